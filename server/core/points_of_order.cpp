// SPDX-License-Identifier: MIT
//
// Rulebook chapter 6: points of order.
#include "server/core/points_of_order.h"

#include "protocol/state/entitlement.h"
#include "protocol/state/speech_limit.h"
#include "server/core/floor_acts.h"
#include "server/core/limits.h"
#include "server/core/order.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"
#include "server/core/standing.h"

#include <algorithm>

namespace rostrum::core {
namespace {

/// The limit that the item, else the session, sets for points of order in so many words; 0: none.
std::uint32_t limitOf(const Draft& draft, const v1::Request& request) {
    const auto* item = draft.find<v1::AgendaItem>(request.item());
    v1::ListRules rules = item == nullptr ? sessionOf(draft.before()).defaults() : item->rules();
    auto& limits = *rules.mutable_limits();
    limits.erase(std::remove_if(limits.begin(), limits.end(),
                                [](const v1::LimitRule& rule) { return rule.kind() != v1::KIND_POINT_OF_ORDER; }),
                 limits.end());
    rules.set_default_limit_ms(0);
    const auto* participant = draft.find<v1::Participant>(request.participant());
    return state::limitMs(rules, request.kind(), participant->category(), request.capacity());
}

}  // namespace

v1::Refusal pointOfOrderWaiting(const v1::Request& request) {
    return refuse(v1::POINT_OF_ORDER_WAITING, [&](auto& details) {
        details.set_participant(request.participant());
        details.set_request(request.id());
    });
}

void rule(Draft& draft, const v1::Request& request, v1::RulingOutcome outcome, const std::string& text) {
    const v1::Floor floor = floorOf(draft);
    auto& ruling = draft.add<v1::Ruling>();
    ruling.set_request(request.id());
    ruling.set_participant(request.participant());
    ruling.set_item(request.item());
    ruling.set_meeting(draft.find<v1::Speech>(floor.current())->meeting());
    ruling.set_outcome(outcome);
    ruling.set_text(text);
    ruling.set_term(presidingTerm(draft.before())->id());
    ruling.set_at_utc_ms(draft.now().utc_ms);
    endSpeech(draft, floor.current(), v1::SPEECH_END_RULED);
    goOnAfterPointsOfOrder(draft);
}

// Rulebook 6.1: "Any member may raise one at any time in a meeting in progress, list closed or not; a session may add
// other categories. Points of order queue among themselves as received."
Verdict decideRaisePointOfOrder(Draft& draft, const v1::RaisePointOfOrder& command, const Actor& actor) {
    const auto* participant = draft.find<v1::Participant>(actor.person->participant());
    if (participant == nullptr) return refuse(v1::NO_SUCH_PARTICIPANT);
    v1::Request request;
    request.set_participant(participant->id());
    request.set_kind(v1::KIND_POINT_OF_ORDER);
    if (participant->category() == v1::CATEGORY_UNSPECIFIED) return refuse(v1::CATEGORY_MISSING);
    if (participant->accreditation_pending()) return refuse(v1::NOT_ACCREDITED);
    if (const auto* first = sameLiveRequest(draft, request)) return alreadyOnList(draft, *first);
    if (!state::mayRaisePointOfOrder(sessionOf(draft.before()), participant->category()))
        return refuse(v1::MAY_NOT_RAISE);

    const auto* item = itemUnderConsideration(draft.before());
    auto& raised = draft.add<v1::Request>();
    raised.set_item(item == nullptr ? 0 : item->id());
    raised.set_meeting(actor.meeting->id());
    raised.set_participant(participant->id());
    raised.set_person(actor.person->id());
    raised.set_kind(v1::KIND_POINT_OF_ORDER);
    raised.set_capacity(v1::CAPACITY_NATIONAL);
    raised.set_language(command.language());
    raised.set_modality(command.modality());
    raised.set_inlet(command.inlet());
    raised.set_status(v1::REQUEST_STATUS_ACCEPTED);
    raised.set_place(placeOfPointOfOrder(draft));
    raised.set_received_utc_ms(draft.now().utc_ms);
    describe(draft, raised, "");
    return {};
}

// Rulebook 6.2: "Every one is heard: the running speech pauses and later resumes with its remaining time." As they are
// heard as received, the first that waits stands in the way of the others (6.1).
Verdict decideHearPointOfOrder(Draft& draft, const v1::HearPointOfOrder& command, const Actor&) {
    const v1::Request request = requestNamed(draft, command.request());
    const v1::Floor floor = floorOf(draft);
    const auto waiting = waitingPointsOfOrder(draft);
    const bool waits = std::find(waiting.begin(), waiting.end(), request.id()) != waiting.end();
    if (command.current() != floor.current()) return staleFloor(draft);
    if (waits && waiting.front() != request.id()) {
        return pointOfOrderWaiting(*draft.find<v1::Request>(waiting.front()));
    }
    if (Verdict refusal = checkWaits(request)) return refusal;
    if (!waits) return refuse(v1::NOT_A_POINT_OF_ORDER);
    const auto* current = draft.find<v1::Speech>(floor.current());
    if (current != nullptr) {
        if (Verdict refusal = checkNoPointOfOrder(*current)) return refusal;
    }

    if (floor.officer() != 0) endSpeech(draft, floor.officer(), v1::SPEECH_END_NEXT_GIVEN);
    hold(draft, floor.current(), v1::HOLD_POINT_OF_ORDER);
    v1::Speech speech = speechOf(draft, request);
    setLimit(speech, limitOf(draft, request));
    speech.set_at_limit(v1::AT_LIMIT_SHOW);
    draft.edit<v1::Request>(request.id()).set_status(v1::REQUEST_STATUS_GRANTED);
    const std::uint32_t heard = beginSpeech(draft, std::move(speech));
    editFloor(draft).set_interrupted(floor.current());
    editFloor(draft).set_current(heard);
    describe(draft, request, "");
    return {};
}

// Rulebook 6.2, 6.4: "The ruling resumes the interrupted speech, without lead-in, unless another one waits." The
// presiding officer's own words, if a ruling was being spoken, end with it.
Verdict decideRuleOnPointOfOrder(Draft& draft, const v1::RuleOnPointOfOrder& command, const Actor&) {
    const v1::Request request = requestNamed(draft, command.request());
    if (Verdict refusal = checkNotFinal(request)) return refusal;
    if (request.kind() != v1::KIND_POINT_OF_ORDER) return refuse(v1::NOT_A_POINT_OF_ORDER);
    if (request.status() != v1::REQUEST_STATUS_GRANTED) return refuse(v1::NOT_BEING_HEARD);
    describe(draft, request, command.text());
    const std::uint32_t officer = floorOf(draft).officer();
    if (officer != 0) endSpeech(draft, officer, v1::SPEECH_END_FINISHED);
    rule(draft, request, command.outcome(), command.text());
    return {};
}

}  // namespace rostrum::core
