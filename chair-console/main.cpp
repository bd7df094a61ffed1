// SPDX-License-Identifier: MIT
//
// rostrum-chair: the console with which the Chair and the Vice-Chair run a meeting.
#include "chair-console/console.h"
#include "protocol/qt/launch.h"

int main(int argc, char** argv) {
    using namespace rostrum;
    const qt::App app{
        .name = "rostrum-chair",
        .version = ROSTRUM_VERSION,
        .id = "org.rostrum.Chair",
        .description = "Runs a meeting from the chair: who has the floor, the list of speakers, the clock.",
        .remembered = "chair",
        .window = "qrc:/qt/qml/Rostrum/Console/Main.qml",
        .property = "console"};
    return qt::launch(argc, argv, app, [](qt::Connection& connection) {
        return std::make_unique<console::Console>(connection, qt::machineLocalMs);
    });
}
