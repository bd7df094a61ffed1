// SPDX-License-Identifier: MIT
#pragma once

/// The room in which a log is replayed: a real host in memory, and a real client for the Chair, for the desk and for
/// the delegate of each participant; every second one speaks JSON. Everything goes through frames; the room looks at
/// nothing but the clients' views. Not thread-safe.

#include "protocol/client/client.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace rostrum::corpus {

inline const std::string chair = "Chair";
inline const std::string desk = "desk";

class Room {
public:
    /// A session with these participants, all of one category; one item, whose list is in the order of receipt. Its
    /// floor is open.
    explicit Room(const std::vector<std::string>& participants);
    ~Room();

    /// Lets time pass until `at_ms` of the log; everybody stays connected.
    void passTimeUntil(std::int64_t at_ms);

    /// Sends from the client of the Chair, of the desk or of a participant, and waits for the answer; everybody else
    /// has been told by then.
    v1::Outcome sends(const std::string& who, const v1::Command& command);

    /// What the client of `who` shows.
    const state::State& view(const std::string& who) const;
    std::uint32_t participant(const std::string& name) const;
    std::string name(std::uint32_t participant) const;
    /// Everybody with a client.
    const std::vector<std::string>& everybody() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace rostrum::corpus
