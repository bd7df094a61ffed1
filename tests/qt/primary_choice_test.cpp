// SPDX-License-Identifier: MIT
//
// What the primary button does: the meeting, its items and panel, and for who does not preside.
#include "tests/qt/eg_button.h"

#include <gtest/gtest.h>

namespace rostrum {
namespace {

using eg::Button;
using eg::press;
using Is = console::PrimaryChoice::Is;

eg::Meeting withPanellistsPresented() {
    eg::Meeting m = eg::itemTakenUp();
    for (eg::Id place = 1; place <= 3; ++place) m.givesPanellist(place, v1::KIND_PRESENTATION);
    m.chair(eg::endSpeech(m.floor().current()));
    return m;
}

// ---- the meeting (1.1, 1.2, 1.4) ----

TEST(PrimaryChoice, OpensTheNextMeeting) {
    eg::Meeting m = eg::session();
    const Button button(m);

    EXPECT_EQ(button.text(), "Open the 1st meeting");
    EXPECT_EQ(button.act.kind(), "openMeeting");
    press(m, button);
    EXPECT_EQ(m.presiding().person(), eg::chair);
}

TEST(PrimaryChoice, AViceChairOpensItForTheChair) {
    EXPECT_EQ(Button(eg::session(), eg::vice_chair).text(), "Open the 1st meeting for the Chair");
}

TEST(PrimaryChoice, WithNoMeetingLeftItSaysSo) {
    core::Founding founding = eg::founding();
    founding.meetings.clear();
    EXPECT_EQ(Button(eg::Meeting(founding)).whyNot(), "No meeting is in progress.");
    eg::Meeting m = eg::session();
    m.chair(eg::closeSession());
    EXPECT_EQ(Button(m).whyNot(), "The session is closed.");
    EXPECT_FALSE(Button(m).act.isEnabled());
}

TEST(PrimaryChoice, ResumesASuspendedMeetingBeforeAnythingElse) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.raises(eg::brazil);
    m.chair(eg::suspendMeeting());

    EXPECT_EQ(Button(m).text(), "Resume the meeting");
    EXPECT_EQ(Button(m, eg::vice_chair).whyNot(), "The meeting is suspended.");
    press(m, Button(m));
    EXPECT_EQ(Button(m).is(), Is::hear_point_of_order);
}

TEST(PrimaryChoice, AcceptsTheChairWhereItIsOnOffer) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.chair(eg::offerHandover(eg::vice_chair));

    EXPECT_EQ(Button(m, eg::vice_chair).text(), "Accept the chair");
    EXPECT_EQ(Button(m).text(), "Give the floor to France") << "who offers it presides until then";
    press(m, Button(m, eg::vice_chair), eg::vice_chair);
    EXPECT_EQ(m.presiding().person(), eg::vice_chair);
}

// ---- items and the panel (2.1, 2.2, 2.3, 2.5) ----

TEST(PrimaryChoice, TakesUpTheNextItemThatIsNotConcluded) {
    eg::Meeting m = eg::meeting();
    EXPECT_EQ(Button(m).text(), "Take up item 1");
    press(m, Button(m));
    m.chair(eg::concludeItem(1));

    EXPECT_EQ(Button(m).text(), "Take up item 2");
}

TEST(PrimaryChoice, AnItemThatThisMeetingPutOffComesAfterTheOthersAndFirstInTheNext) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.chair(eg::concludeItem(2, v1::WAITING_KEEP));
    m.chair(eg::takeUpItem(1));
    m.chair(eg::concludeItem(1));
    EXPECT_EQ(Button(m).text(), "Take up item 3");
    m.chair(eg::adjournMeeting());
    m.chair(eg::openMeeting(2));

    EXPECT_EQ(Button(m).text(), "Take up item 2");
}

TEST(PrimaryChoice, WithEveryItemConcludedItSaysSo) {
    eg::Meeting m = eg::meeting();
    for (eg::Id item = 1; item <= 4; ++item) {
        m.chair(eg::takeUpItem(item));
        m.chair(eg::concludeItem(item));
    }
    EXPECT_EQ(Button(m).whyNot(), "Every item is concluded.");
    EXPECT_EQ(Button(m).act.kind(), "");
}

