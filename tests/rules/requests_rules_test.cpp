// SPDX-License-Identifier: MIT
//
// Rulebook chapter 3: requests for the floor. Each test quotes the sentence it proves.
#include "tests/support/eg.h"

#include <gmock/gmock.h>

namespace rostrum::eg {
namespace {

using testing::ElementsAre;
using Names = std::vector<std::string>;

Meeting floorOpenUnder(const v1::ListRules& rules) {
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, rules));
    return m;
}

Meeting floorOpenWithApproval() {
    v1::ListRules approval = rules();
    approval.set_needs_approval(true);
    return floorOpenUnder(approval);
}

v1::RequestStatus statusOf(const Meeting& m, Id request) {
    return m.row<v1::Request>(request).status();
}

Id lastRequest(const Meeting& m) {
    return m.state().table<v1::Request>().nextId() - 1;
}

// 3.1 "A participant asks; a person with a badge acts for it."
TEST(Requesting, AParticipantAsksAndAPersonActsForIt) {
    Meeting m = floorOpen();

    m.accepts(adviserOf(france), requestFloor());

    const auto& request = m.row<v1::Request>(1);
    EXPECT_EQ(request.participant(), france);
    EXPECT_EQ(request.person(), adviserOf(france));
}

// 3.1 "A request has a kind, a capacity, a language, a modality and an inlet. All of them are recorded."
TEST(Requesting, EveryWordOfARequestIsRecorded) {
    Meeting m = floorOpen();

    m.asks(kenya, {.kind = v1::KIND_QUESTION,
                   .capacity = v1::CAPACITY_FOR_A_GROUP,
                   .group = group_of_77,
                   .modality = v1::MODALITY_ONLINE,
                   .language = "fr"});

    const auto& request = m.row<v1::Request>(1);
    EXPECT_EQ(request.kind(), v1::KIND_QUESTION);
    EXPECT_EQ(request.capacity(), v1::CAPACITY_FOR_A_GROUP);
    EXPECT_EQ(request.group(), group_of_77);
    EXPECT_EQ(request.modality(), v1::MODALITY_ONLINE);
    EXPECT_EQ(request.language(), "fr");
    EXPECT_EQ(request.inlet(), v1::INLET_APP);
    EXPECT_EQ(request.meeting(), 1u);
}

// 3.2 "The order of receipt is the server's, always: two requests never have the same place."
TEST(Requesting, TwoRequestsOfTheSameMillisecondHaveTwoPlaces) {
    Meeting m = floorOpen();

    const Id first = m.asks(france);
    const Id second = m.asks(brazil);

    EXPECT_LT(m.row<v1::Request>(first).place(), m.row<v1::Request>(second).place());
    EXPECT_EQ(m.list(), (Names{"France", "Brazil"}));
}

// 3.2 "The answer carries the time of receipt."
TEST(Requesting, TheTimeOfReceiptIsTheServers) {
    Meeting m = floorOpen();
    m.after(5s);

    const Id request = m.asks(france);

    EXPECT_EQ(m.row<v1::Request>(request).received_utc_ms(), m.now().utc_ms);
}

// 3.3 "At most one live request of a kind and capacity on a list; a second is refused with the first one's position."
TEST(Requesting, ASecondRequestIsRefusedWithThePositionOfTheFirst) {
    Meeting m = floorOpen();
    m.asks(brazil);
    const Id first = m.asks(france);

    const auto refusal = m.refuses(delegateOf(france), requestFloor(), v1::ALREADY_ON_LIST);

    EXPECT_EQ(refusal.details().position(), 2u);
    EXPECT_EQ(refusal.details().request(), first);
}

// 3.3 "of a kind and capacity (each group counts separately)"
TEST(Requesting, AnotherKindCapacityOrGroupIsAnotherRequest) {
    Meeting m = floorOpen();
    m.asks(kenya);

    m.asks(kenya, {.kind = v1::KIND_QUESTION});
    m.asks(kenya, {.capacity = v1::CAPACITY_PERSONAL});
    m.asks(kenya, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = group_of_77});
    m.asks(kenya, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = european_union});

    EXPECT_EQ(m.list().size(), 5u);
    m.refuses(delegateOf(kenya), requestFloor({.capacity = v1::CAPACITY_FOR_A_GROUP, .group = group_of_77}),
              v1::ALREADY_ON_LIST);
}

