// SPDX-License-Identifier: MIT
//
// Rulebook 1.1, 1.4, 1.5: meetings, suspending, adjourning, and the presiding officer's own words.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using eg::Id;
using testing::ElementsAre;
using testing::IsEmpty;

// 1.1 "At most one meeting is in progress."
TEST(Meetings, ASecondMeetingCannotOpenWhileOneIsInProgress) {
    eg::Meeting m = eg::meeting();

    m.refuses(eg::chair, eg::openMeeting(2), v1::MEETING_IN_PROGRESS);
}

// 1.1 "At most one meeting is in progress": a suspended one is.
TEST(Meetings, ASuspendedMeetingIsStillInProgress) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::suspendMeeting());

    m.refuses(eg::chair, eg::openMeeting(2), v1::MEETING_IN_PROGRESS);
}

// 1.1 "It has numbered meetings": each is held once.
TEST(Meetings, AMeetingIsHeldOnce) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::adjournMeeting());

    m.refuses(eg::chair, eg::openMeeting(1), v1::MEETING_NOT_PLANNED);
    m.chair(eg::openMeeting(2));
}

// 1.1 "Closing the session is an act of its own."
TEST(Meetings, AClosedSessionTakesNoMoreCommands) {
    eg::Meeting m = eg::session();

    m.chair(eg::closeSession());

    EXPECT_EQ(m.row<v1::Session>(1).status(), v1::SESSION_STATUS_CLOSED);
    EXPECT_EQ(m.row<v1::Session>(1).closed_utc_ms(), m.now().utc_ms);
    m.refuses(eg::chair, eg::openMeeting(1), v1::SESSION_CLOSED);
    m.refuses(eg::delegateOf(eg::france), eg::requestFloor(), v1::SESSION_CLOSED);
}

// 1.1, with 2.5 "Nobody disappears": who still waits when the session closes was not reached.
TEST(Meetings, ClosingTheSessionRecordsWhoWasNotReached) {
    eg::Meeting m = eg::floorOpen();
    const Id request = m.asks(eg::france);
    m.chair(eg::adjournMeeting());

    m.chair(eg::closeSession());

    EXPECT_EQ(m.row<v1::Request>(request).status(), v1::REQUEST_STATUS_NOT_REACHED);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_CLOSED);
}

// 1.1: the session does not close in the middle of a meeting.
TEST(Meetings, TheSessionIsNotClosedDuringAMeeting) {
    eg::Meeting m = eg::meeting();

    m.refuses(eg::chair, eg::closeSession(), v1::MEETING_IN_PROGRESS);
}

// 1.4 "Suspend stops every clock and keeps every list; resume continues exactly."
TEST(Suspending, StopsTheClockAndResumingContinuesExactly) {
    eg::Meeting m = eg::floorOpen();
    const Id speech = m.gives(m.asks(eg::france));
    m.asks(eg::brazil);
    m.after(33'456ms);

    m.chair(eg::suspendMeeting());
    m.after(1h);
    EXPECT_EQ(m.usedMs(speech), 30'456u);
    EXPECT_THAT(m.list(), ElementsAre("Brazil"));
    m.chair(eg::resumeMeeting());
    m.after(10s);

    EXPECT_EQ(m.usedMs(speech), 40'456u);
}

// 1.4 "resume continues exactly": a speech that was paused stays paused.
TEST(Suspending, ResumingDoesNotStartAPausedSpeech) {
    eg::Meeting m = eg::floorOpen();
    const Id speech = m.gives(m.asks(eg::france));
    m.chair(eg::pauseSpeech(speech));

    m.chair(eg::suspendMeeting());
    m.chair(eg::resumeMeeting());

    EXPECT_THAT(m.row<v1::Speech>(speech).holds(), ElementsAre(v1::HOLD_PAUSED));
}

// 1.4 "Suspend stops every clock": the interrupted speaker's, the point of order's, and the officer's own.
TEST(Suspending, HoldsEverySpeechOnTheFloor) {
    eg::Meeting m = eg::floorOpen();
    const Id interrupted = m.gives(m.asks(eg::france));
    m.chair(eg::hearPointOfOrder(m.raises(eg::kenya), interrupted));
    m.chair(eg::speakFromTheChair());

    m.chair(eg::suspendMeeting());

    for (const auto& [id, stored] : m.state().table<v1::Speech>().all()) {
        EXPECT_THAT(stored.row.holds(), testing::Contains(v1::HOLD_SUSPENDED)) << id;
    }
    EXPECT_EQ(m.state().table<v1::Speech>().all().size(), 3u);
}

// 1.4: a suspended meeting is resumed, and only a suspended one.
TEST(Suspending, OnlyARunningMeetingIsSuspendedAndOnlyASuspendedOneResumed) {
    eg::Meeting m = eg::meeting();

    m.refuses(eg::chair, eg::resumeMeeting(), v1::MEETING_NOT_SUSPENDED);
    m.chair(eg::suspendMeeting());
    m.refuses(eg::chair, eg::suspendMeeting(), v1::MEETING_SUSPENDED);
}

// 1.4 "Adjourn ends the meeting; it is refused while a speech is on the floor, running or paused."
TEST(Adjourning, IsRefusedWhileASpeechIsOnTheFloor) {
    eg::Meeting m = eg::floorOpen();
    const Id speech = m.gives(m.asks(eg::france));

    m.refuses(eg::chair, eg::adjournMeeting(), v1::SPEECH_ON_FLOOR);
    m.chair(eg::pauseSpeech(speech));
    m.refuses(eg::chair, eg::adjournMeeting(), v1::SPEECH_ON_FLOOR);
    m.chair(eg::endSpeech(speech));
    m.chair(eg::adjournMeeting());

    EXPECT_EQ(m.row<v1::Meeting>(1).status(), v1::MEETING_STATUS_ADJOURNED);
    EXPECT_EQ(m.row<v1::Meeting>(1).presiding_term(), 0u);
    EXPECT_EQ(m.row<v1::PresidingTerm>(1).ended_utc_ms(), m.now().utc_ms);
}

// 1.4 "while a speech is on the floor": the presiding officer's own is one.
TEST(Adjourning, IsRefusedWhileThePresidingOfficerSpeaks) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::speakFromTheChair());

    m.refuses(eg::chair, eg::adjournMeeting(), v1::SPEECH_ON_FLOOR);
}

// 1.4: a suspended meeting can be adjourned.
TEST(Adjourning, ASuspendedMeetingIsAdjourned) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::suspendMeeting());

    m.chair(eg::adjournMeeting());

    EXPECT_EQ(m.row<v1::Meeting>(1).status(), v1::MEETING_STATUS_ADJOURNED);
}

