// SPDX-License-Identifier: MIT
#pragma once

/// The log's twin in memory, with the failures of a disk at the test's command. For tests and the simulation; no server
/// uses it. It keeps entries serialized and chained as the SQLite twin does, with salts that depend on the seq alone,
/// so that the same changes give the same record. Not thread-safe.

#include "server/host/event_log.h"
#include "server/store/chain.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rostrum::store {

/// What becomes of changes that were submitted but are not known to be durable. All of them, or none.
enum class Undecided { lost, kept };

class MemoryEventLog final : public host::EventLog {
public:
    /// What lies on the disk. A value: a test takes it from a log that ended and starts the next one from it.
    struct Record {
        std::string lineage;
        std::vector<Entry> entries;
    };

    explicit MemoryEventLog(std::string lineage);
    /// A restart. Requires: the record came from survivors(). read() finds what a test has changed in it.
    explicit MemoryEventLog(Record survived);

    void submit(std::vector<v1::Change> changes, const host::ClockReading& clock) override;
    Result<std::uint32_t> durable() override;
    host::Head head() const override;
    Status read(std::uint32_t from, const std::function<void(const v1::Change&)>& visit) const override;
    Result<host::SoundRecord> verify(std::string_view stated_hash) const override;
    std::optional<host::AcceptedCommand> find(std::uint32_t person, const std::string& uuid) const override;
    std::optional<host::ClockReading> lastClock() const override;
    std::string lineage() const override { return m_lineage; }
    bool hasRoom() const override { return m_has_room; }

    /// What a restart would find if the process were killed now. After a failed commit its outcome decides, not
    /// `undecided`.
    Record survivors(Undecided undecided) const;

    /// The next durable() is an error, and what was submitted has the given fate. So are all that follow.
    void failNextCommit(Undecided fate) { m_failing = fate; }
    void runOutOfRoom() { m_has_room = false; }
    void makeRoom() { m_has_room = true; }

private:
    const std::string& lastHash() const;

    std::string m_lineage;
    std::string m_genesis;
    std::vector<Entry> m_entries;  ///< the durable ones, then those submitted
    std::size_t m_durable = 0;     ///< how many of m_entries are durable
    std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> m_commands;  ///< seq by (person, uuid)
    std::optional<Undecided> m_failing;
    bool m_failed = false;
    bool m_has_room = true;
    Chain m_chain;
};

}  // namespace rostrum::store
