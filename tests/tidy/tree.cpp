// SPDX-License-Identifier: MIT
#include "tests/tidy/tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <ostream>

namespace rostrum::tidy {
namespace {

/// Tells code, comments and quotes apart, line after line: a block comment or a raw string goes on over the line's end.
class Lexer {
public:
    Line read(std::string_view text) {
        Line line{std::string(text), {}, {}};
        for (m_at = 0; m_at < text.size();) step(text, line);
        return line;
    }

private:
    void step(std::string_view text, Line& line) {
        const std::string_view rest = text.substr(m_at);
        if (m_in_block) {
            m_in_block = !skipPast(rest, "*/", &line.comment);
        } else if (!m_raw_end.empty()) {
            if (skipPast(rest, m_raw_end, nullptr)) m_raw_end.clear();
        } else if (rest.starts_with("//")) {
            line.comment += rest.substr(std::min(rest.find_first_not_of('/'), rest.size()));
            m_at = text.size();
        } else if (rest.starts_with("/*")) {
            m_in_block = true;
            m_at += 2;
        } else if (rest.starts_with("R\"")) {
            m_raw_end = ")" + std::string(rest.substr(2, rest.find('(') - 2)) + "\"";
            m_at += m_raw_end.size() + 1;
        } else if (rest.front() == '"' || (rest.front() == '\'' && !isDigitSeparator(text))) {
            skipQuoted(rest);
            line.code += std::string(2, rest.front());
        } else {
            line.code += rest.front();
            ++m_at;
        }
    }

    bool isDigitSeparator(std::string_view text) const {
        return m_at > 0 && std::isalnum(static_cast<unsigned char>(text[m_at - 1])) != 0;
    }

    bool skipPast(std::string_view rest, std::string_view end, std::string* kept) {
        const std::size_t found = rest.find(end);
        if (kept != nullptr) *kept += rest.substr(0, found);
        m_at += found == std::string_view::npos ? rest.size() : found + end.size();
        return found != std::string_view::npos;
    }

    void skipQuoted(std::string_view rest) {
        std::size_t end = 1;
        while (end < rest.size() && rest[end] != rest.front()) end += rest[end] == '\\' ? 2 : 1;
        m_at += std::min(end + 1, rest.size());
    }

    std::size_t m_at = 0;
    bool m_in_block = false;
    std::string m_raw_end;
};

bool isSkipped(const std::filesystem::path& folder) {
    static constexpr std::array<std::string_view, 3> skipped{"build", "node_modules", ".git"};
    return std::find(skipped.begin(), skipped.end(), folder.filename().string()) != skipped.end();
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

bool File::isIn(std::string_view folder) const {
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

std::ostream& operator<<(std::ostream& out, const Finding& finding) {
    out << finding.path;
    if (finding.line != 0) out << ':' << finding.line;
    return out << ": " << finding.remedy;
}

File fileOf(std::string path, std::string_view text) {
    File file{std::move(path), {}};
    const bool has_comments = file.isCpp() || file.endsIn(".proto");
    Lexer lexer;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        file.lines.push_back(has_comments ? lexer.read(line) : Line{std::string(line), std::string(line), {}});
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return file;
}

std::vector<File> readTree(const std::filesystem::path& root) {
    std::vector<File> files;
    for (auto at = std::filesystem::recursive_directory_iterator(root); at != std::filesystem::end(at); ++at) {
        if (at->is_directory() && isSkipped(at->path())) at.disable_recursion_pending();
        if (!at->is_regular_file()) continue;
        const std::string content = contentOf(at->path());
        if (content.find('\0') != std::string::npos) continue;
        files.push_back(fileOf(std::filesystem::relative(at->path(), root).generic_string(), content));
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return files;
}

}  // namespace rostrum::tidy
