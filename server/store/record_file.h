// SPDX-License-Identifier: MIT
#pragma once

/// The file of one record: entries in an SQLite database, in and out. It seals nothing and decides nothing; the log
/// (sqlite_event_log.h) and verify stand on it. One process at a time holds it. Not thread-safe.

#include "server/store/chain.h"
#include "server/store/database.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace rostrum::store {

class RecordFile {
public:
    /// Opens and locks it, and takes it to the latest schema. Errors: not_found; in_use; it is not a record; it is
    /// newer than this program; it cannot be read or written.
    static Result<RecordFile> open(const std::filesystem::path& path, const std::string& vfs = "");
    /// Makes one without entries. Errors: it exists; it cannot be written.
    static Result<RecordFile> create(const std::filesystem::path& path, const std::string& lineage,
                                     const std::string& vfs = "");

    const std::string& lineage() const { return m_lineage; }
    const std::filesystem::path& path() const { return m_database.path(); }

    /// The entry with the highest seq; none: there is no entry.
    Result<std::optional<Entry>> last();
    /// The entry with the command id; none: there is no such entry, a pending one included.
    Result<std::optional<Entry>> find(std::uint32_t person, std::string_view uuid);

    /// Visits the durable entries from `from` to `last`, both included, in order, each after its check. With from = 1
    /// every byte of the record has been looked at when it returns. Errors: the first flaw, as a sentence; unreadable.
    using Visit = std::function<Status(const Entry& entry, Chain& chain)>;
    Status scan(std::uint32_t from, std::uint32_t last, const Visit& visit);

    /// begin, insert, …, commit. After an error the file may hold all of the transaction or nothing of it.
    Status begin();
    /// Requires: no entry has this seq, none its (person, uuid).
    Status insert(const Entry& entry);
    Status commit();

    /// SQLite's own check of tables and indexes. Slow. Errors: what it finds first.
    Status checkPages();

    /// An error about this file; `what` begins with what is wrong.
    Error damaged(const std::string& what) const;

private:
    struct Statements {
        Statement insert, last, find, scan, begin, commit;
    };
    RecordFile(Database database, Statements statements, std::string lineage);
    static Result<RecordFile> prepare(Database database);
    Result<std::string> hashBefore(std::uint32_t seq);

    Database m_database;
    Statements m_statements;
    std::string m_lineage;
};

}  // namespace rostrum::store
