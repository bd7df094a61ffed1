// SPDX-License-Identifier: MIT
#include "tests/support/eg.h"

#include <gtest/gtest.h>

namespace rostrum::eg {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t first_meeting_utc_ms = 1'700'000'000'000 + hour_ms;

v1::Person person(Id id, v1::Role role, const std::string& name, Id participant = 0) {
    v1::Person person;
    person.set_id(id);
    person.set_role(role);
    person.set_name(name);
    person.set_participant(participant);
    person.set_modality(v1::MODALITY_IN_THE_ROOM);
    return person;
}

void addOfficers(core::Founding& founding) {
    founding.persons.push_back(person(chair, v1::ROLE_CHAIR, "Faouzia Chair"));
    founding.persons.push_back(person(vice_chair, v1::ROLE_VICE_CHAIR, "Eric Vice"));
    founding.persons.push_back(person(second_vice_chair, v1::ROLE_VICE_CHAIR, "Briony Vice"));
    founding.persons.push_back(person(secretary, v1::ROLE_SECRETARIAT, "Sam Secretary"));
    founding.persons.back().set_secretary(true);
    founding.persons.push_back(person(desk, v1::ROLE_SECRETARIAT, "Dora Desk"));
    founding.persons.push_back(person(administrator, v1::ROLE_ADMINISTRATOR, "Ada Admin"));
    founding.persons.push_back(person(booth, v1::ROLE_BOOTH, "English booth"));
    founding.persons.push_back(person(display, v1::ROLE_DISPLAY, "Room display"));
}

void addPanel(core::Founding& founding) {
    founding.persons.push_back(person(panellist_anna, v1::ROLE_PANELLIST, "Anna Adler"));
    founding.persons.push_back(person(panellist_bruno, v1::ROLE_PANELLIST, "Bruno Blanc"));
    founding.persons.back().set_modality(v1::MODALITY_ONLINE);
    founding.persons.push_back(person(panellist_chen, v1::ROLE_PANELLIST, "Chen Cai"));
    for (Id id = 1; id <= 3; ++id) {
        v1::PanelPlace& place = founding.panel_places.emplace_back();
        place.set_id(id);
        place.set_item(2);
        place.set_person(panellist_anna + id - 1);
    }
}

void addParticipant(core::Founding& founding, Id id, const std::string& name, v1::Category category,
                    v1::Modality modality = v1::MODALITY_IN_THE_ROOM) {
    v1::Participant& participant = founding.participants.emplace_back();
    participant.set_id(id);
    participant.set_name(name);
    participant.set_category(category);
    founding.persons.push_back(person(delegateOf(id), v1::ROLE_DELEGATE, "Delegate of " + name, id));
    founding.persons.back().set_modality(modality);
    founding.persons.push_back(person(adviserOf(id), v1::ROLE_DELEGATE, "Adviser of " + name, id));
    founding.persons.back().set_modality(modality);
}

void addAgenda(core::Founding& founding) {
    const char* const titles[] = {"Opening", "Preventive measures", "International cooperation", "Electronic evidence"};
    const char* const numbers[] = {"1", "2", "3", "3 (a)"};
    for (Id id = 1; id <= 4; ++id) {
        v1::AgendaItem& item = founding.items.emplace_back();
        item.set_id(id);
        item.set_number(numbers[id - 1]);
        item.set_order(id);
        item.set_title(titles[id - 1]);
    }
    founding.items[3].set_parent(3);
    for (Id id = 1; id <= 3; ++id) {
        v1::Meeting& meeting = founding.meetings.emplace_back();
        meeting.set_id(id);
        meeting.set_number(id);
        meeting.set_planned_start_utc_ms(first_meeting_utc_ms + (id - 1) * 24 * hour_ms);
        meeting.set_planned_end_utc_ms(meeting.planned_start_utc_ms() + 3 * hour_ms);
    }
}

}  // namespace

core::Founding founding() {
    core::Founding founding;
    founding.session.set_title("Example session");
    founding.session.set_body("Example Committee");
    founding.session.set_time_zone("Europe/Vienna");
    founding.session.set_desk_may_conduct(true);
    founding.session.set_online(true);
    for (const auto& [id, name] :
         {std::pair{group_of_77, "Group of 77 and China"}, {european_union, "European Union"}}) {
        v1::Group& group = *founding.session.add_groups();
        group.set_id(id);
        group.set_name(name);
    }
    addAgenda(founding);
    addOfficers(founding);
    addPanel(founding);
    addParticipant(founding, france, "France", v1::CATEGORY_MEMBER_STATE);
    addParticipant(founding, brazil, "Brazil", v1::CATEGORY_MEMBER_STATE);
    addParticipant(founding, kenya, "Kenya", v1::CATEGORY_MEMBER_STATE);
    addParticipant(founding, japan, "Japan", v1::CATEGORY_MEMBER_STATE, v1::MODALITY_ONLINE);
    addParticipant(founding, holy_see, "Holy See", v1::CATEGORY_OBSERVER_STATE);
    addParticipant(founding, unicef, "UNICEF", v1::CATEGORY_UN_ENTITY);
    addParticipant(founding, ngo, "Access Now", v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS, v1::MODALITY_ONLINE);
    addParticipant(founding, university, "University of Example", v1::CATEGORY_OTHER_STAKEHOLDER);
    return founding;
}

v1::ListRules rules() {
    return core::defaultListRules();
}

Meeting session() {
    return Meeting(founding());
}

Meeting meeting() {
    Meeting m = session();
    m.chair(openMeeting(1));
    return m;
}

Meeting itemTakenUp() {
    Meeting m = meeting();
    m.chair(takeUpItem(2));
    return m;
}

Meeting floorOpen() {
    Meeting m = itemTakenUp();
    m.chair(openFloor(2));
    return m;
}

}  // namespace rostrum::eg
