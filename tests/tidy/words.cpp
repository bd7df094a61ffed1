// SPDX-License-Identifier: MIT
#include "tests/tidy/checkers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

namespace rostrum::tidy {
namespace {

/// One finding for each line of which `part` matches the pattern.
Findings matching(const File& file, std::string Line::*part, const std::regex& pattern, const std::string& remedy) {
    Findings findings;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        std::smatch match;
        if (!std::regex_search(file.lines[i].*part, match, pattern)) continue;
        findings.push_back({file.path, i + 1, "\"" + match.str() + "\": " + remedy});
    }
    return findings;
}

/// "TokenManager" and "token_manager" both hold the word "manager"; "Managers" counts too.
bool holdsEmptyWord(const std::string& name) {
    static const std::regex words("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    static constexpr std::array<std::string_view, 6> empty{"manager", "helper", "util", "utility", "impl", "common"};
    for (auto at = std::sregex_iterator(name.begin(), name.end(), words); at != std::sregex_iterator(); ++at) {
        std::string word = at->str();
        std::transform(word.begin(), word.end(), word.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (word.ends_with('s')) word.pop_back();
        if (std::find(empty.begin(), empty.end(), word) != empty.end()) return true;
    }
    return false;
}

/// This folder spells out what it looks for.
bool isTidyItself(const File& file) {
    return file.isIn("tests/tidy");
}

}  // namespace

Findings emptyNames(const File& file) {
    static const std::regex type(R"(^\s*(?:class|struct|enum class|enum|union|concept|using|message)\s+(\w+))");
    const std::string remedy = "the name says nothing; say what it is or what it does";
    Findings findings;
    if (holdsEmptyWord(file.name())) findings.push_back({file.path, 0, remedy});
    for (std::size_t i = 0; i < file.lines.size() && (file.isCpp() || file.endsIn(".proto")); ++i) {
        std::smatch match;
        const std::string& code = file.lines[i].code;
        if (!std::regex_search(code, match, type) || !holdsEmptyWord(match[1])) continue;
        findings.push_back({file.path, i + 1, match[1].str() + ": " + remedy});
    }
    return findings;
}

Findings missingLicences(const File& file) {
    static constexpr std::array<std::string_view, 12> sources{
        ".cpp", ".h", ".proto", ".qml", ".js", ".mjs", ".css", ".sql", ".sh", ".py", ".cmake", "CMakeLists.txt"};
    const bool is_source =
        std::any_of(sources.begin(), sources.end(), [&](auto suffix) { return file.endsIn(suffix); });
    const bool is_script = !file.lines.empty() && file.lines.front().text.starts_with("#!");
    if (!is_source && !is_script) return {};
    for (std::size_t i = 0; i < std::min<std::size_t>(2, file.lines.size()); ++i) {
        if (file.lines[i].text.find("SPDX-License-Identifier: MIT") != std::string::npos) return {};
    }
    return {{file.path, 1, "begin it with a comment that says SPDX-License-Identifier: MIT"}};
}

Findings readsOfClocks(const File& file) {
    static const std::regex pattern(
        R"(_clock::now|\b(?:std::)?(?:clock_)?gettime(?:ofday)?\(|(?:^|[^\w.>])(?:std::)?time\(|\bs?rand\b|\brandom_device\b)");
    for (const auto* folder : {"protocol/state", "protocol/client", "server/core", "server/host", "server/report"}) {
        if (!file.isCpp() || !file.isIn(folder)) continue;
        return matching(file, &Line::code, pattern, "time and chance are inputs here; take them as arguments");
    }
    return {};
}

Findings unfinishedWork(const File& file) {
    static const std::regex pattern(R"(\b(?:TODO|FIXME|XXX|HACK)\b)");
    if (isTidyItself(file)) return {};
    return matching(file, &Line::text, pattern, "do it now, or leave it out and say so in the issue");
}

Findings sleepingTests(const File& file) {
    static const std::regex pattern(R"(\bsleep_(?:for|until)\b|\b(?:u|nano)?sleep\(|\bqWait\()");
    if (!file.isIn("tests") || !file.isCpp()) return {};
    return matching(file, &Line::code, pattern,
                    "tests do not wait for time to pass; move the clock, or wait for the event");
}

Findings idleTests(const File& file) {
    static const std::regex pattern(R"(\bGTEST_SKIP\b|\bDISABLED_|\bSUCCEED\(\)|\b(?:EXPECT|ASSERT)_TRUE\(true\))");
    if (!file.isIn("tests") || !file.isCpp()) return {};
    return matching(file, &Line::code, pattern, "a test that cannot fail proves nothing; let it fail, or delete it");
}

Findings machinePaths(const File& file) {
    static const std::regex pattern(R"((?:^|[\s"'(=`])/(?:work|home|root|Users)/)");
    if (isTidyItself(file)) return {};
    return matching(file, &Line::text, pattern,
                    "this path exists on one machine only; say it from the root of the project");
}

}  // namespace rostrum::tidy
