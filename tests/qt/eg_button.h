// SPDX-License-Identifier: MIT
#pragma once

/// The primary button of somebody of the example session, on a console whose own clock stands until a test moves it.
/// For tests of chair-console; one thread.
///
///     eg::Meeting m = eg::floorOpen();
///     m.asks(eg::kenya);
///     EXPECT_EQ(eg::Button(m).text(), "Give the floor to Kenya");
///     eg::press(m, eg::Button(m));

#include "chair-console/primary_act.h"
#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gtest/gtest.h>

namespace rostrum::eg {

struct Button {
    explicit Button(const Meeting& meeting, Id person = chair) : looks(meeting, person) { show(); }
    void show() { act.show(looks.scene()); }
    std::string text() const { return plain(act.text()); }
    std::string whyNot() const { return plain(act.whyNot()); }
    std::string note() const { return plain(act.note()); }
    std::string inertText() const { return plain(act.inertText()); }
    console::PrimaryChoice::Is is() const { return act.choice().is; }

    Looks looks;
    std::int64_t local_ms = 5'000;
    console::PrimaryAct act{[this] { return local_ms; }};
};

/// Presses it; the test fails if it sends nothing or the server refuses.
inline void press(Meeting& meeting, const Button& button, Id person = chair) {
    const auto command = button.act.command();
    ASSERT_TRUE(command) << button.text();
    meeting.accepts(person, *command);
}

}  // namespace rostrum::eg
