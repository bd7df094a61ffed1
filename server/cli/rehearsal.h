// SPDX-License-Identifier: MIT
#pragma once

/// Makes a session a rehearsal, for good: its record and its report say so, and its clock moves only by StepClock. Used
/// by `serve --rehearsal`.

#include "server/host/event_log.h"

namespace rostrum::cli {

/// Nothing to do if it is one already. The clock then stands an hour before the first meeting's planned start. Errors:
/// a meeting of it has been held: a real session never becomes a rehearsal; the record cannot be read or written.
Status makeRehearsal(host::EventLog& log);

}  // namespace rostrum::cli
