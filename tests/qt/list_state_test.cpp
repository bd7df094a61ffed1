// SPDX-License-Identifier: MIT
#include "chair-console/list_state.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <QSignalSpy>
#include <QVariantMap>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using console::ListState;
using eg::plain;
using ::testing::ElementsAre;

/// What stands around the list, as the Chair sees it.
struct Around {
    explicit Around(const eg::Meeting& meeting) : looks(meeting) { list.show(looks.scene()); }
    std::string status() const { return plain(list.status()) + ": " + plain(list.statusLine()); }
    eg::Looks looks;
    ListState list;
};

/// The floor is open under these rules.
eg::Meeting openUnder(const v1::ListRules& rules) {
    eg::Meeting m = eg::itemTakenUp();
    m.chair(eg::openFloor(2, rules));
    return m;
}

std::int64_t inMinutes(const eg::Meeting& m, std::int64_t minutes) {
    return m.now().utc_ms + minutes * 60'000;
}

// ---- the item and its list (2.3, 2.4) ----

TEST(ListState, NamesTheItemUnderConsiderationAndItsSegment) {
    const Around around(eg::itemTakenUp());

    EXPECT_EQ(around.list.itemId(), 2);
    EXPECT_EQ(plain(around.list.itemTitle()), "Item 2 · Preventive measures");
    EXPECT_TRUE(around.list.hasPanel());
    EXPECT_EQ(plain(around.list.segment()), "presentations");
    EXPECT_EQ(plain(Around(eg::floorOpen()).list.segment()), "floor");
}

TEST(ListState, WithoutAnItemThereIsNoList) {
    const Around around(eg::meeting());

    EXPECT_EQ(around.list.itemId(), 0);
    EXPECT_EQ(plain(around.list.emptyLine()), "No item is under consideration.");
    EXPECT_EQ(around.list.limitSeconds(), 180) << "the session's rules";
}

TEST(ListState, IsNotOpenOrOpensAtATime) {
    eg::Meeting m = eg::itemTakenUp();
    EXPECT_EQ(Around(m).status(), "notOpen: Not open");
    EXPECT_EQ(plain(Around(m).list.emptyLine()), "The floor is not open yet.");
    m.chair(eg::openFloorAt(2, inMinutes(m, 17)));
    EXPECT_EQ(Around(m).status(), "notOpen: Opens at 23:30");
}

TEST(ListState, IsOpen) {
    eg::Meeting m = eg::floorOpen();
    EXPECT_EQ(Around(m).status(), "open: Open for requests");
    EXPECT_EQ(plain(Around(m).list.emptyLine()), "Nobody has asked for the floor yet.");
    m.chair(eg::endSpeech(m.gives(m.asks(eg::france))));
    EXPECT_EQ(plain(Around(m).list.emptyLine()), "Nobody is waiting.");
}

// 2.4: "closure announced for a time, or after the nth speaker".
TEST(ListState, ItsClosingIsAnnounced) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeListAt(2, inMinutes(m, 17)));
    EXPECT_EQ(Around(m).status(), "closing: Closes at 23:30");
    m.chair(eg::closeListAfter(2, 3));
    EXPECT_EQ(Around(m).status(), "closing: Closes after the 3rd speaker");
}

TEST(ListState, IsClosedSinceATime) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeList(2));
    EXPECT_EQ(Around(m).status(), "closed: Closed at 23:13");
    EXPECT_EQ(plain(Around(m).list.emptyLine()), "Nobody is waiting, and the list is closed.");
}

TEST(ListState, CountsWhoWaitsWhoSpokeAndWhoWithdrew) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::endSpeech(m.gives(m.asks(eg::france))));
    m.asks(eg::kenya);
    m.asks(eg::brazil);
    EXPECT_EQ(plain(Around(m).list.withdrawnLine()), "");
    m.delegate(eg::kenya, eg::withdrawRequest(m.state().list(2).begin()->second));
    const Around around(m);

    EXPECT_EQ(around.list.waiting(), 1);
    EXPECT_EQ(plain(around.list.waitingLine()), "Waiting 1");
    EXPECT_EQ(plain(around.list.spokenLine()), "Spoken 1");
    EXPECT_EQ(plain(around.list.withdrawnLine()), "Withdrawn 1");
    EXPECT_EQ(plain(around.list.emptyLine()), "");
}

// 3.6: a walk-in is pending until accreditation is confirmed.
TEST(ListState, WhoIsPendingIsCountedApart) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::addWalkIn("Example Institute", v1::CATEGORY_OTHER_STAKEHOLDER));
    const Around around(m);

    EXPECT_EQ(around.list.waiting(), 0);
    EXPECT_EQ(plain(around.list.waitingLine()), "Waiting 0 · to be confirmed 1");
    EXPECT_EQ(plain(around.list.emptyLine()), "") << "a row stands there";
}

// ---- the order (4.1, 4.2) ----

TEST(ListState, TheOrderIsSaidWithWhatWasMovedByHand) {
    eg::Meeting m = eg::floorOpen();
    EXPECT_EQ(plain(Around(m).list.orderLine()), "Order: as received");
    const eg::Id frances = m.asks(eg::france);
    m.chair(eg::moveRequest(m.asks(eg::kenya), frances));
    EXPECT_EQ(plain(Around(m).list.orderLine()), "Order: as received · moved by hand: 1");
}

