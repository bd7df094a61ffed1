// SPDX-License-Identifier: MIT
#pragma once

/// The delegate app at the example meeting; the Chair presides over item 2. For tests of delegate-app; one thread.
///
///     Delegated france(eg::france);
///     france.comesTo("floorOpen");
///     france.app.requestFloor();
///     france.settle();

#include "delegate-app/delegate_app.h"
#include "tests/qt/example_meeting.h"

#include <string>
#include <vector>

namespace rostrum::delegate {

using namespace std::chrono_literals;
using qt::words;

class Delegated : public qt::ExampleMeeting {
public:
    explicit Delegated(const core::Founding& founding = eg::founding()) : ExampleMeeting(founding) {
        QObject::connect(&app, &DelegateApp::announced,
                         [this](const QString& sentence) { said.push_back(words(sentence)); });
        QObject::connect(&app, &DelegateApp::becameNext, [this] { ++calls_next; });
        QObject::connect(&app, &DelegateApp::gotFloor, [this] { ++calls_to_floor; });
        QObject::connect(&app, &DelegateApp::calledNoMore, [this] { ++calls_over; });
    }

    /// The app joins as the delegate of this participant, and the meeting comes to this point.
    void begins(eg::Id participant, const std::string& point = "floorOpen") {
        comesTo(point);
        joins(eg::delegateOf(participant));
        said.clear();
    }
    /// Everything that was sent crosses and is answered.
    void settle() { link.settle(); }
    /// Virtual time passes, and what shows time shows it.
    void pass(std::chrono::milliseconds time) {
        link.pass(time);
        app.tick();
        app.floor()->ownClock()->flip();
    }
    /// Asks for what is chosen, and it is answered.
    void asksHere() {
        app.requestFloor();
        settle();
    }

    std::vector<std::string> said;  ///< to the screen reader
    int calls_next = 0;
    int calls_to_floor = 0;
    int calls_over = 0;
    DelegateApp app{link.connection};
};

}  // namespace rostrum::delegate
