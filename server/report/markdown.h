// SPDX-License-Identifier: MIT
#pragma once

/// The form of a report: blocks, and how they are written as Markdown. It knows nothing of sessions. Only inside
/// server/report. Pure; any thread.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rostrum::report {

/// Text that came from people, to stand inside a line or a table's cell: markup, HTML and bare addresses lose their
/// meaning; line breaks, control characters and what steers the direction of text become single spaces. Requires UTF-8.
std::string escaped(std::string_view text);

// In every block, text is Markdown already: our own words, and escaped() ones.

struct Heading {
    int level = 1;
    std::string text;
};
/// A line without a number.
struct Line {
    std::string text;
};
/// Something that must not be overlooked.
struct Note {
    std::string text;
};
/// Paragraphs are numbered through the whole report, as in documents of the United Nations, so that they can be cited.
struct Paragraph {
    std::string text;
};
struct Bullets {
    std::vector<std::string> lines;
};
struct Table {
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `heads`
};

using Block = std::variant<Heading, Line, Note, Paragraph, Bullets, Table>;
using Blocks = std::vector<Block>;

/// `more` behind `blocks`.
void append(Blocks& blocks, Blocks more);

/// The sentences that are not empty, with a space between them.
std::string sentences(const std::vector<std::string>& parts);

/// Ended by a newline; an empty line between the blocks.
std::string rendered(const Blocks& blocks);

}  // namespace rostrum::report
