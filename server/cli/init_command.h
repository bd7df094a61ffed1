// SPDX-License-Identifier: MIT
#pragma once

/// `rostrum init`: makes a session from session.toml and the participants' file beside it. All or nothing: on any error
/// nothing is created, and every error is told at once.

#include <string>

namespace rostrum::cli {

struct InitOptions {
    std::string directory;
    std::string from;  ///< session.toml
    std::string name;  ///< of the session; empty: made from its title
};

/// An ExitCode.
int runInit(const InitOptions& options);

}  // namespace rostrum::cli
