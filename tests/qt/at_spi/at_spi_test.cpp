// SPDX-License-Identifier: MIT
//
// The real console of the Chair as a screen reader meets it over AT-SPI, in a meeting at a real server: the primary
// button, the rows of the list, the clock, and what is said (ui: "Every row has one composed name"; "Said aloud: who
// has the floor … Never each second").
#include "tests/end_to_end/room.h"
#include "tests/qt/at_spi/desktop.h"
#include "tests/qt/at_spi/screen_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCoreApplication>

#include <algorithm>

namespace rostrum::at_spi {
namespace {

using end_to_end::Guest;
using testing::AssertionResult;
using testing::ElementsAre;
using testing::StartsWith;

/// Delegation 1 has the floor; 2, 3 and 4 wait.
class AScreenReader : public testing::Test {
protected:
    void SetUp() override {
        for (int i = 1; i <= 4; ++i) delegates.push_back(&room.admit(session.badge("Delegation " + std::to_string(i))));
        ASSERT_TRUE(room.awaitEverybodyCurrent());
        end_to_end::openFloor(room, chair);
        for (Guest* delegate : delegates) room.must(*delegate, eg::requestFloor());
        gives();
        console.emplace(ROSTRUM_CHAIR,
                        end_to_end::Arguments{"--server", server.url(), "--badge", session.badge("Chair").secret},
                        desktop.environment());
        reader.emplace(desktop.sessionBus());
        ASSERT_TRUE(finds(Role::list_item, "3 of 3, ")) << "the list is on the screen";
    }

    /// The Chair gives the floor to whoever is next, from elsewhere.
    void gives() {
        const eg::Sees seen = end_to_end::sees(chair.view());
        room.must(chair, eg::giveFloor(seen.next, seen));
    }
    std::string speaking() const {
        const auto* speech = chair.view().find<v1::Speech>(chair.view().find<v1::Floor>(1)->current());
        return speech == nullptr ? "nobody" : chair.view().find<v1::Participant>(speech->participant())->name();
    }

    /// The first of this role whose name begins so; null: it is not there.
    const Element* find(Role role, const std::string& beginning) {
        screen = reader->reads("rostrum-chair");
        const auto found = std::find_if(screen.begin(), screen.end(), [&](const Element& element) {
            return element.is(role) && element.name.starts_with(beginning);
        });
        return found == screen.end() ? nullptr : &*found;
    }
    /// Waits until it is there.
    AssertionResult finds(Role role, const std::string& beginning) {
        if (room.await([&] { return find(role, beginning) != nullptr; })) return testing::AssertionSuccess();
        AssertionResult missing = testing::AssertionFailure() << "\"" << beginning << "…\" is not on the screen:\n";
        for (const Element& element : screen) {
            missing << std::string(static_cast<std::size_t>(element.depth), ' ') << element.role << " " << element.name
                    << "\n";
        }
        return missing;
    }

    Desktop desktop;
    end_to_end::Session session{4};
    end_to_end::Server server{session, end_to_end::freePort()};
    end_to_end::Room room{server.address()};
    Guest& chair = room.admit(session.badge("Chair"));
    std::vector<Guest*> delegates;
    std::optional<end_to_end::Program> console;
    std::optional<ScreenReader> reader;
    std::vector<Element> screen;
};

TEST_F(AScreenReader, FindsThePrimaryButtonByItsEffectAndPressesIt) {
    const std::string effect = "Give the floor to Delegation 2";
    ASSERT_TRUE(finds(Role::push_button, effect));
    const Element* found = find(Role::push_button, effect);
    ASSERT_NE(found, nullptr);
    EXPECT_TRUE(found->is_enabled);
    EXPECT_TRUE(found->is_focusable);
    EXPECT_TRUE(found->actions.contains("Press"));

    // It does nothing for a moment after the head of the list changed.
    const bool is_given = room.await([&] {
        const Element* button = find(Role::push_button, effect);
        EXPECT_TRUE(button == nullptr || reader->presses(*button));
        return speaking() == "Delegation 2";
    });
    EXPECT_TRUE(is_given);
    EXPECT_TRUE(finds(Role::push_button, "Give the floor to Delegation 3"));
}

TEST_F(AScreenReader, ReadsEveryRowOfTheListInOrderByOneName) {
    ASSERT_TRUE(finds(Role::list, "List of speakers"));
    auto at = std::find_if(screen.begin(), screen.end(), [](const Element& element) {
        return element.is(Role::list) && element.name == "List of speakers";
    });
    std::vector<std::string> rows;
    const int depth = at->depth;
    for (++at; at != screen.end() && at->depth > depth; ++at) {
        if (!at->is(Role::list_item)) continue;
        rows.push_back(at->name);
        EXPECT_TRUE(at->is_focusable) << at->name;
    }
    EXPECT_THAT(rows, ElementsAre(StartsWith("1 of 3, Delegation 2, statement, in the room, about "),
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
    std::vector<std::string> said;
    EXPECT_TRUE(room.await([&] {
        for (const Event& event : reader->hears()) {
            if (event.role != static_cast<unsigned>(Role::notification)) continue;
            if (event.what == "StateChanged showing") said.push_back(event.name);
        }
        return !said.empty();
    }));
    EXPECT_THAT(said, ElementsAre("Delegation 2 has the floor."));
}

}  // namespace
}  // namespace rostrum::at_spi

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
