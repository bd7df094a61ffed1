// SPDX-License-Identifier: MIT
#include "tests/corpus/queue_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace rostrum::corpus {
namespace {

std::vector<std::string> split(const std::string& text, char by) {
    std::vector<std::string> parts;
    std::istringstream input(text);
    for (std::string part; std::getline(input, part, by);) parts.push_back(part);
    return parts;
}

Action actionNamed(const std::string& name) {
    if (name == "request") return Action::request;
    if (name == "withdraw") return Action::withdraw;
    if (name == "call") return Action::call;
    EXPECT_EQ(name, "check");
    return Action::check;
}

void call(std::vector<std::string>& queue, std::string& speaker, const std::string& target, Count& count) {
    const auto at = std::find(queue.begin(), queue.end(), target);
    if (at == queue.end()) {
        ++(speaker == target ? count.called_again : count.called_unlisted);
    } else {
        ++(at == queue.begin() ? count.called_in_order : count.called_out_of_order);
        queue.erase(at);
    }
    speaker = target;
}

}  // namespace

std::vector<Line> readLog(const std::string& file) {
    std::ifstream input(file);
    std::vector<Line> log;
    std::string text;
    std::getline(input, text);
    EXPECT_EQ(text, "t_ms,actor,action,target,queue") << file;
    while (std::getline(input, text)) {
        std::vector<std::string> cells = split(text, ',');
        EXPECT_GE(cells.size(), 3U) << file << ": " << text;
        cells.resize(5);
        log.push_back({std::stoll(cells[0]), cells[1], actionNamed(cells[2]), cells[3], split(cells[4], '|')});
    }
    return log;
}

Count countOf(const std::vector<Line>& log) {
    Count count;
    std::vector<std::string> queue;
    std::string speaker;
    for (const Line& line : log) {
        const auto at = std::find(queue.begin(), queue.end(), line.target);
        switch (line.action) {
            case Action::request:
                ++(at == queue.end() ? count.requests : count.repeated);
                // Who asks again has finished.
                if (at == queue.end() && speaker == line.target) speaker.clear();
                if (at == queue.end()) queue.push_back(line.target);
                break;
            case Action::withdraw:
                ++(at == queue.end() ? count.withdrawals_of_nothing : count.withdrawals);
                if (at != queue.end()) queue.erase(at);
                break;
            case Action::call:
                call(queue, speaker, line.target, count);
                break;
            case Action::check:
                ++count.checks;
                if (queue == line.queue) ++count.checks_that_agree;
                break;
        }
    }
    count.left = queue;
    return count;
}

std::ostream& operator<<(std::ostream& out, const Count& count) {
    out << "asked " << count.requests << " (repeated " << count.repeated << "), withdrew " << count.withdrawals
        << " (of nothing " << count.withdrawals_of_nothing << "), called in order " << count.called_in_order
        << ", out of order " << count.called_out_of_order << ", unlisted " << count.called_unlisted << ", again "
        << count.called_again << ", checks " << count.checks_that_agree << " of " << count.checks << ", left:";
    for (const std::string& name : count.left) out << " " << name;
    return out;
}

}  // namespace rostrum::corpus
