// SPDX-License-Identifier: MIT
#pragma once

/// When to connect again after a connection is gone: at once the first time, then after longer and longer pauses up to
/// 5 s, each shortened by chance to half of it at most, so that a restarted server is not met by everybody in the same
/// instant. Reads no clock. Used by Client. Not thread-safe.

#include <cstdint>

namespace rostrum::client {

class Reconnect {
public:
    static constexpr std::int64_t pause_ms_first = 500;
    static constexpr std::int64_t pause_ms_max = 5'000;
    static constexpr std::int64_t pause_ms_asked = 2'000;   ///< the spread added to a pause that the server asked for
    static constexpr std::int64_t pause_ms_of_staff = 250;  ///< at most, for so many attempts:
    static constexpr int staff_tries = 20;
    static constexpr std::int64_t stable_ms = 5'000;  ///< a connection that lasted so long starts the count anew

    /// A connection, or an attempt at one, ended. `lasted_ms`: since it was joined; 0 if it never was.
    /// `retry_after_ms`: the pause that the server asked for of everybody, to which a spread is added, or 0. `jitter`:
    /// uniform in [0, 1).
    void ended(std::int64_t local_ms, std::int64_t lasted_ms, std::int64_t retry_after_ms, double jitter);
    /// Bench and desk are few, and come back before the crowd: the Chair within 0.3 s.
    void setStaff(bool is_staff) { m_is_staff = is_staff; }
    /// Forgets the pause, not the count: there is another proof to show.
    void now();

    /// In local_ms; 0: at once.
    std::int64_t at() const { return m_at_local_ms; }

private:
    std::int64_t m_at_local_ms = 0;
    int m_tries = 0;
    bool m_is_staff = false;
};

}  // namespace rostrum::client
