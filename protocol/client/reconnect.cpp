// SPDX-License-Identifier: MIT
#include "protocol/client/reconnect.h"

#include <algorithm>

namespace rostrum::client {

void Reconnect::ended(std::int64_t local_ms, std::int64_t lasted_ms, std::int64_t retry_after_ms, double jitter) {
    if (lasted_ms >= stable_ms) m_tries = 0;
    std::int64_t pause_ms = m_tries == 0 ? 0 : std::min(pause_ms_max, pause_ms_first << std::min(m_tries - 1, 4));
    if (m_is_staff && m_tries <= staff_tries) pause_ms = std::min(pause_ms, pause_ms_of_staff);
    // Never less than half: whoever has bad luck often would have tried, and waits, far longer than the others.
    const std::int64_t least_ms = pause_ms / 2;
    if (retry_after_ms > 0) pause_ms = std::max(pause_ms, pause_ms_asked);
    m_at_local_ms = local_ms + retry_after_ms + least_ms +
                    static_cast<std::int64_t>(static_cast<double>(pause_ms - least_ms) * jitter);
    ++m_tries;
}

void Reconnect::now() {
    m_at_local_ms = 0;
}

}  // namespace rostrum::client
