// SPDX-License-Identifier: MIT
//
// The delegate app as a whole: the floor, the panel, what is said and shown to whoever looks elsewhere, and connections
// that come and go.
#include "tests/qt/delegated.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::delegate {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using Own = FloorNow::Own;

class ADelegateApp : public testing::Test, public Delegated {
protected:
    /// France asks here and is given the floor.
    void getsTheFloor() {
        begins(eg::france);
        asksHere();
        gives(static_cast<eg::Id>(app.turn()->requestId()));
    }
    /// Time passes for everybody else, and then it wakes.
    void machineSleeps(std::chrono::milliseconds time) {
        link.served.pass(time);
        link.connection.tick();
        app.tick();
    }
    FloorNow& floor() { return *app.floor(); }
    eg::Id speech() const { return row<v1::Floor>(1).current(); }
};

// ---- the floor ----

TEST_F(ADelegateApp, ShowsWhoHasTheFloor) {
    begins(eg::france);
    EXPECT_EQ(words(floor().heading()), "Nobody has the floor");
    gives(asks(eg::kenya));

    EXPECT_EQ(words(floor().heading()), "Has the floor");
    EXPECT_EQ(words(floor().name()), "Kenya");
    EXPECT_EQ(floor().own(), Own::No);
}

TEST_F(ADelegateApp, FillsTheWindowOfWhoHasTheFloor) {
    getsTheFloor();

    EXPECT_EQ(floor().own(), Own::Speaks);
    EXPECT_EQ(words(floor().ownHeading()), "You have the floor");
    EXPECT_EQ(floor().ownSpeechId(), static_cast<int>(speech()));
}

// 6.2: "The speech it interrupts waits and later has all the time that it had."
TEST_F(ADelegateApp, WaitsWhileAPointOfOrderIsHeardAndGoesOnAfterwards) {
    getsTheFloor();
    pass(20s);
    const std::string before = words(floor().ownClock()->digits());
    const eg::Id point = raises(eg::kenya);
    does(eg::chair, eg::hearPointOfOrder(point, speech()));
    EXPECT_EQ(floor().own(), Own::Waits);
    EXPECT_THAT(words(floor().ownLine()), StartsWith("Point of order: Kenya."));
    EXPECT_EQ(words(floor().name()), "Kenya");
    pass(30s);
    EXPECT_EQ(words(floor().ownClock()->digits()), before);
    does(eg::chair, eg::ruleOnPointOfOrder(point));

    EXPECT_EQ(floor().own(), Own::Speaks);
    EXPECT_THAT(said, Contains("You have the floor"));
}

TEST_F(ADelegateApp, SaysWhyTheClockStands) {
    getsTheFloor();
    does(eg::chair, eg::pauseSpeech(speech()));
    EXPECT_EQ(words(floor().ownLine()), "The clock is paused.");
    does(eg::chair, eg::suspendMeeting());

    EXPECT_EQ(floor().own(), Own::Waits);
    EXPECT_EQ(words(floor().ownLine()), "The meeting is suspended. You go on when it is resumed.");
}

TEST_F(ADelegateApp, HearsThatItsPointOfOrderIsHeard) {
    begins(eg::france);
    app.raisePointOfOrder();
    settle();
    does(eg::chair, eg::hearPointOfOrder(static_cast<eg::Id>(app.pointOfOrder()->requestId()), 0));

    EXPECT_EQ(floor().own(), Own::Speaks);
    EXPECT_EQ(words(floor().ownHeading()), "Your point of order is heard");
    EXPECT_EQ(app.pointOfOrder()->requestId(), 0) << "what is heard is withdrawn no more";
}

// ---- what is said and shown ----

// ui: "Said aloud: who has the floor, you are next, you have the floor, the warnings with their seconds, time is up".
TEST_F(ADelegateApp, SaysEveryStepOfItsTurn) {
    begins(eg::france);
    const eg::Id kenya = asks(eg::kenya);
    asksHere();
    EXPECT_THAT(said, Contains(StartsWith("2nd on the list. Received ")));
    said.clear();
    gives(kenya);
    EXPECT_THAT(said, ElementsAre("Has the floor: Kenya", "You are next"));
    EXPECT_EQ(calls_next, 1);
    said.clear();
    gives(static_cast<eg::Id>(app.turn()->requestId()));
    EXPECT_THAT(said, ElementsAre("You have the floor"));
    EXPECT_EQ(calls_to_floor, 1);
    said.clear();
    pass(125s);
    EXPECT_THAT(said, Contains(HasSubstr("seconds left.")));
    pass(70s);

    EXPECT_THAT(said, Contains("Time is up."));
}

TEST_F(ADelegateApp, CallsWhoeverJoinsWhileHavingTheFloor) {
    comesTo("floorOpen");
    gives(asks(eg::france));
    joins(eg::delegateOf(eg::france));

    EXPECT_EQ(calls_to_floor, 1);
    EXPECT_EQ(floor().own(), Own::Speaks);
}

TEST_F(ADelegateApp, CallsOnceForEachTime) {
    getsTheFloor();
    app.tick();
    link.transport.isCut();
    pass(2s);

    EXPECT_EQ(calls_to_floor, 1);
}

TEST_F(ADelegateApp, CallsNoMoreOnceItsTurnIsOver) {
    getsTheFloor();
    EXPECT_EQ(calls_over, 0) << "from next to the floor";
    app.finishSpeech();
    settle();
    EXPECT_EQ(calls_over, 1);
    asksHere();
    EXPECT_EQ(calls_next, 2);
    app.withdraw(app.turn()->requestId());
    settle();
    EXPECT_EQ(calls_over, 2);
    asksHere();
    app.leave();

    EXPECT_EQ(calls_over, 3) << "whoever leaves is called no more";
}

