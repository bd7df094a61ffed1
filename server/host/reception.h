// SPDX-License-Identifier: MIT
#pragma once

/// Who may come in: checks a Hello against the state, and says who it is and what it is welcomed with. It changes
/// nothing and knows no connection. Used inside server/host. Pure; any thread.

#include "server/host/connection.h"

#include <variant>

namespace rostrum::host {

/// The session that somebody comes to.
struct Venue {
    const state::State& state;
    const Options& options;
    std::string lineage;
};

/// Somebody who is let in.
struct Admission {
    Connection::Guest guest;
    std::uint32_t told_seq = 0;  ///< where the client's view can be taken up; 0: it starts anew
    v1::Welcome welcome;         ///< without the clocks and the name of the connection
};

/// Checks the Hello: the protocol, the session's name, the proof. Errors: VERSION, NO_SUCH_SESSION, BAD_BADGE, REVOKED
/// (a token of a generation that is over). A cursor of another lineage or audience, or ahead of the record, is not one.
std::variant<Admission, v1::GoodbyeReason> admit(const Venue& venue, const v1::Hello& hello, std::int64_t utc_ms);

/// Whom the badge or token of a Hello names, though it was not let in; 0: nobody.
std::uint32_t personClaimed(const Options& options, const v1::Hello& hello);

/// The name of a connection, for Welcome.connection and Hello.resumes, and back. No name of another start of the
/// process.
std::string connectionName(const Options& options, ConnectionId id);
std::optional<ConnectionId> connectionNamed(const Options& options, std::string_view name);

}  // namespace rostrum::host
