// SPDX-License-Identifier: MIT
//
// When a client comes back: at once the first time, then with growing pauses up to 5 s, spread by chance.

#include "protocol/client/reconnect.h"

#include "tests/client/played.h"

#include <gmock/gmock.h>

namespace rostrum::client {
namespace {

/// The pauses before each of `tries` attempts that all fail at once.
std::vector<std::int64_t> pauses(int tries, double jitter) {
    Reconnect reconnect;
    std::vector<std::int64_t> pauses;
    std::int64_t now_ms = 1'000;
    for (int i = 0; i < tries; ++i) {
        reconnect.ended(now_ms, 0, 0, jitter);
        pauses.push_back(reconnect.at() - now_ms);
        now_ms = reconnect.at();
    }
    return pauses;
}

TEST(ComingBack, IsAtOnceTheFirstTimeAndThenAfterGrowingPauses) {
    EXPECT_THAT(pauses(8, 0.999'999), testing::ElementsAre(0, 499, 999, 1'999, 3'999, 4'999, 4'999, 4'999));
}

TEST(ComingBack, IsSpreadByChance) {
    EXPECT_THAT(pauses(5, 0.5), testing::ElementsAre(0, 375, 750, 1'500, 3'000));
    EXPECT_THAT(pauses(5, 0.0), testing::ElementsAre(0, 250, 500, 1'000, 2'000)) << "to half at most";
}

// design 6: "everyone back after a restart: the Chair within 0.3 s".
TEST(ComingBack, IsSoonerForStaffWhoAreFew) {
    Reconnect reconnect;
    reconnect.setStaff(true);
    std::int64_t now_ms = 1'000;
    for (int i = 0; i <= Reconnect::staff_tries; ++i) {
        reconnect.ended(now_ms, 0, 0, 0.999'999);
        EXPECT_LE(reconnect.at() - now_ms, 250);
        now_ms = reconnect.at();
    }
    reconnect.ended(now_ms, 0, 0, 0.999'999);

    EXPECT_EQ(reconnect.at() - now_ms, 4'999) << "not for ever";
}

TEST(ComingBack, IsSoonerForWhomTheWelcomeMakesStaff) {
    const auto pauseOf = [](v1::Audience audience) {
        Played played;
        played.jitter = 0.999'999;
        played.join(Frame().welcome("lineage-1", audience).update(1));
        played.cut();
        played.connect();
        played.cut();
        return *played.client.connectAt() - played.now_ms;
    };

    EXPECT_LE(pauseOf(v1::AUDIENCE_BENCH), 250);
    EXPECT_LE(pauseOf(v1::AUDIENCE_DESK), 250);
    EXPECT_EQ(pauseOf(v1::AUDIENCE_DELEGATE), 499);
}

TEST(ComingBack, IsAtOnceAgainAfterAConnectionThatLastedFiveSeconds) {
    Reconnect reconnect;
    for (int i = 0; i < 4; ++i) reconnect.ended(1'000, 0, 0, 0.5);

    reconnect.ended(2'000, 4'999, 0, 0.5);
    EXPECT_GT(reconnect.at(), 2'000);
    reconnect.ended(9'000, 5'000, 0, 0.5);

    EXPECT_EQ(reconnect.at(), 9'000);
}

TEST(ComingBack, NeverBeforeThePauseThatTheServerAskedFor) {
    Reconnect reconnect;

    reconnect.ended(1'000, 60'000, 300, 0.0);
    EXPECT_EQ(reconnect.at(), 1'300);
    reconnect.ended(2'000, 60'000, 300, 0.5);

    EXPECT_EQ(reconnect.at(), 3'300) << "and spread over 2 s, because everybody was asked";
}

TEST(ComingBack, TheFirstConnectionIsWantedAtOnceAndNoneWhileOneIsOpen) {
    Played played;
    EXPECT_EQ(played.client.connectAt(), 0);

    played.connect();
    EXPECT_EQ(played.client.connectAt(), std::nullopt);
    played.cut();

    EXPECT_EQ(played.client.connectAt(), played.now_ms);
    EXPECT_FALSE(played.events<Left>().front().for_good);
}

TEST(ComingBack, AServerThatAlwaysCutsRightAfterTheWelcomeIsNotStormed) {
    Played played;
    for (int i = 0; i < 6; ++i) {
        played.join();
        played.cut();
        played.now_ms = *played.client.connectAt();
    }

    played.join();
    played.cut();

    EXPECT_EQ(*played.client.connectAt() - played.now_ms, 3'750);
}

}  // namespace
}  // namespace rostrum::client
