// SPDX-License-Identifier: MIT
//
// A short meeting, chaired by keyboard alone from the real consoles of the Chair and of the Vice-Chair, on a real
// server. After each act: what the console says, and what the server tells everybody else.
#include "tests/end_to_end/keyboard_user.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>
#include <optional>

namespace rostrum::end_to_end {
namespace {

using Names = std::vector<std::string>;
using testing::AssertionResult;

constexpr const char* list = "List of speakers";

class ShortMeeting : public testing::Test {
protected:
    void SetUp() override {
        for (int i = 1; i <= 5; ++i) delegates.push_back(&room.admit(session.badge(nameOf(i))));
        ASSERT_TRUE(room.awaitEverybodyCurrent());
    }

    static std::string nameOf(int delegation) { return "Delegation " + std::to_string(delegation); }
    Guest& delegate(int i) { return *delegates[static_cast<std::size_t>(i) - 1]; }
    void asks(int delegation) { room.must(delegate(delegation), eg::requestFloor()); }

    // ---- what everybody else is told ----

    const state::State& told() const { return secretary.view(); }
    const v1::Speech* speech() const {
        const auto* floor = told().find<v1::Floor>(1);
        return floor == nullptr ? nullptr : told().find<v1::Speech>(floor->current());
    }
    std::string participant(std::uint32_t id) const {
        const auto* row = told().find<v1::Participant>(id);
        return row == nullptr ? "nobody" : row->name();
    }
    std::string speaking() const { return speech() == nullptr ? "nobody" : participant(speech()->participant()); }
    Names waiting() const {
        Names names;
        for (const auto& [place, request] : told().list(2)) {
            names.push_back(participant(told().find<v1::Request>(request)->participant()));
        }
        return names;
    }
    std::string presiding() const {
        const auto* meeting = told().find<v1::Meeting>(1);
        const auto* term = meeting == nullptr ? nullptr : told().find<v1::PresidingTerm>(meeting->presiding_term());
        return term == nullptr ? "nobody" : term->name();
    }
    AssertionResult told(const std::string& what, const std::function<bool()>& is_so) {
        if (room.await(is_so)) return testing::AssertionSuccess();
        return testing::AssertionFailure() << "not told: " << what << "; " << speaking() << " has the floor, "
                                           << testing::PrintToString(waiting()) << " wait. The Chair's screen:\n"
                                           << chair.looks().text();
    }
    AssertionResult speaks(const std::string& name) {
        return told(name + " has the floor", [&] { return speaking() == name; });
    }
    AssertionResult wait(const Names& names) {
        return told(testing::PrintToString(names) + " wait", [&] { return waiting() == names; });
    }
    AssertionResult itemIs(std::uint32_t item, v1::ItemStatus status) {
        return told("item " + std::to_string(item),
                    [this, item, status] { return told().find<v1::AgendaItem>(item)->status() == status; });
    }
    AssertionResult meetingIs(v1::MeetingStatus status) {
        return told("the meeting", [this, status] { return told().find<v1::Meeting>(1)->status() == status; });
    }

    // ---- both together ----

    AssertionResult gives(KeyboardUser& officer, const std::string& name) {
        if (auto given = officer.does("F5", "Give the floor to " + name); !given) return given;
        if (auto is_told = speaks(name); !is_told) return is_told;
        return officer.sees(name, "Heading");
    }
    AssertionResult ends(const std::string& name) {
        chair.presses("F8");
        if (auto is_told = speaks("nobody"); !is_told) return is_told << " after " << name;
        return chair.sees("Nobody has the floor", "Heading");
    }
    AssertionResult listIs(const Names& names) {
        Names rows;
        for (const std::string& name : names) {
            rows.push_back(std::to_string(rows.size() + 1) + " of " + std::to_string(names.size()) + ", " + name + ",");
        }
        if (auto is_told = wait(names); !is_told) return is_told;
        return chair.seesRows(list, rows);
    }

    // ---- the parts of the meeting ----

    void theChairJoins();
    void theFloorIsOpened();
    void speakersAreCalledInTurn();
    void theClockIsHeld();
    void aPointOfOrderIsHeard();
    void theListIsArranged();
    void theViceChairPresidesForAWhile();
    void theServerIsLost();
    void theListIsClosed();
    void theMeetingEnds();

