// SPDX-License-Identifier: MIT
//
// Rulebook 12.3: "Undo ... restores who had the floor, the place on the list and the clock" — also where somebody was
// given that place in the meantime (3.2: "two requests never have the same place").
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

}  // namespace
}  // namespace rostrum::eg
