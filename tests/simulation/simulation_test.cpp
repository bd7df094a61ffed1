// SPDX-License-Identifier: MIT
//
// A thousand meetings with everything that goes wrong, each from one seed.
//   rostrum_simulation_test --seeds 1000 --first-seed 1   how many, from which
//   rostrum_simulation_test --seed 17                     repeats one, and prints what happens in it
#include "tests/simulation/seeds.h"
#include "tests/simulation/world.h"

#include "server/core/permissions.h"
#include "tests/support/golden_file.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <sstream>

namespace rostrum::simulation {
namespace {

std::string inWords(const Report& report, std::uint64_t seed) {
    const std::string number = std::to_string(seed);
    std::string text = "seed " + number + ", step " + std::to_string(report.step) + ":\n";
    for (const std::string& wrong : report.wrongs) text += "  " + wrong + "\n";
    return text + "repeat it with: rostrum_simulation_test --seed " + number;
}

/// What these seeds did not try. Prints the table of what they did.
std::vector<std::string> untried(const Counts& counts) {
    std::vector<std::string> missing;
    std::printf("%llu changes, %llu crashes, %llu cuts\n", static_cast<unsigned long long>(counts.changes),
                static_cast<unsigned long long>(counts.crashes), static_cast<unsigned long long>(counts.cuts));
    const auto row = [&](const std::string& name, std::uint64_t count) {
        std::printf("%10llu  %s\n", static_cast<unsigned long long>(count), name.c_str());
        if (count == 0) missing.push_back(name);
    };
    for (int kind = v1::Command::kOpenMeeting; kind <= v1::Command::kSuggestSpeaker; ++kind) {
        const auto command = static_cast<v1::Command::OfCase>(kind);
        const auto found = counts.accepted.find(command);
        row(core::nameOf(command), found == counts.accepted.end() ? 0 : found->second);
    }
    for (int code = v1::RefusalCode_MIN + 1; code < v1::RefusalCode_ARRAYSIZE; ++code) {
        const auto found = counts.refused.find(static_cast<v1::RefusalCode>(code));
        row(v1::RefusalCode_Name(static_cast<v1::RefusalCode>(code)),
            found == counts.refused.end() ? 0 : found->second);
    }
    return missing;
}

/// What was refused to these seeds and is shown by no rules test.
support::Refusals unshown(const Counts& counts) {
    support::Refusals missing = counts.refusals;
    std::istringstream shown(support::contentOf(ROSTRUM_TEST_DATA "/refusals.txt"));
    for (std::string line; std::getline(shown, line);) missing.erase(line);
    return missing;
}

// Everything that this project promises of a session, under everything that can go wrong (the invariants of
// tests/support/invariants.h; 3.7, 5.3, 5.4, 12.1, 12.2).
TEST(Simulation, EveryMeetingKeepsItsPromisesWhateverGoesWrong) {
    const Seeds seeds = chosenSeeds();
    Counts counts;
    for (std::uint64_t seed = seeds.first; seed < seeds.first + seeds.count; ++seed) {
        Trace trace;
        if (seeds.is_repeat) trace = [](const std::string& line) { std::printf("%s\n", line.c_str()); };
        const Report report = World(seed, {}, trace).run();
        counts.add(report.counts);
        ASSERT_TRUE(report.wrongs.empty()) << inWords(report, seed);
    }
    EXPECT_EQ(unshown(counts), support::Refusals()) << "whatever is refused is shown by a rules test";
    const std::vector<std::string> missing = untried(counts);
    if (seeds.count < seeds_that_try_everything) return;
    EXPECT_EQ(missing, std::vector<std::string>()) << "the seeds together try every command and every refusal";
}

}  // namespace
}  // namespace rostrum::simulation
