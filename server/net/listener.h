// SPDX-License-Identifier: MIT
#pragma once

/// The server's one port: WebSockets of both subprotocols and plain HTTP, with TLS when a certificate is configured. It
/// moves bytes between sockets and host::House and knows nothing of what they say. libwebsockets 4.1 on our own libuv
/// loop. All on the thread of the loop.

#include "server/host/house.h"
#include "server/net/event_loop.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::net {

struct ListenOptions {
    std::string address = "127.0.0.1";   ///< of an interface; nothing beyond localhost unless configured
    std::uint16_t port = 0;              ///< 0: any free one
    std::string certificate;             ///< PEM file; empty: no TLS
    std::string private_key;             ///< PEM file
    std::vector<std::string> origins;    ///< allowed Origin headers, exactly; programs that send none are let in
    std::uint32_t sockets_max = 10'000;  ///< beyond it connections are dropped when they are accepted
    /// Told, for a log, why a socket was ended before anybody above knew of it, or without being asked.
    std::function<void(const std::string& why)> on_turned_away;
};

/// Answers a plain HTTP request: `path` as asked for, `authorization` the header of that name or empty.
using HttpHandler = std::function<host::HttpAnswer(std::string_view path, std::string_view authorization)>;

class Listener : public host::Outlet {
public:
    /// Binds and listens; those who come before serve() are turned away. `loop` outlives the listener. Errors: the
    /// address, the port, the certificate.
    static Result<std::unique_ptr<Listener>> open(EventLoop& loop, const ListenOptions& options);
    ~Listener() override;
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// From now on sockets are passed to `house`, which must outlive the listener's sockets, and HTTP requests to
    /// `http`.
    void serve(host::House& house, HttpHandler http);
    /// The one it listens on, also where any free one was asked for.
    std::uint16_t port() const;
    /// Of the certificate that it shows (certificate.h); empty: no TLS.
    const std::string& fingerprint() const;
    /// No new connections; those that are open stay.
    void stopAccepting();
    /// All that were accepted and are not closed yet, HTTP and half-open ones too.
    std::uint32_t sockets() const;

    bool isWritable(host::ConnectionId connection) override;
    void write(host::ConnectionId connection, std::string_view frame) override;
    void close(host::ConnectionId connection) override;

    struct Parts;  ///< known to listener.cpp alone

private:
    Listener(EventLoop& loop, std::shared_ptr<Parts> parts);
    EventLoop& m_loop;
    std::shared_ptr<Parts> m_parts;  ///< shared with the loop: libwebsockets calls back until the loop has ended
};

}  // namespace rostrum::net
