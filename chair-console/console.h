// SPDX-License-Identifier: MIT
#pragma once

/// The Chair's console without its looks: shows each scene of the connection to all its parts, sends what is pressed,
/// and words the answers. One function for each act, named as the command is; ids are those of rows. Each returns at
/// once; the answer comes as `pending` that goes, or as `notice`. Used by Main.qml. On the thread of the user
/// interface.

#include "chair-console/acts_model.h"
#include "chair-console/finder_model.h"
#include "chair-console/floor_state.h"
#include "chair-console/list_state.h"
#include "chair-console/meeting_header.h"
#include "chair-console/points_of_order_model.h"
#include "chair-console/primary_act.h"
#include "chair-console/undo_offer.h"
#include "protocol/qt/agenda_model.h"
#include "protocol/qt/connection.h"
#include "protocol/qt/panel_model.h"
#include "protocol/qt/speakers_model.h"

#include <QtQml/qqmlregistration.h>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>

#include <optional>

namespace rostrum::console {

class Console : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(rostrum::qt::Connection* connection READ connection CONSTANT)
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
    /// The names of the acts under way, as the functions below are named, "giveFloor": their buttons show it. What the
    /// primary button did goes by its kind.
    Q_PROPERTY(QStringList pending READ pending NOTIFY pendingChanged)
    /// What was not done and why, or what was done elsewhere; said aloud too. Empty: nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// Why commands are disabled now; empty: they are not.
    Q_PROPERTY(QString disabledReason READ disabledReason NOTIFY connectionChanged)
    /// The bar of the connection: "Reconnecting…", "Not connected since 15:42:10. …"; empty: nothing to say.
    Q_PROPERTY(QString connectionLine READ connectionLine NOTIFY connectionChanged)
    /// Why it is not joined, and what to do: when Refused, while Connecting does not succeed, and after a badge that is
    /// not for this console.
    Q_PROPERTY(QString joinProblem READ joinProblem NOTIFY connectionChanged)
    /// What stands in the fields for joining: as typed or joined last.
    Q_PROPERTY(QString server READ server NOTIFY connectionChanged)
    Q_PROPERTY(QString badge READ badge NOTIFY connectionChanged)

public:
    /// `local_ms`: for the cool-down of the primary button. `connection` outlives the console.
    Console(qt::Connection& connection, qt::Connection::LocalClock local_ms, QObject* parent = nullptr);

    qt::Connection* connection() { return &m_connection; }
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
    QStringList pending() const;
    QString notice() const { return m_notice; }
    QString disabledReason() const;
    QString connectionLine() const;
    QString joinProblem() const;
    QString server() const { return m_server; }
    QString badge() const { return m_badge; }

    // ---- joining ----
    /// Empty: it joins. Else what is wrong with what was typed.
    Q_INVOKABLE QString join(const QString& server, const QString& badge);
    /// As in an earlier run. Without a badge or token it only fills in the fields.
    void joinAgain(const qt::Connection::Join& join);
    Q_INVOKABLE void leave();
    Q_INVOKABLE void dismissNotice();

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
    void pendingChanged();
    void noticeChanged();
    void connectionChanged();
    /// To be said to the screen reader.
    void announced(const QString& sentence);
    /// The primary button asks for a choice: "rule", "openFloor", "concludeItem".
    void asks(const QString& what);

public slots:
    /// Shows what time changes: how long ago, since when. Called by its own timer each second, by tests after they
    /// moved the clock.
    void tick();

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

    void show();
    void announce(const qt::Scene& scene);
    void onPhase();
    void countWhatWasMissed();
    bool isForThisConsole() const;

    void send(const QString& name, v1::Command command);
    void onAnswered(const client::Answered& answered);
    void say(const QString& notice);
    const state::State& state() const { return m_connection.scene().state; }
    v1::Floor floorRow() const;
    v1::Seen seen() const;
    std::uint32_t itemId() const;
    static std::string reasonOr(const QString& reason);

    qt::Connection& m_connection;
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
    QHash<QString, QString> m_pending;  ///< uuid → name of the act
    QString m_notice;
    QString m_server;
    QString m_badge;
    bool m_is_of_another_role = false;              ///< the badge that joined last
    std::optional<std::uint32_t> m_away_since_seq;  ///< while it reconnects
    Told m_told;
    QTimer m_second;
};

}  // namespace rostrum::console
