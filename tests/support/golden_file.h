// SPDX-License-Identifier: MIT
#pragma once

/// A file of what a program says, for people to read and for a test to compare with. Used by tests/scenarios and
/// tests/report.

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace rostrum::support {

/// The whole file; empty, and a failure, if it cannot be read.
inline std::string contentOf(const std::string& file) {
    std::ifstream input(file);
    EXPECT_TRUE(input) << "cannot read " << file;
    return {std::istreambuf_iterator<char>(input), {}};
}

/// Fails the running test, with the difference, unless the file holds `now`. With ROSTRUM_REGENERATE in the environment
/// the file is written anew instead; then read what changed.
inline void expectHolds(const std::string& file, const std::string& now) {
    if (std::getenv("ROSTRUM_REGENERATE") == nullptr) {
        EXPECT_EQ(now, contentOf(file)) << "If what it says now is right, write it: ROSTRUM_REGENERATE=1";
        return;
    }
    std::ofstream output(file, std::ios::trunc);
    output << now;
    EXPECT_TRUE(output.flush()) << "cannot write " << file;
}

}  // namespace rostrum::support
