// SPDX-License-Identifier: MIT
#pragma once

/// The shape of a command, before anybody asks who sent it: no unspecified or unknown word, no missing part, no text
/// too long, not UTF-8 or with a control character, no count or duration out of its bounds (limits.h). Knows nothing of
/// the state. Pure; any thread.

#include "rostrum/v1/commands.pb.h"
#include "rostrum/v1/refusals.pb.h"

#include <optional>
#include <string>
#include <string_view>

namespace rostrum::core {

/// None: the command is well formed. Refusals: MALFORMED, details.field is the first field that is wrong, in the order
/// of the .proto.
std::optional<v1::Refusal> checkShape(const v1::Command& command);

/// The same for rules that no command brings: the field that is wrong, as named in the .proto; none: they are complete.
std::optional<std::string> wrongFieldOf(const v1::ListRules& rules);

/// 36 characters as RFC 4122 writes them.
bool isUuid(std::string_view text);

bool isUtf8(std::string_view text);

/// Whether a character of the category Cc is in it: a line end, an escape that moves a terminal's cursor. Requires:
/// isUtf8(text).
bool holdsControls(std::string_view text);

}  // namespace rostrum::core
