// SPDX-License-Identifier: MIT
//
// Rulebook 4.1 to 4.4 and 4.6: the order of a list. Each test quotes the sentence it proves.
#include "tests/support/eg.h"

#include <gmock/gmock.h>

namespace rostrum::eg {
namespace {

using Names = std::vector<std::string>;

/// The floor is open under this policy.
template <class Set>
Meeting floorOpenBy(Set set) {
    v1::ListRules policy = rules();
    set(policy);
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, policy));
    return m;
}

void statesFirst(v1::ListRules& rules) {
    rules.mutable_policy()->set_by_category(true);
    rules.add_categories(v1::CATEGORY_MEMBER_STATE);
    rules.add_categories(v1::CATEGORY_OBSERVER_STATE);
    rules.add_categories(v1::CATEGORY_UN_ENTITY);
    rules.add_categories(v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS);
    rules.add_categories(v1::CATEGORY_OTHER_STAKEHOLDER);
}

void roomAndOnlineInTurn(v1::ListRules& rules) {
    rules.mutable_policy()->set_alternate_modality(true);
}

const Ask online = {.modality = v1::MODALITY_ONLINE};

// 4.1 "Default: as received."
TEST(TheOrder, IsAsReceivedByDefault) {
    Meeting m = floorOpen();

    m.asks(ngo);
    m.asks(france);
    m.asks(unicef);

    EXPECT_EQ(m.list(), (Names{"Access Now", "France", "UNICEF"}));
}

// 4.1 "The order of a list is kept by the server": places have gaps, and one more request writes one row more.
TEST(TheOrder, IsKeptInPlacesWithGaps) {
    Meeting m = floorOpen();

    const Id first = m.asks(france);
    const Id second = m.asks(brazil);

    EXPECT_GT(m.row<v1::Request>(second).place(), m.row<v1::Request>(first).place() + 1);
}

// 4.1 "A policy decides only where a new request is inserted; after that only explicit moves change places."
TEST(TheOrder, ANewPolicyMovesNobodyWhoWaits) {
    Meeting m = floorOpen();
    m.asks(ngo);
    m.asks(france);

    v1::ListRules states = rules();
    statesFirst(states);
    m.chair(changeListRules(2, states));

    EXPECT_EQ(m.list(), (Names{"Access Now", "France"}));
}

// 4.1 "A new request goes before the first unmoved request that the policy ranks strictly behind it, else last"
TEST(TheOrder, ANewRequestGoesBeforeTheFirstThatRanksBehindIt) {
    Meeting m = floorOpenBy(statesFirst);
    m.asks(france);
    m.asks(ngo);
    m.asks(unicef);

    m.asks(brazil);

    EXPECT_EQ(m.list(), (Names{"France", "Brazil", "UNICEF", "Access Now"}));
}

// 4.1 "before the first unmoved request": one that was moved is not passed for its rank.
TEST(TheOrder, AMovedRequestStaysPut) {
    Meeting m = floorOpenBy(statesFirst);
    m.asks(france);
    const Id moved = m.asks(ngo);
    m.desk(moveRequest(moved, 1, "leaves at noon"));
    m.asks(university);
    ASSERT_EQ(m.list(), (Names{"Access Now", "France", "University of Example"}));

    m.asks(brazil);

    EXPECT_EQ(m.list(), (Names{"Access Now", "France", "Brazil", "University of Example"}));
}

// 4.1: a list without a gap is renumbered in one change.
TEST(TheOrder, AListWithoutAGapIsRenumbered) {
    Meeting m = floorOpen();
    const Id first = m.asks(france);
    const Id second = m.asks(brazil);
    Id latest = m.asks(kenya);

    for (int round = 0; round < 40; ++round) {
        m.desk(moveRequest(round % 2 == 0 ? latest : second, round % 2 == 0 ? second : latest, "again"));
    }

    EXPECT_EQ(m.list().front(), "France");
    EXPECT_EQ(m.list(), (Names{"France", "Brazil", "Kenya"}));
    EXPECT_EQ(m.row<v1::Request>(first).moved(), false);
}

// 4.2 "categories in the item's order (States first in a formal meeting; stakeholders first in a consultation)"
TEST(ThePolicy, FollowsTheItemsOrderOfCategories) {
    Meeting m = floorOpenBy([](v1::ListRules& rules) {
        rules.mutable_policy()->set_by_category(true);
        rules.add_categories(v1::CATEGORY_OTHER_STAKEHOLDER);
        rules.add_categories(v1::CATEGORY_MEMBER_STATE);
    });

    m.asks(france);
    m.asks(university);

    EXPECT_EQ(m.list(), (Names{"University of Example", "France"}));
}

// 4.2 "those who have not yet spoken on the item before those who have"
TEST(ThePolicy, PutsThoseWhoHaveNotSpokenBeforeThoseWhoHave) {
    Meeting m = floorOpenBy([](v1::ListRules& rules) { rules.mutable_policy()->set_not_yet_spoken_first(true); });
    m.chair(endSpeech(m.gives(m.asks(france))));
    m.asks(france);

    m.asks(brazil);

    EXPECT_EQ(m.list(), (Names{"Brazil", "France"}));
}

