// SPDX-License-Identifier: MIT
#include "server/cli/toml_reader.h"

#include "protocol/state/speaking_clock.h"
#include "server/cli/text_check.h"

namespace rostrum::cli {

const toml::node* TomlTable::find(std::string_view key) {
    m_asked.emplace(key);
    return m_table.get(key);
}

std::string TomlTable::placeOf(const toml::node& node) const {
    return m_file + ":" + std::to_string(node.source().begin.line);
}

void TomlTable::problem(std::string_view key, const std::string& what) {
    const toml::node* node = m_table.get(key);
    const std::string place = placeOf(node == nullptr ? static_cast<const toml::node&>(m_table) : *node);
    m_problems.add(place + ", " + std::string(key), what);
}

std::string TomlTable::text(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) return "";
    if (const auto* value = node->as_string()) return value->get();
    problem(key, "expected a text in quotes");
    return "";
}

std::string TomlTable::shownText(std::string_view key, std::size_t bytes_max) {
    std::string value = text(key);
    if (const auto wrong = wrongWithText(value, bytes_max)) problem(key, *wrong);
    return value;
}

std::string TomlTable::neededText(std::string_view key) {
    std::string value = shownText(key);
    const toml::node* node = m_table.get(key);
    if (node == nullptr) {
        problem(key, "is missing: add " + std::string(key) + " = \"…\"");
    } else if (node->is_string() && value.find_first_not_of(' ') == std::string::npos) {
        problem(key, "is empty: write a text");
    }
    return value;
}

bool TomlTable::yes(std::string_view key, bool fallback) {
    const toml::node* node = find(key);
    if (node == nullptr) return fallback;
    if (const auto* value = node->as_boolean()) return value->get();
    problem(key, "expected true or false");
    return fallback;
}

std::int64_t TomlTable::number(std::string_view key, std::int64_t fallback, std::int64_t least, std::int64_t most) {
    const toml::node* node = find(key);
    if (node == nullptr) return fallback;
    const auto* value = node->as_integer();
    if (value != nullptr && value->get() >= least && value->get() <= most) return value->get();
    problem(key, "expected a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return fallback;
}

std::uint32_t TomlTable::duration(std::string_view key, std::uint32_t fallback_ms, std::uint32_t least_ms,
                                  std::uint32_t most_ms) {
    const toml::node* node = find(key);
    if (node == nullptr) return fallback_ms;
    const auto* text = node->as_string();
    const auto value = text == nullptr ? std::nullopt : durationOf(text->get());
    if (value && *value >= least_ms && *value <= most_ms) return *value;
    problem(key,
            "expected a duration in quotes, as minutes and seconds: \"3:00\"" +
                (value ? "; from " + state::formatClock(least_ms / 1000) + " to " + state::formatClock(most_ms / 1000)
                       : ""));
    return fallback_ms;
}

std::optional<toml::date_time> TomlTable::neededLocalTime(std::string_view key) {
    const toml::node* node = find(key);
    if (node != nullptr) {
        if (const auto* value = node->as_date_time(); value != nullptr && value->get().is_local()) {
            return value->get();
        }
    }
    problem(key, "expected a local date and time without offset or quotes: 2022-03-24T10:00:00");
    return std::nullopt;
}

std::vector<std::string> TomlTable::texts(std::string_view key) {
    std::vector<std::string> all;
    const toml::node* node = find(key);
    if (node == nullptr) return all;
    const toml::array* array = node->as_array();
    if (array == nullptr) problem(key, "expected a list of texts: [\"…\", \"…\"]");
    for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
        if (const auto* value = array->get(i)->as_string()) {
            all.push_back(value->get());
        } else {
            problem(key, "expected only texts in quotes in the list");
        }
    }
    return all;
}

std::vector<std::string> TomlTable::shownTexts(std::string_view key) {
    std::vector<std::string> all = texts(key);
    for (const std::string& value : all) {
        if (value.empty()) problem(key, "holds an empty text: remove it");
        if (const auto wrong = wrongWithText(value, core::name_bytes_max)) {
            problem(key, "\"" + value.substr(0, 20) + "…\" " + *wrong);
        }
    }
    return all;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
    std::vector<TomlTable> all;
    const toml::node* node = find(key);
    if (node == nullptr) return all;
    const toml::array* array = node->as_array();
    if (array == nullptr) problem(key, "expected tables: [[" + std::string(key) + "]]");
    for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
        if (const auto* table = array->get(i)->as_table()) {
            all.emplace_back(*table, m_file, m_problems);
        } else {
            problem(key, "expected only tables in the list: { … }");
        }
    }
    return all;
}

std::optional<TomlTable> TomlTable::table(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) return std::nullopt;
    if (const auto* table = node->as_table()) return TomlTable(*table, m_file, m_problems);
    problem(key, "expected a table: [" + std::string(key) + "]");
    return std::nullopt;
}

void TomlTable::finish() {
    for (const auto& [key, node] : m_table) {
        if (m_asked.contains(key.str())) continue;
        m_problems.add(m_file + ":" + std::to_string(key.source().begin.line) + ", " + std::string(key.str()),
                       "is not known here: correct the spelling or remove it");
    }
}

std::optional<toml::table> parseToml(const std::string& text, const std::string& name, Problems& problems) {
    toml::parse_result parsed = toml::parse(text, name);
    if (parsed) return std::move(parsed).table();
    problems.add(name + ":" + std::to_string(parsed.error().source().begin.line),
                 std::string(parsed.error().description()));
    return std::nullopt;
}

}  // namespace rostrum::cli
