// SPDX-License-Identifier: MIT
#include "server/core/standing.h"

#include "protocol/state/check.h"

namespace rostrum::core {

const v1::Session& sessionOf(const State& state) {
    const auto* session = state.find<v1::Session>(1);
    CHECK(session != nullptr, "a record begins with its foundation, which makes the session");
    return *session;
}

const v1::PresidingTerm* presidingTerm(const State& state) {
    const v1::Meeting* meeting = meetingInProgress(state);
    return meeting == nullptr ? nullptr : state.find<v1::PresidingTerm>(meeting->presiding_term());
}

const v1::Operating* operatingNow(const State& state) {
    for (const auto& [id, stored] : state.table<v1::Operating>().all()) {
        if (stored.row.ended_utc_ms() == 0) return &stored.row;
    }
    return nullptr;
}

const v1::Person* chairOf(const State& state) {
    for (const auto& [id, stored] : state.table<v1::Person>().all()) {
        if (stored.row.role() == v1::ROLE_CHAIR) return &stored.row;
    }
    return nullptr;
}

bool isFloorTaken(const State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    return floor != nullptr && (floor->current() != 0 || floor->interrupted() != 0 || floor->officer() != 0);
}

}  // namespace rostrum::core
