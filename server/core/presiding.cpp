// SPDX-License-Identifier: MIT
//
// Chapter 1: meetings, who presides, and the presiding officer's own words.
#include "server/core/chapters.h"
#include "server/core/floor_acts.h"
#include "server/core/limits.h"
#include "server/core/list_acts.h"
#include "server/core/order.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"
#include "server/core/standing.h"

#include <algorithm>

namespace rostrum::core {
namespace {

/// Suspending, adjourning and the like decide what may be on the floor. Writing its row makes them overtake an undo
/// that would bring a running speech back into a meeting that stands still (12.3).
void overtakeFloor(Draft& draft) {
    editFloor(draft);
}

void recordItem(v1::PresidingTerm& term, std::uint32_t item) {
    const auto& items = term.items();
    if (std::find(items.begin(), items.end(), item) == items.end()) term.add_items(item);
}

/// Begins a term of `officer`; ends none. Requires: `meeting` is, or is about to be, in progress.
v1::PresidingTerm& beginTerm(Draft& draft, std::uint32_t meeting, const v1::Person& officer, v1::TermBegan began) {
    auto& term = draft.add<v1::PresidingTerm>();
    term.set_meeting(meeting);
    term.set_person(officer.id());
    term.set_name(officer.name());
    term.set_role(officer.role());
    term.set_country(officer.organization());
    term.set_began(began);
    term.set_began_utc_ms(draft.now().utc_ms);
    if (const auto* item = itemUnderConsideration(draft.before())) recordItem(term, item->id());
    draft.edit<v1::Meeting>(meeting).set_presiding_term(term.id());
    return term;
}

void endOperating(Draft& draft) {
    if (const auto* operating = operatingNow(draft.before())) {
        draft.edit<v1::Operating>(operating->id()).set_ended_utc_ms(draft.now().utc_ms);
    }
}

/// Ends the running term, and with it what hung on it: an open offer, operating, and the officer's own words (1.5).
void endTerm(Draft& draft, std::uint32_t term) {
    draft.edit<v1::PresidingTerm>(term).set_ended_utc_ms(draft.now().utc_ms);
    endOperating(draft);
    for (const auto& [id, offer] : draft.before().table<v1::HandoverOffer>().all()) draft.remove<v1::HandoverOffer>(id);
    if (const std::uint32_t officer = floorOf(draft).officer()) endSpeech(draft, officer, v1::SPEECH_END_ENDED);
    overtakeFloor(draft);
}

/// Since the Chair last presided over this meeting the chair was taken, not only handed over (1.2).
bool wasTakenFromTheChair(const State& state, const v1::Meeting& meeting) {
    bool was_taken = false;
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        const v1::PresidingTerm& term = stored.row;
        if (term.meeting() != meeting.id()) continue;
        const bool is_chairs = term.role() == v1::ROLE_CHAIR;
        was_taken = !is_chairs && (was_taken || term.began() == v1::TERM_BEGAN_TAKEN);
    }
    return was_taken;
}

/// The console of who presides, or operates, is lost for long enough that others may act (1.2). Refusals:
/// CONSOLE_NOT_LOST.
template <class TermOrOperating>
Verdict checkConsoleIsLost(const Draft& draft, const TermOrOperating& whose) {
    const std::int64_t lost_for_ms = draft.now().meeting_ms - whose.console_lost_meeting_ms();
    if (whose.console_lost() && lost_for_ms >= operate_after_ms) return {};
    return refuse(v1::CONSOLE_NOT_LOST, [&](v1::Refusal::Details& details) {
        if (const auto* person = draft.find<v1::Person>(whose.person())) setBy(details, *person);
        if (whose.console_lost())
            details.set_retry_after_ms(static_cast<std::uint32_t>(operate_after_ms - lost_for_ms));
    });
}

bool isOfficer(const v1::Person& person) {
    return person.role() == v1::ROLE_CHAIR || person.role() == v1::ROLE_VICE_CHAIR;
}

}  // namespace

Verdict decideOpenMeeting(Draft& draft, const v1::OpenMeeting& command, const Actor&) {
    if (draft.find<v1::Meeting>(command.meeting())->status() != v1::MEETING_STATUS_PLANNED) {
        return refuse(v1::MEETING_NOT_PLANNED);
    }
    const v1::Person* chair = chairOf(draft.before());
    if (chair == nullptr) return refuse(v1::NO_SUCH_PERSON);
    auto& meeting = draft.edit<v1::Meeting>(command.meeting());
    meeting.set_status(v1::MEETING_STATUS_IN_PROGRESS);
    meeting.set_opened_utc_ms(draft.now().utc_ms);
    beginTerm(draft, meeting.id(), *chair, v1::TERM_BEGAN_MEETING_OPENED);
    overtakeFloor(draft);
    return {};
}

