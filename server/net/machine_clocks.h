// SPDX-License-Identifier: MIT
#pragma once

/// The only place that reads the machine's clocks: CLOCK_BOOTTIME, UTC and the kernel's boot id. Used by cli and the
/// programs' loops; everything below gets the readings as arguments. Any thread.

#include "server/host/host.h"

namespace rostrum::net {

/// Reads the clocks now. `boot_id` stays valid for the life of the process.
host::Clocks readClocks();

}  // namespace rostrum::net
