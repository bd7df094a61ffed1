// SPDX-License-Identifier: MIT
#pragma once

/// What people press. Mostly what makes sense to who sees the screen they see (which may be old), sometimes what makes
/// none. It knows no rule: whether a command is accepted is for the server to say. Used by the simulation alone. Pure.

#include "protocol/state/state.h"
#include "tests/simulation/settings.h"

#include <optional>

namespace rostrum::simulation {

/// Somebody before a screen.
struct Beholder {
    const state::State& view;
    std::uint32_t person = 0;
    std::uint32_t participant = 0;
    v1::Role role = v1::ROLE_UNSPECIFIED;
    std::int64_t utc_ms = 0;
};

/// What this person presses now; none: nothing comes to mind.
[[nodiscard]] std::optional<v1::Command> nextCommand(const Beholder& who, const Settings& settings, Random& random);

/// A command of this kind, filled in from what is on the screen.
[[nodiscard]] v1::Command fillIn(v1::Command::OfCase kind, const Beholder& who, Random& random);

/// Whether it looks as if such a command would be of use now.
[[nodiscard]] bool looksUseful(v1::Command::OfCase kind, const Beholder& who);

/// Any command, with any ids and words in it.
[[nodiscard]] v1::Command senselessCommand(Random& random);

}  // namespace rostrum::simulation
