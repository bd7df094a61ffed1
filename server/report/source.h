// SPDX-License-Identifier: MIT
#pragma once

/// What every section is written from. Only inside server/report.

#include "protocol/state/state.h"
#include "server/report/zoned_time.h"

namespace rostrum::report {

struct Source {
    const state::State& state;
    ZonedTime time;  ///< the session's zone
};

}  // namespace rostrum::report
