// SPDX-License-Identifier: MIT
#pragma once

/// Whom those who do not preside suggest to call next (1.3). The server leaves a suggestion where it is when it was
/// followed or came to nothing; which of them still hold is asked here. Used by everybody who shows them. Pure; no
/// threads.

#include "protocol/state/state.h"

#include <vector>

namespace rostrum::state {

/// Whether somebody who does not preside makes it and what it names waits to be called: on the list of the item under
/// consideration, as a point of order, or as a panellist of that item who has yet to present.
bool holds(const State& state, const v1::Suggestion& suggestion);

/// The suggestions that hold, each of another person, in the order of the persons.
std::vector<v1::Suggestion> suggestionsThatHold(const State& state);

/// The persons of those of `suggestions` that name the request, or the panel place.
std::vector<std::uint32_t> whoSuggestsRequest(const std::vector<v1::Suggestion>& suggestions, std::uint32_t request);
std::vector<std::uint32_t> whoSuggestsPanellist(const std::vector<v1::Suggestion>& suggestions, std::uint32_t place);

}  // namespace rostrum::state
