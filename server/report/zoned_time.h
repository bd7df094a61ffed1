// SPDX-License-Identifier: MIT
#pragma once

/// Moments as people in the session's time zone read them, in English, by ICU's time zones. The zone decides on which
/// day a moment falls. Only inside server/report. Any thread.

#include <cstdint>
#include <string>
#include <vector>

namespace rostrum::report {

class ZonedTime {
public:
    /// `time_zone`: an IANA name, "Europe/Vienna". UTC if ICU does not know it.
    explicit ZonedTime(const std::string& time_zone);

    /// The name of the zone in which times are told.
    const std::string& zone() const { return m_zone; }

    /// "24 March 2022"
    std::string day(std::int64_t utc_ms) const;
    /// "24 March 2022 at 10:03"
    std::string moment(std::int64_t utc_ms) const;
    /// "24 March, 10:03", for tables.
    std::string shortMoment(std::int64_t utc_ms) const;
    /// "24 March 2022, 10:00 to 13:00"; "24 March 2022, 22:00 to 25 March 2022, 01:00".
    std::string span(std::int64_t from_utc_ms, std::int64_t to_utc_ms) const;
    /// The days of these moments, each once: "on 24 March 2022", "on 24, 25 and 28 March 2022"; over a change of month
    /// "from 31 May 2022 to 10 June 2022". Requires: the earliest first; at least one.
    std::string days(const std::vector<std::int64_t>& utc_ms) const;

private:
    std::string formatted(std::int64_t utc_ms, const char* pattern) const;

    std::string m_zone;
};

}  // namespace rostrum::report
