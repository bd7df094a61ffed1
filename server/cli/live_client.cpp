// SPDX-License-Identifier: MIT
#include "server/cli/live_client.h"

#include "server/net/machine_clocks.h"

#include <cstdio>
#include <random>
#include <utility>

namespace rostrum::cli {
namespace {

std::int64_t localMs() {
    return net::readClocks().boottime_ms;
}

std::mt19937_64& randomNumbers() {
    static std::mt19937_64 numbers{std::random_device{}()};
    return numbers;
}

/// RFC 4122, version 4.
std::string makeUuid() {
    const std::uint64_t high = randomNumbers()();
    const std::uint64_t low = randomNumbers()();
    char text[37];
    std::snprintf(text, sizeof text, "%08x-%04x-4%03x-%04x-%012llx", static_cast<unsigned>(high >> 32),
                  static_cast<unsigned>(high >> 16) & 0xFFFFu, static_cast<unsigned>(high) & 0xFFFu,
                  (static_cast<unsigned>(low >> 48) & 0x3FFFu) | 0x8000u,
                  static_cast<unsigned long long>(low & 0xFFFF'FFFF'FFFFull));
    return text;
}

}  // namespace

LiveClient::LiveClient(net::ClientSockets& sockets, net::Address address, client::Options options,
                       std::function<void(const client::Event&)> on_event)
    : m_sockets(sockets),
      m_address(std::move(address)),
      m_encoding(options.encoding),
      m_client(std::move(options)),
      m_on_event(std::move(on_event)) {}

LiveClient::~LiveClient() {
    if (m_socket) m_sockets.forget(*m_socket);
}

void LiveClient::connect() {
    // The socket may fail before connect() returns, so its callbacks do not rely on m_socket.
    m_socket = m_sockets.connect(m_address, std::string(client::subprotocol(m_encoding)),
                                 {[this] { m_client.opened(localMs()); },
                                  [this](std::string_view message) { m_client.received(message, localMs()); },
                                  [this](const std::string& reason) {
                                      m_socket.reset();
                                      m_last_failure = reason;
                                      m_client.closed(localMs());
                                  }});
    if (!m_sockets.isAlive(*m_socket)) m_socket.reset();
}

void LiveClient::move() {
    const std::int64_t now_ms = localMs();
    if (const auto wake = m_client.nextWake(now_ms); wake && *wake <= now_ms) m_client.wake(now_ms);
    const auto connect_at = m_client.connectAt();
    if (!m_is_dropped && !m_socket && connect_at && *connect_at <= now_ms) connect();
    while (m_socket) {
        auto frame = m_client.nextFrame();
        if (!frame) break;
        m_sockets.send(*m_socket, std::move(*frame));
    }
    while (const auto event = m_client.nextEvent()) m_on_event(*event);
    if (m_socket && m_client.wantsClosed()) m_sockets.close(*m_socket);
}

std::optional<std::uint64_t> LiveClient::dueInMs() const {
    const std::int64_t now_ms = localMs();
    std::optional<std::int64_t> due = m_client.nextWake(now_ms);
    const auto connect_at = m_client.connectAt();
    if (!m_is_dropped && !m_socket && connect_at && (!due || *connect_at < *due)) due = connect_at;
    if (!due) return std::nullopt;
    return *due <= now_ms ? 0 : static_cast<std::uint64_t>(*due - now_ms);
}

std::string LiveClient::send(v1::Command command) {
    return m_client.send(std::move(command), localMs());
}

void LiveClient::drop() {
    m_is_dropped = true;
    if (m_socket) m_sockets.close(*m_socket);
}

void LiveClient::reconnect() {
    m_is_dropped = false;
}

std::string whyNotLetIn(const v1::Goodbye& goodbye) {
    switch (static_cast<int>(goodbye.reason())) {
        case v1::BAD_BADGE:
            return "The server does not know this badge. Print the badges of the session with `rostrum badges`.";
        case v1::REVOKED:
            return "This badge was replaced by a newer one. Print the badges of the session with `rostrum badges`.";
        case v1::NO_SUCH_SESSION:
            return "The server has no such session, or several of them. Name one with --session.";
        case v1::VERSION:
            return "The server speaks another version of the protocol. Use the same release as the server's.";
        default:
            return "The server ended the connection for good: " + v1::GoodbyeReason_Name(goodbye.reason()) + ".";
    }
}

client::Options clientOptions(const std::string& client_name, const std::string& session,
                              const std::string& badge_secret) {
    client::Options options;
    options.session = session;
    options.badge_secret = badge_secret;
    options.client_name = client_name;
    options.client_version = ROSTRUM_VERSION;
    options.make_uuid = makeUuid;
    options.jitter = [] { return std::uniform_real_distribution<double>(0, 1)(randomNumbers()); };
    return options;
}

}  // namespace rostrum::cli
