// SPDX-License-Identifier: MIT
#include "tests/qt/frames/crowd_on_list.h"

#include <algorithm>
#include <string>

namespace rostrum::benchmark {
namespace {

using eg::Id;
using namespace std::chrono_literals;

constexpr Id the_item = 2;
constexpr Id first_id = 10'001;          ///< of participants, and of the person of each
constexpr std::uint32_t free_max = 100;  ///< delegations that are not on the list when it is full

/// As long as the names of a consultation are, some of them in another script.
std::string nameOf(std::uint32_t number) {
    const std::string digits = std::to_string(number);
    switch (number % 5) {
        case 0:
            return "Sample organization " + digits;
        case 1:
            return "United Sample States of the North and South " + digits;
        case 2:
            return "منظمة تجريبية " + digits;
        case 3:
            return "République exemplaire " + digits;
        default:
            return "Sample Initiative against Transnational Organized Crime " + digits;
    }
}

v1::Modality modalityOf(Id participant) {
    return participant % 3 == 0 ? v1::MODALITY_ONLINE : v1::MODALITY_IN_THE_ROOM;
}

core::Founding founding(std::uint32_t participants) {
    core::Founding founding = eg::founding();
    for (std::uint32_t i = 0; i < participants; ++i) {
        v1::Participant participant;
        participant.set_id(first_id + i);
        participant.set_name(nameOf(i));
        participant.set_category(i % 2 == 0 ? v1::CATEGORY_OTHER_STAKEHOLDER : v1::CATEGORY_MEMBER_STATE);
        participant.set_seat(std::to_string(i));
        v1::Person person;
        person.set_id(first_id + i);
        person.set_role(v1::ROLE_DELEGATE);
        person.set_name("Ms. Sample Delegate " + std::to_string(i));
        person.set_title("First Secretary");
        person.set_participant(participant.id());
        person.set_modality(modalityOf(participant.id()));
        founding.participants.push_back(participant);
        founding.persons.push_back(person);
    }
    return founding;
}

}  // namespace

CrowdOnList::CrowdOnList(std::uint32_t requests)
    : eg::ExampleConsole(founding(requests + free_max)), m_requests(requests) {
    for (std::uint32_t i = 0; i < requests + free_max; ++i) m_free.push_back(first_id + i);
    chaired.comesTo("floorOpen");
    while (m_waiting.size() <= requests) {
        asks();
        chaired.link.served.pass(20ms);  // nobody is let do more than 50 things a second
    }
    givesFloor();
    chaired.link.served.pass(10s);
}

void CrowdOnList::changes(std::int64_t after_ms) {
    chaired.link.served.clocks.boottime_ms += after_ms;
    chaired.link.served.clocks.utc_ms += after_ms;
    const std::uint32_t turn = m_changes++ % 25;
    if (turn == 24) return givesFloor();
    if (turn % 8 == 7) return moves();
    if (m_waiting.size() > m_requests) return withdraws();
    asks();
}

void CrowdOnList::asks() {
    const Id participant = m_free.front();
    m_free.pop_front();
    const Id request = chaired.state().table<v1::Request>().nextId();
    chaired.seat(eg::desk).does(eg::addRequest(participant, {.item = the_item, .modality = modalityOf(participant)}));
    m_waiting.push_back(request);
}

void CrowdOnList::withdraws() {
    const Id request = anyWaiting();
    m_free.push_back(chaired.row<v1::Request>(request).participant());
    std::erase(m_waiting, request);
    chaired.seat(eg::desk).does(eg::withdrawRequest(request));
}

void CrowdOnList::moves() {
    const Id request = anyWaiting();
    const Id before = anyWaiting();
    chaired.seat(eg::chair).does(eg::moveRequest(request, before == request ? 0 : before));
}

void CrowdOnList::givesFloor() {
    const Id request = chaired.state().list(the_item).begin()->second;
    m_free.push_back(chaired.row<v1::Request>(request).participant());
    std::erase(m_waiting, request);
    chaired.seat(eg::chair).does(eg::giveFloor(request, {chaired.row<v1::Floor>(1).current(), request}));
}

Id CrowdOnList::anyWaiting() {
    return m_waiting[anyOf(m_waiting.size())];
}

std::size_t CrowdOnList::anyOf(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_chance);
}

}  // namespace rostrum::benchmark
