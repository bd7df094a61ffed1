// SPDX-License-Identifier: MIT
#include "protocol/state/projected_times.h"

#include "protocol/state/current.h"
#include "protocol/state/speaking_clock.h"
#include "protocol/state/speech_limit.h"

#include <algorithm>

namespace rostrum::state {
namespace {

std::int64_t restOfSpeechMs(const State& state, std::uint32_t speech_id, std::int64_t meeting_ms) {
    const auto* speech = state.find<v1::Speech>(speech_id);
    if (speech == nullptr) return 0;
    const SpeakingClock clock = speakingClock(*speech, meeting_ms);
    return clock.lead_in_left_ms + std::max<std::int64_t>(0, clock.remaining_ms);
}

std::int64_t gapMs(const v1::Meeting& meeting) {
    return meeting.gaps() == 0 ? gap_ms_default : meeting.gap_total_ms() / meeting.gaps();
}

std::int64_t likelyUseMs(const v1::Meeting& meeting, std::int64_t limit_ms) {
    if (meeting.limit_total_ms() == 0) return limit_ms;
    return limit_ms * meeting.used_total_ms() / meeting.limit_total_ms();
}

}  // namespace

std::optional<Projection> projectList(const State& state, std::uint32_t item, std::int64_t meeting_ms,
                                      std::int64_t utc_ms) {
    const v1::Meeting* meeting = meetingInProgress(state);
    const auto* agenda_item = state.find<v1::AgendaItem>(item);
    if (meeting == nullptr || agenda_item == nullptr) return std::nullopt;
    if (meeting->status() != v1::MEETING_STATUS_IN_PROGRESS) return std::nullopt;
    if (agenda_item->status() != v1::ITEM_STATUS_UNDER_CONSIDERATION) return std::nullopt;

    Projection projection;
    projection.starts.reserve(state.list(item).size());
    projection.end_utc_ms = utc_ms;
    if (const auto* floor = state.find<v1::Floor>(1)) {
        projection.end_utc_ms += restOfSpeechMs(state, floor->current(), meeting_ms);
        projection.end_utc_ms += restOfSpeechMs(state, floor->interrupted(), meeting_ms);
    }
    for (const auto& [place, id] : state.list(item)) {
        const v1::Request& request = *state.find<v1::Request>(id);
        const std::uint32_t limit_ms = speechLimitMs(state, request);
        if (limit_ms == 0) return std::nullopt;
        const std::int64_t start_utc_ms = projection.end_utc_ms + gapMs(*meeting);
        projection.starts.push_back({id, start_utc_ms, limit_ms});
        projection.end_utc_ms =
            start_utc_ms + std::max<std::int64_t>(0, likelyUseMs(*meeting, limit_ms) - request.spent_ms());
    }
    return projection;
}

}  // namespace rostrum::state
