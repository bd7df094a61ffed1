// SPDX-License-Identifier: MIT
#pragma once

/// The Chair's console at the example meeting. For tests of chair-console; one thread.

#include "chair-console/console.h"
#include "tests/qt/example_meeting.h"

#include <string>
#include <vector>

namespace rostrum::console {

using namespace std::chrono_literals;
using qt::words;

class Chaired : public qt::ExampleMeeting {
public:
    explicit Chaired(const core::Founding& founding = eg::founding()) : ExampleMeeting(founding) {
        QObject::connect(&console, &Console::announced,
                         [this](const QString& sentence) { said.push_back(words(sentence)); });
    }

    std::vector<std::string> said;  ///< to the screen reader
    Console console{link.connection, [this] { return link.served.nowMs(); }};
};

}  // namespace rostrum::console
