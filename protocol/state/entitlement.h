// SPDX-License-Identifier: MIT
#pragma once

/// Who may ask: which categories an item invites, and who may raise a point of order. Used by server/core when it
/// decides and by whoever offers it. Pure; no threads.

#include "rostrum/v1/rows.pb.h"

namespace rostrum::state {

/// Whether the item's rules let the category ask for the floor (2.3); no category named: everybody.
[[nodiscard]] bool isInvited(const v1::ListRules& rules, v1::Category category);

/// Whether the category may raise a point of order (6.1): Member States, and those that the session names.
[[nodiscard]] bool mayRaisePointOfOrder(const v1::Session& session, v1::Category category);

}  // namespace rostrum::state
