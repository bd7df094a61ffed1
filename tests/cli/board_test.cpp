// SPDX-License-Identifier: MIT
#include "server/cli/board.h"

#include "server/cli/text_width.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace rostrum::cli {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// Meeting 1, item 2 with an open list: Brazil speaks (limit 3:00, since 1000), Côte d’Ivoire and the others wait.
class Board : public testing::Test {
protected:
    explicit Board(int waiting = 2) {
        v1::Session& session = *m_rows.Add()->mutable_session();
        session.set_id(1);
        session.set_title("Consultation");
        session.set_time_zone("UTC");
        v1::Meeting& meeting = *m_rows.Add()->mutable_meeting();
        meeting.set_id(1);
        meeting.set_number(1);
        meeting.set_status(v1::MEETING_STATUS_IN_PROGRESS);
        meeting.set_presiding_term(1);
        v1::PresidingTerm& term = *m_rows.Add()->mutable_presiding_term();
        term.set_id(1);
        term.set_role(v1::ROLE_CHAIR);
        v1::AgendaItem& item = *m_rows.Add()->mutable_agenda_item();
        item.set_id(2);
        item.set_number("2");
        item.set_title("Criminalization");
        item.set_status(v1::ITEM_STATUS_UNDER_CONSIDERATION);
        item.set_list(v1::LIST_STATUS_OPEN);
        item.mutable_rules()->set_default_limit_ms(180'000);
        addParticipant(1, "Brazil");
        for (int i = 0; i < waiting; ++i)
            addWaiting(static_cast<std::uint32_t>(i) + 2, i == 0 ? "Côte d’Ivoire" : "State");
        v1::Speech& speech = *m_rows.Add()->mutable_speech();
        speech.set_id(1);
        speech.set_participant(1);
        speech.set_kind(v1::KIND_STATEMENT);
        speech.set_limit_ms(180'000);
        speech.set_running_since_meeting_ms(1000);
        speech.add_warnings_ms(60'000);
        m_rows.Add()->mutable_floor()->set_id(1);
        m_rows.rbegin()->mutable_floor()->set_current(1);
    }
    void addParticipant(std::uint32_t id, const std::string& name) {
        v1::Participant& participant = *m_rows.Add()->mutable_participant();
        participant.set_id(id);
        participant.set_name(name);
    }
    void addWaiting(std::uint32_t id, const std::string& name) {
        addParticipant(id, name);
        v1::Request& request = *m_rows.Add()->mutable_request();
        request.set_id(id);
        request.set_item(2);
        request.set_participant(id);
        request.set_kind(v1::KIND_QUESTION);
        request.set_modality(v1::MODALITY_ONLINE);
        request.set_status(v1::REQUEST_STATUS_ACCEPTED);
        request.set_place(id * 10);
    }
    std::vector<std::string> draw(std::int64_t meeting_ms, std::size_t columns = 80, std::size_t rows = 24) {
        return drawBoard(view(), {meeting_ms, 36'000'000, true}, columns, rows);
    }
    state::State view() {
        state::State state;
        state.apply(1, m_rows, {});
        return state;
    }
    state::State::Rows m_rows;
};

class LongBoard : public Board {
protected:
    LongBoard() : Board(40) {}
};

TEST_F(Board, ShowsWhoHasTheFloorTheClockAndTheList) {
    const auto lines = draw(74'000);

    EXPECT_THAT(lines, Contains(HasSubstr("Consultation · Meeting 1 · the Chair presides · 10:00:00")));
    EXPECT_THAT(lines, Contains(HasSubstr("Item 2 Criminalization · list open")));
    EXPECT_THAT(lines, Contains(HasSubstr("Brazil")));
    EXPECT_THAT(lines, Contains(HasSubstr("1:47  ▶ time left of 3:00")));
    EXPECT_THAT(lines, Contains(HasSubstr("1  Côte d’Ivoire")));
}

TEST_F(Board, AStateIsAWordAndAShape) {
    EXPECT_THAT(draw(130'000), Contains(HasSubstr("0:51  ▲ time left")));
    EXPECT_THAT(draw(199'000), Contains(HasSubstr("−0:18  ■ over time")));
}

TEST_F(LongBoard, FitsTheTerminalAndSaysHowManyAreNotShown) {
    const auto lines = draw(74'000, 40, 12);

    EXPECT_EQ(lines.size(), 12u);
    EXPECT_EQ(lines.back(), "      and 36 more") << "of 40, four fit below seven lines of heading";
}

TEST_F(Board, ALongTitleLeavesTheTimeWhereItIs) {
    m_rows[0].mutable_session()->set_title(std::string(300, 'x'));
    for (const std::size_t columns : {50u, 60u, 80u, 120u}) {
        const std::string title = draw(74'000, columns).front();
        EXPECT_THAT(title, HasSubstr("… · Meeting 1")) << columns;
        EXPECT_TRUE(title.ends_with(" · 10:00:00")) << title;
    }
    EXPECT_TRUE(draw(74'000, 20).front().ends_with(" · 10:00:00"));
}

TEST_F(Board, WideLettersTakeTwoColumnsAndMarksNone) {
    addWaiting(9, "中华人民共和国");
    addWaiting(10, "Co\u0302te");
    addWaiting(11, "State");
    const auto lines = draw(74'000, 62);
    const auto columnOfKind = [&](const std::string& name) {
        const auto at = std::find_if(lines.begin(), lines.end(),
                                     [&](const auto& line) { return line.find(name) != std::string::npos; });
        return at == lines.end() ? 0 : shownWidth(at->substr(0, at->find("question")));
    };
    EXPECT_EQ(columnOfKind("中华人民共和国"), columnOfKind("State"));
    EXPECT_EQ(columnOfKind("Co\u0302te"), columnOfKind("State"));
    for (std::size_t columns = 8; columns < 70; ++columns) {
        for (const std::string& line : draw(74'000, columns)) EXPECT_LE(shownWidth(line), columns) << line;
    }
}

TEST_F(Board, NothingInANameMovesTheCursor) {
    addWaiting(9, "Evil\x1b[2J\u009b2J\nState");
    m_rows[0].mutable_session()->set_sample_note("a\x07note");
    for (const std::string& line : draw(74'000)) {
        EXPECT_THAT(line, testing::AllOf(Not(HasSubstr("\x1b")), Not(HasSubstr("\u009b")), Not(HasSubstr("\n")),
                                         Not(HasSubstr("\x07"))));
    }
    EXPECT_THAT(draw(74'000), Contains(HasSubstr("Evil\uFFFD[2J\uFFFD2J\uFFFDState")));
}

TEST_F(Board, SaysInALineThatTheSessionHoldsSampleData) {
    EXPECT_THAT(draw(74'000), Each(Not(HasSubstr("sample"))));
    m_rows[0].mutable_session()->set_sample_note("Items 1 and 5.");
    EXPECT_EQ(draw(74'000)[1], "Holds sample data. Items 1 and 5.");
}

TEST_F(Board, LongNamesAreCutBetweenLettersNotWithinThem) {
    for (std::size_t columns = 8; columns < 70; ++columns) {
        for (const std::string& line : draw(74'000, columns)) {
            EXPECT_NE(static_cast<unsigned char>(line.empty() ? 'x' : line.back()) & 0xC0, 0xC0) << line;
        }
    }
}

TEST_F(Board, ASummaryChangesWithTheFloorAndNotWithTheSeconds) {
    EXPECT_EQ(
        summarizeFloor(view()),
        "Meeting 1 · the Chair presides · Item 2 Criminalization · list open · Brazil has the floor (statement) · 2 "
        "waiting, next Côte d’Ivoire");
}

}  // namespace
}  // namespace rostrum::cli
