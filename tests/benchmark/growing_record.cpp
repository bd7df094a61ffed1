// SPDX-License-Identifier: MIT
#include "tests/benchmark/growing_record.h"

#include "protocol/state/check.h"
#include "server/core/founding.h"
#include "server/host/badges.h"
#include "server/net/machine_clocks.h"
#include "server/store/sqlite_event_log.h"
#include "tests/support/eg_commands.h"

#include <fmt/core.h>

#include <fstream>
#include <limits>
#include <variant>

namespace rostrum::benchmark {
namespace {

constexpr std::size_t changes_per_transaction = 5'000;
constexpr std::int64_t between_changes_ms = 700;

core::Founding founding(GrowingRecord::Size size) {
    core::Founding founding;
    founding.session.set_title("Benchmark");
    founding.session.set_time_zone("Europe/Vienna");
    founding.session.set_online(true);
    v1::Meeting& meeting = founding.meetings.emplace_back();
    meeting.set_id(1);
    meeting.set_number(1);
    meeting.set_planned_start_utc_ms(net::readClocks().utc_ms);
    meeting.set_planned_end_utc_ms(meeting.planned_start_utc_ms() + 3 * 3'600'000);
    for (std::uint32_t id = 1; id <= size.items; ++id) {
        v1::AgendaItem& item = founding.items.emplace_back();
        item.set_id(id);
        item.set_order(id);
        item.set_number(std::to_string(id));
        item.set_title(fmt::format("Article {} of the draft text", id));
    }
    v1::Person& chair = founding.persons.emplace_back();
    chair.set_id(the_chair);
    chair.set_role(v1::ROLE_CHAIR);
    chair.set_name("The Chair");
    chair.set_modality(v1::MODALITY_IN_THE_ROOM);
    for (std::uint32_t id = 1; id <= size.participants; ++id) {
        v1::Participant& participant = founding.participants.emplace_back();
        participant.set_id(id);
        participant.set_name(fmt::format("Delegation of State {}", id));
        participant.set_category(v1::CATEGORY_MEMBER_STATE);
        v1::Person& person = founding.persons.emplace_back();
        person.set_id(first_delegate + id - 1);
        person.set_role(v1::ROLE_DELEGATE);
        person.set_participant(id);
        person.set_name(fmt::format("Representative of State {}", id));
        person.set_title("Counsellor");
        person.set_modality(v1::MODALITY_IN_THE_ROOM);
    }
    return founding;
}

}  // namespace

std::string Premises::token(std::uint32_t person) const {
    const std::int64_t never_utc_ms = std::numeric_limits<std::int64_t>::max();
    return host::sealToken(server_key, session, {.person = person, .generation = 1, .expires_utc_ms = never_utc_ms});
}

GrowingRecord::GrowingRecord(std::filesystem::path directory, Size size) : m_size(size) {
    m_premises.directory = std::move(directory);
    m_premises.session = "benchmark";
    m_premises.server_key = std::string(host::server_key_bytes, 'k');
    m_premises.lineage = "a lineage for a benchmark";
    const std::filesystem::path folder = m_premises.directory / "sessions" / m_premises.session;
    m_premises.record = folder / "record.db";
    std::filesystem::create_directories(folder);
    std::ofstream(m_premises.directory / "server.key", std::ios::binary) << m_premises.server_key;
    auto log = store::SqliteEventLog::create(m_premises.record, m_premises.lineage, {});
    CHECK(log, "the record can be made");
    m_log = std::move(log.value());

    m_now = {1, net::readClocks().utc_ms};
    auto found = core::found(founding(size), m_now);
    CHECK(std::holds_alternative<v1::Change>(found), "the session is well founded");
    submit(std::get<v1::Change>(std::move(found)));
    accept(the_chair, eg::openMeeting(1));
    takeUp(the_item);
}

void GrowingRecord::takeUp(std::uint32_t item) {
    accept(the_chair, eg::takeUpItem(item));
    accept(the_chair, eg::openFloor(item));
}

void GrowingRecord::debateUntil(std::uint32_t changes) {
    for (std::uint32_t item = the_item; m_state.seq() < changes; ++item) {
        CHECK(item <= m_size.items, "there are items enough for so many changes");
        if (item != the_item) takeUp(item);
        for (std::uint32_t i = 0; i < m_size.participants && m_state.seq() < changes; ++i) {
            accept(first_delegate + i, eg::requestFloor({.item = item}));
        }
        while (!m_state.list(item).empty() && m_state.seq() < changes) {
            const std::uint32_t next = m_state.list(item).begin()->second;
            const std::uint32_t delegate = m_state.find<v1::Request>(next)->person();
            accept(the_chair, eg::giveFloor(next, {.current = 0, .next = next}));
            accept(delegate, eg::finishSpeech(m_state.find<v1::Floor>(1)->current()));
        }
        if (m_state.list(item).empty()) accept(the_chair, eg::concludeItem(item));
    }
}

void GrowingRecord::accept(std::uint32_t person, v1::Command command) {
    m_now.meeting_ms += between_changes_ms;
    m_now.utc_ms += between_changes_ms;
    while (auto change = core::advance(m_state, m_now)) submit(std::move(*change));
    command.set_uuid(fmt::format("00000000-0000-4000-8000-{:012}", ++m_commands));
    core::Decision decision = core::decide(m_state, command, person, m_now);
    CHECK(std::holds_alternative<v1::Change>(decision), "what is prepared for a benchmark is accepted");
    submit(std::get<v1::Change>(std::move(decision)));
}

void GrowingRecord::submit(v1::Change change) {
    m_state.apply(change.seq(), change.rows(), change.removals());
    m_changes.push_back(std::move(change));
    if (m_changes.size() == changes_per_transaction) flush();
}

void GrowingRecord::flush() {
    const host::Clocks clocks = net::readClocks();
    m_log->submit(std::exchange(m_changes, {}),
                  {std::string(clocks.boot_id), clocks.boottime_ms, m_now.meeting_ms, m_now.utc_ms, false});
    CHECK(m_log->durable(), "the record can be written");
}

Premises GrowingRecord::close() {
    flush();
    m_log.reset();
    m_premises.head = m_state.seq();
    return m_premises;
}

}  // namespace rostrum::benchmark
