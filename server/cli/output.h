// SPDX-License-Identifier: MIT
#pragma once

/// What a subcommand says: its result on standard output, complaints on standard error. Not the log of a server. Used
/// by every subcommand. Any thread.

#include <string_view>

namespace rostrum::cli {

/// Writes to standard output, now. An ExitCode: failed, with a sentence, where not all of it is taken.
int print(std::string_view text);
/// A line on standard error. What that does not take is lost: there is nobody left to tell.
void complain(std::string_view line);

}  // namespace rostrum::cli
