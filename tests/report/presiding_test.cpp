// SPDX-License-Identifier: MIT
#include "tests/report/told.h"

namespace rostrum::report {
namespace {

using namespace std::chrono_literals;

core::Founding withCountries() {
    core::Founding founding = eg::founding();
    founding.persons[0].set_organization("Algeria");
    founding.persons[1].set_organization("Brazil");
    return founding;
}

std::string presiding(const eg::Meeting& m) {
    return section(told(m), "## Presiding officers");
}

void handsOver(eg::Meeting& m, eg::Id from, eg::Id to) {
    m.accepts(from, eg::offerHandover(to));
    m.accepts(to, eg::acceptHandover(m.state().table<v1::HandoverOffer>().all().begin()->first));
}

// 13.1 "who presided when and over which items"
TEST(ReportOfPresiding, SaysWhoPresidedOverWhichItems) {
    eg::Meeting m(withCountries());
    m.chair(eg::openMeeting(1));
    for (const eg::Id item : {1u, 2u}) {
        m.chair(eg::takeUpItem(item));
        m.chair(eg::concludeItem(item));
    }
    handsOver(m, eg::chair, eg::vice_chair);
    m.viceChair(eg::takeUpItem(3));

    EXPECT_THAT(presiding(m), HasSubstr("The session was presided over by Faouzia Chair (Algeria), Chair, over items 1 "
                                        "and 2; and Eric Vice (Brazil), Vice-Chair, over item 3."));
}

TEST(ReportOfPresiding, TheChairPresidesFromTheOpening) {
    eg::Meeting m = eg::itemTakenUp();

    EXPECT_THAT(presiding(m), HasSubstr("At the first meeting the Chair, Faouzia Chair, presided over item 2 from the "
                                        "opening on 14 November 2023 at 23:13."));
}

TEST(ReportOfPresiding, EachMeetingHasItsOwnParagraph) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::adjournMeeting());
    m.chair(eg::openMeeting(2));

    EXPECT_THAT(presiding(m), HasSubstr(". At the first meeting the Chair"));
    EXPECT_THAT(presiding(m), HasSubstr(". At the second meeting the Chair"));
}

// 1.2 "Each change is recorded with its moment."
TEST(ReportOfPresiding, TwoHandOversAreToldInTheirOrder) {
    eg::Meeting m = eg::meeting();
    m.after(10min);
    handsOver(m, eg::chair, eg::vice_chair);
    m.viceChair(eg::takeUpItem(2));
    m.after(10min);
    handsOver(m, eg::vice_chair, eg::chair);

    EXPECT_THAT(presiding(m),
                HasSubstr("the Chair, Faouzia Chair, presided from the opening on 14 November 2023 at 23:13. "
                          "On 14 November 2023 at 23:23 the Chair, Faouzia Chair, handed the chair over to the "
                          "Vice-Chair, Eric Vice, who presided over item 2. "
                          "On 14 November 2023 at 23:33 the Vice-Chair, Eric Vice, handed the chair over to the Chair, "
                          "Faouzia Chair, who presided over item 2."));
}

// 1.2 "or the Chair is absent and a Vice-Chair takes the chair, saying why"
TEST(ReportOfPresiding, TakingTheChairSaysInWhoseAbsenceAndWhy) {
    eg::Meeting m = eg::meeting();
    m.viceChair(eg::takeChair("called to the plenary"));

    EXPECT_THAT(presiding(m), HasSubstr("On 14 November 2023 at 23:13 the Vice-Chair, Eric Vice, took the chair in the "
                                        "absence of the Chair, Faouzia Chair, giving as the reason “called to the "
                                        "plenary”."));
}

// 1.2 "The Chair takes back a chair that was taken."
TEST(ReportOfPresiding, TheChairTakesTheChairBack) {
    eg::Meeting m = eg::meeting();
    m.viceChair(eg::takeChair());
    m.chair(eg::takeChair("is back"));

    EXPECT_THAT(presiding(m), HasSubstr("the Chair, Faouzia Chair, took the chair back from the Vice-Chair, Eric Vice, "
                                        "giving as the reason “is back”."));
}

// 1.2 "a Vice-Chair or the Secretary may operate in the presiding officer's name, which is recorded as such"
TEST(ReportOfPresiding, OperatingForThePresidingOfficerIsTold) {
    eg::Meeting m = eg::meeting();
    m.loses(eg::chair);
    m.after(2min);
    m.accepts(eg::secretary, eg::operateForPresidingOfficer());
    m.after(3min);
    m.isBack(eg::chair);

    EXPECT_THAT(presiding(m), HasSubstr("From 14 November 2023 at 23:15 until 14 November 2023 at 23:18 Sam Secretary "
                                        "operated for Faouzia Chair, whose connection was lost."));
}

TEST(ReportOfPresiding, OperatingBelongsToTheMeetingInWhichItBegan) {
    eg::Meeting m = eg::meeting();
    m.loses(eg::chair);
    m.after(2min);
    m.accepts(eg::secretary, eg::operateForPresidingOfficer());
    m.after(1min);
    m.accepts(eg::secretary, eg::adjournMeeting());
    m.after(1h);
    m.chair(eg::openMeeting(2));
    const std::string report = presiding(m);

    EXPECT_EQ(report.find("operated"), report.rfind("operated"));
    EXPECT_LT(report.find("operated"), report.find("At the second meeting"));
}

TEST(ReportOfPresiding, SampleOfficersAreMarked) {
    core::Founding founding = withCountries();
    founding.persons[0].set_sample(true);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));

    EXPECT_THAT(presiding(m), HasSubstr("by Faouzia Chair (Algeria), Chair (sample)."));
    EXPECT_THAT(presiding(m), HasSubstr("the Chair, Faouzia Chair (sample), presided"));
}

}  // namespace
}  // namespace rostrum::report
