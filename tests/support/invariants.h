// SPDX-License-Identifier: MIT
#pragma once

/// What must be true of every state and of every change, as sentences. Independent of server/core: it reads rows and
/// knows the rulebook, not the code that made the rows. Used by the simulation after each change, by the rules tests
/// and by the fuzzers. Pure; any thread.

#include "protocol/state/state.h"
#include "rostrum/v1/record.pb.h"

#include <string>
#include <vector>

namespace rostrum::support {

/// The sentences that are false of `state`, each with the row that shows it. Empty: all is well.
[[nodiscard]] std::vector<std::string> violations(const state::State& state);

/// The sentences that are false of the step from `before` to `after`.
/// Requires: `after` is `before` with `change` applied.
[[nodiscard]] std::vector<std::string> violations(const state::State& before, const v1::Change& change,
                                                  const state::State& after);

/// Released, revoked, denied, cancelled and not reached are final (3.4).
[[nodiscard]] bool isFinal(v1::RequestStatus status);

/// The change as a line for people: "17 GiveFloor by 3: request 4, speech 2, floor 1".
[[nodiscard]] std::string describe(const v1::Change& change);

}  // namespace rostrum::support
