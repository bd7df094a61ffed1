// SPDX-License-Identifier: MIT
#pragma once

/// A transcript: a text that people can read, in which what is said stands at the margin and each answer stands
/// indented under it. Lines that begin with '#' and empty lines explain. It knows no language: who tells it again gives
/// the answers. Used by tests/scenarios. Pure but for the one function that reads a file; any thread.

#include <functional>
#include <string>

namespace rostrum::support {

/// Answers a line that was said, in lines without indentation and each ended by a newline; empty: there is nothing to
/// say.
using Answer = std::function<std::string(const std::string& said)>;

/// `transcript` with the answers of now: what is said and what explains stays as it is, the answers are given anew.
[[nodiscard]] std::string retold(const std::string& transcript, const Answer& answer);

/// Fails the running test, with the difference, unless the file is its own retelling. With ROSTRUM_REGENERATE in the
/// environment the file is written anew instead; then read what changed.
void expectRetold(const std::string& file, const Answer& answer);

}  // namespace rostrum::support