Verdict decideSuspendMeeting(Draft& draft, const v1::SuspendMeeting& command, const Actor& actor) {
    if (command.basis() == v1::BASIS_UNSPECIFIED) return refuse(v1::BASIS_MISSING);
    auto& meeting = draft.edit<v1::Meeting>(actor.meeting->id());
    meeting.set_status(v1::MEETING_STATUS_SUSPENDED);
    endGap(draft);
    for (const std::uint32_t speech : speechesOnFloor(draft)) hold(draft, speech, v1::HOLD_SUSPENDED);
    overtakeFloor(draft);
    draft.act().set_basis(command.basis());
    return {};
}

Verdict decideResumeMeeting(Draft& draft, const v1::ResumeMeeting&, const Actor& actor) {
    draft.edit<v1::Meeting>(actor.meeting->id()).set_status(v1::MEETING_STATUS_IN_PROGRESS);
    for (const std::uint32_t speech : speechesOnFloor(draft)) unhold(draft, speech, v1::HOLD_SUSPENDED);
    overtakeFloor(draft);
    return {};
}

Verdict decideAdjournMeeting(Draft& draft, const v1::AdjournMeeting& command, const Actor& actor) {
    if (command.basis() == v1::BASIS_UNSPECIFIED) return refuse(v1::BASIS_MISSING);
    if (isFloorTaken(draft.before())) return refuse(v1::SPEECH_ON_FLOOR);
    endTerm(draft, actor.term->id());
    auto& meeting = draft.edit<v1::Meeting>(actor.meeting->id());
    meeting.set_status(v1::MEETING_STATUS_ADJOURNED);
    meeting.set_adjourned_utc_ms(draft.now().utc_ms);
    meeting.set_adjourned_on(command.basis());
    meeting.set_presiding_term(0);
    if (const auto* item = itemUnderConsideration(draft.before())) {
        draft.edit<v1::AgendaItem>(item->id()).set_status(v1::ITEM_STATUS_TO_BE_CONTINUED);
    }
    for (const auto& [id, stored] : draft.before().table<v1::AgendaItem>().all()) {
        const v1::ItemStatus status = draft.find<v1::AgendaItem>(id)->status();
        if (status == v1::ITEM_STATUS_NOT_STARTED || status == v1::ITEM_STATUS_TO_BE_CONTINUED)
            meeting.add_items_left(id);
    }
    // A point of order belongs to its meeting (6.1); a request on a list is carried over.
    for (const std::uint32_t request : waitingPointsOfOrder(draft))
        finish(draft, request, v1::REQUEST_STATUS_NOT_REACHED);
    draft.act().set_basis(command.basis());
    return {};
}

Verdict decideCloseSession(Draft& draft, const v1::CloseSession&, const Actor&) {
    auto& session = draft.edit<v1::Session>(1);
    session.set_status(v1::SESSION_STATUS_CLOSED);
    session.set_closed_utc_ms(draft.now().utc_ms);
    for (const auto& [id, stored] : draft.before().table<v1::AgendaItem>().all()) {
        for (const std::uint32_t request : waitingOn(draft.before(), id))
            finish(draft, request, v1::REQUEST_STATUS_NOT_REACHED);
        const bool is_open = stored.row.list() == v1::LIST_STATUS_OPEN || stored.row.list() == v1::LIST_STATUS_CLOSING;
        if (!is_open && stored.row.opens_utc_ms() == 0) continue;
        auto& item = draft.edit<v1::AgendaItem>(id);
        item.set_opens_utc_ms(0);
        if (is_open) closeList(item, draft.now().utc_ms);
    }
    return {};
}

Verdict decideOfferHandover(Draft& draft, const v1::OfferHandover& command, const Actor& actor) {
    const auto& to = *draft.find<v1::Person>(command.to());
    if (to.id() == actor.term->person()) return refuse(v1::ALREADY_PRESIDING);
    if (!isOfficer(to)) return refuse(v1::NOT_AN_OFFICER);
    // Who operates would designate oneself.
    if (to.id() == actor.person->id()) return refuse(v1::NOT_DESIGNATED);
    if (!draft.before().table<v1::HandoverOffer>().all().empty()) return refuse(v1::HANDOVER_OFFERED);
    auto& offer = draft.add<v1::HandoverOffer>();
    offer.set_from(actor.term->person());
    offer.set_to(to.id());
    offer.set_made_utc_ms(draft.now().utc_ms);
    return {};
}

