// SPDX-License-Identifier: MIT
#pragma once

/// A cable between apps and the server, as long as is wanted, that can be pulled: what comes in on a port of its own
/// goes to the server's and back, unchanged and in order. Used by the end-to-end tests and the benchmark of clocks; it
/// has a thread, and its functions are called from one other.

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>

namespace rostrum::end_to_end {

class Relay {
public:
    /// How long something is on its way, each way anew: any time between the two. In milliseconds.
    struct Way {
        double least_ms = 0;
        double most_ms = 0;
    };

    explicit Relay(std::uint16_t server_port) : Relay(server_port, {}) {}
    Relay(std::uint16_t server_port, Way way);
    ~Relay();
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    /// "ws://127.0.0.1:20417"
    std::string url() const { return "ws://127.0.0.1:" + std::to_string(m_port); }
    /// Both ends notice at once; whoever comes again is hung up on, until the cable is back.
    void isPulled() { m_is_pulled = true; }
    void isBack() { m_is_pulled = false; }

private:
    void carry();

    std::uint16_t m_server_port;
    Way m_way;
    std::uint16_t m_port = 0;
    int m_listening = -1;
    std::atomic<bool> m_is_pulled = false;
    std::atomic<bool> m_is_over = false;
    std::thread m_thread;
};

}  // namespace rostrum::end_to_end
