// SPDX-License-Identifier: MIT
#pragma once

/// `rostrum verify`: whether a record is what was written, entry by entry (rulebook 12.2). Used by cli, and by the log
/// of a server that is asked.

#include "server/host/event_log.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace rostrum::store {

class RecordFile;

/// Bytes as people compare them: two lower-case hexadecimal digits each.
std::string hex(std::string_view bytes);
/// A hash of 64 digits, in either case; none: it is not one.
std::optional<std::string> hashFrom(std::string_view digits);

/// Reads all of a record that nobody has open. `stated_hash` and errors: as host::EventLog::verify, and what opening
/// says.
Result<host::SoundRecord> verifyRecord(const std::filesystem::path& path, std::string_view stated_hash);

/// The same of one that is open and ends with `head`.
Result<host::SoundRecord> verify(RecordFile& file, const host::Head& head, std::string_view stated_hash);

}  // namespace rostrum::store
