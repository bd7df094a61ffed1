// SPDX-License-Identifier: MIT
#include "server/host/house.h"

#include "protocol/state/check.h"
#include "server/host/frame_text.h"

#include <algorithm>
#include <utility>

namespace rostrum::host {

House::House(Outlet& outlet, Options options) : m_outlet(outlet), m_options(std::move(options)) {}

void House::add(std::unique_ptr<Host> host) {
    CHECK(hostFor(host->session()) == nullptr, "every session on a server has a name of its own");
    m_hosts.push_back(std::move(host));
}

/// By its name; an empty name is enough where there is one session only. Null: no such session.
Host* House::hostFor(std::string_view session) const {
    if (session.empty()) return m_hosts.size() == 1 ? m_hosts.front().get() : nullptr;
    for (const auto& host : m_hosts) {
        if (host->session() == session) return host.get();
    }
    return nullptr;
}

void House::sayGoodbye(ConnectionId id, Connection& connection, v1::GoodbyeReason reason,
                       std::uint32_t retry_after_ms) {
    if (std::exchange(connection.is_closing, true)) return;
    m_unnamed.erase(id);
    if (m_options.logbook != nullptr) m_options.logbook->ended({"", id, 0}, reason);
    if (m_outlet.isWritable(id)) m_outlet.write(id, goodbyeFrame(reason, retry_after_ms, connection.encoding));
    m_outlet.close(id);
}

void House::opened(ConnectionId id, Encoding encoding, const Clocks& clocks) {
    Connection& connection = m_connections[id];
    connection = {encoding, clocks.boottime_ms, nullptr, false};
    m_unnamed.insert(id);
    if (m_health == Health::draining) return sayGoodbye(id, connection, v1::RESTARTING, retry_after_restart_ms);
    if (m_connections.size() > m_options.connections_max) sayGoodbye(id, connection, v1::FULL, retry_after_full_ms);
}

void House::received(ConnectionId id, std::string_view message, const Clocks& clocks) {
    const auto at = m_connections.find(id);
    if (at == m_connections.end() || at->second.is_closing) return;
    Connection& connection = at->second;
    if (connection.host == nullptr) {
        const auto frame = decodeClientFrame(message, connection.encoding);
        if (!frame || !frame->has_hello()) return sayGoodbye(id, connection, v1::BAD_FRAME, 0);
        connection.host = hostFor(frame->hello().session());
        if (connection.host == nullptr) return sayGoodbye(id, connection, v1::NO_SUCH_SESSION, 0);
        m_unnamed.erase(id);
        connection.host->opened(id, connection.encoding, clocks);
    }
    connection.host->received(id, message, clocks);
}

void House::writable(ConnectionId id, const Clocks& clocks) {
    const auto at = m_connections.find(id);
    if (at != m_connections.end() && at->second.host != nullptr) at->second.host->writable(id, clocks);
}

void House::closed(ConnectionId id, const Clocks& clocks) {
    const auto at = m_connections.find(id);
    if (at == m_connections.end()) return;
    if (at->second.host != nullptr) at->second.host->closed(id, clocks);
    m_connections.erase(at);
    m_unnamed.erase(id);
}

/// When the oldest of those that have named no session must have done so. Requires: there is one.
std::int64_t House::helloDueBoottimeMs() const {
    return m_connections.at(*m_unnamed.begin()).opened_boottime_ms + hello_ms_max;
}

Status House::turn(const Clocks& clocks) {
    while (!m_unnamed.empty() && helloDueBoottimeMs() <= clocks.boottime_ms) {
        const ConnectionId id = *m_unnamed.begin();
        sayGoodbye(id, m_connections.at(id), v1::NO_HELLO, 0);
    }
    for (const auto& host : m_hosts) {
        if (Status status = host->turn(clocks); !status) {
            m_health = Health::failed;
            return status;
        }
    }
    return Done{};
}

std::int64_t House::nextTurnBoottimeMs(const Clocks& clocks) const {
    std::int64_t next = clocks.boottime_ms + hello_ms_max;
    if (!m_unnamed.empty()) next = helloDueBoottimeMs();
    for (const auto& host : m_hosts) next = std::min(next, host->nextTurnBoottimeMs(clocks));
    return next;
}

void House::drain(const Clocks& clocks) {
    m_health = Health::draining;
    for (const auto& host : m_hosts) host->drain(clocks);
    while (!m_unnamed.empty()) {
        const ConnectionId id = *m_unnamed.begin();
        sayGoodbye(id, m_connections.at(id), v1::RESTARTING, retry_after_restart_ms);
    }
}

HttpAnswer House::http(std::string_view path) const {
    const std::string json = "application/json";
    if (path == "/version") return {200, json, "{\"version\":\"" + m_options.server_version + "\"}\n"};
    if (path != "/healthz") return {404, "text/plain", "not found\n"};
    switch (m_health) {
        case Health::well:
            return {200, json, "{\"status\":\"ok\"}\n"};
        case Health::draining:
            return {503, json, "{\"status\":\"restarting\"}\n"};
        case Health::failed:
            return {503, json, "{\"status\":\"failed\"}\n"};
    }
    return {503, json, "{\"status\":\"failed\"}\n"};
}

}  // namespace rostrum::host
