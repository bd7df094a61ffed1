// SPDX-License-Identifier: MIT
#pragma once

/// What happens to lists of speakers as a part of other acts. Only inside server/core.

#include "server/core/draft.h"

#include <vector>

namespace rostrum::core {

/// Closes the list now or at the announced moment, and forgets what was announced (2.4).
void closeList(v1::AgendaItem& item, std::int64_t closed_utc_ms);

/// Closes the item's list if with a speech that ended at this moment its announced nth speaker has spoken (2.4). Call
/// after AgendaItem.spoken was raised.
void closeListIfNthHasSpoken(Draft& draft, std::uint32_t item, Now at);

/// After an undo brought the item back: an announced moment that passed meanwhile is now (12.3).
void keepTime(v1::AgendaItem& item, Now now);

/// The requests of the item that wait, accepted ones in the order of the list and then pending ones as received.
std::vector<std::uint32_t> waitingOn(const State& state, std::uint32_t item);

/// The next moment (UTC) at which a list opens or closes by itself (2.4). None: at no time.
std::optional<std::int64_t> listDeadline(const State& state);
/// Opens or closes the list whose announced moment came first. Fills in the act. False, and nothing is changed, if none
/// has come by draft.now().
bool advanceList(Draft& draft);

}  // namespace rostrum::core