// 2.2: panellists present, in their order, each once.
TEST(PrimaryChoice, GivesTheFloorToOnePanellistAfterTheOther) {
    eg::Meeting m = eg::itemTakenUp();
    EXPECT_EQ(Button(m).text(), "Give the floor to Anna Adler");
    press(m, Button(m));
    EXPECT_EQ(Button(m).text(), "Give the floor to Bruno Blanc");
    m.chair(eg::movePanellist(3, 2));
    EXPECT_EQ(Button(m).text(), "Give the floor to Chen Cai");
    m.chair(eg::passOverPanellist(3));
    EXPECT_EQ(Button(m).text(), "Give the floor to Bruno Blanc");
    EXPECT_EQ(Button(m).act.kind(), "givePanellist");
}

TEST(PrimaryChoice, SaysThatAPanellistIsOffline) {
    eg::Meeting m = eg::itemTakenUp();
    m.givesPanellist(1, v1::KIND_PRESENTATION);
    Button button(m);
    button.looks.leaves(eg::panellist_bruno);
    button.looks.leaves(eg::panellist_anna);
    button.show();

    EXPECT_EQ(button.text(), "Give the floor to Bruno Blanc (offline)");
}

// 6.2: the presentation that a point of order interrupts is not given again.
TEST(PrimaryChoice, APanellistWhoIsInterruptedIsNotTheNext) {
    eg::Meeting m = eg::itemTakenUp();
    const eg::Id speech = m.givesPanellist(1, v1::KIND_PRESENTATION);
    m.chair(eg::hearPointOfOrder(m.raises(eg::brazil), speech));

    EXPECT_EQ(Button(m).inertText(), "Give the floor to Bruno Blanc");
}

TEST(PrimaryChoice, OpensTheFloorAfterThePresentations) {
    const eg::Meeting m = withPanellistsPresented();
    const Button button(m);

    EXPECT_EQ(button.text(), "Open the floor");
    EXPECT_EQ(button.act.kind(), "openFloor");
    EXPECT_TRUE(button.act.isEnabled());
    EXPECT_FALSE(button.act.command()) << "categories, limits and order are chosen first";
}

TEST(PrimaryChoice, ConcludesTheItemWhenNobodyWaitsAndTheListIsClosed) {
    eg::Meeting m = eg::floorOpen();
    EXPECT_EQ(Button(m).whyNot(), "Nobody is waiting.") << "somebody may still ask";
    const eg::Id speech = m.gives(m.asks(eg::france));
    m.chair(eg::closeList(2));
    EXPECT_EQ(Button(m).whyNot(), "Nobody is waiting.") << "not over somebody's speech";
    m.chair(eg::endSpeech(speech));

    EXPECT_EQ(Button(m).text(), "Conclude item 2");
    press(m, Button(m));
}

// 2.5: "Concluding an item with people waiting needs a choice." A request that is pending waits too.
TEST(PrimaryChoice, ConcludingAsksForAChoiceWhileARequestIsPending) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::addWalkIn("Example Institute", v1::CATEGORY_OTHER_STAKEHOLDER));
    m.chair(eg::closeList(2));
    const Button button(m);

    EXPECT_EQ(button.is(), Is::conclude_item);
    EXPECT_TRUE(button.act.isEnabled());
    EXPECT_FALSE(button.act.command());
}

// ---- who does not preside ----

// 1.3 "An officer who does not preside, and the Secretariat, may suggest whom to call next".
TEST(PrimaryChoice, AnAssistantSuggestsWhomThePresidingOfficerWouldCall) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id france = m.asks(eg::france);
    const Button button(m, eg::vice_chair);

    EXPECT_EQ(button.text(), "Suggest France");
    EXPECT_EQ(button.act.kind(), "suggest");
    EXPECT_EQ(button.whyNot(), "");
    EXPECT_FALSE(button.act.isUrgent());
    press(m, button, eg::vice_chair);
    EXPECT_EQ(m.row<v1::Suggestion>(eg::vice_chair).request(), france);
    const eg::Id brazil = m.raises(eg::brazil);
    EXPECT_EQ(Button(m, eg::vice_chair).text(), "Suggest hearing Brazil");
    press(m, Button(m, eg::vice_chair), eg::vice_chair);
    EXPECT_EQ(m.row<v1::Suggestion>(eg::vice_chair).request(), brazil);
}

