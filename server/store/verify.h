// SPDX-License-Identifier: MIT
#pragma once

/// `rostrum verify`: whether a record is what was written, entry by entry (rulebook 12.2). Used by cli.

#include "server/host/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::store {

/// Bytes as people compare them: two lower-case hexadecimal digits each.
std::string hex(std::string_view bytes);

struct SoundRecord {
    std::uint32_t entries = 0;
    std::string head_hash;              ///< hex, 64 digits
    std::vector<std::uint32_t> erased;  ///< entries of which rows or command were erased, in order
};

/// Reads all of the record. `head_hash`, if given, is one that a report stated: hex, in either case. The record may
/// have grown since. Errors: what open() says; the first entry that was changed, dropped or reordered; no entry has the
/// stated hash, so that the end was dropped; the stated hash is not one; damage that no entry shows.
Result<SoundRecord> verifyRecord(const std::filesystem::path& path, const std::optional<std::string>& head_hash);

}  // namespace rostrum::store
