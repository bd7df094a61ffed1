// SPDX-License-Identifier: MIT
//
// The server's parent: a server that dies or stops itself comes back, and its clients with it; one that is told to end
// takes leave of everybody.
#include "server/store/sqlite_event_log.h"
#include "tests/end_to_end/room.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>

#include <sys/resource.h>

namespace rostrum::end_to_end {
namespace {

class Supervisor : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(room.awaitEverybodyCurrent());
        room.must(chair, eg::openMeeting(1));
    }
    /// The process that serves now; the parent's child.
    pid_t serving() { return server.program().child().value_or(-1); }

    Session session{2};
    Server server{session, freePort()};  // the same one after a restart
    Room room{server.address()};
    Guest& chair{room.admit(session.badge("Chair"))};
    Guest& delegate{room.admit(session.badge("Delegation 1"))};
};

TEST_F(Supervisor, AServerThatIsKilledIsStartedAgainAfterAPauseThatGrows) {
    for (const std::chrono::milliseconds pause : {std::chrono::milliseconds{100}, std::chrono::milliseconds{200}}) {
        const pid_t killed = serving();
        const auto began = std::chrono::steady_clock::now();
        ASSERT_EQ(kill(killed, SIGKILL), 0);
        ASSERT_TRUE(server.servesAgain());
        EXPECT_GE(std::chrono::steady_clock::now() - began, pause);
        EXPECT_NE(serving(), killed);
    }
    const std::size_t welcomes = chair.welcomes.size();
    ASSERT_TRUE(room.await([&] { return chair.welcomes.size() > welcomes && chair.isCurrent(); }));
    EXPECT_EQ(chair.view().find<v1::Meeting>(1)->status(), v1::MEETING_STATUS_IN_PROGRESS);
    room.must(chair, eg::takeUpItem(2));
}

TEST_F(Supervisor, AServerThatCannotCommitAnswersNothingAndStopsItselfAndTheCommandIsDoneOnceByTheNextOne) {
    const rlimit nothing{1, 1};
    ASSERT_EQ(prlimit(serving(), RLIMIT_FSIZE, &nothing, nullptr), 0);
    const std::string uuid = chair.press(eg::takeUpItem(2));
    ASSERT_TRUE(room.await([&] { return chair.answer(uuid).has_value(); }));
    EXPECT_TRUE(chair.answer(uuid)->has_seq()) << chair.answer(uuid)->ShortDebugString();
    EXPECT_EQ(chair.welcomes.size(), 2u) << "the answer came from the next server";
    EXPECT_TRUE(server.program().err().nextWith(" critical "));
    ASSERT_TRUE(server.servesAgain());
    server.program().signal(SIGTERM);
    EXPECT_EQ(server.program().wait(), 0);
    EXPECT_EQ(run({"verify", session.data()}).exit_code, 0);
}

TEST_F(Supervisor, AServerThatFindsItsRecordInUseWhenItComesBackTriesAgain) {
    ASSERT_EQ(kill(serving(), SIGKILL), 0);
    auto reader = store::SqliteEventLog::open(session.record(), {});
    for (int tries = 0; !reader && tries < 10'000; ++tries) reader = store::SqliteEventLog::open(session.record(), {});
    ASSERT_TRUE(reader) << reader.error().message;
    ASSERT_TRUE(server.program().err().nextWith("is served by another process"));
    reader.value().reset();
    ASSERT_TRUE(server.servesAgain());
    ASSERT_TRUE(room.await([&] { return chair.welcomes.size() == 2 && chair.isCurrent(); }));
}

TEST_F(Supervisor, ToldToEndItSaysGoodbyeAndEndsWell) {
    server.program().signal(SIGTERM);
    ASSERT_TRUE(room.await([&] { return !chair.goodbyes.empty() && !delegate.goodbyes.empty(); }));
    EXPECT_EQ(chair.goodbyes.front().reason(), v1::RESTARTING);
    EXPECT_EQ(chair.goodbyes.front().retry_after_ms(), 0u) << "staff come back first";
    EXPECT_EQ(delegate.goodbyes.front().reason(), v1::RESTARTING);
    EXPECT_GT(delegate.goodbyes.front().retry_after_ms(), 0u);
    EXPECT_EQ(server.program().wait(), 0);
    EXPECT_FALSE(std::filesystem::exists(session.data() / "serving"));
}

TEST_F(Supervisor, CtrlCInATerminalReachesEverybodyAndStillSaysGoodbye) {
    server.program().signalGroup(SIGINT);
    ASSERT_TRUE(room.await([&] { return !chair.goodbyes.empty() && !delegate.goodbyes.empty(); }));
    EXPECT_EQ(chair.goodbyes.front().reason(), v1::RESTARTING);
    EXPECT_EQ(delegate.goodbyes.front().reason(), v1::RESTARTING);
    EXPECT_EQ(server.program().wait(), 0);
}

TEST_F(Supervisor, ToldToEndWhileNobodyServesItStartsNobodyAndEndsWell) {
    ASSERT_EQ(kill(serving(), SIGKILL), 0);
    ASSERT_TRUE(room.await([&] { return !chair.goodbyes.empty(); }));
    server.program().signal(SIGTERM);
    EXPECT_EQ(server.program().wait(), 0);
}

TEST_F(Supervisor, AParentThatIsKilledLeavesNoServerBehind) {
    const pid_t orphan = serving();
    server.program().signal(SIGKILL);
    EXPECT_EQ(server.program().wait(), 128 + SIGKILL);
    EXPECT_TRUE(waitForOrphan(orphan));
    ASSERT_TRUE(room.await([&] { return !chair.goodbyes.empty(); }));
    EXPECT_EQ(chair.goodbyes.front().reason(), v1::RESTARTING);
}

}  // namespace
}  // namespace rostrum::end_to_end