// 4.2 "room and online alternating"
TEST(ThePolicy, AlternatesRoomAndOnline) {
    Meeting m = floorOpenBy(roomAndOnlineInTurn);
    m.asks(france);
    m.asks(brazil);
    m.asks(kenya);

    m.asks(japan, online);
    m.asks(ngo, online);

    EXPECT_EQ(m.list(), (Names{"France", "Japan", "Brazil", "Access Now", "Kenya"}));
}

// 4.1 "for alternation the rank is the number of requests of its modality already ahead in its class"
TEST(ThePolicy, AlternatesWithinAClass) {
    Meeting m = floorOpenBy([](v1::ListRules& rules) {
        statesFirst(rules);
        roomAndOnlineInTurn(rules);
    });
    m.asks(france);
    m.asks(brazil);
    m.asks(unicef);
    m.asks(university);

    m.asks(japan, online);
    m.asks(ngo, online);

    EXPECT_EQ(m.list(), (Names{"France", "Japan", "Brazil", "UNICEF", "Access Now", "University of Example"}));
}

// 4.2 "combinable in this order of precedence"
TEST(ThePolicy, CombinesItsPartsInTheirOrderOfPrecedence) {
    Meeting m = floorOpenBy([](v1::ListRules& rules) {
        statesFirst(rules);
        rules.mutable_policy()->set_not_yet_spoken_first(true);
    });
    m.chair(endSpeech(m.gives(m.asks(france))));
    m.asks(france);
    m.asks(ngo);

    m.asks(brazil);

    EXPECT_EQ(m.list(), (Names{"Brazil", "France", "Access Now"}));
}

// 4.3 "Before all policies: points of order"
TEST(ThePolicy, APointOfOrderComesBeforeEverybodyOnTheList) {
    Meeting m = floorOpen();
    const Id next = m.asks(france);
    m.raises(brazil);

    m.refuses(eg::chair, giveFloor(next, m.sees()), v1::POINT_OF_ORDER_WAITING);

    EXPECT_EQ(m.list(), Names{"France"});
}

// 4.4 "The presiding officer or the desk moves a request: allowed, and recorded with who and why."
TEST(Moving, IsRecordedWithWhoAndWhy) {
    Meeting m = floorOpen();
    const Id first = m.asks(france);
    const Id second = m.asks(brazil);

    m.desk(moveRequest(second, first, "a minister leaves at noon"));

    EXPECT_EQ(m.list(), (Names{"Brazil", "France"}));
    EXPECT_EQ(m.lastAct().person(), eg::desk);
    EXPECT_EQ(m.lastAct().reason(), "a minister leaves at noon");
    EXPECT_EQ(m.lastAct().request(), second);
    EXPECT_TRUE(m.row<v1::Request>(second).moved());
    m.refuses(eg::chair, moveRequest(first, second, ""), v1::REASON_MISSING);
}

// 4.4 "The presiding officer or the desk moves a request": to the end, too, and whoever presides.
TEST(Moving, GoesToTheEndToo) {
    Meeting m = floorOpen();
    const Id first = m.asks(france);
    m.asks(brazil);

    m.chair(moveRequest(first));

    EXPECT_EQ(m.list(), (Names{"Brazil", "France"}));
}

// 4.4 "the Chair calls someone out of order: allowed, and recorded with who and why."
TEST(CallingOutOfOrder, IsRecordedWithWhoAndWhy) {
    Meeting m = floorOpen();
    m.asks(france);
    const Id second = m.asks(brazil);
    m.refuses(eg::chair, giveFloor(second, m.sees()), v1::REASON_MISSING);

    m.chair(giveFloor(second, m.sees(), "the State concerned"));

    EXPECT_EQ(m.speaking(), "Brazil");
    EXPECT_TRUE(m.row<v1::Speech>(m.floor().current()).out_of_order());
    EXPECT_TRUE(m.lastAct().out_of_order());
    EXPECT_EQ(m.lastAct().person(), eg::chair);
    EXPECT_EQ(m.lastAct().reason(), "the State concerned");
}

// 4.4 "or not listed"
TEST(CallingSomebodyNotListed, IsRecordedWithWhoAndWhy) {
    Meeting m = floorOpen();
    m.refuses(eg::chair, giveUnlisted(brazil, m.sees(), ""), v1::REASON_MISSING);

    m.chair(giveUnlisted(brazil, m.sees(), "to respond"));

    EXPECT_EQ(m.speaking(), "Brazil");
    EXPECT_TRUE(m.row<v1::Speech>(m.floor().current()).out_of_order());
    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_GRANTED);
    EXPECT_EQ(m.lastAct().reason(), "to respond");
}

// 4.4 "not listed": a closed list is no obstacle to the Chair.
TEST(CallingSomebodyNotListed, IsPossibleWhenTheListIsClosed) {
    Meeting m = floorOpen();
    m.chair(closeList(2));

    m.chair(giveUnlisted(brazil, m.sees()));

    EXPECT_EQ(m.speaking(), "Brazil");
}

