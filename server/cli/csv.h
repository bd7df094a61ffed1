// SPDX-License-Identifier: MIT
#pragma once

/// CSV as RFC 4180 has it, and as spreadsheets write it: a byte order mark is passed over, lines end in LF or CRLF, and
/// the separator is a comma, a semicolon or a tab, whichever the first line holds most of. Blanks around a cell are not
/// part of it. Knows nothing of what cells mean.

#include "server/cli/problems.h"

#include <string>
#include <string_view>
#include <vector>

namespace rostrum::cli {

struct CsvRow {
    std::size_t line = 0;  ///< where it begins, from 1
    std::vector<std::string> cells;
};

/// The rows of `text`, without empty lines. What is wrong goes to `problems`, with `file` as its place: a quote that is
/// not closed, text after a closing quote; text that is not UTF-8, of which nothing is read; nothing at all.
std::vector<CsvRow> readCsv(std::string_view text, const std::string& file, Problems& problems);

/// One line with a line end: cells quoted where needed, and guarded so that no spreadsheet takes one for a formula.
std::string writeCsvRow(const std::vector<std::string>& cells);

}  // namespace rostrum::cli
