// SPDX-License-Identifier: MIT
#pragma once

/// What a command names must be there. Checked before anybody asks who presides, so that a console with a stale view
/// learns first that what it names is gone. Chapter functions rely on it: a row that their command names exists. Pure.

#include "server/core/decide.h"

namespace rostrum::core {

/// None: every row that the command names exists; an id of 0 passes where the .proto gives it a meaning. A request that
/// was kept as a RequestRecord counts as existing here; a panellist of another item does not, whom a question to this
/// one is meant for (2.2). Refusals: NO_SUCH_MEETING to NO_SUCH_OFFER, in that order.
std::optional<v1::Refusal> checkNames(const State& state, const v1::Command& command);

}  // namespace rostrum::core
