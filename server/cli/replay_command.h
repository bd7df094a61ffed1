// SPDX-License-Identifier: MIT
#pragma once

/// `rostrum replay`: plays a meeting script through a server that runs a rehearsal, one real connection for each badge.

#include <cstdint>
#include <string>

namespace rostrum::cli {

struct ReplayOptions {
    std::string script;
    std::string server;               ///< "ws://127.0.0.1:7040"
    std::string session;              ///< empty: the server's only one
    std::string badges;               ///< the file that `rostrum badges` wrote
    std::string trusted_certificate;  ///< a PEM file to trust beside the system's
    std::string time_zone = "UTC";
    std::uint32_t spread_over_s = 0;  ///< the whole script takes about so long; 0: as fast as it goes
};

/// An ExitCode: done; configuration if a file is wrong; not_found if the server cannot be reached within 30 s; refused
/// if it does not know a badge or the session, or that is no rehearsal; failed at the first answer that differs from
/// the script.
int runReplay(const ReplayOptions& options);

}  // namespace rostrum::cli
