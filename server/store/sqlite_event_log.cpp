// SPDX-License-Identifier: MIT
#include "server/store/sqlite_event_log.h"

#include "protocol/state/check.h"
#include "server/store/record_file.h"
#include "server/store/verify.h"

#include <openssl/rand.h>

#include <utility>

namespace rostrum::store {
namespace {

std::string randomSalt() {
    std::string salt(salt_bytes, '\0');
    CHECK(RAND_bytes(reinterpret_cast<unsigned char*>(salt.data()), static_cast<int>(salt.size())) == 1,
          "the machine gives random bytes");
    return salt;
}

}  // namespace

Result<std::unique_ptr<SqliteEventLog>> SqliteEventLog::create(const std::filesystem::path& path,
                                                               const std::string& lineage, const Options& options) {
    Result<RecordFile> file = RecordFile::create(path, lineage, options.vfs);
    if (!file) return file.error();
    return over(std::move(file.value()), options);
}

Result<std::unique_ptr<SqliteEventLog>> SqliteEventLog::open(const std::filesystem::path& path,
                                                             const Options& options) {
    Result<RecordFile> file = RecordFile::open(path, options.vfs);
    if (!file) return file.error();
    return over(std::move(file.value()), options);
}

Result<std::unique_ptr<SqliteEventLog>> SqliteEventLog::over(RecordFile file, const Options& options) {
    auto owned = std::make_unique<RecordFile>(std::move(file));
    const Result<std::optional<Entry>> last = owned->last();
    if (!last) return last.error();
    return std::make_unique<SqliteEventLog>(std::move(owned), last.value(), options);
}

SqliteEventLog::SqliteEventLog(std::unique_ptr<RecordFile> file, const std::optional<Entry>& last,
                               const Options& options)
    : m_file(std::move(file)) {
    const std::filesystem::path path = m_file->path();
    if (options.ballast_bytes != 0) {
        m_ballast = std::make_unique<Ballast>(path.string() + ".ballast", options.ballast_bytes,
                                              [path] { return freeBytes(path); });
    }
    m_durable = last ? host::Head{.seq = last->seq, .hash = last->hash}
                     : host::Head{.seq = 0, .hash = genesisHash(m_file->lineage())};
    if (last) m_last_clock = last->clock;
    m_submitted = m_durable;
    m_submitted_clock = m_last_clock;
}

SqliteEventLog::~SqliteEventLog() = default;

void SqliteEventLog::submit(std::vector<v1::Change> changes, const host::ClockReading& clock) {
    for (const v1::Change& change : changes) {
        CHECK(change.seq() == m_submitted.seq + 1, "changes are submitted in order of seq, without a gap");
        const bool is_last = &change == &changes.back();
        const Entry entry = m_chain.seal(change, is_last ? std::optional(clock) : std::nullopt,
                                         {.rows = randomSalt(), .command = randomSalt()}, m_submitted.hash);
        CHECK(entry.uuid.empty() || !find(entry.person, entry.uuid), "a command id is accepted once");
        if (Status inserted = insert(entry); !inserted && !m_failure) m_failure = inserted.error();
        m_submitted = {.seq = entry.seq, .hash = entry.hash};
        m_submitted_clock = clock;
    }
}

Status SqliteEventLog::insert(const Entry& entry) {
    if (m_failure) return *m_failure;
    if (m_submitted.seq == m_durable.seq) {
        if (Status begun = m_file->begin(); !begun) return begun;
    }
    return m_file->insert(entry);
}

Result<std::uint32_t> SqliteEventLog::durable() {
    if (m_failure) return *m_failure;
    if (m_submitted.seq == m_durable.seq) return m_durable.seq;
    if (!m_verified) {
        if (Status sound = read(1, [](const v1::Change&) {}); !sound) m_failure = sound.error();
    }
    if (!m_failure) {
        if (Status committed = m_file->commit(); !committed) m_failure = committed.error();
    }
    if (m_failure) return *m_failure;
    m_durable = m_submitted;
    m_last_clock = m_submitted_clock;
    return m_durable.seq;
}

Status SqliteEventLog::read(std::uint32_t from, const std::function<void(const v1::Change&)>& visit) const {
    Status done = m_file->scan(from, m_durable.seq, [&](const Entry& entry, Chain& chain) -> Status {
        const v1::Change* change = chain.change(entry);
        if (change == nullptr) return m_file->damaged("entry " + std::to_string(entry.seq) + " is not a change");
        visit(*change);
        return Done{};
    });
    if (done && from <= 1) m_verified = true;
    return done;
}

Result<host::SoundRecord> SqliteEventLog::verify(std::string_view stated_hash) const {
    return store::verify(*m_file, m_durable, stated_hash);
}

std::optional<host::AcceptedCommand> SqliteEventLog::find(std::uint32_t person, const std::string& uuid) const {
    const Result<std::optional<Entry>> entry = m_file->find(person, uuid);
    if (!entry) {
        // Saying "no" could do a thing twice: the next durable() stops the process instead.
        if (!m_failure) m_failure = entry.error();
        return std::nullopt;
    }
    if (!entry.value()) return std::nullopt;
    return host::AcceptedCommand{.seq = entry.value()->seq, .command = entry.value()->command.bytes};
}

std::string SqliteEventLog::lineage() const {
    return m_file->lineage();
}

}  // namespace rostrum::store
