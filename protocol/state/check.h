// SPDX-License-Identifier: MIT
#pragma once

/// CHECK: a promise the program makes to itself. If it is broken the process stops with the sentence: going on would
/// put a wrong record before governments. On in every build. Not for refusals and not for operating errors.

namespace rostrum {

[[noreturn]] void brokenPromise(const char* sentence, const char* file, int line);

}  // namespace rostrum

#define CHECK(condition, sentence) \
    (static_cast<bool>(condition) ? void() : ::rostrum::brokenPromise(sentence, __FILE__, __LINE__))
