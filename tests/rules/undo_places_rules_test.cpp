// SPDX-License-Identifier: MIT
//
// Rulebook 12.3: "Undo ... restores who had the floor, the place on the list and the clock" — also where somebody was
// given that place in the meantime (3.2: "two requests never have the same place").
#include "tests/support/eg.h"
#include "tests/support/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace rostrum::eg {
namespace {

using Names = std::vector<std::string>;

TEST(UndoingAWithdrawal, PutsTheRequestBackBeforeWhoeverWasGivenItsPlaceSince) {
    Meeting m = floorOpen();
    m.asks(france);
    const Id withdrawn = m.asks(brazil);
    const auto change = m.desk(withdrawRequest(withdrawn));
    const Id later = m.asks(kenya);

    m.desk(undo(change.seq()));

    EXPECT_EQ(m.list(), (Names{"France", "Brazil", "Kenya"}));
    EXPECT_NE(m.row<v1::Request>(withdrawn).place(), m.row<v1::Request>(later).place());
}

TEST(UndoingThatAPointOfOrderIsHeard, PutsItBackBeforeOneRaisedSince) {
    Meeting m = floorOpen();
    const Id first = m.raises(france);
    const auto change = m.chair(hearPointOfOrder(first));
    const Id second = m.raises(brazil);

    m.chair(undo(change.seq()));

    const auto& waiting = m.state().pointsOfOrder();
    ASSERT_EQ(waiting.size(), 2u);
    EXPECT_EQ(waiting.begin()->second, first);
    EXPECT_LT(waiting.begin()->first, m.row<v1::Request>(second).place());
}

// 12.3, 3.2: who asked while somebody had the floor asked after everybody who was on the list before.
TEST(UndoingThatTheFloorWasGiven, PutsTheSpeakerBackBeforeWhoeverAskedMeanwhile) {
    Meeting m = floorOpen();
    const Id first = m.asks(france);
    const Id second = m.asks(brazil);
    m.chair(endSpeech(m.gives(first)));
    m.gives(second);
    const std::uint32_t given = m.state().seq();
    m.asks(kenya);

    m.chair(undo(given));

    EXPECT_EQ(m.list(), (Names{"Brazil", "Kenya"}));
}

// 12.3, 4.1: the same where a policy has a say.
TEST(UndoingThatTheFloorWasGiven, PutsTheSpeakerBackBeforeItsLikesWhoAskedMeanwhile) {
    v1::ListRules states_first = rules();
    states_first.mutable_policy()->set_by_category(true);
    states_first.add_categories(v1::CATEGORY_MEMBER_STATE);
    states_first.add_categories(v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS);
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, states_first));
    const Id first = m.asks(france);
    const Id second = m.asks(brazil);
    m.asks(ngo);
    m.chair(endSpeech(m.gives(first)));
    m.gives(second);
    const std::uint32_t given = m.state().seq();
    m.asks(kenya);

    m.chair(undo(given));

    EXPECT_EQ(m.list(), (Names{"Brazil", "Kenya", "Access Now"}));
}

// 12.3, 6.1: points of order are heard as received, also after an undo.
TEST(UndoingThatAPointOfOrderIsHeard, PutsItBackBeforeOneRaisedSinceTheListWasEmpty) {
    Meeting m = floorOpen();
    const Id first = m.raises(france);
    const Id second = m.raises(brazil);
    m.chair(hearPointOfOrder(first));
    m.chair(ruleOnPointOfOrder(first));
    const auto change = m.chair(hearPointOfOrder(second));
    const Id third = m.raises(kenya);

    m.chair(undo(change.seq()));

    EXPECT_EQ(m.state().pointsOfOrder().begin()->second, second);
    EXPECT_EQ(m.state().pointsOfOrder().rbegin()->second, third);
}

