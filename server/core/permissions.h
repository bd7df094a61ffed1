// SPDX-License-Identifier: MIT
#pragma once

/// Who may send which command, when, and whether it can be undone: one table, a row for each command, a column for each
/// role. What is not in the table is denied. Used by decide() and by the tests that read the whole table. Pure; any
/// thread.

#include "rostrum/v1/commands.pb.h"

#include <optional>
#include <string>

namespace rostrum::core {

using Sends = v1::Command::OfCase;

/// What a role must be, beside itself, to send a command.
enum class Permission {
    never,
    always,
    own,        ///< for oneself or one's own participant: the chapter asks whose it is
    conducts,   ///< who presides, or acts for who presides (1.2, 1.3)
    for_chair,  ///< on behalf of the Chair, before anybody presides; the desk only under desk_may_conduct (1.3)
    secretary,  ///< only a person marked as Secretary (1.2)
};

/// The state of session and meeting that a command needs (1.1, 1.4).
enum class When {
    always,  ///< the session being closed too
    session_open,
    no_meeting,  ///< no meeting is in progress
    in_meeting,  ///< one is in progress, suspended or not
    running,     ///< and not suspended
    suspended,
};

struct CommandRule {
    Sends command = v1::Command::OF_NOT_SET;
    When when = When::session_open;
    bool undoable = false;                        ///< 12.3
    Permission by_role[v1::Role_ARRAYSIZE] = {};  ///< indexed by v1::Role
};

/// Null for a command that is not in the table.
const CommandRule* ruleFor(Sends command);

/// Denied by default: `never` for what is not in the table.
Permission permissionFor(Sends command, v1::Role role);

/// Whether a command of this content can be undone: as the table says, but registering a walk-in is not undone with its
/// request (12.3).
bool isUndoable(const v1::Command& command);

/// "GiveFloor": the command's name in the protocol.
std::string nameOf(Sends command);

}  // namespace rostrum::core
