// SPDX-License-Identifier: MIT
#pragma once

/// The top bar: session, meeting, who presides and how whoever looks stands to that, who is here, the time of day, and
/// the chair on offer. Used by MeetingBar.qml. On the thread of the user interface.

#include "chair-console/standing.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QVariantList>

namespace rostrum::console {

class MeetingHeader : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the console")
    Q_PROPERTY(QString sessionTitle READ sessionTitle NOTIFY changed)
    /// "3rd meeting · Fri 25 March 2022 · 10:00–13:00"
    Q_PROPERTY(QString meetingLine READ meetingLine NOTIFY changed)
    Q_PROPERTY(QString statusWord READ statusWord NOTIFY changed)      ///< "Suspended"; empty while it runs
    Q_PROPERTY(QString presiding READ presiding NOTIFY changed)        ///< "Vice-Chair · Brazil"; empty: nobody
    Q_PROPERTY(QString standingLine READ standingLine NOTIFY changed)  ///< "You preside", "You assist: …"
    Q_PROPERTY(bool presides READ presides NOTIFY changed)
    Q_PROPERTY(bool conducts READ conducts NOTIFY changed)
    Q_PROPERTY(bool keepsList READ keepsList NOTIFY changed)  ///< may remove from the list and set limits
    Q_PROPERTY(bool inMeeting READ inMeeting NOTIFY changed)
    Q_PROPERTY(bool suspended READ isSuspended NOTIFY changed)
    Q_PROPERTY(int inRoom READ inRoom NOTIFY changed)  ///< people connected or checked in, in the room
    Q_PROPERTY(int online READ online NOTIFY changed)
    Q_PROPERTY(QString timeOfDay READ timeOfDay NOTIFY changed)    ///< in the session's zone, "11:42"
    Q_PROPERTY(QString sampleNote READ sampleNote NOTIFY changed)  ///< "Rehearsal", what is sample; may be empty
    // ---- the chair on offer ----
    /// Whom the chair can be handed to: {personId, label}. Empty unless it can be offered now.
    Q_PROPERTY(QVariantList handoverTo READ handoverTo NOTIFY changed)
    /// 0: no offer is open. An offer to me is answered, one of mine can be taken back.
    Q_PROPERTY(int offerId READ offerId NOTIFY changed)
    Q_PROPERTY(bool offerIsToMe READ offerIsToMe NOTIFY changed)
    Q_PROPERTY(QString offerLine READ offerLine NOTIFY changed)           ///< "The Chair hands the chair over to you."
    Q_PROPERTY(bool canCloseSession READ canCloseSession NOTIFY changed)  ///< no meeting is in progress (1.1)
    Q_PROPERTY(bool canTakeChair READ canTakeChair NOTIFY changed)  ///< assisting, and may take it with a reason (1.2)
    Q_PROPERTY(bool canOperate READ canOperate NOTIFY changed)      ///< the presiding console is lost for 60 s
    Q_PROPERTY(bool operates READ operates NOTIFY changed)
    /// "The console of … has been lost for 0:40."; empty: it is not.
    Q_PROPERTY(QString consoleLostLine READ consoleLostLine NOTIFY changed)
    // ---- meetings to open ----
    /// The planned meeting that can be opened next; 0: none, or not by this person.
    Q_PROPERTY(int nextMeetingId READ nextMeetingId NOTIFY changed)
    Q_PROPERTY(QString nextMeetingLine READ nextMeetingLine NOTIFY changed)
    /// For the question before adjourning: the items not considered, and what becomes of those who wait (1.4).
    Q_PROPERTY(QString itemsLeftLine READ itemsLeftLine NOTIFY changed)

public:
    using QObject::QObject;
    void show(const qt::Scene& scene);

    struct Shown {
        QString session_title, meeting_line, status_word, presiding, standing_line, time_of_day, sample_note;
        QString offer_line, console_lost_line, next_meeting_line, items_left_line;
        Standing::Is standing = Standing::Is::nobody;
        bool in_meeting = false, suspended = false, offer_is_to_me = false, can_take_chair = false, can_operate = false;
        bool can_close_session = false;
        int in_room = 0, online = 0, offer_id = 0, next_meeting_id = 0;
        QVariantList handover_to;
        bool operator==(const Shown&) const = default;
    };
    QString sessionTitle() const { return m_shown.session_title; }
    QString meetingLine() const { return m_shown.meeting_line; }
    QString statusWord() const { return m_shown.status_word; }
    QString presiding() const { return m_shown.presiding; }
    QString standingLine() const { return m_shown.standing_line; }
    bool presides() const { return m_shown.standing == Standing::Is::presiding; }
    bool conducts() const { return Standing{m_shown.standing}.conducts(); }
    bool keepsList() const { return Standing{m_shown.standing}.keepsList(); }
    bool inMeeting() const { return m_shown.in_meeting; }
    bool isSuspended() const { return m_shown.suspended; }
    int inRoom() const { return m_shown.in_room; }
    int online() const { return m_shown.online; }
    QString timeOfDay() const { return m_shown.time_of_day; }
    QString sampleNote() const { return m_shown.sample_note; }
    QVariantList handoverTo() const { return m_shown.handover_to; }
    int offerId() const { return m_shown.offer_id; }
    bool offerIsToMe() const { return m_shown.offer_is_to_me; }
    QString offerLine() const { return m_shown.offer_line; }
    bool canCloseSession() const { return m_shown.can_close_session; }
    bool canTakeChair() const { return m_shown.can_take_chair; }
    bool canOperate() const { return m_shown.can_operate; }
    bool operates() const { return m_shown.standing == Standing::Is::operating; }
    QString consoleLostLine() const { return m_shown.console_lost_line; }
    int nextMeetingId() const { return m_shown.next_meeting_id; }
    QString nextMeetingLine() const { return m_shown.next_meeting_line; }
    QString itemsLeftLine() const { return m_shown.items_left_line; }

signals:
    void changed();

private:
    Shown m_shown;
};

}  // namespace rostrum::console
