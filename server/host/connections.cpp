// SPDX-License-Identifier: MIT
#include "server/host/connections.h"

#include <algorithm>
#include <utility>

namespace rostrum::host {

Connection& Connections::add(ConnectionId id, Encoding encoding, Rate frames, std::int64_t boottime_ms) {
    return m_connections.try_emplace(id, id, encoding, frames, boottime_ms).first->second;
}

Connection* Connections::find(ConnectionId id) {
    const auto at = m_connections.find(id);
    return at == m_connections.end() ? nullptr : &at->second;
}

void Connections::join(Connection& connection, const Connection::Guest& guest, v1::Welcome welcome,
                       std::uint32_t told_seq) {
    connection.join(guest, std::move(welcome), told_seq);
    const auto others =
        std::partition_point(m_joined.begin(), m_joined.end(), [](const Connection* one) { return one->isStaff(); });
    m_joined.insert(connection.isStaff() ? others : m_joined.end(), &connection);
    ++m_joined_by_person[connection.person()];
    countIn(connection);
    if (connection.isStaff()) connection.tellPresence(m_presence.version());
    mark(connection.id());
}

std::size_t Connections::joinedOf(std::uint32_t person) const {
    const auto at = m_joined_by_person.find(person);
    return at == m_joined_by_person.end() ? 0 : at->second;
}

void Connections::countIn(Connection& connection) {
    if (!connection.isCounted()) m_presence.arrive(connection.guest().viewer.owner, connection.guest().modality);
    connection.setCounted(true);
}

void Connections::countOut(Connection& connection) {
    if (connection.isCounted()) m_presence.leave(connection.person(), connection.guest().modality);
    connection.setCounted(false);
}

void Connections::remove(ConnectionId id) {
    Connection* connection = find(id);
    if (connection == nullptr) return;
    countOut(*connection);
    if (connection->isJoined()) {
        std::erase(m_joined, connection);
        const auto of_person = m_joined_by_person.find(connection->person());
        if (--of_person->second == 0) m_joined_by_person.erase(of_person);
    }
    m_connections.erase(id);
}

Logbook::Party Connections::partyOf(const Connection& connection) const {
    return {m_session, connection.id(), connection.isJoined() ? connection.person() : 0};
}

void Connections::lose(ConnectionId id) {
    const Connection* connection = find(id);
    if (connection == nullptr) return;
    m_logbook.left(partyOf(*connection));
    remove(id);
}

void Connections::end(ConnectionId id, v1::GoodbyeReason reason, std::uint32_t retry_after_ms) {
    const Connection* connection = find(id);
    if (connection == nullptr) return;
    m_logbook.ended(partyOf(*connection), reason);
    turnAway(id, reason, retry_after_ms);
}

void Connections::turnAway(ConnectionId id, v1::GoodbyeReason reason, std::uint32_t retry_after_ms) {
    const Connection* connection = find(id);
    if (connection == nullptr) return;
    if (!connection->isBlocked() && m_outlet.isWritable(id)) {
        m_outlet.write(id, goodbyeFrame(reason, retry_after_ms, connection->encoding()));
    }
    remove(id);
    m_outlet.close(id);
}

void Connections::endOthers(const v1::Badge& badge) {
    std::vector<ConnectionId> revoked;
    for (const auto& [id, connection] : m_connections) {
        if (!connection.isJoined() || connection.person() != badge.person()) continue;
        if (badge.revoked() || connection.guest().generation != badge.generation()) revoked.push_back(id);
    }
    for (const ConnectionId id : revoked) end(id, v1::REVOKED);
}

void Connections::endAll(v1::GoodbyeReason reason, std::uint32_t retry_after_ms) {
    while (!m_connections.empty()) {
        const auto& [id, connection] = *m_connections.begin();
        end(id, reason, connection.isStaff() ? 0 : retry_after_ms);
    }
}

void Connections::tickAll() {
    for (auto& [id, connection] : m_connections) {
        if (connection.isJoined()) connection.tick();
    }
    markAll();
}

void Connections::sweep(std::int64_t boottime_ms) {
    std::vector<std::pair<ConnectionId, v1::GoodbyeReason>> over;
    for (auto& [id, connection] : m_connections) {
        const std::int64_t silent_ms = boottime_ms - connection.heardBoottimeMs();
        if (!connection.isJoined()) {
            if (boottime_ms - connection.openedBoottimeMs() >= hello_ms_max) over.emplace_back(id, v1::NO_HELLO);
            continue;
        }
        if (silent_ms >= silent_after_ms) over.emplace_back(id, v1::SILENT);
        if (silent_ms >= lost_after_ms) countOut(connection);
        if (boottime_ms - connection.writtenBoottimeMs() >= tick_after_ms && !connection.isBlocked()) {
            connection.tick();
            mark(id);
        }
    }
    for (const auto& [id, reason] : over) end(id, reason);
}

void Connections::wantPresence() {
    for (auto& [id, connection] : m_connections) {
        if (!connection.isJoined() || !connection.isStaff()) continue;
        connection.tellPresence(m_presence.version());
        mark(id);
    }
}

void Connections::write(const Telling& telling) {
    if (!std::exchange(m_is_all_marked, false)) {
        for (const ConnectionId id : std::exchange(m_marked, {})) {
            if (Connection* connection = find(id)) connection->write(telling, m_outlet);
        }
        return;
    }
    m_marked.clear();
    for (Connection* connection : m_joined) connection->write(telling, m_outlet);
}

}  // namespace rostrum::host