    Session session{5};
    const std::uint16_t port = freePort();
    std::optional<Server> server{std::in_place, session, port};
    Room room{server->address()};
    Guest& secretary = room.admit(session.badge("Secretary"));
    std::deque<Guest*> delegates;
    KeyboardUser chair{room, ROSTRUM_CHAIR};
};

void ShortMeeting::theChairJoins() {
    ASSERT_TRUE(chair.isAt("Server"));
    chair.types(server->url());
    chair.presses("Return");
    ASSERT_TRUE(chair.isAt("Badge"));
    chair.types(session.badge("Chair").secret);
    chair.presses("Return");
    ASSERT_TRUE(chair.isAt("Open the 1st meeting"));
    ASSERT_TRUE(chair.sees("● Connected · all saved"));
}

void ShortMeeting::theFloorIsOpened() {
    ASSERT_TRUE(chair.does("F5", "Open the 1st meeting"));
    ASSERT_TRUE(meetingIs(v1::MEETING_STATUS_IN_PROGRESS));
    ASSERT_TRUE(chair.sees("Presiding: Chair · Chair"));
    EXPECT_EQ(presiding(), "Chair");

    ASSERT_TRUE(chair.does("F5", "Take up item 1"));
    ASSERT_TRUE(itemIs(1, v1::ITEM_STATUS_UNDER_CONSIDERATION));
    ASSERT_TRUE(chair.sees("Item 1, Opening, Under consideration", "ListItem"));
    ASSERT_TRUE(chair.opens("Ctrl+N", "Conclude Item 1 · Opening?"));
    ASSERT_TRUE(chair.accepts("Conclude the item"));
    ASSERT_TRUE(itemIs(1, v1::ITEM_STATUS_CONCLUDED));

    // Without the primary button: at the agenda.
    ASSERT_TRUE(chair.goesToRow("Agenda", "Item 2"));
    ASSERT_TRUE(chair.sees("Take up item 2", "Button"));
    chair.presses("Return");
    ASSERT_TRUE(itemIs(2, v1::ITEM_STATUS_UNDER_CONSIDERATION));
    ASSERT_TRUE(chair.opens("F5", "Open the floor on Item 2 · Debate"));
    ASSERT_TRUE(chair.isAt("30:00"));
    ASSERT_TRUE(chair.accepts("Open the floor"));
    ASSERT_TRUE(told("open", [this] { return told().find<v1::AgendaItem>(2)->list() == v1::LIST_STATUS_OPEN; }));
    ASSERT_TRUE(chair.sees("Nobody is waiting."));
}

void ShortMeeting::speakersAreCalledInTurn() {
    for (const int delegation : {1, 2, 3}) asks(delegation);
    ASSERT_TRUE(listIs({nameOf(1), nameOf(2), nameOf(3)}));
    ASSERT_TRUE(gives(chair, nameOf(1)));
    ASSERT_TRUE(chair.reads("Clock: "));
    room.must(delegate(1), eg::finishSpeech(speech()->id()));
    ASSERT_TRUE(gives(chair, nameOf(2)));
    ASSERT_TRUE(listIs({nameOf(3)}));
}

void ShortMeeting::theClockIsHeld() {
    chair.presses("F7");
    ASSERT_TRUE(told("paused", [this] { return !speech()->holds().empty(); }));
    ASSERT_TRUE(chair.reads(", paused"));
    ASSERT_TRUE(chair.sees("▶ Go on", "Button"));
    chair.presses("F7");
    ASSERT_TRUE(told("resumed", [this] { return speech()->holds().empty(); }));
    ASSERT_TRUE(chair.sees("‖ Pause", "Button"));

    chair.presses("F9");
    ASSERT_TRUE(told("longer", [this] { return speech()->limit_ms() == (30 * 60 + 30) * 1000; }));
    ASSERT_TRUE(chair.reads("of 30:30"));
}

void ShortMeeting::aPointOfOrderIsHeard() {
    room.must(delegate(4), eg::raisePointOfOrder());
    ASSERT_TRUE(chair.sees("⚑ Hear " + nameOf(4), "Button"));
    chair.presses("F5");
    EXPECT_EQ(speaking(), nameOf(2)) << "while a point of order waits F5 gives nothing";
    ASSERT_TRUE(chair.does("F4", "⚑ Hear " + nameOf(4)));
    ASSERT_TRUE(speaks(nameOf(4)));
    ASSERT_TRUE(chair.sees(nameOf(4), "Heading"));

    ASSERT_TRUE(chair.opens("F4", "Rule on the point of order of " + nameOf(4)));
    ASSERT_TRUE(chair.isAt("Upheld"));
    chair.presses("Space");
    ASSERT_TRUE(chair.accepts("Record the ruling"));
    ASSERT_TRUE(speaks(nameOf(2))) << "who was interrupted goes on";
    const auto& rulings = told().table<v1::Ruling>().all();
    ASSERT_EQ(rulings.size(), 1u);
    EXPECT_EQ(rulings.begin()->second.row.outcome(), v1::RULING_OUTCOME_UPHELD);
    ASSERT_TRUE(chair.sees(nameOf(2), "Heading"));
    ASSERT_TRUE(chair.sees("▶ Has the floor"));
}

void ShortMeeting::theListIsArranged() {
    asks(1);
    ASSERT_TRUE(listIs({nameOf(3), nameOf(1)}));
    // By a part of the name.
    chair.presses("F3");
    ASSERT_TRUE(chair.isAt("Add a speaker"));
    chair.types("gation 5");
    ASSERT_TRUE(chair.seesRows("Found", {nameOf(5)}));
    chair.presses("Return");
    ASSERT_TRUE(listIs({nameOf(3), nameOf(1), nameOf(5)}));
    chair.presses("Esc");

    ASSERT_TRUE(chair.goesToRow(list, nameOf(5)));
    chair.presses("Alt+Up");
    ASSERT_TRUE(listIs({nameOf(3), nameOf(5), nameOf(1)}));
    ASSERT_TRUE(chair.goesToRow(list, nameOf(5)));
    ASSERT_TRUE(chair.opens("Delete", "Remove " + nameOf(5) + " from the list?"));
    ASSERT_TRUE(chair.isAt("Cancel")) << "the answer that costs nobody anything";
    ASSERT_TRUE(chair.accepts("Remove " + nameOf(5)));
    ASSERT_TRUE(listIs({nameOf(3), nameOf(1)}));
    chair.presses("Ctrl+Z");
    ASSERT_TRUE(listIs({nameOf(3), nameOf(5), nameOf(1)}));

    // Out of order: who, and why.
    ASSERT_TRUE(ends(nameOf(2)));
    ASSERT_TRUE(chair.goesToRow(list, nameOf(1)));
    ASSERT_TRUE(chair.opens("Ctrl+G", "Give the floor out of order?"));
    ASSERT_TRUE(chair.isAt("Reason"));
    chair.types("has a plane to catch");
    ASSERT_TRUE(chair.accepts("Give the floor to " + nameOf(1)));
    ASSERT_TRUE(speaks(nameOf(1)));
    ASSERT_TRUE(listIs({nameOf(3), nameOf(5)}));
    EXPECT_TRUE(told("the reason", [this] {
        const auto& acts = told().table<v1::Act>().all();
        return std::any_of(acts.begin(), acts.end(),
                           [](const auto& act) { return act.second.row.reason() == "has a plane to catch"; });
    }));
    ASSERT_TRUE(ends(nameOf(1)));
}

void ShortMeeting::theViceChairPresidesForAWhile() {
    KeyboardUser vice_chair(room, ROSTRUM_CHAIR,
                            {"--server", server->url(), "--badge", session.badge("Vice-Chair").secret});
    ASSERT_TRUE(vice_chair.sees("You assist: the Chair presides"));
    ASSERT_TRUE(vice_chair.sees("Suggest " + nameOf(3)));

    ASSERT_TRUE(chair.opens("Ctrl+H", "Hand over the chair"));
    ASSERT_TRUE(chair.isAt("Vice-Chair · Vice-Chair"));
    ASSERT_TRUE(chair.accepts("Offer the chair"));
    ASSERT_TRUE(chair.reads("The chair is offered to "));
    ASSERT_TRUE(vice_chair.sees("The Chair hands the chair over to you."));
    EXPECT_EQ(presiding(), "Chair") << "until it is accepted";
    ASSERT_TRUE(vice_chair.does("F5", "Accept the chair"));
    ASSERT_TRUE(told("handed over", [this] { return presiding() == "Vice-Chair"; }));
    ASSERT_TRUE(chair.reads("You assist: the Vice-Chair"));

    ASSERT_TRUE(gives(vice_chair, nameOf(3)));
    ASSERT_TRUE(chair.sees(nameOf(3), "Heading"));
    chair.presses("F8");
    ASSERT_TRUE(chair.sees("You do not preside.", "Notification")) << "the reason is said";
    EXPECT_EQ(speaking(), nameOf(3));

    ASSERT_TRUE(vice_chair.opens("Ctrl+H", "Hand over the chair"));
    ASSERT_TRUE(vice_chair.accepts("Offer the chair"));
    ASSERT_TRUE(chair.sees("The Vice-Chair hands the chair over to you."));
    ASSERT_TRUE(chair.does("F5", "Accept the chair"));
    ASSERT_TRUE(told("handed back", [this] { return presiding() == "Chair"; }));
    ASSERT_TRUE(vice_chair.sees("You assist: the Chair presides"));
    ASSERT_TRUE(ends(nameOf(3)));
}

void ShortMeeting::theServerIsLost() {
    const std::uint32_t seq_before = told().seq();
    server->program().killAll();
    server.reset();
    ASSERT_TRUE(chair.sees("Reconnecting…"));
    ASSERT_TRUE(chair.sees("○ Not connected"));
    chair.presses("F5");
    ASSERT_TRUE(chair.sees("Not possible now: reconnecting to the server.", "Notification"));

    server.emplace(session, port);
    ASSERT_TRUE(chair.seesNoMore("Reconnecting…"));
    ASSERT_TRUE(chair.sees("● Connected · all saved"));
    ASSERT_TRUE(room.awaitEverybodyCurrent());
    EXPECT_GE(told().seq(), seq_before) << "nothing that was answered is lost";
    ASSERT_TRUE(listIs({nameOf(5)}));
    ASSERT_TRUE(gives(chair, nameOf(5)));
}

void ShortMeeting::theListIsClosed() {
    asks(2);
    ASSERT_TRUE(chair.opens("Ctrl+L", "Close the list of speakers"));
    ASSERT_TRUE(chair.isAt("Now"));
    ASSERT_TRUE(chair.accepts("Close the list now"));
    ASSERT_TRUE(told("closed", [this] { return told().find<v1::AgendaItem>(2)->list() == v1::LIST_STATUS_CLOSED; }));
    ASSERT_TRUE(chair.sees("Reopen the list…", "Button"));
    const v1::Outcome refused = room.does(delegate(3), eg::requestFloor());
    EXPECT_EQ(refused.refusal().code(), v1::LIST_CLOSED);
    ASSERT_TRUE(ends(nameOf(5)));
    ASSERT_TRUE(gives(chair, nameOf(2))) << "who is on it still speaks";
}

void ShortMeeting::theMeetingEnds() {
    ASSERT_TRUE(chair.opens("Ctrl+Shift+S", "Suspend the meeting?"));
    ASSERT_TRUE(chair.accepts("Suspend the meeting"));
    ASSERT_TRUE(meetingIs(v1::MEETING_STATUS_SUSPENDED));
    ASSERT_TRUE(chair.sees("The meeting is suspended. Every clock stands, and every list is kept."));
    ASSERT_TRUE(chair.does("F5", "Resume the meeting"));
    ASSERT_TRUE(meetingIs(v1::MEETING_STATUS_IN_PROGRESS));
    ASSERT_TRUE(speaks(nameOf(2)));

    ASSERT_TRUE(ends(nameOf(2)));
    ASSERT_TRUE(chair.does("F5", "Conclude item 2"));
    ASSERT_TRUE(itemIs(2, v1::ITEM_STATUS_CONCLUDED));
    ASSERT_TRUE(chair.sees("Every item is concluded."));
    ASSERT_TRUE(chair.opens("Ctrl+Shift+A", "Adjourn the meeting?"));
    ASSERT_TRUE(chair.sees("Every item has been considered."));
    ASSERT_TRUE(chair.accepts("Adjourn the meeting"));
    ASSERT_TRUE(meetingIs(v1::MEETING_STATUS_ADJOURNED));
    ASSERT_TRUE(chair.sees("No meeting is in progress"));
}

TEST_F(ShortMeeting, IsChairedByKeyboardAloneFromJoiningToItsAdjournment) {
    ASSERT_NO_FATAL_FAILURE(theChairJoins());
    ASSERT_NO_FATAL_FAILURE(theFloorIsOpened());
    ASSERT_NO_FATAL_FAILURE(speakersAreCalledInTurn());
    ASSERT_NO_FATAL_FAILURE(theClockIsHeld());
    ASSERT_NO_FATAL_FAILURE(aPointOfOrderIsHeard());
    ASSERT_NO_FATAL_FAILURE(theListIsArranged());
    ASSERT_NO_FATAL_FAILURE(theViceChairPresidesForAWhile());
    ASSERT_NO_FATAL_FAILURE(theServerIsLost());
    ASSERT_NO_FATAL_FAILURE(theListIsClosed());
    ASSERT_NO_FATAL_FAILURE(theMeetingEnds());
}

}  // namespace
}  // namespace rostrum::end_to_end
