// SPDX-License-Identifier: MIT
#include "server/cli/words.h"

#include <gtest/gtest.h>

namespace rostrum::cli {
namespace {

TEST(Words, AWordIsKnownInAnyCaseAndAnEmptyOneStandsForNone) {
    EXPECT_EQ(valueOf<v1::Category>("member state"), v1::CATEGORY_MEMBER_STATE);
    EXPECT_EQ(valueOf<v1::Modality>(""), v1::MODALITY_UNSPECIFIED);
    EXPECT_EQ(valueOf<v1::Role>("king"), std::nullopt);
}

TEST(Words, AnErrorCanListWhatIsExpected) {
    EXPECT_EQ(expectedWords<v1::AtLimit>(), "\"show\", \"alarm\" or \"end\"");
}

TEST(Words, EveryCategoryRoleAndModalityHasAWordThatLeadsBackToIt) {
    for (int i = 1; i < v1::Category_ARRAYSIZE; ++i) {
        if (!v1::Category_IsValid(i)) continue;
        EXPECT_EQ(valueOf<v1::Category>(wordOf(v1::Category(i))), v1::Category(i)) << i;
    }
    for (int i = 1; i < v1::Role_ARRAYSIZE; ++i) EXPECT_EQ(valueOf<v1::Role>(wordOf(v1::Role(i))), v1::Role(i)) << i;
    for (int i = 1; i < v1::Modality_ARRAYSIZE; ++i) {
        EXPECT_EQ(valueOf<v1::Modality>(wordOf(v1::Modality(i))), v1::Modality(i)) << i;
    }
}

TEST(Words, DurationsAreMinutesAndSecondsOrHours) {
    EXPECT_EQ(durationOf("3:00"), 180'000u);
    EXPECT_EQ(durationOf("90:00"), 5'400'000u);
    EXPECT_EQ(durationOf("10:03:07"), 36'187'000u);
    for (const char* wrong : {"", "3", "3:0", "3:60", "3:00:00:00", "3:00x", "-3:00", ":30", "25:00:00"}) {
        EXPECT_EQ(durationOf(wrong), std::nullopt) << wrong;
    }
}

}  // namespace
}  // namespace rostrum::cli
