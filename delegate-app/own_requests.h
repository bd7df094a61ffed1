// SPDX-License-Identifier: MIT
#pragma once

/// What the participant of whoever looks has asked for: the request that waits, the point of order, the speech on the
/// floor. Everybody of one delegation sees the same. Used by the states of the delegate app. Pure.

#include "protocol/qt/scene.h"

#include <vector>

namespace rostrum::delegate {

/// On which item one asks now: the one under consideration, else the first whose list is open. Null: none.
[[nodiscard]] const v1::AgendaItem* itemToAskOn(const state::State& state);

/// Its requests on that item that wait, those on the list first and in its order; points of order are not among them.
[[nodiscard]] std::vector<const v1::Request*> waitingRequests(const qt::Scene& scene);

/// Its point of order, waiting or being heard; null: none.
[[nodiscard]] const v1::Request* pointOfOrder(const qt::Scene& scene);

/// Its own speech, on the floor or interrupted by a point of order, of this person where it is a panellist's; null:
/// none.
[[nodiscard]] const v1::Speech* ownSpeech(const qt::Scene& scene);

/// The panel place of whoever looks, on that item else on any that is to come; null: not a panellist.
[[nodiscard]] const v1::PanelPlace* ownPanelPlace(const qt::Scene& scene);

}  // namespace rostrum::delegate
