// SPDX-License-Identifier: MIT
#include "protocol/qt/refusal_wording.h"

#include "protocol/qt/plain_refusals.h"
#include "protocol/qt/refusal_subject.h"
#include "protocol/qt/wording.h"
#include "protocol/state/list_position.h"

namespace rostrum::qt {
namespace {

class Refusals : private RefusalSubject {
    Q_DECLARE_TR_FUNCTIONS(Refusals)

public:
    using RefusalSubject::RefusalSubject;
    QString sentence() const;

private:
    // One for each code whose sentence depends on the command or on the state.
    QString malformed() const;
    QString noSuchMeeting() const;
    QString noSuchPanelPlace() const;
    QString noSuchParticipant() const;
    QString noSuchPerson() const;
    QString noSuchSpeech() const;
    QString alreadyPresiding() const;
    QString handoverOffered() const;
    QString consoleNotLost() const;
    QString alreadyOperating() const;
    QString notYours() const;
    QString staleFloor() const;
    QString pointOfOrderWaiting() const;
    QString itemNotUnderConsideration() const;
    QString waitingChoiceMissing() const;
    QString timeHasPassed() const;
    QString listNotOpen() const;
    QString listClosed() const;
    QString categoryNotInvited() const;
    QString alreadyOnList() const;
    QString interventionsUsed() const;
    QString requestFinal() const;
    QString requestNotWaiting() const;
    QString notOnThisList() const;
    QString hasTheFloorAlready() const;
    QString notPaused() const;
    QString mayNotRaise() const;
    QString undoOvertaken() const;
};

// A switch without default, so that a new code does not compile before somebody has said how it is worded.
QString Refusals::sentence() const {
    switch (m_refusal.code()) {
        case v1::MALFORMED:
            return malformed();
        case v1::TOO_MANY_COMMANDS:
            return tr("Not done: that was too much at once. Try again in %1.").arg(retryAfter());
        case v1::NO_SUCH_MEETING:
            return noSuchMeeting();
        case v1::NO_SUCH_PANEL_PLACE:
            return noSuchPanelPlace();
        case v1::NO_SUCH_PARTICIPANT:
            return noSuchParticipant();
        case v1::NO_SUCH_PERSON:
            return noSuchPerson();
        case v1::NO_SUCH_SPEECH:
            return noSuchSpeech();
        case v1::NOT_PRESIDING:
            return tr("Not done: only whoever presides can do this, and %1 presides now.").arg(by());
        case v1::ALREADY_PRESIDING:
            return alreadyPresiding();
        case v1::HANDOVER_OFFERED:
            return handoverOffered();
        case v1::CONSOLE_NOT_LOST:
            return consoleNotLost();
        case v1::ALREADY_OPERATING:
            return alreadyOperating();
        case v1::NOT_YOURS:
            return notYours();
        case v1::STALE_FLOOR:
            return staleFloor();
        case v1::POINT_OF_ORDER_WAITING:
            return pointOfOrderWaiting();
        case v1::SPEECH_ON_FLOOR:
            return tr("Not done: %1 has the floor. End the speech first.").arg(hasTheFloor());
        case v1::ITEM_NOT_UNDER_CONSIDERATION:
            return itemNotUnderConsideration();
        case v1::ANOTHER_ITEM_UNDER_CONSIDERATION:
            return tr("Not done: item %1 is under consideration. Conclude it first.").arg(itemNumber());
        case v1::ITEM_CONCLUDED:
            return tr("Not done: item %1 is concluded.").arg(itemNumber());
        case v1::ALREADY_UNDER_CONSIDERATION:
            return tr("Not done: item %1 is under consideration already.").arg(itemNumber());
        case v1::NO_PANEL:
            return tr("Not done: item %1 has no panel.").arg(itemNumber());
        case v1::PANELLIST_PASSED_OVER:
            return tr("Not done: %1 is passed over. That can be taken back.").arg(who());
        case v1::ALREADY_PRESENTED:
            return tr("Not done: %1 has presented already. A reply is still possible.").arg(who());
        case v1::WAITING_CHOICE_MISSING:
            return waitingChoiceMissing();
        case v1::TIME_HAS_PASSED:
            return timeHasPassed();
        case v1::LIST_ALREADY_OPEN:
            return tr("Not done: the list for item %1 is open already.").arg(itemNumber());
        case v1::LIST_NOT_OPEN:
            return listNotOpen();
        case v1::LIST_CLOSED:
            return listClosed();
        case v1::LIST_NOT_CLOSED:
            return tr("Not done: the list for item %1 is open, and stays open.").arg(itemNumber());
        case v1::NTH_HAS_SPOKEN:
            return tr("Not done: so many have spoken already (%n). Choose a later speaker.", "speakers", count());
        case v1::CATEGORY_NOT_INVITED:
            return categoryNotInvited();
        case v1::ALREADY_CONFIRMED:
            return tr("Not done: the accreditation of %1 is confirmed already.").arg(who());
        case v1::NAME_TAKEN:
            return tr("Not done: %1 is registered already. Choose it from the list.").arg(who());
        case v1::ALREADY_ON_LIST:
            return alreadyOnList();
        case v1::INTERVENTIONS_USED:
            return interventionsUsed();
        case v1::REQUEST_FINAL:
            return requestFinal();
        case v1::REQUEST_NOT_PENDING:
            return tr("Not done: %1 is on the list already.").arg(who());
        case v1::REQUEST_NOT_WAITING:
            return requestNotWaiting();
        case v1::NOT_ON_THIS_LIST:
            return notOnThisList();
        case v1::HAS_THE_FLOOR:
            return hasTheFloorAlready();
        case v1::NOT_PAUSED:
            return notPaused();
        case v1::MAY_NOT_RAISE:
            return mayNotRaise();
        case v1::ALREADY_CHECKED_IN:
            return tr("Not done: %1 is checked in already.").arg(who());
        case v1::UNDO_OVERTAKEN:
            return undoOvertaken();
        case v1::COMMAND_ID_REUSED:
        case v1::RECORD_FULL:
        case v1::NOT_PERMITTED:
        case v1::CONDUCT_NOT_ALLOWED:
        case v1::NOT_SECRETARY:
        case v1::SESSION_CLOSED:
        case v1::NOT_A_REHEARSAL:
        case v1::NO_MEETING_IN_PROGRESS:
        case v1::MEETING_IN_PROGRESS:
        case v1::MEETING_SUSPENDED:
        case v1::MEETING_NOT_SUSPENDED:
        case v1::NO_SUCH_ITEM:
        case v1::NO_SUCH_GROUP:
        case v1::NO_SUCH_REQUEST:
        case v1::NO_SUCH_OFFER:
        case v1::CHAIR_NOT_TAKEN:
        case v1::NOT_AN_OFFICER:
        case v1::NOT_DESIGNATED:
        case v1::NOT_OPERATING:
        case v1::REASON_MISSING:
        case v1::BASIS_MISSING:
        case v1::MEETING_NOT_PLANNED:
        case v1::CATEGORY_MISSING:
        case v1::NOT_ACCREDITED:
        case v1::ONLY_BACKWARDS:
        case v1::ALREADY_PAUSED:
        case v1::NO_LIMIT:
        case v1::NOT_SPEAKING:
        case v1::NOT_LOST:
        case v1::NOT_CALLED_TO_ORDER:
        case v1::NOT_A_POINT_OF_ORDER:
        case v1::POINT_OF_ORDER_HEARD:
        case v1::NOT_BEING_HEARD:
        case v1::NOTHING_TO_CORRECT:
        case v1::NOT_UNDOABLE:
        case v1::UNDO_TOO_LATE:
            return tr(plainRefusal(m_refusal.code()));
        case v1::REFUSAL_CODE_UNSPECIFIED:
        case v1::RefusalCode_INT_MIN_SENTINEL_DO_NOT_USE_:
        case v1::RefusalCode_INT_MAX_SENTINEL_DO_NOT_USE_:
            break;
    }
    // Of a server that is newer than this program.
    return tr("Not done: the server refuses it by a rule that this program does not know (%1).")
        .arg(QString::fromStdString(m_refusal.rule()));
}

QString Refusals::malformed() const {
    return tr("Not done: the server cannot take what stands in “%1”: it may be empty, too long or out of bounds.")
        .arg(QString::fromStdString(m_refusal.details().field()));
}

QString Refusals::noSuchMeeting() const {
    return m_command.has_check_in() ? tr("Not done: no meeting is left that could be attended.")
                                    : tr("Not done: this meeting is not one of the session.");
}

QString Refusals::noSuchPanelPlace() const {
    const bool asks = m_command.has_request_floor() || m_command.has_add_request();
    return asks ? tr("Not done: a question can be put only to panellists of its item.")
                : tr("Not done: this panellist is not in any panel of the session.");
}

QString Refusals::noSuchParticipant() const {
    const bool is_own = m_command.has_request_floor() || m_command.has_raise_point_of_order();
    return is_own ? tr("Not done: your badge is of no delegation or organization. Ask the Secretariat.")
                  : tr("Not done: this participant is not registered. The Secretariat can register it.");
}

QString Refusals::noSuchPerson() const {
    return m_command.has_open_meeting() ? tr("Not done: the session has no Chair who could preside.")
                                        : tr("Not done: this person is not registered.");
}

QString Refusals::noSuchSpeech() const {
    const auto* speech = m_state.find<v1::Speech>(named("speech"));
    if (speech != nullptr && speech->officer() != 0) return tr("Not done: these are words from the chair.");
    if (m_refusal.details().by_role() == 0) return tr("Not done: this speech has ended already.");
    return tr("Not done: %1 has ended this speech already.").arg(by());
}

QString Refusals::alreadyPresiding() const {
    if (!m_command.has_offer_handover()) return tr("Not done: you preside already.");
    return tr("Not done: %1 presides already. Choose somebody else.").arg(Wording::actor(m_state, named("to")));
}

QString Refusals::handoverOffered() const {
    const auto& offers = m_state.table<v1::HandoverOffer>().all();
    const QString to = offers.empty() ? tr("somebody") : Wording::actor(m_state, offers.begin()->second.row.to());
    return tr("Not done: the chair is on offer to %1. Take that back first.").arg(to);
}

QString Refusals::consoleNotLost() const {
    if (m_refusal.details().retry_after_ms() == 0) return tr("Not done: the console of %1 is connected.").arg(by());
    return tr("Not done: the console of %1 has not been lost for long enough. Try again in %2.")
        .arg(by(), retryAfter());
}

QString Refusals::alreadyOperating() const {
    QString operating = tr("somebody else");
    for (const auto& [id, stored] : m_state.table<v1::Operating>().all()) {
        if (stored.row.ended_utc_ms() == 0) operating = Wording::actor(m_state, stored.row.person());
    }
    return tr("Not done: %1 operates for the presiding officer already.").arg(operating);
}

QString Refusals::notYours() const {
    if (m_command.has_undo()) return tr("Not done: only who did it, and the presiding officer, can undo it.");
    if (m_command.has_wish_to_reply()) return tr("Not done: only the panellist and the Secretariat can say so.");
    return tr("Not done: this is the request of %1, and not yours.").arg(who());
}

// 5.5: somebody has the floor who was not seen there, nobody has it, or another one is next.
QString Refusals::staleFloor() const {
    const v1::Refusal::Details& details = m_refusal.details();
    const auto* floor = m_state.find<v1::Floor>(1);
    const bool is_same_speech =
        m_command.has_give_floor() && floor != nullptr && floor->current() == m_command.give_floor().seen().current();
    if (is_same_speech) {
        const auto* next = m_state.find<v1::Request>(state::headOfList(m_state, itemId()));
        if (next == nullptr) return tr("Not done: nobody waits on the list any more.");
        return tr("Not done: %1 is now next on the list.").arg(Wording::participant(m_state, next->participant()));
    }
    if (details.by_role() == 0) return tr("Not done: nobody has the floor any more. Look again.");
    const QString to = Wording::participant(m_state, details.participant());
    return tr("Not done: %1 already gave the floor to %2 (%3 ago).")
        .arg(by(), to.isEmpty() ? hasTheFloor() : to, Wording::duration(details.ago_ms()));
}

QString Refusals::pointOfOrderWaiting() const {
    if (m_command.has_deny_request()) return tr("Not done: every point of order is heard. Hear %1.").arg(who());
    return tr("Not done: %1 has raised a point of order. Hear it first.").arg(who());
}

QString Refusals::itemNotUnderConsideration() const {
    if (itemId() == 0) return tr("Not done: no item is under consideration. Take one up first.");
    return tr("Not done: item %1 is not under consideration. Take it up first.").arg(itemNumber());
}

QString Refusals::waitingChoiceMissing() const {
    return tr("Not done: the list is not empty (%n). Keep it for the next time, or record those on it as not reached.",
              "speakers", count());
}

QString Refusals::timeHasPassed() const {
    const std::int64_t utc_ms =
        m_command.has_open_floor() ? m_command.open_floor().opens_utc_ms() : m_command.close_list().closes_utc_ms();
    return tr("Not done: it is past %1 already. Choose a later time.").arg(Wording::time(m_state, utc_ms));
}

QString Refusals::listNotOpen() const {
    const auto* item = m_state.find<v1::AgendaItem>(itemId());
    if (item == nullptr || item->opens_utc_ms() == 0) {
        return tr("Not done: the list for item %1 has not been opened.").arg(itemNumber());
    }
    return tr("Not done: the list for item %1 is not open yet. It opens at %2.")
        .arg(itemNumber(), Wording::time(m_state, item->opens_utc_ms()));
}

QString Refusals::listClosed() const {
    return tr("Not done: the list for item %1 closed at %2. The presiding officer can reopen it.")
        .arg(itemNumber(), Wording::time(m_state, m_refusal.details().at_utc_ms()));
}

QString Refusals::categoryNotInvited() const {
    QStringList invited;
    if (const auto* item = m_state.find<v1::AgendaItem>(itemId())) {
        for (const int category : item->rules().categories()) {
            invited.push_back(Wording::category(static_cast<v1::Category>(category)));
        }
    }
    return tr("Not done: the floor on item %1 is open only to: %2.").arg(itemNumber(), Wording::enumerated(invited));
}

QString Refusals::alreadyOnList() const {
    if (request().status() == v1::REQUEST_STATUS_GRANTED) return hasTheFloorAlready();
    if (m_command.has_raise_point_of_order()) return tr("Not done: your point of order waits already.");
    const bool is_own = m_command.has_request_floor();
    const std::uint32_t position = m_refusal.details().position();
    if (position != 0) {
        return is_own ? tr("Not done: you are on the list already, %1.").arg(Wording::ordinal(position))
                      : tr("Not done: %1 is on the list already, %2.").arg(who(), Wording::ordinal(position));
    }
    return is_own ? tr("Not done: you have asked already, and it is still to be confirmed.")
                  : tr("Not done: %1 has asked already, and it is still to be confirmed.").arg(who());
}

QString Refusals::interventionsUsed() const {
    return tr("Not done: on item %1 no more than %n can be made or asked for. Questions do not count.", "interventions",
              count())
        .arg(itemNumber());
}

QString Refusals::requestFinal() const {
    switch (m_refusal.details().status()) {
        case v1::REQUEST_STATUS_RELEASED:
            return tr("Not done: %1 has spoken already.").arg(who());
        case v1::REQUEST_STATUS_REVOKED:
            return tr("Not done: %1 has been stopped already.").arg(who());
        case v1::REQUEST_STATUS_DENIED:
            return request().absent() ? tr("Not done: %1 was called, and was absent.").arg(who())
                                      : tr("Not done: the floor was not accorded to %1.").arg(who());
        case v1::REQUEST_STATUS_CANCELLED:
            return tr("Not done: the request of %1 has been withdrawn.").arg(who());
        default:
            return tr("Not done: the request of %1 is recorded as not reached.").arg(who());
    }
}

QString Refusals::requestNotWaiting() const {
    const bool is_pending = request().status() == v1::REQUEST_STATUS_PENDING;
    return is_pending ? tr("Not done: the request of %1 is not confirmed yet.").arg(who()) : hasTheFloorAlready();
}

QString Refusals::notOnThisList() const {
    if (m_command.has_move_panellist()) return tr("Not done: the two panellists are not of one panel.");
    if (m_command.has_set_request_limit()) return tr("Not done: a point of order has no limit of its own.");
    return tr("Not done: the list has changed. Look at it again.");
}

QString Refusals::hasTheFloorAlready() const {
    if (m_command.has_speak_from_the_chair()) return tr("Not done: you speak from the chair already.");
    return tr("Not done: %1 has the floor.").arg(who());
}

QString Refusals::notPaused() const {
    const auto* speech = m_state.find<v1::Speech>(named("speech"));
    if (speech != nullptr && speech->lost()) return tr("Not done: %1 is still offline.").arg(who());
    return tr("Not done: the clock is not paused.");
}

QString Refusals::mayNotRaise() const {
    QStringList may{Wording::category(v1::CATEGORY_MEMBER_STATE)};
    if (const auto* session = m_state.find<v1::Session>(1)) {
        for (const int category : session->points_of_order_by()) {
            may.push_back(Wording::category(static_cast<v1::Category>(category)));
        }
    }
    return tr("Not done: a point of order can be raised only by: %1.").arg(Wording::enumerated(may));
}

QString Refusals::undoOvertaken() const {
    for (const auto& [id, stored] : m_state.table<v1::Act>().all()) {
        if (stored.row.seq() != m_refusal.details().seq()) continue;
        return tr("Not done: what %1 did since then depends on it.").arg(Wording::actor(m_state, stored.row.person()));
    }
    return tr("Not done: something that was done since then depends on it.");
}

}  // namespace

QString refusalSentence(const v1::Refusal& refusal, const v1::Command& command, const state::State& state) {
    return Refusals(refusal, command, state).sentence();
}

}  // namespace rostrum::qt
