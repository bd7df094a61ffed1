// SPDX-License-Identifier: MIT
#pragma once

/// The room with the Chair's console in it. For tests/qt/screens; one thread.

#include "chair-console/console.h"
#include "tests/qt/screens/room.h"

#include <QSize>

namespace rostrum::qt {

class ConsoleRoom : public Room {
public:
    static constexpr QSize usual_size = {1440, 900};

    void pass(std::chrono::milliseconds time) override {
        Room::pass(time);
        console.tick();
        console.floor()->clock()->flip();
    }

    console::Console console{link.connection, [this] { return link.served.nowMs(); }};
};

}  // namespace rostrum::qt
