// SPDX-License-Identifier: MIT
#pragma once

/// Compares whole states, and what somebody holds with what somebody may see. Used by the simulation and by the test
/// that cuts a client at every frame. Pure.

#include "protocol/state/state.h"
#include "rostrum/v1/frames.pb.h"

#include <string>
#include <vector>

namespace rostrum::simulation {

/// The rows in which two states differ, each named: "speech 3".
[[nodiscard]] std::vector<std::string> differences(const state::State& one, const state::State& other);

/// The rows in which a client's view differs from what its audience may see of the server's state.
[[nodiscard]] std::vector<std::string> differencesFromAudience(const state::State& view, const v1::Welcome& who,
                                                               const state::State& server);

}  // namespace rostrum::simulation
