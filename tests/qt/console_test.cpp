// SPDX-License-Identifier: MIT
//
// The console as a whole, against the real session in memory: what it says, and when nothing can be done.
#include "chair-console/console.h"

#include "tests/qt/chaired.h"

#include <QSignalSpy>

namespace rostrum::console {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Phase = qt::Connection::Phase;
using Trouble = qt::Transport::Trouble;

class AConsole : public testing::Test, public Chaired {};

// ---- joining ----

TEST_F(AConsole, JoinsWithWhatWasTyped) {
    const QString badge = QString::fromStdString(link.served.badge(eg::chair));
    EXPECT_EQ(console.join("floor.example.org/consultation", badge), "");
    link.settle();

    EXPECT_EQ(link.connection.phase(), Phase::Live);
    EXPECT_EQ(console.server(), "floor.example.org/consultation");
    EXPECT_EQ(console.badge(), badge);
    EXPECT_EQ(console.header()->sessionTitle(), "Example session");
}

TEST_F(AConsole, SaysWhatIsWrongWithWhatWasTyped) {
    EXPECT_EQ(console.join("floor.example.org", ""), "Write or paste your badge.");

    EXPECT_EQ(link.connection.phase(), Phase::NotJoined);
    EXPECT_EQ(console.server(), "floor.example.org") << "it stays in the field";
}

TEST_F(AConsole, FillsInWhereItJoinedBefore) {
    qt::Connection::Join join = link.joinOf(eg::chair);
    join.badge.clear();
    console.joinAgain(join);
    EXPECT_EQ(link.connection.phase(), Phase::NotJoined);
    EXPECT_EQ(console.server(), "floor.example.org");

    console.joinAgain(link.joinOf(eg::chair));
    link.settle();
    EXPECT_EQ(link.connection.phase(), Phase::Live);
}

TEST_F(AConsole, LeavesAndShowsNothingMore) {
    joins(eg::chair);
    console.leave();

    EXPECT_EQ(link.connection.phase(), Phase::NotJoined);
    EXPECT_EQ(console.header()->sessionTitle(), "");
    EXPECT_EQ(console.agenda()->rowCount(), 0);
}

// The table of roles: who has no console is told so, and sees nothing.
TEST_F(AConsole, IsForTheBenchAndTheDeskAlone) {
    for (const eg::Id person : {eg::chair, eg::vice_chair, eg::secretary}) {
        joins(person);
        EXPECT_EQ(link.connection.phase(), Phase::Live) << person;
        EXPECT_EQ(console.joinProblem(), "");
    }
    for (const eg::Id person : {eg::delegateOf(eg::france), eg::booth, eg::display, eg::panellist_anna}) {
        joins(person);
        EXPECT_EQ(link.connection.phase(), Phase::NotJoined) << person;
        EXPECT_THAT(words(console.joinProblem()), HasSubstr("This badge is not for this console"));
    }
    joins(eg::chair);
    EXPECT_EQ(console.joinProblem(), "");
}

TEST_F(AConsole, SaysWhyItIsNotLetIn) {
    EXPECT_EQ(console.join("floor.example.org", "1-0000-0000-0000-0000"), "");
    link.settle();

    EXPECT_THAT(words(console.joinProblem()), HasSubstr("does not know this badge"));
}

// ---- while it is away ----

TEST_F(AConsole, SendsNothingWhileItReconnects) {
    joins(eg::chair);
    link.transport.fails_with = Trouble::unreachable;
    link.transport.isCut();
    link.pass(3s);
    console.openMeeting();

    EXPECT_THAT(console.pending(), IsEmpty());
    EXPECT_EQ(words(console.notice()), "Not possible now: reconnecting to the server.");
    EXPECT_EQ(console.disabledReason(), console.notice());
    EXPECT_EQ(words(console.connectionLine()), "Reconnecting…");
}

TEST_F(AConsole, CountsTheSecondsOfALongOutage) {
    joins(eg::chair);
    link.transport.fails_with = Trouble::unreachable;
    link.transport.isCut();
    link.pass(20s);
    QSignalSpy changes(&console, &Console::connectionChanged);
    link.served.pass(1s);
    console.tick();

    EXPECT_THAT(words(console.connectionLine()), HasSubstr("(0:21)"));
    EXPECT_EQ(changes.count(), 1);
}

// ux: "3 changes while you were away"
TEST_F(AConsole, CountsWhatOthersDidMeanwhile) {
    joins(eg::chair);
    comesTo("floorOpen");
    link.transport.fails_with = Trouble::unreachable;
    link.transport.isCut();
    link.pass(4s);
    seat(eg::desk).does(eg::addRequest(eg::france));
    seat(eg::desk).does(eg::addRequest(eg::brazil));
    seat(eg::delegateOf(eg::japan)).does(eg::requestFloor());
    link.transport.fails_with = Trouble::none;
    link.pass(6s);

    EXPECT_EQ(link.connection.phase(), Phase::Live);
    EXPECT_EQ(words(console.notice()), "3 changes while you were away.");
    EXPECT_EQ(console.speakers()->rowCount(), 3);
}

TEST_F(AConsole, SaysNothingOfAnOutageInWhichNothingHappened) {
    joins(eg::chair);
    link.transport.isCut();
    link.pass(4s);

    EXPECT_EQ(console.notice(), "");
}

// ---- commands and their answers ----

TEST_F(AConsole, ShowsACommandUntilItIsAnswered) {
    joins(eg::chair);
    console.openMeeting();
    EXPECT_THAT(console.pending(), ElementsAre("openMeeting"));
    link.settle();

    EXPECT_THAT(console.pending(), IsEmpty());
    EXPECT_EQ(console.notice(), "");
    EXPECT_TRUE(console.header()->inMeeting());
}

TEST_F(AConsole, SaysWhatWasNotDoneAndWhy) {
    joins(eg::chair);
    comesTo("floorOpen");
    const eg::Id brazil = asks(eg::brazil);
    link.transport.is_silent = true;
    console.giveFloor(static_cast<int>(brazil), "");
    seat(eg::desk).does(eg::giveFloor(brazil, {0, brazil}));
    link.transport.isCut();
    link.transport.is_silent = false;
    link.pass(2s);

    EXPECT_THAT(words(console.notice()), HasSubstr("Not done"));
    EXPECT_THAT(words(console.notice()), HasSubstr("Brazil"));
    EXPECT_THAT(said, Contains(words(console.notice())));
}

TEST_F(AConsole, ForgetsANoticeAtTheNextPressOrByHand) {
    joins(eg::chair);
    console.resumeMeeting();
    link.settle();
    EXPECT_NE(console.notice(), "");
    console.openMeeting();
    EXPECT_EQ(console.notice(), "");

    console.resumeMeeting();
    link.settle();
    console.dismissNotice();
    EXPECT_EQ(console.notice(), "");
}

// 3.7: nobody wants the floor given by a press of half a minute ago.
TEST_F(AConsole, SaysThatAnOldPressWasNotDone) {
    joins(eg::chair);
    link.transport.is_silent = true;
    console.openMeeting();
    link.pass(40s);
    link.transport.is_silent = false;
    link.pass(6s);

    EXPECT_THAT(words(console.notice()), HasSubstr("Not done: the connection was away for too long."));
    EXPECT_THAT(console.pending(), IsEmpty());
}

TEST_F(AConsole, PressesThePrimaryButtonOnce) {
    joins(eg::chair);
    comesTo("floorOpen");
    asks(eg::france);
    asks(eg::brazil);
    link.pass(1s);
    console.pressPrimary();
    console.pressPrimary();
    EXPECT_THAT(console.pending(), ElementsAre("giveFloor"));
    link.settle();
    EXPECT_EQ(speaking(), "France");

    console.pressPrimary();
    link.settle();
    EXPECT_EQ(speaking(), "France") << "inert for 0.7 s";
    EXPECT_EQ(console.notice(), "");
    link.pass(700ms);
    console.pressPrimary();
    link.settle();
    EXPECT_EQ(speaking(), "Brazil");
}

// 6.4: "The console's primary button is to hear it."
TEST_F(AConsole, AsksForTheRulingOnAPointOfOrder) {
    joins(eg::chair);
    comesTo("floorOpen");
    raises(eg::kenya);
    link.pass(1s);
    console.pressPrimary();
    link.pass(1s);
    EXPECT_EQ(speaking(), "Kenya");
    QSignalSpy asks(&console, &Console::asks);
    console.pressPrimary();

    ASSERT_EQ(asks.count(), 1);
    EXPECT_EQ(asks.front().front(), "rule");
    EXPECT_THAT(console.pending(), IsEmpty());
}

// ---- what is said to the screen reader ----

TEST_F(AConsole, SaysWhoHasTheFloorWhenThatChanges) {
    joins(eg::chair);
    comesTo("floorOpen");
    const eg::Id france = asks(eg::france);
    said.clear();
    gives(france);
    const eg::Id point = raises(eg::kenya);
    does(eg::chair, eg::hearPointOfOrder(point, 1));
    does(eg::chair, eg::ruleOnPointOfOrder(point));
    does(eg::chair, eg::endSpeech(1));
    console.tick();

    EXPECT_THAT(said,
                ElementsAre("France has the floor.", "Kenya raises a point of order.",
                            "Kenya is heard on a point of order.", "France has the floor.", "Nobody has the floor."));
}

TEST_F(AConsole, SaysTheWarningsWithTheirSeconds) {
    joins(eg::chair);
    comesTo("floorOpen");
    gives(asks(eg::france));
    said.clear();
    for (int second = 0; second < 190; ++second) {
        link.pass(1s);
        console.floor()->clock()->flip();
    }
    EXPECT_THAT(said, ElementsAre("60 seconds left.", "15 seconds left.", "Time is up."));
}

TEST_F(AConsole, SaysThatTheChairIsOnOfferAndWhoPresides) {
    joins(eg::vice_chair);
    comesTo("meeting");
    said.clear();
    does(eg::chair, eg::offerHandover(eg::vice_chair));
    ASSERT_THAT(said, ElementsAre(words(console.header()->offerLine())));
    console.acceptHandover();
    link.settle();

    EXPECT_EQ(said.back(), words(console.header()->standingLine()));
    EXPECT_TRUE(console.header()->presides());
}

TEST_F(AConsole, SaysNothingOfWhatWasSoBefore) {
    seat(eg::chair).does(eg::openMeeting(1));
    raises(eg::kenya);
    said.clear();
    joins(eg::chair);
    console.tick();

    EXPECT_THAT(said, IsEmpty());
}

TEST_F(AConsole, SaysNothingEachSecond) {
    joins(eg::chair);
    comesTo("floorOpen");
    gives(asks(eg::france));
    said.clear();
    for (int second = 0; second < 30; ++second) {
        link.pass(1s);
        console.tick();
    }
    EXPECT_THAT(said, IsEmpty());
}

}  // namespace
}  // namespace rostrum::console
