// SPDX-License-Identifier: MIT
//
// The primary button on the floor: points of order before the list, what was seen, and when it is inert.
#include "tests/qt/eg_button.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using console::PrimaryAct;
using eg::Button;
using eg::press;
using Is = console::PrimaryChoice::Is;

// ---- points of order (6.2, 6.4) ----

// 6.4: "While a point of order waits, the console's primary button is to hear it."
TEST(PrimaryAct, HearsAPointOfOrderBeforeTheListAndShowsTheNextInertly) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::ngo));
    m.asks(eg::kenya);
    m.raises(eg::brazil);
    const Button button(m);

    EXPECT_EQ(button.text(), "Hear Brazil");
    EXPECT_TRUE(button.act.isUrgent());
    EXPECT_EQ(button.inertText(), "Give the floor to Kenya");
    press(m, button);
    EXPECT_EQ(m.speaking(), "Brazil");
}

// 6.2: "Then it is ruled on"; 6.4: the next one waits for that.
TEST(PrimaryAct, RulesOnTheOneThatIsHeardWhileOthersWait) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::kenya);
    m.chair(eg::hearPointOfOrder(m.raises(eg::brazil)));
    m.raises(eg::france);
    const Button button(m);

    EXPECT_EQ(button.text(), "Rule on the point of order of Brazil");
    EXPECT_TRUE(button.act.isEnabled());
    EXPECT_FALSE(button.act.command()) << "the outcome is still to be chosen";
    EXPECT_EQ(button.inertText(), "Give the floor to Kenya");
}

// 6.1: at any time in a meeting in progress, between items too.
TEST(PrimaryAct, HearsAPointOfOrderBeforeAnItemIsTakenUp) {
    eg::Meeting m = eg::meeting();
    m.raises(eg::brazil);

    EXPECT_EQ(Button(m).text(), "Hear Brazil");
    EXPECT_EQ(Button(m).inertText(), "");
}

// ---- the floor (5.4, 5.5, 5.7) ----

// 5.5: "Giving the floor carries what the giver saw: who has the floor and who is named."
TEST(PrimaryAct, GivesTheFloorToTheHeadOfTheListWithWhatWasSeen) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    const eg::Id kenyas = m.asks(eg::kenya);
    const Button button(m);

    EXPECT_EQ(button.text(), "Give the floor to Kenya");
    EXPECT_EQ(button.act.subjectId(), static_cast<int>(kenyas));
    ASSERT_TRUE(button.act.command());
    EXPECT_EQ(button.act.command()->give_floor().seen().current(), speech);
    EXPECT_EQ(button.act.command()->give_floor().seen().next(), kenyas);
    press(m, button);
    EXPECT_EQ(m.speaking(), "Kenya");
}

TEST(PrimaryAct, APressThatLostARaceIsRefusedAndSkipsNobody) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.asks(eg::kenya);
    const Button chairs(m);
    const Button desks(m, eg::desk);
    press(m, desks, eg::desk);

    m.refuses(eg::chair, *chairs.act.command(), v1::STALE_FLOOR);
}

TEST(PrimaryAct, SaysThatTheHeadOfTheListIsOffline) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE});
    Button button(m);
    button.looks.leaves(eg::delegateOf(eg::japan));
    button.show();

    EXPECT_EQ(button.text(), "Give the floor to Japan (offline)");
}

TEST(PrimaryAct, WhomTheDeskListedIsOfflineWithoutAnybodyConnected) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::addRequest(eg::japan, {.modality = v1::MODALITY_ONLINE}));
    Button button(m);
    button.looks.leaves(eg::delegateOf(eg::japan));
    button.show();
    EXPECT_EQ(button.text(), "Give the floor to Japan");
    button.looks.leaves(eg::adviserOf(eg::japan));
    button.show();
    EXPECT_EQ(button.text(), "Give the floor to Japan (offline)");
}

