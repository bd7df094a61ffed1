// SPDX-License-Identifier: MIT
#include "server/host/meeting_clock.h"

#include "protocol/state/check.h"

#include <algorithm>

namespace rostrum::host {

MeetingClock::MeetingClock(const ClockReading& last, const Clocks& clocks, Runs runs)
    : m_runs(runs),
      m_base{last.meeting_ms, last.utc_ms},
      m_base_boottime_ms(clocks.boottime_ms),
      m_estimated(last.estimated) {
    if (isRehearsal()) return;
    const bool is_same_boot = last.boot_id == clocks.boot_id;
    const std::int64_t passed_ms = is_same_boot ? clocks.boottime_ms - last.boottime_ms : clocks.utc_ms - last.utc_ms;
    m_base.meeting_ms += std::max<std::int64_t>(0, passed_ms);
    if (!is_same_boot) m_estimated = true;
}

core::Now MeetingClock::now(const Clocks& clocks) const {
    if (isRehearsal()) return m_base;
    return {m_base.meeting_ms + std::max<std::int64_t>(0, clocks.boottime_ms - m_base_boottime_ms), clocks.utc_ms};
}

void MeetingClock::step(std::int64_t by_ms) {
    CHECK(isRehearsal(), "time is stepped in a rehearsal only");
    m_base.meeting_ms += by_ms;
    m_base.utc_ms += by_ms;
}

ClockReading MeetingClock::reading(const Clocks& clocks) const {
    const core::Now moment = now(clocks);
    ClockReading reading;
    reading.boot_id = clocks.boot_id;
    reading.boottime_ms = clocks.boottime_ms;
    reading.meeting_ms = moment.meeting_ms;
    reading.utc_ms = moment.utc_ms;
    reading.estimated = m_estimated;
    return reading;
}

}  // namespace rostrum::host
