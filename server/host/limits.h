// SPDX-License-Identifier: MIT
#pragma once

/// Every bound of the wire and of connections, with its unit last. Bounds of the rules stand in server/core/limits.h.
/// Used by host and net.

#include <cstddef>
#include <cstdint>

namespace rostrum::host {

inline constexpr std::uint32_t protocol_version = 1;

// ---- frames ----
/// A server's frame; a single row whose JSON text alone is longer travels alone in a frame that is larger.
inline constexpr std::size_t frame_bytes_max = 16'384;
/// Of that, what rows and removals take, so that a welcome and answers find room beside them.
inline constexpr std::size_t update_bytes_max = 12'288;
inline constexpr std::size_t client_frame_bytes_max = 16'384;
inline constexpr std::size_t cached_update_bytes_max = 4u << 20;

// ---- a connection's time, on CLOCK_BOOTTIME ----
inline constexpr std::int64_t hello_ms_max = 3'000;
inline constexpr std::int64_t lost_after_ms = 5'000;     ///< nothing heard: its person counts as lost
inline constexpr std::int64_t silent_after_ms = 30'000;  ///< nothing heard: it is closed
inline constexpr std::int64_t tick_after_ms = 2'000;     ///< nothing said
inline constexpr std::int64_t sweep_every_ms = 250;
inline constexpr std::int64_t presence_every_ms = 500;
inline constexpr std::int64_t start_grace_ms = 10'000;  ///< after a start nobody counts as lost
inline constexpr std::uint32_t retry_after_restart_ms = 500;
inline constexpr std::uint32_t retry_after_full_ms = 5'000;

// ---- how much a connection or a badge may ask for ----
inline constexpr std::size_t answers_waiting_max = 512;         ///< of one who sends commands and does not read
inline constexpr std::size_t pongs_waiting_max = 4;             ///< older ones are of no use to a clock
inline constexpr std::uint32_t connections_per_badge_max = 16;  ///< not for displays, which share a badge

/// Removals kept for those who come back; who was away for longer starts from nothing.
inline constexpr std::size_t removals_kept_max = 10'000;

inline constexpr std::int64_t token_ms = 24 * 3'600'000;

}  // namespace rostrum::host
