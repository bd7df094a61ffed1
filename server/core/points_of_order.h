// SPDX-License-Identifier: MIT
#pragma once

/// What other chapters need of chapter 6. Only inside server/core.

#include "server/core/chapters.h"
#include "server/core/draft.h"

#include <string>

namespace rostrum::core {

/// The refusal while `request`, a point of order, waits (6.4).
v1::Refusal pointOfOrderWaiting(const v1::Request& request);

/// Rules on the point of order being heard (6.2): it ends, and what it interrupted goes on unless another one waits.
/// Requires: `request` is a point of order that has the floor.
void rule(Draft& draft, const v1::Request& request, v1::RulingOutcome outcome, const std::string& text);

}  // namespace rostrum::core
