// SPDX-License-Identifier: MIT
//
// Rulebook 2.1, 2.5, 2.6: agenda items.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using eg::Id;
using testing::ElementsAre;

// 2.1 "An item is not started, under consideration, to be continued, deferred or concluded."
TEST(Items, AnItemIsTakenUpAndConcluded) {
    eg::Meeting m = eg::meeting();
    EXPECT_EQ(m.row<v1::AgendaItem>(1).status(), v1::ITEM_STATUS_NOT_STARTED);

    m.chair(eg::takeUpItem(1));
    EXPECT_EQ(m.row<v1::AgendaItem>(1).status(), v1::ITEM_STATUS_UNDER_CONSIDERATION);
    EXPECT_THAT(m.row<v1::AgendaItem>(1).meetings(), ElementsAre(1));

    m.chair(eg::concludeItem(1));
    EXPECT_EQ(m.row<v1::AgendaItem>(1).status(), v1::ITEM_STATUS_CONCLUDED);
}

// 2.1 "One item … is under consideration at a time."
TEST(Items, ASecondItemIsNotTakenUpBesideTheFirst) {
    eg::Meeting m = eg::itemTakenUp();

    const v1::Refusal refusal = m.refuses(eg::chair, eg::takeUpItem(3), v1::ANOTHER_ITEM_UNDER_CONSIDERATION);

    EXPECT_EQ(refusal.details().item(), 2u);
    m.refuses(eg::chair, eg::takeUpItem(2), v1::ALREADY_UNDER_CONSIDERATION);
}

// 2.1: what is concluded is not taken up again.
TEST(Items, AConcludedItemIsNotTakenUpAgain) {
    eg::Meeting m = eg::itemTakenUp();
    m.chair(eg::concludeItem(2));

    m.refuses(eg::chair, eg::takeUpItem(2), v1::ITEM_CONCLUDED);
    m.refuses(eg::chair, eg::concludeItem(2), v1::ITEM_NOT_UNDER_CONSIDERATION);
}

// 2.1 "to be continued": at another meeting, in the segment in which it was left, and both meetings are recorded.
TEST(Items, AnItemIsContinuedAtTheNextMeetingWhereItWasLeft) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::adjournMeeting());
    m.chair(eg::openMeeting(2));

    m.chair(eg::takeUpItem(2));

    EXPECT_EQ(m.row<v1::AgendaItem>(2).segment(), v1::SEGMENT_FLOOR);
    EXPECT_THAT(m.row<v1::AgendaItem>(2).meetings(), ElementsAre(1, 2));
}

// 2.5 "Concluding an item with people waiting needs a choice".
TEST(Concluding, NeedsAChoiceWhilePeopleWait) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.asks(eg::brazil);

    const v1::Refusal refusal = m.refuses(eg::chair, eg::concludeItem(2), v1::WAITING_CHOICE_MISSING);

    EXPECT_EQ(refusal.details().count(), 2u);
}

// 2.5 "keep them for the item's next consideration".
TEST(Concluding, KeepingThemLeavesTheItemToBeContinuedWithItsList) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.asks(eg::brazil);

    m.chair(eg::concludeItem(2, v1::WAITING_KEEP));

    EXPECT_EQ(m.row<v1::AgendaItem>(2).status(), v1::ITEM_STATUS_TO_BE_CONTINUED);
    EXPECT_THAT(m.list(2), ElementsAre("France", "Brazil"));
}

// 2.1, 2.5: an item whose list is kept is to be continued, also where nobody is on the list as yet.
TEST(Concluding, KeepingAnEmptyListLeavesTheItemToBeContinued) {
    eg::Meeting m = eg::floorOpen();

    m.chair(eg::concludeItem(2, v1::WAITING_KEEP));

    EXPECT_EQ(m.row<v1::AgendaItem>(2).status(), v1::ITEM_STATUS_TO_BE_CONTINUED);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_OPEN);
    m.asks(eg::france);
    m.chair(eg::takeUpItem(2));
}

