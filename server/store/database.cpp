// SPDX-License-Identifier: MIT
#include "server/store/database.h"

#include "protocol/state/check.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace rostrum::store {
namespace {

/// What the person at the machine can do about it.
const char* remedy(int code) {
    switch (code & 0xff) {
        case SQLITE_FULL:
            return "make room on the disk and start again";
        case SQLITE_IOERR:
            return "check the disk and start again";
        case SQLITE_CORRUPT:
            return "the file is damaged: restore it from a backup";
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return "check that file and folder may be read and written";
        default:
            return "start again";
    }
}

Error errorOf(sqlite3* connection, const std::string& file) {
    const int code = sqlite3_extended_errcode(connection);
    if ((code & 0xff) == SQLITE_BUSY) {
        return {file + " is served by another process: stop that one first, or ask it", ErrorKind::in_use};
    }
    if ((code & 0xff) == SQLITE_NOTADB) return {file + " is not a record of Rostrum: name another file"};
    CHECK((code & 0xff) != SQLITE_MISUSE, "SQLite is used as it asks to be");
    return {file + ": " + sqlite3_errmsg(connection) + " (SQLite " + std::to_string(code) + "); " + remedy(code)};
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : ".";
}

/// WAL with FULL: nothing that was committed is lost in a power cut. EXCLUSIVE: other processes are kept out, and
/// Debian 12's SQLite 3.40.1, which may damage the log of writes when two connections reset it, is only ever used by
/// one. secure_delete: what is erased is gone from the file. The log of writes is kept below about 4 MB.
constexpr const char* settings =
    "PRAGMA locking_mode = EXCLUSIVE;"
    "PRAGMA journal_mode = WAL;"
    "PRAGMA synchronous = FULL;"
    "PRAGMA wal_autocheckpoint = 1000;"
    "PRAGMA journal_size_limit = 4194304;"
    "PRAGMA secure_delete = ON;"
    "BEGIN EXCLUSIVE; COMMIT;";

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Statement::bind(int parameter, std::int64_t number) {
    CHECK(sqlite3_bind_int64(m_statement.get(), parameter, number) == SQLITE_OK, "the statement has this parameter");
}

void Statement::bindText(int parameter, std::string_view text) {
    const int code =
        sqlite3_bind_text(m_statement.get(), parameter, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    CHECK(code == SQLITE_OK, "the statement has this parameter");
}

void Statement::bindBlob(int parameter, std::string_view bytes) {
    // A null pointer would bind NULL, which is not the same as no bytes.
    const char* data = bytes.empty() ? "" : bytes.data();
    const int code =
        sqlite3_bind_blob(m_statement.get(), parameter, data, static_cast<int>(bytes.size()), SQLITE_STATIC);
    CHECK(code == SQLITE_OK, "the statement has this parameter");
}

void Statement::bindNull(int parameter) {
    CHECK(sqlite3_bind_null(m_statement.get(), parameter) == SQLITE_OK, "the statement has this parameter");
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    sqlite3* const connection = sqlite3_db_handle(m_statement.get());
    return errorOf(connection, sqlite3_db_filename(connection, "main"));
}

Status Statement::run() {
    const Result<bool> row = step();
    reset();
    if (!row) return row.error();
    return Done{};
}

void Statement::reset() {
    sqlite3_reset(m_statement.get());
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    if (data == nullptr) return {};
    return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Result<Database> Database::open(const std::filesystem::path& path, const std::string& vfs) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return Error{path.string() + " does not exist: name another file, or make it with rostrum init",
                     ErrorKind::not_found};
    }
    // SQLite would speak of a disk that fails.
    const int access = R_OK | W_OK;
    if (::access(path.c_str(), access) != 0 || ::access(folderOf(path).c_str(), access | X_OK) != 0) {
        return Error{path.string() + " cannot be opened: " + std::strerror(errno) +
                     "; also who only reads a record writes beside it, so run as its owner, or copy the whole data "
                     "directory to where you may write, and name that"};
    }
    return connect(path, vfs);
}

Result<Database> Database::create(const std::filesystem::path& path, const std::string& vfs) {
    // A record names people: only its owner reads it.
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) {
        return Error{path.string() +
                     " cannot be made: it exists already, or its folder may not be written; name another one"};
    }
    ::close(file);
    return connect(path, vfs);
}

Result<Database> Database::connect(const std::filesystem::path& path, const std::string& vfs) {
    sqlite3* connection = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.c_str(), &connection, flags, vfs.empty() ? nullptr : vfs.c_str());
    Database database(connection, path);
    if (code != SQLITE_OK) return errorOf(connection, path.string());
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    if (Status set = database.run(settings); !set) return set.error();
    return database;
}

Result<Statement> Database::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return errorOf(m_connection.get(), m_path.string());
    return Statement(statement);
}

Status Database::run(const std::string& sql) const {
    if (sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return errorOf(m_connection.get(), m_path.string());
    }
    return Done{};
}

Result<std::int64_t> Database::number(std::string_view sql) const {
    Result<Statement> query = prepare(sql);
    if (!query) return query.error();
    const Result<bool> row = query.value().step();
    if (!row) return row.error();
    return query.value().integer(0);
}

}  // namespace rostrum::store
