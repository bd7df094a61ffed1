// SPDX-License-Identifier: MIT
#include "protocol/client/reconnect.h"

#include <algorithm>

namespace rostrum::client {
namespace {

std::int64_t part(std::int64_t ms, double share) {
    return static_cast<std::int64_t>(static_cast<double>(ms) * share);
}

}  // namespace

void Reconnect::ended(std::int64_t local_ms, std::int64_t lasted_ms, std::int64_t retry_after_ms, double jitter) {
    if (lasted_ms >= stable_ms) m_tries = 0;
    std::int64_t pause_ms = m_tries == 0 ? 0 : std::min(pause_ms_max, pause_ms_first << std::min(m_tries - 1, 4));
    if (m_is_staff && m_tries <= staff_tries) pause_ms = std::min(pause_ms, pause_ms_of_staff);
    // Never less than half: whoever has bad luck often would have tried, and waits, far longer than the others.
    const std::int64_t own_ms = pause_ms / 2 + part(pause_ms - pause_ms / 2, jitter);
    const std::int64_t asked_ms = retry_after_ms > 0 ? part(pause_ms_asked, std::max(jitter, 0.0)) : 0;
    m_at_local_ms = local_ms + retry_after_ms + std::max(own_ms, asked_ms);
    ++m_tries;
}

void Reconnect::now() {
    m_at_local_ms = 0;
}

}  // namespace rostrum::client
