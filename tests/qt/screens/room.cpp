// SPDX-License-Identifier: MIT
#include "tests/qt/screens/room.h"

#include "protocol/state/check.h"
#include "server/cli/session_file.h"

namespace rostrum::qt {
namespace {

constexpr std::int64_t third_meeting_utc_ms = 1'648'198'620'000;  // Fri 25 March 2022, 09:57 in Vienna

eg::Id nextPerson(const core::Founding& founding) {
    eg::Id id = 1;
    for (const v1::Person& person : founding.persons) id = std::max(id, person.id() + 1);
    return id;
}

void add(core::Founding& founding, const std::string& name, v1::Category category, v1::Modality modality,
         const std::string& speaker, const std::string& title, const std::string& seat = "") {
    v1::Participant& participant = founding.participants.emplace_back();
    for (const v1::Participant& other : founding.participants)
        participant.set_id(std::max(participant.id(), other.id() + 1));
    participant.set_name(name);
    participant.set_category(category);
    participant.set_seat(seat);
    v1::Person person;
    person.set_id(nextPerson(founding));
    person.set_role(v1::ROLE_DELEGATE);
    person.set_name(speaker);
    person.set_title(title);
    person.set_participant(participant.id());
    person.set_modality(modality);
    founding.persons.push_back(person);
}

core::Founding consultation() {
    cli::Problems problems;
    core::Founding founding = cli::readSessionFile(ROSTRUM_TEST_DATA "/consultation/session.toml", problems);
    CHECK(problems.none(), "the sample consultation can be read");
    v1::Group& group = *founding.session.add_groups();
    group.set_id(1);
    group.set_name("European Union and its member States");
    add(founding, "Article 19", v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS, v1::MODALITY_ONLINE, "Ms. A. Sample",
        "Adviser");
    add(founding, "Access Now", v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS, v1::MODALITY_ONLINE, "Mr. B. Sample",
        "Policy Director");
    add(founding, "United Kingdom of Great Britain and Northern Ireland", v1::CATEGORY_MEMBER_STATE,
        v1::MODALITY_IN_THE_ROOM, "Ms. C. Sample", "Deputy Permanent Representative", "160");
    add(founding, "منظمة تجريبية", v1::CATEGORY_OTHER_STAKEHOLDER, v1::MODALITY_ONLINE, "السيدة سمر مثال", "مديرة");
    add(founding, "European Union", v1::CATEGORY_INTERGOVERNMENTAL_ORGANIZATION, v1::MODALITY_ONLINE, "Mr. D. Sample",
        "First Counsellor");
    return founding;
}

}  // namespace

Room::Room() : ExampleMeeting(consultation()) {
    link.served.clocks.utc_ms = third_meeting_utc_ms;
    for (const auto& [id, stored] : state().table<v1::Person>().all()) {
        if (stored.row.role() == v1::ROLE_CHAIR) m_chair = id;
        if (stored.row.role() == v1::ROLE_VICE_CHAIR && m_vice_chair == 0) m_vice_chair = id;
    }
    m_presiding = m_chair;
}

eg::Id Room::participant(const std::string& name) const {
    for (const auto& [id, stored] : state().table<v1::Participant>().all()) {
        if (stored.row.name() == name) return id;
    }
    return 0;
}

eg::Id Room::person(const std::string& name) const {
    const eg::Id delegation = participant(name);
    for (const auto& [id, stored] : state().table<v1::Person>().all()) {
        if (stored.row.name() == name || (delegation != 0 && stored.row.participant() == delegation)) return id;
    }
    CHECK(false, "somebody is called so");
    return 0;
}

void Room::opensMeeting() {
    presides(eg::openMeeting(3));
}

void Room::takesUpItem4() {
    opensMeeting();
    for (const eg::Id item : {1u, 2u, 3u}) {
        presides(eg::takeUpItem(item));
        link.pass(20min);
        presides(eg::concludeItem(item));
    }
    presides(eg::takeUpItem(4));
    for (const auto& [id, stored] : state().table<v1::PanelPlace>().all()) {
        if (stored.row.item() == 4 && stored.row.organization() != "Microsoft") seat(stored.row.person());
    }
    link.settle();
}

void Room::opensFloor() {
    takesUpItem4();
    presides(eg::openFloor(4));
}

void Room::fillsList() {
    opensFloor();
    for (const char* name : {"Algeria", "Egypt", "Chile"}) {
        gives(asksFor(name));
        link.pass(150s);
        presides(eg::endSpeech(floor().current()));
        link.pass(10s);
    }
    asksFor("India");
    asksFor("Access Now", {.item = 4, .modality = v1::MODALITY_ONLINE});
    asksFor("Iran (Islamic Republic of)", {.item = 4, .kind = v1::KIND_QUESTION});
    asksFor("European Union",
            {.item = 4, .capacity = v1::CAPACITY_FOR_A_GROUP, .group = 1, .modality = v1::MODALITY_ONLINE});
    asksFor("Holy See");
    asksFor("Sample organization 12", {.item = 4, .kind = v1::KIND_QUESTION, .modality = v1::MODALITY_ONLINE});
    asksFor("منظمة تجريبية", {.item = 4, .modality = v1::MODALITY_ONLINE, .language = "ar"});
    asksFor("United Kingdom of Great Britain and Northern Ireland");
    asksFor("Bolivia (Plurinational State of)", {.item = 4, .language = "es"});
    asksFor("Austria");
    asksFor("Brazil");
    seat(person("Sample organization 12")).leaves();
    link.settle();
    const eg::Id last = state().list(4).rbegin()->second;
    presides(eg::moveRequest(asksFor("China"), last));
}

void Room::hearsSomebody() {
    fillsList();
    gives(asksFor("Article 19", {.item = 4, .modality = v1::MODALITY_ONLINE}));
    link.pass(76s);
}

void Room::handsOver() {
    presides(eg::offerHandover(m_vice_chair));
    does(m_vice_chair, eg::acceptHandover(state().table<v1::HandoverOffer>().nextId() - 1));
    m_presiding = m_vice_chair;
}

eg::Sees Room::sees() const {
    const auto& list = state().list(4);
    return {floor().current(), list.empty() ? 0 : list.begin()->second};
}

eg::Id Room::asksFor(const std::string& name, const eg::Ask& ask) {
    const eg::Id request = state().table<v1::Request>().nextId();
    does(person(name), eg::requestFloor(ask));
    return request;
}

eg::Id Room::gives(eg::Id request) {
    const eg::Sees seen = sees();
    presides(eg::giveFloor(request, seen, seen.next == request ? "" : "as announced"));
    return floor().current();
}

eg::Id Room::raises(const std::string& name) {
    const eg::Id request = state().table<v1::Request>().nextId();
    does(person(name), eg::raisePointOfOrder());
    return request;
}

}  // namespace rostrum::qt