// 3.3 "At most one live request": one that is final is no longer in the way.
TEST(Requesting, AfterSpeakingAParticipantMayAskAgain) {
    Meeting m = floorOpen();
    m.chair(endSpeech(m.gives(m.asks(france))));

    m.asks(france);

    EXPECT_EQ(m.list(), Names{"France"});
}

// 3.3 "An item may limit the interventions of each participant": those made, and those asked for.
TEST(Requesting, InterventionsAreLimitedWhereTheItemSaysSo) {
    v1::ListRules two = rules();
    two.set_interventions_max(2);
    Meeting m = floorOpenUnder(two);
    m.chair(endSpeech(m.gives(m.asks(france))));
    m.asks(france);

    const auto refusal =
        m.refuses(delegateOf(france), requestFloor({.capacity = v1::CAPACITY_PERSONAL}), v1::INTERVENTIONS_USED);

    EXPECT_EQ(refusal.details().count(), 2u);
    m.refuses(eg::desk, addRequest(france, {.capacity = v1::CAPACITY_PERSONAL}), v1::INTERVENTIONS_USED);
}

// 3.3 "questions and points of order do not count."
TEST(Requesting, QuestionsAndPointsOfOrderDoNotCountAsInterventions) {
    v1::ListRules one = rules();
    one.set_interventions_max(1);
    Meeting m = floorOpenUnder(one);
    m.chair(endSpeech(m.gives(m.asks(france, {.kind = v1::KIND_QUESTION}))));
    m.raises(france);

    m.asks(france, {.kind = v1::KIND_QUESTION});
    m.asks(france);

    EXPECT_EQ(m.list().size(), 2u);
}

// 3.4 "pending (needs approval or confirmation, where the item asks for it), accepted (on the list)"
TEST(Requesting, WhereTheItemAsksForApprovalARequestIsPendingUntilApproved) {
    Meeting m = floorOpenWithApproval();
    const Id request = m.asks(france);
    ASSERT_EQ(statusOf(m, request), v1::REQUEST_STATUS_PENDING);
    ASSERT_THAT(m.list(), ElementsAre());

    m.desk(approveRequest(request));

    EXPECT_EQ(statusOf(m, request), v1::REQUEST_STATUS_ACCEPTED);
    EXPECT_EQ(m.list(), Names{"France"});
}

// 3.4, 4.1: an approved request is placed when it is approved, as a new one.
TEST(Requesting, WhoIsApprovedFirstIsFirst) {
    Meeting m = floorOpenWithApproval();
    const Id early = m.asks(france);
    const Id late = m.asks(brazil);

    m.desk(approveRequest(late));
    m.desk(approveRequest(early));

    EXPECT_EQ(m.list(), (Names{"Brazil", "France"}));
}

// 3.4 "granted (has the floor), released (finished)"
TEST(Requesting, ARequestIsGrantedAndThenReleased) {
    Meeting m = floorOpen();
    const Id request = m.asks(france);

    const Id speech = m.gives(request);
    EXPECT_EQ(statusOf(m, request), v1::REQUEST_STATUS_GRANTED);
    m.chair(endSpeech(speech));

    EXPECT_EQ(statusOf(m, request), v1::REQUEST_STATUS_RELEASED);
    EXPECT_EQ(m.row<v1::Request>(request).ended_utc_ms(), m.now().utc_ms);
}

// 3.4 "denied (not accorded, with a reason)"
TEST(Requesting, TheFloorIsNotAccordedWithAReason) {
    Meeting m = floorOpen();
    const Id request = m.asks(france);
    m.refuses(eg::chair, denyRequest(request, ""), v1::REASON_MISSING);

    m.chair(denyRequest(request, "outside the agenda"));

    EXPECT_EQ(statusOf(m, request), v1::REQUEST_STATUS_DENIED);
    EXPECT_EQ(m.lastAct().reason(), "outside the agenda");
    EXPECT_THAT(m.list(), ElementsAre());
}

