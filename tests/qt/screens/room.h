// SPDX-License-Identifier: MIT
#pragma once

/// The sample consultation of tests/data, at its third meeting, with everybody that a picture needs and the connection
/// of one app. Some names are there because they are long, or in another script. For tests/qt/screens; one thread.

#include "tests/qt/example_meeting.h"

#include <string>
#include <vector>

namespace rostrum::qt {

class Room : public ExampleMeeting {
public:
    Room();
    virtual ~Room() = default;

    /// Virtual time passes, and what shows time shows it.
    virtual void pass(std::chrono::milliseconds time) { link.pass(time); }

    // ---- those who take part, by name ----
    eg::Id participant(const std::string& name) const;
    /// The person of a participant, or the person of that name.
    eg::Id person(const std::string& name) const;
    eg::Id chair() const { return m_chair; }
    eg::Id viceChair() const { return m_vice_chair; }

    // ---- the course of the meeting: each begins with what stands before it ----
    void opensMeeting();
    /// Items 1 to 3 are concluded; item 4 is under consideration, with its panel.
    void takesUpItem4();
    void opensFloor();
    /// Eleven wait, among them an observer, a group, a newcomer and long names; three have spoken.
    void fillsList();
    /// The one who speaks is an organization online, with 1:47 left.
    void hearsSomebody();
    void handsOver();

    void presides(const v1::Command& command) { does(m_presiding, command); }
    eg::Sees sees() const;
    eg::Id asksFor(const std::string& name, const eg::Ask& ask = {.item = 4});
    eg::Id gives(eg::Id request);
    eg::Id raises(const std::string& name);
    const v1::Floor& floor() const { return *state().find<v1::Floor>(1); }

private:
    eg::Id m_chair = 0;
    eg::Id m_vice_chair = 0;
    eg::Id m_presiding = 0;
};

}  // namespace rostrum::qt
