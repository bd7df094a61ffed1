// SPDX-License-Identifier: MIT
#include "server/cli/session_file.h"

#include "server/cli/participants_file.h"
#include "tests/support/temporary_directory.h"

#include <gmock/gmock.h>

#include <map>

namespace rostrum::cli {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr char small_session[] = R"(title = "Small"
time_zone = "Europe/Vienna"
participants = "people.csv"
[[meeting]]
start = 2022-03-24T10:00:00
end = 2022-03-24T13:00:00
[[item]]
number = "1"
title = "Only"
[[person]]
role = "chair"
name = "C"
)";

class SessionFile : public testing::Test {
protected:
    core::Founding read(const std::string& session,
                        const std::string& people = "participant,category\nFrance,Member State\n") {
        m_directory.write("people.csv", people);
        return readSessionFile(m_directory.write("session.toml", session), problems);
    }
    Problems problems;

private:
    support::TemporaryDirectory m_directory;
};

TEST_F(SessionFile, ASmallSessionIsReadWithLocalTimesInItsZone) {
    const core::Founding founding = read(small_session);

    EXPECT_THAT(problems.lines(), ElementsAre());
    ASSERT_EQ(founding.meetings.size(), 1u);
    EXPECT_EQ(founding.meetings[0].planned_start_utc_ms(), 1'648'112'400'000);  // 09:00 UTC
    EXPECT_EQ(founding.participants[0].name(), "France");
    EXPECT_EQ(founding.persons.size(), 2u);
}

TEST_F(SessionFile, EveryErrorOfBothFilesIsToldAtOnceWithFileLineCellAndRemedy) {
    read(R"(title = ""
time_zone = "Europe/Atlantis"
participants = "people.csv"
colour = "blue"
[[meeting]]
start = "tomorrow"
end = 2022-03-24T13:00:00
[[item]]
number = "1"
title = "Only"
[[person]]
role = "king"
name = "C"
)",
         "participant,category,modality\nFrance,Kingdom,online\n,Member State,\nBrazil,Member State,by post\n");

    EXPECT_THAT(
        problems.lines(),
        ElementsAre(
            HasSubstr("session.toml:1, title: is empty"), HasSubstr("session.toml:2, time_zone"),
            HasSubstr("session.toml:12, role: \"king\": write \"chair\""),
            HasSubstr("session.toml:6, start: expected a local date"),
            HasSubstr("session.toml:4, colour: is not known here"),
            HasSubstr("people.csv:2, category: \"Kingdom\" is not known: write \"Member State\""),
            HasSubstr("people.csv:3, participant: is empty"),
            HasSubstr("people.csv:4, modality: \"by post\" is not known: write \"in the room\" or \"online\"")));
}

TEST_F(SessionFile, AFileThatIsNoTomlNamesTheLine) {
    read("title = \"Small\nnext");

    EXPECT_THAT(problems.lines(), ElementsAre(HasSubstr("session.toml:1")));
}

TEST_F(SessionFile, SeveralLinesOfAParticipantAreSeveralPeopleOfIt) {
    const core::Founding founding =
        read(small_session, "participant,category,person\nFrance,Member State,A\nFrance,Member State,B\n");

    EXPECT_EQ(founding.participants.size(), 1u);
    EXPECT_EQ(founding.persons.size(), 3u);
    EXPECT_EQ(founding.persons[2].participant(), 1u);
}

TEST_F(SessionFile, TwoLinesOfAParticipantAgreeOnItsCategory) {
    read(small_session, "participant,category\nFrance,Member State\nFrance,UN entity\n");

    EXPECT_THAT(problems.lines(), ElementsAre(HasSubstr("people.csv:3, category: differs")));
}

TEST_F(SessionFile, AParticipantIsWrittenInOneWayAndNoLineTwice) {
    read(small_session,
         "participant,category,person\nFrance,Member State,A\nFRANCE,Member State,B\nPeru,Member State,C\n"
         "C\u00d4TE,Member State,D\nc\u00f4te,Member State,E\n Peru ,Member State,C\n");

    EXPECT_THAT(problems.lines(),
                ElementsAre("people.csv:3, participant: is \"France\" in line 2: write one participant in one way",
                            "people.csv:6, participant: is \"C\u00d4TE\" in line 5: write one participant in one way",
                            "people.csv:7, line: is the same as line 4: remove one"));
}

