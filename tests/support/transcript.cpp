// SPDX-License-Identifier: MIT
#include "tests/support/transcript.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace rostrum::support {
namespace {

constexpr char indentation[] = "    ";

bool isAnswer(const std::string& line) {
    return line.rfind(' ', 0) == 0;
}
bool isSaid(const std::string& line) {
    return !line.empty() && line[0] != '#' && !isAnswer(line);
}

}  // namespace

std::string retold(const std::string& transcript, const Answer& answer) {
    std::string told;
    std::istringstream lines(transcript);
    for (std::string line; std::getline(lines, line);) {
        if (isAnswer(line)) continue;
        told += line + "\n";
        if (!isSaid(line)) continue;
        std::istringstream answers(answer(line));
        for (std::string said; std::getline(answers, said);) told += indentation + said + "\n";
    }
    return told;
}

void expectRetold(const std::string& file, const Answer& answer) {
    std::ifstream input(file);
    ASSERT_TRUE(input) << "cannot read " << file;
    const std::string written(std::istreambuf_iterator<char>(input), {});
    const std::string now = retold(written, answer);
    if (std::getenv("ROSTRUM_REGENERATE") == nullptr) {
        EXPECT_EQ(now, written) << "If the new answers are right, write them: ROSTRUM_REGENERATE=1";
        return;
    }
    std::ofstream output(file, std::ios::trunc);
    output << now;
    EXPECT_TRUE(output.flush()) << "cannot write " << file;
}

}  // namespace rostrum::support
