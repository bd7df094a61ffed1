// SPDX-License-Identifier: MIT
#include "tests/qt/memory_transport.h"

#include <algorithm>
#include <utility>

namespace rostrum::qt {

void MemoryTransport::open(const QUrl& url, const QString& subprotocol) {
    EXPECT_EQ(subprotocol, "rostrum.v1.proto");
    EXPECT_FALSE(m_is_opening || m_connection) << "one at a time";
    ++attempts;
    last_url = url;
    m_is_opening = true;
}

void MemoryTransport::send(const QByteArray& message) {
    if (!m_connection || is_silent) return;
    m_served.host().received(*m_connection, message.toStdString(), m_served.clocks);
    m_has_moved = true;
}

void MemoryTransport::close() {
    if (m_connection) {
        m_served.link().cut(*m_connection);
        m_served.host().closed(*m_connection, m_served.clocks);
    }
    if (m_connection || m_is_opening) end(Trouble::none, {});
}

void MemoryTransport::isCut() {
    ASSERT_TRUE(m_connection);
    m_served.link().cut(*m_connection);
    m_served.host().closed(*m_connection, m_served.clocks);
    end(Trouble::lost, "Connection reset by peer");
}

void MemoryTransport::end(Trouble trouble, const QString& detail) {
    m_is_opening = false;
    m_connection.reset();
    m_has_moved = true;
    emit closed(trouble, detail);
}

bool MemoryTransport::moves() {
    bool moved = std::exchange(m_has_moved, false);
    if (m_is_opening && !hangs && !is_silent) {
        moved = true;
        if (fails_with != Trouble::none) {
            end(fails_with, fails_saying);
        } else {
            m_is_opening = false;
            m_connection = m_served.link().connect();
            m_served.host().opened(*m_connection, host::Encoding::proto, m_served.clocks);
            emit opened();
        }
    }
    while (m_connection && !is_silent) {
        const auto frame = m_served.link().read(*m_connection);
        if (!frame) break;
        moved = true;
        emit received(QByteArray::fromStdString(*frame));
    }
    if (m_connection && m_served.link().isClosed(*m_connection) && m_served.link().unread(*m_connection) == 0) {
        moved = true;
        end(Trouble::none, {});
    }
    return moved;
}

Linked::Linked(const core::Founding& founding)
    : served(founding),
      m_transport(std::make_unique<MemoryTransport>(served)),
      transport(*m_transport),
      connection(std::move(m_transport), {"test", "1"}, [this] { return served.nowMs(); }) {}

Connection::Join Linked::joinOf(eg::Id person) const {
    Connection::Join join;
    join.server = QUrl("wss://floor.example.org");
    join.badge = QString::fromStdString(served.badge(person));
    return join;
}

void Linked::joins(eg::Id person) {
    connection.join(joinOf(person));
    settle();
}

void Linked::settle() {
    for (bool moved = true; moved;) {
        served.settle();
        moved = transport.moves();
        connection.tick();
    }
}

void Linked::pass(std::chrono::milliseconds time) {
    settle();
    while (time > 0ms) {
        const auto step = std::min<std::chrono::milliseconds>(time, 250ms);
        served.pass(step);
        settle();
        time -= step;
    }
}

void Linked::restarts(std::chrono::milliseconds after) {
    transport.isCut();
    served.restart(after);
    settle();
}

}  // namespace rostrum::qt
