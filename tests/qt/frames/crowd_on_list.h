// SPDX-License-Identifier: MIT
#pragma once

/// The example session with as many delegations as are wanted, all of them on one list, in memory; and a crowd that
/// asks, withdraws, is moved and is given the floor, one change at a time. Used by the benchmark of frames; one thread.

#include "tests/qt/example_console.h"

#include <cstdint>
#include <deque>
#include <random>

namespace rostrum::benchmark {

class CrowdOnList : public eg::ExampleConsole {
public:
    /// So many wait, somebody has the floor, and nobody has joined but those who made it so.
    explicit CrowdOnList(std::uint32_t requests);

    /// Time passes, and the next change happens at the server; the console is not told yet. The mix of a list that is
    /// busy: of 25 changes one gives the floor, three move somebody, and of the others one asks and one withdraws by
    /// turns, so that as many wait as at the beginning.
    void changes(std::int64_t after_ms);
    /// What the server sent reaches the console.
    void tellsConsole() { chaired.link.transport.moves(); }

private:
    void asks();
    void withdraws();
    void moves();
    void givesFloor();
    eg::Id anyWaiting();
    std::size_t anyOf(std::size_t count);

    std::uint32_t m_requests;
    std::mt19937 m_chance{1};
    std::deque<eg::Id> m_free;      ///< participants that are not on the list
    std::vector<eg::Id> m_waiting;  ///< requests, in no order
    std::uint32_t m_changes = 0;
};

}  // namespace rostrum::benchmark
