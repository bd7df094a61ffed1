// SPDX-License-Identifier: MIT
#pragma once

/// The report of an example session, and the pieces of it that tests look at. For tests/report only.

#include "server/report/report.h"
#include "tests/support/eg.h"
#include "tests/support/rows.h"

#include <gmock/gmock.h>

#include <string>

namespace rostrum::report {

using testing::HasSubstr;
using testing::Not;

inline std::string told(const state::State& state) {
    return writeMarkdown(state, {state.seq(), "c0ffee"});
}
inline std::string told(const eg::Meeting& meeting) {
    return told(meeting.state());
}

/// `state` with these rows written over it: what a test cannot reach by commands, or does not care to.
inline state::State with(state::State state, const eg::Rows& rows) {
    state.apply(state.seq() + 1, rows, {});
    return state;
}
inline state::State with(const eg::Meeting& meeting, const eg::Rows& rows) {
    return with(meeting.state(), rows);
}

/// What stands between the heading that begins with `heading` and the next one of its level or above; "" if there is no
/// such heading.
inline std::string section(const std::string& report, const std::string& heading) {
    const std::size_t begin = ("\n" + report).find("\n" + heading);
    if (begin == std::string::npos) return "";
    const std::string marks = heading.substr(0, heading.find(' '));
    std::size_t end = report.size();
    for (std::string above = marks; !above.empty(); above.pop_back()) {
        end = std::min(end, report.find("\n" + above + " ", begin));
    }
    return report.substr(begin, end - begin);
}

}  // namespace rostrum::report
