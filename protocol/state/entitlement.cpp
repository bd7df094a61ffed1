// SPDX-License-Identifier: MIT
#include "protocol/state/entitlement.h"

#include <algorithm>

namespace rostrum::state {

bool isInvited(const v1::ListRules& rules, v1::Category category) {
    const auto& invited = rules.categories();
    return invited.empty() || std::find(invited.begin(), invited.end(), category) != invited.end();
}

bool mayRaisePointOfOrder(const v1::Session& session, v1::Category category) {
    const auto& others = session.points_of_order_by();
    return category == v1::CATEGORY_MEMBER_STATE || std::find(others.begin(), others.end(), category) != others.end();
}

}  // namespace rostrum::state
