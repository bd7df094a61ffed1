// SPDX-License-Identifier: MIT
#include "protocol/client/reconnect.h"

#include <algorithm>

namespace rostrum::client {

void Reconnect::ended(std::int64_t local_ms, std::int64_t lasted_ms, std::int64_t retry_after_ms, double jitter) {
    if (lasted_ms >= stable_ms) m_tries = 0;
    std::int64_t pause_ms = retry_after_ms > 0 ? pause_ms_asked : 0;
    if (m_tries > 0) pause_ms = std::max(pause_ms, std::min(pause_ms_max, pause_ms_first << std::min(m_tries - 1, 4)));
    m_at_local_ms = local_ms + retry_after_ms + static_cast<std::int64_t>(static_cast<double>(pause_ms) * jitter);
    ++m_tries;
}

void Reconnect::now() {
    m_at_local_ms = 0;
}

}  // namespace rostrum::client