// 3.4 "Released, revoked, denied, cancelled and not reached are final, always"
TEST(Requesting, WhatIsFinalStaysFinal) {
    Meeting m = floorOpen();
    const Id cancelled = m.asks(france);
    const Id denied = m.asks(brazil);
    const Id released = m.asks(kenya);
    m.delegate(france, withdrawRequest(cancelled));
    m.chair(denyRequest(denied));
    m.chair(endSpeech(m.gives(released)));

    for (const Id final : {cancelled, denied, released}) {
        m.refuses(eg::chair, withdrawRequest(final), v1::REQUEST_FINAL);
        m.refuses(eg::chair, approveRequest(final), v1::REQUEST_FINAL);
        m.refuses(eg::chair, moveRequest(final), v1::REQUEST_FINAL);
        m.refuses(eg::chair, giveFloor(final, {0, final}), v1::STALE_FLOOR);
        m.refuses(eg::chair, giveFloor(final, m.sees(), "again"), v1::REQUEST_FINAL);
    }
}

// 3.5 "A request is withdrawn by its own participant, the desk or the Chair."
TEST(Withdrawing, ItsParticipantTheDeskAndTheChairMay) {
    Meeting m = floorOpen();

    m.accepts(adviserOf(france), withdrawRequest(m.asks(france)));
    m.desk(withdrawRequest(m.asks(france)));
    m.chair(withdrawRequest(m.asks(france)));
    const Id last = m.asks(france);

    m.refuses(delegateOf(brazil), withdrawRequest(last), v1::NOT_YOURS);
    EXPECT_EQ(statusOf(m, 1), v1::REQUEST_STATUS_CANCELLED);
    EXPECT_EQ(m.list(), Names{"France"});
}

// 3.5 "A request is withdrawn": one that is pending, too; one that has the floor is finished instead (5.6).
TEST(Withdrawing, APendingRequestIsWithdrawnAndOneThatIsGrantedIsNot) {
    Meeting m = floorOpenWithApproval();
    const Id pending = m.asks(france);
    const Id granted = m.asks(brazil);
    m.desk(approveRequest(granted));
    m.gives(granted);

    m.delegate(france, withdrawRequest(pending));

    EXPECT_EQ(statusOf(m, pending), v1::REQUEST_STATUS_CANCELLED);
    m.refuses(delegateOf(brazil), withdrawRequest(granted), v1::REQUEST_NOT_WAITING);
}

// 3.5 "A participant may move its own request back ('let others go first')"
TEST(LettingOthersGoFirst, GoesBehindAnotherOrToTheEnd) {
    Meeting m = floorOpen();
    const Id own = m.asks(france);
    const Id second = m.asks(brazil);
    m.asks(kenya);

    m.delegate(france, letOthersGoFirst(own, second));
    EXPECT_EQ(m.list(), (Names{"Brazil", "France", "Kenya"}));
    m.delegate(france, letOthersGoFirst(own));

    EXPECT_EQ(m.list(), (Names{"Brazil", "Kenya", "France"}));
    EXPECT_TRUE(m.row<v1::Request>(own).moved());
}

// 3.5 "never forward."
TEST(LettingOthersGoFirst, NeverGoesForward) {
    Meeting m = floorOpen();
    const Id first = m.asks(france);
    const Id second = m.asks(brazil);

    m.refuses(delegateOf(brazil), letOthersGoFirst(second, first), v1::ONLY_BACKWARDS);
    m.refuses(delegateOf(brazil), letOthersGoFirst(second, second), v1::ONLY_BACKWARDS);

    EXPECT_EQ(m.list(), (Names{"France", "Brazil"}));
}

// 3.5 "A participant may move its own request"
TEST(LettingOthersGoFirst, IsForOnesOwnRequest) {
    Meeting m = floorOpen();
    const Id request = m.asks(france);
    m.asks(brazil);

    m.refuses(delegateOf(brazil), letOthersGoFirst(request), v1::NOT_YOURS);
}

