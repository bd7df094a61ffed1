// SPDX-License-Identifier: MIT
#pragma once

/// What the pictures show: every screen and state of the console, each told from the beginning in a room of its own.
/// For tests/qt/screens.

#include "tests/qt/screens/room.h"

#include <QQuickWindow>
#include <QSize>

#include <functional>
#include <string>
#include <vector>

namespace rostrum::qt {

struct Story {
    std::string name;
    std::function<void(Room&)> tells;               ///< before the window is there
    std::function<void(QQuickWindow&)> shows = {};  ///< what a hand does in the window: opens a sheet, a menu
    QSize size = {1440, 900};
};

const std::vector<Story>& stories();

}  // namespace rostrum::qt
