// SPDX-License-Identifier: MIT
#include "server/store/migrations.h"

#include <string>

namespace rostrum::store {

const std::vector<Migration>& migrations() {
    // What is wide stands last, so that looking at the rest of a row does not read it.
    static const std::vector<Migration> steps = {
        {1, R"sql(
CREATE TABLE record (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    lineage TEXT NOT NULL
) STRICT;
-- One row for each v1::Change; chain.h says what is in the columns and how they are hashed.
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY CHECK (seq BETWEEN 1 AND 4294967295),
    hash BLOB NOT NULL,
    person INTEGER NOT NULL CHECK (person BETWEEN 0 AND 4294967295),
    uuid TEXT CHECK (uuid <> ''),
    header BLOB NOT NULL,
    -- The clocks, on the last change of each transaction.
    boot_id TEXT,
    boottime_ms INTEGER,
    meeting_ms INTEGER,
    utc_ms INTEGER,
    estimated INTEGER CHECK (estimated IN (0, 1)),
    -- The parts that can be erased: bytes and salt become empty, the digest stays.
    rows_digest BLOB NOT NULL,
    rows_salt BLOB NOT NULL,
    command_digest BLOB NOT NULL,
    command_salt BLOB NOT NULL,
    command BLOB NOT NULL,
    rows BLOB NOT NULL,
    CHECK ((boot_id IS NULL) + (boottime_ms IS NULL) + (meeting_ms IS NULL) + (utc_ms IS NULL) + (estimated IS NULL) IN (0, 5))
) STRICT;
-- An accepted command has one effect (rulebook 3.7).
CREATE UNIQUE INDEX accepted_commands ON changes (person, uuid) WHERE uuid IS NOT NULL;
PRAGMA application_id = 1380930388;
)sql"},
    };
    return steps;
}

Status migrate(const Database& database, const std::vector<Migration>& steps) {
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    const std::int64_t latest = steps.back().version;
    if (version.value() > latest) {
        return Error{database.path().string() + " has version " + std::to_string(version.value()) +
                     " of the record, this program knows up to " + std::to_string(latest) +
                     ": use the newer program that wrote it"};
    }
    for (const Migration& step : steps) {
        if (step.version <= version.value()) continue;
        const std::string mark = "PRAGMA user_version = " + std::to_string(step.version) + ";";
        if (Status done = database.run("BEGIN IMMEDIATE;" + std::string(step.sql) + mark + "COMMIT;"); !done)
            return done;
    }
    return Done{};
}

}  // namespace rostrum::store
