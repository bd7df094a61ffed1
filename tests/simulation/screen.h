// SPDX-License-Identifier: MIT
#pragma once

/// What stands out on a screen: the item, the list, the floor. Used by the workload alone. Pure.

#include "protocol/state/state.h"

#include <vector>

namespace rostrum::simulation {

/// The rows that people look at; null: there is none.
struct Screen {
    explicit Screen(const state::State& view);

    const state::State& view;
    const v1::Session* session = nullptr;
    const v1::Meeting* meeting = nullptr;  ///< in progress or suspended
    const v1::PresidingTerm* term = nullptr;
    const v1::AgendaItem* item = nullptr;  ///< under consideration
    const v1::Speech* speech = nullptr;    ///< current
    const v1::Speech* officer = nullptr;   ///< from the chair
    bool interrupted = false;              ///< a point of order is being heard

    /// The requests of the item's list, first to last.
    std::vector<std::uint32_t> list() const;
    bool isSessionOpen() const { return session != nullptr && session->status() == v1::SESSION_STATUS_OPEN; }
    bool isSuspended() const { return meeting != nullptr && meeting->status() == v1::MEETING_STATUS_SUSPENDED; }
    bool isRunning() const { return meeting != nullptr && !isSuspended(); }
};

}  // namespace rostrum::simulation
