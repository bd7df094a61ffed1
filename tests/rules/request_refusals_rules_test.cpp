// SPDX-License-Identifier: MIT
//
// Every refusal of the commands of chapters 3 and 4, a test for each command, in order of precedence: that of two that
// hold the earlier one in v1::RefusalCode is the answer. What all commands share stands in
// floor_refusals_rules_test.cpp.
#include "tests/support/eg.h"

#include <gtest/gtest.h>

namespace rostrum::eg {
namespace {

constexpr Id nothing = 9'999;  ///< an id that no row has

/// France has the floor (request 1, speech 1), Brazil and Kenya wait (2, 3), Holy See's request (4) was withdrawn.
Meeting franceSpeaks() {
    Meeting m = floorOpen();
    m.gives(m.asks(france));
    m.asks(brazil);
    m.asks(kenya);
    m.delegate(holy_see, withdrawRequest(m.asks(holy_see)));
    return m;
}

TEST(RefusalsOfRequestFloor, InOrder) {
    v1::ListRules states = rules();
    states.add_categories(v1::CATEGORY_MEMBER_STATE);
    states.set_interventions_max(1);
    Meeting m = itemTakenUp();
    v1::Command no_group = requestFloor({.capacity = v1::CAPACITY_FOR_A_GROUP, .group = nothing});
    v1::Command no_panellist = no_group;
    no_panellist.mutable_request_floor()->add_addressees(nothing);
    v1::Command no_kind = no_panellist;
    no_kind.mutable_request_floor()->set_kind(v1::KIND_PRESENTATION);
    m.refuses(delegateOf(ngo), no_kind, v1::MALFORMED);
    m.refuses(delegateOf(ngo), no_panellist, v1::NO_SUCH_PANEL_PLACE);
    m.refuses(delegateOf(ngo), no_group, v1::NO_SUCH_GROUP);
    m.refuses(delegateOf(ngo), requestFloor(), v1::LIST_NOT_OPEN);

    m.chair(openFloor(2, states));
    m.asks(france);
    m.refuses(delegateOf(ngo), requestFloor(), v1::CATEGORY_NOT_INVITED);
    m.refuses(delegateOf(france), requestFloor(), v1::ALREADY_ON_LIST);  // before INTERVENTIONS_USED
    m.refuses(delegateOf(france), requestFloor({.capacity = v1::CAPACITY_PERSONAL}), v1::INTERVENTIONS_USED);

    m.chair(closeList(2));
    m.refuses(delegateOf(ngo), requestFloor(), v1::LIST_CLOSED);     // before CATEGORY_NOT_INVITED
    m.refuses(delegateOf(france), requestFloor(), v1::LIST_CLOSED);  // before ALREADY_ON_LIST
    m.chair(concludeItem(2, v1::WAITING_NOT_REACHED));
    m.refuses(delegateOf(ngo), requestFloor(), v1::ITEM_CONCLUDED);  // before LIST_CLOSED
}

/// Two walk-ins, each with a person; the first has no category yet.
struct WalkIns {
    Id without_category;
    Id with_category;
};

WalkIns twoWalkIns(Meeting& m) {
    WalkIns ids{};
    for (Id* id : {&ids.without_category, &ids.with_category}) {
        const bool is_first = id == &ids.without_category;
        const auto category = is_first ? v1::CATEGORY_UNSPECIFIED : v1::CATEGORY_MEMBER_STATE;
        m.desk(registerParticipant(is_first ? "Nameless Institute" : "Atlantis", category));
        const Id participant = m.state().table<v1::Participant>().nextId() - 1;
        *id = m.state().table<v1::Person>().nextId();
        m.desk(registerPerson(participant, is_first ? "Nia" : "Ari"));
    }
    return ids;
}

// 9.1, 3.6: CATEGORY_MISSING before NOT_ACCREDITED.
TEST(RefusalsOfRequestFloor, ToWalkIns) {
    Meeting m = floorOpen();
    const WalkIns persons = twoWalkIns(m);

    m.refuses(persons.without_category, requestFloor(), v1::CATEGORY_MISSING);
    m.refuses(persons.with_category, requestFloor(), v1::NOT_ACCREDITED);
    m.refuses(persons.without_category, raisePointOfOrder(), v1::CATEGORY_MISSING);
    m.refuses(persons.with_category, raisePointOfOrder(), v1::NOT_ACCREDITED);
    const Id atlantis = m.row<v1::Person>(persons.with_category).participant();
    m.refuses(eg::chair, giveUnlisted(atlantis, m.sees()), v1::NOT_ACCREDITED);
}

TEST(RefusalsOfAddRequest, InOrder) {
    v1::ListRules once = rules();
    once.set_interventions_max(1);
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, once));
    m.asks(france);

