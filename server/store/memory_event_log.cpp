// SPDX-License-Identifier: MIT
#include "server/store/memory_event_log.h"

#include "protocol/state/check.h"

namespace rostrum::store {
namespace {

Salts saltsOf(std::uint32_t seq) {
    const auto salt = [seq](std::int64_t part) {
        return std::string(Sha256().add(seq).add(part).take().substr(0, salt_bytes));
    };
    return {.rows = salt(1), .command = salt(2)};
}

}  // namespace

MemoryEventLog::MemoryEventLog(std::string lineage) : MemoryEventLog(Record{std::move(lineage), {}}) {}

MemoryEventLog::MemoryEventLog(Record survived)
    : m_lineage(std::move(survived.lineage)),
      m_genesis(genesisHash(m_lineage)),
      m_entries(std::move(survived.entries)),
      m_durable(m_entries.size()) {
    for (const Entry& entry : m_entries) {
        if (!entry.uuid.empty()) m_commands.emplace(std::pair{entry.person, entry.uuid}, entry.seq);
    }
}

void MemoryEventLog::submit(std::vector<v1::Change> changes, const host::ClockReading& clock) {
    for (const v1::Change& change : changes) {
        CHECK(change.seq() == m_entries.size() + 1, "changes are submitted in order of seq, without a gap");
        const bool is_last = &change == &changes.back();
        Entry entry =
            m_chain.seal(change, is_last ? std::optional(clock) : std::nullopt, saltsOf(change.seq()), lastHash());
        if (!entry.uuid.empty()) {
            const bool is_new = m_commands.emplace(std::pair{entry.person, entry.uuid}, entry.seq).second;
            CHECK(is_new, "a command id is accepted once");
        }
        m_entries.push_back(std::move(entry));
    }
}

Result<std::uint32_t> MemoryEventLog::durable() {
    if (m_failing) m_failed = true;
    if (m_failed) return Error{"the record in memory failed to commit, as the test asked"};
    m_durable = m_entries.size();
    return static_cast<std::uint32_t>(m_durable);
}

host::Head MemoryEventLog::head() const {
    if (m_durable == 0) return {.seq = 0, .hash = m_genesis};
    return {.seq = static_cast<std::uint32_t>(m_durable), .hash = m_entries[m_durable - 1].hash};
}

Status MemoryEventLog::read(std::uint32_t from, const std::function<void(const v1::Change&)>& visit) const {
    Chain chain;
    std::string previous = m_genesis;
    for (std::size_t at = 0; at < m_durable; ++at) {
        const Entry& entry = m_entries[at];
        const auto seq = static_cast<std::uint32_t>(at + 1);
        const auto unreadable = [&](const std::string& what) { return Error{"the record in memory: " + what}; };
        if (const auto flaw = chain.check(entry, seq, previous)) return unreadable(describe(*flaw, seq));
        previous = entry.hash;
        if (seq == m_durable && !entry.clock) return unreadable(describe(Flaw::missing, seq + 1));
        if (seq < from) continue;
        const v1::Change* change = chain.change(entry);
        if (change == nullptr) return unreadable("entry " + std::to_string(seq) + " is not a change");
        visit(*change);
    }
    return Done{};
}

Result<host::SoundRecord> MemoryEventLog::verify(std::string_view stated_hash) const {
    if (const Status sound = read(1, [](const v1::Change&) {}); !sound) return sound.error();
    host::SoundRecord record{.head = head(), .erased = {}};
    bool is_stated = stated_hash.empty() || stated_hash == record.head.hash;
    for (std::size_t at = 0; at < m_durable; ++at) {
        const Entry& entry = m_entries[at];
        if (entry.rows.isErased() || entry.command.isErased()) record.erased.push_back(entry.seq);
        is_stated = is_stated || stated_hash == entry.hash;
    }
    if (!is_stated) return Error{"the record in memory: no entry has the hash that was stated"};
    return record;
}

std::optional<host::AcceptedCommand> MemoryEventLog::find(std::uint32_t person, const std::string& uuid) const {
    const auto at = m_commands.find({person, uuid});
    if (at == m_commands.end()) return std::nullopt;
    return host::AcceptedCommand{.seq = at->second, .command = m_entries[at->second - 1].command.bytes};
}

std::optional<host::ClockReading> MemoryEventLog::lastClock() const {
    return m_durable == 0 ? std::nullopt : m_entries[m_durable - 1].clock;
}

MemoryEventLog::Record MemoryEventLog::survivors(Undecided undecided) const {
    const Undecided fate = m_failed ? *m_failing : undecided;
    const auto end =
        m_entries.begin() + static_cast<std::ptrdiff_t>(fate == Undecided::kept ? m_entries.size() : m_durable);
    return {.lineage = m_lineage, .entries = {m_entries.begin(), end}};
}

const std::string& MemoryEventLog::lastHash() const {
    return m_entries.empty() ? m_genesis : m_entries.back().hash;
}

}  // namespace rostrum::store
