// SPDX-License-Identifier: MIT
#include "tests/simulation/seeds.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace {

rostrum::simulation::Seeds seeds;

std::optional<std::uint64_t> number(const std::string& digits) {
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) return {};
    return std::strtoull(digits.c_str(), nullptr, 10);
}

/// "--seeds=17" and "--seeds 17" mean the same.
std::vector<std::string> words(int argc, char** argv) {
    std::vector<std::string> words;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        const auto equals = argument.find('=');
        words.push_back(argument.substr(0, equals));
        if (equals != std::string::npos) words.push_back(argument.substr(equals + 1));
    }
    return words;
}

/// False: this is no option of ours, or its number is none.
bool take(const std::string& option, const std::string& value) {
    const auto given = number(value);
    if (!given) return false;
    if (option == "--seeds") {
        seeds.count = *given;
    } else if (option == "--first-seed") {
        seeds.first = *given;
    } else if (option == "--seed") {
        seeds = {*given, 1, true};
        testing::GTEST_FLAG(filter) = "Simulation.*";
    } else {
        return false;
    }
    return true;
}

}  // namespace

namespace rostrum::simulation {

Seeds chosenSeeds() {
    return seeds;
}

}  // namespace rostrum::simulation

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (const char* count = std::getenv("ROSTRUM_SEEDS")) seeds.count = number(count).value_or(seeds.count);
    const std::vector<std::string> given = words(argc, argv);
    for (std::size_t i = 0; i < given.size(); i += 2) {
        if (take(given[i], i + 1 < given.size() ? given[i + 1] : "")) continue;
        std::fprintf(stderr, "%s: unknown; give --seeds 1000, --first-seed 1 or --seed 17\n", given[i].c_str());
        return 2;
    }
    return RUN_ALL_TESTS();
}
