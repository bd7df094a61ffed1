// SPDX-License-Identifier: MIT
#pragma once

/// A session in which everything happens that a report tells: two days, a hand-over, a panel, speeches of all kinds, a
/// lost speaker, a point of order, a call to order, people not reached. For tests/report only.

#include "tests/support/eg.h"

namespace rostrum::report {

/// Ended and closed, with every item concluded.
eg::Meeting story();

}  // namespace rostrum::report