TEST_F(SessionFile, TextsThatCannotBeShownAreToldWithTheirPlace) {
    const std::string long_name(401, 'x');
    std::string session = small_session;
    session += "title = \"Chair\\u001b[2J\"\n";
    read(session + "seat = \"" + long_name + "\"\n",
         "participant,category,person,title\n\"Fra\nnce\",Member State,,\nPeru,Member State," + long_name + ",\x07\n");

    EXPECT_THAT(problems.lines(),
                ElementsAre("session.toml:13, title: holds a line end or another control character: remove it",
                            "session.toml:14, seat: is longer than 400 bytes: shorten it",
                            "people.csv:2, participant: holds a line end or another control character: remove it",
                            "people.csv:4, person: is longer than 400 bytes: shorten it",
                            "people.csv:4, title: holds a line end or another control character: remove it"));
}

TEST_F(SessionFile, WhatOnlyTheRulesForbidIsToldWithItsPlaceToo) {
    read(std::string(small_session) + R"([[person]]
role = "chair"
name = "D"
[[person]]
role = "display"
name = "E"
secretary = true
[[meeting]]
number = 1
start = 2022-03-24T15:00:00
end = 2022-03-24T18:00:00
[[item]]
number = "1"
title = "Again"
[rules]
default_limit = "0:00"
lead_in = "0:11"
limits = [{ limit = "25:00:00" }, { kind = "question" }]
)");

    EXPECT_THAT(
        problems.lines(),
        ElementsAre(HasSubstr("session.toml:30, limit: expected a duration"),
                    HasSubstr("session.toml:30, limit: is missing"),
                    HasSubstr("session.toml:28, default_limit: expected a duration in quotes, as minutes and "
                              "seconds: \"3:00\"; from 0:01 to 24:00:00"),
                    HasSubstr("session.toml:29, lead_in: expected a duration in quotes, as minutes and seconds: "
                              "\"3:00\"; from 0:00 to 0:10"),
                    HasSubstr("session.toml:14, role: is a second chair"),
                    HasSubstr("session.toml:19, secretary: goes with the role \"secretariat\" alone"),
                    HasSubstr("session.toml:21, number: 1 stands twice"),
                    HasSubstr("session.toml:25, number: \"1\" stands twice")));
}

TEST_F(SessionFile, OneMistakeIsOneLine) {
    read(
        "title = 3\ntime_zone = \"UTC\"\nparticipants = \"people.csv\"\n[[meeting]]\nstart = 2022-03-24T10:00:00\n"
        "end = 2022-03-24T13:00:00\n[[item]]\ntitle = \"Only\"\n[[person]]\nname = \"C\"\n",
        "");

    EXPECT_THAT(problems.lines(), ElementsAre("session.toml:1, title: expected a text in quotes",
                                              HasSubstr("session.toml:9, role: is missing: write \"chair\""),
                                              HasSubstr("session.toml:7, number: is missing"),
                                              "people.csv: is empty: the first line names the columns"));
}

TEST(TheConsultation, HasTheNumbersOfTheChairsReport) {
    Problems problems;

    const core::Founding founding =
        readSessionFile(std::string(ROSTRUM_TEST_DATA) + "/consultation/session.toml", problems);

    EXPECT_THAT(problems.lines(), ElementsAre());
    std::map<v1::Category, int> counted;
    for (const v1::Participant& participant : founding.participants) ++counted[participant.category()];
    EXPECT_EQ(counted, (std::map<v1::Category, int>{{v1::CATEGORY_MEMBER_STATE, 82},
                                                    {v1::CATEGORY_OBSERVER_STATE, 2},
                                                    {v1::CATEGORY_UN_ENTITY, 1},
                                                    {v1::CATEGORY_INTERGOVERNMENTAL_ORGANIZATION, 3},
                                                    {v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS, 30},
                                                    {v1::CATEGORY_OTHER_STAKEHOLDER, 51}}));
    EXPECT_EQ(founding.panel_places.size(), 9u);
    EXPECT_EQ(founding.meetings.size(), 3u);
}

TEST(TheConsultation, MarksEveryParticipantAsSample) {
    Problems problems;

    const core::Founding founding =
        readSessionFile(std::string(ROSTRUM_TEST_DATA) + "/consultation/session.toml", problems);

    for (const v1::Participant& participant : founding.participants)
        EXPECT_TRUE(participant.sample()) << participant.name();
}

}  // namespace
}  // namespace rostrum::cli
