// SPDX-License-Identifier: MIT
#pragma once

/// One libuv loop with what a server or a client program needs of it: timers, signals, and a turn after each round of
/// input and output. Not a thread pool and not a queue. Used by net and cli; all calls and callbacks on the thread of
/// run().

#include <cstdint>
#include <functional>
#include <memory>

namespace rostrum::net {

class EventLoop {
public:
    EventLoop();
    /// Requires: whatever was opened in it is closed or closing.
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// Calls `turn` after each round in which sockets were read or written, or a timer ran out. One only; set before
    /// run().
    void afterEachRound(std::function<void()> turn);
    /// Makes a round happen after `delay_ms` at the latest. An earlier wake-up that is already set stays.
    void wakeWithin(std::uint64_t delay_ms);
    /// Calls `act` on SIGTERM and SIGINT, each time.
    void onTermination(std::function<void()> act);

    /// Calls `act` when the loop is destroyed, after the last callback of all that was closed in it.
    void atEnd(std::function<void()> act);

    /// Runs until stop().
    void run();
    void stop();

    /// The uv_loop_t, for libwebsockets.
    void* native();

private:
    struct Handles;
    std::unique_ptr<Handles> m_handles;
};

}  // namespace rostrum::net
