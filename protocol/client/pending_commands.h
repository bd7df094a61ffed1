// SPDX-License-Identifier: MIT
#pragma once

/// The commands of this client that are not answered yet. After a reconnect they are sent again unchanged, with the
/// same uuid, so that they happen once; a press older than 30 s is not sent again, the server is asked whether it was
/// done (rulebook 3.7): nobody wants the floor given to somebody because of a press half a minute ago. Used by Client.
/// Not thread-safe.

#include "rostrum/v1/frames.pb.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::client {

class PendingCommands {
public:
    static constexpr std::int64_t resend_ms_max = 30'000;

    /// Requires: `command` has a uuid that was never used before.
    void add(v1::Command command, std::int64_t pressed_local_ms);
    /// Takes the command with this uuid out; none if it is not pending (a second answer).
    std::optional<v1::Command> take(const std::string& uuid);

    bool contains(const std::string& uuid) const;
    std::size_t size() const { return m_pressed.size(); }

    /// What to send on a new connection: for each command, in order of the presses, itself or WasDone.
    std::vector<v1::ClientFrame> framesAfterReconnect(std::int64_t local_ms) const;

private:
    struct Pressed {
        v1::Command command;
        std::int64_t at_local_ms = 0;
    };
    std::vector<Pressed> m_pressed;  ///< in order of the presses; few
};

}  // namespace rostrum::client
