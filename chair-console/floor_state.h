// SPDX-License-Identifier: MIT
#pragma once

/// Who has the floor, in words, with the clock; whom the speech interrupts; whether its speaker is lost; and what the
/// Chair says next, ready to read. Used by FloorCard.qml. On the thread of the user interface.

#include "chair-console/standing.h"
#include "protocol/qt/clock_face.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace rostrum::console {

class FloorState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the console")
    Q_PROPERTY(Who who READ who NOTIFY changed)
    /// "Has the floor", "Point of order", "Nobody has the floor"
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)  ///< the delegation first
    /// "Ms. A. Sample, Adviser · NGO in consultative status"
    Q_PROPERTY(QString personLine READ personLine NOTIFY changed)
    /// "Online", "Statement", "Speaks English", "on behalf of …"
    Q_PROPERTY(QStringList chips READ chips NOTIFY changed)
    /// "Article 19 goes on afterwards, 1:47 left"
    Q_PROPERTY(QString interruptedLine READ interruptedLine NOTIFY changed)
    Q_PROPERTY(QString lostLine READ lostLine NOTIFY changed)      ///< "Offline for 0:12: …"; empty: not lost
    Q_PROPERTY(bool canPassOn READ canPassOn NOTIFY changed)       ///< its speaker is away, and the place can be kept
    Q_PROPERTY(bool graceIsOver READ graceIsOver NOTIFY changed)   ///< lost for 60 s: decide (5.7)
    Q_PROPERTY(QString calledLine READ calledLine NOTIFY changed)  ///< "Called to order once"; empty: not
    Q_PROPERTY(int speechId READ speechId NOTIFY changed)          ///< 0: nobody
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)  ///< by hand, or its speaker is back: it can be resumed
    Q_PROPERTY(bool limited READ isLimited NOTIFY changed)
    Q_PROPERTY(bool justGiven READ isJustGiven NOTIFY changed)  ///< in its first 15 s of time: absence is likely meant
    Q_PROPERTY(int heardRequestId READ heardRequestId NOTIFY changed)  ///< the point of order being heard; 0: none
    Q_PROPERTY(QString say READ say NOTIFY changed)                    ///< "I thank … I now give the floor to …"
    Q_PROPERTY(rostrum::qt::ClockFace* clock READ clock CONSTANT)

public:
    enum class Who { Nobody, Speaker, Panellist, PointOfOrder, Officer };
    Q_ENUM(Who)

    explicit FloorState(std::function<std::int64_t()> meeting_now_ms, QObject* parent = nullptr);
    void show(const qt::Scene& scene);

    struct Shown {
        Who who = Who::Nobody;
        QString heading, name, person_line, interrupted_line, lost_line, called_line, say;
        QStringList chips;
        int speech_id = 0, heard_request_id = 0;
        bool can_pass_on = false, grace_is_over = false, is_paused = false, is_limited = false, is_just_given = false;
        bool operator==(const Shown&) const = default;
    };
    Who who() const { return m_shown.who; }
    QString heading() const { return m_shown.heading; }
    QString name() const { return m_shown.name; }
    QString personLine() const { return m_shown.person_line; }
    QStringList chips() const { return m_shown.chips; }
    QString interruptedLine() const { return m_shown.interrupted_line; }
    QString lostLine() const { return m_shown.lost_line; }
    bool canPassOn() const { return m_shown.can_pass_on; }
    bool graceIsOver() const { return m_shown.grace_is_over; }
    QString calledLine() const { return m_shown.called_line; }
    int speechId() const { return m_shown.speech_id; }
    bool isPaused() const { return m_shown.is_paused; }
    bool isLimited() const { return m_shown.is_limited; }
    bool isJustGiven() const { return m_shown.is_just_given; }
    int heardRequestId() const { return m_shown.heard_request_id; }
    QString say() const { return m_shown.say; }
    qt::ClockFace* clock() { return &m_clock; }

signals:
    void changed();

private:
    Shown m_shown;
    qt::ClockFace m_clock;
};

}  // namespace rostrum::console
