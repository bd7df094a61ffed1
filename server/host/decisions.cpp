// SPDX-License-Identifier: MIT
#include "server/host/decisions.h"

#include "protocol/state/check.h"
#include "server/core/refusals.h"
#include "server/core/shape.h"
#include "server/core/standing.h"

#include <algorithm>
#include <utility>

namespace rostrum::host {
namespace {

/// The least time until a deadline, on whichever clock; none: there is no deadline.
std::optional<std::int64_t> untilNext(const core::Deadline& deadline, core::Now now) {
    std::optional<std::int64_t> left_ms;
    if (deadline.meeting_ms) left_ms = *deadline.meeting_ms - now.meeting_ms;
    if (deadline.utc_ms) {
        const std::int64_t utc_left_ms = *deadline.utc_ms - now.utc_ms;
        left_ms = left_ms ? std::min(*left_ms, utc_left_ms) : utc_left_ms;
    }
    return left_ms;
}

/// `code`, unless something that comes first in the order of refusals is wrong with the command.
v1::Refusal refuseUnlessMalformed(const v1::Command& command, v1::RefusalCode code) {
    if (auto malformed = core::checkShape(command)) return *malformed;
    return core::refuse(code);
}

}  // namespace

Decisions::Decisions(EventLog& log, state::State& state, Presence& presence, MeetingClock clock,
                     Rate commands_per_badge, const Clocks& clocks)
    : m_log(log),
      m_state(state),
      m_presence(presence),
      m_clock(clock),
      m_commands_per_badge(commands_per_badge),
      m_grace_until_boottime_ms(clocks.boottime_ms + start_grace_ms) {}

Result<Decisions::Turn> Decisions::turn(const Clocks& clocks) {
    m_now = m_clock.now(clocks);
    m_changes.clear();
    m_accepted.clear();
    m_has_room.reset();
    advanceAll();
    if (m_in_grace && clocks.boottime_ms >= m_grace_until_boottime_ms) {
        m_in_grace = false;
        m_watched = {.meeting = m_watched.meeting};  // whoever is still away counts as lost now
    }
    noteArrivals();
    noteWatched();

    Turn turn;
    for (const Asked& asked : std::exchange(m_asked, {})) {
        if (auto outcome = decide(asked, clocks)) turn.answers.push_back({asked.connection, std::move(*outcome)});
    }
    const auto left_ms = untilNext(core::nextDeadline(m_state), m_now);
    CHECK(!left_ms || *left_ms > 0, "a deadline that has passed makes a change");

    if (!m_changes.empty()) {
        m_log.submit(m_changes, m_clock.reading(clocks));
        const auto durable_seq = m_log.durable();
        if (!durable_seq) return durable_seq.error();
        CHECK(durable_seq.value() == m_state.seq(), "what was submitted is durable, and nothing else");
    }
    turn.changes = std::exchange(m_changes, {});
    return turn;
}

std::optional<std::int64_t> Decisions::nextBoottimeMs(const Clocks& clocks) const {
    if (hasAsked()) return clocks.boottime_ms;
    std::optional<std::int64_t> at;
    if (m_in_grace) at = m_grace_until_boottime_ms;
    if (m_clock.isRehearsal()) return at;
    if (const auto left_ms = untilNext(core::nextDeadline(m_state), m_clock.now(clocks))) {
        at = at ? std::min(*at, clocks.boottime_ms + *left_ms) : clocks.boottime_ms + *left_ms;
    }
    return at;
}

// ---- time ----

void Decisions::happen(v1::Change change) {
    m_state.apply(change.seq(), change.rows(), change.removals());
    m_changes.push_back(std::move(change));
}

void Decisions::advanceAll() {
    while (auto change = core::advance(m_state, m_now)) happen(std::move(*change));
}

/// In a rehearsal: moves the clocks, and does at its own moment what time itself does on the way.
void Decisions::stepClock(std::uint32_t by_ms) {
    std::int64_t left_ms = by_ms;
    while (true) {
        const auto until_ms = untilNext(core::nextDeadline(m_state), m_now);
        if (!until_ms || *until_ms > left_ms) break;
        m_clock.step(*until_ms);
        m_now.meeting_ms += *until_ms;
        m_now.utc_ms += *until_ms;
        left_ms -= *until_ms;
        const std::size_t before = m_changes.size();
        advanceAll();
        CHECK(m_changes.size() > before, "a deadline that has come makes a change");
    }
    m_clock.step(left_ms);
    m_now.meeting_ms += left_ms;
    m_now.utc_ms += left_ms;
}

// ---- presence ----

Decisions::Watched Decisions::watched() const {
    Watched watched;
    if (const auto* meeting = state::meetingInProgress(m_state)) watched.meeting = meeting->id();
    if (const auto* term = core::presidingTerm(m_state)) watched.term = term->id();
    if (const auto* operating = core::operatingNow(m_state)) watched.operating = operating->id();
    if (const auto* floor = m_state.find<v1::Floor>(1)) {
        watched.current = floor->current();
        watched.interrupted = floor->interrupted();
    }
    return watched;
}

/// Whoever came or went since the last turn.
void Decisions::noteArrivals() {
    for (const std::uint32_t person : m_presence.takeChanged()) notePresence(person);
}

/// Somebody else presides, operates or speaks, or a meeting began: whether they are here matters from now on.
void Decisions::noteWatched() {
    const Watched now = watched();
    if (now == m_watched) return;
    const bool meeting_began = now.meeting != 0 && now.meeting != m_watched.meeting;
    m_watched = now;
    if (meeting_began) {
        for (const std::uint32_t person : m_presence.everybodyHere()) notePresence(person);
    }
    if (const auto* term = m_state.find<v1::PresidingTerm>(now.term)) notePresence(term->person());
    if (const auto* operating = m_state.find<v1::Operating>(now.operating)) notePresence(operating->person());
    for (const std::uint32_t id : {now.current, now.interrupted}) {
        if (const auto* speech = m_state.find<v1::Speech>(id)) notePresence(speech->person());
    }
}

void Decisions::notePresence(std::uint32_t person) {
    const auto* who = m_state.find<v1::Person>(person);
    if (who == nullptr) return;
    const bool is_here = m_presence.isHere(person);
    if (!is_here && m_in_grace) return;
    const v1::Modality known = m_presence.modality(person);
    const v1::Modality modality = known == v1::MODALITY_UNSPECIFIED ? who->modality() : known;
    const auto connection = is_here ? core::Connection::back : core::Connection::lost;
    auto change = core::notePresence(m_state, person, connection, modality, m_now);
    if (!change) return;
    happen(std::move(*change));
    advanceAll();
}

// ---- commands ----

/// None: the badge was reissued since, so that what was asked with it is not even answered.
std::optional<v1::Outcome> Decisions::decide(const Asked& asked, const Clocks& clocks) {
    const auto* badge = m_state.find<v1::Badge>(asked.person);
    if (badge == nullptr || badge->revoked() || badge->generation() != asked.generation) return std::nullopt;
    if (const auto* question = std::get_if<v1::WasDone>(&asked.what)) return answerWasDone(*question, asked.person);
    return decideCommand(std::get<v1::Command>(asked.what), asked.person, clocks);
}

v1::Outcome Decisions::decideCommand(const v1::Command& command, std::uint32_t person, const Clocks& clocks) {
    v1::Outcome outcome;
    outcome.set_uuid(command.uuid());
    if (const auto accepted = findAccepted(person, command.uuid())) {
        if (accepted->command == command.SerializeAsString()) {
            outcome.set_seq(accepted->seq);
        } else {
            *outcome.mutable_refusal() = refuseUnlessMalformed(command, v1::COMMAND_ID_REUSED);
        }
        return outcome;
    }
    if (auto refusal = refuseBeforeDeciding(command, person, clocks)) {
        *outcome.mutable_refusal() = std::move(*refusal);
        return outcome;
    }
    core::Decision decision = core::decide(m_state, command, person, m_now);
    if (auto* refusal = std::get_if<v1::Refusal>(&decision)) {
        *outcome.mutable_refusal() = std::move(*refusal);
        return outcome;
    }
    v1::Change& change = std::get<v1::Change>(decision);
    outcome.set_seq(change.seq());
    m_accepted.emplace(std::pair(person, command.uuid()), m_changes.size());
    happen(std::move(change));
    if (command.has_step_clock()) stepClock(command.step_clock().by_ms());
    advanceAll();
    noteWatched();
    return outcome;
}

/// In the record, or in the turn that is under way.
std::optional<AcceptedCommand> Decisions::findAccepted(std::uint32_t person, const std::string& uuid) const {
    const auto at = m_accepted.find({person, uuid});
    if (at == m_accepted.end()) return m_log.find(person, uuid);
    const v1::Change& change = m_changes[at->second];
    return AcceptedCommand{.seq = change.seq(), .command = change.command().SerializeAsString()};
}

v1::Outcome Decisions::answerWasDone(const v1::WasDone& question, std::uint32_t person) const {
    v1::Outcome outcome;
    outcome.set_uuid(question.uuid());
    if (const auto accepted = findAccepted(person, question.uuid())) {
        outcome.set_seq(accepted->seq);
    } else {
        outcome.set_not_done(true);
    }
    return outcome;
}

std::optional<v1::Refusal> Decisions::refuseBeforeDeciding(const v1::Command& command, std::uint32_t person,
                                                           const Clocks& clocks) {
    TokenBucket& bucket = m_buckets.try_emplace(person, m_commands_per_badge).first->second;
    if (!bucket.take(clocks.boottime_ms)) {
        v1::Refusal refusal = refuseUnlessMalformed(command, v1::TOO_MANY_COMMANDS);
        if (refusal.code() == v1::TOO_MANY_COMMANDS) {
            refusal.mutable_details()->set_retry_after_ms(bucket.retryAfterMs());
        }
        return refusal;
    }
    if (!m_has_room) m_has_room = m_log.hasRoom();
    // The reserve is for whoever presides: a meeting can be brought to its end on a full disk.
    if (!*m_has_room && !presides(person)) return refuseUnlessMalformed(command, v1::RECORD_FULL);
    return std::nullopt;
}

bool Decisions::presides(std::uint32_t person) const {
    const auto* term = core::presidingTerm(m_state);
    return term != nullptr && term->person() == person;
}

}  // namespace rostrum::host