TEST(PrimaryChoice, AnAssistantSuggestsAPanellist) {
    eg::Meeting m = eg::itemTakenUp();
    EXPECT_EQ(Button(m, eg::vice_chair).text(), "Suggest Anna Adler");
    press(m, Button(m, eg::vice_chair), eg::vice_chair);

    EXPECT_EQ(m.row<v1::Suggestion>(eg::vice_chair).panel_place(), 1u);
    EXPECT_EQ(Button(m, eg::vice_chair).note(), "Suggested: Anna Adler");
}

TEST(PrimaryChoice, PressedAgainItTakesTheSuggestionBack) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    press(m, Button(m, eg::vice_chair), eg::vice_chair);
    const Button button(m, eg::vice_chair);

    EXPECT_EQ(button.text(), "Take the suggestion back");
    EXPECT_EQ(button.note(), "Suggested: France");
    EXPECT_EQ(button.act.kind(), "suggest");
    EXPECT_EQ(Button(m, eg::second_vice_chair).text(), "Suggest France") << "each one has one of one's own";
    press(m, button, eg::vice_chair);
    EXPECT_EQ(Button(m, eg::vice_chair).text(), "Suggest France");
    EXPECT_EQ(Button(m, eg::vice_chair).note(), "");
}

TEST(PrimaryChoice, WhomTheAssistantSuggestedStandsThereUntilCalled) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    const eg::Id kenya = m.asks(eg::kenya);
    m.viceChair(eg::suggest(kenya));
    EXPECT_EQ(Button(m, eg::vice_chair).text(), "Suggest France") << "in place of Kenya";
    EXPECT_EQ(Button(m, eg::vice_chair).note(), "Suggested: Kenya");
    m.gives(kenya);

    EXPECT_EQ(Button(m, eg::vice_chair).note(), "");
}

// 5.4: the clock stands, and nobody is called now.
TEST(PrimaryChoice, WithNobodyToSuggestTheAssistantTakesBackWhatStands) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    m.viceChair(eg::suggest(m.asks(eg::kenya)));
    m.chair(eg::pauseSpeech(speech));

    EXPECT_EQ(Button(m, eg::vice_chair).text(), "Take the suggestion back");
}

TEST(PrimaryChoice, ASuggestionLeavesTheButtonOfThePresidingOfficerAsItIs) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.viceChair(eg::suggest(m.asks(eg::kenya)));

    EXPECT_EQ(Button(m).text(), "Give the floor to France");
    EXPECT_EQ(Button(m).note(), "");
}

TEST(PrimaryChoice, AnAssistantWithNobodyToSuggestReadsWhoPresides) {
    const Button button(eg::meeting(), eg::vice_chair);

    EXPECT_EQ(button.text(), "");
    EXPECT_EQ(button.act.kind(), "");
    EXPECT_EQ(button.whyNot(), "This console assists: the Chair presides.");
}

// 1.3: the desk conducts on instruction, and only where the session lets it.
TEST(PrimaryChoice, TheDeskConductsOrSuggests) {
    core::Founding founding = eg::founding();
    founding.session.set_desk_may_conduct(false);
    eg::Meeting preparing(founding);
    preparing.chair(eg::openMeeting(1));

    EXPECT_EQ(Button(eg::meeting(), eg::desk).text(), "Take up item 1");
    EXPECT_EQ(Button(preparing, eg::desk).whyNot(), "This console prepares: the Chair presides.");
    preparing.chair(eg::takeUpItem(2));
    EXPECT_EQ(Button(preparing, eg::desk).text(), "Suggest Anna Adler");
    EXPECT_EQ(Button(eg::meeting(), eg::delegateOf(eg::france)).text(), "");
}

}  // namespace
}  // namespace rostrum
