// SPDX-License-Identifier: MIT
#include "server/cli/csv.h"

#include <gmock/gmock.h>

namespace rostrum::cli {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::vector<std::string>> cellsOf(std::string_view text, Problems& problems) {
    std::vector<std::vector<std::string>> cells;
    for (const CsvRow& row : readCsv(text, "people.csv", problems)) cells.push_back(row.cells);
    return cells;
}

TEST(Csv, QuotedCellsHoldSeparatorsQuotesAndLineEnds) {
    Problems problems;

    const auto cells =
        cellsOf("name,note\r\n\"Bolivia (Plurinational State of)\",\"says \"\"yes\"\",\ntwice\"\r\n", problems);

    EXPECT_THAT(cells, ElementsAre(ElementsAre("name", "note"),
                                   ElementsAre("Bolivia (Plurinational State of)", "says \"yes\",\ntwice")));
    EXPECT_TRUE(problems.none());
}

TEST(Csv, SpreadsheetsMayWriteAByteOrderMarkAndSemicolons) {
    Problems problems;

    EXPECT_THAT(cellsOf("\xEF\xBB\xBFname;seat\nFrance;12\n\n", problems),
                ElementsAre(ElementsAre("name", "seat"), ElementsAre("France", "12")));
}

TEST(Csv, BlanksAroundACellAndLinesOfEmptyCellsAreNothing) {
    Problems problems;

    EXPECT_THAT(
        cellsOf("name , seat\n France\t, 12 \n \"Fiji, Republic of \" ,3\n,\n , \n", problems),
        ElementsAre(ElementsAre("name", "seat"), ElementsAre("France", "12"), ElementsAre("Fiji, Republic of", "3")));
    EXPECT_THAT(cellsOf("name\tseat\nFrance\t\n", problems),
                ElementsAre(ElementsAre("name", "seat"), ElementsAre("France", "")));
    EXPECT_TRUE(problems.none());
}

TEST(Csv, TextInAnotherEncodingIsToldOnceWithItsFirstLine) {
    Problems problems;

    EXPECT_THAT(cellsOf("name\nFrance\nC\xF4te d'Ivoire\nT\xFCrkiye\n", problems), IsEmpty());
    EXPECT_THAT(problems.lines(), ElementsAre("people.csv:3: is not UTF-8: save the file as UTF-8"));
}

TEST(Csv, AnOpenQuoteIsToldWithItsLine) {
    Problems problems;

    readCsv("name\nFrance\n\"Brazil\n", "people.csv", problems);

    EXPECT_THAT(problems.lines(), ElementsAre("people.csv:3: a quote is opened and never closed: close it"));
}

TEST(Csv, TextBehindAClosingQuoteIsToldAndNothingIsLost) {
    Problems problems;

    EXPECT_THAT(cellsOf("\"Fra\"nce,1\n", problems), ElementsAre(ElementsAre("France", "1")));
    EXPECT_EQ(problems.lines().size(), 1u);
}

TEST(Csv, WhatIsWrittenIsReadBackAndNoCellIsAFormula) {
    Problems problems;

    EXPECT_EQ(writeCsvRow({"", "a,b", "=1+1", "say \"x\""}), ",\"a,b\",'=1+1,\"say \"\"x\"\"\"\n");
    EXPECT_THAT(cellsOf(writeCsvRow({"", "a,b", "say \"x\""}), problems),
                ElementsAre(ElementsAre("", "a,b", "say \"x\"")));
}

}  // namespace
}  // namespace rostrum::cli
