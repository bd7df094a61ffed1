// SPDX-License-Identifier: MIT
#pragma once

/// How things stand: the questions about a state that several chapters ask. No rule is decided here. Inside
/// server/core and server/host. Pure; pointers hold until the state is applied to again.

#include "protocol/state/current.h"

namespace rostrum::core {

using state::itemUnderConsideration;
using state::meetingInProgress;
using state::State;

/// The session. Requires: the record was founded.
const v1::Session& sessionOf(const State& state);
/// The running presiding term; null: no meeting is in progress (1.2).
const v1::PresidingTerm* presidingTerm(const State& state);
/// Who operates for the presiding officer now; null: nobody does (1.2).
const v1::Operating* operatingNow(const State& state);
/// The session's one Chair; null only in a record that was not founded by core::found.
const v1::Person* chairOf(const State& state);
/// Somebody has the floor: the current speech, one interrupted by a point of order, or the officer's own (1.4).
bool isFloorTaken(const State& state);

}  // namespace rostrum::core
