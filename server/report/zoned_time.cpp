// SPDX-License-Identifier: MIT
#include "server/report/zoned_time.h"

#include "server/report/numbers_in_words.h"

#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <memory>

namespace rostrum::report {
namespace {

std::unique_ptr<icu::TimeZone> zoneNamed(const std::string& name) {
    return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
}

}  // namespace

ZonedTime::ZonedTime(const std::string& time_zone)
    : m_zone(*zoneNamed(time_zone) == icu::TimeZone::getUnknown() ? "UTC" : time_zone) {}

std::string ZonedTime::formatted(std::int64_t utc_ms, const char* pattern) const {
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(icu::UnicodeString(pattern), icu::Locale::getEnglish(), status);
    if (U_FAILURE(status) != 0) return std::to_string(utc_ms) + " ms";  // ICU without its data
    format.adoptTimeZone(zoneNamed(m_zone).release());
    icu::UnicodeString text;
    format.format(static_cast<UDate>(utc_ms), text);
    std::string utf8;
    return text.toUTF8String(utf8);
}

std::string ZonedTime::day(std::int64_t utc_ms) const {
    return formatted(utc_ms, "d MMMM y");
}

std::string ZonedTime::moment(std::int64_t utc_ms) const {
    return formatted(utc_ms, "d MMMM y 'at' HH:mm");
}

std::string ZonedTime::shortMoment(std::int64_t utc_ms) const {
    return formatted(utc_ms, "d MMMM, HH:mm");
}

std::string ZonedTime::span(std::int64_t from_utc_ms, std::int64_t to_utc_ms) const {
    const bool same_day = day(from_utc_ms) == day(to_utc_ms);
    return formatted(from_utc_ms, "d MMMM y, HH:mm") + " to " +
           formatted(to_utc_ms, same_day ? "HH:mm" : "d MMMM y, HH:mm");
}

std::string ZonedTime::days(const std::vector<std::int64_t>& utc_ms) const {
    std::vector<std::int64_t> first_of_day;
    for (const std::int64_t moment : utc_ms) {
        if (first_of_day.empty() || day(first_of_day.back()) != day(moment)) first_of_day.push_back(moment);
    }
    const std::int64_t first = first_of_day.front();
    const std::int64_t last = first_of_day.back();
    const std::string month = formatted(last, "MMMM y");
    if (formatted(first, "MMMM y") != month) return "from " + day(first) + " to " + day(last);
    std::vector<std::string> numbers;
    for (const std::int64_t moment : first_of_day) numbers.push_back(formatted(moment, "d"));
    return "on " + joined(numbers) + " " + month;
}

}  // namespace rostrum::report
