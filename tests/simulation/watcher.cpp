// SPDX-License-Identifier: MIT
#include "tests/simulation/watcher.h"

#include "tests/support/invariants.h"

namespace rostrum::simulation {

void Counts::add(const Counts& other) {
    for (const auto& [kind, count] : other.accepted) accepted[kind] += count;
    for (const auto& [code, count] : other.refused) refused[code] += count;
    refusals.insert(other.refusals.begin(), other.refusals.end());
    changes += other.changes;
    crashes += other.crashes;
    cuts += other.cuts;
}

void Watcher::take(std::vector<std::string> wrongs) {
    std::move(wrongs.begin(), wrongs.end(), std::back_inserter(m_wrongs));
}

void Watcher::note(const v1::Change& change) {
    m_before.apply(m_after.seq(), {}, {});
    m_after.apply(change.seq(), change.rows(), change.removals());
    m_last_line = support::describe(change);
    take(support::violations(m_before, change, m_after));
    for (const std::string& sentence : support::violations(m_after)) {
        m_wrongs.push_back(sentence + " in " + m_last_line);
    }
    take(m_speaking_time.note(change));
    take(m_lists.note(change, m_after));
    m_before.apply(change.seq(), change.rows(), change.removals());
    noteClock(change);
    for (const v1::Row& row : change.rows()) m_touched[change.seq()].push_back(state::keyOf(row));
    for (const v1::Removal& gone : change.removals()) m_touched[change.seq()].push_back({gone.table(), gone.id()});
    ++m_counts.changes;
    if (!change.has_command()) return;
    ++m_counts.accepted[change.command().of_case()];
    const std::string& uuid = change.command().uuid();
    const Done done{change.person(), change.seq(), change.command().SerializeAsString()};
    if (!m_done.try_emplace(uuid, done).second) m_wrongs.push_back("a command is done once (3.7): " + uuid);
}

std::set<state::Key> Watcher::touchedAfter(std::uint32_t seq) const {
    std::set<state::Key> keys;
    for (auto at = m_touched.upper_bound(seq); at != m_touched.end(); ++at) {
        keys.insert(at->second.begin(), at->second.end());
    }
    return keys;
}

void Watcher::noteClock(const v1::Change& change) {
    if (change.meeting_ms() < m_meeting_ms) {
        m_wrongs.push_back("the meeting clock never runs backwards: " + m_last_line);
    }
    m_meeting_ms = change.meeting_ms();
}

}  // namespace rostrum::simulation
