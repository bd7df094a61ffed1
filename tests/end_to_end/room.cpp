// SPDX-License-Identifier: MIT
#include "tests/end_to_end/room.h"

#include "tests/end_to_end/program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace rostrum::end_to_end {
namespace {

using Clock = std::chrono::steady_clock;

/// A client of `watch` and `replay`, but for its ids, and that it comes back almost at once.
client::Options optionsOf(const cli::BadgeLine& badge, std::string& next_uuid) {
    client::Options options = cli::clientOptions("rostrum-test", "", badge.secret);
    options.make_uuid = [&next_uuid, fresh = options.make_uuid] {
        return next_uuid.empty() ? fresh() : std::exchange(next_uuid, "");
    };
    // Below what chance can draw: they come back at once, because the tests end servers all the time.
    options.jitter = [] { return -0.998; };
    return options;
}

}  // namespace

Guest::Guest(net::ClientSockets& sockets, net::Address address, const cli::BadgeLine& badge)
    : m_badge(badge),
      m_live(sockets, std::move(address), optionsOf(badge, m_next_uuid),
             [this](const client::Event& event) { onEvent(event); }) {}

std::string Guest::press(v1::Command command, const std::string& uuid) {
    m_next_uuid = uuid;
    if (!uuid.empty()) m_answers.erase(uuid);
    return m_live.send(std::move(command));
}

std::optional<v1::Outcome> Guest::answer(const std::string& uuid) const {
    const auto at = m_answers.find(uuid);
    if (at == m_answers.end()) return std::nullopt;
    return at->second;
}

void Guest::onEvent(const client::Event& event) {
    if (const auto* joined = std::get_if<client::Joined>(&event)) welcomes.push_back(joined->welcome);
    if (const auto* left = std::get_if<client::Left>(&event)) goodbyes.push_back(left->goodbye);
    if (const auto* answered = std::get_if<client::Answered>(&event)) {
        m_answers[answered->outcome.uuid()] = answered->outcome;
        if (on_answer) on_answer(*answered);
    }
}

Room::Room(net::Address address) : m_sockets(m_loop, ""), m_address(std::move(address)) {}

Room::~Room() = default;

Guest& Room::admit(const cli::BadgeLine& badge) {
    return m_guests.emplace_back(m_sockets, m_address, badge);
}

void Room::moveAll() {
    for (Guest& guest : m_guests) guest.live().move();
}

bool Room::await(const std::function<bool()>& condition, std::uint64_t each_ms) {
    const auto until = Clock::now() + patience;
    bool is_so = false;
    m_loop.afterEachRound([&] {
        moveAll();
        is_so = condition();
        if (is_so || Clock::now() >= until) return m_loop.stop();
        moveAll();  // what the condition pressed
        std::uint64_t due_ms = each_ms;
        for (const Guest& guest : m_guests) due_ms = std::min(due_ms, guest.dueInMs().value_or(due_ms));
        m_loop.wakeWithin(due_ms);
    });
    m_loop.wakeWithin(0);
    m_loop.run();
    m_loop.afterEachRound({});
    return is_so;
}

bool Room::awaitEverybodyCurrent() {
    return await([this] {
        return std::all_of(m_guests.begin(), m_guests.end(), [](const Guest& guest) { return guest.isCurrent(); });
    });
}

v1::Outcome Room::does(Guest& guest, v1::Command command) {
    const std::string uuid = guest.press(std::move(command));
    EXPECT_TRUE(await([&] { return guest.answer(uuid).has_value(); })) << "no answer";
    return guest.answer(uuid).value_or(v1::Outcome());
}

std::uint32_t Room::must(Guest& guest, v1::Command command) {
    const v1::Outcome outcome = does(guest, std::move(command));
    EXPECT_TRUE(outcome.has_seq()) << outcome.ShortDebugString();
    return outcome.seq();
}

void openFloor(Room& room, Guest& chair) {
    room.must(chair, eg::openMeeting(1));
    room.must(chair, eg::takeUpItem(2));
    room.must(chair, eg::openFloor(2));
}

eg::Sees sees(const state::State& view) {
    const state::Order& list = view.list(2);
    return {view.find<v1::Floor>(1)->current(), list.empty() ? 0 : list.begin()->second};
}

}  // namespace rostrum::end_to_end
