// SPDX-License-Identifier: MIT
#pragma once

/// How much room a text takes in a terminal: wide letters two columns, marks that stand on others none. Used by the
/// board. Pure; any thread.

#include <cstddef>
#include <string>
#include <string_view>

namespace rostrum::cli {

std::size_t shownWidth(std::string_view text);

/// As many whole letters from the beginning of `text` as fit into `columns`.
std::string beginning(std::string_view text, std::size_t columns);

/// `text` with U+FFFD in the place of every control character, which would move the cursor or worse.
std::string withoutControls(std::string_view text);

}  // namespace rostrum::cli
