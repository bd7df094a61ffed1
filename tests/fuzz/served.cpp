// SPDX-License-Identifier: MIT
#include "tests/fuzz/served.h"

#include "protocol/state/check.h"
#include "server/host/badges.h"
#include "tests/simulation/settings.h"
#include "tests/simulation/views.h"
#include "tests/support/invariants.h"

namespace rostrum::fuzz {
namespace {

const std::string server_key(host::server_key_bytes, 'k');
const std::string session = "fuzzed";

}  // namespace

Served::Served(std::uint64_t seed) {
    simulation::Random random(seed);
    const simulation::Settings settings = simulation::drawSettings(random);
    m_log.submit({simulation::foundation(settings, m_clocks.utc_ms)},
                 {std::string(m_clocks.boot_id), m_clocks.boottime_ms, 0, m_clocks.utc_ms, false});
    CHECK(m_log.durable(), "the log in memory takes the foundation");
    auto opened = host::Host::open(
        m_log, m_link, {.session = session, .server_key = server_key, .server_version = "0", .start_id = "1"},
        m_clocks);
    CHECK(opened, "a host opens a founded session");
    m_host = std::move(opened.value());
}

void Served::pass(std::int64_t ms) {
    m_clocks.boottime_ms += ms;
    m_clocks.utc_ms += ms;
    if (!m_host->turn(m_clocks)) note("a turn fails only if the record does");
    for (const auto connection : m_link.takeClosed()) m_host->closed(connection, m_clocks);
    for (const auto connection : m_link.takeWritable()) m_host->writable(connection, m_clocks);
    for (const auto& sentence : support::violations(m_host->state())) note(sentence);
}

host::ConnectionId Served::connect(host::Encoding encoding) {
    const auto connection = m_link.connect();
    m_host->opened(connection, encoding, m_clocks);
    return connection;
}

void Served::send(host::ConnectionId connection, std::string_view message) {
    if (!m_link.isClosed(connection)) m_host->received(connection, message, m_clocks);
}

void Served::hangUp(host::ConnectionId connection) {
    if (m_link.isClosed(connection)) return;
    m_link.cut(connection);
    m_host->closed(connection, m_clocks);
}

std::string Served::badge(std::uint32_t person) const {
    const auto* badge = m_host->state().find<v1::Badge>(person);
    return host::badgeSecret(server_key, session, person, badge == nullptr ? 1 : badge->generation());
}

std::string Served::uuid() {
    const std::string digits = std::to_string(++m_uuids);
    std::string uuid = "00000000-0000-4000-8000-000000000000";
    return uuid.replace(uuid.size() - digits.size(), digits.size(), digits);
}

Seat::Seat(Served& served, std::uint32_t person, client::Encoding encoding)
    : m_served(served),
      m_client({.session = session,
                .badge_secret = served.badge(person),
                .token = {},
                .client_name = "fuzz",
                .client_version = "0",
                .encoding = encoding,
                .make_uuid = [&served] { return served.uuid(); },
                .jitter = [] { return 0.5; }}),
      m_encoding(encoding == client::Encoding::proto ? host::Encoding::proto : host::Encoding::json) {}

void Seat::act(std::size_t frames_max) {
    const std::int64_t now_ms = m_served.nowMs();
    m_client.wake(now_ms);
    if (const auto due_ms = m_client.connectAt(); !m_connection && due_ms && *due_ms <= now_ms) {
        m_connection = m_served.connect(m_encoding);
        m_client.opened(now_ms);
    }
    for (std::size_t i = 0; i < frames_max && m_connection && !m_client.wantsClosed(); ++i) {
        const auto frame = m_served.link().read(*m_connection);
        if (!frame) break;
        m_client.received(*frame, now_ms);
    }
    while (const auto frame = m_client.nextFrame()) {
        if (m_connection) m_served.send(*m_connection, *frame);
    }
    while (m_client.nextEvent()) continue;
    const bool is_gone =
        m_connection && m_served.link().isClosed(*m_connection) && m_served.link().unread(*m_connection) == 0;
    if (m_connection && (is_gone || m_client.wantsClosed())) cut();
}

void Seat::cut() {
    if (!m_connection) return;
    m_served.hangUp(*m_connection);
    m_connection.reset();
    m_client.closed(m_served.nowMs());
}

void Seat::expectCurrent() {
    constexpr int turns_max = 600;
    constexpr std::int64_t turn_ms = 100;
    for (int i = 0; i < turns_max; ++i) {
        m_served.pass(turn_ms);
        act(1'000);
        if (isCurrent() && m_client.pendingCount() == 0) break;
    }
    if (!m_connection && !m_client.connectAt()) return;
    if (!isCurrent()) return m_served.note("a client whose link holds becomes current");
    for (const auto& row :
         simulation::differencesFromAudience(m_client.view(), *m_client.welcome(), m_served.state())) {
        m_served.note("a view is what its audience may see: " + row);
    }
}

}  // namespace rostrum::fuzz
