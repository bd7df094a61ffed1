// SPDX-License-Identifier: MIT
#pragma once

/// What one seed is like: the session's rules, the faults, and what people tend to do, all drawn from the seed, so that
/// a thousand seeds are a thousand kinds of meeting and not one kind a thousand times (swarm testing: Groce et al.,
/// ISSTA 2012). Used by the simulation alone. Pure.

#include "rostrum/v1/commands.pb.h"
#include "rostrum/v1/record.pb.h"
#include "tests/simulation/random.h"

#include <map>

namespace rostrum::simulation {

/// Chances are in percent of the steps unless they say otherwise.
struct Faults {
    std::uint32_t latency_ms_max = 0;
    std::uint32_t cut = 0;         ///< a link breaks, with what was under way on it
    std::uint32_t half_open = 0;   ///< a link goes deaf: neither end is told
    std::uint32_t slow = 0;        ///< a client stops reading for a while
    std::uint32_t leave = 0;       ///< somebody switches everything off for a while
    std::uint32_t crash = 0;       ///< the server dies in the midst of a turn
    std::uint32_t reboot = 0;      ///< of crashes: its machine starts anew
    std::uint32_t clock_step = 0;  ///< the wall clock of the server jumps
    std::uint32_t full_disk = 0;
    std::uint32_t vandal = 0;  ///< somebody sends what no client would
};

struct Settings {
    v1::Session session;  ///< with its rules
    std::uint32_t steps = 0;
    std::uint32_t step_ms_max = 0;  ///< how much time passes between two steps
    std::uint32_t commands = 0;     ///< chance that somebody presses something
    std::uint32_t senseless = 0;    ///< of those: the command makes no sense to who sends it
    std::uint32_t meetings = 0;
    std::uint32_t json = 0;  ///< of the devices: speaks JSON
    Faults faults;
    /// How much people like a command; 1 is the least, 0 never.
    std::map<v1::Command::OfCase, std::uint32_t> weights;
};

[[nodiscard]] Settings drawSettings(Random& random);

/// A list's rules, complete; also what people change a list's rules to.
[[nodiscard]] v1::ListRules drawListRules(Random& random);

/// The first change of the record: the session with its items, panels, participants, persons and badges.
[[nodiscard]] v1::Change foundation(const Settings& settings, std::int64_t utc_ms);

}  // namespace rostrum::simulation
