// SPDX-License-Identifier: MIT
#pragma once

/// What a screen shows at one moment: the state as last told, who looks, who is connected, and both clocks. Everything
/// that turns state into words and rows has one function `show(scene)`, so that it is tested without a connection.
/// Made by Connection; in tests by tests/qt/eg_scene.h. Lives on the thread of the user interface.

#include "protocol/state/state.h"
#include "rostrum/v1/frames.pb.h"

#include <cstdint>
#include <map>

namespace rostrum::qt {

struct Scene {
    const state::State& state;  ///< outlives whoever shows it, and changes only before another show()
    std::uint32_t person = 0;   ///< who looks; 0: not welcomed yet
    v1::Role role = v1::ROLE_UNSPECIFIED;
    std::uint32_t participant = 0;
    const std::map<std::uint32_t, v1::Presence>& presence;  ///< by person; staff only
    std::int64_t meeting_ms = 0;
    std::int64_t utc_ms = 0;
    bool is_live = false;  ///< else what is shown is as of the last message
};

}  // namespace rostrum::qt
