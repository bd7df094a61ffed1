// SPDX-License-Identifier: MIT
//
// rostrum-delegate: the app with which delegates and panellists ask for the floor.
#include "delegate-app/delegate_app.h"
#include "delegate-app/summons.h"
#include "protocol/qt/launch.h"

int main(int argc, char** argv) {
    using namespace rostrum;
    const qt::App app{.name = "rostrum-delegate",
                      .version = ROSTRUM_VERSION,
                      .id = "org.rostrum.Delegate",
                      .description = "Asks for the floor, from the room or online, and shows when it is your turn.",
                      .remembered = "delegate",
                      .window = "qrc:/qt/qml/Rostrum/Delegate/Main.qml",
                      .property = "app"};
    return qt::launch(argc, argv, app, [](qt::Connection& connection) {
        auto made = std::make_unique<delegate::DelegateApp>(connection);
        new delegate::Summons(*made, made.get());
        return made;
    });
}
