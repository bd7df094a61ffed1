// SPDX-License-Identifier: MIT
#include "tests/end_to_end/keyboard_user.h"

#include <algorithm>

namespace rostrum::end_to_end {
namespace {

constexpr std::uint64_t look_each_ms = 20;
/// More than there are on any screen.
constexpr int stops_max = 100;

bool isOpen(const Screen& screen) {
    return std::any_of(screen.elements.begin(), screen.elements.end(),
                       [](const Element& element) { return element.role == "Dialog"; });
}

/// Requires: no beginning begins another.
bool begin(std::vector<std::string> rows, std::vector<std::string> beginnings) {
    std::sort(rows.begin(), rows.end());
    std::sort(beginnings.begin(), beginnings.end());
    return std::equal(rows.begin(), rows.end(), beginnings.begin(), beginnings.end(),
                      [](const std::string& row, const std::string& beginning) { return row.starts_with(beginning); });
}

}  // namespace

KeyboardUser::KeyboardUser(Room& room, const std::filesystem::path& program, const Arguments& arguments)
    : m_room(room), m_app(program, arguments) {}

KeyboardUser::~KeyboardUser() {
    EXPECT_EQ(m_app.end(), "");
}

testing::AssertionResult KeyboardUser::failure(const std::string& what) const {
    return testing::AssertionFailure() << what << ". The screen:\n" << m_app.screen().text();
}

testing::AssertionResult KeyboardUser::waits(const std::string& what, const std::function<bool(const Screen&)>& is_so) {
    if (m_room.await([&] { return is_so(m_app.look()); }, look_each_ms)) return testing::AssertionSuccess();
    return failure(what);
}

testing::AssertionResult KeyboardUser::does(const std::string& keys, const std::string& effect) {
    if (auto is_there = sees(effect); !is_there) return is_there;
    if (m_room.await([&] { return !m_app.pressWhile(keys, effect); }, look_each_ms)) return testing::AssertionSuccess();
    return failure(keys + " does not \"" + effect + "\"");
}

testing::AssertionResult KeyboardUser::opens(const std::string& keys, const std::string& title) {
    const auto is_open = [&](const Screen& screen) {
        return std::any_of(screen.elements.begin(), screen.elements.end(), [&](const Element& element) {
            return element.role == "Dialog" && element.name.starts_with(title);
        });
    };
    const bool opened = m_room.await([&] { return is_open(m_app.look()) || is_open(m_app.press(keys)); }, look_each_ms);
    if (opened) return testing::AssertionSuccess();
    return failure(keys + " does not open \"" + title + "\"");
}

testing::AssertionResult KeyboardUser::accepts(const std::string& button) {
    if (auto is_there = goesTo(button); !is_there) return is_there;
    presses("Return");
    return waits("\"" + button + "\" does not close the dialog, or the focus is lost with it",
                 [](const Screen& screen) { return !isOpen(screen) && !screen.focused().name.empty(); });
}

testing::AssertionResult KeyboardUser::goesTo(const std::string& name) {
    m_app.look();
    for (int i = 0; i < stops_max && m_app.screen().focused().name != name; ++i) presses("Tab");
    if (m_app.screen().focused().name == name) return testing::AssertionSuccess();
    return failure("Tab does not lead to \"" + name + "\"");
}

testing::AssertionResult KeyboardUser::goesToRow(const std::string& list, const std::string& part) {
    m_app.look();
    const auto is_in_list = [&] {
        const std::vector<std::string> rows = m_app.screen().rows(list);
        return std::find(rows.begin(), rows.end(), m_app.screen().focused().name) != rows.end();
    };
    const auto is_at = [&] { return m_app.screen().focused().name.find(part) != std::string::npos; };
    for (int i = 0; i < stops_max && !is_in_list(); ++i) presses("Tab");
    for (const char* arrow : {"Down", "Up"}) {
        for (int i = 0; i < stops_max && is_in_list() && !is_at(); ++i) presses(arrow);
    }
    if (is_in_list() && is_at()) return testing::AssertionSuccess();
    return failure("the keys do not lead to \"" + part + "\" in \"" + list + "\"");
}

testing::AssertionResult KeyboardUser::arrowsTo(const std::string& name) {
    m_app.look();
    for (int i = 0; i < stops_max && m_app.screen().focused().name != name; ++i) presses("Down");
    if (m_app.screen().focused().name == name) return testing::AssertionSuccess();
    return failure("the arrows do not lead to \"" + name + "\"");
}

testing::AssertionResult KeyboardUser::chooses(const std::string& button, const std::string& line) {
    if (auto is_there = goesTo(button); !is_there) return is_there;
    presses("Return");
    if (auto is_open = sees(line, "MenuItem"); !is_open) return is_open;
    if (auto is_at = arrowsTo(line); !is_at) return is_at;
    presses("Return");
    return waits("the menu does not close",
                 [&](const Screen& screen) { return screen.find(line, "MenuItem") == nullptr; });
}

testing::AssertionResult KeyboardUser::sees(const std::string& name, const std::string& role) {
    return waits("does not see \"" + name + "\" " + role,
                 [&](const Screen& screen) { return screen.find(name, role) != nullptr; });
}

testing::AssertionResult KeyboardUser::seesNoMore(const std::string& name) {
    return waits("still sees \"" + name + "\"",
                 [&](const Screen& screen) { return !screen.elements.empty() && screen.find(name) == nullptr; });
}

testing::AssertionResult KeyboardUser::reads(const std::string& part) {
    return waits("does not read \"" + part + "\"", [&](const Screen& screen) { return screen.holds(part); });
}

testing::AssertionResult KeyboardUser::seesRows(const std::string& list, const std::vector<std::string>& beginnings) {
    return waits("does not see the expected rows in \"" + list + "\"",
                 [&](const Screen& screen) { return begin(screen.rows(list), beginnings); });
}

testing::AssertionResult KeyboardUser::isAt(const std::string& name) {
    return waits("is not at \"" + name + "\"", [&](const Screen& screen) { return screen.focused().name == name; });
}

}  // namespace rostrum::end_to_end
