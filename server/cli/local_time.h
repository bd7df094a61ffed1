// SPDX-License-Identifier: MIT
#pragma once

/// Between the local time of a session and UTC, by ICU's time zones. Used by the readers of files and by watch. Any
/// thread.

#include <cstdint>
#include <optional>
#include <string>

namespace rostrum::cli {

struct LocalTime {
    int year = 1970;
    int month = 1;  ///< from 1
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

/// Whether ICU knows the zone: "Europe/Vienna".
bool isTimeZone(const std::string& time_zone);
/// None if there is no such day or hour. Requires: isTimeZone(time_zone).
std::optional<std::int64_t> utcMs(const LocalTime& local, const std::string& time_zone);
LocalTime localTime(std::int64_t utc_ms, const std::string& time_zone);
/// "10:03:07"
std::string formatTimeOfDay(std::int64_t utc_ms, const std::string& time_zone);

}  // namespace rostrum::cli
