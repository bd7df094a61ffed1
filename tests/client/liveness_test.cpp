// SPDX-License-Identifier: MIT
//
// Design 4: the clock "is greyed as 'not live' after 5 s without a message". Design 2: "clients ping every 2 s".

#include "tests/client/played.h"

namespace rostrum::client {
namespace {

TEST(AClient, PingsAtOnceAfterTheWelcomeAndThenEveryTwoSeconds) {
    Played played;
    played.connect();
    played.tell(Frame().welcome().update(1));
    const auto first = played.sent();
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].ping().sent_client_ms(), 1'000);

    played.pass(1'999);
    EXPECT_TRUE(played.sent().empty());
    EXPECT_EQ(played.client.nextWake(played.now_ms), 3'000);
    played.pass(1);

    const auto second = played.sent();
    ASSERT_EQ(second.size(), 1u);
    EXPECT_EQ(second[0].ping().sent_client_ms(), 3'000);
}

TEST(AClient, IsLiveUntilFiveSecondsAfterTheLastMessage) {
    Played played;
    EXPECT_FALSE(played.client.isLive(played.now_ms)) << "nothing was ever heard";
    played.join();

    played.pass(4'000);
    played.tell(Frame().tick(504'000));
    played.pass(4'999);
    EXPECT_TRUE(played.client.isLive(played.now_ms));
    EXPECT_EQ(played.client.nextWake(played.now_ms), 10'000);
    played.pass(1);

    EXPECT_FALSE(played.client.isLive(played.now_ms));
    EXPECT_EQ(played.client.lastLive(), 5'000);
}

TEST(AClient, StaysLiveThroughAShortCut) {
    Played played;
    played.join();
    played.pass(1'000);
    played.cut();

    played.pass(3'000);
    EXPECT_TRUE(played.client.isLive(played.now_ms));
    EXPECT_FALSE(played.client.isCurrent());
    played.pass(1'000);

    EXPECT_FALSE(played.client.isLive(played.now_ms));
}

TEST(AClient, IsNotLiveWhileItOnlyCatchesUp) {
    Played played;
    played.join();
    played.cut();
    played.pass(6'000);
    played.join(Frame().welcome().update(9).more());
    EXPECT_FALSE(played.client.isLive(played.now_ms)) << "messages come, but the view is old";

    played.tell(Frame().update(9));

    EXPECT_TRUE(played.client.isLive(played.now_ms));
}

TEST(AClient, LeavesAConnectionThatIsSilentForSixSeconds) {
    Played played;
    played.join();

    played.pass(5'999);
    EXPECT_FALSE(played.client.wantsClosed());
    played.pass(1);

    EXPECT_TRUE(played.client.wantsClosed());
}

TEST(AClient, LeavesAServerThatNeverSaysWelcome) {
    Played played;
    played.connect();
    EXPECT_EQ(played.client.nextWake(played.now_ms), 7'000);

    played.pass(6'000);

    EXPECT_TRUE(played.client.wantsClosed());
}

TEST(AClient, KeepsBothClocksOfTheServer) {
    Played played;
    played.now_ms = 20'000;
    played.connect();
    EXPECT_EQ(played.client.meetingNow(20'000), std::nullopt);
    played.now_ms = 20'100;
    played.tell(Frame().welcome().update(1));
    EXPECT_EQ(played.client.meetingNow(20'100), 500'050) << "half of the way from Hello to Welcome is over";

    played.now_ms = 20'110;
    played.tell(Frame().pong(20'100, 500'060));

    EXPECT_EQ(played.client.meetingNow(21'105), 501'060);
    EXPECT_EQ(played.client.utcNow(21'105), 1'700'000'001'060);
}

TEST(AClient, BelievesTheBetterOfTwoPongsThatCameTogether) {
    // The first question was 4 s on its way, the second 20 ms; both answers were written at once. A clock that believed
    // the first one for a moment would be 2 s ahead, and then stand still for as long, since it never runs backwards.
    Played played;
    played.now_ms = 20'000;
    played.connect();
    played.now_ms = 25'000;
    played.tell(Frame().welcome().update(1));
    played.now_ms = 29'000;

    played.tell(Frame().pong(25'000, 508'500).pong(28'980, 508'500));

    EXPECT_EQ(played.client.meetingNow(29'000), 508'510);
}

TEST(AClient, DoesNotExtrapolateInARehearsal) {
    Played played;
    Frame frame = Frame().welcome().update(1);
    frame.raw().mutable_welcomes(0)->set_clock_rate(0);
    played.join(frame);

    EXPECT_EQ(played.client.meetingNow(90'000), 500'000);
    played.tell(Frame().tick(4'100'000, 0));

    EXPECT_EQ(played.client.meetingNow(95'000), 4'100'000);
    EXPECT_EQ(played.client.utcNow(95'000), 1'700'003'600'000);
}

TEST(AClient, BelievesNoSampleOfAnEarlierConnection) {
    // Another machine may answer now, whose meeting clock was carried on by its wall clock.
    Played played;
    played.join();
    played.cut();
    Frame frame = Frame().welcome().update(1);
    frame.raw().mutable_welcomes(0)->set_server_meeting_ms(560'000);
    played.connect();
    played.pass(400);

    played.tell(frame);

    EXPECT_EQ(played.client.meetingNow(played.now_ms + 1'000), 561'200) << "from this Welcome alone";
}

TEST(AClient, StartsItsClockAnewWithAnotherLineage) {
    Played played;
    played.join();
    played.tell(Frame().tick(900'000));
    played.cut();

    played.join(Frame().welcome("lineage-2").update(1).reset());

    EXPECT_EQ(played.client.meetingNow(played.now_ms), 500'000) << "a restored backup may be behind";
}

}  // namespace
}  // namespace rostrum::client
