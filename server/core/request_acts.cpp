// SPDX-License-Identifier: MIT
#include "server/core/request_acts.h"

#include "server/core/order.h"
#include "server/core/refusals.h"

#include <algorithm>

namespace rostrum::core {
namespace {

bool isIntervention(v1::Kind kind) {
    return kind != v1::KIND_QUESTION && kind != v1::KIND_POINT_OF_ORDER;
}

}  // namespace

const v1::Request& requestNamed(const Draft& draft, std::uint32_t id) {
    const auto* request = draft.find<v1::Request>(id);
    return request != nullptr ? *request : draft.find<v1::RequestRecord>(id)->request();
}

bool wasListed(const v1::Request& request) {
    return request.place() != 0;
}

bool isLive(const v1::Request& request) {
    return request.status() < v1::REQUEST_STATUS_RELEASED;
}

Verdict checkNotFinal(const v1::Request& request) {
    if (isLive(request)) return {};
    return refuse(v1::REQUEST_FINAL,
                  [&](auto& details) { details.set_status(static_cast<std::uint32_t>(request.status())); });
}

Verdict checkWaits(const v1::Request& request) {
    if (Verdict refusal = checkNotFinal(request)) return refusal;
    if (request.status() != v1::REQUEST_STATUS_ACCEPTED) return refuse(v1::REQUEST_NOT_WAITING);
    return {};
}

std::uint32_t positionOf(const Draft& draft, const v1::Request& request) {
    const auto list =
        request.kind() == v1::KIND_POINT_OF_ORDER ? waitingPointsOfOrder(draft) : listOf(draft, request.item());
    const auto at = std::find(list.begin(), list.end(), request.id());
    return at == list.end() ? 0 : static_cast<std::uint32_t>(at - list.begin()) + 1;
}

v1::Refusal alreadyOnList(const Draft& draft, const v1::Request& first) {
    return refuse(v1::ALREADY_ON_LIST, [&](auto& details) {
        details.set_request(first.id());
        details.set_position(positionOf(draft, first));
    });
}

const v1::Request* sameLiveRequest(const Draft& draft, const v1::Request& wanted) {
    for (const std::uint32_t id : draft.before().liveRequests(wanted.participant())) {
        const auto& other = *draft.find<v1::Request>(id);
        if (other.kind() != wanted.kind()) continue;
        // A participant has one point of order, whichever item it was raised on.
        if (wanted.kind() == v1::KIND_POINT_OF_ORDER) return &other;
        if (other.item() == wanted.item() && other.capacity() == wanted.capacity() && other.group() == wanted.group()) {
            return &other;
        }
    }
    return nullptr;
}

Verdict checkInterventions(const Draft& draft, const v1::Request& wanted) {
    if (!isIntervention(wanted.kind())) return {};
    const State& state = draft.before();
    const std::uint32_t max = state.find<v1::AgendaItem>(wanted.item())->rules().interventions_max();
    if (max == 0) return {};
    std::uint32_t count = state.interventions(wanted.item(), wanted.participant());
    for (const std::uint32_t id : state.liveRequests(wanted.participant())) {
        const auto& live = *state.find<v1::Request>(id);
        if (isIntervention(live.kind()) && live.item() == wanted.item()) ++count;
    }
    if (count < max) return {};
    return refuse(v1::INTERVENTIONS_USED, [&](auto& details) { details.set_count(count); });
}

void finish(Draft& draft, std::uint32_t request, v1::RequestStatus status) {
    auto& finished = draft.edit<v1::Request>(request);
    finished.set_status(status);
    finished.set_ended_utc_ms(draft.now().utc_ms);
}

void describe(Draft& draft, const v1::Request& request, const std::string& reason) {
    draft.act().set_item(request.item());
    draft.act().set_participant(request.participant());
    draft.act().set_request(request.id());
    draft.act().set_reason(reason);
}

}  // namespace rostrum::core
