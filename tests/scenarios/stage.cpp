// SPDX-License-Identifier: MIT
#include "tests/scenarios/stage.h"

#include "tests/scenarios/cast.h"
#include "tests/scenarios/view.h"
#include "tests/support/invariants.h"

#include <algorithm>
#include <cstdio>

namespace rostrum::scenarios {
namespace {

constexpr std::int64_t begins_utc_ms = day_utc_ms + (9 * 60 + 50) * 60'000;
constexpr std::int64_t begins_meeting_ms = 1'000'000;

std::string uuidOf(std::uint32_t command) {
    char text[37];
    std::snprintf(text, sizeof text, "00000000-0000-4000-8000-%012u", command);
    return text;
}

}  // namespace

Stage::Stage() : m_now{begins_meeting_ms, begins_utc_ms} {
    const v1::Change first = foundation();
    m_state.apply(first.seq(), first.rows(), first.removals());
    m_seen = viewOf(m_state, m_now);
}

void Stage::passTimeUntil(std::int64_t utc_ms) {
    const std::int64_t ahead_ms = m_now.meeting_ms - m_now.utc_ms;
    for (bool is_there = false; !is_there;) {
        const core::Deadline deadline = core::nextDeadline(m_state);
        const std::int64_t next_utc_ms = std::min(
            {utc_ms, deadline.utc_ms.value_or(utc_ms), deadline.meeting_ms.value_or(utc_ms + ahead_ms) - ahead_ms});
        is_there = next_utc_ms == utc_ms;
        m_now.utc_ms = std::max(m_now.utc_ms, next_utc_ms);
        m_now.meeting_ms = m_now.utc_ms + ahead_ms;
        bool did_something = is_there;
        while (const auto change = core::advance(m_state, m_now)) {
            print("at " + timeOfDay(m_now.utc_ms) + ":");
            apply(*change);
            if (!is_there) printView();
            did_something = true;
        }
        if (!did_something) {
            print("BROKEN: nothing happened at a deadline, " + timeOfDay(m_now.utc_ms));
            return;
        }
    }
}

void Stage::send(std::uint32_t person, v1::Command command) {
    command.set_uuid(uuidOf(++m_commands));
    m_screens.erase(person);
    const core::Decision decision = core::decide(m_state, command, person, m_now);
    if (const auto* refusal = std::get_if<v1::Refusal>(&decision)) {
        print(lineOf(*refusal, m_state));
    } else {
        apply(std::get<v1::Change>(decision));
    }
}

void Stage::notePresence(std::uint32_t person, core::Connection connection) {
    const auto* who = m_state.find<v1::Person>(person);
    const auto change = core::notePresence(m_state, person, connection, who->modality(), m_now);
    if (change) apply(*change);
}

void Stage::look(std::uint32_t person) {
    m_screens.insert_or_assign(person, m_state);
}

const State& Stage::screenOf(std::uint32_t person) const {
    const auto at = m_screens.find(person);
    return at == m_screens.end() ? m_state : at->second;
}

std::string Stage::takePaper() {
    printView();
    return std::exchange(m_paper, {});
}

void Stage::apply(const v1::Change& change) {
    const State before = m_state;
    m_state.apply(change.seq(), change.rows(), change.removals());
    for (const std::string& line : linesOf(before, change, m_state)) print(line);
    for (const std::string& broken : support::violations(m_state)) print("BROKEN: " + broken);
    for (const std::string& broken : support::violations(before, change, m_state)) print("BROKEN: " + broken);
}

void Stage::printView() {
    View view = viewOf(m_state, m_now);
    for (const auto& line : view) {
        if (std::find(m_seen.begin(), m_seen.end(), line) == m_seen.end()) print(line.first + ": " + line.second);
    }
    m_seen = std::move(view);
}

}  // namespace rostrum::scenarios
