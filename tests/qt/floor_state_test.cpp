// SPDX-License-Identifier: MIT
#include "chair-console/floor_state.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using console::FloorState;
using eg::plain;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Who = FloorState::Who;

/// The card of the floor as the Chair sees it.
struct Card {
    explicit Card(const eg::Meeting& meeting) : looks(meeting), floor([&meeting] { return meeting.now().meeting_ms; }) {
        floor.show(looks.scene());
    }
    std::vector<std::string> chips() const {
        std::vector<std::string> words;
        for (const QString& chip : floor.chips()) words.push_back(plain(chip));
        return words;
    }
    eg::Looks looks;
    FloorState floor;
};

TEST(FloorState, NobodyHasTheFloorUnlessItWasGiven) {
    const eg::Meeting m = eg::floorOpen();
    const Card card(m);

    EXPECT_EQ(card.floor.who(), Who::Nobody);
    EXPECT_EQ(plain(card.floor.heading()), "Nobody has the floor");
    EXPECT_EQ(plain(card.floor.name()), "");
    EXPECT_EQ(card.floor.speechId(), 0);
    EXPECT_THAT(card.chips(), IsEmpty());
}

TEST(FloorState, NamesTheDelegationFirstThenThePersonAndTheCategory) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::ngo, {.modality = v1::MODALITY_ONLINE}));
    const Card card(m);

    EXPECT_EQ(card.floor.who(), Who::Speaker);
    EXPECT_EQ(plain(card.floor.heading()), "Has the floor");
    EXPECT_EQ(plain(card.floor.name()), "Access Now");
    EXPECT_EQ(plain(card.floor.personLine()), "Delegate of Access Now · NGO in consultative status");
    EXPECT_THAT(card.chips(), ElementsAre("Online", "Statement", "Speaks English"));
    EXPECT_EQ(card.floor.speechId(), static_cast<int>(speech));
    EXPECT_TRUE(card.floor.isLimited());
}

TEST(FloorState, WithoutAPersonTheCategoryStandsAlone) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.desk(eg::addRequest(eg::kenya)).rows(0).request().id());

    EXPECT_EQ(plain(Card(m).floor.personLine()), "Member State");
}

TEST(FloorState, SaysOnWhoseBehalfAndInWhichCapacity) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::kenya, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = eg::group_of_77, .language = ""}));
    EXPECT_THAT(Card(m).chips(), ElementsAre("In the room", "Statement", "on behalf of the Group of 77 and China"));
    m.gives(m.asks(eg::university, {.capacity = v1::CAPACITY_PERSONAL, .language = ""}));
    EXPECT_THAT(Card(m).chips(), ElementsAre("In the room", "Statement", "Personal capacity"));
}

TEST(FloorState, SaysWhereInTheRoom) {
    core::Founding founding = eg::founding();
    founding.participants[0].set_seat("47");
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    m.chair(eg::openFloor(2));
    m.gives(m.asks(eg::france));

    EXPECT_EQ(Card(m).chips().front(), "Room · seat 47");
}

// 2.2: panellists are not on the list; their organization is what they stand for.
TEST(FloorState, APanellistIsNamedByTheOrganizationWithNameAndFunction) {
    core::Founding founding = eg::founding();
    founding.persons[8].set_organization("INTERPOL");
    founding.persons[8].set_title("Director");
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    m.givesPanellist(1, v1::KIND_PRESENTATION);
    const Card card(m);

    EXPECT_EQ(card.floor.who(), Who::Panellist);
    EXPECT_EQ(plain(card.floor.name()), "INTERPOL");
    EXPECT_EQ(plain(card.floor.personLine()), "Anna Adler, Director");
    EXPECT_THAT(card.chips(), ElementsAre("In the room", "Presentation"));
}

// 6.2: "the running speech pauses and later resumes with its remaining time".
TEST(FloorState, APointOfOrderSaysWhoGoesOnAfterwardsAndWithWhatIsLeft) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::ngo));
    m.after(76s);  // three of them are the lead-in
    const eg::Id raised = m.raises(eg::brazil);
    m.chair(eg::hearPointOfOrder(raised, speech));
    const Card card(m);

    EXPECT_EQ(card.floor.who(), Who::PointOfOrder);
    EXPECT_EQ(plain(card.floor.heading()), "Point of order");
    EXPECT_EQ(plain(card.floor.name()), "Brazil");
    EXPECT_EQ(plain(card.floor.interruptedLine()), "Access Now goes on afterwards, 1:47 left");
    EXPECT_EQ(card.floor.heardRequestId(), static_cast<int>(raised));
    EXPECT_FALSE(card.floor.isJustGiven()) << "a point of order is ruled on, not marked absent";
}

TEST(FloorState, WhoIsInterruptedBeyondTheLimitIsOverTime) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::ngo));
    m.after(201s);
    m.chair(eg::hearPointOfOrder(m.raises(eg::brazil), speech));

    EXPECT_EQ(plain(Card(m).floor.interruptedLine()), "Access Now goes on afterwards, 0:18 over time");
}

