// SPDX-License-Identifier: MIT
#include "tests/simulation/seeds.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace {

rostrum::simulation::Seeds seeds;

/// The number of "--name=17"; none if the argument is another one.
std::optional<std::uint64_t> numberOf(std::string_view argument, std::string_view name) {
    if (argument.substr(0, name.size()) != name) return {};
    const std::string digits(argument.substr(name.size()));
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) return {};
    return std::strtoull(digits.c_str(), nullptr, 10);
}

}  // namespace

namespace rostrum::simulation {

Seeds chosenSeeds() {
    return seeds;
}

}  // namespace rostrum::simulation

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (const char* count = std::getenv("ROSTRUM_SEEDS")) seeds.count = std::strtoull(count, nullptr, 10);
    for (int i = 1; i < argc; ++i) {
        if (const auto count = numberOf(argv[i], "--seeds=")) {
            seeds.count = *count;
        } else if (const auto first = numberOf(argv[i], "--first-seed=")) {
            seeds.first = *first;
        } else if (const auto seed = numberOf(argv[i], "--seed=")) {
            seeds = {*seed, 1, true};
            testing::GTEST_FLAG(filter) = "Simulation.*";
        } else {
            std::fprintf(stderr, "%s: unknown; give --seeds=1000, --first-seed=1 or --seed=17\n", argv[i]);
            return 2;
        }
    }
    return RUN_ALL_TESTS();
}
