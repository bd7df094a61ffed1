// SPDX-License-Identifier: MIT
#pragma once

/// The order of a list: where a new request goes and how one is moved (rulebook 4.1, 4.2, 4.6). Order is Request.place,
/// a number with gaps that only the functions here give. A place that an undo may still give back is given to nobody
/// else, and whoever asks or is moved meanwhile stands to it as if its request had stayed (12.3). Used by the chapters
/// about requests, the floor and accreditation; only inside server/core. Pure; works on the draft as it will be, so
/// several requests can be placed in one change.

#include "server/core/draft.h"

#include <vector>

namespace rostrum::core {

/// The accepted requests of the item's list as they will be, first to last. Points of order are not among them.
std::vector<std::uint32_t> listOf(const Draft& draft, std::uint32_t item);
/// The first of that list; 0 if nobody is on it.
std::uint32_t headOf(const Draft& draft, std::uint32_t item);
/// The points of order that will wait, as received.
std::vector<std::uint32_t> waitingPointsOfOrder(const Draft& draft);

/// Puts a request on its item's list: ACCEPTED, not moved, before the first unmoved request that the item's policy
/// ranks strictly behind it, else last (4.1). Requires: it is not on the list.
void acceptByPolicy(Draft& draft, std::uint32_t request);
/// The request on the list directly after the last one of the same category as `request`; 0, the end, if there is none.
std::uint32_t afterCategoryOf(const Draft& draft, const v1::Request& request);
/// Puts a request on its item's list: ACCEPTED, moved, directly before `before`, or last if that is 0. It may be on the
/// list already. Requires: `before` is on the list and is not the request itself.
void acceptBefore(Draft& draft, std::uint32_t request, std::uint32_t before);
/// The same, before everybody.
void acceptFirst(Draft& draft, std::uint32_t request);

/// The place of a point of order that is raised now: behind all that wait, as received (6.1).
std::uint32_t placeOfPointOfOrder(const Draft& draft);

}  // namespace rostrum::core
