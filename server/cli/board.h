// SPDX-License-Identifier: MIT
#pragma once

/// The floor as text: who has it, the clock, the list. What `watch` shows; it draws and knows no terminal and no
/// connection. Pure; any thread.

#include "protocol/state/state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rostrum::cli {

struct Moment {
    std::int64_t meeting_ms = 0;
    std::int64_t utc_ms = 0;
    bool is_live = false;  ///< else what is shown is as of the last message
};

/// The whole board, a line each, none wider than `columns` and no more than `rows` of them. Whatever
/// names hold, nothing in a line moves a cursor.
std::vector<std::string> drawBoard(const state::State& view, const Moment& moment, std::size_t columns,
                                   std::size_t rows);

/// What of the session is sample data, in one line; empty: nothing.
std::string sampleLine(const v1::Session& session);

/// One line without the clock's digits: for a log of changes. It differs when something changed that people would say
/// aloud: the meeting, the item, the list's status, who has the floor, whether the clock runs, who waits.
std::string summarizeFloor(const state::State& view);

}  // namespace rostrum::cli