// 1.5: "The presiding officer may speak at any time; a running clock pauses."
TEST(FloorState, ThePresidingOfficersWordsGoBeforeTheSpeechThatWaits) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    m.after(3s);
    m.chair(eg::speakFromTheChair());
    const Card card(m);

    EXPECT_EQ(card.floor.who(), Who::Officer);
    EXPECT_EQ(plain(card.floor.heading()), "Speaks from the chair");
    EXPECT_EQ(plain(card.floor.name()), "Chair · Faouzia Chair");
    EXPECT_EQ(plain(card.floor.interruptedLine()), "France goes on afterwards, 3:00 left");
    EXPECT_EQ(card.floor.speechId(), static_cast<int>(m.floor().officer()));
    EXPECT_FALSE(card.floor.isLimited());
}

// 5.4: paused by hand, the speech can be resumed; held by something else, it cannot.
TEST(FloorState, IsPausedWhenItCanBeResumed) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    EXPECT_FALSE(Card(m).floor.isPaused());
    m.chair(eg::suspendMeeting());
    EXPECT_FALSE(Card(m).floor.isPaused());
    m.chair(eg::resumeMeeting());
    m.chair(eg::pauseSpeech(speech));
    EXPECT_TRUE(Card(m).floor.isPaused());
}

// 4.6: called but absent.
TEST(FloorState, WhoWasCalledAMomentAgoMayBeAbsent) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    EXPECT_TRUE(Card(m).floor.isJustGiven());
    m.after(18s);
    EXPECT_FALSE(Card(m).floor.isJustGiven());
}

// 5.7: "the clock pauses after 3 s and the Chair is told. The Chair may pass on at once … after 60 s the console asks
// for a decision."
TEST(FloorState, ALostSpeakerIsToldWithWhatToDoAndAfterAMinuteADecisionIsAskedFor) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE}));
    m.loses(eg::delegateOf(eg::japan));
    m.after(2s);
    EXPECT_EQ(plain(Card(m).floor.lostLine()), "") << "nothing flickers under 3 s";
    m.after(10s);
    EXPECT_EQ(plain(Card(m).floor.lostLine()), "Offline for 0:12: pass on at once, and the place is kept; or wait.");
    EXPECT_TRUE(Card(m).floor.canPassOn());
    EXPECT_FALSE(Card(m).floor.graceIsOver());
    m.after(48s);

    EXPECT_THAT(plain(Card(m).floor.lostLine()), HasSubstr("Offline for 1:00: decide now."));
    EXPECT_TRUE(Card(m).floor.graceIsOver());
}

TEST(FloorState, ALostSpeakerWhoIsBackWaitsToBeResumed) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE}));
    m.loses(eg::delegateOf(eg::japan));
    m.after(20s);
    m.isBack(eg::delegateOf(eg::japan));
    const Card card(m);

    EXPECT_EQ(plain(card.floor.lostLine()), "Online again. The clock stays paused until the speech is resumed.");
    EXPECT_TRUE(card.floor.isPaused());
    EXPECT_FALSE(card.floor.canPassOn());
}

// 6.2: a point of order whose speaker was lost is ruled on, not put back.
TEST(FloorState, ALostPointOfOrderCanBeRuledOn) {
    eg::Meeting m = eg::floorOpen();
    const auto raised = m.delegate(eg::japan, eg::raisePointOfOrder(v1::MODALITY_ONLINE)).rows(0).request().id();
    m.chair(eg::hearPointOfOrder(raised));
    m.loses(eg::delegateOf(eg::japan));
    m.after(5s);
    const Card card(m);

    EXPECT_EQ(plain(card.floor.lostLine()), "Offline for 0:05: the point of order can be ruled on as it stands.");
    EXPECT_FALSE(card.floor.canPassOn());
}

// 5.10: "A call to order is recorded; then the floor may be withdrawn."
TEST(FloorState, CallsToOrderAreCounted) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    EXPECT_EQ(plain(Card(m).floor.calledLine()), "");
    m.chair(eg::callToOrder(speech));
    EXPECT_EQ(plain(Card(m).floor.calledLine()), "Called to order once");
    m.chair(eg::callToOrder(speech));
    EXPECT_EQ(plain(Card(m).floor.calledLine()), "Called to order twice");
}

TEST(FloorState, TheClockIsThatOfWhoeverSpeaks) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    m.after(76s);
    Card card(m);
    EXPECT_EQ(card.floor.clock()->digits(), "1:47");
    m.chair(eg::speakFromTheChair());
    card.floor.show(card.looks.scene());
    EXPECT_EQ(card.floor.clock()->digits(), "0:00");
}

TEST(FloorState, TellsOnlyOfWhatChanged) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    m.after(30s);
    Card card(m);
    QSignalSpy changed(&card.floor, &FloorState::changed);
    m.after(1s);
    card.floor.show(card.looks.scene());

    EXPECT_EQ(changed.count(), 0) << "each second is the clock's own";
}

}  // namespace
}  // namespace rostrum
