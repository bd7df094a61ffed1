// SPDX-License-Identifier: MIT
#pragma once

/// A meeting script: what happens at a meeting, line by line, readable by a chair. This is its grammar alone; what the
/// words of a line mean stands in phrases.h, and `rostrum replay` plays it. Used by cli and tests. Pure; any thread.
///
///     # a comment
///     day 2022-03-24
///     10:00:00 | Chair | open meeting 1
///     +1:30    | India | ask for the floor: statement, online
///              | India | ask for the floor: statement => ALREADY_ON_LIST
///
/// A line has a time (of the day, or since the line above; none: the same moment), who does it, what is done, and after
/// => the refusal that is expected (none: it is accepted).

#include "rostrum/v1/refusals.pb.h"
#include "server/cli/problems.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::cli {

struct ScriptLine {
    std::size_t number = 0;  ///< in the file, from 1
    std::int64_t utc_ms = 0;
    std::string who;
    std::string words;
    v1::RefusalCode expected = v1::REFUSAL_CODE_UNSPECIFIED;  ///< unspecified: accepted
};

/// A board shows what it does: it is worth a moment's pause. Checking in is not.
bool showsOnBoard(const ScriptLine& line);

/// The lines of `text`, in order. `name`: of the file, as problems show it. Problems: a line without its parts, a time
/// that is no time or goes backwards, a refusal that does not exist, a day that is none, a line before the first `day`.
std::vector<ScriptLine> readScript(std::string_view text, const std::string& name, const std::string& time_zone,
                                   Problems& problems);

}  // namespace rostrum::cli
