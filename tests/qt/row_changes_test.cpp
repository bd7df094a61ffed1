// SPDX-License-Identifier: MIT
#include "protocol/qt/row_changes.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace rostrum {
namespace {

using Ids = std::vector<std::uint32_t>;

/// A model that does what it is told, and counts.
class Told final : public qt::RowChanges {
public:
    explicit Told(Ids ids) : m_ids(std::move(ids)) {}

    void insertRows(std::size_t first, const Ids& ids) override {
        m_ids.insert(at(first), ids.begin(), ids.end());
        ++inserted;
    }
    void removeRows(std::size_t first, std::size_t count) override {
        m_ids.erase(at(first), at(first + count));
        ++removed;
    }
    void moveRow(std::size_t from, std::size_t to) override {
        ASSERT_NE(from, to) << "a row is told to move to where it is";
        const std::uint32_t id = m_ids[from];
        m_ids.erase(at(from));
        m_ids.insert(at(to), id);
        ++moved;
    }
    int inserted = 0, removed = 0, moved = 0;
    const Ids& ids() const { return m_ids; }

private:
    Ids::iterator at(std::size_t row) { return m_ids.begin() + static_cast<std::ptrdiff_t>(row); }
    Ids m_ids;
};

Told change(const Ids& now, const Ids& wanted) {
    Told told(now);
    qt::changeRows(now, wanted, told);
    EXPECT_EQ(told.ids(), wanted);
    return told;
}

Ids upTo(std::uint32_t count) {
    Ids ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

Ids randomOf(const Ids& ids, std::mt19937& random) {
    Ids some = ids;
    std::shuffle(some.begin(), some.end(), random);
    some.resize(random() % (some.size() + 1));
    return some;
}

/// By trying every pair: what patience sorting is compared with.
int movesNeeded(const Ids& now, const Ids& wanted) {
    std::vector<std::ptrdiff_t> targets;
    for (const std::uint32_t id : now) {
        const auto at = std::find(wanted.begin(), wanted.end(), id);
        if (at != wanted.end()) targets.push_back(at - wanted.begin());
    }
    std::vector<int> longest(targets.size(), 1);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        for (std::size_t before = 0; before < i; ++before) {
            if (targets[before] < targets[i]) longest[i] = std::max(longest[i], longest[before] + 1);
        }
    }
    const int stay = longest.empty() ? 0 : *std::max_element(longest.begin(), longest.end());
    return static_cast<int>(targets.size()) - stay;
}

TEST(RowChanges, ARowThatMovesIsOneSignal) {
    const Told to_the_front = change({1, 2, 3, 4, 5}, {4, 1, 2, 3, 5});
    EXPECT_EQ(to_the_front.moved, 1);
    const Told back = change({1, 2, 3, 4, 5}, {1, 3, 4, 2, 5});
    EXPECT_EQ(back.moved, 1);
    EXPECT_EQ(to_the_front.inserted + to_the_front.removed + back.inserted + back.removed, 0);
}

TEST(RowChanges, NothingIsSaidOfAListThatStaysAsItIs) {
    const Told told = change({3, 1, 2}, {3, 1, 2});
    EXPECT_EQ(told.moved + told.inserted + told.removed, 0);
}

TEST(RowChanges, NeighboursComeAndGoTogether) {
    const Told another_list = change({1, 2, 3}, {7, 8, 9, 10});
    EXPECT_EQ(another_list.removed, 1);
    EXPECT_EQ(another_list.inserted, 1);
    const Told two_runs = change({1, 2, 3, 4, 5, 6}, {1, 4, 7, 8, 6});
    EXPECT_EQ(two_runs.removed, 2);
    EXPECT_EQ(two_runs.inserted, 1);
}

TEST(RowChanges, AnyListBecomesAnyOtherWithTheFewestMoves) {
    std::mt19937 random(5'000);
    for (int round = 0; round < 3'000; ++round) {
        const Ids everybody = upTo(static_cast<std::uint32_t>(1 + random() % 24));
        const Ids now = randomOf(everybody, random);
        const Ids wanted = randomOf(everybody, random);
        ASSERT_EQ(change(now, wanted).moved, movesNeeded(now, wanted)) << "in round " << round;
    }
}

TEST(RowChanges, AListOfFiveThousandChangesByThousandsAtOnce) {
    std::mt19937 random(1);
    const Ids everybody = upTo(5'000);
    for (int round = 0; round < 3; ++round) change(randomOf(everybody, random), randomOf(everybody, random));
    Ids wanted = everybody;
    std::rotate(wanted.begin(), wanted.end() - 1, wanted.end());
    EXPECT_EQ(change(everybody, wanted).moved, 1);
    std::reverse(wanted.begin(), wanted.end());
    change(everybody, wanted);
}

}  // namespace
}  // namespace rostrum
