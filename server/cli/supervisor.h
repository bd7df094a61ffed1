// SPDX-License-Identifier: MIT
#pragma once

/// The parent of a server: it starts the server as a child process and starts it again when it stopped itself or was
/// killed. It holds no state and opens no file, so that nothing can go wrong in it. Used by `serve`. Call before any
/// thread exists.

#include <functional>

namespace rostrum::cli {

/// The exit code by which a server says: I stopped myself because I could not promise anything any more; start me
/// again.
inline constexpr int exit_start_again = 70;

/// Runs `serve` in a child until it ends in another way than by a crash, a signal or exit_start_again; its exit code.
/// From the first crash on only exit_done ends it: whatever else keeps the server from coming back may pass. Between
/// starts it waits, 0.1 s the first time and twice as long each time up to 5 s, anew after a minute of good work.
/// SIGTERM and SIGINT are passed on to the child, which then is not started again.
int supervise(const std::function<int()>& serve);

}  // namespace rostrum::cli
