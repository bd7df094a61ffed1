// SPDX-License-Identifier: MIT
#pragma once

/// The chain of the record (rulebook 12.2): each entry's hash covers the one before, so that a changed, dropped or
/// reordered entry shows. Pure: no file, no clock, no randomness. Used by both twins of the log and by verify. Not
/// thread-safe.
///
///   hash(0)   = SHA-256( sized "rostrum record 1" ‖ sized lineage )                     the genesis
///   hash(n)   = SHA-256( sized hash(n-1) ‖ n ‖ person ‖ sized header ‖ sized uuid ‖ clock
///                        ‖ sized digest(rows) ‖ sized digest(command) )
///   digest(x) = SHA-256( sized salt ‖ sized bytes )
///   clock     = 0, or 1 ‖ boottime_ms ‖ meeting_ms ‖ utc_ms ‖ estimated ‖ sized boot_id
///   sized x   = the length of x (uint32, little-endian) ‖ x
///   numbers are int64, little-endian
///
/// What is hashed are the bytes as stored; nothing is ever encoded again. Because the chain holds only salted digests
/// of the rows and the command, personal data can be erased: bytes and salt become empty, the digest stays, the chain
/// still holds.

#include "rostrum/v1/record.pb.h"
#include "server/host/event_log.h"
#include "server/store/sha256.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rostrum::store {

inline constexpr std::size_t hash_bytes = 32;
inline constexpr std::size_t salt_bytes = 16;

/// Bytes that the chain knows by their digest alone.
struct Part {
    std::string bytes;
    std::string salt;
    std::string digest;
    bool isErased() const { return bytes.empty() && salt.empty(); }
};

/// One change as it is stored. header, rows and command are the pieces of one serialized v1::Change.
struct Entry {
    std::uint32_t seq = 0;
    std::uint32_t person = 0;                 ///< as in the header
    std::string header;                       ///< v1::Change without command, rows and removals
    std::string uuid;                         ///< of the command; empty: it was none
    Part rows;                                ///< v1::Change with rows and removals alone
    Part command;                             ///< v1::Command; no bytes if it was none
    std::optional<host::ClockReading> clock;  ///< on the last change of its transaction
    std::string hash;
};

/// Salt for the two parts of an entry, 16 bytes each. Unguessable where the record is a real one.
struct Salts {
    std::string rows;
    std::string command;
};

/// What is wrong with an entry.
enum class Flaw {
    missing,    ///< another seq stands where this one should
    misplaced,  ///< its header is that of another entry: it was reordered
    rows,       ///< the rows are not those of the digest
    command,    ///< the command is not that of the digest
    chain,      ///< header, uuid, clock, a digest or the hash was changed, or what stood before was
};

std::string genesisHash(std::string_view lineage);

class Chain {
public:
    /// The entry that follows the one with the hash `previous`.
    Entry seal(const v1::Change& change, std::optional<host::ClockReading> clock, Salts salts,
               std::string_view previous);

    /// The first flaw, in the order above, of the entry that should have `seq` and follow `previous`; none: it is
    /// sound.
    std::optional<Flaw> check(const Entry& entry, std::uint32_t seq, std::string_view previous);

    /// The change in a sound entry; without rows and command where they were erased. Null if this program cannot read
    /// it. Holds until the next call.
    const v1::Change* change(const Entry& entry);

private:
    std::string_view digest(const Part& part);
    std::string_view hash(const Entry& entry, std::string_view previous);

    Sha256 m_sha256;
    v1::Change m_change;
};

/// What `flaw` means, to follow the name of the file: "entry 17 is missing".
std::string describe(Flaw flaw, std::uint32_t seq);

}  // namespace rostrum::store
