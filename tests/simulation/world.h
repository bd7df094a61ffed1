// SPDX-License-Identifier: MIT
#pragma once

/// One simulated session: a server, everybody's devices and the links between them, in virtual time, from one seed.
/// Each step something may go wrong and somebody may press something; after each step everything that must hold is
/// checked; at the end the faults stop, and then everybody must be answered and see what they may see. Used by the
/// simulation's tests. Not thread-safe.

#include "tests/simulation/device.h"
#include "tests/simulation/server.h"
#include "tests/simulation/settings.h"
#include "tests/simulation/vandal.h"
#include "tests/simulation/watcher.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rostrum::simulation {

/// What a run told.
struct Report {
    std::vector<std::string> wrongs;  ///< empty: all is well; else the run stopped at the first step with one
    Counts counts;
};

/// Hears each line of what happens.
using Trace = std::function<void(const std::string& line)>;

class World {
public:
    World(std::uint64_t seed, Seams seams, Trace trace);

    [[nodiscard]] Report run();

private:
    void addDevice(std::uint32_t person);
    void welcomeNewcomers();
    void step();
    void passTime(std::int64_t ms);
    void misfortune();
    void misfortuneOfLinks();
    void misfortuneOfServer();
    void somebodyPresses();
    void serve(Server::Ending ending);
    void serverDied(const char* how);
    void deliverToDevices();
    void reprintBadges();
    void settle();
    std::string restless() const;
    std::string badgeSecret(std::uint32_t person) const;

    // world_checks.cpp
    void check();
    void checkDevice(const Device& device);
    void checkView(const Device& device);
    void checkClock(const Device& device);
    void checkReplay();
    void checkHistories();
    void checkPresence();

    void say(const std::string& line);
    void take(std::vector<std::string> wrongs);

    Random m_random;
    Settings m_settings;
    Trace m_trace;
    std::int64_t m_now_ms = 0;
    std::int64_t m_start_utc_ms = 1'700'000'000'000;
    Network m_network;
    Server m_server;
    Watcher m_watcher;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::unique_ptr<Vandal> m_vandal;
    std::int64_t m_server_back_ms = 0;
    std::int64_t m_room_back_ms = 0;
    bool m_is_settling = false;
    Counts m_counts;
    std::vector<std::string> m_wrongs;
};

}  // namespace rostrum::simulation
