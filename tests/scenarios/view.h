// SPDX-License-Identifier: MIT
#pragma once

/// How things stand, in words: what the answers of a transcript are made of. Used by the stage and, for the names of
/// requests, by the words. Pure; any thread.

#include "tests/scenarios/stage.h"

namespace rostrum::scenarios {

/// Everything that people see: who presides, the item, the floor with its clock, the lists.
[[nodiscard]] View viewOf(const State& state, core::Now now);

/// What a change did, a line for each thing worth saying: the act, the speeches that ended, the requests that are
/// final, rulings, calls to order, attendance. Requires: `after` is `before` with `change` applied.
[[nodiscard]] std::vector<std::string> linesOf(const State& before, const v1::Change& change, const State& after);

/// "refused: StaleFloor (5.5), Chair was there 1 s before".
[[nodiscard]] std::string lineOf(const v1::Refusal& refusal, const State& state);

/// Whose request it is and what is particular about it: "Brazil", "Brazil for the Group of 77", "Malta (question)".
[[nodiscard]] std::string nameOf(const State& state, const v1::Request& request);

/// "10:05:00", of the scenario's day.
[[nodiscard]] std::string timeOfDay(std::int64_t utc_ms);

}  // namespace rostrum::scenarios
