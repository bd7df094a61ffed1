// SPDX-License-Identifier: MIT
#pragma once

/// A server's data directory with one session, made without a server: what happens in it is decided by core::decide, as
/// in a meeting, and written in large transactions. When it is closed a server can serve the directory. Used by the
/// benchmarks; one thread.

#include "protocol/state/state.h"
#include "server/core/decide.h"
#include "server/host/event_log.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace rostrum::benchmark {

inline constexpr std::uint32_t the_chair = 1;
inline constexpr std::uint32_t first_delegate = 101;  ///< of participant 1, and so on
inline constexpr std::uint32_t the_item = 1;          ///< whose list is open when a session begins

/// A directory with a session that can be served.
struct Premises {
    std::filesystem::path directory;
    std::filesystem::path record;
    std::string server_key;
    std::string session;
    std::string lineage;
    std::uint32_t head = 0;  ///< the last seq

    /// A proof that lets the person in, for a Hello.
    std::string token(std::uint32_t person) const;
};

class GrowingRecord {
public:
    struct Size {
        std::uint32_t participants = 0;
        std::uint32_t items = 1;
    };
    /// The meeting is in progress, and the list of the first item is open.
    GrowingRecord(std::filesystem::path directory, Size size);

    /// Whole lists, one item after another, until there are so many changes: everybody asks, everybody is given the
    /// floor and finishes. Requires: there are items enough.
    void debateUntil(std::uint32_t changes);

    /// Everything is written, and the record is no longer held.
    Premises close();

private:
    void submit(v1::Change change);
    void flush();
    void accept(std::uint32_t person, v1::Command command);
    void takeUp(std::uint32_t item);

    Premises m_premises;
    std::unique_ptr<host::EventLog> m_log;
    state::State m_state;
    core::Now m_now;
    std::vector<v1::Change> m_changes;
    std::uint32_t m_commands = 0;
    Size m_size;
};

}  // namespace rostrum::benchmark
