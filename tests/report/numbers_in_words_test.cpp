// SPDX-License-Identifier: MIT
#include "server/report/numbers_in_words.h"

#include <gtest/gtest.h>

namespace rostrum::report {
namespace {

// 13.1 "who attended by category, numbers under ten in words"
TEST(NumbersInWords, BelowTenAreWordsAndFromTenOnFigures) {
    EXPECT_EQ(inWords(0), "no");
    EXPECT_EQ(inWords(1), "one");
    EXPECT_EQ(inWords(9), "nine");
    EXPECT_EQ(inWords(10), "10");
    EXPECT_EQ(inWords(193), "193");
}

TEST(NumbersInWords, OneIsSingularAndEverythingElsePlural) {
    constexpr Noun state{"Member State", "Member States"};

    EXPECT_EQ(counted(1, state), "one Member State");
    EXPECT_EQ(counted(2, state), "two Member States");
    EXPECT_EQ(counted(82, state), "82 Member States");
    EXPECT_EQ(counted(0, state), "no Member States");
}

TEST(NumbersInWords, OrdinalsEndAsTheyAreSpoken) {
    EXPECT_EQ(ordinal(1), "first");
    EXPECT_EQ(ordinal(9), "ninth");
    EXPECT_EQ(ordinal(10), "10th");
    EXPECT_EQ(ordinal(11), "11th");
    EXPECT_EQ(ordinal(12), "12th");
    EXPECT_EQ(ordinal(13), "13th");
    EXPECT_EQ(ordinal(21), "21st");
    EXPECT_EQ(ordinal(22), "22nd");
    EXPECT_EQ(ordinal(23), "23rd");
    EXPECT_EQ(ordinal(24), "24th");
    EXPECT_EQ(ordinal(111), "111th");
}

TEST(NumbersInWords, TheLastOfAListIsJoinedByAnd) {
    EXPECT_EQ(joined({}), "");
    EXPECT_EQ(joined({"France"}), "France");
    EXPECT_EQ(joined({"France", "Brazil"}), "France and Brazil");
    EXPECT_EQ(joined({"France", "Brazil", "Kenya"}), "France, Brazil and Kenya");
    EXPECT_EQ(joinedBySemicolons({"A, Dean", "B, Director", "C"}), "A, Dean; B, Director; and C");
}

TEST(NumbersInWords, ASentenceBeginsWithACapital) {
    EXPECT_EQ(capitalized("the Chair"), "The Chair");
    EXPECT_EQ(capitalized(""), "");
    EXPECT_EQ(capitalized("état"), "état");
}

}  // namespace
}  // namespace rostrum::report
