// SPDX-License-Identifier: MIT
#pragma once

/// The Chair's console without its looks: shows each scene of the connection to all its parts, and sends what is
/// pressed. One function for each act, named as the command is; ids are those of rows. Each returns at once; the answer
/// comes as `pending` that goes, or as `notice`. What the primary button did is pending by its kind. Used by Main.qml.
/// On the thread of the user interface.

#include "chair-console/acts_model.h"
#include "chair-console/finder_model.h"
#include "chair-console/floor_state.h"
#include "chair-console/list_state.h"
#include "chair-console/meeting_header.h"
#include "chair-console/points_of_order_model.h"
#include "chair-console/primary_act.h"
#include "chair-console/undo_offer.h"
#include "protocol/qt/agenda_model.h"
#include "protocol/qt/panel_model.h"
#include "protocol/qt/speakers_model.h"
#include "protocol/qt/workplace.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace rostrum::console {

// The base is spelt out in full: qmltyperegistrar looks it up by these very words.
class Console : public rostrum::qt::Workplace {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(rostrum::console::MeetingHeader* header READ header CONSTANT)
    Q_PROPERTY(rostrum::console::FloorState* floor READ floor CONSTANT)
    Q_PROPERTY(rostrum::console::PrimaryAct* primary READ primary CONSTANT)
    Q_PROPERTY(rostrum::console::ListState* list READ list CONSTANT)
    Q_PROPERTY(rostrum::console::UndoOffer* undoOffer READ undoOffer CONSTANT)
    Q_PROPERTY(rostrum::qt::AgendaModel* agenda READ agenda CONSTANT)
    Q_PROPERTY(rostrum::qt::SpeakersModel* speakers READ speakers CONSTANT)
    Q_PROPERTY(rostrum::qt::PanelModel* panel READ panel CONSTANT)
    Q_PROPERTY(rostrum::console::PointsOfOrderModel* pointsOfOrder READ pointsOfOrder CONSTANT)
    Q_PROPERTY(rostrum::console::ActsModel* acts READ acts CONSTANT)
    Q_PROPERTY(rostrum::console::FinderModel* finder READ finder CONSTANT)

public:
    /// `local_ms`: for the cool-down of the primary button. `connection` outlives the console.
    Console(qt::Connection& connection, qt::Connection::LocalClock local_ms, QObject* parent = nullptr);

    MeetingHeader* header() { return &m_header; }
    FloorState* floor() { return &m_floor; }
    PrimaryAct* primary() { return &m_primary; }
    ListState* list() { return &m_list; }
    UndoOffer* undoOffer() { return &m_undo_offer; }
    qt::AgendaModel* agenda() { return &m_agenda; }
    qt::SpeakersModel* speakers() { return &m_speakers; }
    qt::PanelModel* panel() { return &m_panel; }
    PointsOfOrderModel* pointsOfOrder() { return &m_points_of_order; }
    ActsModel* acts() { return &m_acts; }
    FinderModel* finder() { return &m_finder; }

    // ---- the floor ----
    Q_INVOKABLE void pressPrimary();
    /// Out of order or not, with the reason that 4.4 asks for where it is out of order.
    Q_INVOKABLE void giveFloor(int request, const QString& reason);
    Q_INVOKABLE void giveUnlisted(int participant, const QString& reason);
    Q_INVOKABLE void givePanellist(int panel_place, bool reply);
    Q_INVOKABLE void pauseOrResume();
    Q_INVOKABLE void extend(int seconds);
    Q_INVOKABLE void endSpeech();
    Q_INVOKABLE void markAbsent();
    Q_INVOKABLE void passOn();
    Q_INVOKABLE void callToOrder(bool for_time, const QString& text);
    Q_INVOKABLE void withdrawFloor(const QString& reason);
    Q_INVOKABLE void speakFromTheChair();  ///< and ends it, if it is under way
    Q_INVOKABLE void hearPointOfOrder(int request);
    /// `outcome`: v1::RulingOutcome.
    Q_INVOKABLE void rule(int outcome, const QString& text);
    /// Suggests whom to call next, in place of what was suggested before (1.3).
    Q_INVOKABLE void suggest(int request);
    Q_INVOKABLE void suggestPanellist(int panel_place);
    Q_INVOKABLE void takeSuggestionBack();
    Q_INVOKABLE void undo();

