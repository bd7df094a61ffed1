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
    std::vector<std::string> wrongs;  ///< empty: all is well
    std::uint32_t step = 0;           ///< the first with a wrong
    Counts counts;
};

/// How far a run goes.
enum class Until { first_wrong, the_end };

/// Hears each line of what happens.
using Trace = std::function<void(const std::string& line)>;

class World {
public:
    World(std::uint64_t seed, Seams seams, Trace trace);

    [[nodiscard]] Report run(Until until = Until::first_wrong);

private:
    void addDevice(std::uint32_t person);
    void welcomeNewcomers();
    void step();
    void passTime(std::int64_t ms);
    void misfortune();
    void misfortuneOfLinks();
    void misfortuneOfPeople();
    void misfortuneOfServer();
    Device* somebody();
    void somebodyPresses();
    void serve(Server::Ending ending);
    void serverDied(const char* how);
    void deliverToDevices();
    void reprintBadges();
    void settle(Until until);
    void noteStep();
    std::string restless() const;
    std::string badgeSecret(std::uint32_t person) const;
    bool isOver(Until until) const { return until == Until::first_wrong && !m_wrongs.empty(); }

    // world_checks.cpp
    void check();
    void checkDevice(Device& device);
    void checkState();
    void checkView(const Device& device);
    void noteWrongsOf(const Device& device, const std::vector<std::string>& rows);
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
    std::vector<std::uint32_t> m_checked_seqs;  ///< up to where the view of each device was compared
    std::uint32_t m_checked_state_seq = 0;
    std::unique_ptr<Vandal> m_vandal;
    std::int64_t m_server_back_ms = 0;
    std::int64_t m_room_back_ms = 0;
    bool m_is_settling = false;
    std::uint32_t m_step = 0;
    std::uint32_t m_wrong_step = 0;
    Counts m_counts;
    std::vector<std::string> m_wrongs;
};

}  // namespace rostrum::simulation
