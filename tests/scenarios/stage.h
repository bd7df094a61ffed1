// SPDX-License-Identifier: MIT
#pragma once

/// The meeting that a scenario plays in: a state, a time that moves only when told, and the paper on which the answers
/// are printed. It sends commands to core::decide and lets time pass through core::advance, as a host does. It knows no
/// language (words.h) and does not know how things look (view.h). Used by the words. Not thread-safe.

#include "server/core/decide.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rostrum::scenarios {

using state::State;

/// What people see: a label ("floor") and what stands beside it, in the order of the screen.
using View = std::vector<std::pair<std::string, std::string>>;

class Stage {
public:
    /// The cast has been founded; it is 09:50:00.
    Stage();

    const State& state() const { return m_state; }
    core::Now now() const { return m_now; }

    /// Lets time pass until then, stopping at every deadline on the way. Requires: not a time that has passed.
    void passTimeUntil(std::int64_t utc_ms);

    /// Decides the command and prints the answer. Whoever looked at the screen before has pressed on what was seen
    /// then.
    void send(std::uint32_t person, v1::Command command);
    /// The connections of the person are lost, or back.
    void notePresence(std::uint32_t person, core::Connection connection);

    /// The person's screen stands still as it is now until the next command from it.
    void look(std::uint32_t person);
    const State& screenOf(std::uint32_t person) const;

    void print(const std::string& line) { m_paper += line + "\n"; }
    /// What was printed since the last time, and after it what has changed for those who look on.
    [[nodiscard]] std::string takePaper();

private:
    void apply(const v1::Change& change);
    void printView();

    State m_state;
    core::Now m_now;
    std::map<std::uint32_t, State> m_screens;
    std::uint32_t m_commands = 0;
    std::string m_paper;
    View m_seen;
};

}  // namespace rostrum::scenarios
