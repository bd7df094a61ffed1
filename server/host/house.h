// SPDX-License-Identifier: MIT
#pragma once

/// All sessions of one server: takes new connections, and hands each to the host of the session that its Hello names.
/// Also answers the plain HTTP requests of machines. It has no socket and decides nothing. Used by net and cli. One
/// thread.

#include "rostrum/v1/frames.pb.h"
#include "server/host/host.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::host {

struct HttpAnswer {
    int status = 0;
    std::string type;  ///< Content-Type
    std::string body;
    bool operator==(const HttpAnswer&) const = default;
};

class House {
public:
    struct Options {
        std::string server_version;
        std::size_t connections_max = 10'000;  ///< beyond it a connection is told FULL
        Logbook* logbook = nullptr;            ///< outlives the house; null: nobody is told
    };

    /// Connections are numbered in the order in which they are opened. `outlet` is the one that the hosts were opened
    /// with, and outlives the house.
    House(Outlet& outlet, Options options);

    /// Requires: no other host has its session's name.
    void add(std::unique_ptr<Host> host);
    const std::vector<std::unique_ptr<Host>>& hosts() const { return m_hosts; }

    // ---- what the sockets report, as to a Host ----
    void opened(ConnectionId id, Encoding encoding, const Clocks& clocks);
    void received(ConnectionId id, std::string_view message, const Clocks& clocks);
    void writable(ConnectionId id, const Clocks& clocks);
    void closed(ConnectionId id, const Clocks& clocks);

    /// One turn of every host. An error is fatal for all: the process must stop.
    Status turn(const Clocks& clocks);
    std::int64_t nextTurnBoottimeMs(const Clocks& clocks) const;
    /// Says goodbye ("restarting") to every connection, and to those that still come.
    void drain(const Clocks& clocks);

    /// "/healthz": 200 while turns succeed, 503 while draining or after an error. "/version". Everything else: 404.
    HttpAnswer http(std::string_view path) const;
    std::size_t connections() const { return m_connections.size(); }

private:
    struct Connection {
        Encoding encoding = Encoding::proto;
        std::int64_t opened_boottime_ms = 0;
        Host* host = nullptr;  ///< null until its Hello named a session
        bool is_closing = false;
    };
    std::int64_t helloDueBoottimeMs() const;
    Host* hostFor(std::string_view session) const;
    void sayGoodbye(ConnectionId id, Connection& connection, v1::GoodbyeReason reason, std::uint32_t retry_after_ms);

    Outlet& m_outlet;
    Options m_options;
    std::vector<std::unique_ptr<Host>> m_hosts;
    std::map<ConnectionId, Connection> m_connections;
    std::set<ConnectionId> m_unnamed;  ///< those that have not named a session yet; the oldest first
    enum class Health { well, draining, failed };
    Health m_health = Health::well;
};

}  // namespace rostrum::host