TEST(ListState, PoliciesAreSaidInTheirOrderOfPrecedence) {
    v1::ListRules rules = eg::rules();
    rules.mutable_policy()->set_dignitaries_first(true);
    EXPECT_EQ(plain(Around(openUnder(rules)).list.orderLine()), "Order: groups first, then as received");
    rules.mutable_policy()->set_by_category(true);
    rules.mutable_policy()->set_not_yet_spoken_first(true);
    rules.mutable_policy()->set_alternate_modality(true);
    const Around around(openUnder(rules));

    EXPECT_EQ(
        plain(around.list.orderLine()),
        "Order: groups first, then by category, then who has not spoken first, then room and online in turn, then "
        "as received");
    EXPECT_TRUE(around.list.groupsFirst() && around.list.byCategory());
    EXPECT_TRUE(around.list.notYetSpokenFirst() && around.list.alternating());
}

// ---- will it fit (5.9) ----

TEST(ListState, SaysHowMuchTimeIsToSpare) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    const Around around(m);

    EXPECT_EQ(plain(around.list.fitEnds()), "23:16") << "a gap and three minutes from 23:13:20";
    EXPECT_EQ(plain(around.list.fitPlanned()), "03:13");
    EXPECT_TRUE(around.list.fits());
    EXPECT_EQ(plain(around.list.fitLine()), "All fit, 3 h 56 min to spare");
}

TEST(ListState, SaysHowManyFitBeforeThePlannedEnd) {
    eg::Meeting m = eg::floorOpen();
    m.after(3h + 50min);
    for (const eg::Id participant : {eg::france, eg::brazil, eg::kenya, eg::holy_see}) m.asks(participant);
    const Around around(m);

    EXPECT_FALSE(around.list.fits());
    EXPECT_EQ(plain(around.list.fitEnds()), "03:16");
    EXPECT_EQ(plain(around.list.fitLine()), "3 of 4 fit before 03:13");
}

TEST(ListState, ASpeechThatLastsBeyondThePlannedEndIsSaidToo) {
    eg::Meeting m = eg::floorOpen();
    m.after(3h + 59min);
    m.gives(m.asks(eg::france));

    EXPECT_EQ(plain(Around(m).list.fitLine()), "The speech on the floor lasts beyond 03:13");
    EXPECT_FALSE(Around(m).list.fits());
}

TEST(ListState, WithNobodySpeakingAndNobodyWaitingThereIsNothingToFit) {
    EXPECT_EQ(plain(Around(eg::floorOpen()).list.fitEnds()), "");
    EXPECT_EQ(plain(Around(eg::floorOpen()).list.fitLine()), "");
}

// ---- the rules in force (2.3, 5.2) ----

std::vector<std::string> categories(const ListState& list) {
    std::vector<std::string> words;
    for (const QVariant& one : list.categories()) {
        const QVariantMap category = one.toMap();
        words.push_back((category["invited"].toBool() ? "+ " : "- ") + plain(category["label"].toString()));
    }
    return words;
}

TEST(ListState, EveryCategoryIsInvitedWhereTheRulesNameNone) {
    EXPECT_THAT(categories(Around(eg::floorOpen()).list),
                ElementsAre("+ Member State", "+ State not a member", "+ Observer State", "+ UN entity",
                            "+ Intergovernmental organization", "+ National human rights institution",
                            "+ NGO in consultative status", "+ Other stakeholder"));
}

TEST(ListState, InvitedCategoriesStandFirstInTheirOrder) {
    v1::ListRules rules = eg::rules();
    rules.add_categories(v1::CATEGORY_OTHER_STAKEHOLDER);
    rules.add_categories(v1::CATEGORY_MEMBER_STATE);
    const Around around(openUnder(rules));

    EXPECT_THAT(categories(around.list),
                ElementsAre("+ Other stakeholder", "+ Member State", "- State not a member", "- Observer State",
                            "- UN entity", "- Intergovernmental organization", "- National human rights institution",
                            "- NGO in consultative status"));
    EXPECT_EQ(around.list.categories().first().toMap()["category"].toInt(), v1::CATEGORY_OTHER_STAKEHOLDER);
}

TEST(ListState, LimitsAreSaidForWhomTheyHold) {
    v1::ListRules rules = eg::rules();
    rules.set_default_limit_ms(150'000);
    v1::LimitRule& questions = *rules.add_limits();
    questions.set_kind(v1::KIND_QUESTION);
    questions.set_limit_ms(120'000);
    v1::LimitRule& groups = *rules.add_limits();
    groups.set_category(v1::CATEGORY_MEMBER_STATE);
    groups.set_capacity(v1::CAPACITY_FOR_A_GROUP);
    groups.set_limit_ms(300'000);
    const Around around(openUnder(rules));

    EXPECT_EQ(around.list.limitSeconds(), 150);
    ASSERT_EQ(around.list.limits().size(), 2);
    const QVariantMap first = around.list.limits()[0].toMap();
    const QVariantMap second = around.list.limits()[1].toMap();
    EXPECT_EQ(plain(first["label"].toString()), "Question");
    EXPECT_EQ(first["kind"].toInt(), v1::KIND_QUESTION);
    EXPECT_EQ(first["seconds"].toInt(), 120);
    EXPECT_EQ(plain(second["label"].toString()), "Member State · On behalf of a group");
    EXPECT_EQ(second["category"].toInt(), v1::CATEGORY_MEMBER_STATE);
    EXPECT_EQ(second["capacity"].toInt(), v1::CAPACITY_FOR_A_GROUP);
    EXPECT_EQ(second["seconds"].toInt(), 300);
}

TEST(ListState, TellsOnlyOfWhatChanged) {
    eg::Meeting m = eg::floorOpen();
    Around around(m);
    QSignalSpy changed(&around.list, &ListState::changed);
    around.list.show(around.looks.scene());
    EXPECT_EQ(changed.count(), 0);
    m.asks(eg::france);
    around.list.show(around.looks.scene());
    EXPECT_EQ(changed.count(), 1);
}

}  // namespace
}  // namespace rostrum