TEST(PrimaryAct, InTheRoomNobodyIsOffline) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    Button button(m);
    button.looks.leaves(eg::delegateOf(eg::france));
    button.show();

    EXPECT_EQ(button.text(), "Give the floor to France");
}

TEST(PrimaryAct, LetsAPausedSpeechGoOn) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    m.asks(eg::kenya);
    m.chair(eg::pauseSpeech(speech));

    EXPECT_EQ(Button(m).text(), "Let France go on");
    press(m, Button(m));
    EXPECT_TRUE(m.row<v1::Speech>(speech).holds().empty());
}

// 1.5: the presiding officer's words end when the speaker is let go on.
TEST(PrimaryAct, LetsTheSpeakerGoOnAfterTheChairSpoke) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    m.chair(eg::speakFromTheChair());

    EXPECT_EQ(Button(m).text(), "Let France go on");
    press(m, Button(m));
    EXPECT_EQ(m.floor().officer(), 0u);
    EXPECT_EQ(m.floor().current(), speech);
}

// 5.7: "The Chair may pass on at once; the request returns to the head of the list with the time spent kept." Giving
// the floor to the next would end the lost speech instead.
TEST(PrimaryAct, PassesOnFromALostSpeakerOnceTheClockHasPaused) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE}));
    m.asks(eg::kenya);
    m.loses(eg::delegateOf(eg::japan));
    m.after(2s);
    EXPECT_EQ(Button(m).text(), "Give the floor to Kenya") << "nothing flickers under 3 s";
    m.after(1s);

    EXPECT_EQ(Button(m).text(), "Pass on: Japan keeps the place");
    press(m, Button(m));
    EXPECT_EQ(m.list().front(), "Japan");
}

// 5.7: "When the speaker is back the clock stays paused until the presiding officer resumes."
TEST(PrimaryAct, LetsALostSpeakerGoOnWhoIsBack) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE}));
    m.loses(eg::delegateOf(eg::japan));
    m.after(10s);
    m.isBack(eg::delegateOf(eg::japan));

    EXPECT_EQ(Button(m).text(), "Let Japan go on");
    press(m, Button(m));
}

// ---- when it is inert ----

TEST(PrimaryAct, IsInertFor700MsAfterTheOneItNamesChanged) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id frances = m.asks(eg::france);
    m.asks(eg::kenya);
    Button button(m);
    EXPECT_TRUE(button.act.isEnabled()) << "the first scene needs no cool-down";
    m.delegate(eg::france, eg::withdrawRequest(frances));
    button.show();

    EXPECT_EQ(button.text(), "Give the floor to Kenya");
    EXPECT_FALSE(button.act.isEnabled());
    EXPECT_FALSE(button.act.command());
    button.local_ms += PrimaryAct::cool_down_ms - 1;
    EXPECT_FALSE(button.act.isEnabled());
    button.local_ms += 1;
    EXPECT_TRUE(button.act.isEnabled());
    EXPECT_TRUE(button.act.command());
}

TEST(PrimaryAct, IsInertForAWhileAfterWhoHasTheFloorChanged) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    m.asks(eg::kenya);
    Button button(m);
    m.chair(eg::endSpeech(speech));
    button.show();

    EXPECT_EQ(button.text(), "Give the floor to Kenya");
    EXPECT_FALSE(button.act.isEnabled());
}

TEST(PrimaryAct, StaysWarmWhileWhatItNamesStays) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    Button button(m);
    QSignalSpy changed(&button.act, &PrimaryAct::changed);
    m.asks(eg::kenya);
    button.show();

    EXPECT_TRUE(button.act.isEnabled());
    EXPECT_EQ(changed.count(), 0);
}

TEST(PrimaryAct, IsDisabledWhileWhatItShowsIsNotLive) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    Button button(m);
    button.looks.is_live = false;
    button.show();

    EXPECT_EQ(button.text(), "Give the floor to France");
    EXPECT_FALSE(button.act.isEnabled());
    EXPECT_FALSE(button.act.command());
}

}  // namespace
}  // namespace rostrum
