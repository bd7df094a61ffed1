// SPDX-License-Identifier: MIT
#include "tests/report/told.h"

namespace rostrum::report {
namespace {

using namespace std::chrono_literals;

std::string item(const eg::Meeting& m, const std::string& number) {
    return section(told(m), "### Item " + number + ":");
}

core::Founding withFunctions() {
    core::Founding founding = eg::founding();
    for (v1::PanelPlace& place : founding.panel_places) {
        place.set_function("Director, Cybercrime");
        place.set_organization(place.id() == 1 ? "INTERPOL" : "Privanova");
    }
    return founding;
}

/// The panellist presents for a minute.
void presents(eg::Meeting& m, eg::Id panel_place) {
    m.givesPanellist(panel_place, v1::KIND_PRESENTATION);
    m.after(1min);
    m.chair(eg::endSpeech(m.floor().current()));
}

TEST(ReportOfItems, EveryItemStandsInTheOrderOfTheAgendaWithItsSubItems) {
    const std::string report = told(eg::session());
    std::size_t before = 0;
    for (const char* heading : {"### Item 1: Opening\n", "### Item 2: Preventive measures\n",
                                "### Item 3: International cooperation\n", "### Item 3 (a): Electronic evidence\n"}) {
        const std::size_t at = report.find(heading);
        ASSERT_NE(at, std::string::npos) << heading;
        EXPECT_GT(at, before);
        before = at;
    }
}

// 13.1 "the panellists of each item with function and organization"
TEST(ReportOfItems, NamesThePanellistsWithFunctionAndOrganization) {
    eg::Meeting m(withFunctions());
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    presents(m, 1);
    presents(m, 2);
    presents(m, 3);

    EXPECT_THAT(item(m, "2"), HasSubstr("A panel was held under agenda item 2, with presentations by Anna Adler, "
                                        "Director, Cybercrime, INTERPOL; Bruno Blanc, Director, Cybercrime, Privanova; "
                                        "and Chen Cai, Director, Cybercrime, Privanova. The Chair, Faouzia Chair, "
                                        "presided."));
}

TEST(ReportOfItems, APanellistWithoutFunctionIsNamedAlone) {
    eg::Meeting m = eg::itemTakenUp();
    presents(m, 1);

    EXPECT_THAT(item(m, "2"), HasSubstr("with a presentation by Anna Adler. The Chair"));
}

TEST(ReportOfItems, WhoWasPassedOverAndWhoDidNotPresentIsNamedToo) {
    eg::Meeting m(withFunctions());
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    presents(m, 1);
    m.chair(eg::passOverPanellist(2));

    EXPECT_THAT(item(m, "2"), HasSubstr("Passed over: Bruno Blanc, Director, Cybercrime, Privanova. Invited, without a "
                                        "presentation: Chen Cai, Director, Cybercrime, Privanova."));
}

TEST(ReportOfItems, AnItemWithoutPanellistsHasNoPanel) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::takeUpItem(1));

    EXPECT_THAT(item(m, "1"), Not(HasSubstr("panel")));
    EXPECT_THAT(item(m, "1"), Not(HasSubstr("presentation")));
}

// 2.3 "The presiding officer opens the floor on the item"
TEST(ReportOfItems, SaysWhoOpenedTheFloorAndWhen) {
    eg::Meeting m = eg::itemTakenUp();
    m.chair(eg::offerHandover(eg::vice_chair));
    m.viceChair(eg::acceptHandover());
    m.viceChair(eg::openFloor(2));

    EXPECT_THAT(item(m, "2"), HasSubstr("The Vice-Chair, Eric Vice, opened the floor on 14 November 2023 at 23:13. It "
                                        "was open to all participants."));
}

TEST(ReportOfItems, TheFloorFollowedThePresentationsOnlyIfAllWereGivenBefore) {
    eg::Meeting m = eg::itemTakenUp();
    presents(m, 1);
    m.chair(eg::openFloor(2));
    const std::string before = item(m, "2");
    m.after(1min);
    presents(m, 2);

    EXPECT_THAT(before, HasSubstr("Following the presentations, the Chair, Faouzia Chair, opened the floor"));
    EXPECT_THAT(item(m, "2"), HasSubstr("The Chair, Faouzia Chair, opened the floor"));
}

TEST(ReportOfItems, NamesTheCategoriesToWhichTheFloorWasOpen) {
    eg::Meeting m = eg::itemTakenUp();
    v1::ListRules rules = eg::rules();
    rules.add_categories(v1::CATEGORY_OTHER_STAKEHOLDER);
    rules.add_categories(v1::CATEGORY_MEMBER_STATE);
    m.chair(eg::openFloor(2, rules));

    EXPECT_THAT(item(m, "2"), HasSubstr("It was open to other stakeholders and Member States."));
}

