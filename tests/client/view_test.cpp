// SPDX-License-Identifier: MIT
//
// Design 4: "A client shows nothing until `more` is false." "Another lineage or audience …, a seq ahead of the head, or
// one older than the kept removals, is answered by `reset` and starts from 0."

#include "tests/client/played.h"

namespace rostrum::client {
namespace {

TEST(TheView, IsWhatAFrameSays) {
    Played played;

    played.join(Frame().welcome().update(3).names(4, "Egypt").names(5, "India"));

    EXPECT_TRUE(played.client.isCurrent());
    EXPECT_EQ(played.client.view().seq(), 3u);
    EXPECT_EQ(played.names(), "Egypt, India");
}

TEST(TheView, ShowsNothingOfACatchUpThatIsNotWhole) {
    Played played;
    played.join(Frame().welcome().update(9).more().names(5, "India"));
    EXPECT_EQ(played.names(), "");
    EXPECT_FALSE(played.client.isCurrent());
    EXPECT_TRUE(played.events<Updated>().empty());

    played.tell(Frame().update(9).names(4, "Egypt"));

    EXPECT_EQ(played.names(), "Egypt, India");
    const auto updated = played.events<Updated>();
    ASSERT_EQ(updated.size(), 1u);
    EXPECT_EQ(updated[0].touched, (std::vector<state::Key>{{v1::TABLE_PARTICIPANT, 4}, {v1::TABLE_PARTICIPANT, 5}}));
}

TEST(TheView, KeepsTheLastWholeStateWhileTheNextOneArrives) {
    Played played;
    played.join(Frame().welcome().update(3).names(4, "Egypt"));

    played.tell(Frame().update(5).more().names(4, "Arab Republic of Egypt"));
    EXPECT_EQ(played.names(), "Egypt");
    played.tell(Frame().update(5).names(5, "India"));

    EXPECT_EQ(played.names(), "Arab Republic of Egypt, India");
}

TEST(TheView, TakesRemovalsBeforeTheRowsOfTheSameFrame) {
    // A row that was removed and came back, by an undo, is in both.
    Played played;
    played.join(Frame().welcome().update(3).names(4, "Egypt").names(5, "India"));

    played.tell(
        Frame().update(6).removes(v1::TABLE_PARTICIPANT, 4).removes(v1::TABLE_PARTICIPANT, 5).names(4, "Egypt"));

    EXPECT_EQ(played.names(), "Egypt");
}

TEST(TheView, TakesALaterFramesRemovalOfAnEarlierFramesRow) {
    Played played;
    played.join(Frame().welcome().update(3).more().names(4, "Egypt").names(5, "India"));

    played.tell(Frame().update(4).removes(v1::TABLE_PARTICIPANT, 4));

    EXPECT_EQ(played.names(), "India");
}

TEST(TheView, IsTheSameWhenAFrameComesTwice) {
    Played played;
    played.join(Frame().welcome().update(3).names(4, "Egypt"));
    const Frame twice = Frame().update(4).names(5, "India").removes(v1::TABLE_PARTICIPANT, 4);

    played.tell(twice);
    played.tell(twice);

    EXPECT_EQ(played.names(), "India");
    EXPECT_TRUE(played.client.isCurrent());
}

TEST(TheView, BeginsAnewAfterAReset) {
    Played played;
    played.join(Frame().welcome().update(30).names(4, "Egypt"));
    played.cut();

    played.join(Frame().welcome("lineage-2").update(2).reset().more().names(5, "India"));
    EXPECT_EQ(played.names(), "Egypt") << "until the new state is whole";
    played.tell(Frame().update(2).names(6, "Nauru"));

    EXPECT_EQ(played.names(), "India, Nauru");
    EXPECT_EQ(played.client.view().seq(), 2u);
    const auto updated = played.events<Updated>();
    EXPECT_TRUE(updated.back().reset);
    played.cut();
    EXPECT_EQ(played.connect().cursor().lineage(), "lineage-2");
}

TEST(TheView, BeginsAnewForAnotherAudience) {
    Played played;
    played.join(Frame().welcome().update(30).names(4, "Egypt"));
    played.cut();

    played.join(Frame().welcome("lineage-1", v1::AUDIENCE_BENCH).update(30).reset().names(5, "India"));

    EXPECT_EQ(played.names(), "India");
    played.cut();
    EXPECT_EQ(played.connect().cursor().audience(), v1::AUDIENCE_BENCH);
}

TEST(TheView, HoldsTablesOfANewerProgramBackWithoutHarm) {
    Played played;
    v1::Row unknown;
    ASSERT_TRUE(unknown.ParseFromString(std::string("\xfa\x3e\x02\x08\x01", 5)));  // field 1007

    played.join(Frame().welcome().update(3).row(unknown).names(4, "Egypt"));

    EXPECT_EQ(played.names(), "Egypt");
    EXPECT_EQ(played.events<Updated>().back().touched, (std::vector<state::Key>{{v1::TABLE_PARTICIPANT, 4}}));
}

// ---- ticks: "Its seq is the end of the record: the client has been told all that it may see up to there, and moves
// its cursor there unless it is catching up." (protocol/README.md, 7) ----

class ATick : public testing::Test {
protected:
    void SetUp() override { played.join(Frame().welcome().update(3).names(4, "Egypt")); }
    std::uint32_t cursorOfTheNextHello() {
        played.cut();
        return played.connect().cursor().seq();
    }
    Played played;
};

TEST_F(ATick, MovesTheViewAndTheCursorToItsSeq) {
    played.events<Updated>();

    played.tell(Frame().toldUpTo(9));

    EXPECT_EQ(played.client.view().seq(), 9u);
    EXPECT_EQ(played.names(), "Egypt");
    EXPECT_TRUE(played.events<Updated>().empty()) << "nothing is to be painted anew";
    EXPECT_EQ(cursorOfTheNextHello(), 9u);
}

TEST_F(ATick, MovesNothingWhileTheClientCatchesUp) {
    played.cut();
    played.join(Frame().welcome().update(9).more().names(5, "India"));

    played.tell(Frame().toldUpTo(9));

    EXPECT_EQ(played.client.view().seq(), 3u);
    EXPECT_EQ(played.names(), "Egypt");
    EXPECT_EQ(cursorOfTheNextHello(), 3u) << "what is not shown is caught up with again";
}

TEST_F(ATick, InTheFrameThatBeginsACatchUpMovesNothing) {
    played.tell(Frame().update(9).more().names(5, "India").toldUpTo(9));

    EXPECT_EQ(cursorOfTheNextHello(), 3u);
}

TEST_F(ATick, InTheFrameOfAnUpdateCountsAfterIt) {
    played.tell(Frame().update(5).names(5, "India").toldUpTo(9));

    EXPECT_EQ(played.names(), "Egypt, India");
    EXPECT_FALSE(played.client.wantsClosed());
    EXPECT_EQ(cursorOfTheNextHello(), 9u);
}

TEST_F(ATick, NeverMovesTheViewBack) {
    played.tell(Frame().toldUpTo(2));

    EXPECT_EQ(played.client.view().seq(), 3u);
    EXPECT_EQ(cursorOfTheNextHello(), 3u);
}

// ---- what breaks the protocol ----

class ABreach : public testing::Test {
protected:
    void SetUp() override { played.join(Frame().welcome().update(30).names(4, "Egypt")); }
    void expectAnewFromNothing() {
        EXPECT_TRUE(played.client.wantsClosed());
        EXPECT_FALSE(played.client.isCurrent());
        EXPECT_EQ(played.names(), "Egypt") << "the last whole state stays";
        played.cut();
        EXPECT_EQ(played.connect().cursor().lineage(), "");
        played.tell(Frame().welcome().update(31).names(5, "India"));
        EXPECT_EQ(played.names(), "India") << "an empty cursor is caught up from nothing";
    }
    Played played;
};

TEST_F(ABreach, BytesThatAreNoFrameMakeTheClientJoinAnew) {
    played.client.received("\xff\xff\xff", played.now_ms);
    expectAnewFromNothing();
}

TEST_F(ABreach, AnUpdateBehindTheViewMakesTheClientJoinAnew) {
    played.tell(Frame().update(29).names(5, "India"));
    expectAnewFromNothing();
}

TEST_F(ABreach, WhatComesAfterItIsNotHeard) {
    played.tell(Frame().update(29));
    played.tell(Frame().update(31).reset().names(5, "India"));
    expectAnewFromNothing();
}

TEST_F(ABreach, AnotherLineageWithoutAResetMakesTheClientJoinAnew) {
    played.cut();
    played.join(Frame().welcome("lineage-2").update(31).names(5, "India"));
    expectAnewFromNothing();
}

TEST_F(ABreach, AnotherAudienceWithoutAResetMakesTheClientJoinAnew) {
    played.cut();
    played.join(Frame().welcome("lineage-1", v1::AUDIENCE_DESK).update(31).names(5, "India"));
    expectAnewFromNothing();
}

// ---- presence ----

TEST(Presence, IsKeptBesideTheViewAndForgottenWithTheConnection) {
    Played played;
    played.join(Frame().welcome().update(1).present(7, 1).present(8, 2));
    EXPECT_EQ(played.client.presence().size(), 2u);

    played.tell(Frame().present(8, 0));
    EXPECT_EQ(played.client.presence().count(8), 0u);
    EXPECT_EQ(played.events<PresenceChanged>().size(), 2u);

    played.cut();
    played.join();
    EXPECT_TRUE(played.client.presence().empty());
}

}  // namespace
}  // namespace rostrum::client
