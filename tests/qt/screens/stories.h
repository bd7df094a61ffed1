// SPDX-License-Identifier: MIT
#pragma once

/// What the pictures show: every screen and state of an app, each told from the beginning in a room of its own. For
/// tests/qt/screens.

#include "tests/qt/screens/console_room.h"
#include "tests/qt/screens/delegate_room.h"

#include <QQuickWindow>
#include <QSize>

#include <functional>
#include <string>
#include <vector>

namespace rostrum::qt {

template <class AppRoom>
struct StoryIn {
    std::string name;
    std::function<void(AppRoom&)> tells;            ///< before the window is there
    std::function<void(QQuickWindow&)> shows = {};  ///< what a hand does in the window: opens a sheet, a menu
    QSize size = AppRoom::usual_size;
};
using Story = StoryIn<ConsoleRoom>;
using DelegateStory = StoryIn<DelegateRoom>;

const std::vector<Story>& stories();
const std::vector<DelegateStory>& delegateStories();

}  // namespace rostrum::qt
