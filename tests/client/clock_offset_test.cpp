// SPDX-License-Identifier: MIT
//
// Design 4: "the client keeps 16 samples and uses the one with the least (round trip / 2 + 250 ppm × age). The clock on
// every screen … never runs backwards". "In a rehearsal clock_rate is 0 and nobody extrapolates."

#include "protocol/client/clock_offset.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

namespace rostrum::client {
namespace {

/// A question asked at `sent_local_ms` by a client whose clock is `ahead_ms` ahead of the meeting clock.
ClockSample sample(std::int64_t sent_local_ms, std::int64_t ahead_ms, std::int64_t up_ms, std::int64_t down_ms) {
    const std::int64_t at_server_ms = sent_local_ms - ahead_ms + up_ms;
    return {sent_local_ms, at_server_ms, at_server_ms + 3, sent_local_ms + up_ms + 3 + down_ms};
}

TEST(TheMeetingClock, IsUnknownUntilSomethingIsTold) {
    const ClockOffset clock;

    EXPECT_EQ(clock.meetingMs(5'000), std::nullopt);
    EXPECT_EQ(clock.errorBoundMs(5'000), std::nullopt);
}

TEST(TheMeetingClock, IsExactOnAnEvenPath) {
    ClockOffset clock;

    clock.add(sample(10'000, 7'000, 40, 40));

    EXPECT_EQ(clock.meetingMs(12'000), 5'000);
}

TEST(TheMeetingClock, IsOffByHalfTheDifferenceOfTheTwoWaysAndSaysSo) {
    ClockOffset clock;

    clock.add(sample(10'000, 7'000, 20, 80));

    EXPECT_EQ(clock.meetingMs(10'200), 3'200 - 30);
    EXPECT_EQ(clock.errorBoundMs(10'103), 50);
}

TEST(TheMeetingClock, UsesTheSampleWithTheShortestWay) {
    ClockOffset clock;

    clock.add(sample(10'000, 7'000, 2, 2));
    clock.add(sample(12'000, 7'000, 300, 10));

    EXPECT_EQ(clock.meetingMs(20'000), 13'000);
}

TEST(TheMeetingClock, PrefersAFreshSampleOnceAnOldOneHasAgedPastItsWorth) {
    // 100 s at 250 ppm are 25 ms: then a new sample with a round trip 50 ms longer is worth as much.
    ClockOffset clock;
    clock.add(sample(0, -1'000'000, 0, 0));

    clock.add(sample(90'000, -1'000'100, 25, 25));
    EXPECT_EQ(clock.meetingMs(99'000), 1'099'000) << "the old one still is better";
    clock.add(sample(110'000, -1'000'100, 25, 25));

    EXPECT_EQ(clock.meetingMs(111'000), 1'111'100);
}

TEST(TheMeetingClock, KeepsSixteenSamples) {
    ClockOffset clock;
    clock.add(sample(0, -1'000'000, 0, 0));  // perfect, and the first to be dropped

    for (int i = 1; i < 16; ++i) clock.add(sample(i * 10, -999'500, 5, 5));
    EXPECT_EQ(clock.meetingMs(200), 1'000'200);
    clock.add(sample(190, -999'500, 5, 5));

    EXPECT_EQ(clock.meetingMs(2'000), 1'001'500);
}

TEST(TheMeetingClock, PassesOverASampleThatContradictsItself) {
    ClockOffset clock;
    clock.add(sample(10'000, 7'000, 40, 40));

    clock.add({11'000, 4'000, 4'000, 10'900});  // answered before it was asked
    clock.add({11'000, 3'000, 3'900, 11'100});  // the server took longer than the whole round trip

    EXPECT_EQ(clock.meetingMs(12'000), 5'000);
}

TEST(TheMeetingClock, NeverRunsBackwardsWhenABetterSampleSaysItWasAhead) {
    ClockOffset clock;
    clock.add(sample(10'000, 7'000, 10, 400));  // 195 ms behind
    clock.add(sample(10'500, 7'000, 300, 10));  // better, and 145 ms ahead
    std::int64_t shown_ms = *clock.meetingMs(11'000);
    EXPECT_EQ(shown_ms, 4'145);

    clock.add(sample(11'000, 7'000, 1, 1));  // the truth

    for (std::int64_t at_ms = 11'005; at_ms < 11'400; ++at_ms) {
        EXPECT_GE(*clock.meetingMs(at_ms), shown_ms) << at_ms;
        shown_ms = *clock.meetingMs(at_ms);
    }
    EXPECT_EQ(clock.meetingMs(11'400), 4'400) << "and it is right again as soon as time has caught up";
}

TEST(TheMeetingClock, StandsInARehearsalBetweenWhatTheServerTells) {
    ClockOffset clock;
    clock.setRate(0, 1'000);
    clock.add(sample(1'000, -49'000, 5, 5));
    const auto stood_ms = clock.meetingMs(1'013);

    EXPECT_EQ(clock.meetingMs(60'000), stood_ms);
    clock.told(3'600'000, 61'000);

    EXPECT_EQ(clock.meetingMs(99'000), 3'600'000);
}

TEST(TheMeetingClock, GoesOnFromWhatWasShownWhenSamplesAreForgotten) {
    ClockOffset clock;
    clock.add(sample(10'000, 7'000, 40, 40));

    clock.forgetSamples(12'000);

    EXPECT_EQ(clock.meetingMs(30'000), 5'000) << "nothing is extrapolated without a sample";
    clock.add(sample(30'000, 7'000, 1, 1));
    EXPECT_EQ(clock.meetingMs(31'000), 24'000);
}

class DriftingClocks : public testing::TestWithParam<unsigned> {};

TEST_P(DriftingClocks, StayWithinTheirOwnBoundForEightHoursAndNeverRunBackwards) {
    // A local clock 200 ppm fast, pings every 2 s, ways of 5 to 25 ms with tails of 300 ms in a tenth of them.
    std::mt19937 random(GetParam());
    const auto way = [&]() -> std::int64_t { return random() % 10 == 0 ? 300 : 5 + random() % 21; };
    const auto local = [](std::int64_t true_ms) { return 77'000 + true_ms + true_ms / 5'000; };
    ClockOffset clock;
    std::int64_t shown_ms = 0;
    std::int64_t worst_ms = 0;

    for (std::int64_t true_ms = 0; true_ms < 8 * 3'600'000; true_ms += 2'000) {
        const std::int64_t at_server_ms = true_ms + way();
        const std::int64_t back_ms = at_server_ms + way();
        clock.add({local(true_ms), at_server_ms, at_server_ms, local(back_ms)});
        const std::int64_t seen_ms = back_ms + 700;

        const std::int64_t error_ms = std::abs(*clock.meetingMs(local(seen_ms)) - seen_ms);
        EXPECT_LE(error_ms, *clock.errorBoundMs(local(seen_ms)) + 1);
        EXPECT_GE(*clock.meetingMs(local(seen_ms)), shown_ms);
        shown_ms = *clock.meetingMs(local(seen_ms));
        if (true_ms >= 60'000) worst_ms = std::max(worst_ms, error_ms);  // from when the 16 samples are there
    }

    EXPECT_LE(worst_ms, 25);
}

INSTANTIATE_TEST_SUITE_P(Seeds, DriftingClocks, testing::Range(1u, 6u));

}  // namespace
}  // namespace rostrum::client
