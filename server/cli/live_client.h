// SPDX-License-Identifier: MIT
#pragma once

/// A sans-I/O client on a real socket: connects when the client says so, moves its frames and wakes it in time. Used by
/// `watch` and `replay`. Not for servers. All on the thread of the loop.

#include "protocol/client/client.h"
#include "server/net/client_socket.h"

#include <functional>
#include <optional>
#include <string>

namespace rostrum::cli {

class LiveClient {
public:
    /// `on_event` gets every event of the client, in order. The client connects at the first move().
    LiveClient(net::ClientSockets& sockets, net::Address address, client::Options options,
               std::function<void(const client::Event&)> on_event);
    ~LiveClient();
    LiveClient(const LiveClient&) = delete;
    LiveClient& operator=(const LiveClient&) = delete;

    /// Does what is due: connect, wake, send, hand out events. Called after each round of the loop.
    void move();
    /// In how many ms move() is due again; none: not before something comes in.
    std::optional<std::uint64_t> dueInMs() const;

    /// Sends under a new uuid, which it returns.
    std::string send(v1::Command command);
    /// Loses the connection, as a cable that is pulled does; it stays lost until reconnect().
    void drop();
    void reconnect();

    const client::Client& client() const { return m_client; }
    /// Why the last connection ended; empty: none did.
    const std::string& lastFailure() const { return m_last_failure; }

private:
    void connect();

    net::ClientSockets& m_sockets;
    net::Address m_address;
    client::Encoding m_encoding;
    client::Client m_client;
    std::function<void(const client::Event&)> m_on_event;
    std::optional<net::ClientSockets::Id> m_socket;
    bool m_is_dropped = false;
    std::string m_last_failure;
};

/// Why the server does not let this client in, and what to do about it, as a sentence for people.
std::string whyNotLetIn(const v1::Goodbye& goodbye);

/// What every program of ours gives a client: its name and version, uuids and jitter from the machine's random numbers.
client::Options clientOptions(const std::string& client_name, const std::string& session,
                              const std::string& badge_secret);

}  // namespace rostrum::cli
