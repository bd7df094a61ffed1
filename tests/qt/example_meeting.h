// SPDX-License-Identifier: MIT
#pragma once

/// A meeting of the example session, served in memory, with everybody at clients of their own; and the connection of
/// one app to it. For tests of the apps, which add theirs; one thread.
///
///     Chaired chaired;
///     chaired.joins(eg::chair);
///     chaired.comesTo("floorOpen");

#include "tests/qt/memory_transport.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace rostrum::qt {

/// Without the marks that isolate names.
inline std::string words(QString text) {
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

class ExampleMeeting {
public:
    explicit ExampleMeeting(const core::Founding& founding = eg::founding()) : link(founding) {}
    ExampleMeeting(const ExampleMeeting&) = delete;
    ExampleMeeting& operator=(const ExampleMeeting&) = delete;

    /// The app joins with the badge of this person.
    void joins(eg::Id person) { link.joins(person); }
    /// "meeting", "presentations", "floorOpen": the Chair does what leads there, in item 2.
    void comesTo(const std::string& point) {
        does(eg::chair, eg::openMeeting(1));
        if (point == "meeting") return;
        does(eg::chair, eg::takeUpItem(2));
        if (point == "presentations") return;
        does(eg::chair, eg::openFloor(2));
    }
    eg::Id asks(eg::Id participant) {
        const eg::Id request = state().table<v1::Request>().nextId();
        does(eg::delegateOf(participant), eg::requestFloor());
        return request;
    }
    eg::Id raises(eg::Id participant) {
        const eg::Id request = state().table<v1::Request>().nextId();
        does(eg::delegateOf(participant), eg::raisePointOfOrder());
        return request;
    }
    /// The Chair gives the floor to the head of the list; the new speech.
    eg::Id gives(eg::Id request) {
        const eg::Id speech = state().table<v1::Speech>().nextId();
        does(eg::chair, eg::giveFloor(request, {row<v1::Floor>(1).current(), request}));
        return speech;
    }
    /// Somebody does something at their own client, and stays there.
    void does(eg::Id person, const v1::Command& command) {
        seat(person).does(command);
        link.settle();
    }
    host::Seat& seat(eg::Id person) {
        std::unique_ptr<host::Seat>& seat = m_seats[person];
        if (seat == nullptr) seat = std::make_unique<host::Seat>(link.served, person);
        return *seat;
    }

    const state::State& state() const { return link.served.state(); }
    template <class T>
    T row(eg::Id id) const {
        return link.served.row<T>(id);
    }
    std::string speaking() const {
        const auto* speech = state().find<v1::Speech>(row<v1::Floor>(1).current());
        return speech == nullptr ? "" : nameOf(speech->participant());
    }
    /// The names on the list of item 2, first to last.
    std::vector<std::string> list() const {
        std::vector<std::string> names;
        for (const auto& [place, id] : state().list(2)) names.push_back(nameOf(row<v1::Request>(id).participant()));
        return names;
    }

    Linked link;

private:
    std::string nameOf(eg::Id participant) const {
        const auto* found = state().find<v1::Participant>(participant);
        return found == nullptr ? "" : found->name();
    }
    std::map<eg::Id, std::unique_ptr<host::Seat>> m_seats;
};

}  // namespace rostrum::qt
