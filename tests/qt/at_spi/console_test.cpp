// SPDX-License-Identifier: MIT
//
// The real console of the Chair as a screen reader meets it over AT-SPI, in a meeting at a real server: the primary
// button, the rows of the list, the clock, and what is said (ui: "Every row has one composed name"; "Said aloud: who
// has the floor … Never each second").
#include "tests/qt/at_spi/meeting_on_desktop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::at_spi {
namespace {

using testing::ElementsAre;
using testing::StartsWith;

class AScreenReader : public MeetingOnDesktop {
protected:
    void SetUp() override {
        MeetingOnDesktop::SetUp();
        opens(ROSTRUM_CHAIR, "Chair");
        ASSERT_TRUE(finds(Role::list_item, "3 of 3, ")) << "the list is on the screen";
    }
};

TEST_F(AScreenReader, FindsThePrimaryButtonByItsEffectAndPressesIt) {
    const std::string effect = "Give the floor to Delegation 2";
    ASSERT_TRUE(finds(Role::push_button, effect));
    const Element* found = find(Role::push_button, effect);
    ASSERT_NE(found, nullptr);
    EXPECT_TRUE(found->is_enabled);
    EXPECT_TRUE(found->is_focusable);
    EXPECT_TRUE(found->actions.contains("Press"));

    ASSERT_TRUE(presses(effect, [this] { return speaking() == "Delegation 2"; }));
    EXPECT_TRUE(finds(Role::push_button, "Give the floor to Delegation 3"));
}

TEST_F(AScreenReader, ReadsEveryRowOfTheListInOrderByOneName) {
    ASSERT_TRUE(finds(Role::list, "List of speakers"));
    EXPECT_THAT(rowsOf("List of speakers"),
                ElementsAre(StartsWith("1 of 3, Delegation 2, statement, in the room, about "),
                            StartsWith("2 of 3, Delegation 3, statement, in the room, about "),
                            StartsWith("3 of 3, Delegation 4, statement, in the room, about ")));
}

TEST_F(AScreenReader, MovesTheFocusToARow) {
    ASSERT_TRUE(finds(Role::list_item, "2 of 3, "));
    ASSERT_TRUE(reader->focuses(*find(Role::list_item, "2 of 3, ")));
    EXPECT_TRUE(room.await([&] {
        const Element* row = find(Role::list_item, "2 of 3, ");
        return row != nullptr && row->is_focused;
    }));
}

TEST_F(AScreenReader, IsToldTheClockInFullTensOfSecondsAndNothingInBetween) {
    ASSERT_TRUE(finds(Role::label, "Clock: "));
    const Address clock = find(Role::label, "Clock: ")->at;
    const std::string before = reader->nameOf(clock);
    reader->listens();
    EXPECT_THAT(before, testing::MatchesRegex("Clock: (30|29):.0, time left, of 30:00"));
    std::vector<std::string> told;
    bool is_said = false;
    ASSERT_TRUE(room.await([&] {
        for (const Event& event : reader->hears()) {
            if (event.of == clock) told.push_back(event.name);
            is_said = is_said || event.role == static_cast<unsigned>(Role::notification);
        }
        return !told.empty();
    })) << "the clock goes on";
    EXPECT_EQ(told.size(), 1u) << testing::PrintToString(told);
    EXPECT_NE(told.front(), before);
    EXPECT_THAT(reader->nameOf(clock), testing::MatchesRegex("Clock: 29:.0, time left, of 30:00"));
    EXPECT_FALSE(is_said) << "the time is said by nobody";
}

TEST_F(AScreenReader, HearsWhoIsGivenTheFloor) {
    reader->listens();
    gives();

    EXPECT_THAT(saidUntil([] { return true; }), ElementsAre("Delegation 2 has the floor."));
}

}  // namespace
}  // namespace rostrum::at_spi
