// SPDX-License-Identifier: MIT
//
// Rulebook 2.3, 2.4, 1.3, 5.2: opening and closing lists of speakers, and the rules on them.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using eg::Id;
using testing::ElementsAre;
using testing::SizeIs;

const v1::AgendaItem& item(const eg::Meeting& m) {
    return m.row<v1::AgendaItem>(2);
}

std::int64_t in(const eg::Meeting& m, std::chrono::milliseconds time) {
    return m.now().utc_ms + time.count();
}

// 2.3 "The presiding officer opens the floor on the item".
TEST(OpeningTheFloor, OpensTheListAndBeginsTheSegment) {
    eg::Meeting m = eg::itemTakenUp();

    m.chair(eg::openFloor(2));

    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_OPEN);
    EXPECT_EQ(item(m).segment(), v1::SEGMENT_FLOOR);
    EXPECT_EQ(item(m).floor_opened_by(), m.presiding().id());
    EXPECT_EQ(item(m).floor_opened_utc_ms(), m.now().utc_ms);
}

// 2.3 "on the item": the one under consideration.
TEST(OpeningTheFloor, IsForTheItemUnderConsideration) {
    eg::Meeting m = eg::itemTakenUp();

    m.refuses(eg::chair, eg::openFloor(3), v1::ITEM_NOT_UNDER_CONSIDERATION);
}

// 2.3 "which participant categories may ask, with which limits and which order."
TEST(OpeningTheFloor, SaysWhoMayAskWithWhichLimits) {
    eg::Meeting m = eg::itemTakenUp();
    v1::ListRules rules = eg::rules();
    rules.add_categories(v1::CATEGORY_MEMBER_STATE);
    rules.set_default_limit_ms(120'000);

    m.chair(eg::openFloor(2, rules));

    m.refuses(eg::delegateOf(eg::ngo), eg::requestFloor(), v1::CATEGORY_NOT_INVITED);
    EXPECT_EQ(m.row<v1::Speech>(m.gives(m.asks(eg::france))).limit_ms(), 120'000u);
}

// 2.3: where the presiding officer names no rules, those of the item hold.
TEST(OpeningTheFloor, KeepsTheItemsRulesWhereNoneAreNamed) {
    core::Founding founding = eg::founding();
    *founding.items[1].mutable_rules() = eg::rules();
    founding.items[1].mutable_rules()->set_default_limit_ms(240'000);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));

    m.chair(eg::openFloor(2));

    EXPECT_EQ(item(m).rules().default_limit_ms(), 240'000u);
}

// 2.4 "A list of speakers is not open, open, closing … or closed."
TEST(Lists, AreNotOpenAtFirst) {
    eg::Meeting m = eg::itemTakenUp();

    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_NOT_OPEN);
    m.refuses(eg::delegateOf(eg::france), eg::requestFloor(), v1::LIST_NOT_OPEN);
    m.refuses(eg::chair, eg::closeList(2), v1::LIST_NOT_OPEN);
    m.refuses(eg::chair, eg::reopenList(2), v1::LIST_NOT_OPEN);
}

// 2.4: an open list is not opened again, and a closed one is reopened, not opened.
TEST(Lists, AnOpenOrClosedListIsNotOpenedAgain) {
    eg::Meeting m = eg::floorOpen();

    m.refuses(eg::chair, eg::openFloor(2), v1::LIST_ALREADY_OPEN);
    m.chair(eg::closeList(2));
    m.refuses(eg::chair, eg::openFloor(2), v1::LIST_CLOSED);
}

// 2.3, 2.4: a list can open at an announced time, by itself.
TEST(Lists, AListOpensAtItsAnnouncedTime) {
    eg::Meeting m = eg::itemTakenUp();
    const std::int64_t opens_utc_ms = in(m, 10min);

    m.chair(eg::openFloorAt(2, opens_utc_ms));
    m.after(10min - 1ms);
    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_NOT_OPEN);
    const auto changes = m.after(1ms);

    EXPECT_THAT(changes, SizeIs(1));
    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_OPEN);
    EXPECT_EQ(item(m).floor_opened_utc_ms(), opens_utc_ms);
    EXPECT_EQ(item(m).floor_opened_by(), m.presiding().id());
    EXPECT_EQ(m.lastAct().what(), "ListOpened");
}

// 2.3: what was announced can be taken back, by closing the list that was to open. Then nobody has opened the floor.
TEST(OpeningTheFloor, AtALaterTimeIsTakenBackByClosingTheList) {
    eg::Meeting m = eg::itemTakenUp();
    m.chair(eg::openFloorAt(2, in(m, 10min)));
    m.refuses(eg::chair, eg::closeListAt(2, in(m, 20min)), v1::LIST_NOT_OPEN);
    m.refuses(eg::chair, eg::closeListAfter(2, 5), v1::LIST_NOT_OPEN);

    m.chair(eg::closeList(2));

    EXPECT_EQ(m.lastAct().basis(), v1::BASIS_ANNOUNCED);
    EXPECT_THAT(m.after(20min), SizeIs(0));
    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_NOT_OPEN);
    EXPECT_EQ(item(m).floor_opened_by(), 0u);
    m.refuses(eg::chair, eg::closeList(2), v1::LIST_NOT_OPEN);
    m.chair(eg::openFloor(2));
    EXPECT_EQ(item(m).floor_opened_by(), m.presiding().id());
}

