// SPDX-License-Identifier: MIT
#include "server/host/host.h"

#include "server/host/connections.h"
#include "server/host/decisions.h"
#include "server/host/reception.h"

#include <algorithm>
#include <utility>

namespace rostrum::host {
namespace {

/// The state that the record holds, and what can be told of it. Errors: unreadable, newer than this program.
Status recover(const EventLog& log, const std::string& session, state::State& state, Publication& publication) {
    std::uint32_t unknown_seq = 0;
    const Status read = log.read(1, [&](const v1::Change& change) {
        for (const v1::Row& row : change.rows()) {
            if (state::keyOf(row).table == v1::TABLE_UNSPECIFIED && unknown_seq == 0) unknown_seq = change.seq();
        }
        state.apply(change.seq(), change.rows(), change.removals());
        publication.note(change);
    });
    if (!read) return read.error();
    if (unknown_seq != 0) {
        return Error{"the record of session \"" + session + "\" is newer than this program: entry " +
                     std::to_string(unknown_seq) + " holds a table that it does not know; run a newer rostrum"};
    }
    if (state.find<v1::Session>(1) == nullptr || !log.lastClock()) {
        return Error{"the record of session \"" + session + "\" has no session in it; create one with rostrum init"};
    }
    return Done{};
}

}  // namespace

struct Host::Parts {
    EventLog& log;
    Options options;
    Logbook unread;  ///< where nobody keeps one
    Logbook& logbook;
    state::State state;
    Publication publication{state};
    Presence presence;
    Connections connections;
    std::optional<Decisions> decisions;  ///< none while the state is recovered
    enum class Life { well, draining, failed } life = Life::well;
    std::int64_t next_sweep_boottime_ms = 0;
    std::int64_t next_presence_boottime_ms = 0;
    Presence::Version presence_told = 0;
    std::int64_t stepped_told_ms = 0;  ///< the meeting time up to which the steps of a rehearsal were told

    Parts(EventLog& the_log, Outlet& outlet, Options the_options)
        : log(the_log),
          options(std::move(the_options)),
          logbook(options.logbook == nullptr ? unread : *options.logbook),
          connections(outlet, presence, options.session, logbook) {}

