// SPDX-License-Identifier: MIT
#pragma once

/// A presiding officer at a console, who does what a meeting script says (server/cli/phrases.h) by keyboard alone. Each
/// phrase has its keys in presiding_officer.cpp. Used by the end-to-end tests alone; one thread.

#include "server/cli/script.h"
#include "tests/end_to_end/keyboard_user.h"

#include <optional>
#include <string>

namespace rostrum::end_to_end {

class PresidingOfficer {
public:
    /// `told`: what somebody of the Secretariat sees, who sees all; it outlives this.
    PresidingOfficer(Room& room, const state::State& told, const Server& server, const cli::BadgeLine& badge);

    /// Presses the keys for the line. What it did is for the caller to look at.
    [[nodiscard]] testing::AssertionResult does(const cli::ScriptLine& line);
    /// Tries what the line expects to be refused, and sees why it cannot be done.
    [[nodiscard]] testing::AssertionResult tries(const cli::ScriptLine& line);
    /// Waits until the console shows them, as it names them, with the floor.
    [[nodiscard]] testing::AssertionResult seesOnTheFloor(const std::string& name) {
        return m_console.sees(name, "Heading");
    }

private:
    using Result = testing::AssertionResult;
    /// One of what needs no name and no number; none: it is something else.
    std::optional<Result> plainly(const std::string& words);
    Result gives(const std::string& to);
    Result rules(std::string outcome);
    Result concludes();
    Result closesTheListAt(const std::string& time_of_day);
    /// The sheet that the keys open, with the answer of this button.
    Result answers(const std::string& keys, const std::string& title, const std::string& button);
    /// Sees the button, and presses its keys once.
    Result presses(const std::string& keys, const std::string& button);

    const state::State& m_told;
    KeyboardUser m_console;
};

}  // namespace rostrum::end_to_end
