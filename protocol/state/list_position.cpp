// SPDX-License-Identifier: MIT
#include "protocol/state/list_position.h"

#include <iterator>

namespace rostrum::state {
namespace {

struct Found {
    const Order* list = nullptr;
    Order::const_iterator at;
};

std::optional<Found> find(const State& state, std::uint32_t id) {
    const auto* request = state.find<v1::Request>(id);
    if (request == nullptr) return std::nullopt;
    const Order& list = listOf(state, *request);
    const auto at = list.find({request->place(), id});
    if (at == list.end()) return std::nullopt;
    return Found{&list, at};
}

}  // namespace

const Order& listOf(const State& state, const v1::Request& request) {
    return request.kind() == v1::KIND_POINT_OF_ORDER ? state.pointsOfOrder() : state.list(request.item());
}

std::optional<std::uint32_t> listPosition(const State& state, std::uint32_t request) {
    const auto found = find(state, request);
    if (!found) return std::nullopt;
    return static_cast<std::uint32_t>(std::distance(found->list->begin(), found->at)) + 1;
}

std::uint32_t headOfList(const State& state, std::uint32_t item) {
    const Order& list = state.list(item);
    return list.empty() ? 0 : list.begin()->second;
}

std::uint32_t nextOnList(const State& state, std::uint32_t request) {
    const auto found = find(state, request);
    if (!found) return 0;
    const auto next = std::next(found->at);
    return next == found->list->end() ? 0 : next->second;
}

std::vector<std::uint32_t> waitingRequests(const State& state, std::uint32_t item) {
    std::vector<std::uint32_t> requests;
    for (const auto& [place, request] : state.list(item)) requests.push_back(request);
    return requests;
}

}  // namespace rostrum::state
