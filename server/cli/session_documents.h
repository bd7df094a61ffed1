// SPDX-License-Identifier: MIT
#pragma once

/// What is made from the state of a session for people outside the meeting: its badges and its report. Used by the
/// subcommands on a record that nobody serves, and by the server for those that find the record locked. Pure.

#include "protocol/state/state.h"
#include "server/host/event_log.h"

#include <string>

namespace rostrum::cli {

/// The badges as CSV, revoked ones left out. It holds secrets.
std::string badgesOf(const state::State& state, const std::string& session, const std::string& server_key);

/// The report as Markdown (rulebook 13.1), with the hash of the record's end.
std::string reportOf(const state::State& state, const host::Head& head);

/// What is said of a record that verifies.
std::string soundText(const host::SoundRecord& record);

}  // namespace rostrum::cli
