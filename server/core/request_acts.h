// SPDX-License-Identifier: MIT
#pragma once

/// What the chapters on requests, order, floor and points of order ask and say of a request. Only inside server/core.
/// Pure.

#include "server/core/chapters.h"

#include <string>

namespace rostrum::core {

/// The request that a command names: on a list, or finished and maybe kept with its concluded item (2.5). Requires:
/// there is one.
const v1::Request& requestNamed(const Draft& draft, std::uint32_t id);

/// It came from a list; else its participant was called without being listed (4.4).
bool wasListed(const v1::Request& request);
/// Pending, accepted or granted (3.4).
bool isLive(const v1::Request& request);
/// Refusals: REQUEST_FINAL (3.4).
Verdict checkNotFinal(const v1::Request& request);
/// Accepted: it waits on a list. Refusals: REQUEST_FINAL, REQUEST_NOT_WAITING.
Verdict checkWaits(const v1::Request& request);

/// The first that people are told is 1: on its item's list, or among the points of order. 0: it does not wait.
std::uint32_t positionOf(const Draft& draft, const v1::Request& request);

/// The refusal of a second request beside the live one `first` (3.3).
v1::Refusal alreadyOnList(const Draft& draft, const v1::Request& first);

/// The live request of the participant that has the same item, kind, capacity and group as `wanted`; null: none (3.3).
const v1::Request* sameLiveRequest(const Draft& draft, const v1::Request& wanted);

/// Rulebook 3.3: "An item may limit the interventions of each participant; questions and points of order do not count."
/// Those that were made count, and those asked for; `wanted` itself not, unless it is live. Refusals:
/// INTERVENTIONS_USED.
Verdict checkInterventions(const Draft& draft, const v1::Request& wanted);

/// Makes a live request final, now. Requires: `status` is a final one, and no speech is of the request.
void finish(Draft& draft, std::uint32_t request, v1::RequestStatus status);

/// Fills in what the draft's act concerns.
void describe(Draft& draft, const v1::Request& request, const std::string& reason);

}  // namespace rostrum::core
