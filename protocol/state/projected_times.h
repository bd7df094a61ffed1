// SPDX-License-Identifier: MIT
#pragma once

/// Will it fit: when each waiting request is likely to be given the floor, and when the list is likely to end
/// (rulebook 5.9). An estimate for people, never a basis of a rule. Used by everybody who shows a list. Pure; no
/// threads.

#include "protocol/state/state.h"

#include <optional>
#include <vector>

namespace rostrum::state {

/// Between one speaker and the next while the meeting has measured nothing: thanks, the next name, a microphone.
inline constexpr std::uint32_t gap_ms_default = 15'000;

struct ProjectedStart {
    std::uint32_t request = 0;
    std::int64_t utc_ms = 0;
    std::uint32_t limit_ms = 0;  ///< of its speech (5.2)
    bool operator==(const ProjectedStart&) const = default;
};

struct Projection {
    std::vector<ProjectedStart> starts;  ///< of the item's list, first to last
    std::int64_t end_utc_ms = 0;         ///< of the last speech
    bool operator==(const Projection&) const = default;
};

/// The projection of the item's list at a moment of both clocks: what is left of the speeches on the floor (an
/// interrupted one included), then for each waiting request the meeting's measured gap, and its limit times the
/// meeting's measured use of limits, less what it has spent already (5.7). Nothing measured yet: gap_ms_default, and
/// limits are used in full. None unless the item is under consideration in a meeting in progress, not suspended; none
/// if a request that waits has no limit, because then nobody can tell.
std::optional<Projection> projectList(const State& state, std::uint32_t item, std::int64_t meeting_ms,
                                      std::int64_t utc_ms);

}  // namespace rostrum::state
