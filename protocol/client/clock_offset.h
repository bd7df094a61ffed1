// SPDX-License-Identifier: MIT
#pragma once

/// The meeting clock as a client knows it: an estimate from pings that never runs backwards. Reads no clock itself:
/// every call takes local_ms, a clock of the machine that only goes forward. Used by Client. Not thread-safe.

#include <cstdint>
#include <deque>
#include <optional>

namespace rostrum::client {

/// A question and its answer, with four time stamps.
struct ClockSample {
    std::int64_t sent_local_ms = 0;
    std::int64_t received_meeting_ms = 0;  ///< by the server
    std::int64_t sent_meeting_ms = 0;      ///< by the server
    std::int64_t received_local_ms = 0;

    /// On the way; without the time that the server kept it.
    std::int64_t roundTripMs() const;
};

class ClockOffset {
public:
    static constexpr std::size_t samples_max = 16;

    /// Adds a sample and drops the oldest beyond samples_max. The sample with the least (round trip / 2 + 250 ppm of
    /// its age) is used: its error is at most that, whatever the path does and however the two clocks drift. Samples
    /// that contradict themselves (an answer before its question) are passed over.
    void add(const ClockSample& sample);

    /// How the meeting clock goes: 1 with real time; 0 in a rehearsal, where it stands between two StepClocks and
    /// nobody extrapolates.
    void setRate(std::uint32_t rate, std::int64_t local_ms);

    /// The server said, in whatever message, that the meeting clock read `meeting_ms`; it now reads that or more.
    void told(std::int64_t meeting_ms, std::int64_t local_ms);

    /// Forgets the samples, not what was shown: another server process may answer from now on.
    void forgetSamples(std::int64_t local_ms);

    /// The meeting time at `local_ms`; none while nothing is known. Requires: local_ms is not before any earlier one.
    std::optional<std::int64_t> meetingMs(std::int64_t local_ms) const;

    /// How far the estimate may be off at `local_ms`, in milliseconds, none while there is no sample.
    std::optional<std::int64_t> errorBoundMs(std::int64_t local_ms) const;

private:
    const ClockSample* best(std::int64_t local_ms) const;
    void keepFloor(std::int64_t local_ms);

    std::deque<ClockSample> m_samples;
    std::optional<std::int64_t> m_floor_ms;  ///< what was shown last, or told: it never reads less
    std::uint32_t m_rate = 1;
};

}  // namespace rostrum::client
