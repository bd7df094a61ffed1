// SPDX-License-Identifier: MIT
#pragma once

/// How the program ends; a contract with scripts. Used by every subcommand.

namespace rostrum::cli {

enum ExitCode : int {
    exit_done = 0,
    exit_failed = 1,
    exit_usage = 2,
    exit_configuration = 3,
    exit_not_found = 4,
    exit_refused = 5,
};

}  // namespace rostrum::cli
