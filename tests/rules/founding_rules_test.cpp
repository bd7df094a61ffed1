// SPDX-License-Identifier: MIT
//
// Rulebook 1.1, 1.2, 2.2, 5.3: what a session is founded with.
#include "server/core/founding.h"
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::core {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

const Now now{1'000, 1'700'000'000'000};

FoundingErrors errorsOf(const Founding& founding) {
    const auto founded = found(founding, now);
    const auto* errors = std::get_if<FoundingErrors>(&founded);
    return errors == nullptr ? FoundingErrors() : *errors;
}

TEST(Founding, MakesTheFirstChangeOfTheRecord) {
    const v1::Change change = std::get<v1::Change>(found(eg::founding(), now));

    EXPECT_EQ(change.seq(), 1u);
    EXPECT_EQ(change.origin(), v1::ORIGIN_FOUNDATION);
    EXPECT_EQ(change.person(), 0u);
    EXPECT_EQ(change.utc_ms(), now.utc_ms);
    EXPECT_FALSE(change.has_command());
}

TEST(Founding, MakesABadgeForEachPersonAndAnEmptyFloor) {
    eg::Meeting m = eg::session();

    EXPECT_EQ(m.state().table<v1::Badge>().all().size(), m.state().table<v1::Person>().all().size());
    EXPECT_EQ(m.row<v1::Badge>(eg::chair).generation(), 1u);
    EXPECT_EQ(m.row<v1::Floor>(1).current(), 0u);
    EXPECT_EQ(m.row<v1::Session>(1).status(), v1::SESSION_STATUS_OPEN);
    EXPECT_EQ(m.row<v1::Meeting>(1).status(), v1::MEETING_STATUS_PLANNED);
}

// 5.3 "Defaults: 3:00, show only"; lead-in 3 s, overrun 10 s; 2.2 "10 and 3 min"; 4.6 "to the end of the list
// (default)".
TEST(Founding, GivesEveryItemCompleteRules) {
    eg::Meeting m = eg::session();

    const v1::ListRules& rules = m.row<v1::AgendaItem>(1).rules();

    EXPECT_EQ(rules.default_limit_ms(), 180'000u);
    EXPECT_EQ(rules.at_limit(), v1::AT_LIMIT_SHOW);
    EXPECT_EQ(rules.lead_in_ms(), 3'000u);
    EXPECT_EQ(rules.overrun_ms(), 10'000u);
    EXPECT_EQ(rules.presentation_limit_ms(), 600'000u);
    EXPECT_EQ(rules.reply_limit_ms(), 180'000u);
    EXPECT_EQ(rules.when_absent(), v1::WHEN_ABSENT_END_OF_LIST);
}

// "Every number is a default that a session or an agenda item can change".
TEST(Founding, TakesWhatAnItemLeavesOutFromTheSession) {
    Founding founding = eg::founding();
    founding.session.mutable_defaults()->set_default_limit_ms(240'000);
    founding.items[1].mutable_rules()->set_reply_limit_ms(60'000);
    eg::Meeting m(founding);

    EXPECT_EQ(m.row<v1::AgendaItem>(1).rules().default_limit_ms(), 240'000u);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).rules().default_limit_ms(), 240'000u);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).rules().reply_limit_ms(), 60'000u);
}

TEST(Founding, TakesAPanellistsNameAndFunctionFromThePerson) {
    Founding founding = eg::founding();
    founding.panel_places[1].set_function("Head of Unit");
    eg::Meeting m(founding);

    EXPECT_EQ(m.row<v1::PanelPlace>(1).name(), "Anna Adler");
    EXPECT_EQ(m.row<v1::PanelPlace>(2).function(), "Head of Unit");
    EXPECT_LT(m.row<v1::PanelPlace>(1).place(), m.row<v1::PanelPlace>(2).place());
}

// 1.2 "The Chair presides when the meeting opens": so there is one.
TEST(Founding, NeedsExactlyOneChair) {
    Founding founding = eg::founding();
    founding.persons[1].set_role(v1::ROLE_CHAIR);

    EXPECT_THAT(errorsOf(founding), ElementsAre(HasSubstr("2 persons with the role of Chair")));
}

TEST(Founding, NamesEverythingThatIsWrongAtOnce) {
    Founding founding = eg::founding();
    founding.session.clear_time_zone();
    founding.meetings[1].set_id(1);
    founding.items[3].set_parent(99);
    founding.panel_places[0].set_person(999);
    founding.participants[1].set_name("FRANCE");
    founding.persons.back().set_participant(999);

    EXPECT_THAT(errorsOf(founding),
                ElementsAre(HasSubstr("id of meeting 1"), HasSubstr("no time zone"), HasSubstr("Agenda item 3 (a)"),
                            HasSubstr("Panel place 1"), HasSubstr("\"FRANCE\""), HasSubstr("acts for no participant")));
}

// 1.1 "numbered meetings, each planned with a beginning and an end"
TEST(Founding, RefusesMeetingsWithoutANumberOfTheirOwnOrThatEndBeforeTheyBegin) {
    Founding founding = eg::founding();
    founding.meetings[1].set_number(1);
    founding.meetings[2].set_planned_end_utc_ms(founding.meetings[2].planned_start_utc_ms() - 1);

    EXPECT_THAT(errorsOf(founding), ElementsAre(HasSubstr("Meeting 2 needs a number of its own"),
                                                HasSubstr("Meeting 3 is planned to end before it starts")));
}

TEST(Founding, RefusesWhatHasNoIdNoNameOrNoRole) {
    Founding founding = eg::founding();
    founding.participants[0].set_id(0);
    founding.participants[1].set_name("\xff");
    founding.persons[0].set_secretary(true);
    founding.persons[1].set_role(v1::ROLE_UNSPECIFIED);
    founding.persons[2].clear_name();

    // The delegates of the participant without an id act for nobody either.
    EXPECT_THAT(errorsOf(founding), SizeIs(7));
}

// 5.3 "a lead-in of 0-10 s": also where no command brings the rules.
TEST(Founding, RefusesRulesThatNoCommandCouldBring) {
    Founding founding = eg::founding();
    founding.session.mutable_defaults()->set_lead_in_ms(10'001);
    founding.items[1].mutable_rules()->add_limits();

    EXPECT_THAT(errorsOf(founding), ElementsAre(HasSubstr("The session has rules whose lead_in_ms"),
                                                HasSubstr("Agenda item 2 has rules whose limits.limit_ms")));
}

// A session of 5,000 participants is founded like any other.
TEST(Founding, FitsALargeSession) {
    Founding founding = eg::founding();
    for (std::uint32_t id = 1'000; id < 6'000; ++id) {
        v1::Participant& participant = founding.participants.emplace_back();
        participant.set_id(id);
        participant.set_name("Organization " + std::to_string(id));
        v1::Person& person = founding.persons.emplace_back();
        person.set_id(id);
        person.set_participant(id);
        person.set_name("Delegate " + std::to_string(id));
        person.set_role(v1::ROLE_DELEGATE);
    }

    const eg::Meeting m(founding);

    EXPECT_EQ(m.state().table<v1::Participant>().all().size(), 5'008u);
}

}  // namespace
}  // namespace rostrum::core
