// SPDX-License-Identifier: MIT
#pragma once

/// Every bound and default of the rules, with its unit last and its rule beside it. Bounds of the wire and of
/// connections stand in server/host/limits.h.

#include <cstdint>

namespace rostrum::core {

inline constexpr std::uint32_t row_bytes_max = 8'192;
inline constexpr std::uint32_t name_bytes_max = 400;
inline constexpr std::uint32_t text_bytes_max = 2'000;  ///< reasons and rulings
inline constexpr std::uint32_t limit_rules_max = 64;
inline constexpr std::uint32_t addressees_max = 16;
inline constexpr std::uint32_t categories_max = 32;  ///< invited on a list (2.3)
inline constexpr std::uint32_t limit_ms_max = 24 * 3'600'000;
inline constexpr std::uint32_t limit_ms_default = 180'000;               ///< 5.3
inline constexpr std::uint32_t lead_in_ms_default = 3'000;               ///< 5.3
inline constexpr std::uint32_t lead_in_ms_max = 10'000;                  ///< 5.3
inline constexpr std::uint32_t overrun_ms_default = 10'000;              ///< 5.3
inline constexpr std::uint32_t presentation_limit_ms_default = 600'000;  ///< 2.2
inline constexpr std::uint32_t reply_limit_ms_default = 180'000;         ///< 2.2
inline constexpr std::uint32_t short_limit_ms = 180'000;                 ///< 5.3: below it the short warnings hold
inline constexpr std::uint32_t warnings_ms[] = {60'000, 15'000};         ///< 5.3
inline constexpr std::uint32_t short_warnings_ms[] = {30'000, 10'000};   ///< 5.3
inline constexpr std::uint32_t lost_pause_ms = 3'000;                    ///< 5.7
inline constexpr std::uint32_t operate_after_ms = 60'000;                ///< 1.2
inline constexpr std::uint32_t undo_ms = 10'000;                         ///< 12.3
inline constexpr std::uint32_t acts_kept = 200;
inline constexpr std::uint32_t person_id_end = 1'000'000;  ///< 9.1: an attendance is named by meeting and person
inline constexpr std::uint32_t meeting_id_end = 4'000;
inline constexpr std::uint32_t place_gap = 1u << 12;  ///< 4.1: between neighbours on a list
inline constexpr std::uint32_t step_clock_ms_max = 7 * 24 * 3'600'000;

}  // namespace rostrum::core