// 2.4: an announced time lies ahead.
TEST(Lists, AnAnnouncedTimeIsNotInThePast) {
    eg::Meeting m = eg::itemTakenUp();

    m.refuses(eg::chair, eg::openFloorAt(2, m.now().utc_ms), v1::TIME_HAS_PASSED);
    m.chair(eg::openFloor(2));
    m.refuses(eg::chair, eg::closeListAt(2, m.now().utc_ms), v1::TIME_HAS_PASSED);
}

// 1.3 "Closing a list … carr[ies its] basis: announced, no objection, or vote [GA 106, 114, 115]."
TEST(ClosingTheList, CarriesItsBasis) {
    eg::Meeting m = eg::floorOpen();

    m.refuses(eg::chair, eg::closeList(2, v1::BASIS_UNSPECIFIED), v1::BASIS_MISSING);
    m.chair(eg::closeList(2, v1::BASIS_NO_OBJECTION));

    EXPECT_EQ(m.lastAct().basis(), v1::BASIS_NO_OBJECTION);
}

// 2.4 "… or closed [GA 115]": no new names.
TEST(ClosingTheList, TakesNoNewNames) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::brazil);

    m.chair(eg::closeList(2));

    const v1::Refusal refusal = m.refuses(eg::delegateOf(eg::france), eg::requestFloor(), v1::LIST_CLOSED);
    EXPECT_EQ(refusal.details().at_utc_ms(), m.now().utc_ms);
    EXPECT_THAT(m.list(), ElementsAre("Brazil"));
    m.refuses(eg::chair, eg::closeList(2), v1::LIST_CLOSED);
}

// 2.4 "closing (closure announced for a time …)": until then the list takes names.
TEST(ClosingTheList, AListThatIsClosingIsStillOpen) {
    eg::Meeting m = eg::floorOpen();

    m.chair(eg::closeListAt(2, in(m, 5min)));
    m.asks(eg::france);

    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_CLOSING);
}

// 2.4 "The server closes it at the announced time by itself."
TEST(ClosingTheList, HappensAtTheAnnouncedTimeByItself) {
    eg::Meeting m = eg::floorOpen();
    const std::int64_t closes_utc_ms = in(m, 5min);
    m.chair(eg::closeListAt(2, closes_utc_ms));

    m.after(5min - 1ms);
    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_CLOSING);
    const auto changes = m.after(1ms);

    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes[0].origin(), v1::ORIGIN_DEADLINE);
    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_CLOSED);
    EXPECT_EQ(item(m).closed_utc_ms(), closes_utc_ms);
    EXPECT_EQ(m.lastAct().what(), "ListClosed");
    EXPECT_EQ(m.lastAct().person(), 0u);
}

// 6.4 "While suspended … timed closings still happen."
TEST(ClosingTheList, HappensWhileTheMeetingIsSuspended) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeListAt(2, in(m, 5min)));
    m.chair(eg::suspendMeeting());

    m.after(5min);

    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_CLOSED);
}

