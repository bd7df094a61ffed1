// SPDX-License-Identifier: MIT
#pragma once

/// Who has the floor, with the clock; and whether it is one's own delegation, which fills the window then. Used by the
/// pages of the delegate app. On the thread of the user interface.

#include "protocol/qt/clock_face.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

#include <functional>

namespace rostrum::delegate {

class FloorNow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    /// "Has the floor", "Point of order", "Speaks from the chair", "Nobody has the floor"
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)  ///< empty: nobody
    Q_PROPERTY(Own own READ own NOTIFY changed)
    Q_PROPERTY(QString ownHeading READ ownHeading NOTIFY changed)  ///< "You have the floor"
    /// What the speaker has to know: "Your point of order is being heard", "Brazil raised a point of order: wait", "The
    /// clock is paused"; empty: nothing.
    Q_PROPERTY(QString ownLine READ ownLine NOTIFY changed)
    Q_PROPERTY(int ownSpeechId READ ownSpeechId NOTIFY changed)          ///< 0: none
    Q_PROPERTY(rostrum::qt::ClockFace* clock READ clock CONSTANT)        ///< of who is heard
    Q_PROPERTY(rostrum::qt::ClockFace* ownClock READ ownClock CONSTANT)  ///< of one's own speech, interrupted or not

public:
    enum class Own {
        No,
        Speaks,
        Waits,  ///< interrupted by a point of order, the presiding officer's words, or a suspension
    };
    Q_ENUM(Own)

    explicit FloorNow(std::function<std::int64_t()> meeting_now_ms, QObject* parent = nullptr);
    void show(const qt::Scene& scene);

    struct Shown {
        QString heading, name, own_heading, own_line;
        Own own = Own::No;
        int own_speech_id = 0;
        bool operator==(const Shown&) const = default;
    };
    QString heading() const { return m_shown.heading; }
    QString name() const { return m_shown.name; }
    Own own() const { return m_shown.own; }
    QString ownHeading() const { return m_shown.own_heading; }
    QString ownLine() const { return m_shown.own_line; }
    int ownSpeechId() const { return m_shown.own_speech_id; }
    qt::ClockFace* clock() { return &m_clock; }
    qt::ClockFace* ownClock() { return &m_own_clock; }

signals:
    void changed();

private:
    Shown m_shown;
    qt::ClockFace m_clock;
    qt::ClockFace m_own_clock;
};

}  // namespace rostrum::delegate
