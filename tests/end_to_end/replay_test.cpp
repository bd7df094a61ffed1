// SPDX-License-Identifier: MIT
//
// `rostrum replay`: what is looked at before anything is played, and why nothing is.
#include "tests/end_to_end/room.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::end_to_end {
namespace {

using testing::HasSubstr;

constexpr const char* opening = "day 2022-03-24\n10:03:00 | Chair | open meeting 1\n";

Finished replay(const Session& session, const std::string& url, const std::string& script, const Arguments& more = {}) {
    std::ofstream(session.folder() / "script.txt") << script;
    Arguments arguments{"replay", session.folder() / "script.txt", "--server", url, "--badges", session.badgesFile()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
}

TEST(Replay, IntoARealMeetingIsRefusedAndNobodyHasAttendedIt) {
    const Session session(3);
    const Server server(session, 0);
    {
        Room room(server.address());
        room.must(room.admit(session.badge("Chair")), eg::openMeeting(1));
    }
    const Finished replayed = replay(session, server.url(), opening);
    EXPECT_EQ(replayed.exit_code, 5);
    EXPECT_THAT(replayed.err, HasSubstr("is no rehearsal"));
    EXPECT_THAT(replayed.err, HasSubstr("serve DIR --rehearsal"));
    EXPECT_THAT(run({"report", session.data()}).out, HasSubstr("No attendance was recorded."));
}

TEST(Replay, BadgesOfAnotherSessionAreRefused) {
    const Session session(1);
    const Session other(1);
    const Server server(other, 0, {"--rehearsal"});
    const Finished replayed = replay(session, server.url(), opening);
    EXPECT_EQ(replayed.exit_code, 5);
    EXPECT_THAT(replayed.err, HasSubstr("The server does not know this badge."));
}

TEST(Replay, ASessionThatTheServerDoesNotHaveIsRefused) {
    const Session session(1);
    const Server server(session, 0, {"--rehearsal"});
    const Finished replayed = replay(session, server.url(), opening, {"--session", "other"});
    EXPECT_EQ(replayed.exit_code, 5);
    EXPECT_THAT(replayed.err, HasSubstr("no such session"));
}

TEST(Replay, EveryPhraseAndPersonIsLookedAtBeforeAnythingIsPlayed) {
    const Session session(1);
    const Finished replayed = replay(session, "ws://127.0.0.1:1",
                                     "day tomorrow\n"
                                     "day 2022-03-24\n"
                                     "10:03:00 | Chair | open meeting 1\n"
                                     "         | Chair | dance\n"
                                     "         | Atlantis | finish\n"
                                     "         | Script | expect rain\n");
    EXPECT_EQ(replayed.exit_code, 3);
    for (const char* problem :
         {"script.txt:1: \"tomorrow\" is not a day", "script.txt:4: \"dance\" is no phrase of a script",
          "script.txt:5: there is no badge for \"Atlantis\"", "script.txt:6: \"expect rain\": write expect floor"}) {
        EXPECT_THAT(replayed.err, HasSubstr(problem));
    }
}

}  // namespace
}  // namespace rostrum::end_to_end
