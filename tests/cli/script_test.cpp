// SPDX-License-Identifier: MIT
#include "server/cli/script.h"
#include "server/cli/phrases.h"
#include "server/core/founding.h"

#include <gmock/gmock.h>

namespace rostrum::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::int64_t midnight_utc_ms = 1'648'076'400'000;  // 24 March 2022, 00:00 in Vienna

std::vector<ScriptLine> read(std::string_view text, Problems& problems) {
    return readScript(text, "script.txt", "Europe/Vienna", problems);
}

TEST(AScript, TimesAreOfTheDayOrSinceTheLineAboveOrTheSameMoment) {
    Problems problems;

    const auto lines = read(
        "# a comment\nday 2022-03-24\n10:00:00 | Chair | open meeting 1\n+1:30 | India | finish\n | India | finish => "
        "NOT_YOURS\n",
        problems);

    ASSERT_TRUE(problems.none());
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].utc_ms, midnight_utc_ms + 36'000'000);
    EXPECT_EQ(lines[1].utc_ms, lines[0].utc_ms + 90'000);
    EXPECT_EQ(lines[2].utc_ms, lines[1].utc_ms);
    EXPECT_EQ(lines[2].expected, v1::NOT_YOURS);
    EXPECT_EQ(lines[0].who, "Chair");
    EXPECT_EQ(lines[0].words, "open meeting 1");
}

TEST(AScript, EveryWrongLineIsToldAtOnceWithItsRemedy) {
    Problems problems;

    read(
        "10:00:00 | Chair | x\nday soon\nday 2022-03-24\n10:00:00 | Chair\n25h | Chair | x\n | C | x => NO\n"
        "11:00:00 | C | x\n10:00:00 | C | x\n",
        problems);

    EXPECT_THAT(
        problems.lines(),
        ElementsAre(HasSubstr("script.txt:1: stands before the first day"), HasSubstr("script.txt:2"),
                    HasSubstr("script.txt:4: write TIME | WHO | WHAT"),
                    HasSubstr("script.txt:5: \"25h\" is not a time"),
                    HasSubstr("script.txt:6: \"NO\" is not a refusal"), HasSubstr("script.txt:8: goes back in time")));
}

TEST(AScript, ADayThatIsNoneHidesNothingBelowIt) {
    Problems problems;

    read(
        "day 2022-03-24\n10:00:00 | Chair | x\nday 2022-03-32\n09:00:00 | Chair | x\n | Chair | x => NO\n25h | Chair | "
        "x\nday 2022-03-25\n09:00:00 | Chair | x\n08:00:00 | Chair | x\n",
        problems);

    EXPECT_THAT(problems.lines(),
                ElementsAre(HasSubstr("script.txt:3: \"2022-03-32\" is not a day"),
                            HasSubstr("script.txt:5: \"NO\" is not a refusal"),
                            HasSubstr("script.txt:6: \"25h\" is not a time"), HasSubstr("script.txt:9: goes back")));
}

TEST(AScript, WithoutADayIsToldOnce) {
    Problems problems;

    read("10:00:00 | Chair | x\n11:00:00 | Chair | x\n | Chair | x => NO\n", problems);

    EXPECT_THAT(problems.lines(), ElementsAre(HasSubstr("script.txt:1: stands before the first day"),
                                              HasSubstr("script.txt:3: \"NO\" is not a refusal")));
}

/// A view with item 2 under consideration, India (1) and Egypt (2), India's request (1) at the head.
class Phrases : public testing::Test {
protected:
    Phrases() {
        state::State::Rows rows;
        rows.Add()->mutable_session()->set_id(1);
        rows.Add()->mutable_floor()->set_id(1);
        v1::AgendaItem& item = *rows.Add()->mutable_agenda_item();
        item.set_id(12);
        item.set_number("2");
        item.set_status(v1::ITEM_STATUS_UNDER_CONSIDERATION);
        for (const auto& [id, name] : {std::pair{1u, "India"}, std::pair{2u, "Egypt"}}) {
            v1::Participant& participant = *rows.Add()->mutable_participant();
            participant.set_id(id);
            participant.set_name(name);
        }
        v1::Request& request = *rows.Add()->mutable_request();
        request.set_id(1);
        request.set_item(12);
        request.set_participant(1);
        request.set_status(v1::REQUEST_STATUS_ACCEPTED);
        request.set_place(4096);
        m_view.apply(1, rows, {});
    }
    Result<v1::Command> say(std::string_view words) {
        return commandOf(words, {m_view, 7, 2, v1::MODALITY_ONLINE, midnight_utc_ms, 40, m_persons});
    }

private:
    state::State m_view;
    std::vector<v1::Person> m_persons;
};

TEST_F(Phrases, GivingTheFloorNamesTheHeadOfTheListAndWhatTheGiverSaw) {
    const auto command = say("give the floor");

    ASSERT_TRUE(command);
    EXPECT_EQ(command.value().give_floor().request(), 1u);
    EXPECT_EQ(command.value().give_floor().seen().next(), 1u);
    EXPECT_EQ(command.value().give_floor().seen().current(), 0u);
}

TEST_F(Phrases, AskingSaysKindAndPlaceAndItem) {
    const auto command = say("ask for the floor: question, in the room, under item 2");

    ASSERT_TRUE(command);
    EXPECT_EQ(command.value().request_floor().kind(), v1::KIND_QUESTION);
    EXPECT_EQ(command.value().request_floor().modality(), v1::MODALITY_IN_THE_ROOM);
    EXPECT_EQ(command.value().request_floor().item(), 12u);
}

TEST_F(Phrases, AReasonStandsBehindAColon) {
    const auto command = say("give the floor to India: has to leave");

    ASSERT_TRUE(command);
    EXPECT_EQ(command.value().give_floor().reason(), "has to leave");
}

TEST_F(Phrases, ANameThatIsNotThereIsTold) {
    EXPECT_EQ(say("give the floor to Atlantis").error().message, "\"Atlantis\" is no waiting request");
    EXPECT_EQ(say("withdraw").error().message, "there is no request of one's own");
    EXPECT_THAT(say("dance").error().message, HasSubstr("is no phrase of a script"));
}

}  // namespace
}  // namespace rostrum::cli
