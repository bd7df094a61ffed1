// SPDX-License-Identifier: MIT
//
// What an operator reads in the log of a server: why somebody is not let in, why connections end, every act; no secret,
// and nobody's name.
#include "tests/end_to_end/room.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

#include <sys/resource.h>

namespace rostrum::end_to_end {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

TEST(ServerLogLines, ABadBadgeIsToldWithoutTheSecret) {
    const Session session(1);
    Server server(session, 0);
    EXPECT_EQ(run({"watch", server.url(), "--badge", "7-AAAA-BBBB-CCCC-DDDD"}).exit_code, 5);
    const auto line = server.program().err().nextWith("BAD_BADGE");
    ASSERT_TRUE(line);
    EXPECT_THAT(*line, ContainsRegex("session=trial connection=[0-9]+ person=7 was not let in: BAD_BADGE"));
    EXPECT_THAT(*line, Not(HasSubstr("AAAA")));
}

TEST(ServerLogLines, ActsAreToldWithPersonsAsNumbers) {
    const Session session(1);
    Server server(session, 0);
    Room room(server.address());
    room.must(room.admit(session.badge("Chair")), eg::openMeeting(1));
    server.program().signal(SIGTERM);
    const std::string log = server.program().err().rest();
    EXPECT_THAT(log, ContainsRegex("info session=trial seq=2 OpenMeeting person=1\n"));
    EXPECT_THAT(log, Not(HasSubstr("Chair")));
    EXPECT_THAT(log, Not(HasSubstr("joined with"))) << "who joins is told at the level debug alone";
}

TEST(ServerLogLines, AtTheLevelDebugItIsToldWhichClientJoinsAndLeaves) {
    const Session session(1);
    Server server(session, 0, {"--log-level", "debug"});
    EXPECT_EQ(run({"watch", server.url(), "--badge", session.badge("Display").secret, "--for", "1"}).exit_code, 0);
    EXPECT_TRUE(server.program().err().nextWith("joined with \"rostrum-watch\" \""));
    EXPECT_TRUE(server.program().err().nextWith(" left"));
}

TEST(ServerLogLines, ACommitThatFailsNamesTheSessionAndTheLastEntry) {
    const Session session(1);
    Server server(session, freePort());
    Room room(server.address());
    Guest& chair = room.admit(session.badge("Chair"));
    room.must(chair, eg::openMeeting(1));
    const rlimit nothing{1, 1};
    ASSERT_EQ(prlimit(server.program().child().value_or(-1), RLIMIT_FSIZE, &nothing, nullptr), 0);
    room.must(chair, eg::takeUpItem(2));
    const auto line = server.program().err().nextWith(" critical ");
    ASSERT_TRUE(line);
    EXPECT_THAT(*line, HasSubstr("critical session=trial seq=2 "));
}

}  // namespace
}  // namespace rostrum::end_to_end
