// SPDX-License-Identifier: MIT
#pragma once

/// An example session in which tests of the rules speak: named people, virtual time, commands that are accepted or
/// refused. It decides through core::decide alone and applies what comes out, as a server would. For tests only; one
/// thread.
///
///     Meeting m = eg::floorOpen();
///     const Id request = m.asks(eg::france);
///     m.gives(request);
///     m.after(30s);
///     m.refuses(eg::desk, eg::adjournMeeting(), v1::SPEECH_ON_FLOOR);

#include "server/core/decide.h"
#include "server/core/founding.h"
#include "tests/support/eg_commands.h"
#include "tests/support/refusals.h"

#include <chrono>
#include <string>
#include <vector>

namespace rostrum::eg {

using namespace std::chrono_literals;

// Persons by their ids. Delegates: the id of the participant + 100; each has an adviser at + 200.
inline constexpr Id chair = 1;
inline constexpr Id vice_chair = 2;
inline constexpr Id second_vice_chair = 3;
inline constexpr Id secretary = 4;  ///< of the Secretariat, and may operate for the presiding officer
inline constexpr Id desk = 5;       ///< of the Secretariat
inline constexpr Id administrator = 6;
inline constexpr Id booth = 7;
inline constexpr Id display = 8;
inline constexpr Id panellist_anna = 11;   ///< places 1, 2 and 3 of the panel of item 2, in this order; in the room
inline constexpr Id panellist_bruno = 12;  ///< online
inline constexpr Id panellist_chen = 13;

// Participants by their ids.
inline constexpr Id france = 1;  ///< Member States, in the room
inline constexpr Id brazil = 2;
inline constexpr Id kenya = 3;
inline constexpr Id japan = 4;       ///< online
inline constexpr Id holy_see = 5;    ///< an observer State
inline constexpr Id unicef = 6;      ///< a UN entity
inline constexpr Id ngo = 7;         ///< in consultative status, online
inline constexpr Id university = 8;  ///< another stakeholder

/// The delegate who acts for a participant, and a colleague.
constexpr Id delegateOf(Id participant) {
    return participant + 100;
}
constexpr Id adviserOf(Id participant) {
    return participant + 200;
}

inline constexpr Id group_of_77 = 1;
inline constexpr Id european_union = 2;

/// The session as it is founded: meetings 1 to 3, items 1 to 4 (item 2 has the panel; 4 is a sub-item of 3), these
/// people.
core::Founding founding();

class Meeting {
public:
    /// Founds the session. Requires: it is well founded.
    explicit Meeting(const core::Founding& founding);

    // ---- acting ----

    /// The command is accepted; the test fails, with the refusal and the meeting in words, if not. Returns the change.
    v1::Change accepts(Id person, v1::Command command);
    /// The command is refused with this code and changes nothing; returns the refusal.
    v1::Refusal refuses(Id person, v1::Command command, v1::RefusalCode code);
    /// What would be decided; nothing is applied.
    core::Decision decides(Id person, v1::Command command);
    v1::Change chair(const v1::Command& command) { return accepts(eg::chair, command); }
    v1::Change viceChair(const v1::Command& command) { return accepts(eg::vice_chair, command); }
    v1::Change desk(const v1::Command& command) { return accepts(eg::desk, command); }
    v1::Change delegate(Id participant, const v1::Command& command) {
        return accepts(delegateOf(participant), command);
    }

    /// The participant's delegate asks for the floor; the new request.
    Id asks(Id participant, const Ask& ask = {});
    /// The Chair gives the floor with a fresh view, with a reason where one is needed; the new speech. 0: refused.
    Id gives(Id request);
    /// The panellist's place is given the floor, likewise.
    Id givesPanellist(Id panel_place, v1::Kind kind);
    /// The participant's delegate raises a point of order; the new request.
    Id raises(Id participant);

    /// Time passes, with all that it does by itself (advance), at the moment it is due. Returns the changes.
    std::vector<v1::Change> after(std::chrono::milliseconds time);
    /// The person's last connection is lost, or there is one again.
    void loses(Id person);
    void isBack(Id person, v1::Modality modality = v1::MODALITY_ONLINE);

    // ---- looking ----

    const core::State& state() const { return m_state; }
    core::Now now() const { return m_now; }
    /// The row; an empty one, and a failure, if there is none.
    template <class T>
    const T& row(Id id) const {
        const T* found = m_state.find<T>(id);
        if (found == nullptr) failNoRow(T::descriptor()->name(), id);
        return found == nullptr ? T::default_instance() : *found;
    }
    template <class T>
    bool has(Id id) const {
        return m_state.find<T>(id) != nullptr;
    }
    const v1::Floor& floor() const { return row<v1::Floor>(1); }
    /// The name of who has the floor: "France", "Anna Adler", "the presiding officer"; "" for nobody.
    std::string speaking() const;
    /// The names on the item's list, first to last.
    std::vector<std::string> list(Id item = 2) const;
    /// What the Chair sees now: for GiveFloor.
    Sees sees(Id item = 2) const;
    /// The running presiding term; an empty one if no meeting is in progress.
    v1::PresidingTerm presiding() const;
    /// Of the act that was done last.
    v1::Act lastAct() const;
    /// The speaking time used by a speech on the floor, to the millisecond.
    std::uint32_t usedMs(Id speech) const;
    /// The last speech that ended; an empty one if none has.
    v1::SpeechRecord lastSpeech() const;
    /// The meeting in words, for failures.
    std::string inWords() const;

private:
    void apply(const v1::Change& change);
    v1::Command withUuid(v1::Command command);
    void failNoRow(const std::string& table, Id id) const;

    core::State m_state;
    core::Now m_now;
    std::uint32_t m_commands = 0;
};

/// What every Meeting of this program was refused so far.
const support::Refusals& refusalsMet();

/// The session, founded; no meeting is in progress.
Meeting session();
/// Meeting 1 is in progress, the Chair presides.
Meeting meeting();
/// And item 2 is under consideration; its panel is in its presentations.
Meeting itemTakenUp();
/// And the floor is open on it, to everybody.
Meeting floorOpen();

/// The rules of an item as they are by default, to be changed by a test.
v1::ListRules rules();

}  // namespace rostrum::eg
