// SPDX-License-Identifier: MIT
#pragma once

/// Whether a text of a file can be shown on screens and in the report, by the bounds that the core has for every text.
/// Used by the readers of session.toml and participants.csv. Pure; any thread.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rostrum::cli {

/// What is wrong with it and what to do, to follow its place; none: it is well.
std::optional<std::string> wrongWithText(std::string_view text, std::size_t bytes_max);

}  // namespace rostrum::cli
