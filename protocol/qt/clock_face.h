// SPDX-License-Identifier: MIT
#pragma once

/// The speaking clock of one speech as people see it: digits, a word and a shape beside the colour, and how much is
/// left. It repaints itself on the exact second (state::nextFlipMs) and never shows an old clock as live. Used by both
/// apps. On the thread of the user interface.

#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace rostrum::qt {

class ClockFace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by what shows a speech")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)  ///< "1:47", "−0:18"; empty: nobody speaks
    /// The digits for a screen reader: full tens of seconds while the clock runs, because a name that changes is an
    /// event, and it is to have none each second.
    Q_PROPERTY(QString toldDigits READ toldDigits NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)        ///< "time left", "last minute", "time is up"; "not live"
    Q_PROPERTY(QString shape READ shape NOTIFY changed)      ///< "▶", "▲", "■", "‖", "○", "▷", "◌"
    Q_PROPERTY(QString ofLimit READ ofLimit NOTIFY changed)  ///< "of 3:00"; empty without a limit
    Q_PROPERTY(qreal left READ left NOTIFY changed)          ///< of the limit, 1 to 0; 0 without a limit
    Q_PROPERTY(bool live READ isLive NOTIFY changed)

public:
    enum class State { Empty, Ready, TimeLeft, Warned, Over, Paused, Unlimited };
    Q_ENUM(State)

    /// `meeting_now_ms`: the meeting clock at this moment, for repaints between two scenes.
    explicit ClockFace(std::function<std::int64_t()> meeting_now_ms, QObject* parent = nullptr);

    /// The clock of this speech in this scene; null: nobody speaks.
    void show(const Scene& scene, const v1::Speech* speech);

    struct Face {
        State state = State::Empty;
        QString digits, told_digits, word, of_limit;
        qreal left = 0;
        bool is_live = false;
        bool operator==(const Face&) const = default;
    };
    State state() const { return m_face.state; }
    QString digits() const { return m_face.digits; }
    QString toldDigits() const { return m_face.told_digits; }
    QString word() const;
    QString shape() const;
    QString ofLimit() const { return m_face.of_limit; }
    qreal left() const { return m_face.left; }
    bool isLive() const { return m_face.is_live; }

public slots:
    /// Shows the second that it is now. Called by its own timer when the digits change; by tests after they moved the
    /// clock.
    void flip();

signals:
    void changed();
    /// To be said aloud, once for each speech: a warning with the seconds it leaves, and the limit (0).
    void warned(int seconds_left);

private:
    void repaint(std::int64_t meeting_ms);
    void paint(const Face& face);
    void warn(std::int64_t remaining_ms);

    std::function<std::int64_t()> m_meeting_now_ms;
    v1::Speech m_speech;  ///< id 0: nobody speaks
    Face m_face;
    bool m_is_live = false;
    bool m_is_new = false;          ///< this speech was not painted yet: what it passed before is not said
    std::int64_t m_passed_ms = 0;   ///< the last warning that it passed, by the time that it leaves
    std::int64_t m_painted_ms = 0;  ///< the meeting time that is shown
    QTimer m_flip;
};

}  // namespace rostrum::qt
