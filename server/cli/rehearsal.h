// SPDX-License-Identifier: MIT
#pragma once

/// Makes sessions rehearsals, for good: their records and reports say so, and their clocks move only by StepClock. Used
/// by `serve --rehearsal`.

#include "server/cli/exit_codes.h"
#include "server/host/event_log.h"

#include <memory>
#include <optional>
#include <vector>

namespace rostrum::cli {

/// All of them, or none: each is looked at before the first is changed. Nothing to do for those that are rehearsals
/// already; the clock of the others then stands an hour before the first meeting's planned start. None: it is done.
/// Failures: a meeting of one has been held: a real session never becomes a rehearsal; a record cannot be read or
/// written.
std::optional<Failure> makeRehearsals(const std::vector<std::unique_ptr<host::EventLog>>& logs);

}  // namespace rostrum::cli