// 2.4 "or after the nth speaker".
TEST(ClosingTheList, HappensAfterTheNthSpeaker) {
    eg::Meeting m = eg::floorOpen();
    const Id france = m.asks(eg::france);
    const Id brazil = m.asks(eg::brazil);
    m.asks(eg::kenya);
    m.chair(eg::closeListAfter(2, 2));

    m.gives(france);
    m.gives(brazil);
    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_CLOSING);
    m.chair(eg::endSpeech(m.floor().current()));

    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_CLOSED);
    EXPECT_THAT(m.list(), ElementsAre("Kenya"));
}

// 2.4 "after the nth speaker": one who has not spoken yet.
TEST(ClosingTheList, IsNotAnnouncedForASpeakerWhoHasSpoken) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::endSpeech(m.gives(m.asks(eg::france))));

    const v1::Refusal refusal = m.refuses(eg::chair, eg::closeListAfter(2, 1), v1::NTH_HAS_SPOKEN);

    EXPECT_EQ(refusal.details().count(), 1u);
}

// 2.4: what is announced is one thing, a time or a speaker; the newer announcement holds.
TEST(ClosingTheList, TheNewerAnnouncementHolds) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeListAt(2, in(m, 5min)));

    m.chair(eg::closeListAfter(2, 3));
    m.after(10min);

    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_CLOSING);
    EXPECT_EQ(item(m).closes_utc_ms(), 0);
}

// 2.4 "Points of order and rights of reply are possible while it is closed, always."
TEST(ClosingTheList, DoesNotStopPointsOfOrder) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeList(2));

    m.raises(eg::kenya);

    EXPECT_THAT(m.state().pointsOfOrder(), SizeIs(1));
}

// 2.4 "Reopening is a decision, recorded."
TEST(ReopeningTheList, TakesNewNamesAgain) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeList(2));

    m.chair(eg::reopenList(2, "at the request of the Group"));
    EXPECT_EQ(m.lastAct().reason(), "at the request of the Group");
    m.asks(eg::france);

    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_OPEN);
    EXPECT_EQ(item(m).closed_utc_ms(), 0);
    m.refuses(eg::chair, eg::reopenList(2), v1::LIST_NOT_CLOSED);
}

// 2.4: reopening also takes an announced closing back.
TEST(ReopeningTheList, TakesAnAnnouncedClosingBack) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeListAt(2, in(m, 5min)));

    m.chair(eg::reopenList(2));
    m.after(10min);

    EXPECT_EQ(item(m).list(), v1::LIST_STATUS_OPEN);
}

// 2.4 with 2.1: the list of a concluded item stays closed.
TEST(ReopeningTheList, IsRefusedWhenTheItemIsConcluded) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::concludeItem(2));

    m.refuses(eg::chair, eg::reopenList(2), v1::ITEM_CONCLUDED);
    m.refuses(eg::chair, eg::changeListRules(2, eg::rules()), v1::ITEM_CONCLUDED);
}

// 5.2 "A change of limits applies to speeches not yet started".
TEST(ChangingTheRules, AppliesToSpeechesNotYetStarted) {
    eg::Meeting m = eg::floorOpen();
    const Id france = m.gives(m.asks(eg::france));
    const Id brazil = m.asks(eg::brazil);
    v1::ListRules rules = eg::rules();
    rules.set_default_limit_ms(120'000);

    m.chair(eg::changeListRules(2, rules));

    EXPECT_EQ(m.row<v1::Speech>(france).limit_ms(), 180'000u);
    EXPECT_EQ(m.row<v1::Speech>(m.gives(brazil)).limit_ms(), 120'000u);
}

// 1.3 "limits … carry their basis".
TEST(ChangingTheRules, CarriesItsBasis) {
    eg::Meeting m = eg::floorOpen();

    m.refuses(eg::chair, eg::changeListRules(2, eg::rules(), v1::BASIS_UNSPECIFIED), v1::BASIS_MISSING);
    m.chair(eg::changeListRules(2, eg::rules(), v1::BASIS_VOTE));

    EXPECT_EQ(m.lastAct().basis(), v1::BASIS_VOTE);
}

}  // namespace
}  // namespace rostrum
