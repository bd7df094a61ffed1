// SPDX-License-Identifier: MIT
#pragma once

/// What is wrong with files that people wrote: all of it at once, each with its place and its remedy. Not an operating
/// error and not a refusal. Used by the readers of session.toml, participants.csv, rostrum.toml and scripts.

#include <string>
#include <utility>
#include <vector>

namespace rostrum::cli {

class Problems {
public:
    /// `place`: "session.toml:12", "participants.csv:7, category". `what`: what is wrong and what to write instead.
    void add(const std::string& place, const std::string& what) { m_lines.push_back(place + ": " + what); }
    /// The same, where a sentence names its place itself.
    void add(const std::string& line) { m_lines.push_back(line); }
    bool none() const { return m_lines.empty(); }
    const std::vector<std::string>& lines() const { return m_lines; }

private:
    std::vector<std::string> m_lines;
};

}  // namespace rostrum::cli
