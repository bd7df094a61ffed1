// SPDX-License-Identifier: MIT
// Seven real meetings (tests/data/corpus/README.md) through real clients and the real host. Nobody made them to fit.
#include "tests/corpus/replay.h"

#include <gtest/gtest.h>

#include <set>

namespace rostrum::corpus {
namespace {

/// What is known of each file: read off it by countOf(), which knows nothing of Rostrum, and here to be seen.
struct Known {
    const char* file;
    Count count;
};
void PrintTo(const Known& meeting, std::ostream* out) {
    *out << meeting.file;
}

// clang-format off
const Known meetings[] = {
    //                           asked again  withdrew nothing   in order  out of  unlisted again   checks  agree  left
    {"2020-09-21-vc-education", {   5,    0,        0,      0,          5,      0,       0,    0,      12,    12, {}}},
    {"2020-10-27",              {  64,    7,       11,      0,         48,      3,       9,    3,       0,     0, {"P11", "P12"}}},
    {"2021-04-13",              {  29,    1,        5,      1,          9,     14,       4,    0,       0,     0, {"P13"}}},
    {"2021-09-21",              {  24,    7,        5,      0,          2,     12,      15,    1,       0,     0, {"P4", "P7", "P9", "P1", "P15"}}},
    {"2022-05-09-vc-education", {  26,    0,        5,      1,         20,      1,       1,    1,       0,     0, {}}},
    {"2022-07-18-vc-education", {  16,    1,        3,      0,         12,      1,       6,    1,       0,     0, {}}},
    {"2024-04-02",              {  34,    0,       32,      1,          2,      0,       0,    0,      64,    64, {}}},
};
// clang-format on

std::vector<Line> logOf(const Known& meeting) {
    return readLog(std::string(ROSTRUM_TEST_DATA "/corpus/") + meeting.file + ".csv");
}

std::vector<std::string> participantsIn(const std::vector<Line>& log) {
    std::set<std::string> names;
    for (const Line& line : log) {
        names.insert(line.actor);
        if (!line.target.empty()) names.insert(line.target);
    }
    return {names.begin(), names.end()};
}

class RealMeeting : public testing::TestWithParam<Known> {};

TEST_P(RealMeeting, ComesToWhatIsKnownOfIt) {
    EXPECT_EQ(countOf(logOf(GetParam())), GetParam().count);
}

// Rulebook 3.2: "The order of receipt is the server's." 4.1: "Default: as received." 4.4: "the Chair calls someone out
// of order or not listed: allowed, and recorded with who and why." 2.5: "Nobody disappears."
TEST_P(RealMeeting, IsReplayedWithEveryPrintedListAndNobodyLost) {
    const std::vector<Line> log = logOf(GetParam());
    Room room(participantsIn(log));
    Replay replay(room);

    for (const Line& line : log) replay.play(line);

    const Count& known = GetParam().count;
    Count replayed = replay.count();
    Accounts expected;
    expected.asked = known.requests;
    expected.withdrawn = known.withdrawals;
    expected.spoken = known.called_in_order + known.called_out_of_order;
    expected.unlisted = known.called_unlisted;
    expected.out_of_order = known.called_out_of_order + known.called_unlisted;
    expected.waiting = known.left;
    EXPECT_EQ(accountsOf(room), expected);
    EXPECT_EQ(expected.asked, expected.spoken + expected.withdrawn + expected.waiting.size());
    replayed.left = accountsOf(room).waiting;
    EXPECT_EQ(replayed, known);
}

std::string testName(const testing::TestParamInfo<Known>& info) {
    std::string name = info.param.file;  // letters and digits only
    for (char& letter : name) letter = letter == '-' ? '_' : letter;
    return name;
}

INSTANTIATE_TEST_SUITE_P(Corpus, RealMeeting, testing::ValuesIn(meetings), testName);

}  // namespace
}  // namespace rostrum::corpus
