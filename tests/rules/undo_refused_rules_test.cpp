// SPDX-License-Identifier: MIT
//
// Rulebook 12.3: whose acts one may undo, and what an undo may not bring back.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::eg {
namespace {

using testing::ElementsAre;

const Ask online = {.modality = v1::MODALITY_ONLINE};
const Ask personal = {.capacity = v1::CAPACITY_PERSONAL};

// 12.3, 6.1, 1.4: a point of order belongs to its meeting; after it none comes back to life.
TEST(UndoingTheWithdrawalOfAPointOfOrder, IsRefusedOnceItsMeetingIsAdjourned) {
    Meeting m = meeting();
    const Id point = m.raises(brazil);
    const std::uint32_t withdrawn = m.delegate(brazil, withdrawRequest(point)).seq();
    const std::uint32_t adjourned = m.chair(adjournMeeting()).seq();

    const auto refusal = m.refuses(delegateOf(brazil), undo(withdrawn), v1::UNDO_OVERTAKEN);
    EXPECT_EQ(refusal.details().seq(), adjourned);
    m.chair(openMeeting(2));
    m.refuses(delegateOf(brazil), undo(withdrawn), v1::UNDO_OVERTAKEN);
}

// 12.3, 6.1: while its meeting is suspended it may come back, and waits.
TEST(UndoingTheWithdrawalOfAPointOfOrder, IsPossibleWhileItsMeetingIsSuspended) {
    Meeting m = meeting();
    const Id point = m.raises(brazil);
    const std::uint32_t withdrawn = m.delegate(brazil, withdrawRequest(point)).seq();
    m.chair(suspendMeeting());

    m.delegate(brazil, undo(withdrawn));

    EXPECT_EQ(m.row<v1::Request>(point).status(), v1::REQUEST_STATUS_ACCEPTED);
}

// 12.3, 5.1, 1.3: nobody but who conducts gives the floor, by an undo neither.
TEST(UndoingTheWithdrawalOfAPointOfOrder, GivesNoDelegateTheFloor) {
    Meeting m = floorOpen();
    const Id point = m.raises(brazil);
    m.chair(hearPointOfOrder(point));
    const std::uint32_t withdrawn = m.delegate(brazil, withdrawRequest(point)).seq();

    m.refuses(delegateOf(brazil), undo(withdrawn), v1::NOT_YOURS);
    EXPECT_EQ(m.speaking(), "");
    m.chair(undo(withdrawn));

    EXPECT_EQ(m.speaking(), "Brazil");
}

// 12.3, 6.4: nor does a delegate stop the clock of who goes on because of a withdrawal.
TEST(UndoingTheWithdrawalOfAPointOfOrder, StopsNobodysClockForADelegate) {
    Meeting m = floorOpen();
    const Id speech = m.gives(m.asks(france));
    const Id first = m.raises(brazil);
    const Id second = m.raises(kenya);
    m.chair(hearPointOfOrder(first, speech));
    m.chair(ruleOnPointOfOrder(first));
    const std::uint32_t withdrawn = m.delegate(kenya, withdrawRequest(second)).seq();

    m.refuses(delegateOf(kenya), undo(withdrawn), v1::NOT_YOURS);

    EXPECT_EQ(m.row<v1::Speech>(speech).holds_size(), 0);
}

// 12.3, 1.3: an act of the presiding officer is the office's; who presides no longer does not undo it.
TEST(UndoingAnActOfPresiding, IsForWhoPresidesNow) {
    Meeting m = floorOpen();
    m.chair(offerHandover(vice_chair));
    const std::uint32_t closed = m.chair(closeList(2)).seq();
    m.viceChair(acceptHandover());

    m.refuses(eg::chair, undo(closed), v1::NOT_YOURS);
    const v1::Change undone = m.viceChair(undo(closed));

    EXPECT_EQ(undone.for_person(), 0u);
}

// 12.3, 1.2: nor does who operates no longer.
TEST(UndoingAnActOfPresiding, IsNotForWhoOperatesNoLonger) {
    Meeting m = floorOpen();
    m.loses(eg::chair);
    m.after(1min);
    m.viceChair(operateForPresidingOfficer());
    const std::uint32_t closed = m.viceChair(closeList(2)).seq();
    m.isBack(eg::chair);

    m.refuses(eg::vice_chair, undo(closed), v1::NOT_YOURS);
    m.chair(undo(closed));
}

// 12.3, 1.3: after the adjournment nobody presides, and what presiding officers did stays.
TEST(UndoingAnActOfPresiding, IsForNobodyAfterTheAdjournment) {
    Meeting m = floorOpen();
    m.chair(concludeItem(2, v1::WAITING_KEEP));
    m.chair(takeUpItem(3));
    const std::uint32_t closed = m.chair(closeList(2)).seq();
    m.chair(adjournMeeting());

    m.refuses(eg::chair, undo(closed), v1::NOT_YOURS);
}

// 12.3, 1.3: what the desk prepares is its own, whoever presides.
TEST(UndoingAnActOfTheDesk, IsItsOwnAlsoAfterTheAdjournment) {
    Meeting m = floorOpen();
    const std::uint32_t added = m.desk(addRequest(france)).seq();
    m.chair(adjournMeeting());

    m.desk(undo(added));

    EXPECT_THAT(m.list(), ElementsAre());
}

// 12.3, 2.2: who was passed over meanwhile does not have the floor again.
TEST(UndoingThatAPanellistWasAbsent, IsRefusedOncePassedOver) {
    Meeting m = itemTakenUp();
    const std::uint32_t absent = m.chair(markAbsent(m.givesPanellist(1, v1::KIND_PRESENTATION))).seq();
    const std::uint32_t passed_over = m.chair(passOverPanellist(1)).seq();

    const auto refusal = m.refuses(eg::chair, undo(absent), v1::UNDO_OVERTAKEN);

    EXPECT_EQ(refusal.details().seq(), passed_over);
    EXPECT_EQ(m.speaking(), "");
}

TEST(UndoingThatALostPanellistWasPassedOn, IsRefusedOncePassedOver) {
    Meeting m = itemTakenUp();
    const Id speech = m.givesPanellist(2, v1::KIND_PRESENTATION);
    m.loses(panellist_bruno);
    const std::uint32_t passed_on = m.chair(passOn(speech)).seq();
    m.chair(passOverPanellist(2));

    m.refuses(eg::chair, undo(passed_on), v1::UNDO_OVERTAKEN);
}

// 12.3: a panellist who wishes to reply while presenting overtakes nothing.
TEST(UndoingAnExtension, IsNotOvertakenByAWishToReply) {
    Meeting m = itemTakenUp();
    const std::uint32_t extended = m.chair(extendSpeech(m.givesPanellist(1, v1::KIND_PRESENTATION), 60'000)).seq();
    m.accepts(panellist_anna, wishToReply(1));

    m.chair(undo(extended));
}

/// One may intervene once on item 2.
Meeting onceEach() {
    v1::ListRules once = rules();
    once.set_interventions_max(1);
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, once));
    return m;
}

// 12.3, 3.3: an undo does not help anybody to more interventions than the item allows.
TEST(UndoingAWithdrawal, IsRefusedBeyondTheBoundOnInterventions) {
    Meeting m = onceEach();
    const std::uint32_t withdrawn = m.delegate(france, withdrawRequest(m.asks(france))).seq();
    const Id second = m.asks(france, personal);

    const auto refusal = m.refuses(delegateOf(france), undo(withdrawn), v1::UNDO_OVERTAKEN);
    EXPECT_EQ(refusal.details().seq(), m.state().table<v1::Request>().seqOf(second));

    m.delegate(france, withdrawRequest(second));
    m.delegate(france, undo(withdrawn));
    EXPECT_THAT(m.list(), ElementsAre("France"));
}

// 12.3, 3.3: a speech that comes back to the floor is the intervention that it was.
TEST(UndoingTheEndOfASpeech, IsPossibleWithinTheBoundOnInterventions) {
    Meeting m = onceEach();
    const std::uint32_t ended = m.chair(endSpeech(m.gives(m.asks(france)))).seq();

    m.chair(undo(ended));

    EXPECT_EQ(m.speaking(), "France");
}

}  // namespace
}  // namespace rostrum::eg
