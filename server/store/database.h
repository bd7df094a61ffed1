// SPDX-License-Identifier: MIT
#pragma once

/// SQLite behind two small classes: the only place of the server that includes sqlite3.h. Nothing here knows what a
/// record is. Used inside server/store. A Database and its statements belong to one thread.

#include "server/host/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace rostrum::store {

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite.
class Statement {
public:
    /// What is bound must live until the statement is reset.
    void bind(int parameter, std::int64_t number);
    void bindText(int parameter, std::string_view text);
    void bindBlob(int parameter, std::string_view bytes);
    void bindNull(int parameter);

    /// Goes to the next row; false: there is none. Errors: whatever SQLite reports.
    Result<bool> step();
    /// Runs a statement that gives no rows, then resets it.
    Status run();
    /// Makes it ready to be bound and stepped again.
    void reset();

    std::int64_t integer(int column) const;
    /// Of a text or a blob; empty if null. Holds until the next step.
    std::string_view bytes(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// The one connection to a file, locked for other processes.
class Database {
public:
    /// Opens a file that exists. `vfs`: the name of SQLite's layer below files; empty: the system's own.
    /// Errors: not_found; in_use; it or its folder may not be read and written; not a database.
    static Result<Database> open(const std::filesystem::path& path, const std::string& vfs);
    /// Makes a new file. Errors: it exists, cannot be made.
    static Result<Database> create(const std::filesystem::path& path, const std::string& vfs);

    /// Requires: `sql` is one statement. Errors: the schema is not what it expects.
    Result<Statement> prepare(std::string_view sql) const;
    /// Runs statements that give no rows.
    Status run(const std::string& sql) const;
    /// The first column of a query's first row, as a number.
    Result<std::int64_t> number(std::string_view sql) const;

    const std::filesystem::path& path() const { return m_path; }

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    Database(sqlite3* connection, std::filesystem::path path) : m_path(std::move(path)), m_connection(connection) {}
    static Result<Database> connect(const std::filesystem::path& path, const std::string& vfs);

    std::filesystem::path m_path;
    std::unique_ptr<sqlite3, Close> m_connection;
};

}  // namespace rostrum::store
