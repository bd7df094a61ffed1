// SPDX-License-Identifier: MIT
//
// Design 2: "Badge secret = keyed BLAKE2b(server key, session, badge, generation): stored nowhere, printed again at
// will. Connection token = badge, generation, expiry, MAC. Revoking is the next generation."
#include "server/host/badges.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace rostrum::host {
namespace {

const std::string key(server_key_bytes, 'k');

TEST(Badges, ASecretIsPrintedInGroupsOfLettersThatCannotBeMistaken) {
    EXPECT_THAT(badgeSecret(key, "consultation", 17, 1),
                ::testing::MatchesRegex("17-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-"
                                        "[0-9A-HJKMNP-TV-Z]{4}"));
}

TEST(Badges, TheSameSecretIsPrintedAgainAndEveryInputChangesIt) {
    const std::set<std::string> secrets = {badgeSecret(key, "consultation", 17, 1),
                                           badgeSecret(key, "consultation", 17, 2),
                                           badgeSecret(key, "consultation", 18, 1), badgeSecret(key, "another", 17, 1),
                                           badgeSecret(std::string(server_key_bytes, 'x'), "consultation", 17, 1)};

    EXPECT_EQ(secrets.size(), 5u);
    EXPECT_TRUE(secrets.contains(badgeSecret(key, "consultation", 17, 1)));
}

TEST(Badges, PartsThatRunTogetherAreNotTheSame) {
    EXPECT_NE(badgeSecret(key, "a", 1, 1).substr(2), badgeSecret(key, std::string("a\0\0", 3), 1, 1).substr(2));
}

TEST(Badges, ASecretIsKnownAsPeopleTypeIt) {
    const std::string printed = badgeSecret(key, "consultation", 17, 1);
    std::string typed = "  ";
    for (const char letter : printed) typed += static_cast<char>(letter == '-' ? ' ' : std::tolower(letter));
    for (char& letter : typed) letter = letter == '0' && &letter != typed.data() ? 'o' : letter;

    EXPECT_EQ(personNamedBy(printed), 17u);
    EXPECT_TRUE(isBadgeSecret(printed, key, "consultation", 17, 1));
    EXPECT_EQ(personNamedBy(typed), 17u);
    EXPECT_TRUE(isBadgeSecret(typed, key, "consultation", 17, 1)) << typed;
}

TEST(Badges, AnySingleLetterChangedIsNotTheSecret) {
    const std::string printed = badgeSecret(key, "consultation", 17, 1);
    for (std::size_t at = 0; at < printed.size(); ++at) {
        std::string other = printed;
        if (other[at] == '-') continue;
        other[at] = other[at] == '7' ? '8' : '7';
        EXPECT_FALSE(isBadgeSecret(other, key, "consultation", 17, 1)) << other;
    }
    EXPECT_FALSE(isBadgeSecret(printed + "7", key, "consultation", 17, 1));
    EXPECT_FALSE(isBadgeSecret(printed.substr(0, printed.size() - 1), key, "consultation", 17, 1));
}

TEST(Badges, WhatNamesNobodyNamesNobody) {
    for (const char* text : {"", " ", "-", "x-7K3M", "-17", "99999999999-7K3M", "17.5-7K3M"}) {
        EXPECT_EQ(personNamedBy(text), std::nullopt) << text;
    }
}

TEST(Badges, ATokenSaysWhatWasSealedAndNothingElseOpensIt) {
    const Token token{17, 2, 1'700'000'000'000};
    const std::string sealed = sealToken(key, "consultation", token);

    EXPECT_EQ(openToken(key, "consultation", sealed), token);
    EXPECT_EQ(openToken(key, "another", sealed), std::nullopt);
    EXPECT_EQ(openToken(std::string(server_key_bytes, 'x'), "consultation", sealed), std::nullopt);
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string other = sealed;
        other[at] = other[at] == '1' ? '2' : '1';
        EXPECT_EQ(openToken(key, "consultation", other), std::nullopt) << other;
    }
}

}  // namespace
}  // namespace rostrum::host
