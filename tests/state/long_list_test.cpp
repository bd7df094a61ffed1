// SPDX-License-Identifier: MIT
//
// Design 6: a list may hold 5,000 people who pressed at once; positions stay right at that size.

#include "protocol/state/list_position.h"
#include "tests/support/rows.h"

#include <gtest/gtest.h>

namespace rostrum::state {
namespace {

TEST(ALongList, EveryPositionIsTheIndexInTheOrderOfPlaces) {
    constexpr std::uint32_t requests = 5'000;
    State state;
    eg::Rows rows;
    // Places fall as ids grow, so that an order by id would be wrong everywhere.
    for (std::uint32_t id = 1; id <= requests; ++id) *rows.Add() = eg::row(eg::waiting(id, 2, (requests - id) * 4'096));
    state.apply(1, rows, {});

    const auto order = waitingRequests(state, 2);

    ASSERT_EQ(order.size(), requests);
    EXPECT_EQ(headOfList(state, 2), requests);
    for (std::uint32_t position = 1; position <= requests; position += 617) {
        EXPECT_EQ(order[position - 1], requests + 1 - position);
        EXPECT_EQ(listPosition(state, requests + 1 - position), position);
    }
    EXPECT_EQ(listPosition(state, 1), requests);
    EXPECT_EQ(nextOnList(state, 1), 0u);
}

}  // namespace
}  // namespace rostrum::state
