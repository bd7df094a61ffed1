// SPDX-License-Identifier: MIT
#pragma once

/// The meeting clock: what CLOCK_BOOTTIME and UTC mean for this session. Outside rehearsals it runs with BOOTTIME, so
/// that a step of the wall clock changes no speech; after a restart it goes on from the record's last reading. In a
/// rehearsal both of the session's clocks stand, and step() alone moves them. Reads no clock. Used inside server/host.
/// Not thread-safe.

#include "server/core/decide.h"
#include "server/host/host.h"

namespace rostrum::host {

class MeetingClock {
public:
    enum class Runs { by_itself, by_steps };

    /// Goes on from `last`: in the same boot by what BOOTTIME says has passed; in another one by what the wall clock
    /// says, never backwards, and marked as estimated. A rehearsal stands where it stood.
    MeetingClock(const ClockReading& last, const Clocks& clocks, Runs runs);

    /// The session's moment. meeting_ms never goes back; utc_ms is the wall clock's, except in a rehearsal.
    core::Now now(const Clocks& clocks) const;
    /// Requires: a rehearsal.
    void step(std::int64_t by_ms);

    /// For the record: this moment on all clocks.
    ClockReading reading(const Clocks& clocks) const;

    bool isRehearsal() const { return m_runs == Runs::by_steps; }
    /// Meeting time for each real time, as Welcome and Tick say it: 1; in a rehearsal 0.
    std::uint32_t rate() const { return isRehearsal() ? 0 : 1; }

private:
    Runs m_runs;
    core::Now m_base;  ///< the session's moment at m_base_boottime_ms
    std::int64_t m_base_boottime_ms;
    bool m_estimated;
};

}  // namespace rostrum::host
