// SPDX-License-Identifier: MIT
#pragma once

/// How the program ends; a contract with scripts. Used by every subcommand.

#include "server/host/result.h"

#include <string>

namespace rostrum::cli {

enum ExitCode : int {
    exit_done = 0,
    exit_failed = 1,
    exit_usage = 2,
    exit_configuration = 3,
    exit_not_found = 4,
    exit_refused = 5,
};

/// Why a subcommand ends without having done what it was asked.
struct Failure {
    ExitCode exit_code = exit_failed;
    std::string message;
};

inline Failure failureOf(const Error& error) {
    return {error.kind == ErrorKind::not_found ? exit_not_found : exit_failed, error.message};
}

}  // namespace rostrum::cli