// "sound that can be turned off"
TEST_F(ADelegateApp, RemembersThatItsSoundsAreTurnedOff) {
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Delegated first;
    EXPECT_TRUE(first.app.sounds());
    first.app.setSounds(false);

    EXPECT_FALSE(Delegated().app.sounds());
    before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
}

// ---- the connection ----

TEST_F(ADelegateApp, NeverAsksTwiceWhenTheAnswerIsLost) {
    begins(eg::france);
    link.transport.is_silent = true;
    app.requestFloor();
    app.requestFloor();
    EXPECT_EQ(app.pending().size(), 1);
    link.transport.is_silent = false;
    link.transport.isCut();
    pass(5s);

    EXPECT_THAT(list(), ElementsAre("France"));
    EXPECT_THAT(app.pending(), IsEmpty());
}

TEST_F(ADelegateApp, KeepsItsPlaceWhenTheServerStartsAgain) {
    begins(eg::france);
    asks(eg::kenya);
    asksHere();
    const int request = app.turn()->requestId();
    link.restarts(2s);
    pass(10s);

    EXPECT_EQ(app.turn()->requestId(), request);
    EXPECT_EQ(words(app.turn()->headline()), "2nd on the list");
}

// "after a reconnect, a sleep or a server restart there is never a double request and never a lost place".
TEST_F(ADelegateApp, KeepsItsPlaceWhileItsMachineSleeps) {
    begins(eg::france);
    gives(asks(eg::kenya));
    asks(eg::brazil);
    asksHere();
    const int request = app.turn()->requestId();
    machineSleeps(1h);
    EXPECT_FALSE(floor().clock()->isLive()) << "what is on the screen is as of an hour ago, and says so";
    EXPECT_NE(words(app.disabledReason()), "");
    pass(5s);

    EXPECT_TRUE(link.connection.isLive());
    EXPECT_EQ(app.turn()->requestId(), request);
    EXPECT_EQ(words(app.turn()->headline()), "2nd on the list");
}

// "the app says whether the last act was received": here the answer came while nobody listened.
TEST_F(ADelegateApp, HasAskedOnceWhenItsMachineFallsAsleepOverTheAnswer) {
    begins(eg::france);
    asks(eg::kenya);
    app.requestFloor();
    link.transport.is_silent = true;
    machineSleeps(1h);
    link.transport.is_silent = false;
    pass(5s);

    EXPECT_THAT(app.pending(), IsEmpty());
    EXPECT_THAT(list(), ElementsAre("Kenya", "France"));
    EXPECT_EQ(words(app.turn()->headline()), "2nd on the list");
    EXPECT_EQ(words(app.notice()), "") << "it was done, and nothing else has to be said";
}

TEST_F(ADelegateApp, DoesNothingWhileItIsNotConnected) {
    begins(eg::france);
    link.transport.hangs = true;
    link.transport.isCut();
    pass(6s);
    EXPECT_NE(app.disabledReason(), "");
    app.requestFloor();
    EXPECT_EQ(app.notice(), app.disabledReason());

    EXPECT_THAT(app.pending(), IsEmpty());
}

TEST_F(ADelegateApp, IsNotForThePodium) {
    joins(eg::chair);

    EXPECT_THAT(words(app.joinProblem()), StartsWith("This badge is not for the delegate app"));
    EXPECT_EQ(link.connection.phase(), qt::Connection::Phase::NotJoined);
}

// ---- who one is ----

TEST_F(ADelegateApp, SaysWhoOneIsAndWhereTheMeetingStands) {
    joins(eg::delegateOf(eg::france));
    EXPECT_EQ(words(app.identity()->name()), "France");
    EXPECT_THAT(words(app.identity()->where()), StartsWith("In the room"));
    EXPECT_NE(app.identity()->meetingLine(), "");
    comesTo("floorOpen");

    EXPECT_EQ(app.identity()->meetingLine(), "");
    EXPECT_THAT(words(app.identity()->itemLine()), StartsWith("2 · "));
}

// ---- panellists ----

// 2.2
TEST_F(ADelegateApp, ShowsAPanellistThePlaceInThePanel) {
    comesTo("presentations");
    joins(eg::panellist_bruno);
    OwnPanelPlace& place = *app.panelPlace();
    EXPECT_EQ(words(place.headline()), "You present 2nd");
    EXPECT_THAT(words(place.detail()), HasSubstr("to present"));
    does(eg::chair, eg::givePanellist(1, v1::KIND_PRESENTATION, {}));
    does(eg::chair, eg::endSpeech(speech()));
    EXPECT_EQ(words(place.headline()), "You present next");
    does(eg::chair, eg::givePanellist(2, v1::KIND_PRESENTATION, {}));
    EXPECT_EQ(floor().own(), Own::Speaks);
    does(eg::chair, eg::endSpeech(speech()));

    EXPECT_EQ(words(place.headline()), "You have presented");
}

TEST_F(ADelegateApp, LetsAPanellistWishToReply) {
    comesTo("floorOpen");
    joins(eg::panellist_anna);
    app.wishToReply(true);
    settle();
    EXPECT_TRUE(app.panelPlace()->wishesToReply());
    app.wishToReply(false);
    settle();

    EXPECT_FALSE(app.panelPlace()->wishesToReply());
}

TEST_F(ADelegateApp, HasNoPanelForDelegates) {
    begins(eg::france);

    EXPECT_EQ(app.panelPlace()->placeId(), 0);
}

}  // namespace
}  // namespace rostrum::delegate
