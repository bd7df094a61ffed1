// SPDX-License-Identifier: MIT
#include "tests/tidy/checkers.h"

#include <algorithm>
#include <regex>

namespace rostrum::tidy {
namespace {

constexpr std::size_t cpp_lines_max = 400;
constexpr std::size_t qml_lines_max = 250;
constexpr std::size_t function_lines_max = 70;

/// The code line ends in the brace that opens a function (or a lambda), as clang-format writes it.
bool opensFunction(const std::string& code) {
    static const std::regex function(R"(\).*\{\s*$)");
    static const std::regex other(
        R"(^\s*(\}\s*)?(if|else|for|while|switch|do|try|catch|namespace|class|struct|enum|union)\b)");
    return std::regex_search(code, function) && !std::regex_search(code, other);
}

/// The index of the line in which the last brace opened on line `first` is closed; the last line if it never is.
std::size_t closingLine(const std::vector<Line>& lines, std::size_t first) {
    int depth = 1;
    for (std::size_t i = first + 1; i < lines.size(); ++i) {
        for (const char c : lines[i].code) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) return i;
        }
    }
    return lines.size() - 1;
}

/// How many lines the function has that begins on line `first`. Labels of cases do not count: a table over an enum is
/// as long as its vocabulary.
std::size_t lengthOf(const std::vector<Line>& lines, std::size_t first) {
    static const std::regex label(R"(^\s*case\b[^?]*:\s*$)");
    const std::size_t last = closingLine(lines, first);
    std::size_t length = 0;
    for (std::size_t i = first; i <= last; ++i) length += std::regex_match(lines[i].code, label) ? 0 : 1;
    return length;
}

/// By its name or a pattern ("*_test.cpp") in its own folder, from the folder above, or from one beside it.
bool isNamedIn(const File& cmake, const File& source) {
    if (cmake.name() != "CMakeLists.txt") return false;
    const std::string folder = source.path.substr(0, source.path.rfind('/'));
    const std::string beside = folder.substr(folder.rfind('/') + 1) + "/" + source.name();
    const bool is_own = cmake.path == folder + "/CMakeLists.txt";
    static const std::regex word(R"([\w.*/-]*\.cpp)");
    for (const Line& line : cmake.lines) {
        for (auto at = std::sregex_iterator(line.text.begin(), line.text.end(), word); at != std::sregex_iterator();
             ++at) {
            const std::string named = at->str();
            if (is_own && (named == source.name() || (named.front() == '*' && source.path.ends_with(named.substr(1)))))
                return true;
            if (!is_own && (named == beside || named == "../" + beside)) return true;
        }
    }
    return false;
}

}  // namespace

Findings longFiles(const File& file) {
    const std::size_t lines_max = file.isCpp() ? cpp_lines_max : file.endsIn(".qml") ? qml_lines_max : 0;
    if (lines_max == 0 || file.lines.size() <= lines_max) return {};
    return {{file.path, 0,
             std::to_string(file.lines.size()) + " lines, " + std::to_string(lines_max) +
                 " are allowed: find the second thing it does and give it a file"}};
}

Findings longFunctions(const File& file) {
    Findings findings;
    for (std::size_t i = 0; i < file.lines.size() && file.isCpp(); ++i) {
        if (!opensFunction(file.lines[i].code)) continue;
        const std::size_t length = lengthOf(file.lines, i);
        if (length <= function_lines_max) continue;
        findings.push_back({file.path, i + 1,
                            "a function of " + std::to_string(length) + " lines, " +
                                std::to_string(function_lines_max) + " are allowed: name its parts"});
    }
    return findings;
}

Findings unbuiltSources(const std::vector<File>& tree) {
    Findings findings;
    for (const File& source : tree) {
        if (!source.endsIn(".cpp")) continue;
        if (std::any_of(tree.begin(), tree.end(), [&](const File& file) { return isNamedIn(file, source); })) continue;
        findings.push_back({source.path, 0, "nothing builds it: name it in its folder's CMakeLists.txt, or delete it"});
    }
    return findings;
}

}  // namespace rostrum::tidy
