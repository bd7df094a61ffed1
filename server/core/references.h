// SPDX-License-Identifier: MIT
#pragma once

/// Which rows a row depends on: those that an undoable act may make or change, and without which, or on other terms,
/// the row would not have come about. For Undo (12.3). Only inside server/core. Pure.

#include "protocol/state/tables.h"

#include <vector>

namespace rostrum::core {

/// The agenda items, panel places, requests and speeches that `row` names. Where and when an act took place (its
/// meeting) is no dependency; acts and what undoing needs only tell of rows and depend on none.
std::vector<state::Key> rowsNamedBy(const v1::Row& row);

}  // namespace rostrum::core
