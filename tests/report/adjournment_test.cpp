// SPDX-License-Identifier: MIT
#include "tests/report/told.h"

namespace rostrum::report {
namespace {

using namespace std::chrono_literals;

std::string adjournment(const eg::Meeting& m) {
    return section(told(m), "## Adjournment");
}

void takesUpAndConcludes(eg::Meeting& m, std::initializer_list<eg::Id> items) {
    for (const eg::Id item : items) {
        m.chair(eg::takeUpItem(item));
        m.chair(eg::concludeItem(item));
    }
}

/// Three meetings, the items over the first and the third.
eg::Meeting allConcluded() {
    eg::Meeting m = eg::meeting();
    takesUpAndConcludes(m, {1, 2});
    m.chair(eg::adjournMeeting());
    m.after(10h);
    m.chair(eg::openMeeting(2));
    m.chair(eg::adjournMeeting());
    m.after(10h);
    m.chair(eg::openMeeting(3));
    takesUpAndConcludes(m, {3, 4});
    m.chair(eg::adjournMeeting());
    return m;
}

// 13.1 "and how the session ended"
TEST(ReportOfTheEnd, TheSessionWasAdjournedAtItsLastMeetingAfterAllItems) {
    EXPECT_THAT(adjournment(allConcluded()),
                HasSubstr("The session was adjourned at its third meeting, on 15 November 2023, after all agenda items "
                          "had been concluded.\n"));
}

// 1.1 "That the session ends is said by somebody"
TEST(ReportOfTheEnd, ClosingTheSessionIsTold) {
    eg::Meeting m = allConcluded();
    m.chair(eg::closeSession());

    EXPECT_THAT(adjournment(m), HasSubstr("had been concluded. It was closed on 15 November 2023 at 19:13.\n"));
}

TEST(ReportOfTheEnd, WhatWasNotConcludedIsNamed) {
    eg::Meeting m = eg::meeting();
    takesUpAndConcludes(m, {1, 2});
    m.chair(eg::adjournMeeting());
    m.chair(eg::closeSession());

    EXPECT_THAT(adjournment(m), HasSubstr("The session was adjourned at its first meeting, on 14 November 2023. Agenda "
                                          "items 3 and 3 (a) had not been concluded. It was closed on"));
}

TEST(ReportOfTheEnd, ASessionWithAMeetingToComeHasNotEnded) {
    eg::Meeting m = eg::meeting();
    takesUpAndConcludes(m, {1, 2, 3, 4});
    m.chair(eg::adjournMeeting());

    EXPECT_THAT(adjournment(m), HasSubstr("The session had not ended at the end of this record."));
    EXPECT_THAT(adjournment(m), HasSubstr("The second meeting had not been opened at the end of this record."));
}

TEST(ReportOfTheEnd, ASessionClosedBeforeAnyMeetingSaysSo) {
    eg::Meeting m = eg::session();
    m.chair(eg::closeSession());

    EXPECT_THAT(adjournment(m), HasSubstr("The session was closed without a meeting."));
}

// 1.3 "A decision to suspend or to adjourn says on what it rests"
TEST(ReportOfTheEnd, EachMeetingSaysWhenAndOnWhatItWasAdjournedAndWhatItLeft) {
    const auto adjournedOn = [](v1::Basis basis) {
        eg::Meeting m = eg::meeting();
        takesUpAndConcludes(m, {1, 2, 3});
        m.chair(eg::adjournMeeting(basis));
        return adjournment(m);
    };

    EXPECT_THAT(
        adjournedOn(v1::BASIS_ANNOUNCED),
        HasSubstr("The first meeting was adjourned on 14 November 2023 at 23:13 by announcement of the presiding "
                  "officer. Item 3 (a) had not been concluded."));
    EXPECT_THAT(adjournedOn(v1::BASIS_NO_OBJECTION), HasSubstr("at 23:13 without objection."));
    EXPECT_THAT(adjournedOn(v1::BASIS_VOTE), HasSubstr("at 23:13 by a vote."));
}

TEST(ReportOfTheEnd, AMeetingInProgressHasNotEnded) {
    EXPECT_THAT(adjournment(eg::meeting()), HasSubstr("The first meeting was in progress at the end of this record."));
}

}  // namespace
}  // namespace rostrum::report