TEST(ReportOfItems, SaysWhenTheListWasClosed) {
    eg::Meeting m = eg::floorOpen();
    EXPECT_THAT(item(m, "2"), Not(HasSubstr("closed")));
    m.after(1h);
    m.chair(eg::closeList(2));

    EXPECT_THAT(item(m, "2"), HasSubstr("The list of speakers was closed on 15 November 2023 at 00:13."));
}

// 2.5 "record them as not reached. Nobody disappears."
TEST(ReportOfItems, WhoWasNotReachedIsNamed) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.asks(eg::kenya);
    m.chair(eg::concludeItem(2, v1::WAITING_NOT_REACHED));

    EXPECT_THAT(item(m, "2"), HasSubstr("On the list and not reached: France; and Kenya."));
}

TEST(ReportOfItems, WhoWasNotAccordedTheFloorIsNamedWithoutTheReason) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id request = m.asks(eg::france);
    m.chair(eg::denyRequest(request, "private matter"));

    EXPECT_THAT(item(m, "2"), HasSubstr("The floor was not accorded to: France."));
    EXPECT_THAT(told(m), Not(HasSubstr("private matter")));
}

// 4.6 "or loses its place": nobody refused them the floor.
TEST(ReportOfItems, WhoWasCalledAndAbsentIsToldAsSuch) {
    v1::ListRules strict = eg::rules();
    strict.set_when_absent(v1::WHEN_ABSENT_LOSES_PLACE);
    eg::Meeting m = eg::itemTakenUp();
    m.chair(eg::openFloor(2, strict));
    m.chair(eg::markAbsent(m.gives(m.asks(eg::kenya))));
    m.chair(eg::denyRequest(m.asks(eg::france)));

    EXPECT_THAT(item(m, "2"), HasSubstr("Called and absent: Kenya. The floor was not accorded to: France."));
}

TEST(ReportOfItems, WhoWithdrewIsNotNamed) {
    eg::Meeting m = eg::floorOpen();
    m.delegate(eg::france, eg::withdrawRequest(m.asks(eg::france)));

    EXPECT_THAT(item(m, "2"), Not(HasSubstr("France")));
}

TEST(ReportOfItems, SaysAtWhichMeetingsItWasConsideredAndThatItWasConcluded) {
    eg::Meeting m = eg::itemTakenUp();
    m.chair(eg::adjournMeeting());
    EXPECT_THAT(item(m, "2"),
                HasSubstr("The item was considered at the first meeting, and its consideration was to be continued."));
    m.chair(eg::openMeeting(2));
    m.chair(eg::takeUpItem(2));
    EXPECT_THAT(item(m, "2"), HasSubstr("The item was under consideration at the end of this record."));
    m.chair(eg::concludeItem(2));

    EXPECT_THAT(item(m, "2"),
                HasSubstr("The item was considered at the first and second meetings, and its consideration was "
                          "concluded."));
}

TEST(ReportOfItems, ADeferredItemSaysSo) {
    const eg::Meeting m = eg::meeting();
    v1::AgendaItem deferred = m.row<v1::AgendaItem>(2);
    deferred.set_status(v1::ITEM_STATUS_DEFERRED);

    EXPECT_THAT(told(with(m, eg::rows({eg::row(deferred)}))), HasSubstr("Consideration of the item was deferred."));
}

TEST(ReportOfItems, WhereTheRecordEndsInTheMiddleTheFloorAndTheListAreTold) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    m.asks(eg::brazil);

    EXPECT_THAT(item(m, "2"), HasSubstr("At the end of this record the floor was held by France. One request was "
                                        "waiting on the list."));
    EXPECT_THAT(item(m, "2"), Not(HasSubstr("| France |")));
}

TEST(ReportOfItems, ASampleItemIsMarkedWhereverItIsNamed) {
    core::Founding founding = eg::founding();
    founding.items[0].set_sample(true);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(1));

    EXPECT_THAT(told(m), HasSubstr("### Item 1: Opening (sample)\n\n*Everything under this item is sample data.*\n"));
    EXPECT_THAT(told(m), HasSubstr("presided over item 1 (sample) from the opening"));
    EXPECT_THAT(told(m), HasSubstr("| in progress | 1 (sample) |"));
}

}  // namespace
}  // namespace rostrum::report
