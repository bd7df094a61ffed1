// SPDX-License-Identifier: MIT
#pragma once

/// Compares states, and what somebody holds with what somebody may see: whole, or in the rows that were touched. Used
/// by the simulation and by the test that cuts a client at every frame. Pure.

#include "protocol/state/state.h"
#include "rostrum/v1/frames.pb.h"

#include <set>
#include <string>
#include <vector>

namespace rostrum::simulation {

/// Where two states differ, each row named: "Speech 3 is missing"; their seqs and indexes too.
[[nodiscard]] std::vector<std::string> differences(const state::State& one, const state::State& other);
/// The same, of these rows and the seq alone.
[[nodiscard]] std::vector<std::string> differences(const state::State& one, const state::State& other,
                                                   const std::set<state::Key>& rows);

/// The rows in which a client's view differs from what its audience may see of the server's state.
[[nodiscard]] std::vector<std::string> differencesFromAudience(const state::State& view, const v1::Welcome& who,
                                                               const state::State& server);
/// The same, of these rows alone.
[[nodiscard]] std::vector<std::string> differencesFromAudience(const state::State& view, const v1::Welcome& who,
                                                               const state::State& server,
                                                               const std::set<state::Key>& rows);

}  // namespace rostrum::simulation
