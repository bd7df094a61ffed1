// SPDX-License-Identifier: MIT
//
// Rulebook 5.1, 5.5 to 5.7 and 4.6: who has the floor.
#include "protocol/state/speech_limit.h"
#include "server/core/floor_acts.h"
#include "server/core/limits.h"
#include "server/core/order.h"
#include "server/core/points_of_order.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"
#include "server/core/standing.h"

#include <algorithm>

namespace rostrum::core {
namespace {

std::uint32_t itemId(const State& state) {
    const auto* item = itemUnderConsideration(state);
    return item == nullptr ? 0 : item->id();
}

/// Rulebook 5.5: "Giving the floor carries what the giver saw. If that is no longer so, it is refused."
Verdict checkSeen(const Draft& draft, const v1::Seen& seen) {
    const std::uint32_t current = floorOf(draft).current();
    if (seen.current() == current && seen.next() == headOf(draft, itemId(draft.before()))) return {};
    return staleFloor(draft);
}

/// Rulebook 6.4. Asked after what the giver saw, before whom it is given to.
Verdict checkNoPointOfOrderWaits(const Draft& draft) {
    const auto waiting = waitingPointsOfOrder(draft);
    if (waiting.empty()) return {};
    return pointOfOrderWaiting(*draft.find<v1::Request>(waiting.front()));
}

/// The current speech; an empty one if nobody has the floor.
v1::Speech currentSpeech(const Draft& draft) {
    const auto* current = draft.find<v1::Speech>(floorOf(draft).current());
    return current == nullptr ? v1::Speech() : *current;
}

/// What the item's rules say of every speech on it (5.3).
void setRules(v1::Speech& speech, const v1::ListRules& rules) {
    speech.set_lead_in_ms(rules.lead_in_ms());
    speech.set_at_limit(rules.at_limit());
    speech.set_overrun_ms(rules.overrun_ms());
}

/// Rulebook 5.9: "the measured gap between speakers", from the end of a speech from the list to the next grant.
void measureGap(Draft& draft) {
    auto& meeting = draft.edit<v1::Meeting>(presidingTerm(draft.before())->meeting());
    if (meeting.last_speech_ended_meeting_ms() == 0) return;
    const std::int64_t gap_ms = draft.now().meeting_ms - meeting.last_speech_ended_meeting_ms();
    meeting.set_gaps(meeting.gaps() + 1);
    meeting.set_gap_total_ms(meeting.gap_total_ms() + static_cast<std::uint32_t>(gap_ms));
}

/// Releases whoever has the floor, and gives it.
void give(Draft& draft, v1::Speech speech) {
    for (const std::uint32_t previous : speechesOnFloor(draft)) endSpeech(draft, previous, v1::SPEECH_END_NEXT_GIVEN);
    const auto* request = draft.find<v1::Request>(speech.request());
    if (request != nullptr && wasListed(*request)) measureGap(draft);
    const std::uint32_t given = beginSpeech(draft, std::move(speech));
    editFloor(draft).set_current(given);
}

void giveToRequest(Draft& draft, const v1::Request& request, const v1::GiveFloor& command) {
    v1::Speech speech = speechOf(draft, request);
    speech.set_out_of_order(command.request() != command.seen().next() || command.has_participant());
    setLimit(speech, state::speechLimitMs(draft.before(), request));
    setRules(speech, draft.find<v1::AgendaItem>(request.item())->rules());
    draft.edit<v1::Request>(request.id()).set_status(v1::REQUEST_STATUS_GRANTED);
    describe(draft, request, command.reason());
    draft.act().set_out_of_order(speech.out_of_order());
    give(draft, std::move(speech));
}

/// Rulebook 4.4: "The Chair calls someone out of order or not listed: allowed, and recorded with who and why."
Verdict giveListed(Draft& draft, const v1::GiveFloor& command) {
    const v1::Request request = requestNamed(draft, command.request());
    if (request.item() != itemId(draft.before())) return refuse(v1::ITEM_NOT_UNDER_CONSIDERATION);
    if (Verdict refusal = checkWaits(request)) return refusal;
    if (Verdict refusal = checkNoPointOfOrder(currentSpeech(draft))) return refusal;
    giveToRequest(draft, request, command);
    return {};
}

/// Online if all its people are.
v1::Modality modalityOf(const Draft& draft, std::uint32_t participant) {
    v1::Modality modality = v1::MODALITY_IN_THE_ROOM;
    for (const auto& [id, stored] : draft.before().table<v1::Person>().all()) {
        if (stored.row.participant() != participant) continue;
        if (stored.row.modality() != v1::MODALITY_ONLINE) return v1::MODALITY_IN_THE_ROOM;
        modality = v1::MODALITY_ONLINE;
    }
    return modality;
}

/// The request that calling somebody who is not listed stands for; it has no id yet.
v1::Request requestNotListed(const Draft& draft, const v1::GiveFloor& command) {
    v1::Request request;
    request.set_item(itemId(draft.before()));
    request.set_meeting(presidingTerm(draft.before())->meeting());
    request.set_participant(command.participant());
    request.set_kind(command.kind() == v1::KIND_UNSPECIFIED ? v1::KIND_STATEMENT : command.kind());
    request.set_capacity(v1::CAPACITY_NATIONAL);
    request.set_modality(modalityOf(draft, command.participant()));
    request.set_inlet(v1::INLET_DESK);
    request.set_received_utc_ms(draft.now().utc_ms);
    return request;
}

Verdict giveNotListed(Draft& draft, const v1::GiveFloor& command) {
    v1::Request request = requestNotListed(draft, command);
    const auto* first = sameLiveRequest(draft, request);
    const bool is_on_list = first != nullptr && first->status() != v1::REQUEST_STATUS_GRANTED;
    if (request.item() == 0) return refuse(v1::ITEM_NOT_UNDER_CONSIDERATION);
    if (draft.find<v1::Participant>(command.participant())->accreditation_pending()) return refuse(v1::NOT_ACCREDITED);
    if (is_on_list) return alreadyOnList(draft, *first);
    if (currentSpeech(draft).participant() == command.participant()) return refuse(v1::HAS_THE_FLOOR);
    if (Verdict refusal = checkNoPointOfOrder(currentSpeech(draft))) return refusal;

    auto& called = draft.add<v1::Request>();
    request.set_id(called.id());
    request.set_status(v1::REQUEST_STATUS_GRANTED);
    called = request;
    giveToRequest(draft, request, command);
    return {};
}

/// Rulebook 2.2: "A presentation or a reply is a grant with a limit."
Verdict giveToPanellist(Draft& draft, const v1::GiveFloor& command) {
    const v1::PanelPlace place = *draft.find<v1::PanelPlace>(command.panel_place());
    const bool presents = command.kind() == v1::KIND_PRESENTATION;
    v1::Speech speech;
    speech.set_panel_place(place.id());
    if (place.item() != itemId(draft.before())) return refuse(v1::ITEM_NOT_UNDER_CONSIDERATION);
    if (place.status() == v1::PANEL_STATUS_PASSED_OVER) return refuse(v1::PANELLIST_PASSED_OVER);
    if (presents && place.status() == v1::PANEL_STATUS_PRESENTED) return refuse(v1::ALREADY_PRESENTED);
    if (currentSpeech(draft).panel_place() == place.id()) return refuse(v1::HAS_THE_FLOOR);
    if (Verdict refusal = checkNoPointOfOrder(currentSpeech(draft))) return refusal;

    const v1::ListRules& rules = draft.find<v1::AgendaItem>(place.item())->rules();
    speech.set_kind(command.kind());
    speech.set_item(place.item());
    speech.set_person(place.person());
    const auto* person = draft.find<v1::Person>(place.person());
    speech.set_modality(person == nullptr ? v1::MODALITY_IN_THE_ROOM : person->modality());
    setLimit(speech, presents ? rules.presentation_limit_ms() : rules.reply_limit_ms());
    setRules(speech, rules);
    draft.act().set_item(place.item());
    draft.act().set_panel_place(place.id());
    draft.act().set_reason(command.reason());
    give(draft, std::move(speech));

    const auto* item = draft.find<v1::AgendaItem>(place.item());
    if (presents && item->presentations_presided_by() == 0) {
        const std::uint32_t term = presidingTerm(draft.before())->id();
        draft.edit<v1::AgendaItem>(place.item()).set_presentations_presided_by(term);
    }
    return {};
}

}  // namespace

// Rulebook 5.1, 5.2, 5.5, 4.4, 6.4. Whether somebody is called out of order is judged by what the giver saw, so that a
// console that lost a race is told that its view is stale, and not to give a reason.
Verdict decideGiveFloor(Draft& draft, const v1::GiveFloor& command, const Actor&) {
    const bool is_next = command.has_request() && command.request() == command.seen().next();
    const bool needs_reason = !command.has_panel_place() && !is_next;
    if (needs_reason && command.reason().empty()) return refuse(v1::REASON_MISSING);
    if (Verdict refusal = checkSeen(draft, command.seen())) return refusal;
    if (Verdict refusal = checkNoPointOfOrderWaits(draft)) return refusal;
    if (command.has_request()) return giveListed(draft, command);
    return command.has_panel_place() ? giveToPanellist(draft, command) : giveNotListed(draft, command);
}

// Rulebook 3.4: "A speech ended by End is released." A point of order that is heard ends with its ruling (6.2).
Verdict decideEndSpeech(Draft& draft, const v1::EndSpeech& command, const Actor&) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    if (Verdict refusal = checkNoPointOfOrder(speech)) return refusal;
    describe(draft, speech);
    endSpeech(draft, speech.id(), v1::SPEECH_END_ENDED);
    return {};
}

