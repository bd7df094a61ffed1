// SPDX-License-Identifier: MIT
#include "tests/benchmark/delegations.h"

#include "protocol/state/check.h"
#include "server/host/limits.h"
#include "tests/benchmark/web_socket.h"
#include "tests/support/eg_commands.h"

#include <fmt/core.h>

#include <algorithm>

namespace rostrum::benchmark {
namespace {

constexpr int patience_ms = 60'000;
constexpr Crowd::Index joining_max = 256;

// A frame's fields come in the order of their numbers, so that its first byte says what it is.
constexpr char begins_with_update = v1::ServerFrame::kUpdatesFieldNumber << 3 | 2;
constexpr char begins_with_tick = v1::ServerFrame::kTicksFieldNumber << 3 | 2;

/// The update's header, which is short: a reader that stops behind it costs all servers the same.
v1::UpdateHeader updateHeader(std::string_view payload) {
    v1::UpdateHeader header;
    const int size = payload[1];
    CHECK(header.ParseFromArray(payload.data() + 2, size), "an update begins with its header");
    return header;
}

}  // namespace

Delegations::Delegations(const Premises& premises, std::uint16_t port, Transport transport)
    : m_premises(premises), m_crowd(port, transport) {}

// ---- joining ----

void Delegations::join(Seat count) {
    const auto first = static_cast<Seat>(m_seats.size());
    m_seats.resize(count);
    Seat begun = first;
    Seat joined = first;
    while (joined < count) {
        for (; begun < count && begun - joined < joining_max; ++begun) {
            CHECK(begin(begun), "the server lets everybody in");
        }
        receive(patience_ms);
        while (joined < count && isJoined(joined)) ++joined;
    }
}

bool Delegations::begin(Seat seat) {
    if (!m_crowd.connect(seat)) return false;
    m_seats[seat].phase = Phase::upgrading;
    m_seats[seat].stream.clear();
    m_seats[seat].retry_after_ms = 0;
    m_crowd.send(seat, upgradeRequest("rostrum.v1.proto"));
    return true;
}

void Delegations::sayHello(Seat seat) {
    v1::ClientFrame frame;
    v1::Hello& hello = *frame.mutable_hello();
    hello.set_token(m_premises.token(seat == 0 ? the_chair : first_delegate + seat - 1));
    hello.set_session(m_premises.session);
    hello.mutable_cursor()->set_lineage(m_premises.lineage);
    hello.mutable_cursor()->set_audience(seat == 0 ? v1::AUDIENCE_BENCH : v1::AUDIENCE_DELEGATE);
    hello.mutable_cursor()->set_seq(std::max(m_premises.head, m_seats[seat].told_seq));
    hello.set_client_name("benchmark");
    hello.set_client_version("1");
    hello.set_protocol(host::protocol_version);
    send(seat, frame);
}

// ---- asking ----

void Delegations::press(Seat asker) {
    v1::ClientFrame frame;
    *frame.mutable_command() = eg::requestFloor({.item = the_item});
    frame.mutable_command()->set_uuid(fmt::format("10000000-0000-4000-8000-{:012}", ++m_commands));
    m_seats[asker].answered_seq = 0;
    m_seats[asker].awaits_answer = true;
    send(asker, frame);
}

Round Delegations::ask(Seat asker) {
    Round round;
    Seat told = 0;
    m_bytes = 0;
    const Stopwatch watch;
    press(asker);
    const Member& who = m_seats[asker];
    while (told < m_seats.size()) {
        receive(patience_ms);
        if (who.answered_seq != 0 && round.answered_us == 0) round.answered_us = watch.microseconds();
        if (who.answered_seq == 0) continue;
        while (told < m_seats.size() && m_seats[told].told_seq >= who.answered_seq) ++told;
    }
    round.last_us = watch.microseconds();
    round.bytes = m_bytes;
    return round;
}

Round Delegations::askAll() {
    Round round;
    m_bytes = 0;
    const Stopwatch watch;
    for (Seat seat = 1; seat < m_seats.size(); ++seat) press(seat);
    std::uint32_t last_seq = 0;
    for (Seat answered = 1; answered < m_seats.size();) {
        receive(patience_ms);
        for (; answered < m_seats.size() && m_seats[answered].answered_seq != 0; ++answered) {
            last_seq = std::max(last_seq, m_seats[answered].answered_seq);
        }
    }
    round.answered_us = watch.microseconds();
    for (Seat told = 0; told < m_seats.size();) {
        while (told < m_seats.size() && m_seats[told].told_seq >= last_seq) ++told;
        if (told < m_seats.size()) receive(patience_ms);
    }
    round.last_us = watch.microseconds();
    round.bytes = m_bytes;
    return round;
}

void Delegations::ping() {
    for (Seat seat = 0; seat < m_seats.size(); ++seat) {
        v1::ClientFrame frame;
        frame.mutable_ping()->set_sent_client_ms(1);
        m_seats[seat].has_pong = false;
        send(seat, frame);
    }
    for (Seat seat = 0; seat < m_seats.size();) {
        while (seat < m_seats.size() && m_seats[seat].has_pong) ++seat;
        if (seat < m_seats.size()) receive(patience_ms);
    }
}

void Delegations::send(Seat seat, const v1::ClientFrame& frame) {
    m_crowd.send(seat, clientMessage(frame.SerializeAsString()));
}

// ---- hearing ----

void Delegations::receive(int wait_ms_max) {
    m_crowd.receive(wait_ms_max, [this](Seat seat, std::string_view piece) { take(seat, piece); });
}

void Delegations::take(Seat seat, std::string_view piece) {
    Member& member = m_seats[seat];
    if (piece.empty()) return leave(seat);
    m_bytes += piece.size();
    member.stream += piece;
    if (member.phase == Phase::upgrading) {
        if (!takeUpgradeResponse(member.stream)) return;
        member.phase = Phase::joining;
        sayHello(seat);
    }
    std::string_view left = member.stream;
    while (const auto message = firstMessage(left)) {
        if (message->is_close) return leave(seat);
        takeMessage(seat, message->payload);
        left.remove_prefix(message->bytes);
    }
    member.stream.erase(0, member.stream.size() - left.size());
}

void Delegations::leave(Seat seat) {
    CHECK(m_on_end, "the server lets everybody stay");
    m_crowd.close(seat);
    m_seats[seat].phase = Phase::away;
    m_on_end(seat, m_seats[seat].retry_after_ms);
}

/// Most frames are the update that everybody gets: it is not read beyond its header.
void Delegations::takeMessage(Seat seat, std::string_view payload) {
    Member& member = m_seats[seat];
    if (payload.empty() || payload[0] == begins_with_tick) return;
    if (payload[0] == begins_with_update) {
        const v1::UpdateHeader header = updateHeader(payload);
        if (!header.more()) member.told_seq = header.seq();
        if (!header.more() && member.phase == Phase::joining) member.phase = Phase::joined;
        if (!member.awaits_answer && member.has_pong) return;
    }
    v1::ServerFrame frame;
    CHECK(frame.ParseFromArray(payload.data(), static_cast<int>(payload.size())), "the server sends frames");
    for (const v1::Outcome& outcome : frame.outcomes()) {
        if (!outcome.has_seq()) fmt::print(stderr, "{}\n", outcome.ShortDebugString());
        CHECK(outcome.has_seq(), "what a benchmark asks for is done");
        member.answered_seq = outcome.seq();
        member.awaits_answer = false;
    }
    if (!frame.pongs().empty()) member.has_pong = true;
    for (const v1::Goodbye& goodbye : frame.goodbyes()) member.retry_after_ms = goodbye.retry_after_ms();
}

}  // namespace rostrum::benchmark
