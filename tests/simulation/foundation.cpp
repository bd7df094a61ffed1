// SPDX-License-Identifier: MIT
#include "server/core/founding.h"
#include "tests/simulation/settings.h"

#include "protocol/state/check.h"

namespace rostrum::simulation {
namespace {

/// Adds rows with ids from 1 in each table.
class Founder {
public:
    explicit Founder(core::Founding& founding) : m_founding(founding) {}

    std::uint32_t person(v1::Role role, const std::string& name, std::uint32_t participant = 0) {
        const std::uint32_t id = ++m_persons;
        auto& person = m_founding.persons.emplace_back();
        person.set_id(id);
        person.set_role(role);
        person.set_name(name);
        person.set_participant(participant);
        person.set_secretary(name == "Secretary");
        person.set_modality(id % 3 == 0 ? v1::MODALITY_IN_THE_ROOM : v1::MODALITY_ONLINE);
        if (id % 5 == 0) person.set_dignitary(v1::DIGNITARY_MINISTER);
        return id;
    }

    /// With two delegates.
    void participant(const std::string& name, v1::Category category) {
        const std::uint32_t id = ++m_participants;
        auto& participant = m_founding.participants.emplace_back();
        participant.set_id(id);
        participant.set_name(name);
        participant.set_category(category);
        person(v1::ROLE_DELEGATE, name + " delegate", id);
        person(v1::ROLE_DELEGATE, name + " adviser", id);
    }

    void item(const std::string& number, const v1::ListRules& rules) {
        const std::uint32_t id = ++m_items;
        auto& item = m_founding.items.emplace_back();
        item.set_id(id);
        item.set_number(number);
        item.set_order(id);
        item.set_title("Item " + number);
        *item.mutable_rules() = rules;
    }

    void panellist(std::uint32_t item, const std::string& name) {
        const std::uint32_t id = ++m_panel_places;
        const std::uint32_t who = person(v1::ROLE_PANELLIST, name);
        auto& place = m_founding.panel_places.emplace_back();
        place.set_id(id);
        place.set_item(item);
        place.set_person(who);
        place.set_name(name);
    }

    void meeting(std::int64_t start_utc_ms) {
        const std::uint32_t id = ++m_meetings;
        auto& meeting = m_founding.meetings.emplace_back();
        meeting.set_id(id);
        meeting.set_number(id);
        meeting.set_planned_start_utc_ms(start_utc_ms);
        meeting.set_planned_end_utc_ms(start_utc_ms + 3 * 3'600'000);
    }

private:
    core::Founding& m_founding;
    std::uint32_t m_persons = 0;
    std::uint32_t m_participants = 0;
    std::uint32_t m_items = 0;
    std::uint32_t m_panel_places = 0;
    std::uint32_t m_meetings = 0;
};

}  // namespace

v1::Change foundation(const Settings& settings, std::int64_t utc_ms) {
    core::Founding founding;
    founding.session = settings.session;
    Founder founder(founding);
    founder.person(v1::ROLE_CHAIR, "Chair");
    founder.person(v1::ROLE_VICE_CHAIR, "Vice-Chair");
    founder.person(v1::ROLE_VICE_CHAIR, "Second Vice-Chair");
    founder.person(v1::ROLE_SECRETARIAT, "Secretary");
    founder.person(v1::ROLE_SECRETARIAT, "Registration desk");
    founder.person(v1::ROLE_ADMINISTRATOR, "Administrator");
    founder.person(v1::ROLE_DISPLAY, "Screen in the room");
    founder.person(v1::ROLE_BOOTH, "French booth");
    founder.participant("Atlantis", v1::CATEGORY_MEMBER_STATE);
    founder.participant("Borduria", v1::CATEGORY_MEMBER_STATE);
    founder.participant("Cascara", v1::CATEGORY_MEMBER_STATE);
    founder.participant("Holy Observer", v1::CATEGORY_OBSERVER_STATE);
    founder.participant("Friends of the Sea", v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS);
    founder.participant("Late Comer", v1::CATEGORY_UNSPECIFIED);
    for (const char* number : {"1", "2", "3"}) founder.item(number, settings.session.defaults());
    founder.panellist(2, "First panellist");
    founder.panellist(2, "Second panellist");
    founder.panellist(3, "Third panellist");
    for (std::uint32_t i = 0; i < settings.meetings; ++i) founder.meeting(utc_ms + i * 4 * 3'600'000);
    auto founded = core::found(founding, {0, utc_ms});
    CHECK(founded.index() == 0, "the simulated session can be founded");
    return std::get<v1::Change>(std::move(founded));
}

}  // namespace rostrum::simulation
