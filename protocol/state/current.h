// SPDX-License-Identifier: MIT
#pragma once

/// What is under way: the meeting, the item, and the speech that has the floor. Used by server/core when it decides,
/// and by whoever shows the meeting. Pure; pointers hold until the state is applied to again; no threads.

#include "protocol/state/state.h"

namespace rostrum::state {

/// The meeting that is in progress or suspended (1.1); null: none is.
[[nodiscard]] const v1::Meeting* meetingInProgress(const State& state);

/// The item under consideration (2.1); null: none is.
[[nodiscard]] const v1::AgendaItem* itemUnderConsideration(const State& state);

/// The speech that has the floor, beside the presiding officer's own words; null: nobody has it.
[[nodiscard]] const v1::Speech* currentSpeech(const State& state);

/// The speech that people hear: the presiding officer's own words go before the one that waits for them to end (1.5).
/// Null: nobody speaks.
[[nodiscard]] const v1::Speech* heardSpeech(const State& state);

[[nodiscard]] bool isHeldBy(const v1::Speech& speech, v1::Hold hold);

}  // namespace rostrum::state
