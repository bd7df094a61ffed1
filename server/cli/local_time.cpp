// SPDX-License-Identifier: MIT
#include "server/cli/local_time.h"

#include <unicode/gregocal.h>
#include <unicode/timezone.h>

#include <cstdio>
#include <memory>

namespace rostrum::cli {
namespace {

std::unique_ptr<icu::TimeZone> zoneOf(const std::string& name) {
    return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
}

}  // namespace

bool isTimeZone(const std::string& time_zone) {
    return *zoneOf(time_zone) != icu::TimeZone::getUnknown();
}

std::optional<std::int64_t> utcMs(const LocalTime& local, const std::string& time_zone) {
    UErrorCode status = U_ZERO_ERROR;
    icu::GregorianCalendar calendar(zoneOf(time_zone).release(), status);
    calendar.setLenient(false);
    calendar.clear();
    calendar.set(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
    const UDate at = calendar.getTime(status);
    if (U_FAILURE(status) != 0) return std::nullopt;
    return static_cast<std::int64_t>(at);
}

LocalTime localTime(std::int64_t utc_ms, const std::string& time_zone) {
    UErrorCode status = U_ZERO_ERROR;
    icu::GregorianCalendar calendar(zoneOf(time_zone).release(), status);
    calendar.setTime(static_cast<UDate>(utc_ms), status);
    const auto field = [&](UCalendarDateFields which) { return static_cast<int>(calendar.get(which, status)); };
    return {field(UCAL_YEAR),        field(UCAL_MONTH) + 1, field(UCAL_DATE),
            field(UCAL_HOUR_OF_DAY), field(UCAL_MINUTE),    field(UCAL_SECOND)};
}

std::string formatTimeOfDay(std::int64_t utc_ms, const std::string& time_zone) {
    const LocalTime at = localTime(utc_ms, time_zone);
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", at.hour % 100, at.minute % 100, at.second % 100);
    return text;
}

}  // namespace rostrum::cli
