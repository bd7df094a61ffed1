// SPDX-License-Identifier: MIT
//
// Every input that a fuzzer found worth keeping goes through its target again, without a fuzzer. An input that once
// broke a promise stays here for ever: put the file that the fuzzer wrote into tests/fuzz/corpus/<target>.
#include "tests/fuzz/targets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace rostrum::fuzz {
namespace {

/// Runs the corpus of the target called `name`; returns how many inputs there were.
int replay(const std::string& name, Broken (*target)(std::string_view)) {
    int count = 0;
    const std::filesystem::path folder = std::filesystem::path(ROSTRUM_SOURCE_DIR) / "tests/fuzz/corpus" / name;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        EXPECT_THAT(target(bytes), testing::IsEmpty()) << entry.path();
        ++count;
    }
    return count;
}

TEST(FuzzedInputs, BreakNothingInDecide) {
    EXPECT_GT(replay("decide", decideAnything), 0);
}

TEST(FuzzedInputs, BreakNothingInAHost) {
    EXPECT_GT(replay("receive", receiveAnything), 0);
}

TEST(FuzzedInputs, BreakNothingInAClientThatResumes) {
    EXPECT_GT(replay("resume", resumeAnywhere), 0);
}

TEST(FuzzedInputs, BreakNothingInARecord) {
    EXPECT_GT(replay("record", openAnyRecord), 0);
}

}  // namespace
}  // namespace rostrum::fuzz
