// SPDX-License-Identifier: MIT
#pragma once

/// A Connection to a session that is served in memory, in virtual time (tests/host/served.h). For tests of protocol/qt
/// and chair-console; one thread.
///
///     Linked link;
///     link.joins(eg::chair);
///     link.transport.isCut();
///     link.pass(3s);

#include "protocol/qt/connection.h"
#include "protocol/qt/transport.h"
#include "tests/host/served.h"

#include <chrono>
#include <optional>

namespace rostrum::qt {

using namespace std::chrono_literals;

class MemoryTransport final : public Transport {
public:
    explicit MemoryTransport(host::Served& served) : m_served(served) {}

    void open(const QUrl& url, const QString& subprotocol) override;
    void send(const QByteArray& message) override;
    void close() override;

    /// Lets what waits cross; true: something did.
    bool moves();
    /// The cable is pulled; both ends notice.
    void isCut();
    /// Nothing crosses any more and nobody notices, until silent is false again.
    bool is_silent = false;
    /// What attempts to connect end with from now on; none: they succeed.
    Trouble fails_with = Trouble::none;
    QString fails_saying;
    /// Attempts to connect are never answered.
    bool hangs = false;

    std::size_t attempts = 0;
    QUrl last_url;

private:
    void end(Trouble trouble, const QString& detail);

    host::Served& m_served;
    bool m_is_opening = false;
    bool m_has_moved = false;
    std::optional<host::ConnectionId> m_connection;
};

class Linked {
public:
    explicit Linked(const core::Founding& founding = eg::founding());

    /// With the badge of this person.
    Connection::Join joinOf(eg::Id person) const;
    void joins(eg::Id person);
    /// Until nothing moves any more.
    void settle();
    void pass(std::chrono::milliseconds time);
    /// The server is killed, and starts again after a while.
    void restarts(std::chrono::milliseconds after = 0ms);

    host::Served served;

private:
    std::unique_ptr<MemoryTransport> m_transport;

public:
    MemoryTransport& transport;
    Connection connection;
};

}  // namespace rostrum::qt
