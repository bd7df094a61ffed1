// SPDX-License-Identifier: MIT
#pragma once

/// The log of a server: one SQLite database for each session, on one connection that no other process can share. What
/// was submitted since the last durable() becomes durable in one commit. Used by cli (which names this twin). Not
/// thread-safe.
///
/// A file that no process holds can be copied as it is: closing the log leaves nothing beside it but the ballast.

#include "server/host/event_log.h"
#include "server/store/ballast.h"
#include "server/store/chain.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::store {

class RecordFile;

class SqliteEventLog final : public host::EventLog {
public:
    struct Options {
        std::uint64_t ballast_bytes = ballast_bytes_default;  ///< 0: none, for who does not serve it
        std::string vfs;  ///< the name of SQLite's layer below files; empty: the system's own
    };

    /// Makes the record. `lineage` is random: nobody may guess or repeat it. Errors: the file exists; it cannot be
    /// written.
    static Result<std::unique_ptr<SqliteEventLog>> create(const std::filesystem::path& path, const std::string& lineage,
                                                          const Options& options);
    /// Opens the record and locks it. Looks at its end only: reading from 1 verifies all of it, and nothing is appended
    /// before that has been done. Errors: not_found; in_use; it is not a record; it is newer than this program; the
    /// disk.
    static Result<std::unique_ptr<SqliteEventLog>> open(const std::filesystem::path& path, const Options& options);
    /// Over an open file with the entry `last` at its end: create() and open() call it.
    SqliteEventLog(std::unique_ptr<RecordFile> file, const std::optional<Entry>& last, const Options& options);
    ~SqliteEventLog() override;

    void submit(std::vector<v1::Change> changes, const host::ClockReading& clock) override;
    Result<std::uint32_t> durable() override;
    host::Head head() const override { return m_durable; }
    Status read(std::uint32_t from, const std::function<void(const v1::Change&)>& visit) const override;
    Result<host::SoundRecord> verify(std::string_view stated_hash) const override;
    std::optional<host::AcceptedCommand> find(std::uint32_t person, const std::string& uuid) const override;
    std::optional<host::ClockReading> lastClock() const override { return m_last_clock; }
    std::string lineage() const override;
    bool hasRoom() const override { return m_ballast == nullptr || m_ballast->isHeld(); }

private:
    static Result<std::unique_ptr<SqliteEventLog>> over(RecordFile file, const Options& options);
    Status insert(const Entry& entry);

    std::unique_ptr<RecordFile> m_file;
    std::unique_ptr<Ballast> m_ballast;  ///< null: none
    Chain m_chain;
    host::Head m_durable;
    host::Head m_submitted;  ///< the end as it will be
    std::optional<host::ClockReading> m_last_clock;
    std::optional<host::ClockReading> m_submitted_clock;
    mutable bool m_verified = false;         ///< the whole record was read and found sound
    mutable std::optional<Error> m_failure;  ///< the first one: nothing is done after it
};

}  // namespace rostrum::store
