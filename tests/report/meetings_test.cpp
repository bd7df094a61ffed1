// SPDX-License-Identifier: MIT
#include "tests/report/told.h"

namespace rostrum::report {
namespace {

using namespace std::chrono_literals;

core::Founding inVienna() {
    core::Founding founding = eg::founding();
    founding.session.set_place("Vienna");
    founding.session.set_language("English");
    return founding;
}

// 13.1 "where and over which meetings"
TEST(ReportOfMeetings, SaysWhereInWhichLanguageOverHowManyMeetingsAndOnWhichDays) {
    eg::Meeting m(inVienna());
    for (const eg::Id meeting : {1u, 2u}) {
        m.chair(eg::openMeeting(meeting));
        m.after(2h);
        m.chair(eg::adjournMeeting());
    }

    EXPECT_THAT(told(m), HasSubstr("The session was held in English over two meetings in Vienna and online, "
                                   "on 14 and 15 November 2023."));
}

TEST(ReportOfMeetings, AMeetingNotOpenedWasNotHeld) {
    EXPECT_THAT(told(eg::meeting()), HasSubstr("over one meeting online, on 14 November 2023."));
}

TEST(ReportOfMeetings, ASessionNotHeldOnlineSaysItsPlaceAlone) {
    core::Founding founding = inVienna();
    founding.session.set_online(false);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));

    EXPECT_THAT(told(m), HasSubstr("over one meeting in Vienna, on 14 November 2023."));
}

TEST(ReportOfMeetings, ASessionNotBegunIsToldAsPlanned) {
    const std::string report = told(eg::Meeting(inVienna()));

    EXPECT_THAT(report, HasSubstr("The session was to be held in English over three meetings in Vienna and online. At "
                                  "the end of this record no meeting had been opened."));
    EXPECT_THAT(report, HasSubstr("| First | 15 November 2023, 00:13 to 03:13 | not opened |  |  |"));
    EXPECT_THAT(report, HasSubstr("The session had not ended at the end of this record."));
    EXPECT_THAT(report, Not(HasSubstr("presided")));
    EXPECT_THAT(report, HasSubstr("The item was not taken up."));
    EXPECT_THAT(report, HasSubstr("No attendance was recorded."));
}

TEST(ReportOfMeetings, AMeetingOverMidnightOfTheZoneNamesBothDays) {
    eg::Meeting m = eg::meeting();  // 23:13 in Vienna, 22:13 UTC
    m.after(2h);
    m.chair(eg::adjournMeeting());

    EXPECT_THAT(told(m), HasSubstr("| 14 November 2023 at 23:13 | 15 November 2023 at 01:13 |"));
    EXPECT_THAT(told(m), HasSubstr("All times in this report are those of Europe/Vienna."));
}

TEST(ReportOfMeetings, EachMeetingNamesTheItemsThatItTookUp) {
    eg::Meeting m = eg::itemTakenUp();
    m.chair(eg::concludeItem(2));
    m.chair(eg::takeUpItem(4));

    EXPECT_THAT(told(m), HasSubstr("| 14 November 2023 at 23:13 | in progress | 2 and 3 (a) |"));
}

TEST(ReportOfMeetings, ASuspendedMeetingSaysSo) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::suspendMeeting());

    EXPECT_THAT(told(m), HasSubstr("| 14 November 2023 at 23:13 | suspended |"));
    EXPECT_THAT(told(m), HasSubstr("The first meeting was suspended at the end of this record."));
}

}  // namespace
}  // namespace rostrum::report
