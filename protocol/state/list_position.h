// SPDX-License-Identifier: MIT
#pragma once

/// Where a request stands on its list, as people count: the first is 1. Never Request.place, which is only the sort
/// number. Used by server/core for its answers and by everybody who shows a list. Pure; no threads.

#include "protocol/state/state.h"

#include <optional>
#include <vector>

namespace rostrum::state {

/// The list on which `request` waits or would wait: its item's, or that of the points of order (6.1).
const Order& listOf(const State& state, const v1::Request& request);

/// The position of the request on its list, from 1; none unless it waits there (accepted). Walks the list.
std::optional<std::uint32_t> listPosition(const State& state, std::uint32_t request);

/// The request at the head of the item's list; 0: nobody waits.
std::uint32_t headOfList(const State& state, std::uint32_t item);

/// The request that follows `request` on its list; 0: it is the last, or does not wait.
std::uint32_t nextOnList(const State& state, std::uint32_t request);

/// The requests that wait on the item's list, first to last: the position of each is its index + 1. For whoever shows
/// the whole list; asking for each position alone would walk it again and again.
std::vector<std::uint32_t> waitingRequests(const State& state, std::uint32_t item);

}  // namespace rostrum::state
