// SPDX-License-Identifier: MIT
// Every text in tests/data/scenarios is played and told again (tests/data/scenarios/README.md).
#include "tests/scenarios/words.h"
#include "tests/support/transcript.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace rostrum::scenarios {
namespace {

std::vector<std::string> scenarioNames() {
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(ROSTRUM_TEST_DATA "/scenarios")) {
        if (file.path().extension() == ".txt") names.push_back(file.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

class Scenario : public testing::TestWithParam<std::string> {};

TEST_P(Scenario, IsToldAsItIsWritten) {
    Stage stage;
    const auto answer = [&](const std::string& line) {
        const std::string answers = play(stage, line);
        EXPECT_EQ(answers.find("not understood"), std::string::npos) << line << "\n" << answers;
        EXPECT_EQ(answers.find("BROKEN"), std::string::npos) << line << "\n" << answers;
        return answers;
    };

    support::expectRetold(ROSTRUM_TEST_DATA "/scenarios/" + GetParam() + ".txt", answer);
}

std::string testName(const testing::TestParamInfo<std::string>& info) {
    std::string name;  // letters and digits only
    for (const char letter : info.param) name += std::isalnum(letter) != 0 ? letter : '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Scenario, testing::ValuesIn(scenarioNames()), testName);

}  // namespace
}  // namespace rostrum::scenarios
