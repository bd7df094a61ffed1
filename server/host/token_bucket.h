// SPDX-License-Identifier: MIT
#pragma once

/// How much somebody may still ask for: a bucket that fills with time and is emptied by use. Used inside server/host.
/// Not thread-safe.

#include "server/host/host.h"

#include <algorithm>

namespace rostrum::host {

class TokenBucket {
public:
    /// Full at first. Requires: rate.per_s and rate.burst are not 0.
    explicit TokenBucket(Rate rate) : m_rate(rate), m_thousandths(full()) {}

    /// Takes one; false: there was none.
    bool take(std::int64_t boottime_ms) {
        m_thousandths = std::min(full(), m_thousandths + (boottime_ms - m_at_boottime_ms) * m_rate.per_s);
        m_at_boottime_ms = boottime_ms;
        if (m_thousandths < one) return false;
        m_thousandths -= one;
        return true;
    }
    /// After take() said no: when there will be one.
    std::uint32_t retryAfterMs() const {
        return static_cast<std::uint32_t>((one - m_thousandths + m_rate.per_s - 1) / m_rate.per_s);
    }

private:
    static constexpr std::int64_t one = 1'000;
    std::int64_t full() const { return one * m_rate.burst; }

    Rate m_rate;
    std::int64_t m_thousandths;
    std::int64_t m_at_boottime_ms = 0;
};

}  // namespace rostrum::host
