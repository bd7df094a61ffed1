// SPDX-License-Identifier: MIT
#include "protocol/state/current.h"

#include <algorithm>

namespace rostrum::state {

const v1::Meeting* meetingInProgress(const State& state) {
    for (const auto& [id, stored] : state.table<v1::Meeting>().all()) {
        const v1::MeetingStatus status = stored.row.status();
        if (status == v1::MEETING_STATUS_IN_PROGRESS || status == v1::MEETING_STATUS_SUSPENDED) return &stored.row;
    }
    return nullptr;
}

const v1::AgendaItem* itemUnderConsideration(const State& state) {
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        if (stored.row.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) return &stored.row;
    }
    return nullptr;
}

const v1::Speech* currentSpeech(const State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    return floor == nullptr ? nullptr : state.find<v1::Speech>(floor->current());
}

const v1::Speech* heardSpeech(const State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    if (floor == nullptr) return nullptr;
    return state.find<v1::Speech>(floor->officer() != 0 ? floor->officer() : floor->current());
}

bool isHeldBy(const v1::Speech& speech, v1::Hold hold) {
    return std::find(speech.holds().begin(), speech.holds().end(), hold) != speech.holds().end();
}

}  // namespace rostrum::state
