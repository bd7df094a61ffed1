// SPDX-License-Identifier: MIT
#include "server/cli/csv.h"

#include "server/core/shape.h"

#include <algorithm>

namespace rostrum::cli {
namespace {

char separatorOf(std::string_view text) {
    const std::string_view first = text.substr(0, text.find('\n'));
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (std::count(first.begin(), first.end(), candidate) > std::count(first.begin(), first.end(), best)) {
            best = candidate;
        }
    }
    return best;
}

std::string trimmed(const std::string& text) {
    const std::size_t from = text.find_first_not_of(" \t");
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

/// The first line with bytes that are not UTF-8; 0: there is none.
std::size_t lineOfOtherEncoding(std::string_view text) {
    if (core::isUtf8(text)) return 0;
    std::size_t line = 1;
    for (std::size_t end = 0; end != std::string_view::npos; ++line) {
        end = text.find('\n');
        if (!core::isUtf8(text.substr(0, end))) break;
        text.remove_prefix(end + 1);
    }
    return line;
}

/// Reads cell after cell; `m_at` stands behind what has been read.
class Reader {
public:
    Reader(std::string_view text, const std::string& file, Problems& problems)
        : m_text(text), m_separator(separatorOf(text)), m_file(file), m_problems(problems) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvRow row() {
        CsvRow row{m_line, {}};
        while (true) {
            passBlanks();
            row.cells.push_back(trimmed(peek() == '"' ? quoted() : plain()));
            if (peek() != m_separator) break;
            ++m_at;
        }
        if (peek() == '\r') ++m_at;
        if (peek() == '\n') ++m_at;
        ++m_line;
        return row;
    }

private:
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool atCellEnd() const { return atEnd() || peek() == m_separator || peek() == '\n' || peek() == '\r'; }

    void passBlanks() {
        while (!atEnd() && peek() != m_separator && (peek() == ' ' || peek() == '\t')) ++m_at;
    }

    std::string plain() {
        const std::size_t begin = m_at;
        while (!atCellEnd()) ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    std::string quoted() {
        const std::size_t line = m_line;
        std::string cell;
        ++m_at;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '\n') ++m_line;
            if (c != '"') {
                cell += c;
            } else if (peek() == '"') {
                cell += m_text[m_at++];
            } else {
                passBlanks();
                if (atCellEnd()) return cell;
                m_problems.add(m_file + ":" + std::to_string(m_line),
                               "text after a closing quote: write a quote inside a quoted cell twice (\"\")");
                return cell + plain();
            }
        }
        m_problems.add(m_file + ":" + std::to_string(line), "a quote is opened and never closed: close it");
        return cell;
    }

    std::string_view m_text;
    char m_separator;
    const std::string& m_file;
    Problems& m_problems;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

}  // namespace

std::vector<CsvRow> readCsv(std::string_view text, const std::string& file, Problems& problems) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<CsvRow> rows;
    if (const std::size_t line = lineOfOtherEncoding(text)) {
        problems.add(file + ":" + std::to_string(line), "is not UTF-8: save the file as UTF-8");
        return rows;
    }
    Reader reader(text, file, problems);
    while (!reader.atEnd()) {
        CsvRow row = reader.row();
        const bool is_empty =
            std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return cell.empty(); });
        if (!is_empty) rows.push_back(std::move(row));
    }
    if (rows.empty()) problems.add(file, "is empty: the first line names the columns");
    return rows;
}

std::string writeCsvRow(const std::vector<std::string>& cells) {
    std::string line;
    bool is_first = true;
    for (std::string cell : cells) {
        if (!is_first) line += ',';
        is_first = false;
        if (!cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos) cell.insert(0, "'");
        if (cell.find_first_of(",\"\n\r;") == std::string::npos) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char c : cell) line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + "\n";
}

}  // namespace rostrum::cli
