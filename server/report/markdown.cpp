// SPDX-License-Identifier: MIT
#include "server/report/markdown.h"

#include <cctype>
#include <iterator>

namespace rostrum::report {
namespace {

bool isBetween(int byte, int first, int last) {
    return byte >= first && byte <= last;
}

/// How many bytes `text` begins with that are no text within a line: spaces, control characters, line and paragraph
/// separators (U+2028, U+2029), embeddings, overrides and isolates of direction (U+202A to U+202E, U+2066 to U+2069).
std::size_t spaceAt(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    if (byte(0) <= ' ' || byte(0) == 0x7F) return 1;
    if (byte(0) == 0xC2 && isBetween(byte(1), 0x80, 0xA0)) return 2;
    if (byte(0) == 0xE2 && byte(1) == 0x80 && isBetween(byte(2), 0xA8, 0xAE)) return 3;
    if (byte(0) == 0xE2 && byte(1) == 0x81 && isBetween(byte(2), 0xA6, 0xA9)) return 3;
    return 0;
}

/// The first character of `rest` as it is written behind `written`.
std::string literal(std::string_view rest, std::string_view written) {
    constexpr std::string_view marks = "\\`*_[]|~$#";
    const char c = rest.front();
    const bool begins_entity =
        c == '&' && rest.size() > 1 && (rest[1] == '#' || std::isalpha(static_cast<unsigned char>(rest[1])) != 0);
    // GitHub makes links of bare addresses.
    const bool makes_link = rest.starts_with("://") || (c == '.' && written.ends_with("www"));
    if (c == '<') return "&lt;";
    if (c == '>') return "&gt;";
    if (begins_entity) return "&amp;";
    if (makes_link || marks.find(c) != std::string_view::npos) return std::string("\\") + c;
    return std::string(1, c);
}

std::string row(const std::vector<std::string>& cells) {
    std::string line = "|";
    for (const std::string& cell : cells) line += " " + cell + " |";
    return line + "\n";
}

/// Writes block after block.
class Writer {
public:
    void operator()(const Heading& heading) {
        m_text += std::string(static_cast<std::size_t>(heading.level), '#') + " " + heading.text + "\n";
    }
    void operator()(const Line& line) { m_text += line.text + "\n"; }
    void operator()(const Note& note) { m_text += "> " + note.text + "\n"; }
    void operator()(const Paragraph& paragraph) {
        m_text += std::to_string(++m_paragraphs) + ". " + paragraph.text + "\n";
    }
    void operator()(const Bullets& bullets) {
        for (const std::string& line : bullets.lines) m_text += "- " + line + "\n";
    }
    void operator()(const Table& table) {
        m_text += row(table.heads) + row(std::vector<std::string>(table.heads.size(), "---"));
        for (const auto& cells : table.rows) m_text += row(cells);
    }

    void leaveLine() { m_text += "\n"; }
    std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
    int m_paragraphs = 0;
};

}  // namespace

std::string escaped(std::string_view text) {
    std::string written;
    bool after_space = false;
    while (!text.empty()) {
        const std::size_t space = spaceAt(text);
        if (space == 0) {
            if (after_space && !written.empty()) written += ' ';
            written += literal(text, written);
        }
        after_space = space != 0;
        text.remove_prefix(space == 0 ? 1 : space);
    }
    return written;
}

void append(Blocks& blocks, Blocks more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string sentences(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts) {
        if (!part.empty()) all += (all.empty() ? "" : " ") + part;
    }
    return all;
}

std::string rendered(const Blocks& blocks) {
    Writer writer;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0) writer.leaveLine();
        std::visit(writer, blocks[i]);
    }
    return std::move(writer).text();
}

}  // namespace rostrum::report
