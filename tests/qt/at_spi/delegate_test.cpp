// SPDX-License-Identifier: MIT
//
// The real delegate app as a screen reader meets it over AT-SPI, and as a desktop does that shows notifications, in a
// meeting at a real server: the main button, one's place, the list, what is said, and the call (issue: "you are next
// (sound that can be turned off, system notification, window attention)").
#include "tests/qt/at_spi/meeting_on_desktop.h"
#include "tests/qt/at_spi/notification_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::at_spi {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

/// Of Delegation 3, which is second on the list.
class AScreenReaderOfADelegate : public MeetingOnDesktop {
protected:
    void SetUp() override {
        MeetingOnDesktop::SetUp();
        notifications.emplace(desktop.sessionBus());
        opens(ROSTRUM_DELEGATE, "Delegation 3");
        ASSERT_TRUE(finds(Role::heading, "2nd on the list"));
    }
    std::size_t waiting() const { return chair.view().list(2).size(); }

    std::optional<NotificationService> notifications;
};

TEST_F(AScreenReaderOfADelegate, FindsItsPlaceAndTheListInOrderByOneNameEach) {
    EXPECT_TRUE(finds(Role::label, "Received "));
    EXPECT_THAT(rowsOf("List of speakers"), ElementsAre(StartsWith("1 of 3, Delegation 2, statement, in the room"),
                                                        StartsWith("2 of 3, Delegation 3, statement, in the room"),
                                                        StartsWith("3 of 3, Delegation 4, statement, in the room")));
}

TEST_F(AScreenReaderOfADelegate, WithdrawsAndAsksAgainByTheMainButton) {
    ASSERT_TRUE(presses("Withdraw", [this] { return waiting() == 2; }));
    ASSERT_TRUE(presses("Request the floor", [this] { return waiting() == 3; }));
    EXPECT_TRUE(finds(Role::heading, "3rd on the list"));
}

TEST_F(AScreenReaderOfADelegate, HearsItsTurnComeAndTheDesktopShowsIt) {
    EXPECT_THAT(notifications->shown(), IsEmpty());
    reader->listens();
    gives();
    const auto isShown = [this](const char* title) {
        const auto shown = notifications->shown();
        return shown.size() == 1 && shown.front().title == title;
    };
    EXPECT_THAT(saidUntil([&] { return isShown("You are next"); }), Contains("You are next"));
    EXPECT_THAT(notifications->shown().front().body, StartsWith("Received "));
    EXPECT_TRUE(notifications->shown().front().suppresses_sound) << "the app has a sound of its own";

    gives();
    EXPECT_THAT(saidUntil([&] { return isShown("You have the floor"); }), Contains("You have the floor"));
    constexpr int critical = 2;
    EXPECT_EQ(notifications->shown().front().urgency, critical) << "it stays until it is over";
    ASSERT_TRUE(presses("I have finished", [this] { return speaking() == "nobody"; }));
    EXPECT_TRUE(room.await([&] { return notifications->shown().empty(); }));
}

}  // namespace
}  // namespace rostrum::at_spi
