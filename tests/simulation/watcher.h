// SPDX-License-Identifier: MIT
#pragma once

/// Follows the record as it becomes durable and checks each change: the invariants, the auditors, the clock, and that
/// each command id stands in it once. Used by the simulation and the tests beside it. Not thread-safe.

#include "protocol/state/state.h"
#include "rostrum/v1/record.pb.h"
#include "rostrum/v1/refusals.pb.h"
#include "tests/simulation/list_auditor.h"
#include "tests/simulation/speaking_time_auditor.h"
#include "tests/support/refusals.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace rostrum::simulation {

/// What was seen, to know that the seeds together try everything.
struct Counts {
    std::map<v1::Command::OfCase, std::uint64_t> accepted;
    std::map<v1::RefusalCode, std::uint64_t> refused;
    support::Refusals refusals;
    std::uint64_t changes = 0;
    std::uint64_t crashes = 0;
    std::uint64_t cuts = 0;

    void add(const Counts& other);
};

class Watcher {
public:
    /// The next change of the record.
    void note(const v1::Change& change);

    /// The state that the record makes, change by change.
    const state::State& state() const { return m_after; }
    /// Who had which command done, and the seq that it became.
    struct Done {
        std::uint32_t person = 0;
        std::uint32_t seq = 0;
        std::string command;  ///< v1::Command, serialized
    };
    const std::map<std::string, Done>& done() const { return m_done; }  // by uuid
    const Counts& counts() const { return m_counts; }
    /// The rows that the changes after `seq` wrote or removed.
    std::set<state::Key> touchedAfter(std::uint32_t seq) const;
    const std::string& lastLine() const { return m_last_line; }
    std::vector<std::string> takeWrongs() { return std::exchange(m_wrongs, {}); }

private:
    void noteClock(const v1::Change& change);
    void take(std::vector<std::string> wrongs);

    state::State m_before;
    state::State m_after;
    SpeakingTimeAuditor m_speaking_time;
    ListAuditor m_lists;
    std::map<std::string, Done> m_done;
    std::map<std::uint32_t, std::vector<state::Key>> m_touched;  ///< by seq
    std::int64_t m_meeting_ms = 0;
    Counts m_counts;
    std::string m_last_line;
    std::vector<std::string> m_wrongs;
};

}  // namespace rostrum::simulation
