// SPDX-License-Identifier: MIT
#include "tests/support/eg.h"

#include "protocol/state/check.h"
#include "server/core/standing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

namespace rostrum::eg {
namespace {

constexpr std::int64_t start_utc_ms = 1'700'000'000'000;

support::Refusals refusals_met;

}  // namespace

const support::Refusals& refusalsMet() {
    return refusals_met;
}

Meeting::Meeting(const core::Founding& founding) : m_now{1'000, start_utc_ms} {
    const auto founded = core::found(founding, m_now);
    if (const auto* errors = std::get_if<core::FoundingErrors>(&founded)) {
        for (const std::string& error : *errors) ADD_FAILURE() << error;
        CHECK(false, "the example session is well founded");
    }
    apply(std::get<v1::Change>(founded));
}

void Meeting::apply(const v1::Change& change) {
    EXPECT_EQ(change.seq(), m_state.seq() + 1);
    const auto isItsAct = [&](const v1::Row& row) { return row.has_act() && row.act().seq() == change.seq(); };
    EXPECT_EQ(std::count_if(change.rows().begin(), change.rows().end(), isItsAct), 1) << "every change writes one act";
    m_state.apply(change.seq(), change.rows(), change.removals());
}

v1::Command Meeting::withUuid(v1::Command command) {
    char uuid[40];
    std::snprintf(uuid, sizeof uuid, "00000000-0000-4000-8000-%012u", ++m_commands);
    command.set_uuid(uuid);
    return command;
}

core::Decision Meeting::decides(Id person, v1::Command command) {
    return core::decide(m_state, withUuid(std::move(command)), person, m_now);
}

v1::Change Meeting::accepts(Id person, v1::Command command) {
    const core::Decision decision = decides(person, command);
    if (const auto* refusal = std::get_if<v1::Refusal>(&decision)) {
        ADD_FAILURE() << "person " << person << " is refused " << command.ShortDebugString() << "\n  with "
                      << refusal->ShortDebugString() << "\n"
                      << inWords();
        return {};
    }
    const v1::Change& change = std::get<v1::Change>(decision);
    apply(change);
    return change;
}

v1::Refusal Meeting::refuses(Id person, v1::Command command, v1::RefusalCode code) {
    const core::Decision decision = decides(person, command);
    if (const auto* refusal = std::get_if<v1::Refusal>(&decision)) {
        EXPECT_EQ(v1::RefusalCode_Name(refusal->code()), v1::RefusalCode_Name(code))
            << "for " << command.ShortDebugString() << " by person " << person << "\n"
            << inWords();
        support::note(refusals_met, command, refusal->code());
        return *refusal;
    }
    ADD_FAILURE() << "person " << person << " is not refused " << command.ShortDebugString() << "\n  expected "
                  << v1::RefusalCode_Name(code) << "\n"
                  << inWords();
    return {};
}

Id Meeting::asks(Id participant, const Ask& ask) {
    const Id request = m_state.table<v1::Request>().nextId();
    accepts(delegateOf(participant), requestFloor(ask));
    return request;
}

Id Meeting::raises(Id participant) {
    const Id request = m_state.table<v1::Request>().nextId();
    accepts(delegateOf(participant), raisePointOfOrder());
    return request;
}

Id Meeting::gives(Id request) {
    const Sees seen = sees(row<v1::Request>(request).item());
    const Id presides = presiding().person();
    accepts(presides == 0 ? eg::chair : presides, giveFloor(request, seen, seen.next == request ? "" : "as announced"));
    return floor().current();
}

Id Meeting::givesPanellist(Id panel_place, v1::Kind kind) {
    const Id presides = presiding().person();
    accepts(presides == 0 ? eg::chair : presides,
            givePanellist(panel_place, kind, sees(row<v1::PanelPlace>(panel_place).item())));
    return floor().current();
}

std::vector<v1::Change> Meeting::after(std::chrono::milliseconds time) {
    const std::int64_t end_ms = m_now.meeting_ms + time.count();
    const std::int64_t utc_ahead_ms = m_now.utc_ms - m_now.meeting_ms;
    std::vector<v1::Change> changes;
    while (true) {
        while (auto change = core::advance(m_state, m_now)) {
            apply(*change);
            changes.push_back(*change);
        }
        if (m_now.meeting_ms == end_ms) return changes;
        const core::Deadline deadline = core::nextDeadline(m_state);
        std::int64_t next_ms = end_ms;
        if (deadline.meeting_ms) next_ms = std::min(next_ms, std::max(*deadline.meeting_ms, m_now.meeting_ms));
        if (deadline.utc_ms) next_ms = std::min(next_ms, std::max(*deadline.utc_ms - utc_ahead_ms, m_now.meeting_ms));
        // A deadline that has passed without an effect must not hold the time.
        if (next_ms == m_now.meeting_ms) {
            ADD_FAILURE() << "advance() did nothing at a deadline that nextDeadline() named\n" << inWords();
            next_ms = end_ms;
        }
        m_now = {next_ms, next_ms + utc_ahead_ms};
    }
}

void Meeting::loses(Id person) {
    const auto modality = row<v1::Person>(person).modality();
    if (auto change = core::notePresence(m_state, person, core::Connection::lost, modality, m_now)) apply(*change);
}

void Meeting::isBack(Id person, v1::Modality modality) {
    if (auto change = core::notePresence(m_state, person, core::Connection::back, modality, m_now)) apply(*change);
}

void Meeting::failNoRow(const std::string& table, Id id) const {
    ADD_FAILURE() << "there is no " << table << " " << id << "\n" << inWords();
}

}  // namespace rostrum::eg
