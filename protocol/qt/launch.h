// SPDX-License-Identifier: MIT
#pragma once

/// How an app starts: its options, the language, the connection, joining as in an earlier run, its window. Used by the
/// main.cpp of each app, once. On the thread of the user interface.

#include "protocol/qt/workplace.h"

#include <functional>
#include <memory>

namespace rostrum::qt {

struct App {
    const char* name;         ///< "rostrum-chair": of the program, its catalog of texts, and the client
    const char* version;      ///< "1.2.0"
    const char* id;           ///< "org.rostrum.Chair": of the .desktop file and the icon
    const char* description;  ///< for --help
    const char* remembered;   ///< "chair": under which name it remembers how it joined
    const char* window;       ///< "qrc:/qt/qml/Rostrum/Console/Main.qml"
    const char* property;     ///< "console": of the window, for the workplace
};

/// Runs until its window is closed. Returns what main() returns: 0 done, 1 no window, 2 wrong use of the command line.
int launch(int argc, char** argv, const App& app,
           const std::function<std::unique_ptr<Workplace>(Connection&)>& makeWorkplace);

}  // namespace rostrum::qt
