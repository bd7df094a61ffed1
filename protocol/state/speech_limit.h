// SPDX-License-Identifier: MIT
#pragma once

/// How long a speech may be (rulebook 5.2). Used by server/core when it gives the floor and by everybody who shows the
/// limit of a request that waits. Pure; no threads.

#include "protocol/state/state.h"

namespace rostrum::state {

/// The limit for a kind, category and capacity under `rules`, in milliseconds; 0: none. Of the rules that match, the
/// one with the most words specified wins, then the earliest; where none matches, the default of `rules`.
std::uint32_t limitMs(const v1::ListRules& rules, v1::Kind kind, v1::Category category, v1::Capacity capacity);

/// The limit of `request`, in milliseconds; 0: none. The one set on the request, else its item's for its kind, category
/// and capacity, else (an item that is not there, or none) the session's.
std::uint32_t speechLimitMs(const State& state, const v1::Request& request);

}  // namespace rostrum::state