    Telling telling(const Clocks& clocks) {
        const MeetingClock& clock = decisions->clock();
        return {publication, presence, clock.now(clocks), clock.rate(), clocks.boottime_ms};
    }
    bool take(Connection& connection, const v1::ClientFrame& frame, const Clocks& clocks);
    void greet(Connection& connection, const v1::Hello& hello, const Clocks& clocks);
    void ask(const Connection& connection, std::variant<v1::Command, v1::WasDone> what);
    void tell(const Decisions::Turn& turn);
    void tellSteps(const Clocks& clocks);
    void sweep(const Clocks& clocks);
};

Result<std::unique_ptr<Host>> Host::open(EventLog& log, Outlet& outlet, Options options, const Clocks& clocks) {
    auto parts = std::make_unique<Parts>(log, outlet, std::move(options));
    if (const Status status = recover(log, parts->options.session, parts->state, parts->publication); !status) {
        return status.error();
    }
    const bool is_rehearsal = parts->state.find<v1::Session>(1)->rehearsal();
    const MeetingClock clock(*log.lastClock(), clocks,
                             is_rehearsal ? MeetingClock::Runs::by_steps : MeetingClock::Runs::by_itself);
    parts->decisions.emplace(log, parts->state, parts->presence, clock, parts->options.commands_per_badge, clocks);
    return std::unique_ptr<Host>(new Host(std::move(parts)));
}

Host::Host(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Host::~Host() = default;

const std::string& Host::session() const {
    return m_parts->options.session;
}

const state::State& Host::state() const {
    return m_parts->state;
}

const EventLog& Host::log() const {
    return m_parts->log;
}

std::size_t Host::joinedConnections() const {
    return m_parts->connections.joined();
}

// ---- what comes in ----

void Host::opened(ConnectionId id, Encoding encoding, const Clocks& clocks) {
    m_parts->connections.add(id, encoding, m_parts->options.frames_per_connection, clocks.boottime_ms);
    if (m_parts->life == Parts::Life::draining) {
        m_parts->connections.end(id, v1::RESTARTING, retry_after_restart_ms);
    }
}

void Host::received(ConnectionId id, std::string_view message, const Clocks& clocks) {
    Parts& parts = *m_parts;
    Connection* connection = parts.connections.find(id);
    if (connection == nullptr || parts.life == Parts::Life::failed) return;
    if (!connection->hear(clocks.boottime_ms)) return parts.connections.end(id, v1::TOO_MANY_FRAMES);
    const auto frame = decodeClientFrame(message, connection->encoding());
    if (!frame || !parts.take(*connection, *frame, clocks)) parts.connections.end(id, v1::BAD_FRAME);
}

/// False: the frame does not belong here.
bool Host::Parts::take(Connection& connection, const v1::ClientFrame& frame, const Clocks& clocks) {
    if (connection.isJoined() == frame.has_hello()) return false;
    if (connection.isJoined()) connections.countIn(connection);
    switch (frame.of_case()) {
        case v1::ClientFrame::kHello:
            greet(connection, frame.hello(), clocks);
            return true;
        case v1::ClientFrame::kCommand:
            ask(connection, frame.command());
            return true;
        case v1::ClientFrame::kWasDone:
            ask(connection, frame.was_done());
            return true;
        case v1::ClientFrame::kPing:
            connection.answer(frame.ping(), decisions->clock().now(clocks).meeting_ms);
            connections.mark(connection.id());
            return true;
        case v1::ClientFrame::OF_NOT_SET:
            break;
    }
    return false;
}

void Host::Parts::greet(Connection& connection, const v1::Hello& hello, const Clocks& clocks) {
    auto answer = admit({state, options, log.lineage()}, hello, clocks.utc_ms);
    if (const auto* reason = std::get_if<v1::GoodbyeReason>(&answer)) {
        logbook.refused({options.session, connection.id(), personClaimed(options, hello)}, *reason);
        return connections.turnAway(connection.id(), *reason);
    }
    Admission& admission = std::get<Admission>(answer);
    const std::uint32_t person = admission.guest.viewer.owner.person;
    // The connection that is resumed ends first: what still comes on it cannot cross what is asked on this one.
    const auto resumed_id = connectionNamed(options, hello.resumes());
    const Connection* resumed = resumed_id ? connections.find(*resumed_id) : nullptr;
    if (resumed != nullptr && resumed->isJoined() && resumed->person() == person) {
        connections.end(*resumed_id, v1::REPLACED);
    }
    const bool is_shared_badge = admission.guest.viewer.audience == v1::AUDIENCE_PUBLIC;
    if (!is_shared_badge && connections.joinedOf(person) >= connections_per_badge_max) {
        return connections.end(connection.id(), v1::FULL, retry_after_full_ms);
    }
    admission.welcome.set_connection(connectionName(options, connection.id()));
    connections.join(connection, admission.guest, std::move(admission.welcome), admission.told_seq);
    logbook.joined({options.session, connection.id(), person}, hello);
}

void Host::Parts::ask(const Connection& connection, std::variant<v1::Command, v1::WasDone> what) {
    decisions->ask({connection.id(), connection.person(), connection.guest().generation, std::move(what)});
}

void Host::writable(ConnectionId id, const Clocks& clocks) {
    Connection* connection = m_parts->connections.find(id);
    if (connection == nullptr || m_parts->life == Parts::Life::failed) return;
    connection->unblock();
    m_parts->connections.mark(id);
    // Between two turns everything that can be told is durable, so that nobody waits for the next one.
    m_parts->connections.write(m_parts->telling(clocks));
}

void Host::closed(ConnectionId id, const Clocks&) {
    m_parts->connections.lose(id);
}

// ---- the turn ----

Status Host::turn(const Clocks& clocks) {
    Parts& parts = *m_parts;
    if (parts.life == Parts::Life::failed) return Error{"session \"" + session() + "\" failed in an earlier turn"};
    parts.sweep(clocks);
    const Result<Decisions::Turn> turn = parts.decisions->turn(clocks);
    if (!turn) {
        parts.life = Parts::Life::failed;
        return Error{"session=" + session() + " seq=" + std::to_string(parts.log.head().seq) + " " +
                     turn.error().message};
    }
    parts.tell(turn.value());
    parts.tellSteps(clocks);
    if (parts.presence.version() != parts.presence_told && clocks.boottime_ms >= parts.next_presence_boottime_ms) {
        parts.presence_told = parts.presence.version();
        parts.next_presence_boottime_ms = clocks.boottime_ms + presence_every_ms;
        parts.connections.wantPresence();
    }
    parts.connections.write(parts.telling(clocks));
    return Done{};
}

/// Lets out what a turn brought, now that it is durable.
void Host::Parts::tell(const Decisions::Turn& turn) {
    for (const v1::Change& change : turn.changes) {
        publication.note(change);
        logbook.happened(options.session, change);
    }
    if (!turn.changes.empty()) connections.markAll();
    for (const Decisions::Answer& answer : turn.answers) {
        Connection* connection = connections.find(answer.connection);
        if (connection == nullptr) continue;
        connections.mark(answer.connection);
        if (!connection->answer(answer.outcome)) connections.end(answer.connection, v1::TOO_SLOW);
    }
    for (const v1::Change& change : turn.changes) {
        for (const v1::Row& row : change.rows()) {
            if (row.has_badge()) connections.endOthers(row.badge());
        }
    }
}

/// In a rehearsal nobody can tell by a clock of their own that time has moved.
void Host::Parts::tellSteps(const Clocks& clocks) {
    if (!decisions->clock().isRehearsal()) return;
    const std::int64_t now_ms = decisions->clock().now(clocks).meeting_ms;
    if (std::exchange(stepped_told_ms, now_ms) != now_ms) connections.tickAll();
}

void Host::Parts::sweep(const Clocks& clocks) {
    if (clocks.boottime_ms < next_sweep_boottime_ms) return;
    next_sweep_boottime_ms = clocks.boottime_ms + sweep_every_ms;
    connections.sweep(clocks.boottime_ms);
}

std::int64_t Host::nextTurnBoottimeMs(const Clocks& clocks) const {
    if (m_parts->connections.hasMarked()) return clocks.boottime_ms;
    std::int64_t next = m_parts->next_sweep_boottime_ms;
    if (const auto deadline = m_parts->decisions->nextBoottimeMs(clocks)) next = std::min(next, *deadline);
    if (m_parts->presence.version() != m_parts->presence_told)
        next = std::min(next, m_parts->next_presence_boottime_ms);
    return next;
}

void Host::drain(const Clocks&) {
    m_parts->life = Parts::Life::draining;
    m_parts->connections.endAll(v1::RESTARTING, retry_after_restart_ms);
}

}  // namespace rostrum::host
