// SPDX-License-Identifier: MIT
#pragma once

/// The clock of a speech at a moment of the meeting clock, and the one way to show it. Used by the server for its
/// deadlines and by every screen, so that all of them show the same second. Its vectors
/// (protocol/vectors/speaking_clock.json) hold for the pages too. Pure; no threads.

#include "rostrum/v1/rows.pb.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rostrum::state {

enum class Phase {
    lead_in,  ///< the time does not count yet (5.3)
    time_left,
    warned,  ///< from the first warning
    over,    ///< the limit is used up, or more
};

struct SpeakingClock {
    std::int64_t used_ms = 0;          ///< speaking time so far, never rounded
    std::int64_t remaining_ms = 0;     ///< of the limit; negative: over time; 0 if there is no limit
    std::int64_t lead_in_left_ms = 0;  ///< 0 once the time counts
    bool limited = false;              ///< there is a limit; without one the clock counts up
    bool running = false;              ///< nothing holds it (5.4)
    bool in_lead_in = false;
    Phase phase = Phase::time_left;
    bool operator==(const SpeakingClock&) const = default;
};

/// The clock of `speech` at `meeting_ms`. A moment before the speech began to run (a client's estimate that is a
/// little behind) counts as the moment at which it began.
SpeakingClock speakingClock(const v1::Speech& speech, std::int64_t meeting_ms);

/// The seconds that every screen shows: what is left, rounded up; negative: over time.
///
/// Rounding up (towards plus infinity) serves both sides of the limit. A speech of three minutes reads 3:00 when it
/// begins and 0:00 exactly when its limit is reached, never a second early; beyond it, the same rounding counts over
/// time by whole seconds that have passed, −0:01 one full second after the limit. So the digits change only when a
/// whole second of speaking time is complete. Without a limit the whole seconds used are counted up.
std::int64_t shownSeconds(const SpeakingClock& clock);

/// "1:47", "1:02:03" from an hour on, "−0:18" (U+2212, the minus sign) for negative seconds.
std::string formatClock(std::int64_t seconds);

/// The meeting time, after `meeting_ms`, at which the shown seconds or the phase change next; none while the clock is
/// held. A screen that repaints exactly then shows every second when it begins.
std::optional<std::int64_t> nextFlipMs(const v1::Speech& speech, std::int64_t meeting_ms);

}  // namespace rostrum::state
