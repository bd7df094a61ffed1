// SPDX-License-Identifier: MIT
#pragma once

/// Where the delegation stands with its request: not asked, being sent, waiting, next, on the floor; in words, with
/// what the main button does about it. A request counts when the server has answered. Used by TurnCard.qml. On the
/// thread of the user interface.

#include "protocol/qt/scene.h"
#include "protocol/state/projected_times.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

#include <optional>

namespace rostrum::delegate {

class Turn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)  ///< "4th on the list", "You are next"; empty: not asked
    /// "Received 11:21:07 · about 15:42 · 3:00 to speak"
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString askedBy READ askedBy NOTIFY changed)  ///< "Asked by Ms. A. Sample"; empty: by whoever looks
    Q_PROPERTY(QString button READ button NOTIFY changed)    ///< "Request the floor", "Withdraw (4th, about 15:42)"
    Q_PROPERTY(int requestId READ requestId NOTIFY changed)  ///< that waits; 0: none
    Q_PROPERTY(bool canLetOthersGoFirst READ canLetOthersGoFirst NOTIFY changed)

public:
    enum class State {
        Idle,      ///< nothing was asked for
        Sending,   ///< asked for, and not answered yet
        Pending,   ///< to be approved, or the accreditation to be confirmed (3.4)
        Waiting,   ///< on the list
        Next,      ///< the first on the list of the item under consideration
        Speaking,  ///< its speech is on the floor, or interrupted
    };
    Q_ENUM(State)

    using QObject::QObject;
    /// `is_sending`: a request was sent and not answered yet.
    void show(const qt::Scene& scene, const std::optional<state::Projection>& projection, bool is_sending);

    struct Shown {
        State state = State::Idle;
        QString headline, detail, asked_by, button;
        int request_id = 0;
        bool can_let_others_go_first = false;
        bool operator==(const Shown&) const = default;
    };
    State state() const { return m_shown.state; }
    QString headline() const { return m_shown.headline; }
    QString detail() const { return m_shown.detail; }
    QString askedBy() const { return m_shown.asked_by; }
    QString button() const { return m_shown.button; }
    int requestId() const { return m_shown.request_id; }
    bool canLetOthersGoFirst() const { return m_shown.can_let_others_go_first; }

signals:
    void changed();

private:
    Shown m_shown;
};

}  // namespace rostrum::delegate
