// SPDX-License-Identifier: MIT
#pragma once

/// What somebody of the example session (tests/support/eg.h) sees now, as a Scene. For tests of protocol/qt and
/// chair-console; one thread.
///
///     eg::Meeting m = eg::floorOpen();
///     m.asks(eg::france);
///     speakers.show(eg::Looks(m, eg::chair).scene(), 2);

#include "protocol/qt/scene.h"
#include "tests/support/eg.h"

#include <map>

namespace rostrum::eg {

/// Somebody who looks. Everybody is connected unless a test says otherwise.
class Looks {
public:
    explicit Looks(const Meeting& meeting, Id person = chair) : m_meeting(meeting), m_person(person) {
        for (const auto& [id, stored] : meeting.state().table<v1::Person>().all()) connects(id, stored.row.modality());
    }

    void connects(Id person, v1::Modality modality = v1::MODALITY_ONLINE) {
        v1::Presence& presence = m_presence[person];
        presence.set_person(person);
        presence.set_participant(m_meeting.row<v1::Person>(person).participant());
        presence.set_connections(1);
        presence.set_modality(modality);
    }
    void leaves(Id person) { m_presence.erase(person); }
    bool is_live = true;

    qt::Scene scene() const {
        const auto& person = m_meeting.row<v1::Person>(m_person);
        return {.state = m_meeting.state(),
                .person = m_person,
                .role = person.role(),
                .participant = person.participant(),
                .presence = m_presence,
                .meeting_ms = m_meeting.now().meeting_ms,
                .utc_ms = m_meeting.now().utc_ms,
                .is_live = is_live};
    }

private:
    const Meeting& m_meeting;
    Id m_person;
    std::map<std::uint32_t, v1::Presence> m_presence;
};

}  // namespace rostrum::eg
