// SPDX-License-Identifier: MIT
#include "tests/qt/example_console.h"

namespace rostrum::eg {

void ExampleConsole::joins(int person) {
    chaired.joins(static_cast<Id>(person));
}

int ExampleConsole::asks(int participant) {
    return static_cast<int>(chaired.asks(static_cast<Id>(participant)));
}

int ExampleConsole::raises(int participant) {
    return static_cast<int>(chaired.raises(static_cast<Id>(participant)));
}

void ExampleConsole::gives(int request) {
    chaired.gives(static_cast<Id>(request));
}

void ExampleConsole::suggests(int request) {
    chaired.does(eg::vice_chair, suggest(static_cast<Id>(request)));
}

QString ExampleConsole::suggested() const {
    const auto* suggestion = chaired.state().find<v1::Suggestion>(eg::vice_chair);
    if (suggestion == nullptr) return {};
    const auto* request = chaired.state().find<v1::Request>(suggestion->request());
    return QString::fromStdString(request != nullptr ? chaired.row<v1::Participant>(request->participant()).name()
                                                     : chaired.row<v1::PanelPlace>(suggestion->panel_place()).name());
}

void ExampleConsole::offersChair() {
    chaired.does(eg::chair, offerHandover(eg::vice_chair));
}

void ExampleConsole::pass(int time_ms) {
    chaired.link.pass(std::chrono::milliseconds(time_ms));
    console()->tick();
    console()->floor()->clock()->flip();
}

QStringList ExampleConsole::list() const {
    QStringList names;
    for (const std::string& name : chaired.list()) names.append(QString::fromStdString(name));
    return names;
}

QString ExampleConsole::said() const {
    return chaired.said.empty() ? QString() : QString::fromStdString(chaired.said.back());
}

QString ExampleConsole::meetingStatus() const {
    return QString::fromStdString(v1::MeetingStatus_Name(chaired.row<v1::Meeting>(1).status()));
}

}  // namespace rostrum::eg
