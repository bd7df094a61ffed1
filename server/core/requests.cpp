// SPDX-License-Identifier: MIT
//
// Rulebook chapter 3: requests for the floor.
#include "protocol/state/entitlement.h"
#include "server/core/desk_acts.h"
#include "server/core/floor_acts.h"
#include "server/core/order.h"
#include "server/core/points_of_order.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"

#include <algorithm>

namespace rostrum::core {
namespace {

v1::Refusal listClosed(const v1::AgendaItem& item) {
    return refuse(v1::LIST_CLOSED, [&](auto& details) { details.set_at_utc_ms(item.closed_utc_ms()); });
}

/// What keeps anybody, asking for oneself or put on by the desk, from a second place (3.3).
Verdict checkOnlyRequest(const Draft& draft, const v1::Request& wanted) {
    if (const auto* first = sameLiveRequest(draft, wanted)) return alreadyOnList(draft, *first);
    return checkInterventions(draft, wanted);
}

/// The words of a request, as they were asked (3.1). The answer to whose it is stays open.
v1::Request requestFrom(const v1::RequestFloor& asked, const Draft& draft, const Actor& actor) {
    v1::Request request;
    request.set_item(asked.item());
    request.set_meeting(actor.meeting == nullptr ? 0 : actor.meeting->id());
    request.set_kind(asked.kind());
    request.set_capacity(asked.capacity());
    request.set_group(asked.group());
    request.set_language(asked.language());
    request.set_modality(asked.modality());
    request.set_inlet(asked.inlet());
    request.set_dignitary(asked.dignitary());
    *request.mutable_addressees() = asked.addressees();
    request.set_speaker_name(asked.speaker_name());
    request.set_speaker_title(asked.speaker_title());
    request.set_received_utc_ms(draft.now().utc_ms);
    return request;
}

/// Adds the request: on the list, or pending where the item asks for approval or the participant for accreditation
/// (3.4).
void receive(Draft& draft, v1::Request request, const v1::Participant& participant) {
    const bool needs_approval = draft.find<v1::AgendaItem>(request.item())->rules().needs_approval();
    auto& received = draft.add<v1::Request>();
    request.set_id(received.id());
    request.set_status(v1::REQUEST_STATUS_PENDING);
    received = request;
    if (!needs_approval && !participant.accreditation_pending()) acceptByPolicy(draft, request.id());
    describe(draft, request, "");
}

}  // namespace

// Rulebook 3.1, 3.2, 2.3, 2.4.
Verdict decideRequestFloor(Draft& draft, const v1::RequestFloor& command, const Actor& actor) {
    const auto* participant = draft.find<v1::Participant>(actor.person->participant());
    if (participant == nullptr) return refuse(v1::NO_SUCH_PARTICIPANT);
    v1::Request request = requestFrom(command, draft, actor);
    request.set_participant(participant->id());
    request.set_person(actor.person->id());
    if (command.dignitary() == v1::DIGNITARY_UNSPECIFIED) request.set_dignitary(actor.person->dignitary());

    const auto& item = *draft.find<v1::AgendaItem>(command.item());
    const bool has_category = participant->category() != v1::CATEGORY_UNSPECIFIED;
    if (item.status() == v1::ITEM_STATUS_CONCLUDED) return refuse(v1::ITEM_CONCLUDED);
    if (item.list() == v1::LIST_STATUS_NOT_OPEN) return refuse(v1::LIST_NOT_OPEN);
    if (item.list() == v1::LIST_STATUS_CLOSED) return listClosed(item);
    if (has_category && !state::isInvited(item.rules(), participant->category()))
        return refuse(v1::CATEGORY_NOT_INVITED);
    if (!has_category) return refuse(v1::CATEGORY_MISSING);
    if (participant->accreditation_pending()) return refuse(v1::NOT_ACCREDITED);
    if (Verdict refusal = checkOnlyRequest(draft, request)) return refusal;

    receive(draft, std::move(request), *participant);
    return {};
}

// Rulebook 3.6: "The desk can put anyone on the list": before the list is open too, to prepare it (1.3), whatever
// the category. Once the list is closed there are no new names, from nobody (2.4).
Verdict decideAddRequest(Draft& draft, const v1::AddRequest& command, const Actor& actor) {
    v1::Request request = requestFrom(command.request(), draft, actor);
    request.set_inlet(v1::INLET_DESK);
    const auto& item = *draft.find<v1::AgendaItem>(request.item());
    if (item.status() == v1::ITEM_STATUS_CONCLUDED) return refuse(v1::ITEM_CONCLUDED);
    if (item.list() == v1::LIST_STATUS_CLOSED) return listClosed(item);
    if (command.has_walk_in()) {
        if (const auto* other = participantNamed(draft.before(), command.walk_in().name())) {
            return refuse(v1::NAME_TAKEN, [&](auto& details) { details.set_participant(other->id()); });
        }
        request.set_participant(registerWalkIn(draft, command.walk_in()).id());
    } else {
        request.set_participant(command.participant());
        if (Verdict refusal = checkOnlyRequest(draft, request)) return refusal;
    }
    receive(draft, request, *draft.find<v1::Participant>(request.participant()));
    return {};
}

// Rulebook 3.4, 4.1: an approved request is inserted as a new one is.
Verdict decideApproveRequest(Draft& draft, const v1::ApproveRequest& command, const Actor&) {
    const v1::Request request = requestNamed(draft, command.request());
    const bool is_pending = request.status() == v1::REQUEST_STATUS_PENDING;
    const auto* participant = draft.find<v1::Participant>(request.participant());
    if (is_pending && participant->accreditation_pending()) return refuse(v1::NOT_ACCREDITED);
    if (Verdict refusal = checkNotFinal(request)) return refusal;
    if (!is_pending) return refuse(v1::REQUEST_NOT_PENDING);
    acceptByPolicy(draft, request.id());
    describe(draft, request, "");
    return {};
}

// Rulebook 3.4: "denied (not accorded, with a reason)". A point of order is heard, every one (6.2).
Verdict decideDenyRequest(Draft& draft, const v1::DenyRequest& command, const Actor&) {
    const v1::Request request = requestNamed(draft, command.request());
    const bool is_point_of_order = request.kind() == v1::KIND_POINT_OF_ORDER;
    if (command.reason().empty()) return refuse(v1::REASON_MISSING);
    if (is_point_of_order && request.status() == v1::REQUEST_STATUS_ACCEPTED) return pointOfOrderWaiting(request);
    if (Verdict refusal = checkNotFinal(request)) return refusal;
    if (request.status() == v1::REQUEST_STATUS_GRANTED) return refuse(v1::REQUEST_NOT_WAITING);
    finish(draft, request.id(), v1::REQUEST_STATUS_DENIED);
    describe(draft, request, command.reason());
    return {};
}

// Rulebook 3.5: "A request is withdrawn by its own participant, the desk or the Chair." A point of order can be
// withdrawn while it is heard; that is its ruling (6.2).
Verdict decideWithdrawRequest(Draft& draft, const v1::WithdrawRequest& command, const Actor& actor) {
    const v1::Request request = requestNamed(draft, command.request());
    const bool is_own = actor.person->participant() != 0 && actor.person->participant() == request.participant();
    const bool is_point_of_order = request.kind() == v1::KIND_POINT_OF_ORDER;
    if (!is_own && !actor.staff) return refuse(v1::NOT_YOURS);
    if (Verdict refusal = checkNotFinal(request)) return refusal;
    if (request.status() == v1::REQUEST_STATUS_GRANTED && !is_point_of_order) return refuse(v1::REQUEST_NOT_WAITING);

    describe(draft, request, command.reason());
    if (request.status() == v1::REQUEST_STATUS_GRANTED) {
        rule(draft, request, v1::RULING_OUTCOME_WITHDRAWN, command.reason());
        return {};
    }
    finish(draft, request.id(), v1::REQUEST_STATUS_CANCELLED);
    if (is_point_of_order) goOnAfterPointsOfOrder(draft);
    return {};
}

// Rulebook 5.2: "The limit of a speech: the one set on the request; else the item's. It is fixed when the floor is
// given."
Verdict decideSetRequestLimit(Draft& draft, const v1::SetRequestLimit& command, const Actor&) {
    const v1::Request request = requestNamed(draft, command.request());
    if (Verdict refusal = checkNotFinal(request)) return refusal;
    if (request.status() == v1::REQUEST_STATUS_GRANTED) return refuse(v1::REQUEST_NOT_WAITING);
    if (request.kind() == v1::KIND_POINT_OF_ORDER) return refuse(v1::NOT_ON_THIS_LIST);
    draft.edit<v1::Request>(request.id()).set_limit_ms(command.limit_ms());
    describe(draft, request, "");
    return {};
}

}  // namespace rostrum::core
