// SPDX-License-Identifier: MIT
#pragma once

/// An app with a window, as a process of its own, without a display: the keys that are pressed, and what is on its
/// screen as a screen reader is told it. The app is the one that people get; Qt loads the Hand into it (tests/qt/hand).
/// It asks the app and does not wait for anything else; KeyboardUser does. Used by the end-to-end tests alone; one
/// thread.

#include "tests/end_to_end/program.h"
#include "tests/support/temporary_directory.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::end_to_end {

/// One thing on the screen. Its texts are without the marks that isolate names for bidirectional text.
struct Element {
    int depth = 0;
    std::string role;  ///< of QAccessible::Role: "Button", "ListItem", "Dialog"
    std::string name;
    std::string description;
    std::string value;
    bool is_focused = false;
    bool is_checked = false;
};

/// Everything on it, in the order in which it is told, each element before those in it.
struct Screen {
    std::vector<Element> elements;

    /// The first of this name, and role unless that is empty; null: there is none.
    const Element* find(std::string_view name, std::string_view role = "") const;
    /// The innermost that has the focus; an empty one if none has.
    Element focused() const;
    /// The names of the rows in the list of this name.
    std::vector<std::string> rows(std::string_view list) const;
    /// Whether `part` stands in any name.
    bool holds(std::string_view part) const;
    /// All of it for people, a line for each element.
    std::string text() const;
};

class App {
public:
    /// Runs it in English, with settings of its own, which are gone when it is.
    App(const std::filesystem::path& program, const Arguments& arguments);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    const Screen& look();
    /// "Ctrl+L", as of QKeySequence.
    const Screen& press(const std::string& keys);
    /// Presses if there is something of this name on the screen just then; whether there was.
    bool pressWhile(const std::string& keys, const std::string& name);
    const Screen& type(const std::string& text);
    /// As it was after the last of these.
    const Screen& screen() const { return m_screen; }

    pid_t pid() const { return m_program.pid(); }
    /// Ends it; all that it wrote to standard error.
    std::string end();

private:
    bool ask(const std::string& request);
    bool awaitInput(int file) const;

    support::TemporaryDirectory m_folder;
    int m_listening = -1;
    Program m_program;
    int m_hand = -1;
    std::string m_read;
    Screen m_screen;
};

}  // namespace rostrum::end_to_end