    m.refuses(eg::desk, addRequest(nothing, {.item = nothing}), v1::NO_SUCH_ITEM);  // before NO_SUCH_PARTICIPANT
    m.refuses(eg::desk, addRequest(france, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = nothing}),
              v1::NO_SUCH_GROUP);
    m.refuses(eg::desk, addWalkIn("France", v1::CATEGORY_MEMBER_STATE), v1::NAME_TAKEN);
    m.refuses(eg::desk, addRequest(france), v1::ALREADY_ON_LIST);  // before INTERVENTIONS_USED
    m.refuses(eg::desk, addRequest(france, {.capacity = v1::CAPACITY_PERSONAL}), v1::INTERVENTIONS_USED);
    m.chair(closeList(2));
    m.refuses(eg::desk, addWalkIn("France", v1::CATEGORY_MEMBER_STATE), v1::LIST_CLOSED);  // before NAME_TAKEN
    m.refuses(eg::desk, addRequest(france), v1::LIST_CLOSED);                              // before ALREADY_ON_LIST
    m.chair(concludeItem(2, v1::WAITING_NOT_REACHED));
    m.refuses(eg::desk, addRequest(france), v1::ITEM_CONCLUDED);  // before LIST_CLOSED
}

TEST(RefusalsOfApproveRequest, InOrder) {
    Meeting m = franceSpeaks();
    m.desk(addWalkIn("Atlantis", v1::CATEGORY_MEMBER_STATE));

    m.refuses(eg::desk, approveRequest(5), v1::NOT_ACCREDITED);
    m.refuses(eg::desk, approveRequest(4), v1::REQUEST_FINAL);
    m.refuses(eg::desk, approveRequest(2), v1::REQUEST_NOT_PENDING);
    m.refuses(eg::desk, approveRequest(1), v1::REQUEST_NOT_PENDING);
}

TEST(RefusalsOfDenyRequest, InOrder) {
    Meeting m = franceSpeaks();
    const Id point = m.raises(kenya);

    m.refuses(eg::chair, denyRequest(4, ""), v1::REASON_MISSING);  // before REQUEST_FINAL
    m.refuses(eg::chair, denyRequest(point), v1::POINT_OF_ORDER_WAITING);
    m.refuses(eg::chair, denyRequest(4), v1::REQUEST_FINAL);
    m.refuses(eg::chair, denyRequest(1), v1::REQUEST_NOT_WAITING);
}

TEST(RefusalsOfWithdrawRequest, InOrder) {
    Meeting m = franceSpeaks();

    m.refuses(delegateOf(brazil), withdrawRequest(4), v1::NOT_YOURS);  // before REQUEST_FINAL
    m.refuses(delegateOf(brazil), withdrawRequest(1), v1::NOT_YOURS);  // before REQUEST_NOT_WAITING
    m.refuses(delegateOf(holy_see), withdrawRequest(4), v1::REQUEST_FINAL);
    m.refuses(delegateOf(france), withdrawRequest(1), v1::REQUEST_NOT_WAITING);
}

TEST(RefusalsOfLetOthersGoFirst, InOrder) {
    Meeting m = franceSpeaks();
    const Id point = m.raises(brazil);
    const Id elsewhere = m.state().table<v1::Request>().nextId();
    m.desk(addRequest(brazil, {.item = 3}));

    m.refuses(delegateOf(brazil), letOthersGoFirst(2, nothing), v1::NO_SUCH_REQUEST);
    m.refuses(delegateOf(brazil), letOthersGoFirst(4), v1::NOT_YOURS);  // before REQUEST_FINAL
    m.refuses(delegateOf(holy_see), letOthersGoFirst(4), v1::REQUEST_FINAL);
    m.refuses(delegateOf(france), letOthersGoFirst(1), v1::REQUEST_NOT_WAITING);
    m.refuses(delegateOf(kenya), letOthersGoFirst(3, 2), v1::ONLY_BACKWARDS);
    m.refuses(delegateOf(brazil), letOthersGoFirst(point), v1::NOT_ON_THIS_LIST);
    m.refuses(delegateOf(brazil), letOthersGoFirst(2, elsewhere), v1::NOT_ON_THIS_LIST);
}

TEST(RefusalsOfMoveRequest, InOrder) {
    Meeting m = franceSpeaks();
    const Id point = m.raises(kenya);
    const Id elsewhere = m.state().table<v1::Request>().nextId();
    m.desk(addRequest(kenya, {.item = 3}));

    m.refuses(eg::desk, moveRequest(2, nothing), v1::NO_SUCH_REQUEST);
    m.refuses(eg::desk, moveRequest(4, 0, ""), v1::REASON_MISSING);  // before REQUEST_FINAL
    m.refuses(eg::desk, moveRequest(4), v1::REQUEST_FINAL);
    m.refuses(eg::desk, moveRequest(1, elsewhere), v1::REQUEST_NOT_WAITING);  // before NOT_ON_THIS_LIST
    m.refuses(eg::desk, moveRequest(2, elsewhere), v1::NOT_ON_THIS_LIST);
    m.refuses(eg::desk, moveRequest(2, 1), v1::NOT_ON_THIS_LIST);
    m.refuses(eg::desk, moveRequest(2, 2), v1::NOT_ON_THIS_LIST);
    m.refuses(eg::desk, moveRequest(point), v1::NOT_ON_THIS_LIST);
}

