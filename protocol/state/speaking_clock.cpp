// SPDX-License-Identifier: MIT
#include "protocol/state/speaking_clock.h"

#include <algorithm>

namespace rostrum::state {
namespace {

constexpr std::int64_t second_ms = 1'000;

/// Towards plus infinity.
std::int64_t ceilSeconds(std::int64_t ms) {
    return ms / second_ms + (ms % second_ms > 0 ? 1 : 0);
}

Phase phaseOf(const v1::Speech& speech, const SpeakingClock& clock) {
    if (clock.in_lead_in) return Phase::lead_in;
    if (!clock.limited) return Phase::time_left;
    if (clock.remaining_ms <= 0) return Phase::over;
    const bool is_warned = speech.warnings_ms_size() > 0 && clock.remaining_ms <= speech.warnings_ms(0);
    return is_warned ? Phase::warned : Phase::time_left;
}

std::string twoDigits(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

SpeakingClock speakingClock(const v1::Speech& speech, std::int64_t meeting_ms) {
    SpeakingClock clock;
    clock.limited = speech.limit_ms() != 0;
    clock.running = speech.holds().empty();
    const std::int64_t since_ms =
        clock.running ? std::max<std::int64_t>(0, meeting_ms - speech.running_since_meeting_ms()) : 0;
    clock.lead_in_left_ms = std::max<std::int64_t>(0, speech.lead_in_ms() - since_ms);
    clock.in_lead_in = clock.lead_in_left_ms > 0;
    clock.used_ms = speech.spent_ms() + std::max<std::int64_t>(0, since_ms - speech.lead_in_ms());
    clock.remaining_ms = clock.limited ? speech.limit_ms() - clock.used_ms : 0;
    clock.phase = phaseOf(speech, clock);
    return clock;
}

std::int64_t shownSeconds(const SpeakingClock& clock) {
    return clock.limited ? ceilSeconds(clock.remaining_ms) : clock.used_ms / second_ms;
}

std::string formatClock(std::int64_t seconds) {
    const std::string sign = seconds < 0 ? "\u2212" : "";
    const std::int64_t size = seconds < 0 ? -seconds : seconds;
    const std::int64_t hours = size / 3'600;
    const std::int64_t minutes = size / 60 % 60;
    const std::string tail = ":" + twoDigits(size % 60);
    if (hours == 0) return sign + std::to_string(minutes) + tail;
    return sign + std::to_string(hours) + ":" + twoDigits(minutes) + tail;
}

std::optional<std::int64_t> nextFlipMs(const v1::Speech& speech, std::int64_t meeting_ms) {
    const SpeakingClock clock = speakingClock(speech, meeting_ms);
    if (!clock.running) return std::nullopt;
    const std::int64_t from_ms = std::max(meeting_ms, speech.running_since_meeting_ms());
    if (clock.in_lead_in) return from_ms + clock.lead_in_left_ms;
    if (!clock.limited) return from_ms + second_ms - clock.used_ms % second_ms;
    std::int64_t until_ms = clock.remaining_ms - second_ms * (shownSeconds(clock) - 1);
    if (clock.phase == Phase::time_left && speech.warnings_ms_size() > 0) {
        until_ms = std::min(until_ms, clock.remaining_ms - speech.warnings_ms(0));
    }
    return from_ms + until_ms;
}

}  // namespace rostrum::state
