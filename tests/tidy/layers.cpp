// SPDX-License-Identifier: MIT
#include "tests/tidy/checkers.h"

#include <algorithm>
#include <optional>
#include <regex>

namespace rostrum::tidy {
namespace {

using Prefixes = std::vector<std::string_view>;

/// A folder and everything its files may include from the project, by the beginning of the path.
struct Layer {
    std::string_view folder;
    Prefixes may_include;
};

/// From the bottom up. What is not named here (tests, benchmarks) may include everything but tests from outside.
const std::vector<Layer>& layers() {
    static const std::vector<Layer> all{
        {"protocol/rostrum/v1", {"rostrum/v1/"}},
        {"protocol/state", {"rostrum/v1/", "protocol/state/"}},
        {"protocol/client", {"rostrum/v1/", "protocol/state/", "protocol/client/"}},
        {"protocol/qt", {"rostrum/v1/", "protocol/"}},
        {"server/core", {"rostrum/v1/", "protocol/state/", "server/core/"}},
        {"server/host", {"rostrum/v1/", "protocol/state/", "server/core/", "server/host/"}},
        {"server/store",
         {"rostrum/v1/", "protocol/state/", "server/host/event_log.h", "server/host/result.h", "server/store/"}},
        {"server/report", {"rostrum/v1/", "protocol/state/", "server/core/", "server/host/", "server/report/"}},
        {"server/net", {"rostrum/v1/", "protocol/state/", "server/core/", "server/host/", "server/net/"}},
        {"server", {"rostrum/v1/", "protocol/state/", "protocol/client/", "server/"}},  // cli and main.cpp
        {"chair-console", {"rostrum/v1/", "protocol/", "chair-console/"}},
        {"delegate-app", {"rostrum/v1/", "protocol/", "delegate-app/"}},
    };
    return all;
}

/// A library of others, by the beginning of its headers' names, and the folders that may know it.
struct Library {
    std::string_view headers;
    Prefixes folders;
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> all{
        {"libwebsockets", {"server/net/", "tests/net/", "tests/benchmark/"}},
        {"uv.h", {"server/net/", "tests/net/", "tests/benchmark/"}},
        {"sqlite3", {"server/store/", "tests/store/", "tests/benchmark/"}},
        {"sodium", {"server/host/", "server/store/"}},
        {"CLI/", {"server/cli/", "server/main.cpp"}},
        {"toml++", {"server/cli/"}},
        {"spdlog", {"server/cli/", "server/net/", "server/main.cpp"}},
        {"gtest", {"tests/"}},
        {"gmock", {"tests/"}},
        {"Qt", {"protocol/qt/", "chair-console/", "delegate-app/", "tests/qt/"}},
        {"Q", {"protocol/qt/", "chair-console/", "delegate-app/", "tests/qt/"}},
    };
    return all;
}

bool startsWithOneOf(std::string_view text, const Prefixes& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(), [&](auto prefix) { return text.starts_with(prefix); });
}

/// What the line includes or imports; none if it does neither.
std::optional<std::string> included(const Line& line) {
    static const std::regex pattern(R"(^\s*(?:#include|import)\s*[<"]([^>"]+)[>"])");
    std::smatch match;
    if (!std::regex_search(line.text, match, pattern)) return std::nullopt;
    return match[1];
}

bool isOurs(std::string_view header) {
    return startsWithOneOf(header,
                           {"rostrum/v1/", "protocol/", "server/", "tests/", "chair-console/", "delegate-app/"});
}

}  // namespace

Findings upwardIncludes(const File& file) {
    const auto layer = std::find_if(layers().begin(), layers().end(), [&](auto& one) { return file.isIn(one.folder); });
    Findings findings;
    for (std::size_t i = 0; i < file.lines.size() && layer != layers().end(); ++i) {
        const auto header = included(file.lines[i]);
        if (!header || !isOurs(*header) || startsWithOneOf(*header, layer->may_include)) continue;
        findings.push_back({file.path, i + 1,
                            std::string(layer->folder) + " may not know " + *header +
                                ": arrows go down only; move what is needed down, or the need up"});
    }
    return findings;
}

Findings strayLibraries(const File& file) {
    Findings findings;
    for (std::size_t i = 0; i < file.lines.size() && file.isCpp(); ++i) {
        const auto header = included(file.lines[i]);
        if (!header || isOurs(*header)) continue;
        const auto library = std::find_if(libraries().begin(), libraries().end(),
                                          [&](auto& one) { return header->starts_with(one.headers); });
        if (library == libraries().end() || startsWithOneOf(file.path, library->folders)) continue;
        findings.push_back({file.path, i + 1,
                            "<" + *header + "> belongs to " + std::string(library->folders.front()) +
                                "; ask that folder for what is needed, through a header without it"});
    }
    return findings;
}

}  // namespace rostrum::tidy
