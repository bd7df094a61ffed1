// SPDX-License-Identifier: MIT
#pragma once

/// Somebody who operates an app by keyboard alone and knows of it what a screen reader says. They wait as people do,
/// for what they expect to see, while the room goes on. What they fail to see is told with the whole screen. Used by
/// the end-to-end tests alone; one thread.

#include "tests/end_to_end/app.h"
#include "tests/end_to_end/room.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace rostrum::end_to_end {

class KeyboardUser {
public:
    /// `room` goes on while this one waits; it outlives this.
    KeyboardUser(Room& room, const std::filesystem::path& program, const Arguments& arguments = {});
    /// Fails the test if the app complained of anything.
    ~KeyboardUser();

    void presses(const std::string& keys) { m_app.press(keys); }
    void types(const std::string& text) { m_app.type(text); }

    /// Presses until nothing of this name, the effect, is on the screen any more; never when it is not. A button that
    /// has just changed what it names does nothing for a moment, so it may take several.
    [[nodiscard]] testing::AssertionResult does(const std::string& keys, const std::string& effect);
    /// Presses until a dialog is open whose title begins so.
    [[nodiscard]] testing::AssertionResult opens(const std::string& keys, const std::string& title);
    /// Goes to the button of the dialog that is open, presses it, and sees the dialog closed and the focus
    /// somewhere else.
    [[nodiscard]] testing::AssertionResult accepts(const std::string& button);
    /// By Tab, until the element of this name has the focus.
    [[nodiscard]] testing::AssertionResult goesTo(const std::string& name);
    /// By Tab to the list of this name, then by arrows to the row that holds `part`.
    [[nodiscard]] testing::AssertionResult goesToRow(const std::string& list, const std::string& part);

    /// By arrows, among a few that stand together, until the one of this name has the focus.
    [[nodiscard]] testing::AssertionResult arrowsTo(const std::string& name);
    /// Opens the menu of this button, and takes this line of it.
    [[nodiscard]] testing::AssertionResult chooses(const std::string& button, const std::string& line);

    /// Waits until something of this name, and role unless that is empty, is on the screen.
    [[nodiscard]] testing::AssertionResult sees(const std::string& name, const std::string& role = "");
    [[nodiscard]] testing::AssertionResult seesNoMore(const std::string& name);
    /// Waits until `part` stands somewhere on the screen.
    [[nodiscard]] testing::AssertionResult reads(const std::string& part);
    /// Waits until there is a row in the list for each of these, which begins so, and no other. In any order: a list
    /// tells moved rows where they were, and their names say where they are.
    [[nodiscard]] testing::AssertionResult seesRows(const std::string& list,
                                                    const std::vector<std::string>& beginnings);
    /// Waits until the element that has the focus is of this name.
    [[nodiscard]] testing::AssertionResult isAt(const std::string& name);

    const Screen& looks() { return m_app.look(); }
    pid_t pid() const { return m_app.pid(); }

private:
    testing::AssertionResult waits(const std::string& what, const std::function<bool(const Screen&)>& is_so);
    testing::AssertionResult failure(const std::string& what) const;

    Room& m_room;
    App m_app;
};

}  // namespace rostrum::end_to_end
