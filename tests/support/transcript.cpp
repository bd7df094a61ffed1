// SPDX-License-Identifier: MIT
#include "tests/support/transcript.h"

#include "tests/support/golden_file.h"

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
    const std::string written = contentOf(file);
    ASSERT_FALSE(written.empty());
    expectHolds(file, retold(written, answer));
}

}  // namespace rostrum::support
