// SPDX-License-Identifier: MIT
#pragma once

/// The schema of a record, as the sequence of steps that made it. Steps are numbered, only ever added to, and only go
/// forward; the number reached is SQLite's user_version. A step may change tables, never the bytes that the chain
/// covers. Used by record_file. Each version has a file in tests/data/store that must go on opening.

#include "server/store/database.h"

#include <cstdint>
#include <vector>

namespace rostrum::store {

struct Migration {
    std::int64_t version;
    const char* sql;
};

/// All of them, first to last.
const std::vector<Migration>& migrations();

/// Takes the database from the version it has to the last one of `steps`, each step durable by itself.
/// Errors: it has a later version; a step fails.
Status migrate(const Database& database, const std::vector<Migration>& steps);

}  // namespace rostrum::store
