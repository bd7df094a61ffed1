// SPDX-License-Identifier: MIT
#include "server/report/zoned_time.h"

#include <gtest/gtest.h>

namespace rostrum::report {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t day_ms = 24 * hour_ms;
constexpr std::int64_t opened_utc_ms = 1'648'112'580'000;  // 24 March 2022, 09:03 UTC

TEST(ZonedTime, AMomentIsToldInTheSessionsZone) {
    EXPECT_EQ(ZonedTime("Europe/Vienna").moment(opened_utc_ms), "24 March 2022 at 10:03");
    EXPECT_EQ(ZonedTime("America/New_York").moment(opened_utc_ms), "24 March 2022 at 05:03");
    EXPECT_EQ(ZonedTime("Europe/Vienna").shortMoment(opened_utc_ms), "24 March, 10:03");
    EXPECT_EQ(ZonedTime("Europe/Vienna").zone(), "Europe/Vienna");
}

TEST(ZonedTime, SummerTimeIsTheZonesBusiness) {
    EXPECT_EQ(ZonedTime("Europe/Vienna").moment(opened_utc_ms + 3 * day_ms), "27 March 2022 at 11:03");
}

TEST(ZonedTime, TheZoneDecidesOnWhichDayAMomentFalls) {
    const std::int64_t late_utc_ms = opened_utc_ms + 14 * hour_ms;  // 23:03 UTC

    EXPECT_EQ(ZonedTime("Europe/Vienna").day(late_utc_ms), "25 March 2022");
    EXPECT_EQ(ZonedTime("UTC").day(late_utc_ms), "24 March 2022");
}

TEST(ZonedTime, AZoneThatThereIsNotIsToldAsUtc) {
    EXPECT_EQ(ZonedTime("Europe/Atlantis").moment(opened_utc_ms), "24 March 2022 at 09:03");
    EXPECT_EQ(ZonedTime("Europe/Atlantis").zone(), "UTC");
    EXPECT_EQ(ZonedTime("").zone(), "UTC");
}

TEST(ZonedTime, ASpanOverMidnightNamesBothDays) {
    const ZonedTime vienna("Europe/Vienna");

    EXPECT_EQ(vienna.span(opened_utc_ms, opened_utc_ms + 3 * hour_ms), "24 March 2022, 10:03 to 13:03");
    EXPECT_EQ(vienna.span(opened_utc_ms, opened_utc_ms + 15 * hour_ms), "24 March 2022, 10:03 to 25 March 2022, 01:03");
}

TEST(ZonedTime, DaysAreNamedOnceAndAMonthOnce) {
    const ZonedTime vienna("Europe/Vienna");

    EXPECT_EQ(vienna.days({opened_utc_ms}), "on 24 March 2022");
    EXPECT_EQ(vienna.days({opened_utc_ms, opened_utc_ms + 5 * hour_ms}), "on 24 March 2022");
    EXPECT_EQ(vienna.days({opened_utc_ms, opened_utc_ms + day_ms}), "on 24 and 25 March 2022");
    EXPECT_EQ(vienna.days({opened_utc_ms, opened_utc_ms + day_ms, opened_utc_ms + 4 * day_ms}),
              "on 24, 25 and 28 March 2022");
    EXPECT_EQ(vienna.days({opened_utc_ms, opened_utc_ms + 10 * day_ms}), "from 24 March 2022 to 3 April 2022");
}

}  // namespace
}  // namespace rostrum::report