// 2.1, 2.5: so is one that was taken up by mistake.
TEST(Concluding, KeepingIsTheOppositeOfTakingUp) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::takeUpItem(3));

    m.chair(eg::concludeItem(3, v1::WAITING_KEEP));
    m.chair(eg::takeUpItem(2));
    m.chair(eg::concludeItem(2));
    m.chair(eg::takeUpItem(3));

    EXPECT_EQ(m.row<v1::AgendaItem>(3).status(), v1::ITEM_STATUS_UNDER_CONSIDERATION);
}

// 2.5 "or record them as not reached. Nobody disappears."
TEST(Concluding, WhoIsNotReachedIsRecordedAsSuch) {
    eg::Meeting m = eg::floorOpen();
    const Id france = m.asks(eg::france);
    const Id brazil = m.asks(eg::brazil);

    m.chair(eg::concludeItem(2, v1::WAITING_NOT_REACHED));

    EXPECT_EQ(m.row<v1::AgendaItem>(2).status(), v1::ITEM_STATUS_CONCLUDED);
    for (const Id request : {france, brazil}) {
        EXPECT_EQ(m.row<v1::RequestRecord>(request).request().status(), v1::REQUEST_STATUS_NOT_REACHED);
        EXPECT_EQ(m.row<v1::RequestRecord>(request).request().ended_utc_ms(), m.now().utc_ms);
        EXPECT_FALSE(m.has<v1::Request>(request));
    }
}

// 2.5 "people waiting": those whose request is pending wait too.
TEST(Concluding, APendingRequestWaitsToo) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::addWalkIn("Guest House", v1::CATEGORY_OTHER_STAKEHOLDER));

    m.refuses(eg::chair, eg::concludeItem(2), v1::WAITING_CHOICE_MISSING);
    m.chair(eg::concludeItem(2, v1::WAITING_NOT_REACHED));

    EXPECT_EQ(m.row<v1::RequestRecord>(1).request().status(), v1::REQUEST_STATUS_NOT_REACHED);
}

// 2.5 "Nobody disappears": what was finished before is kept with the item too.
TEST(Concluding, FinishedRequestsAreKeptWithTheItem) {
    eg::Meeting m = eg::floorOpen();
    const Id request = m.asks(eg::france);
    m.chair(eg::endSpeech(m.gives(request)));

    m.chair(eg::concludeItem(2));

    EXPECT_EQ(m.row<v1::RequestRecord>(request).request().status(), v1::REQUEST_STATUS_RELEASED);
    m.refuses(eg::desk, eg::withdrawRequest(request), v1::REQUEST_FINAL);
}

// 2.5 and 2.4: with the item its list is closed.
TEST(Concluding, ClosesTheList) {
    eg::Meeting m = eg::floorOpen();

    m.chair(eg::concludeItem(2));

    EXPECT_EQ(m.row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_CLOSED);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).closed_utc_ms(), m.now().utc_ms);
}

// 2.5: an item is not concluded under a speaker.
TEST(Concluding, IsRefusedWhileSomebodySpeaksOnTheItem) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));

    m.refuses(eg::chair, eg::concludeItem(2), v1::SPEECH_ON_FLOOR);
}

// 2.5, 1.5: the presiding officer's own words do not stand in the way of the conclusion they announce.
TEST(Concluding, ThePresidingOfficerConcludesWhileSpeaking) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::speakFromTheChair());

    m.chair(eg::concludeItem(2));

    EXPECT_EQ(m.row<v1::AgendaItem>(2).status(), v1::ITEM_STATUS_CONCLUDED);
}

// 2.6 "Closing the list (no new names) and closing the debate … are two different things."
TEST(Concluding, ClosingTheListDoesNotEndTheDebate) {
    eg::Meeting m = eg::floorOpen();
    const Id request = m.asks(eg::france);

    m.chair(eg::closeList(2));
    m.gives(request);

    EXPECT_EQ(m.row<v1::AgendaItem>(2).status(), v1::ITEM_STATUS_UNDER_CONSIDERATION);
    EXPECT_EQ(m.speaking(), "France");
}

}  // namespace
}  // namespace rostrum
