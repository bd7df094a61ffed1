// SPDX-License-Identifier: MIT
#pragma once

/// `rostrum watch`: the floor, the clock and the list, live, with a display's badge. On a terminal the board is
/// redrawn; elsewhere a line is written for each change.

#include <cstdint>
#include <string>

namespace rostrum::cli {

struct WatchOptions {
    std::string server;               ///< "ws://127.0.0.1:7040"
    std::string session;              ///< empty: the server's only one
    std::string badge;                ///< the secret of any badge; a display's is enough
    std::string trusted_certificate;  ///< a PEM file to trust beside the system's
    std::uint32_t for_s = 0;          ///< end after so many seconds; 0: when interrupted
    bool until_closed = false;        ///< end when the session is closed
};

/// An ExitCode: done; not_found if the server cannot be reached within 30 s; refused if it does not know the badge.
int runWatch(const WatchOptions& options);

}  // namespace rostrum::cli
