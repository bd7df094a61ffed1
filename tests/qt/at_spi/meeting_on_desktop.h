// SPDX-License-Identifier: MIT
#pragma once

/// A meeting at a real server, and one real app on a desktop that nobody sees, read by a screen reader. Delegation 1
/// has the floor; 2, 3 and 4 wait. Each test of this folder starts its app in SetUp(). One thread.

#include "tests/end_to_end/room.h"
#include "tests/qt/at_spi/desktop.h"
#include "tests/qt/at_spi/screen_reader.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::at_spi {

class MeetingOnDesktop : public testing::Test {
protected:
    void SetUp() override;
    /// The app joins with the badge of this name; `program` as its path.
    void opens(const std::string& program, const std::string& badge);

    /// The Chair gives the floor to whoever is next, from elsewhere.
    void gives();
    std::string speaking() const;

    /// The first of this role whose name begins so; null: it is not there.
    const Element* find(Role role, const std::string& beginning);
    /// Waits until it is there.
    testing::AssertionResult finds(Role role, const std::string& beginning);
    /// Presses it whenever it can be pressed until it has had its effect: some do nothing for a moment after a change.
    testing::AssertionResult presses(const std::string& button, const std::function<bool()>& hasEffect);
    /// The names of the rows of a list, in its order.
    std::vector<std::string> rowsOf(const std::string& list);
    /// What is said aloud from now on, until it is so.
    std::vector<std::string> saidUntil(const std::function<bool()>& isSo);

    Desktop desktop;
    end_to_end::Session session{4};
    end_to_end::Server server{session, end_to_end::freePort()};
    end_to_end::Room room{server.address()};
    end_to_end::Guest& chair = room.admit(session.badge("Chair"));
    std::vector<end_to_end::Guest*> delegates;
    std::string app_name;
    std::optional<end_to_end::Program> app;
    std::optional<ScreenReader> reader;
    std::vector<Element> screen;  ///< as it was read last
};

}  // namespace rostrum::at_spi
