// SPDX-License-Identifier: MIT
#include "tests/corpus/room.h"

#include "protocol/state/check.h"
#include "server/core/founding.h"
#include "server/host/badges.h"
#include "server/store/memory_event_log.h"
#include "tests/support/memory_link.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>

namespace rostrum::corpus {
namespace {

constexpr std::int64_t began_utc_ms = 1'777'852'800'000;
constexpr std::int64_t booted_before_ms = 1'000'000;
constexpr std::int64_t step_ms = client::Client::ping_every_ms / 2;
/// Nothing in a log depends on how long nobody did anything: longer pauses are shortened to this.
constexpr std::int64_t pause_ms_max = 6'000;

const std::string session_name = "corpus";
const std::string server_key(host::server_key_bytes, 'k');

v1::Person person(std::uint32_t id, const std::string& name, v1::Role role) {
    v1::Person person;
    person.set_id(id);
    person.set_name(name);
    person.set_role(role);
    person.set_modality(v1::MODALITY_ONLINE);
    return person;
}

/// Persons: 1 the Chair, 2 the desk, then a delegate for each participant, in their order.
constexpr std::uint32_t first_delegate = 3;

v1::Change foundation(const std::vector<std::string>& participants) {
    core::Founding founding;
    founding.session.set_title("A real meeting");
    founding.session.set_body("W3C Credentials Community Group");
    founding.session.set_time_zone("UTC");
    founding.session.set_desk_may_conduct(true);
    founding.persons.push_back(person(1, chair, v1::ROLE_CHAIR));
    founding.persons.push_back(person(2, desk, v1::ROLE_SECRETARIAT));
    auto& meeting = founding.meetings.emplace_back();
    meeting.set_id(1);
    meeting.set_number(1);
    meeting.set_planned_start_utc_ms(began_utc_ms);
    meeting.set_planned_end_utc_ms(began_utc_ms + 3'600'000);
    auto& item = founding.items.emplace_back();
    item.set_id(1);
    item.set_number("1");
    item.set_order(1);
    item.set_title("Everything");
    for (std::uint32_t i = 0; i < participants.size(); ++i) {
        auto& participant = founding.participants.emplace_back();
        participant.set_id(i + 1);
        participant.set_name(participants[i]);
        participant.set_category(v1::CATEGORY_OTHER_STAKEHOLDER);
        founding.persons.push_back(person(first_delegate + i, "Delegate of " + participants[i], v1::ROLE_DELEGATE));
        founding.persons.back().set_participant(participant.id());
    }
    const auto founded = core::found(founding, {0, began_utc_ms});
    CHECK(std::holds_alternative<v1::Change>(founded), "the room's session can be founded");
    return std::get<v1::Change>(founded);
}

}  // namespace

struct Room::Parts {
    struct Seat {
        std::unique_ptr<client::Client> client;
        host::ConnectionId connection = 0;
        std::map<std::string, v1::Outcome> answers;  ///< by uuid
    };

    explicit Parts(const std::vector<std::string>& participants);
    void sit(const std::string& name, std::uint32_t person_id);
    void step(std::int64_t by_ms);
    void pump();
    bool carryToHost(Seat& seat);
    bool carryToClient(Seat& seat);
    host::Clocks clocks() const { return {"boot", booted_before_ms + now_ms, began_utc_ms + now_ms}; }

