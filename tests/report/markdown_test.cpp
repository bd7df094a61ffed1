// SPDX-License-Identifier: MIT
#include "server/report/markdown.h"

#include <gtest/gtest.h>

namespace rostrum::report {
namespace {

TEST(Escaped, OrdinaryNamesStayAsTheyAre) {
    for (const char* name : {"Côte d’Ivoire", "Iran (Islamic Republic of)", "Law & Policy Lead", "Guinea-Bissau",
                             "3 (a)", "Türkiye", "中国", "AT&T", "U.S. Department: Justice!"}) {
        const std::string expected = std::string(name) == "AT&T" ? "AT&amp;T" : name;
        EXPECT_EQ(escaped(name), expected);
    }
}

TEST(Escaped, MarkupLosesItsMeaning) {
    EXPECT_EQ(escaped("*bold* _it_ `code` ~~gone~~"), "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~");
    EXPECT_EQ(escaped("[click](x)"), "\\[click\\](x)");
    EXPECT_EQ(escaped("![picture](x)"), "!\\[picture\\](x)");
    EXPECT_EQ(escaped("a\\*b"), "a\\\\\\*b");
    EXPECT_EQ(escaped("C#"), "C\\#");
    EXPECT_EQ(escaped("$x$"), "\\$x\\$");
}

TEST(Escaped, ABarDoesNotEndATablesCell) {
    EXPECT_EQ(escaped("A | B"), "A \\| B");
}

TEST(Escaped, HtmlIsTextAndEntitiesAreLetters) {
    EXPECT_EQ(escaped("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
    EXPECT_EQ(escaped("&lt;b&#62;"), "&amp;lt;b&amp;\\#62;");
}

TEST(Escaped, AddressesAreNoLinks) {
    EXPECT_EQ(escaped("https://evil.example"), "https\\://evil.example");
    EXPECT_EQ(escaped("www.evil.example"), "www\\.evil.example");
}

TEST(Escaped, NothingBreaksTheLine) {
    EXPECT_EQ(escaped("France\n\n# Brazil"), "France \\# Brazil");
    EXPECT_EQ(escaped("a\r\nb\tc\vd"), "a b c d");
    EXPECT_EQ(escaped("a\xE2\x80\xA8"
                      "b\xE2\x80\xA9"
                      "c\xC2\x85"
                      "d\xC2\xA0"
                      "e"),
              "a b c d e");
    EXPECT_EQ(escaped(std::string("a\0b\x7F", 4)), "a b");
    EXPECT_EQ(escaped("  \n trimmed \n "), "trimmed");
    EXPECT_EQ(escaped(" \n\t"), "");
}

TEST(Escaped, NothingTurnsTheTextAround) {
    EXPECT_EQ(escaped("a\xE2\x80\xAE"
                      "b\xE2\x81\xA6"
                      "c\xE2\x80\xAA"
                      "d"),
              "a b c d");
    EXPECT_EQ(escaped("it\xE2\x80\x99s \xE2\x80\x9Cso\xE2\x80\x9D"), "it’s “so”");
}

TEST(Escaped, WhatIsCutOffInTheMiddleOfACharacterIsNoEndOfTheText) {
    EXPECT_EQ(escaped("a\xE2\x80"), "a\xE2\x80");
    EXPECT_EQ(escaped("\xC2"), "\xC2");
}

TEST(Rendered, ParagraphsAreNumberedThroughTheWholeReport) {
    const std::string text = rendered({Heading{1, "Title"}, Paragraph{"One."}, Heading{2, "Part"}, Bullets{{"a", "b"}},
                                       Paragraph{"Two."}, Line{"line"}, Note{"note"}});

    EXPECT_EQ(text, "# Title\n\n1. One.\n\n## Part\n\n- a\n- b\n\n2. Two.\n\nline\n\n> note\n");
}

TEST(Rendered, ATableHasAHeadAndARowForEach) {
    EXPECT_EQ(rendered({Table{{"A", "B"}, {{"1", ""}, {"3", "4"}}}}),
              "| A | B |\n| --- | --- |\n| 1 |  |\n| 3 | 4 |\n");
}

TEST(Sentences, EmptyOnesAreLeftOut) {
    EXPECT_EQ(sentences({"", "A.", "", "B.", ""}), "A. B.");
    EXPECT_EQ(sentences({"", ""}), "");
}

}  // namespace
}  // namespace rostrum::report
