// SPDX-License-Identifier: MIT
#pragma once

/// WebSocket connections out of this program, many on one loop: for `watch`, `replay` and the load of benchmarks. Whole
/// messages in and out; it knows nothing of what they say (protocol/client does). All on the thread of the loop.

#include "server/host/result.h"
#include "server/net/event_loop.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace rostrum::net {

/// Where to connect: "ws://127.0.0.1:7040/ws" in parts.
struct Address {
    std::string host;  ///< without the brackets of IPv6
    std::uint16_t port = 0;
    bool tls = false;
};

/// "127.0.0.1:7040", "[::1]:7040".
std::string placeOf(const std::string& host, std::uint16_t port);

/// Reads "ws://host:port", "wss://host:port" or "host:port"; an address of IPv6 in brackets. Errors: not an address,
/// with what is expected.
Result<Address> parseAddress(std::string_view text);

/// The context that all client sockets of a program share.
class ClientSockets {
public:
    /// `trusted_certificate`: a PEM file to trust beside the system's; empty: the system's only.
    ClientSockets(EventLoop& loop, const std::string& trusted_certificate);
    ~ClientSockets();

    struct Events {
        std::function<void()> opened;
        std::function<void(std::string_view message)> received;
        std::function<void(const std::string& reason)> closed;  ///< the last call for this socket
    };
    using Id = std::uint32_t;

    /// Begins to connect; one of opened or closed follows. `subprotocol`: rostrum.v1.proto or rostrum.v1.json.
    Id connect(const Address& address, const std::string& subprotocol, Events events);
    /// Sends when the socket can; messages keep their order. No effect on a socket that is closed.
    void send(Id id, std::string message);
    /// Closes; `closed` follows.
    void close(Id id);
    /// Closes without telling anybody.
    void forget(Id id);
    bool isAlive(Id id) const;

    struct Parts;  ///< known to client_socket.cpp alone

private:
    std::unique_ptr<Parts> m_parts;
};

}  // namespace rostrum::net
