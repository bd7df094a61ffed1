// SPDX-License-Identifier: MIT
#pragma once

/// A table of a TOML file, read key by key: a wrong type names its line and what is expected, and a key that nobody
/// asked for is an error (a misspelt setting must not pass in silence). Used by session_file.cpp and configuration.cpp
/// alone, because toml.hpp is heavy.

#define TOML_EXCEPTIONS 0
#include "server/cli/problems.h"
#include "server/cli/words.h"
#include "server/core/limits.h"

#include <toml++/toml.h>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::cli {

class TomlTable {
public:
    TomlTable(const toml::table& table, std::string file, Problems& problems)
        : m_table(table), m_file(std::move(file)), m_problems(problems) {}

    bool has(std::string_view key) const { return m_table.contains(key); }
    std::string text(std::string_view key);
    /// One that people read on screens: on one line, and not too long.
    std::string shownText(std::string_view key, std::size_t bytes_max = core::name_bytes_max);
    /// The same, required and not empty.
    std::string neededText(std::string_view key);
    bool yes(std::string_view key, bool fallback);
    std::int64_t number(std::string_view key, std::int64_t fallback, std::int64_t least, std::int64_t most);
    /// "3:00" in milliseconds.
    std::uint32_t duration(std::string_view key, std::uint32_t fallback_ms, std::uint32_t least_ms,
                           std::uint32_t most_ms);
    /// 2022-03-24T10:00:00 without an offset: local time of the session.
    std::optional<toml::date_time> neededLocalTime(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    std::vector<std::string> shownTexts(std::string_view key);
    /// An array of tables, each with its own place; empty if there is none.
    std::vector<TomlTable> tables(std::string_view key);
    std::optional<TomlTable> table(std::string_view key);

    template <class E>
    E word(std::string_view key, E fallback) {
        if (!has(key)) return fallback;
        const std::string text = this->text(key);
        const auto value = valueOf<E>(text);
        if (value) return *value;
        problem(key, "\"" + text + "\" is not known: write " + expectedWords<E>());
        return fallback;
    }
    template <class E>
    std::vector<E> words(std::string_view key) {
        std::vector<E> values;
        for (const std::string& text : texts(key)) {
            const auto value = valueOf<E>(text);
            if (value) {
                values.push_back(*value);
            } else {
                problem(key, "\"" + text + "\" is not known: write " + expectedWords<E>());
            }
        }
        return values;
    }

    /// Adds a problem for every key that was not asked for. The last call.
    void finish();
    void problem(std::string_view key, const std::string& what);

private:
    const toml::node* find(std::string_view key);
    std::string placeOf(const toml::node& node) const;

    const toml::table& m_table;
    std::string m_file;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_asked;
};

/// None, with a problem added, if `text` is not TOML. `name`: of the file, as problems show it.
std::optional<toml::table> parseToml(const std::string& text, const std::string& name, Problems& problems);

}  // namespace rostrum::cli