// 12.3, 4.4: what is put directly before somebody stands behind whoever comes back there.
TEST(UndoingAWithdrawal, PutsTheRequestBackBeforeWhoeverWasMovedToItsPlace) {
    Meeting m = floorOpen();
    m.asks(france);
    const Id withdrawn = m.asks(brazil);
    const Id behind = m.asks(kenya);
    const Id moved = m.asks(japan);
    const auto change = m.desk(withdrawRequest(withdrawn));
    m.desk(moveRequest(moved, behind));

    m.desk(undo(change.seq()));

    EXPECT_EQ(m.list(), (Names{"France", "Brazil", "Japan", "Kenya"}));
}

// 4.4: who is moved to where it stands keeps its place, so that an undo has none to give back (12.3).
TEST(UndoingAMove, ChangesNothingWhereTheMoveChangedNothing) {
    Meeting m = floorOpen();
    const Id first = m.asks(france);
    const Id last = m.asks(brazil);
    const auto place = m.row<v1::Request>(last).place();
    const auto change = m.desk(moveRequest(last));
    EXPECT_EQ(m.row<v1::Request>(last).place(), place);
    m.desk(moveRequest(first, last));

    m.desk(undo(change.seq()));

    EXPECT_EQ(m.list(), (Names{"France", "Brazil"}));
}

// 12.3, 5.7: who was lost and passed on stands first, also before one that comes back to the head of the list.
TEST(UndoingAMove, LeavesWhoWasPassedOnFirst) {
    Meeting m = floorOpen();
    const Id lost = m.gives(m.asks(japan, {.modality = v1::MODALITY_ONLINE}));
    m.loses(delegateOf(japan));
    const Id head = m.asks(france);
    m.asks(brazil);
    const auto change = m.desk(moveRequest(head));
    m.chair(passOn(lost));

    m.desk(undo(change.seq()));

    EXPECT_EQ(m.list(), (Names{"Japan", "France", "Brazil"}));
}

/// France, Brazil and Kenya wait; the last is moved to the head again and again. The last change had no place left
/// there and gave the whole list new ones.
std::vector<std::uint32_t> movesUntilTheListIsNumberedAnew(Meeting& m) {
    std::vector<std::uint32_t> moves;
    for (int i = 0; i < 13; ++i) {
        const Id last = m.state().list(2).rbegin()->second;
        moves.push_back(m.desk(moveRequest(last, m.state().list(2).begin()->second)).seq());
    }
    return moves;
}

// 12.3, 4.1: an act for which a list was numbered anew stays, and so does what was done to that list before.
TEST(NumberingAListAnew, OvertakesTheUndoOfWhatWasDoneToIt) {
    Meeting m = floorOpen();
    for (const Id each : {france, brazil, kenya}) m.asks(each);
    const Id withdrawn = m.asks(japan);
    const std::uint32_t before = m.desk(withdrawRequest(withdrawn)).seq();
    const auto moves = movesUntilTheListIsNumberedAnew(m);
    const Names list = m.list();

    EXPECT_EQ(m.lastAct().undo_until_meeting_ms(), 0);
    m.refuses(eg::desk, undo(moves.back()), v1::NOT_UNDOABLE);
    EXPECT_EQ(m.refuses(eg::desk, undo(before), v1::UNDO_OVERTAKEN).details().seq(), moves.back());
    EXPECT_EQ(m.list(), list);
}

// 4.1: so is one whose numbers have come to their end.
TEST(NumberingAListAnew, HappensWhereTheLastHasTheLastNumber) {
    Meeting m = floorOpen();
    v1::Request last = m.row<v1::Request>(m.asks(france));
    last.set_place(std::numeric_limits<std::uint32_t>::max());
    core::State state = m.state();
    state.apply(state.seq(), rows({row(last)}), {});
    v1::Command asks = requestFloor();
    asks.set_uuid("00000000-0000-4000-8000-000000000001");

    const auto change = std::get<v1::Change>(core::decide(state, asks, delegateOf(brazil), m.now()));
    state.apply(change.seq(), change.rows(), change.removals());

    EXPECT_EQ(state.list(2), (state::Order{{4'096, last.id()}, {8'192, last.id() + 1}}));
}

}  // namespace
}  // namespace rostrum::eg
