// SPDX-License-Identifier: MIT
#pragma once

/// What the desk does as a part of other acts: registering a walk-in together with a request (3.6). Inside server/core;
/// foldedCase also where the names of a file are compared.

#include "server/core/draft.h"

#include <string>
#include <string_view>

namespace rostrum::core {

/// The name as it is compared with others: ASCII and Latin-1 letters in lower case. A courtesy to the desk, not
/// identity.
std::string foldedCase(std::string_view name);

/// The participant of this name, whatever the case of its letters; null: the name is free.
const v1::Participant* participantNamed(const State& state, std::string_view name);

/// A new participant whose accreditation is pending (3.6). Requires: the name is free.
v1::Participant& registerWalkIn(Draft& draft, const v1::WalkIn& walk_in);

}  // namespace rostrum::core