    std::int64_t now_ms = 0;
    std::int64_t log_ms = 0;  ///< where in the log the room is
    std::uint32_t commands = 0;
    std::vector<std::string> everybody{chair, desk};
    std::map<std::string, Seat> seats;
    store::MemoryEventLog log{"lineage"};
    support::MemoryLink link;
    std::unique_ptr<host::Host> host;
};

Room::Parts::Parts(const std::vector<std::string>& participants) {
    log.submit({foundation(participants)}, {"boot", booted_before_ms, 0, began_utc_ms, false});
    CHECK(static_cast<bool>(log.durable()), "a log in memory takes the foundation");
    host::Options options;
    options.session = session_name;
    options.server_key = server_key;
    auto opened = host::Host::open(log, link, std::move(options), clocks());
    CHECK(static_cast<bool>(opened), "a host opens a record that holds its foundation");
    host = std::move(opened.value());
    everybody.insert(everybody.end(), participants.begin(), participants.end());
    for (std::uint32_t i = 0; i < everybody.size(); ++i) sit(everybody[i], i + 1);
    pump();
}

void Room::Parts::sit(const std::string& name, std::uint32_t person_id) {
    client::Options options;
    options.session = session_name;
    options.badge_secret = host::badgeSecret(server_key, session_name, person_id, 1);
    options.client_name = "corpus";
    const bool speaks_json = person_id % 2 == 0;  // every second one
    options.encoding = speaks_json ? client::Encoding::json : client::Encoding::proto;
    options.make_uuid = [this] {
        char text[37];
        std::snprintf(text, sizeof text, "00000000-0000-4000-8000-%012u", ++commands);
        return std::string(text);
    };
    options.jitter = [] { return 0.5; };
    Seat& seat = seats[name];
    seat.client = std::make_unique<client::Client>(std::move(options));
    seat.connection = link.connect();
    host->opened(seat.connection, speaks_json ? host::Encoding::json : host::Encoding::proto, clocks());
    seat.client->opened(now_ms);
}

void Room::Parts::step(std::int64_t by_ms) {
    now_ms += by_ms;
    for (auto& [name, seat] : seats) seat.client->wake(now_ms);
    pump();
}

void Room::Parts::pump() {
    for (bool has_moved = true; has_moved;) {
        has_moved = false;
        for (auto& [name, seat] : seats) has_moved |= carryToHost(seat);
        ASSERT_TRUE(host->turn(clocks()));
        for (auto& [name, seat] : seats) has_moved |= carryToClient(seat);
        for (const host::ConnectionId connection : link.takeWritable()) host->writable(connection, clocks());
        ASSERT_THAT(link.takeClosed(), testing::IsEmpty()) << "nobody is turned away";
    }
}

bool Room::Parts::carryToHost(Seat& seat) {
    bool has_moved = false;
    while (const auto frame = seat.client->nextFrame()) {
        host->received(seat.connection, *frame, clocks());
        has_moved = true;
    }
    return has_moved;
}

bool Room::Parts::carryToClient(Seat& seat) {
    bool has_moved = false;
    while (const auto frame = link.read(seat.connection)) {
        seat.client->received(*frame, now_ms);
        has_moved = true;
    }
    while (const auto event = seat.client->nextEvent()) {
        const auto* answered = std::get_if<client::Answered>(&*event);
        if (answered != nullptr) seat.answers[answered->outcome.uuid()] = answered->outcome;
    }
    return has_moved;
}

Room::Room(const std::vector<std::string>& participants) : m_parts(std::make_unique<Parts>(participants)) {
    v1::Command open;
    open.mutable_open_meeting()->set_meeting(1);
    v1::Command take_up;
    take_up.mutable_take_up_item()->set_item(1);
    v1::Command open_floor;
    open_floor.mutable_open_floor()->set_item(1);
    for (const v1::Command& command : {open, take_up, open_floor}) {
        const v1::Outcome outcome = sends(chair, command);
        EXPECT_TRUE(outcome.has_seq()) << outcome.ShortDebugString();
    }
}

Room::~Room() = default;

void Room::passTimeUntil(std::int64_t at_ms) {
    std::int64_t left_ms = std::min(at_ms - m_parts->log_ms, pause_ms_max);
    m_parts->log_ms = at_ms;
    for (; left_ms > 0; left_ms -= step_ms) m_parts->step(std::min(left_ms, step_ms));
}

v1::Outcome Room::sends(const std::string& who, const v1::Command& command) {
    Parts::Seat& seat = m_parts->seats.at(who);
    const std::string uuid = seat.client->send(command, m_parts->now_ms);
    m_parts->pump();
    const auto answer = seat.answers.find(uuid);
    EXPECT_NE(answer, seat.answers.end()) << who << " got no answer to " << command.ShortDebugString();
    return answer == seat.answers.end() ? v1::Outcome() : answer->second;
}

const state::State& Room::view(const std::string& who) const {
    return m_parts->seats.at(who).client->view();
}

std::uint32_t Room::participant(const std::string& name) const {
    const auto at = std::find(m_parts->everybody.begin() + 2, m_parts->everybody.end(), name);
    CHECK(at != m_parts->everybody.end(), "everybody in the log has a place in the room");
    return static_cast<std::uint32_t>(at - m_parts->everybody.begin() - 1);
}

std::string Room::name(std::uint32_t participant) const {
    return m_parts->everybody.at(participant + 1);
}

const std::vector<std::string>& Room::everybody() const {
    return m_parts->everybody;
}

}  // namespace rostrum::corpus