TEST(RefusalsOfSetRequestLimit, InOrder) {
    Meeting m = franceSpeaks();
    const Id point = m.raises(kenya);

    m.refuses(eg::desk, setRequestLimit(4, 25 * 3'600'000), v1::MALFORMED);  // before REQUEST_FINAL
    m.refuses(eg::desk, setRequestLimit(4, 1'000), v1::REQUEST_FINAL);
    m.refuses(eg::desk, setRequestLimit(1, 1'000), v1::REQUEST_NOT_WAITING);
    m.refuses(eg::desk, setRequestLimit(point, 1'000), v1::NOT_ON_THIS_LIST);
}

TEST(RefusalsOfSuggestSpeaker, InOrder) {
    Meeting m = franceSpeaks();
    m.chair(passOverPanellist(1));
    v1::Command both = suggest(4);
    both.mutable_suggest_speaker()->set_panel_place(nothing);

    m.refuses(eg::vice_chair, both, v1::MALFORMED);
    m.refuses(eg::vice_chair, suggest(4), v1::REQUEST_FINAL);
    m.refuses(eg::vice_chair, suggest(1), v1::REQUEST_NOT_WAITING);
    m.refuses(eg::vice_chair, suggestPanellist(1), v1::PANELLIST_PASSED_OVER);
    m.givesPanellist(2, v1::KIND_PRESENTATION);
    m.chair(endSpeech(m.floor().current()));
    m.refuses(eg::vice_chair, suggestPanellist(2), v1::ALREADY_PRESENTED);
}

/// France's request (1) was finished with item 2, which was concluded; Brazil waits (2) on item 3 and has a point of
/// order (3).
Meeting itemOfFranceIsConcluded() {
    Meeting m = floorOpen();
    m.delegate(france, withdrawRequest(m.asks(france)));
    m.chair(concludeItem(2));
    m.chair(takeUpItem(3));
    m.chair(openFloor(3));
    m.asks(brazil, {.item = 3});
    return m;
}

// 2.5, 3.4: a request that was kept with its concluded item is refused as any finished one is: last, not first.
TEST(RefusalsOfARequestThatWasKept, ComeInTheSameOrder) {
    Meeting m = itemOfFranceIsConcluded();

    m.refuses(eg::desk, approveRequest(1), v1::REQUEST_FINAL);
    m.refuses(eg::chair, denyRequest(1, ""), v1::REASON_MISSING);
    m.refuses(eg::chair, denyRequest(1), v1::REQUEST_FINAL);
    m.refuses(delegateOf(brazil), withdrawRequest(1), v1::NOT_YOURS);
    m.refuses(delegateOf(france), withdrawRequest(1), v1::REQUEST_FINAL);
    m.refuses(delegateOf(brazil), letOthersGoFirst(1), v1::NOT_YOURS);
    m.refuses(delegateOf(france), letOthersGoFirst(1), v1::REQUEST_FINAL);
    m.refuses(delegateOf(brazil), letOthersGoFirst(2, 1), v1::NOT_ON_THIS_LIST);
    m.refuses(eg::desk, moveRequest(1, 0, ""), v1::REASON_MISSING);
    m.refuses(eg::desk, moveRequest(1), v1::REQUEST_FINAL);
    m.refuses(eg::desk, moveRequest(2, 1), v1::NOT_ON_THIS_LIST);
    m.refuses(eg::desk, setRequestLimit(1, 1'000), v1::REQUEST_FINAL);
    m.refuses(eg::desk, suggest(1), v1::REQUEST_FINAL);
    m.refuses(eg::chair, giveFloor(1, m.sees(3)), v1::REASON_MISSING);
    m.refuses(eg::chair, giveFloor(1, {7, 1}), v1::STALE_FLOOR);
    m.refuses(eg::chair, giveFloor(1, m.sees(3), "so agreed"), v1::ITEM_NOT_UNDER_CONSIDERATION);
    m.refuses(eg::chair, hearPointOfOrder(1, 7), v1::STALE_FLOOR);
    m.refuses(eg::chair, hearPointOfOrder(1), v1::REQUEST_FINAL);
    m.refuses(eg::chair, ruleOnPointOfOrder(1), v1::REQUEST_FINAL);
    m.raises(brazil);
    m.refuses(eg::chair, giveFloor(1, m.sees(3), "so agreed"), v1::POINT_OF_ORDER_WAITING);
}

}  // namespace
}  // namespace rostrum::eg
