// SPDX-License-Identifier: MIT
#include "server/store/chain.h"

#include "protocol/state/check.h"

#include <utility>

namespace rostrum::store {
namespace {

std::string serialized(const google::protobuf::MessageLite& message) {
    std::string bytes;
    CHECK(message.SerializeToString(&bytes), "a change of at most a few megabytes can be serialized");
    return bytes;
}

}  // namespace

std::string genesisHash(std::string_view lineage) {
    return std::string(Sha256().add("rostrum record 1").add(lineage).take());
}

Entry Chain::seal(const v1::Change& change, std::optional<host::ClockReading> clock, Salts salts,
                  std::string_view previous) {
    Entry entry;
    entry.seq = change.seq();
    entry.person = change.person();
    v1::Change rows;
    *rows.mutable_rows() = change.rows();
    *rows.mutable_removals() = change.removals();
    entry.rows.bytes = serialized(rows);
    entry.rows.salt = std::move(salts.rows);
    v1::Change header = change;
    if (change.has_command()) {
        entry.uuid = change.command().uuid();
        entry.command.bytes = serialized(change.command());
    }
    entry.command.salt = std::move(salts.command);
    header.clear_command();
    header.clear_rows();
    header.clear_removals();
    entry.header = serialized(header);
    entry.clock = std::move(clock);
    entry.rows.digest = digest(entry.rows);
    entry.command.digest = digest(entry.command);
    entry.hash = hash(entry, previous);
    return entry;
}

std::optional<Flaw> Chain::check(const Entry& entry, std::uint32_t seq, std::string_view previous) {
    if (entry.seq != seq) return Flaw::missing;
    if (!entry.rows.isErased() && digest(entry.rows) != entry.rows.digest) return Flaw::rows;
    if (!entry.command.isErased() && digest(entry.command) != entry.command.digest) return Flaw::command;
    if (hash(entry, previous) == entry.hash) return std::nullopt;
    v1::Change header;
    const bool is_of_another = header.ParseFromString(entry.header) && header.seq() != seq;
    return is_of_another ? Flaw::misplaced : Flaw::chain;
}

const v1::Change* Chain::change(const Entry& entry) {
    // Pieces of one serialized message parse one after the other into that message.
    const bool readable =
        m_change.ParseFromString(entry.header) && m_change.MergeFromString(entry.rows.bytes) &&
        (entry.command.bytes.empty() || m_change.mutable_command()->ParseFromString(entry.command.bytes));
    return readable ? &m_change : nullptr;
}

std::string_view Chain::digest(const Part& part) {
    return m_sha256.add(part.salt).add(part.bytes).take();
}

std::string_view Chain::hash(const Entry& entry, std::string_view previous) {
    m_sha256.add(previous).add(entry.seq).add(entry.person).add(entry.header).add(entry.uuid);
    m_sha256.add(entry.clock ? 1 : 0);
    if (const auto& clock = entry.clock) {
        m_sha256.add(clock->boottime_ms).add(clock->meeting_ms).add(clock->utc_ms).add(clock->estimated ? 1 : 0);
        m_sha256.add(clock->boot_id);
    }
    return m_sha256.add(entry.rows.digest).add(entry.command.digest).take();
}

std::string describe(Flaw flaw, std::uint32_t seq) {
    std::string entry = "entry " + std::to_string(seq);
    switch (flaw) {
        case Flaw::missing:
            return entry + " is missing";
        case Flaw::misplaced:
            return "in the place of " + entry + " stands another one: entries were reordered";
        case Flaw::rows:
            return "the rows of " + entry + " were changed";
        case Flaw::command:
            return "the command of " + entry + " was changed";
        case Flaw::chain:
            return entry + " does not follow from the one before: it was changed, or entries before it were";
    }
    return entry;
}

}  // namespace rostrum::store
