// SPDX-License-Identifier: MIT
#pragma once

/// The source tree as text, for checks that read it: every file with its lines, and each line of C++ with its code and
/// its comment apart. Used by the tidy tests alone. One thread.

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::tidy {

struct Line {
    std::string text;
    std::string code;     ///< without comments, and without what stands inside quotes
    std::string comment;  ///< without its slashes; empty if there is none
};

struct File {
    std::string path;  ///< from the root of the project, with slashes
    std::vector<Line> lines;

    bool isIn(std::string_view folder) const;
    bool endsIn(std::string_view suffix) const { return path.ends_with(suffix); }
    bool isCpp() const { return endsIn(".cpp") || endsIn(".h"); }
    std::string name() const { return path.substr(path.rfind('/') + 1); }
};

/// What is wrong, where, and what to do about it.
struct Finding {
    std::string path;
    std::size_t line = 0;  ///< from 1; 0: the file as a whole
    std::string remedy;
    bool operator==(const Finding&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Finding& finding);
using Findings = std::vector<Finding>;

/// A file as if it stood at `path`. Comments and quotes are told apart in C++ and .proto; elsewhere code is the text.
File fileOf(std::string path, std::string_view text);

/// Every text file below `root`, in order of path, without what is built, installed or kept by git.
std::vector<File> readTree(const std::filesystem::path& root);

}  // namespace rostrum::tidy
