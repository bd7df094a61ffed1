// SPDX-License-Identifier: MIT
#include "tests/scenarios/cast.h"

#include "protocol/state/check.h"
#include "server/core/founding.h"

#include <string>

namespace rostrum::scenarios {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;

template <class T>
std::uint32_t nextId(const std::vector<T>& rows) {
    return static_cast<std::uint32_t>(rows.size() + 1);
}

class Cast {
public:
    Cast() {
        v1::Session& session = m_founding.session;
        session.set_title("Consultation");
        session.set_body("Committee");
        session.set_time_zone("UTC");
        session.set_desk_may_conduct(true);
        session.set_online(true);
        for (const char* name : {"Group of 77", "European Union"}) {
            auto& group = *session.add_groups();
            group.set_id(static_cast<std::uint32_t>(session.groups_size()));
            group.set_name(name);
        }
    }

    void meeting(std::int64_t from_hour, std::int64_t to_hour) {
        v1::Meeting meeting;
        meeting.set_id(nextId(m_founding.meetings));
        meeting.set_number(meeting.id());
        meeting.set_planned_start_utc_ms(day_utc_ms + from_hour * hour_ms);
        meeting.set_planned_end_utc_ms(day_utc_ms + to_hour * hour_ms);
        m_founding.meetings.push_back(meeting);
    }

    std::uint32_t item(const std::string& number, const std::string& title) {
        v1::AgendaItem item;
        item.set_id(nextId(m_founding.items));
        item.set_order(item.id());
        item.set_number(number);
        item.set_title(title);
        m_founding.items.push_back(item);
        return item.id();
    }

    /// Valid until the next one.
    v1::Person& person(const std::string& name, v1::Role role) {
        v1::Person person;
        person.set_id(nextId(m_founding.persons));
        person.set_name(name);
        person.set_role(role);
        person.set_modality(v1::MODALITY_IN_THE_ROOM);
        return m_founding.persons.emplace_back(person);
    }

    void panellist(const std::string& name, std::uint32_t item) {
        v1::PanelPlace place;
        place.set_id(nextId(m_founding.panel_places));
        place.set_item(item);
        place.set_person(person(name, v1::ROLE_PANELLIST).id());
        m_founding.panel_places.push_back(place);
    }

    /// A participant with one delegate, who is returned.
    v1::Person& participant(const std::string& name, v1::Category category) {
        v1::Participant participant;
        participant.set_id(nextId(m_founding.participants));
        participant.set_name(name);
        participant.set_category(category);
        m_founding.participants.push_back(participant);
        v1::Person& delegate = person("Delegate of " + name, v1::ROLE_DELEGATE);
        delegate.set_participant(participant.id());
        return delegate;
    }

    const core::Founding& founding() const { return m_founding; }

private:
    core::Founding m_founding;
};

void addPeople(Cast& cast, std::uint32_t with_panel) {
    cast.person("Chair", v1::ROLE_CHAIR);
    cast.person("Vice-Chair", v1::ROLE_VICE_CHAIR);
    cast.person("Second Vice-Chair", v1::ROLE_VICE_CHAIR);
    cast.person("Secretary", v1::ROLE_SECRETARIAT).set_secretary(true);
    cast.person("desk", v1::ROLE_SECRETARIAT);
    cast.panellist("Dr Berg", with_panel);
    cast.panellist("Prof Silva", with_panel);
    cast.participant("Brazil", v1::CATEGORY_MEMBER_STATE);
    cast.participant("China", v1::CATEGORY_MEMBER_STATE);
    cast.participant("France", v1::CATEGORY_MEMBER_STATE);
    cast.participant("Ghana", v1::CATEGORY_MEMBER_STATE).set_dignitary(v1::DIGNITARY_MINISTER);
    cast.participant("Kenya", v1::CATEGORY_MEMBER_STATE).set_dignitary(v1::DIGNITARY_HEAD_OF_STATE);
    cast.participant("Malta", v1::CATEGORY_MEMBER_STATE).set_modality(v1::MODALITY_ONLINE);
    cast.participant("Norway", v1::CATEGORY_MEMBER_STATE).set_modality(v1::MODALITY_ONLINE);
    cast.participant("Holy See", v1::CATEGORY_OBSERVER_STATE);
    cast.participant("UNODC", v1::CATEGORY_UN_ENTITY);
    cast.participant("Clean Courts", v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS).set_modality(v1::MODALITY_ONLINE);
    cast.participant("Open Forum", v1::CATEGORY_OTHER_STAKEHOLDER);
}

}  // namespace

v1::Change foundation() {
    Cast cast;
    cast.meeting(10, 13);
    cast.meeting(15, 18);
    cast.item("2", "General debate");
    const std::uint32_t with_panel = cast.item("3", "Panel discussion");
    cast.item("4", "Other matters");
    addPeople(cast, with_panel);
    const auto founded = core::found(cast.founding(), {0, day_utc_ms});
    CHECK(std::holds_alternative<v1::Change>(founded), "the cast of the scenarios can be founded");
    return std::get<v1::Change>(founded);
}

}  // namespace rostrum::scenarios
