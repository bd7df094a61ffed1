// SPDX-License-Identifier: MIT
#pragma once

/// Who and what there is in every scenario: one session as `rostrum init` could have founded it. It is described for
/// people in tests/data/scenarios/README.md. Used by the stage alone. Pure; any thread.

#include "rostrum/v1/record.pb.h"

#include <cstdint>

namespace rostrum::scenarios {

/// 4 May 2026, 00:00 UTC: every scenario begins on this day, and its times are of this day.
inline constexpr std::int64_t day_utc_ms = 1'777'852'800'000;

/// The first change of the record. Two meetings (10:00 to 13:00 and 15:00 to 18:00), items 2 and 4, and item 3 with a
/// panel of two.
[[nodiscard]] v1::Change foundation();

}  // namespace rostrum::scenarios