// 3.6 "The desk can put anyone on the list: a registered participant"
TEST(TheDesk, PutsARegisteredParticipantOnTheList) {
    Meeting m = floorOpen();

    m.desk(addRequest(brazil));

    EXPECT_EQ(m.list(), Names{"Brazil"});
    EXPECT_EQ(m.row<v1::Request>(1).inlet(), v1::INLET_DESK);
    EXPECT_EQ(m.row<v1::Request>(1).person(), 0u);
}

// 3.6 "anyone", 1.3 "The Secretariat prepares": before the list is open, and whatever the category.
TEST(TheDesk, PreparesAListBeforeItOpensAndForAnyCategory) {
    Meeting m = meeting();

    m.desk(addRequest(ngo));

    EXPECT_EQ(m.list(), Names{"Access Now"});
}

// 2.4 "closed": no new names, from nobody.
TEST(TheDesk, AddsNobodyToAClosedList) {
    Meeting m = floorOpen();
    m.after(7s);
    m.chair(closeList(2));

    const auto refusal = m.refuses(eg::desk, addRequest(brazil), v1::LIST_CLOSED);

    EXPECT_EQ(refusal.details().at_utc_ms(), m.now().utc_ms);
}

// 3.6 "or a walk-in registered in the same action, who is pending until accreditation is confirmed."
TEST(TheDesk, RegistersAWalkInWhoIsPendingUntilConfirmed) {
    Meeting m = floorOpen();

    m.desk(addWalkIn("Institute of Sample Studies", v1::CATEGORY_OTHER_STAKEHOLDER));
    const Id request = lastRequest(m);
    const Id walk_in = m.row<v1::Request>(request).participant();
    ASSERT_EQ(statusOf(m, request), v1::REQUEST_STATUS_PENDING);
    ASSERT_TRUE(m.row<v1::Participant>(walk_in).accreditation_pending());
    m.refuses(eg::desk, approveRequest(request), v1::NOT_ACCREDITED);
    m.desk(confirmParticipant(walk_in));

    EXPECT_EQ(m.list(), Names{"Institute of Sample Studies"});
}

// 3.6: a walk-in with a name that is registered already is that participant.
TEST(TheDesk, RegistersNoNameTwice) {
    Meeting m = floorOpen();

    const auto refusal = m.refuses(eg::desk, addWalkIn("Brazil", v1::CATEGORY_MEMBER_STATE), v1::NAME_TAKEN);

    EXPECT_EQ(refusal.details().participant(), brazil);
}

// 2.3 "which participant categories may ask"
TEST(Requesting, OnlyInvitedCategoriesMayAsk) {
    v1::ListRules states = rules();
    states.add_categories(v1::CATEGORY_MEMBER_STATE);
    Meeting m = floorOpenUnder(states);

    m.asks(france);

    m.refuses(delegateOf(ngo), requestFloor(), v1::CATEGORY_NOT_INVITED);
}

// 2.4 "A list of speakers is not open, open, closing or closed."
TEST(Requesting, IsPossibleWhileTheListIsOpenOrClosing) {
    Meeting m = itemTakenUp();
    m.refuses(delegateOf(france), requestFloor(), v1::LIST_NOT_OPEN);
    m.chair(openFloor(2));
    m.asks(france);
    m.chair(closeListAfter(2, 5));
    m.asks(brazil);
    m.chair(closeList(2));

    const auto refusal = m.refuses(delegateOf(kenya), requestFloor(), v1::LIST_CLOSED);

    EXPECT_EQ(refusal.details().at_utc_ms(), m.now().utc_ms);
    EXPECT_EQ(m.list(), (Names{"France", "Brazil"}));
}

// 5.2 "the one set on the request"
TEST(TheLimitOfARequest, IsSetAndTakenBackUntilTheFloorIsGiven) {
    Meeting m = floorOpen();
    const Id request = m.asks(france);
    m.desk(setRequestLimit(request, 60'000));
    EXPECT_EQ(m.row<v1::Request>(request).limit_ms(), 60'000u);

    m.desk(setRequestLimit(request, 0));
    const Id speech = m.gives(request);

    EXPECT_EQ(m.row<v1::Speech>(speech).limit_ms(), 180'000u);
    m.refuses(eg::desk, setRequestLimit(request, 60'000), v1::REQUEST_NOT_WAITING);
}

}  // namespace
}  // namespace rostrum::eg