    // ---- the list ----
    /// To another row of the list; -1: the end.
    Q_INVOKABLE void moveToRow(int request, int row, const QString& reason);
    Q_INVOKABLE void removeRequest(int request, const QString& reason);
    Q_INVOKABLE void approveRequest(int request);
    Q_INVOKABLE void denyRequest(int request, const QString& reason);
    Q_INVOKABLE void setLimit(int request, int seconds);
    /// False: it is listed already, which `notice` says; nothing was sent. `kind`: v1::Kind, `modality`: v1::Modality.
    Q_INVOKABLE bool addSpeaker(int participant, int kind, int modality);
    /// `rules`: as ruleChoices in list_choices.h; `at`: "HH:mm" in the session's zone, or empty for now. Returns what
    /// is wrong with them, or nothing.
    Q_INVOKABLE QString openFloor(const QVariantMap& rules, const QString& at);
    Q_INVOKABLE void changeRules(const QVariantMap& rules, int basis);
    Q_INVOKABLE void closeListNow(int basis);
    Q_INVOKABLE QString closeListAt(const QString& at, int basis);
    Q_INVOKABLE void closeListAfter(int nth, int basis);
    Q_INVOKABLE void reopenList(const QString& reason);

    // ---- the panel ----
    Q_INVOKABLE void movePanellist(int panel_place, int before);
    Q_INVOKABLE void passOverPanellist(int panel_place, bool passed_over);

    // ---- the meeting ----
    Q_INVOKABLE void openMeeting();
    Q_INVOKABLE void suspendMeeting(int basis);
    Q_INVOKABLE void resumeMeeting();
    Q_INVOKABLE void adjournMeeting(int basis);
    Q_INVOKABLE void closeSession();
    Q_INVOKABLE void takeUpItem(int item);
    /// `keep`: who waits is kept for the item's next consideration; else recorded as not reached (2.5).
    Q_INVOKABLE void concludeItem(bool keep);
    Q_INVOKABLE void offerHandover(int person);
    Q_INVOKABLE void acceptHandover();
    Q_INVOKABLE void withdrawHandover();
    Q_INVOKABLE void takeChair(const QString& reason);
    Q_INVOKABLE void operate();
    Q_INVOKABLE void stopOperating();

signals:
    /// The primary button asks for a choice: "rule", "openFloor", "concludeItem".
    void asks(const QString& what);

protected:
    void show() override;
    bool isFor(v1::Role role) const override;
    QString notForThisRole() const override;
    void begins() override;
    void onPhase() override;

private:
    /// What was said last to the screen reader of things that change by themselves.
    struct Told {
        std::uint32_t person = 0;  ///< who looks; somebody else begins anew
        std::uint32_t speech = 0;
        std::uint32_t point_of_order = 0;  ///< the newest
        std::uint32_t offer = 0;
        std::uint32_t suggestion_seq = 0;  ///< of the newest that holds, of somebody else
        QString standing;
    };

    void announce(const qt::Scene& scene);
    v1::Floor floorRow() const;
    v1::Seen seen() const;
    std::uint32_t itemId() const;
    static std::string reasonOr(const QString& reason);

    MeetingHeader m_header;
    FloorState m_floor;
    PrimaryAct m_primary;
    ListState m_list;
    UndoOffer m_undo_offer;
    qt::AgendaModel m_agenda;
    qt::SpeakersModel m_speakers;
    qt::PanelModel m_panel;
    PointsOfOrderModel m_points_of_order;
    ActsModel m_acts;
    FinderModel m_finder;
    std::optional<std::uint32_t> m_away_since_seq;  ///< while it reconnects
    Told m_told;
};

}  // namespace rostrum::console
