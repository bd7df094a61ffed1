// SPDX-License-Identifier: MIT
#include "tests/tidy/checkers.h"

#include <regex>

namespace rostrum::tidy {
namespace {

/// The numbers of rules in `text`: 5.1, 12.3. Not versions (4.1.6) and not quantities (5.3 ms, 0.4 MB, 1.5 ×).
std::vector<std::string> ruleNumbers(const std::string& text) {
    static const std::regex number(
        R"((^|[^\w.])([1-9]\d?\.[1-9]\d?)(?![\w%]|\.\d| ?(?:s|ms|µs|us|KB|MB|GB|%|×|x|times)(?:\W|$)))");
    std::vector<std::string> found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), number); at != std::sregex_iterator(); ++at) {
        found.push_back((*at)[2]);
    }
    return found;
}

std::vector<std::string> citedIn(const std::string& comment) {
    static const std::regex places(
        R"(^<?\s*([1-9]\d?\.[1-9]\d?[^()]*)|\(([1-9]\d?\.[1-9]\d?[^()]*)\)|[Rr]ulebook ([1-9][\d., -]*))");
    std::vector<std::string> cited;
    for (auto at = std::sregex_iterator(comment.begin(), comment.end(), places); at != std::sregex_iterator(); ++at) {
        for (std::size_t group = 1; group <= 3; ++group) {
            const auto numbers = ruleNumbers((*at)[group].str());
            cited.insert(cited.end(), numbers.begin(), numbers.end());
        }
    }
    return cited;
}

/// The rules that a table of refusals quotes: a string that is a number and nothing else.
std::vector<std::string> quotedIn(const std::string& text) {
    static const std::regex quoted(R"re("([1-9]\d?\.[1-9]\d?)")re");
    std::vector<std::string> found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), quoted); at != std::sregex_iterator(); ++at) {
        found.push_back((*at)[1]);
    }
    return found;
}

}  // namespace

std::set<std::string> statedRules(const File& rulebook) {
    static const std::regex stated(R"(^\*\*(\d+\.\d+)\*\*)");
    std::set<std::string> rules;
    for (const Line& line : rulebook.lines) {
        std::smatch match;
        if (std::regex_search(line.text, match, stated)) rules.insert(match[1]);
    }
    return rules;
}

Findings unknownCitations(const File& file, const std::set<std::string>& rules) {
    Findings findings;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        auto cited = citedIn(file.lines[i].comment);
        if (file.isIn("server/core") && file.isCpp()) {
            const auto quoted = quotedIn(file.lines[i].text);
            cited.insert(cited.end(), quoted.begin(), quoted.end());
        }
        for (const std::string& rule : cited) {
            if (rules.contains(rule)) continue;
            findings.push_back(
                {file.path, i + 1,
                 "server/RULES.md has no rule " + rule + "; cite the one that says it, or state it there"});
        }
    }
    return findings;
}

}  // namespace rostrum::tidy
