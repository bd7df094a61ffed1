// SPDX-License-Identifier: MIT
#include "tests/qt/at_spi/meeting_on_desktop.h"

#include <algorithm>
#include <filesystem>

namespace rostrum::at_spi {

using end_to_end::Guest;
using testing::AssertionFailure;
using testing::AssertionResult;
using testing::AssertionSuccess;

void MeetingOnDesktop::SetUp() {
    for (int i = 1; i <= 4; ++i) delegates.push_back(&room.admit(session.badge("Delegation " + std::to_string(i))));
    ASSERT_TRUE(room.awaitEverybodyCurrent());
    end_to_end::openFloor(room, chair);
    for (Guest* delegate : delegates) room.must(*delegate, eg::requestFloor());
    gives();
}

void MeetingOnDesktop::opens(const std::string& program, const std::string& badge) {
    app_name = std::filesystem::path(program).filename();
    app.emplace(program, end_to_end::Arguments{"--server", server.url(), "--badge", session.badge(badge).secret},
                desktop.environment());
    reader.emplace(desktop.sessionBus());
}

void MeetingOnDesktop::gives() {
    const eg::Sees seen = end_to_end::sees(chair.view());
    room.must(chair, eg::giveFloor(seen.next, seen));
}

std::string MeetingOnDesktop::speaking() const {
    const auto* speech = chair.view().find<v1::Speech>(chair.view().find<v1::Floor>(1)->current());
    return speech == nullptr ? "nobody" : chair.view().find<v1::Participant>(speech->participant())->name();
}

const Element* MeetingOnDesktop::find(Role role, const std::string& beginning) {
    screen = reader->reads(app_name);
    const auto found = std::find_if(screen.begin(), screen.end(), [&](const Element& element) {
        return element.is(role) && element.is_showing && element.name.starts_with(beginning);
    });
    return found == screen.end() ? nullptr : &*found;
}

AssertionResult MeetingOnDesktop::finds(Role role, const std::string& beginning) {
    if (room.await([&] { return find(role, beginning) != nullptr; })) return AssertionSuccess();
    AssertionResult missing = AssertionFailure() << "\"" << beginning << "…\" is not on the screen:\n";
    for (const Element& element : screen) {
        const std::string indent(static_cast<std::size_t>(element.depth), ' ');
        if (element.is_showing) missing << indent << element.role << " " << element.name << "\n";
    }
    return missing;
}

AssertionResult MeetingOnDesktop::presses(const std::string& button, const std::function<bool()>& hasEffect) {
    if (AssertionResult found = finds(Role::push_button, button); !found) return found;
    const bool has_effect = room.await([&] {
        if (hasEffect()) return true;
        const Element* element = find(Role::push_button, button);
        if (element != nullptr && element->is_enabled) reader->presses(*element);
        return false;
    });
    return has_effect ? AssertionSuccess() : AssertionFailure() << button << " has no effect";
}

std::vector<std::string> MeetingOnDesktop::rowsOf(const std::string& list) {
    screen = reader->reads(app_name);
    auto at = std::find_if(screen.begin(), screen.end(),
                           [&](const Element& element) { return element.is(Role::list) && element.name == list; });
    std::vector<std::string> rows;
    if (at == screen.end()) return rows;
    const int depth = at->depth;
    for (++at; at != screen.end() && at->depth > depth; ++at) {
        if (!at->is(Role::list_item)) continue;
        rows.push_back(at->name);
        EXPECT_TRUE(at->is_focusable) << at->name;
    }
    return rows;
}

std::vector<std::string> MeetingOnDesktop::saidUntil(const std::function<bool()>& isSo) {
    std::vector<std::string> said;
    EXPECT_TRUE(room.await([&] {
        for (const Event& event : reader->hears()) {
            const bool is_said = event.role == static_cast<unsigned>(Role::notification);
            if (is_said && event.what == "StateChanged showing") said.push_back(event.name);
        }
        return !said.empty() && isSo();
    }));
    return said;
}

}  // namespace rostrum::at_spi
