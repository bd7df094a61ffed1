// SPDX-License-Identifier: MIT
#pragma once

/// An act in words. Used by acts_model.h and by whatever offers to undo it. On the thread of the user interface.

#include "protocol/state/state.h"

#include <QString>

namespace rostrum::console {

/// One act as a sentence without its time: who, on whose behalf, what, why; "(undone)" if it was. "The Chair through
/// the Secretariat (Ms. Example) gave the floor to India (out of order): the State concerned".
QString actSentence(const v1::Act& act, const state::State& state);

/// The participant whom the act concerns; of a suggestion, which names none (1.3), that of its request. 0: nobody's.
std::uint32_t participantOf(const v1::Act& act, const state::State& state);

}  // namespace rostrum::console
