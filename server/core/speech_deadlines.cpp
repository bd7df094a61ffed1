// SPDX-License-Identifier: MIT
//
// What the passing of time and the loss of a connection do to a speech (5.3, 5.7).
#include "server/core/floor_acts.h"
#include "server/core/limits.h"

#include <algorithm>

namespace rostrum::core {
namespace {

/// A speech, what the passing of time does to it next, and when.
struct Moment {
    std::int64_t meeting_ms = 0;
    std::uint32_t speech = 0;
    bool ends = false;  ///< at its limit; else its lost speaker's clock pauses
};

/// When a speech that the limit ends would end, if nothing else happens (5.3).
std::optional<Moment> momentOfLimit(const v1::Speech& speech) {
    if (speech.at_limit() != v1::AT_LIMIT_END || speech.limit_ms() == 0 || !speech.holds().empty()) return {};
    const std::int64_t left_ms = std::int64_t{speech.limit_ms()} + speech.overrun_ms() - speech.spent_ms();
    const std::int64_t at_ms =
        speech.running_since_meeting_ms() + speech.lead_in_ms() + std::max<std::int64_t>(0, left_ms);
    return Moment{at_ms, speech.id(), true};
}

/// When the clock of a lost speaker pauses (5.7).
std::optional<Moment> momentOfLoss(const v1::Speech& speech) {
    if (!speech.lost() || isHeldBy(speech, v1::HOLD_LOST)) return {};
    return Moment{speech.lost_meeting_ms() + lost_pause_ms, speech.id(), false};
}

std::optional<Moment> nextMoment(const State& state) {
    std::optional<Moment> next;
    for (const auto& [id, stored] : state.table<v1::Speech>().all()) {
        for (const auto& moment : {momentOfLoss(stored.row), momentOfLimit(stored.row)}) {
            if (moment && (!next || moment->meeting_ms < next->meeting_ms)) next = moment;
        }
    }
    return next;
}

/// The speech on the floor whose speaker, online, is `person`; null if there is none.
const v1::Speech* onlineSpeechOf(const Draft& draft, std::uint32_t person) {
    const v1::Floor floor = floorOf(draft);
    for (const std::uint32_t id : {floor.current(), floor.interrupted()}) {
        const auto* speech = draft.find<v1::Speech>(id);
        if (speech != nullptr && speech->person() == person && speech->modality() == v1::MODALITY_ONLINE) return speech;
    }
    return nullptr;
}

}  // namespace

std::optional<std::int64_t> speechDeadline(const State& state) {
    const auto next = nextMoment(state);
    return next ? std::optional(next->meeting_ms) : std::nullopt;
}

bool advanceSpeech(Draft& draft) {
    const auto next = nextMoment(draft.before());
    if (!next || next->meeting_ms > draft.now().meeting_ms) return false;
    const v1::Speech speech = *draft.find<v1::Speech>(next->speech);
    const std::int64_t late_ms = draft.now().meeting_ms - next->meeting_ms;
    const Now then{next->meeting_ms, draft.now().utc_ms - late_ms};
    draft.act().set_what(next->ends ? "TimeLimitReached" : "LostSpeakerPaused");
    describe(draft, speech);
    if (next->ends) {
        endSpeechAt(draft, speech.id(), v1::SPEECH_END_TIME_LIMIT, then);
    } else {
        draft.makeNoAct();
        holdAt(draft, speech.id(), v1::HOLD_LOST, then);
    }
    return true;
}

void keepTime(Draft& draft, std::uint32_t speech) {
    const auto* before = draft.before().find<v1::Speech>(speech);
    v1::Speech& back = draft.edit<v1::Speech>(speech);
    if (before != nullptr) {
        back.set_lost(before->lost());
        back.set_lost_meeting_ms(before->lost_meeting_ms());
    }
    const auto loss = momentOfLoss(back);
    const bool was_paused = before != nullptr && isHeldBy(*before, v1::HOLD_LOST);
    if (was_paused || (loss && loss->meeting_ms <= draft.now().meeting_ms)) {
        const std::int64_t paused_ms = back.lost_meeting_ms() + lost_pause_ms;
        holdAt(draft, speech, v1::HOLD_LOST, {paused_ms, 0});
    }
    const auto limit = momentOfLimit(back);
    if (limit && limit->meeting_ms < draft.now().meeting_ms) fold(back, draft.now().meeting_ms);
}

bool noteSpeakerLost(Draft& draft, std::uint32_t person) {
    const v1::Speech* speech = onlineSpeechOf(draft, person);
    if (speech == nullptr || speech->lost()) return false;
    draft.act().set_what("SpeakerLost");
    describe(draft, *speech);
    auto& lost = draft.edit<v1::Speech>(speech->id());
    lost.set_lost(true);
    lost.set_lost_meeting_ms(draft.now().meeting_ms);
    return true;
}

bool noteSpeakerBack(Draft& draft, std::uint32_t person) {
    const v1::Speech* speech = onlineSpeechOf(draft, person);
    if (speech == nullptr || !speech->lost()) return false;
    draft.act().set_what("SpeakerBack");
    describe(draft, *speech);
    draft.edit<v1::Speech>(speech->id()).set_lost(false);
    return true;
}

}  // namespace rostrum::core
