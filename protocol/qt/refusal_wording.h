// SPDX-License-Identifier: MIT
#pragma once

/// A refusal as a sentence for the person who pressed: what did not happen, why, and what can be done. One sentence for
/// each code (a switch without default), with the details filled in: "Not done: the Vice-Chair already gave the floor
/// to Brazil (2 s ago)." Used by both apps. On the thread of the user interface.

#include "protocol/state/state.h"
#include "rostrum/v1/commands.pb.h"
#include "rostrum/v1/refusals.pb.h"

#include <QString>

namespace rostrum::qt {

/// `command`: the one that was refused; some codes mean other things for other commands.
QString refusalSentence(const v1::Refusal& refusal, const v1::Command& command, const state::State& state);

}  // namespace rostrum::qt
