// SPDX-License-Identifier: MIT
#pragma once

/// Tables of refusals: a row for each (command, refusal), in the order of precedence of v1::RefusalCode, and the
/// meetings in which they are the answer. For tests only.

#include "tests/support/eg.h"

#include <vector>

namespace rostrum::eg {

/// `who` sends `command` in the meeting that `given` makes, and is refused with `code`.
struct RefusalRow {
    v1::RefusalCode code;
    Meeting (*given)();
    Id who;
    v1::Command command;
};
using RefusalTable = std::vector<RefusalRow>;

RefusalTable operator+(RefusalTable rows, const RefusalTable& more);

/// Each row is the answer to its command; without a uuid the answer is MALFORMED; each command's rows stand in order of
/// precedence, so that reading them is reading which refusal comes first.
void expectTable(const RefusalTable& table);

inline constexpr Id nothing = 9'999;  ///< an id that no row has
inline constexpr Id delegate = delegateOf(france);

// ---- meetings, beside those of eg.h ----
Meeting closed();
Meeting strict();  // desk_may_conduct is off
Meeting suspended();
Meeting adjourned();
Meeting allAdjourned();
Meeting offered();
Meeting handedOver();
Meeting operated();
Meeting officerSpeaks();
Meeting speaking();
Meeting waiting();
Meeting spoken();
Meeting listClosed();
Meeting concluded();
Meeting presenting();
Meeting presented();
Meeting passedOver();
Meeting checkedIn();

}  // namespace rostrum::eg