// 1.4 "The planned end and the end of interpretation never adjourn by themselves."
TEST(Adjourning, ThePlannedEndDoesNotAdjourn) {
    eg::Meeting m = eg::meeting();

    const auto changes = m.after(30h);

    EXPECT_THAT(changes, IsEmpty());
    EXPECT_EQ(m.row<v1::Meeting>(1).status(), v1::MEETING_STATUS_IN_PROGRESS);
}

// 1.4 "Adjourning shows the items not yet considered and which waiting requests are carried over."
TEST(Adjourning, ShowsTheItemsLeftAndCarriesOverWhoWaits) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::takeUpItem(1));
    m.chair(eg::concludeItem(1));
    m.chair(eg::takeUpItem(2));
    m.chair(eg::openFloor(2));
    m.asks(eg::france);

    m.chair(eg::adjournMeeting());

    EXPECT_THAT(m.row<v1::Meeting>(1).items_left(), ElementsAre(2, 3, 4));
    EXPECT_EQ(m.row<v1::AgendaItem>(2).status(), v1::ITEM_STATUS_TO_BE_CONTINUED);
    EXPECT_THAT(m.list(2), ElementsAre("France"));
}

// 1.4 with 6.1 "at any time in a meeting in progress": a point of order does not outlive its meeting.
TEST(Adjourning, APointOfOrderThatWaitsIsNotReached) {
    eg::Meeting m = eg::meeting();
    const Id point = m.raises(eg::kenya);

    m.chair(eg::adjournMeeting());

    EXPECT_EQ(m.row<v1::Request>(point).status(), v1::REQUEST_STATUS_NOT_REACHED);
    EXPECT_THAT(m.state().pointsOfOrder(), IsEmpty());
}

// 1.4 with 1.2: an open offer ends with the term of who made it.
TEST(Adjourning, AnOpenOfferEndsWithTheMeeting) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::offerHandover(eg::vice_chair));

    m.chair(eg::adjournMeeting());

    EXPECT_FALSE(m.has<v1::HandoverOffer>(1));
}

// 1.5 "The presiding officer may speak at any time; a running clock pauses."
TEST(SpeakingFromTheChair, PausesTheRunningClock) {
    eg::Meeting m = eg::floorOpen();
    const Id speech = m.gives(m.asks(eg::france));
    m.after(13s);

    m.chair(eg::speakFromTheChair());
    m.after(30s);

    EXPECT_EQ(m.speaking(), "the presiding officer");
    EXPECT_EQ(m.floor().current(), speech);
    EXPECT_EQ(m.usedMs(speech), 10'000u);
    EXPECT_EQ(m.usedMs(m.floor().officer()), 30'000u);
}

// 1.5 "a running clock pauses": and goes on when the presiding officer has finished.
TEST(SpeakingFromTheChair, TheSpeakerGoesOnWhenThePresidingOfficerHasFinished) {
    eg::Meeting m = eg::floorOpen();
    const Id speech = m.gives(m.asks(eg::france));
    m.after(13s);
    m.chair(eg::speakFromTheChair());
    m.after(30s);

    m.chair(eg::finishSpeech(m.floor().officer()));
    m.after(5s);

    EXPECT_EQ(m.speaking(), "France");
    EXPECT_EQ(m.usedMs(speech), 15'000u);
}

// 1.5: an officer speaks once at a time, as the presiding officer.
TEST(SpeakingFromTheChair, IsNotDoneTwiceAtATime) {
    eg::Meeting m = eg::meeting();
    m.desk(eg::speakFromTheChair());

    EXPECT_EQ(m.row<v1::Speech>(m.floor().officer()).officer(), eg::chair);
    m.refuses(eg::chair, eg::speakFromTheChair(), v1::HAS_THE_FLOOR);
}

// 1.5 "To speak for a delegation, hand over first": the presiding officer's own words end with the term.
TEST(SpeakingFromTheChair, EndsWhenTheChairIsHandedOver) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::speakFromTheChair());
    m.chair(eg::offerHandover(eg::vice_chair));

    m.viceChair(eg::acceptHandover());

    EXPECT_EQ(m.speaking(), "");
    EXPECT_EQ(m.lastSpeech().speech().officer(), eg::chair);
}

// 1.5 "To speak for a delegation, hand over first": the Chair does not ask for the floor.
TEST(SpeakingFromTheChair, TheChairDoesNotAskForTheFloor) {
    eg::Meeting m = eg::floorOpen();

    m.refuses(eg::chair, eg::requestFloor(), v1::NOT_PERMITTED);
}

}  // namespace
}  // namespace rostrum
