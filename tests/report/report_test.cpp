// SPDX-License-Identifier: MIT
#include "tests/report/story.h"
#include "tests/report/told.h"
#include "tests/support/golden_file.h"

namespace rostrum::report {
namespace {

// The whole report of the story, to be read: tests/data/report/story.md. ROSTRUM_REGENERATE=1 writes it anew.
TEST(Report, IsToldAsItIsWritten) {
    support::expectHolds(ROSTRUM_TEST_DATA "/report/story.md", told(story()));
}

// 13.1 "The report is written from the record and from nothing else"
TEST(Report, TheSameStateHasTheSameReport) {
    EXPECT_EQ(told(story()), told(story()));
}

TEST(Report, BeginsWithTheTitleAndTheBody) {
    const std::string report = told(eg::session());

    EXPECT_EQ(report.find("# Example session\n\nExample Committee\n\n**Report of the session**\n"), 0u);
}

TEST(Report, AnEmptyRecordHasAReportToo) {
    EXPECT_EQ(writeMarkdown(state::State(), {}),
              "# Report\n\n1. The record holds no session.\n\n## The record\n\n2. This report was written from the "
              "record of the session alone, up to entry 0.\n");
}

TEST(Report, ASessionWithNothingInItHasAReport) {
    v1::Session session;
    session.set_id(1);
    session.set_title("Bare");
    const std::string report = told(with(state::State(), eg::rows({eg::row(session)})));

    EXPECT_EQ(report.find("# Bare\n\n**Report of the session**\n\n## Meetings\n"), 0u);
    EXPECT_THAT(report, HasSubstr("No attendance was recorded."));
    EXPECT_THAT(report, Not(HasSubstr("## Agenda items")));
    EXPECT_THAT(report, Not(HasSubstr("## Adjournment")));
}

// 12.2 "a dropped end by comparing with the head hash printed in the report"
TEST(Report, EndsWithTheHeadOfTheRecord) {
    const std::string report = writeMarkdown(eg::meeting().state(), {412, "ab12cd"});

    EXPECT_THAT(section(report, "## The record"), HasSubstr("up to entry 412, whose hash is `ab12cd`."));
}

TEST(Report, ARehearsalIsMarkedAtTheBeginning) {
    core::Founding founding = eg::founding();
    founding.session.set_rehearsal(true);
    const std::string report = told(eg::Meeting(founding));

    EXPECT_LT(report.find("**Report of the session (rehearsal)**\n\n> **Rehearsal.**"), report.find("## Meetings"));
    EXPECT_THAT(told(eg::session()), Not(HasSubstr("ehearsal")));
}

TEST(Report, SampleDataIsSaidAtTheBeginningAndRemindedOfInEverySection) {
    const std::string report = told(story());

    EXPECT_LT(report.find("> **Note on sample data.** Japan and the University of Example, and what they say."),
              report.find("## Meetings"));
    for (const char* heading : {"## Meetings", "## Attendance", "## Presiding officers", "### Item 2", "### Item 3",
                                "### Item 3 (a)", "## Adjournment"}) {
        EXPECT_THAT(section(report, heading), HasSubstr("*Holds sample data: see the note at the beginning.*"))
            << heading;
    }
    EXPECT_THAT(told(eg::session()), Not(HasSubstr("ample data")));
}

// Whoever is in a row is named truly; when and for how long they spoke is not known.
TEST(Report, WhatHappenedIsSampleInASessionThatHoldsSampleData) {
    const std::string held = told(story());
    EXPECT_THAT(held,
                HasSubstr("| Given (sample) | Speaker | Kind | Capacity | Where (sample) | Speaking time (sample) | "
                          "Remarks (sample) |"));
    EXPECT_THAT(held,
                HasSubstr("| Meeting | Planned | Opened (sample) | Adjourned (sample) | Agenda items (sample) |"));
    EXPECT_THAT(told(eg::session()), Not(HasSubstr("(sample)")));
}

// Booths stay out of the report (13.1 names nobody who only serves the meeting).
TEST(Report, BoothsScreensAndTheSecretariatDoNotAppear) {
    eg::Meeting m = story();
    for (const eg::Id person : {eg::booth, eg::display, eg::administrator, eg::desk}) {
        EXPECT_THAT(told(m), Not(HasSubstr(m.row<v1::Person>(person).name())));
    }
}

}  // namespace
}  // namespace rostrum::report
