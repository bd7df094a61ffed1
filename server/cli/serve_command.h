// SPDX-License-Identifier: MIT
#pragma once

/// `rostrum serve`: serves every session of a data directory on one port until it is told to end. SIGTERM drains:
/// clients are told "restarting" and come back to the next server.

#include "server/cli/configuration.h"

#include <string>

namespace rostrum::cli {

struct ServeOptions {
    std::string directory;
    Flags flags;             ///< settings given on the command line
    bool rehearsal = false;  ///< makes every session that has not begun a rehearsal
};

/// An ExitCode, or exit_start_again when the server stopped itself.
int runServe(const ServeOptions& options);

}  // namespace rostrum::cli