Verdict decideAcceptHandover(Draft& draft, const v1::AcceptHandover& command, const Actor& actor) {
    if (draft.find<v1::HandoverOffer>(command.offer())->to() != actor.person->id()) return refuse(v1::NOT_DESIGNATED);
    endTerm(draft, actor.term->id());
    beginTerm(draft, actor.meeting->id(), *actor.person, v1::TERM_BEGAN_HANDED_OVER);
    return {};
}

Verdict decideWithdrawHandover(Draft& draft, const v1::WithdrawHandover& command, const Actor& actor) {
    const bool is_designated = draft.find<v1::HandoverOffer>(command.offer())->to() == actor.person->id();
    if (!is_designated && !actor.conducts) return refuse(v1::NOT_DESIGNATED);
    if (!is_designated) draft.actFor(actor.conductsFor());
    draft.remove<v1::HandoverOffer>(command.offer());
    return {};
}

Verdict decideTakeChair(Draft& draft, const v1::TakeChair& command, const Actor& actor) {
    if (actor.term->person() == actor.person->id()) return refuse(v1::ALREADY_PRESIDING);
    // A Vice-Chair takes the chair from an absent Chair, and the Chair takes back what was taken, whoever has it by
    // now. From a Vice-Chair it is taken otherwise only if the console shows the absence, so that of two who take it at
    // once the second does not unseat the first (1.2).
    if (Verdict not_lost = checkConsoleIsLost(draft, *actor.term)) {
        const bool is_chair = actor.person->role() == v1::ROLE_CHAIR;
        if (is_chair && !wasTakenFromTheChair(draft.before(), *actor.meeting)) return refuse(v1::CHAIR_NOT_TAKEN);
        if (!is_chair && actor.term->role() != v1::ROLE_CHAIR) return not_lost;
    }
    if (command.reason().empty()) return refuse(v1::REASON_MISSING);
    endTerm(draft, actor.term->id());
    beginTerm(draft, actor.meeting->id(), *actor.person, v1::TERM_BEGAN_TAKEN).set_reason(command.reason());
    draft.act().set_reason(command.reason());
    return {};
}

Verdict decideOperateForPresidingOfficer(Draft& draft, const v1::OperateForPresidingOfficer&, const Actor& actor) {
    const v1::PresidingTerm& term = *actor.term;
    if (term.person() == actor.person->id()) return refuse(v1::ALREADY_PRESIDING);
    if (Verdict refusal = checkConsoleIsLost(draft, term)) return refusal;
    if (const v1::Operating* other = operatingNow(draft.before())) {
        if (checkConsoleIsLost(draft, *other)) return refuse(v1::ALREADY_OPERATING);
        endOperating(draft);
    }
    auto& operating = draft.add<v1::Operating>();
    operating.set_person(actor.person->id());
    operating.set_for_person(term.person());
    operating.set_began_utc_ms(draft.now().utc_ms);
    return {};
}

Verdict decideStopOperating(Draft& draft, const v1::StopOperating&, const Actor& actor) {
    const v1::Operating* operating = operatingNow(draft.before());
    if (operating == nullptr || operating->person() != actor.person->id()) return refuse(v1::NOT_OPERATING);
    endOperating(draft);
    return {};
}

// The officer's words are a speech of their own, without a limit. Whoever has the floor keeps it with a clock that
// stands still; it goes on when the officer's speech ends (1.5; floor_acts.h).
Verdict decideSpeakFromTheChair(Draft& draft, const v1::SpeakFromTheChair&, const Actor& actor) {
    if (floorOf(draft).officer() != 0) return refuse(v1::HAS_THE_FLOOR);
    const auto& officer = *draft.find<v1::Person>(actor.term->person());
    const v1::AgendaItem* item = itemUnderConsideration(draft.before());
    v1::Speech speech;
    speech.set_kind(v1::KIND_FROM_THE_CHAIR);
    speech.set_officer(officer.id());
    speech.set_person(officer.id());
    speech.set_modality(officer.modality());
    speech.set_item(item == nullptr ? 0 : item->id());
    speech.set_at_limit(v1::AT_LIMIT_SHOW);
    hold(draft, floorOf(draft).current(), v1::HOLD_OFFICER_SPEAKS);
    const std::uint32_t begun = beginSpeech(draft, std::move(speech));
    editFloor(draft).set_officer(begun);
    return {};
}

}  // namespace rostrum::core
