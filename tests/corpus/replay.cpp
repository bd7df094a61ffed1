// SPDX-License-Identifier: MIT
#include "tests/corpus/replay.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rostrum::corpus {
namespace {

constexpr std::uint32_t item = 1;

std::string inWords(const Line& line) {
    return "at " + std::to_string(line.at_ms) + " ms, by " + line.actor +
           (line.target.empty() ? "" : ", " + line.target);
}

/// A statement of the own, on the only item: all that the logs know.
v1::RequestFloor statement() {
    v1::RequestFloor request;
    request.set_item(item);
    request.set_kind(v1::KIND_STATEMENT);
    request.set_capacity(v1::CAPACITY_NATIONAL);
    request.set_language("English");
    request.set_modality(v1::MODALITY_ONLINE);
    request.set_inlet(v1::INLET_APP);
    return request;
}

}  // namespace

void Replay::play(const Line& line) {
    m_room.passTimeUntil(line.at_ms);
    switch (line.action) {
        case Action::request:
            return request(line);
        case Action::withdraw:
            return withdraw(line);
        case Action::call:
            return call(line);
        case Action::check:
            return check(line);
    }
}

/// For oneself by the delegate, for somebody else by the desk.
void Replay::request(const Line& line) {
    const std::string& who = line.actor == line.target ? line.actor : desk;
    const bool is_listed = listed(who, line.target) != 0;
    if (!is_listed) finishIfSpeaking(line.target);
    v1::Command command;
    if (who == desk) {
        command.mutable_add_request()->set_participant(m_room.participant(line.target));
        *command.mutable_add_request()->mutable_request() = statement();
    } else {
        *command.mutable_request_floor() = statement();
    }
    if (!is_listed) {
        ++m_count.requests;
        return expectDone(who, command, inWords(line));
    }
    ++m_count.repeated;
    const v1::Outcome outcome = m_room.sends(who, command);
    EXPECT_EQ(outcome.refusal().code(), v1::ALREADY_ON_LIST) << inWords(line);
}

/// Who is not on the list sees nothing to withdraw.
void Replay::withdraw(const Line& line) {
    const std::string& who = line.actor == line.target ? line.actor : desk;
    const std::uint32_t request = listed(who, line.target);
    if (request == 0) {
        ++m_count.withdrawals_of_nothing;
        return;
    }
    ++m_count.withdrawals;
    v1::Command command;
    command.mutable_withdraw_request()->set_request(request);
    expectDone(who, command, inWords(line));
}

void Replay::call(const Line& line) {
    const state::State& view = m_room.view(chair);
    const std::uint32_t request = listed(chair, line.target);
    const std::vector<std::string> waiting = list(chair);
    const bool is_next = !waiting.empty() && waiting.front() == line.target;
    v1::Command command;
    auto& give = *command.mutable_give_floor();
    if (const auto* floor = view.find<v1::Floor>(1)) give.mutable_seen()->set_current(floor->current());
    if (!waiting.empty()) give.mutable_seen()->set_next(view.list(item).begin()->second);
    if (!is_next) give.set_reason("the Chair calls " + line.target);
    if (request != 0) {
        give.set_request(request);
        ++(is_next ? m_count.called_in_order : m_count.called_out_of_order);
        return expectDone(chair, command, inWords(line));
    }
    give.mutable_seen();
    give.set_participant(m_room.participant(line.target));
    if (speechOf(chair, line.target) == 0) {
        ++m_count.called_unlisted;
        return expectDone(chair, command, inWords(line));
    }
    ++m_count.called_again;
    EXPECT_EQ(m_room.sends(chair, command).refusal().code(), v1::HAS_THE_FLOOR) << inWords(line);
}

void Replay::check(const Line& line) {
    ++m_count.checks;
    ++m_count.checks_that_agree;
    for (const std::string& who : m_room.everybody()) {
        if (list(who) == line.queue) continue;
        --m_count.checks_that_agree;
        ADD_FAILURE() << "the list of " << who << " is not what was printed, " << inWords(line);
        return;
    }
}

void Replay::finishIfSpeaking(const std::string& name) {
    const std::uint32_t speech = speechOf(name, name);
    if (speech == 0) return;
    v1::Command command;
    command.mutable_finish_speech()->set_speech(speech);
    expectDone(name, command, name + " asks again");
}

void Replay::expectDone(const std::string& who, const v1::Command& command, const std::string& line) {
    const v1::Outcome outcome = m_room.sends(who, command);
    EXPECT_TRUE(outcome.has_seq()) << line << ": " << outcome.ShortDebugString();
}

std::uint32_t Replay::listed(const std::string& who, const std::string& name) const {
    const state::State& view = m_room.view(who);
    for (const auto& [place, id] : view.list(item)) {
        if (view.find<v1::Request>(id)->participant() == m_room.participant(name)) return id;
    }
    return 0;
}

std::vector<std::string> Replay::list(const std::string& who) const {
    const state::State& view = m_room.view(who);
    std::vector<std::string> names;
    for (const auto& [place, id] : view.list(item)) {
        names.push_back(m_room.name(view.find<v1::Request>(id)->participant()));
    }
    return names;
}

std::uint32_t Replay::speechOf(const std::string& who, const std::string& name) const {
    const state::State& view = m_room.view(who);
    const auto* floor = view.find<v1::Floor>(1);
    const auto* speech = view.find<v1::Speech>(floor == nullptr ? 0 : floor->current());
    return speech != nullptr && speech->participant() == m_room.participant(name) ? speech->id() : 0;
}

Accounts accountsOf(const Room& room) {
    const state::State& view = room.view(desk);
    std::set<std::uint32_t> out_of_order;  // speeches
    for (const auto& [id, stored] : view.table<v1::SpeechRecord>().all()) {
        if (stored.row.speech().out_of_order()) out_of_order.insert(stored.row.speech().id());
    }
    for (const auto& [id, stored] : view.table<v1::Speech>().all()) {
        if (stored.row.out_of_order()) out_of_order.insert(id);
    }

    Accounts accounts;
    accounts.out_of_order = static_cast<std::uint32_t>(out_of_order.size());
    for (const auto& [id, stored] : view.table<v1::Request>().all()) {
        const v1::Request& request = stored.row;
        const bool was_listed = request.place() != 0;
        ++(was_listed ? accounts.asked : accounts.unlisted);
        const bool has_spoken =
            request.status() == v1::REQUEST_STATUS_RELEASED || request.status() == v1::REQUEST_STATUS_GRANTED;
        if (was_listed && has_spoken) ++accounts.spoken;
        if (request.status() == v1::REQUEST_STATUS_CANCELLED) ++accounts.withdrawn;
    }
    for (const auto& [place, id] : view.list(item)) {
        accounts.waiting.push_back(room.name(view.find<v1::Request>(id)->participant()));
    }
    return accounts;
}

std::ostream& operator<<(std::ostream& out, const Accounts& accounts) {
    out << "asked " << accounts.asked << ", spoken " << accounts.spoken << ", withdrawn " << accounts.withdrawn
        << ", unlisted " << accounts.unlisted << ", out of order " << accounts.out_of_order << ", waiting:";
    for (const std::string& name : accounts.waiting) out << " " << name;
    return out;
}

}  // namespace rostrum::corpus
