// SPDX-License-Identifier: MIT
//
// Rulebook 1.3: who conducts the meeting, and for whom.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;

/// The Vice-Chair presides over meeting 1, the Chair having handed over.
eg::Meeting handedOver() {
    eg::Meeting m = eg::meeting();
    m.chair(eg::offerHandover(eg::vice_chair));
    m.viceChair(eg::acceptHandover());
    return m;
}

// 1.3 "Only the presiding officer gives the floor, rules and calls to order."
TEST(Conducting, IsThePresidingOfficersAlone) {
    eg::Meeting m = handedOver();

    const v1::Refusal refusal = m.refuses(eg::chair, eg::takeUpItem(2), v1::NOT_PRESIDING);

    EXPECT_EQ(refusal.details().by_person(), eg::vice_chair);
    EXPECT_EQ(refusal.details().by_name(), "Eric Vice");
    EXPECT_EQ(refusal.details().by_role(), static_cast<std::uint32_t>(v1::ROLE_VICE_CHAIR));
    m.viceChair(eg::takeUpItem(2));
}

// 1.3 "Closing a list, limits, suspending and adjourning carry their basis".
TEST(Conducting, SuspendingAndAdjourningCarryTheirBasis) {
    eg::Meeting m = eg::meeting();

    m.refuses(eg::chair, eg::suspendMeeting(v1::BASIS_UNSPECIFIED), v1::BASIS_MISSING);
    m.refuses(eg::chair, eg::adjournMeeting(v1::BASIS_UNSPECIFIED), v1::BASIS_MISSING);
    m.chair(eg::adjournMeeting(v1::BASIS_VOTE));

    EXPECT_EQ(m.row<v1::Meeting>(1).adjourned_on(), v1::BASIS_VOTE);
    EXPECT_EQ(m.lastAct().basis(), v1::BASIS_VOTE);
}

// 1.3 "With desk_may_conduct (on) it also operates on the presiding officer's instruction; the record names both, the
// presiding officer as the one who decided."
TEST(Conducting, TheDeskConductsOnThePresidingOfficersInstruction) {
    eg::Meeting m = handedOver();

    const v1::Change change = m.desk(eg::takeUpItem(2));

    EXPECT_EQ(change.person(), eg::desk);
    EXPECT_EQ(change.for_person(), eg::vice_chair);
    EXPECT_EQ(m.lastAct().person(), eg::desk);
    EXPECT_EQ(m.lastAct().for_person(), eg::vice_chair);
}

// 1.3 "the record names both": also where the desk undoes what the presiding officer did, and what it did itself for
// the presiding officer; but not where it takes back its own preparation.
TEST(Conducting, WhatTheDeskUndoesForThePresidingOfficerNamesBoth) {
    eg::Meeting m = eg::floorOpen();
    const v1::Change by_chair = m.chair(eg::closeList(2));
    EXPECT_EQ(m.desk(eg::undo(by_chair.seq())).for_person(), eg::chair);
    const v1::Change for_chair = m.desk(eg::closeList(2));
    EXPECT_EQ(m.desk(eg::undo(for_chair.seq())).for_person(), eg::chair);
    const v1::Change own = m.desk(eg::addRequest(eg::france));
    EXPECT_EQ(m.desk(eg::undo(own.seq())).for_person(), 0u);
}

// 1.3, 12.3: also where it takes back its own withdrawal, and with that gives the floor.
TEST(Conducting, TheDeskThatGivesTheFloorByAnUndoDoesSoForThePresidingOfficer) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id point = m.raises(eg::brazil);
    m.chair(eg::hearPointOfOrder(point));
    const v1::Change withdrawn = m.desk(eg::withdrawRequest(point));
    EXPECT_EQ(withdrawn.for_person(), 0u);

    EXPECT_EQ(m.desk(eg::undo(withdrawn.seq())).for_person(), eg::chair);
    EXPECT_EQ(m.speaking(), "Brazil");
}

// 1.3 "With desk_may_conduct (on)": off, it does not.
TEST(Conducting, TheDeskDoesNotConductWhereThatIsOff) {
    core::Founding founding = eg::founding();
    founding.session.set_desk_may_conduct(false);
    eg::Meeting m(founding);

    m.refuses(eg::desk, eg::openMeeting(1), v1::CONDUCT_NOT_ALLOWED);
    m.chair(eg::openMeeting(1));
    m.refuses(eg::desk, eg::takeUpItem(2), v1::CONDUCT_NOT_ALLOWED);
}

// 1.2 and 1.3: operating for the presiding officer, the Secretary conducts although the desk may not.
TEST(Conducting, ASecretaryWhoOperatesConductsAllTheSame) {
    core::Founding founding = eg::founding();
    founding.session.set_desk_may_conduct(false);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.loses(eg::chair);
    m.after(60s);

    m.accepts(eg::secretary, eg::operateForPresidingOfficer());

    m.accepts(eg::secretary, eg::takeUpItem(2));
}

// 1.3 "One who does not preside prepares the work too, as an own act": each is that officer's own, and needs no
// meeting.
TEST(Preparing, IsForAnOfficerWhoDoesNotPresideToo) {
    eg::Meeting m = eg::session();
    m.viceChair(eg::movePanellist(3, 1));
    m.chair(eg::addRequest(eg::brazil));
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    v1::ListRules approved = eg::rules();
    approved.set_needs_approval(true);
    m.chair(eg::openFloor(2, approved));
    const eg::Id asked = m.asks(eg::france);

    m.viceChair(eg::approveRequest(asked));
    m.viceChair(eg::moveRequest(asked, 1));
    const v1::Change added = m.viceChair(eg::addRequest(eg::kenya));

    EXPECT_THAT(m.list(), testing::ElementsAre("France", "Brazil"));
    EXPECT_EQ(m.lastAct().person(), eg::vice_chair);
    EXPECT_EQ(added.for_person(), 0u);
}

// 1.3, 12.3: what an officer prepared is undone by that officer, and by who presides; by no other.
TEST(Preparing, IsUndoneByWhoDidItOrPresides) {
    eg::Meeting m = eg::floorOpen();
    const std::uint32_t first = m.viceChair(eg::addRequest(eg::france)).seq();
    const std::uint32_t second = m.viceChair(eg::addRequest(eg::brazil)).seq();

    m.refuses(eg::second_vice_chair, eg::undo(second), v1::NOT_YOURS);
    m.chair(eg::undo(second));
    m.viceChair(eg::undo(first));

    EXPECT_THAT(m.list(), testing::IsEmpty());
}

// 1.3 "Removing and denying requests, limits … stay with who presides".
TEST(Preparing, IsNotRemovingDenyingOrSettingALimit) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id request = m.asks(eg::france);

    m.refuses(eg::vice_chair, eg::withdrawRequest(request), v1::NOT_PRESIDING);
    m.refuses(eg::vice_chair, eg::denyRequest(request), v1::NOT_PRESIDING);
    m.refuses(eg::vice_chair, eg::setRequestLimit(request, 60'000), v1::NOT_PRESIDING);
    m.refuses(eg::vice_chair, eg::passOverPanellist(1), v1::NOT_PRESIDING);
}

// 1.3 "The Secretariat prepares: adds, …": its own acts name nobody else.
TEST(Conducting, WhatTheDeskDoesByItselfIsItsOwnAct) {
    eg::Meeting m = eg::floorOpen();

    const v1::Change change = m.desk(eg::addRequest(eg::france));

    EXPECT_EQ(change.for_person(), 0u);
}

}  // namespace
}  // namespace rostrum