// Rulebook 5.6: "'I have finished' by the speaker releases the floor; it does not call the next." A point of order
// still waits for its ruling (6.2): only its clock stops.
Verdict decideFinishSpeech(Draft& draft, const v1::FinishSpeech& command, const Actor& actor) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    const bool is_delegations = speech.participant() != 0 && actor.person->participant() == speech.participant();
    const bool is_panellists = speech.panel_place() != 0 && actor.person->id() == speech.person();
    const bool is_officers = speech.officer() != 0 && (actor.person->id() == speech.officer() || actor.conducts);
    if (!is_delegations && !is_panellists && !is_officers) return refuse(v1::NOT_SPEAKING);
    if (is_officers) draft.actFor(actor.conductsFor());
    describe(draft, speech);
    if (speech.kind() == v1::KIND_POINT_OF_ORDER) {
        hold(draft, speech.id(), v1::HOLD_PAUSED);
    } else {
        endSpeech(draft, speech.id(), v1::SPEECH_END_FINISHED);
    }
    return {};
}

// Rulebook 4.6: "Called but absent: to the end of the list (default), to the end of its category, or loses its place;
// the item says which. The speech is discarded with no time." Who loses the place, or was never listed, is not accorded
// the floor: the only end that is the presiding officer's and comes before a word is said (3.4).
Verdict decideMarkAbsent(Draft& draft, const v1::MarkAbsent& command, const Actor&) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    if (speech.officer() != 0) return refuse(v1::NO_SUCH_SPEECH);
    if (Verdict refusal = checkNoPointOfOrder(speech)) return refusal;
    describe(draft, speech);
    discardSpeech(draft, speech.id());
    if (speech.request() == 0) return {};

    const v1::Request request = *draft.find<v1::Request>(speech.request());
    const v1::WhenAbsent when = draft.find<v1::AgendaItem>(request.item())->rules().when_absent();
    if (when == v1::WHEN_ABSENT_LOSES_PLACE || !wasListed(request)) {
        finish(draft, request.id(), v1::REQUEST_STATUS_DENIED);
        draft.edit<v1::Request>(request.id()).set_absent(true);
    } else {
        const bool to_category = when == v1::WHEN_ABSENT_END_OF_CATEGORY;
        acceptBefore(draft, request.id(), to_category ? afterCategoryOf(draft, request) : 0);
    }
    return {};
}

// Rulebook 5.7: "The Chair may pass on at once; the request returns to the head of the list with the time spent kept."
// A point of order is ruled on, even if who raised it was lost (6.2).
Verdict decidePassOn(Draft& draft, const v1::PassOn& command, const Actor&) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    if (!speech.lost()) return refuse(v1::NOT_LOST);
    if (Verdict refusal = checkNoPointOfOrder(speech)) return refusal;
    describe(draft, speech);
    endSpeech(draft, speech.id(), v1::SPEECH_END_PASSED_ON);
    return {};
}

}  // namespace rostrum::core
