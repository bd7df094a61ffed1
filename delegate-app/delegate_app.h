// SPDX-License-Identifier: MIT
#pragma once

/// The delegate app without its looks: shows each scene of the connection to all its parts, sends what is pressed, and
/// tells when its delegation is next and when it has the floor. One function for each act; ids are those of rows. Each
/// returns at once; the answer comes as `pending` that goes, or as `notice`. Used by Main.qml. On the thread of the
/// user interface.

#include "delegate-app/asking.h"
#include "delegate-app/floor_now.h"
#include "delegate-app/identity.h"
#include "delegate-app/own_panel_place.h"
#include "delegate-app/point_of_order.h"
#include "delegate-app/turn.h"
#include "protocol/qt/speakers_model.h"
#include "protocol/qt/workplace.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace rostrum::delegate {

// The base is spelt out in full: qmltyperegistrar looks it up by these very words.
class DelegateApp : public rostrum::qt::Workplace {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(rostrum::delegate::Identity* identity READ identity CONSTANT)
    Q_PROPERTY(rostrum::delegate::FloorNow* floor READ floor CONSTANT)
    Q_PROPERTY(rostrum::delegate::Turn* turn READ turn CONSTANT)
    Q_PROPERTY(rostrum::delegate::Asking* asking READ asking CONSTANT)
    Q_PROPERTY(rostrum::delegate::PointOfOrder* pointOfOrder READ pointOfOrder CONSTANT)
    Q_PROPERTY(rostrum::delegate::OwnPanelPlace* panelPlace READ panelPlace CONSTANT)
    Q_PROPERTY(rostrum::qt::SpeakersModel* speakers READ speakers CONSTANT)
    /// Whether a call is heard too; remembered for this user.
    Q_PROPERTY(bool sounds READ sounds WRITE setSounds NOTIFY soundsChanged)

public:
    /// `connection` outlives it.
    explicit DelegateApp(qt::Connection& connection, QObject* parent = nullptr);

    Identity* identity() { return &m_identity; }
    FloorNow* floor() { return &m_floor; }
    Turn* turn() { return &m_turn; }
    Asking* asking() { return &m_asking; }
    PointOfOrder* pointOfOrder() { return &m_point_of_order; }
    OwnPanelPlace* panelPlace() { return &m_panel_place; }
    qt::SpeakersModel* speakers() { return &m_speakers; }

    bool sounds() const { return m_sounds; }
    void setSounds(bool sounds);

    /// Asks for what is chosen.
    Q_INVOKABLE void requestFloor();
    Q_INVOKABLE void withdraw(int request);
    /// To the end of the list (3.5).
    Q_INVOKABLE void letOthersGoFirst(int request);
    Q_INVOKABLE void finishSpeech();
    Q_INVOKABLE void raisePointOfOrder();
    Q_INVOKABLE void wishToReply(bool wishes);

signals:
    void soundsChanged();
    /// Once for each time that it comes to pass while this app looks: to be shown by the system, and heard.
    void becameNext(const QString& sentence);
    void gotFloor(const QString& sentence);
    /// What was told last of these two holds no more.
    void calledNoMore();

protected:
    void show() override;
    bool isFor(v1::Role role) const override;
    QString notForThisRole() const override;

private:
    /// What was told last.
    struct Told {
        std::uint32_t person = 0;  ///< who looks; somebody else begins anew
        std::uint32_t heard = 0;   ///< a speech
        bool is_next = false;
        FloorNow::Own own = FloorNow::Own::No;
        int received = 0;  ///< the own request that waits

        bool isCalled() const { return is_next || own != FloorNow::Own::No; }
    };
    void tell(const qt::Scene& scene);
    void tellAboutTheFloor(const Told& before);

    Identity m_identity;
    FloorNow m_floor;
    Turn m_turn;
    Asking m_asking;
    PointOfOrder m_point_of_order;
    OwnPanelPlace m_panel_place;
    qt::SpeakersModel m_speakers;
    Told m_told;
    bool m_sounds = true;
};

}  // namespace rostrum::delegate
