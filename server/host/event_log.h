// SPDX-License-Identifier: MIT
#pragma once

/// The port to the record of one session: an append-only sequence of changes, in two steps (submit, durable). Its twins
/// stand in server/store: SQLite for a server, memory for tests. Used by server/host, report and cli. Not thread-safe.

#include "rostrum/v1/record.pb.h"
#include "server/host/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::host {

/// All clocks at one moment; stored with each transaction so that the meeting clock can go on after a restart.
struct ClockReading {
    std::string boot_id;           ///< of the kernel's present boot
    std::int64_t boottime_ms = 0;  ///< CLOCK_BOOTTIME
    std::int64_t meeting_ms = 0;
    std::int64_t utc_ms = 0;
    bool estimated = false;  ///< meeting_ms was carried over a reboot by the wall clock
};

/// The end of the record.
struct Head {
    std::uint32_t seq = 0;  ///< 0: empty
    std::string hash;       ///< 32 bytes; of the genesis if empty
};

/// A record of which every entry is what was written.
struct SoundRecord {
    Head head;
    std::vector<std::uint32_t> erased;  ///< entries of which personal data was erased, in order
};

/// What an accepted command id stands for.
struct AcceptedCommand {
    std::uint32_t seq = 0;
    std::string command;  ///< v1::Command, serialized
};

class EventLog {
public:
    virtual ~EventLog() = default;

    /// Hands over the changes of one transaction, in order of seq; all or none of them will be in the record.
    /// None at all do nothing. What goes wrong is told by durable().
    /// Requires: seqs go on from the last one submitted without a gap; no (person, uuid) was accepted before.
    virtual void submit(std::vector<v1::Change> changes, const ClockReading& clock) = 0;

    /// Waits until everything submitted is durable and returns the last durable seq. After an error nobody knows
    /// whether it happened: the caller answers nothing and the process stops.
    virtual Result<std::uint32_t> durable() = 0;

    /// Of what is durable.
    virtual Head head() const = 0;

    /// Calls `visit` for each durable change with seq >= `from`, in order, verifying the chain as it goes: reading from
    /// 1 verifies the whole record in the same pass. Nothing unsound is visited. Changes that were erased come without
    /// rows and command. Errors: the first entry that was changed, dropped or reordered; unreadable.
    virtual Status read(std::uint32_t from, const std::function<void(const v1::Change&)>& visit) const = 0;

    /// Reads all of it, and what it is kept in. `stated_hash`: 32 bytes that a report stated as its end, so that a
    /// dropped end is found; empty: none. It may have grown since. Errors: as of read(); no entry has the stated hash;
    /// damage that no entry shows.
    virtual Result<SoundRecord> verify(std::string_view stated_hash) const = 0;

    /// The accepted command with this id, durable or submitted; a command id belongs to the person who sent it (3.7).
    virtual std::optional<AcceptedCommand> find(std::uint32_t person, const std::string& uuid) const = 0;

    /// Of the last durable transaction; none if the record is empty.
    virtual std::optional<ClockReading> lastClock() const = 0;

    /// Random, made with the record, renewed when a backup of it is restored.
    virtual std::string lineage() const = 0;

    /// There is room on the disk above the reserve. false: commands are refused (RECORD_FULL), but for those of whoever
    /// presides, which may use the reserve.
    virtual bool hasRoom() const = 0;
};

}  // namespace rostrum::host
