// SPDX-License-Identifier: MIT
#pragma once

/// What stands in the way of undoing an act (12.3): what rests on it, and what it would bring back to a session that
/// has no room for it any more. Used by the undo alone. Only inside server/core. Pure.

#include "server/core/draft.h"

namespace rostrum::core {

/// The seq of a change that stands in the way of undoing the act of `undoable`; 0: nothing does.
std::uint32_t overtakenAt(const Draft& draft, const v1::Undoable& undoable);

}  // namespace rostrum::core
