// SPDX-License-Identifier: MIT
#pragma once

/// The room with the delegate app in it. For tests/qt/screens; one thread.

#include "delegate-app/delegate_app.h"
#include "tests/qt/screens/room.h"

#include <QSize>

namespace rostrum::qt {

class DelegateRoom : public Room {
public:
    static constexpr QSize usual_size = {430, 800};

    void pass(std::chrono::milliseconds time) override {
        Room::pass(time);
        app.tick();
        app.floor()->clock()->flip();
        app.floor()->ownClock()->flip();
    }

    delegate::DelegateApp app{link.connection};
};

}  // namespace rostrum::qt
