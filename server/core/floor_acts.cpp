// SPDX-License-Identifier: MIT
#include "server/core/floor_acts.h"

#include "server/core/limits.h"
#include "server/core/list_acts.h"
#include "server/core/order.h"
#include "server/core/permissions.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"
#include "server/core/standing.h"

#include <algorithm>

namespace rostrum::core {
namespace {

constexpr std::uint32_t floor_id = 1;

std::uint32_t onlyPersonOnline(const Draft& draft, std::uint32_t participant) {
    std::uint32_t only = 0;
    for (const auto& [id, stored] : draft.before().table<v1::Person>().all()) {
        if (stored.row.participant() != participant || stored.row.modality() != v1::MODALITY_ONLINE) continue;
        if (only != 0) return 0;
        only = id;
    }
    return only;
}

v1::RequestStatus statusAfter(v1::SpeechEnd end) {
    const bool revoked = end == v1::SPEECH_END_TIME_LIMIT || end == v1::SPEECH_END_CALLED_TO_ORDER;
    return revoked ? v1::REQUEST_STATUS_REVOKED : v1::REQUEST_STATUS_RELEASED;
}

/// What "will it fit" measures (5.9), and when a gap between speakers begins: none does while nobody waits.
void measure(Draft& draft, const v1::Speech& speech, v1::SpeechEnd end, Now at) {
    auto& meeting = draft.edit<v1::Meeting>(speech.meeting());
    const bool has_next = end == v1::SPEECH_END_NEXT_GIVEN || headOf(draft, speech.item()) != 0;
    meeting.set_last_speech_ended_meeting_ms(has_next ? at.meeting_ms : 0);
    if (speech.limit_ms() == 0) return;
    meeting.set_used_total_ms(meeting.used_total_ms() + speech.spent_ms());
    meeting.set_limit_total_ms(meeting.limit_total_ms() + speech.limit_ms() - speech.extended_ms());
}

void endRequest(Draft& draft, const v1::Speech& speech, v1::SpeechEnd end, Now at) {
    auto& request = draft.edit<v1::Request>(speech.request());
    if (end == v1::SPEECH_END_PASSED_ON) {
        request.set_spent_ms(speech.spent_ms());
        request.set_limit_ms(speech.limit_ms());  // it is one speech, with one limit (5.2)
        acceptFirst(draft, request.id());
        return;
    }
    request.set_status(statusAfter(end));
    request.set_ended_utc_ms(at.utc_ms);
    if (request.kind() == v1::KIND_POINT_OF_ORDER || !wasListed(request)) return;
    measure(draft, speech, end, at);
    auto& item = draft.edit<v1::AgendaItem>(speech.item());
    item.set_spoken(item.spoken() + 1);
    closeListIfNthHasSpoken(draft, item.id(), at);
}

void endPanellist(Draft& draft, const v1::Speech& speech, v1::SpeechEnd end) {
    if (end == v1::SPEECH_END_PASSED_ON) return;
    auto& place = draft.edit<v1::PanelPlace>(speech.panel_place());
    if (speech.kind() == v1::KIND_PRESENTATION) {
        place.set_status(v1::PANEL_STATUS_PRESENTED);
    } else {
        place.set_replies(place.replies() + 1);
        place.set_wishes_to_reply(false);
    }
}

/// Takes the speech out of Floor and away. The interrupted one comes back when the one that interrupts it goes.
void leaveFloor(Draft& draft, std::uint32_t speech) {
    auto& floor = editFloor(draft);
    if (floor.officer() == speech) {
        floor.set_officer(0);
        for (const std::uint32_t other : {floor.current(), floor.interrupted()}) {
            unhold(draft, other, v1::HOLD_OFFICER_SPEAKS);
        }
    }
    if (floor.current() == speech) {
        floor.set_current(floor.interrupted());
        floor.set_interrupted(0);
        if (floor.officer() != 0) hold(draft, floor.current(), v1::HOLD_OFFICER_SPEAKS);
    }
    if (floor.interrupted() == speech) floor.set_interrupted(0);
    draft.remove<v1::Speech>(speech);
}

/// Who pressed the button that gave the floor, be it on somebody's behalf; once that act is too long ago to be read,
/// the presiding officer of then. Null: the server knows neither.
const v1::Person* giverOf(const State& state, const v1::Speech& speech) {
    const auto* term = state.find<v1::PresidingTerm>(speech.given_by());
    std::uint32_t giver = term == nullptr ? 0 : term->person();
    for (const auto& [id, stored] : state.table<v1::Act>().all()) {
        const v1::Act& act = stored.row;
        const bool gives =
            act.what() == nameOf(v1::Command::kGiveFloor) || act.what() == nameOf(v1::Command::kHearPointOfOrder);
        const bool is_of_speech = act.request() == speech.request() && act.panel_place() == speech.panel_place();
        if (gives && is_of_speech && act.at_utc_ms() == speech.given_utc_ms()) giver = act.person();
    }
    return state.find<v1::Person>(giver);
}

}  // namespace

v1::Floor floorOf(const Draft& draft) {
    const auto* floor = draft.find<v1::Floor>(floor_id);
    return floor == nullptr ? v1::Floor() : *floor;
}

v1::Floor& editFloor(Draft& draft) {
    return draft.find<v1::Floor>(floor_id) == nullptr ? draft.put<v1::Floor>(floor_id)
                                                      : draft.edit<v1::Floor>(floor_id);
}

std::vector<std::uint32_t> speechesOnFloor(const Draft& draft) {
    const v1::Floor floor = floorOf(draft);
    std::vector<std::uint32_t> speeches;
    for (const std::uint32_t speech : {floor.current(), floor.interrupted(), floor.officer()}) {
        if (speech != 0) speeches.push_back(speech);
    }
    return speeches;
}

bool isHeldBy(const v1::Speech& speech, v1::Hold why) {
    return std::find(speech.holds().begin(), speech.holds().end(), why) != speech.holds().end();
}

v1::Speech speechOf(const Draft& draft, const v1::Request& request) {
    v1::Speech speech;
    speech.set_kind(request.kind());
    speech.set_request(request.id());
    speech.set_item(request.item());
    speech.set_participant(request.participant());
    speech.set_person(request.person() != 0 ? request.person() : onlyPersonOnline(draft, request.participant()));
    speech.set_modality(request.modality());
    speech.set_spent_ms(request.spent_ms());
    return speech;
}

void setLimit(v1::Speech& speech, std::uint32_t limit_ms) {
    speech.set_limit_ms(limit_ms);
    speech.clear_warnings_ms();
    for (const std::uint32_t warning_ms : limit_ms < short_limit_ms ? short_warnings_ms : warnings_ms) {
        if (warning_ms < limit_ms) speech.add_warnings_ms(warning_ms);
    }
}

std::uint32_t beginSpeech(Draft& draft, v1::Speech speech) {
    const v1::PresidingTerm* term = presidingTerm(draft.before());
    auto& begun = draft.add<v1::Speech>();
    speech.set_id(begun.id());
    speech.set_meeting(term->meeting());
    speech.set_given_by(term->id());
    speech.set_given_utc_ms(draft.now().utc_ms);
    speech.set_running_since_meeting_ms(draft.now().meeting_ms);
    begun = std::move(speech);
    endGap(draft);
    return begun.id();
}

void endGap(Draft& draft) {
    const std::uint32_t id = presidingTerm(draft.before())->meeting();
    if (draft.find<v1::Meeting>(id)->last_speech_ended_meeting_ms() == 0) return;
    draft.edit<v1::Meeting>(id).set_last_speech_ended_meeting_ms(0);
}

void fold(v1::Speech& speech, std::int64_t until_meeting_ms) {
    if (!speech.holds().empty()) return;
    const std::int64_t ran_ms = std::max<std::int64_t>(0, until_meeting_ms - speech.running_since_meeting_ms());
    const std::int64_t lead_in_ms = std::min<std::int64_t>(ran_ms, speech.lead_in_ms());
    speech.set_lead_in_ms(speech.lead_in_ms() - static_cast<std::uint32_t>(lead_in_ms));
    speech.set_spent_ms(speech.spent_ms() + static_cast<std::uint32_t>(ran_ms - lead_in_ms));
    speech.set_running_since_meeting_ms(until_meeting_ms);
}

void hold(Draft& draft, std::uint32_t speech, v1::Hold why) {
    holdAt(draft, speech, why, draft.now());
}

void holdAt(Draft& draft, std::uint32_t speech, v1::Hold why, Now at) {
    const auto* found = draft.find<v1::Speech>(speech);
    if (found == nullptr || isHeldBy(*found, why)) return;
    auto& held = draft.edit<v1::Speech>(speech);
    fold(held, at.meeting_ms);
    held.add_holds(why);
}

void unhold(Draft& draft, std::uint32_t speech, v1::Hold why) {
    const auto* found = draft.find<v1::Speech>(speech);
    if (found == nullptr || !isHeldBy(*found, why)) return;
    auto& held = draft.edit<v1::Speech>(speech);
    auto& holds = *held.mutable_holds();
    holds.erase(std::remove(holds.begin(), holds.end(), why), holds.end());
    if (holds.empty()) held.set_running_since_meeting_ms(draft.now().meeting_ms);
}

void endSpeechAt(Draft& draft, std::uint32_t speech, v1::SpeechEnd end, Now at) {
    fold(draft.edit<v1::Speech>(speech), at.meeting_ms);
    const v1::Speech ended = *draft.find<v1::Speech>(speech);
    leaveFloor(draft, speech);

    auto& record = draft.add<v1::SpeechRecord>();
    *record.mutable_speech() = ended;
    record.set_end(end);
    record.set_ended_utc_ms(at.utc_ms);
    if (const auto* request = draft.find<v1::Request>(ended.request())) {
        record.set_capacity(request->capacity());
        record.set_group(request->group());
        record.set_language(request->language());
        endRequest(draft, ended, end, at);
    }
    if (ended.panel_place() != 0) endPanellist(draft, ended, end);
}

void endSpeech(Draft& draft, std::uint32_t speech, v1::SpeechEnd end) {
    endSpeechAt(draft, speech, end, draft.now());
}

void discardSpeech(Draft& draft, std::uint32_t speech) {
    leaveFloor(draft, speech);
}

void goOnAfterPointsOfOrder(Draft& draft) {
    const auto* current = draft.find<v1::Speech>(floorOf(draft).current());
    if (current == nullptr || !isHeldBy(*current, v1::HOLD_POINT_OF_ORDER)) return;
    if (!waitingPointsOfOrder(draft).empty()) return;
    draft.edit<v1::Speech>(current->id()).set_lead_in_ms(0);
    unhold(draft, current->id(), v1::HOLD_POINT_OF_ORDER);
}

void describe(Draft& draft, const v1::Speech& speech) {
    draft.act().set_item(speech.item());
    draft.act().set_participant(speech.participant());
    draft.act().set_request(speech.request());
    draft.act().set_panel_place(speech.panel_place());
}

v1::Refusal staleFloor(const Draft& draft) {
    return refuse(v1::STALE_FLOOR, [&](v1::Refusal::Details& details) {
        const auto* current = draft.find<v1::Speech>(floorOf(draft).current());
        if (current == nullptr) return;
        details.set_participant(current->participant());
        details.set_ago_ms(
            static_cast<std::uint32_t>(std::max<std::int64_t>(0, draft.now().utc_ms - current->given_utc_ms())));
        if (const auto* giver = giverOf(draft.before(), *current)) setBy(details, *giver);
    });
}

Verdict checkNoPointOfOrder(const v1::Speech& speech) {
    if (speech.kind() == v1::KIND_POINT_OF_ORDER) return refuse(v1::POINT_OF_ORDER_HEARD);
    return {};
}

}  // namespace rostrum::core
