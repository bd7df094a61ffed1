// SPDX-License-Identifier: MIT
#pragma once

/// The queue commands of a real meeting, as tests/data/corpus/README.md describes them, and what they come to by the
/// plain reading of that page: a queue of names. Independent of Rostrum: what it counts is what the replay is held
/// against. Pure but for reading the file; any thread.

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace rostrum::corpus {

enum class Action { request, withdraw, call, check };

struct Line {
    std::int64_t at_ms = 0;
    std::string actor;
    Action action = Action::check;
    std::string target;              ///< empty for a check
    std::vector<std::string> queue;  ///< of a check: what the meeting's bot printed
};

/// Fails the running test if the file is not as described.
std::vector<Line> readLog(const std::string& file);

/// What the lines of a log come to.
struct Count {
    std::uint32_t requests = 0;     ///< that put a name on the queue
    std::uint32_t repeated = 0;     ///< whose name was on it already
    std::uint32_t withdrawals = 0;  ///< that took a name off it
    std::uint32_t withdrawals_of_nothing = 0;
    std::uint32_t called_in_order = 0;
    std::uint32_t called_out_of_order = 0;  ///< on the queue, not its head
    std::uint32_t called_unlisted = 0;
    std::uint32_t called_again = 0;  ///< had the floor already, and was not on the queue
    std::uint32_t checks = 0;
    std::uint32_t checks_that_agree = 0;
    std::vector<std::string> left;  ///< on the queue at the end
    bool operator==(const Count&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Count& count);

Count countOf(const std::vector<Line>& log);

}  // namespace rostrum::corpus
