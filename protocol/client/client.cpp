// SPDX-License-Identifier: MIT
#include "protocol/client/client.h"

#include <algorithm>
#include <set>
#include <utility>

namespace rostrum::client {
namespace {

constexpr std::uint32_t protocol_version = 1;

/// Coming back with the same proof would end in the same way.
bool isFinal(v1::GoodbyeReason reason) {
    return reason == v1::BAD_BADGE || reason == v1::REVOKED || reason == v1::VERSION || reason == v1::NO_SUCH_SESSION ||
           reason == v1::REPLACED;
}

bool isRefusedProof(v1::GoodbyeReason reason) {
    return reason == v1::BAD_BADGE || reason == v1::REVOKED;
}

bool isSameSource(const v1::Cursor& cursor, const v1::Welcome& welcome) {
    return cursor.lineage() == welcome.lineage() && cursor.audience() == welcome.audience();
}

}  // namespace

Client::Client(Options options) : m_options(std::move(options)) {}

// ---- the connection ----

void Client::opened(std::int64_t local_ms) {
    dropConnection();
    m_connection = Connection::saying_hello;
    m_opened_local_ms = local_ms;
    m_heard_local_ms = local_ms;
    sayHello();
}

void Client::received(std::string_view message, std::int64_t local_ms) {
    if (m_connection == Connection::closed || m_wants_closed) return;
    auto frame = decodeServerFrame(message, m_options.encoding);
    if (!frame) return startAnew();
    m_heard_local_ms = local_ms;
    for (const v1::Welcome& welcome : frame->welcomes()) onWelcome(welcome, local_ms);
    if (m_connection == Connection::joined) {
        onPongs(*frame, local_ms);
        onPresence(*frame);
        m_outcomes.insert(m_outcomes.end(), frame->outcomes().begin(), frame->outcomes().end());
        onUpdate(*frame);
        for (const v1::Tick& tick : frame->ticks()) onTick(tick, local_ms);
        if (m_is_current) m_live_local_ms = local_ms;
        if (m_is_current) deliverOutcomes();
    }
    for (const v1::Goodbye& goodbye : frame->goodbyes()) m_goodbye = goodbye;
    if (m_goodbye) m_wants_closed = true;
}

void Client::closed(std::int64_t local_ms) {
    const v1::Goodbye goodbye = m_goodbye.value_or(v1::Goodbye());
    const std::int64_t lasted_ms = m_connection == Connection::joined ? local_ms - m_joined_local_ms : 0;
    m_for_good = isForGood();
    const bool has_refused_proof = m_connection == Connection::saying_hello && isRefusedProof(goodbye.reason());
    dropConnection();
    m_reconnect.ended(local_ms, lasted_ms, goodbye.retry_after_ms(), m_options.jitter());
    if (has_refused_proof) {
        m_options.token.clear();
        m_reconnect.now();
    }
    m_events.push_back(Left{goodbye, m_for_good});
}

void Client::wake(std::int64_t local_ms) {
    if (m_connection == Connection::closed) return;
    if (local_ms - m_heard_local_ms >= silence_ms_max) m_wants_closed = true;
    if (m_connection == Connection::joined && local_ms - m_pinged_local_ms >= ping_every_ms) ping(local_ms);
}

std::optional<std::string> Client::nextFrame() {
    if (m_frames.empty() || m_wants_closed) return std::nullopt;
    std::string frame = std::move(m_frames.front());
    m_frames.pop_front();
    return frame;
}

std::optional<Event> Client::nextEvent() {
    if (m_events.empty()) return std::nullopt;
    Event event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

std::optional<std::int64_t> Client::connectAt() const {
    if (m_connection != Connection::closed || m_for_good) return std::nullopt;
    return m_reconnect.at();
}

std::optional<std::int64_t> Client::nextWake(std::int64_t local_ms) const {
    std::optional<std::int64_t> at;
    const auto notAfter = [&](std::int64_t other) { at = at ? std::min(*at, other) : other; };
    if (isLive(local_ms)) notAfter(*m_live_local_ms + live_ms_max);
    if (m_connection != Connection::closed && !m_wants_closed) notAfter(m_heard_local_ms + silence_ms_max);
    if (m_connection == Connection::joined && !m_wants_closed) notAfter(m_pinged_local_ms + ping_every_ms);
    return at;
}

// ---- the user ----

std::string Client::send(v1::Command command, std::int64_t local_ms) {
    std::string uuid = m_options.make_uuid();
    command.set_uuid(uuid);
    v1::ClientFrame frame;
    *frame.mutable_command() = command;
    m_pending.add(std::move(command), local_ms);
    if (m_connection == Connection::joined) push(frame);
    return uuid;
}

void Client::useBadge(std::string badge_secret) {
    m_options.badge_secret = std::move(badge_secret);
    m_options.token.clear();
    m_goodbye.reset();
    m_for_good = false;
    m_reconnect.now();
    if (m_connection != Connection::closed) m_wants_closed = true;
}

bool Client::isLive(std::int64_t local_ms) const {
    return m_live_local_ms && local_ms - *m_live_local_ms < live_ms_max;
}

std::optional<std::int64_t> Client::utcNow(std::int64_t local_ms) const {
    const auto meeting_ms = meetingNow(local_ms);
    if (!meeting_ms) return std::nullopt;
    return *meeting_ms + m_utc_minus_meeting_ms;
}

// ---- what is sent ----

void Client::sayHello() {
    v1::ClientFrame frame;
    v1::Hello& hello = *frame.mutable_hello();
    m_proof = m_options.token.empty() ? Proof::badge_secret : Proof::token;
    if (m_proof == Proof::token) {
        hello.set_token(m_options.token);
    } else {
        hello.set_badge_secret(m_options.badge_secret);
    }
    hello.set_session(m_options.session);
    *hello.mutable_cursor() = m_cursor;
    hello.set_client_name(m_options.client_name);
    hello.set_client_version(m_options.client_version);
    hello.set_protocol(protocol_version);
    hello.set_modality(m_options.modality);
    if (m_welcome) hello.set_resumes(m_welcome->connection());
    push(frame);
}

void Client::ping(std::int64_t local_ms) {
    v1::ClientFrame frame;
    frame.mutable_ping()->set_sent_client_ms(local_ms);
    m_pinged_local_ms = local_ms;
    push(frame);
}

void Client::push(const v1::ClientFrame& frame) {
    m_frames.push_back(encode(frame, m_options.encoding));
}

// ---- what is received ----

void Client::onWelcome(const v1::Welcome& welcome, std::int64_t local_ms) {
    const bool is_first = m_connection == Connection::saying_hello;
    if (m_welcome && m_welcome->lineage() != welcome.lineage()) m_clock = ClockOffset();
    m_welcome = welcome;
    m_options.token = welcome.token();
    m_clock.setRate(welcome.clock_rate(), local_ms);
    toldTime(welcome.server_meeting_ms(), welcome.server_utc_ms(), local_ms);
    m_events.push_back(Joined{welcome});
    if (!is_first) return;
    m_connection = Connection::joined;
    m_joined_local_ms = local_ms;
    // Perhaps another process answers now. Hello and Welcome are a first sample, until a quicker pong takes its place.
    m_clock.forgetSamples(local_ms);
    m_clock.add({m_opened_local_ms, welcome.server_meeting_ms(), welcome.server_meeting_ms(), local_ms});
    m_presence.clear();
    ping(local_ms);
    for (const v1::ClientFrame& frame : m_pending.framesAfterReconnect(local_ms)) push(frame);
}

void Client::onUpdate(v1::ServerFrame& frame) {
    if (frame.updates().empty()) return;
    // With an empty cursor the server starts from nothing, whether it says so or not.
    bool is_reset = m_cursor.lineage().empty() && m_gathered.empty();
    for (const v1::UpdateHeader& header : frame.updates()) is_reset = is_reset || header.reset();
    const v1::UpdateHeader& last = *frame.updates().rbegin();
    if (is_reset) {
        m_gathered.clear();
        m_gathering_reset = true;
    }
    // An update that does not follow what this client holds would leave a state that never was.
    const bool follows = isSameSource(m_cursor, *m_welcome) && last.seq() >= m_view.seq();
    if (!m_gathering_reset && !follows) return startAnew();
    v1::ServerFrame& piece = m_gathered.emplace_back();
    piece.mutable_removals()->Swap(frame.mutable_removals());
    piece.mutable_rows()->Swap(frame.mutable_rows());
    m_is_current = false;
    if (!last.more()) showGathered(last.seq());
}

void Client::showGathered(std::uint32_t seq) {
    Updated updated;
    updated.reset = m_gathering_reset;
    if (m_gathering_reset) m_view = state::State();
    std::set<state::Key> touched;
    for (const v1::ServerFrame& frame : m_gathered) {
        m_view.apply(seq, {}, frame.removals());
        m_view.apply(seq, frame.rows(), {});
        for (const v1::Removal& removal : frame.removals()) touched.insert({removal.table(), removal.id()});
        for (const v1::Row& row : frame.rows()) touched.insert(state::keyOf(row));
    }
    touched.erase(state::Key());
    updated.touched.assign(touched.begin(), touched.end());
    m_gathered.clear();
    m_gathering_reset = false;
    m_cursor.set_lineage(m_welcome->lineage());
    m_cursor.set_audience(m_welcome->audience());
    m_reconnect.setStaff(m_welcome->audience() == v1::AUDIENCE_BENCH || m_welcome->audience() == v1::AUDIENCE_DESK);
    m_cursor.set_seq(seq);
    m_is_current = true;
    if (updated.reset || !updated.touched.empty()) m_events.push_back(std::move(updated));
}

void Client::deliverOutcomes() {
    for (v1::Outcome& outcome : m_outcomes) {
        // A second answer to the same command, after it was sent again, says the same.
        auto command = m_pending.take(outcome.uuid());
        if (command) m_events.push_back(Answered{std::move(*command), std::move(outcome)});
    }
    m_outcomes.clear();
}

/// Of several in one frame the one with the shortest way counts: the clock must not run ahead to a worse estimate that
/// nobody was shown.
void Client::onPongs(const v1::ServerFrame& frame, std::int64_t local_ms) {
    std::optional<ClockSample> best;
    for (const v1::Pong& pong : frame.pongs()) {
        const ClockSample sample{pong.sent_client_ms(), pong.received_meeting_ms(), pong.sent_meeting_ms(), local_ms};
        if (!best || sample.roundTripMs() <= best->roundTripMs()) best = sample;
        toldTime(pong.sent_meeting_ms(), pong.sent_utc_ms(), local_ms);
    }
    if (best) m_clock.add(*best);
}

void Client::onTick(const v1::Tick& tick, std::int64_t local_ms) {
    m_clock.setRate(tick.clock_rate(), local_ms);
    toldTime(tick.meeting_ms(), tick.utc_ms(), local_ms);
    if (!m_is_current || tick.seq() <= m_view.seq()) return;
    m_view.apply(tick.seq(), {}, {});
    m_cursor.set_seq(tick.seq());
}

void Client::onPresence(const v1::ServerFrame& frame) {
    for (const v1::Presence& presence : frame.presence()) {
        if (presence.connections() == 0) {
            m_presence.erase(presence.person());
        } else {
            m_presence[presence.person()] = presence;
        }
    }
    if (!frame.presence().empty()) m_events.push_back(PresenceChanged{});
}

void Client::toldTime(std::int64_t meeting_ms, std::int64_t utc_ms, std::int64_t local_ms) {
    m_clock.told(meeting_ms, local_ms);
    m_utc_minus_meeting_ms = utc_ms - meeting_ms;
}

// ---- endings ----

bool Client::isForGood() const {
    if (!m_goodbye || !isFinal(m_goodbye->reason())) return false;
    // A token of an older generation is refused too; the badge secret may be of the present one.
    const bool has_another_proof =
        m_connection == Connection::saying_hello && m_proof == Proof::token && !m_options.badge_secret.empty();
    return !(isRefusedProof(m_goodbye->reason()) && has_another_proof);
}

void Client::startAnew() {
    m_cursor.Clear();
    m_is_current = false;
    m_wants_closed = true;
}

void Client::dropConnection() {
    m_connection = Connection::closed;
    m_wants_closed = false;
    m_goodbye.reset();
    m_frames.clear();
    m_gathered.clear();
    m_gathering_reset = false;
    // Outcomes that waited for a catch-up go with it: their commands are still pending, and are answered again together
    // with the view that belongs to the answer.
    m_outcomes.clear();
    m_is_current = false;
}

}  // namespace rostrum::client