// 3.1 "a modality (in the room, online)": of somebody who did not ask it is where all of its people are.
TEST(CallingSomebodyNotListed, KnowsWhoIsOnline) {
    Meeting m = floorOpen();

    m.chair(giveUnlisted(japan, m.sees()));
    m.chair(giveUnlisted(brazil, m.sees()));

    EXPECT_EQ(m.row<v1::Request>(1).modality(), v1::MODALITY_ONLINE);
    EXPECT_EQ(m.row<v1::Request>(2).modality(), v1::MODALITY_IN_THE_ROOM);
}

// 4.6: somebody who was called without being listed, and is absent, has no place to return to.
TEST(CallingSomebodyNotListed, WhoIsAbsentComesOnNoList) {
    Meeting m = floorOpen();
    m.chair(giveUnlisted(brazil, m.sees()));

    m.chair(markAbsent(m.floor().current()));

    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_DENIED);
    EXPECT_EQ(m.list(), Names{});
}

// 4.4: somebody who is listed is called from the list.
TEST(CallingSomebodyNotListed, IsRefusedForWhoIsListed) {
    Meeting m = floorOpen();
    const Id listed = m.asks(brazil);

    const auto refusal = m.refuses(eg::chair, giveUnlisted(brazil, m.sees()), v1::ALREADY_ON_LIST);

    EXPECT_EQ(refusal.details().request(), listed);
    EXPECT_EQ(refusal.details().position(), 1u);
}

/// France, Brazil, UNICEF and Kenya wait; France is called and absent, under `when`.
Meeting franceIsAbsent(v1::WhenAbsent when) {
    Meeting m = floorOpenBy([&](v1::ListRules& rules) { rules.set_when_absent(when); });
    const Id called = m.asks(france);
    m.asks(brazil);
    m.asks(unicef);
    const Id speech = m.gives(called);
    m.asks(holy_see);
    m.after(20s);
    m.chair(markAbsent(speech));
    return m;
}

// 4.6 "Called but absent: to the end of the list (default)"
TEST(CalledButAbsent, GoesToTheEndOfTheList) {
    Meeting m = franceIsAbsent(v1::WHEN_ABSENT_END_OF_LIST);

    EXPECT_EQ(rules().when_absent(), v1::WHEN_ABSENT_END_OF_LIST);
    EXPECT_EQ(m.list(), (Names{"Brazil", "UNICEF", "Holy See", "France"}));
    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_ACCEPTED);
}

// 4.6 "to the end of its category"
TEST(CalledButAbsent, GoesToTheEndOfItsCategory) {
    Meeting m = franceIsAbsent(v1::WHEN_ABSENT_END_OF_CATEGORY);

    EXPECT_EQ(m.list(), (Names{"Brazil", "France", "UNICEF", "Holy See"}));
}

// 4.6 "to the end of its category": where nobody else of it waits, to the end of the list.
TEST(CalledButAbsent, GoesToTheEndOfTheListWhenNobodyElseOfItsCategoryWaits) {
    Meeting m = floorOpenBy([](v1::ListRules& rules) { rules.set_when_absent(v1::WHEN_ABSENT_END_OF_CATEGORY); });
    const Id called = m.asks(unicef);
    m.asks(france);

    m.chair(markAbsent(m.gives(called)));

    EXPECT_EQ(m.list(), (Names{"France", "UNICEF"}));
}

// 4.6 "or loses its place"
TEST(CalledButAbsent, LosesItsPlaceWhereTheItemSaysSo) {
    Meeting m = franceIsAbsent(v1::WHEN_ABSENT_LOSES_PLACE);

    EXPECT_EQ(m.list(), (Names{"Brazil", "UNICEF", "Holy See"}));
    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_DENIED);
    EXPECT_TRUE(m.row<v1::Request>(1).absent());
}

// 4.6 "The speech is discarded with no time."
TEST(CalledButAbsent, LeavesNoSpeechAndNoTime) {
    Meeting m = franceIsAbsent(v1::WHEN_ABSENT_END_OF_LIST);

    EXPECT_EQ(m.speaking(), "");
    EXPECT_TRUE(m.state().table<v1::Speech>().all().empty());
    EXPECT_TRUE(m.state().table<v1::SpeechRecord>().all().empty());
    EXPECT_EQ(m.row<v1::Request>(1).spent_ms(), 0u);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).spoken(), 0u);
    EXPECT_EQ(m.row<v1::Meeting>(1).used_total_ms(), 0u);
}

// 4.6: a panellist who is absent can be called again.
TEST(CalledButAbsent, APanellistStillWaits) {
    Meeting m = itemTakenUp();

    m.chair(markAbsent(m.givesPanellist(1, v1::KIND_PRESENTATION)));

    EXPECT_EQ(m.row<v1::PanelPlace>(1).status(), v1::PANEL_STATUS_WAITING);
    m.givesPanellist(1, v1::KIND_PRESENTATION);
    EXPECT_EQ(m.speaking(), "Anna Adler");
}

}  // namespace
}  // namespace rostrum::eg
