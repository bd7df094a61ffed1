// SPDX-License-Identifier: MIT
#include "server/store/record_file.h"

#include "server/store/migrations.h"

#include <utility>

namespace rostrum::store {
namespace {

constexpr std::int64_t application_id = 1380930388;  // "ROST"; migration 1 sets it

constexpr const char* select_entries =
    "SELECT seq, hash, person, uuid, header, boot_id, boottime_ms, meeting_ms, utc_ms, estimated, "
    "rows_digest, rows_salt, command_digest, command_salt, command, rows FROM changes ";

constexpr const char* insert_entry =
    "INSERT INTO changes (seq, hash, person, uuid, header, boot_id, boottime_ms, meeting_ms, utc_ms, estimated, "
    "rows_digest, rows_salt, command_digest, command_salt, command, rows) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// The columns of both, in their order.
enum Column {
    column_seq,
    column_hash,
    column_person,
    column_uuid,
    column_header,
    column_boot_id,
    column_boottime_ms,
    column_meeting_ms,
    column_utc_ms,
    column_estimated,
    column_rows_digest,
    column_rows_salt,
    column_command_digest,
    column_command_salt,
    column_command,
    column_rows
};

/// Into an entry that is used again and again: a scan of a million changes allocates next to nothing.
void fill(Entry& entry, const Statement& row) {
    entry.seq = static_cast<std::uint32_t>(row.integer(column_seq));
    entry.person = static_cast<std::uint32_t>(row.integer(column_person));
    entry.hash = row.bytes(column_hash);
    entry.uuid = row.bytes(column_uuid);
    entry.header = row.bytes(column_header);
    entry.rows.digest = row.bytes(column_rows_digest);
    entry.rows.salt = row.bytes(column_rows_salt);
    entry.rows.bytes = row.bytes(column_rows);
    entry.command.digest = row.bytes(column_command_digest);
    entry.command.salt = row.bytes(column_command_salt);
    entry.command.bytes = row.bytes(column_command);
    if (row.isNull(column_boot_id)) return entry.clock.reset();
    if (!entry.clock) entry.clock.emplace();
    entry.clock->boot_id = row.bytes(column_boot_id);
    entry.clock->boottime_ms = row.integer(column_boottime_ms);
    entry.clock->meeting_ms = row.integer(column_meeting_ms);
    entry.clock->utc_ms = row.integer(column_utc_ms);
    entry.clock->estimated = row.integer(column_estimated) != 0;
}

/// The row the statement stands on next, if there is one; the statement is reset.
Result<std::optional<Entry>> only(Statement& query) {
    const Result<bool> row = query.step();
    if (!row) return row.error();
    std::optional<Entry> entry;
    if (row.value()) fill(entry.emplace(), query);
    query.reset();
    return entry;
}

Error notARecord(const Database& database) {
    return {database.path().string() + " is not a record of Rostrum, or was never finished: name another file"};
}

Status isRecord(const Database& database) {
    const Result<std::int64_t> id = database.number("PRAGMA application_id");
    if (!id) return id.error();
    if (id.value() == application_id) return Done{};
    return notARecord(database);
}

Result<std::string> lineageOf(const Database& database) {
    Result<Statement> query = database.prepare("SELECT lineage FROM record");
    if (!query) return query.error();
    const Result<bool> row = query.value().step();
    if (!row) return row.error();
    if (!row.value()) return notARecord(database);
    return std::string(query.value().bytes(0));
}

}  // namespace

RecordFile::RecordFile(Database database, Statements statements, std::string lineage)
    : m_database(std::move(database)), m_statements(std::move(statements)), m_lineage(std::move(lineage)) {}

Result<RecordFile> RecordFile::open(const std::filesystem::path& path, const std::string& vfs) {
    Result<Database> database = Database::open(path, vfs);
    if (!database) return database.error();
    if (Status known = isRecord(database.value()); !known) return known.error();
    if (Status migrated = migrate(database.value(), migrations()); !migrated) return migrated.error();
    return prepare(std::move(database.value()));
}

Result<RecordFile> RecordFile::create(const std::filesystem::path& path, const std::string& lineage,
                                      const std::string& vfs) {
    Result<Database> database = Database::create(path, vfs);
    if (!database) return database.error();
    if (Status made = migrate(database.value(), migrations()); !made) return made.error();
    {
        Result<Statement> found = database.value().prepare("INSERT INTO record (id, lineage) VALUES (1, ?)");
        if (!found) return found.error();
        found.value().bindText(1, lineage);
        if (Status done = found.value().run(); !done) return done.error();
    }
    return prepare(std::move(database.value()));
}

Result<RecordFile> RecordFile::prepare(Database database) {
    const std::string select = select_entries;
    Result<std::string> lineage = lineageOf(database);
    Result<Statement> insert = database.prepare(insert_entry);
    Result<Statement> last = database.prepare(select + "ORDER BY seq DESC LIMIT 1");
    Result<Statement> find = database.prepare(select + "WHERE person = ? AND uuid = ?");
    Result<Statement> scan = database.prepare(select + "WHERE seq BETWEEN ? AND ? ORDER BY seq");
    Result<Statement> begin = database.prepare("BEGIN IMMEDIATE");
    Result<Statement> commit = database.prepare("COMMIT");
    if (!lineage) return lineage.error();
    for (const auto* statement : {&insert, &last, &find, &scan, &begin, &commit}) {
        if (!*statement) return statement->error();
    }
    Statements statements{std::move(insert.value()), std::move(last.value()),  std::move(find.value()),
                          std::move(scan.value()),   std::move(begin.value()), std::move(commit.value())};
    return RecordFile(std::move(database), std::move(statements), std::move(lineage.value()));
}

Result<std::optional<Entry>> RecordFile::last() {
    return only(m_statements.last);
}

Result<std::optional<Entry>> RecordFile::find(std::uint32_t person, std::string_view uuid) {
    m_statements.find.bind(1, person);
    m_statements.find.bindText(2, uuid);
    return only(m_statements.find);
}

Status RecordFile::scan(std::uint32_t from, std::uint32_t last, const Visit& visit) {
    const Result<std::string> before = hashBefore(from);
    if (!before) return before.error();
    std::string previous = before.value();
    Statement& rows = m_statements.scan;
    rows.reset();
    rows.bind(1, from);
    rows.bind(2, last);
    Chain chain;
    Entry entry;
    for (std::uint32_t seq = from; seq <= last; ++seq) {
        const Result<bool> row = rows.step();
        if (!row) return row.error();
        if (!row.value()) return damaged(describe(Flaw::missing, seq));
        fill(entry, rows);
        if (const auto flaw = chain.check(entry, seq, previous)) return damaged(describe(*flaw, seq));
        if (seq == last && !entry.clock) return damaged(describe(Flaw::missing, seq + 1));
        if (Status visited = visit(entry, chain); !visited) return visited;
        previous = entry.hash;
    }
    rows.reset();
    return Done{};
}

Status RecordFile::begin() {
    return m_statements.begin.run();
}

Status RecordFile::insert(const Entry& entry) {
    Statement& row = m_statements.insert;
    row.bind(column_seq + 1, entry.seq);
    row.bind(column_person + 1, entry.person);
    row.bindBlob(column_hash + 1, entry.hash);
    entry.uuid.empty() ? row.bindNull(column_uuid + 1) : row.bindText(column_uuid + 1, entry.uuid);
    row.bindBlob(column_header + 1, entry.header);
    for (int column = column_boot_id; column <= column_estimated; ++column) row.bindNull(column + 1);
    if (const auto& clock = entry.clock) {
        row.bindText(column_boot_id + 1, clock->boot_id);
        row.bind(column_boottime_ms + 1, clock->boottime_ms);
        row.bind(column_meeting_ms + 1, clock->meeting_ms);
        row.bind(column_utc_ms + 1, clock->utc_ms);
        row.bind(column_estimated + 1, clock->estimated ? 1 : 0);
    }
    row.bindBlob(column_rows_digest + 1, entry.rows.digest);
    row.bindBlob(column_rows_salt + 1, entry.rows.salt);
    row.bindBlob(column_command_digest + 1, entry.command.digest);
    row.bindBlob(column_command_salt + 1, entry.command.salt);
    row.bindBlob(column_command + 1, entry.command.bytes);
    row.bindBlob(column_rows + 1, entry.rows.bytes);
    return row.run();
}

Status RecordFile::commit() {
    return m_statements.commit.run();
}

Status RecordFile::checkPages() {
    Result<Statement> check = m_database.prepare("PRAGMA integrity_check(1)");
    if (!check) return check.error();
    const Result<bool> row = check.value().step();
    if (!row) return row.error();
    const std::string found(check.value().bytes(0));
    if (found == "ok") return Done{};
    return damaged(found);
}

Error RecordFile::damaged(const std::string& what) const {
    return {path().string() + ": " + what + "; keep this file as it is, and go on from a backup"};
}

Result<std::string> RecordFile::hashBefore(std::uint32_t seq) {
    if (seq <= 1) return genesisHash(m_lineage);
    Statement& rows = m_statements.scan;
    rows.reset();
    rows.bind(1, seq - 1);
    rows.bind(2, seq - 1);
    const Result<std::optional<Entry>> entry = only(rows);
    if (!entry) return entry.error();
    if (!entry.value()) return damaged(describe(Flaw::missing, seq - 1));
    return entry.value()->hash;
}

}  // namespace rostrum::store
