// SPDX-License-Identifier: MIT
#pragma once

/// All connections of a session: writes to those for whom there is something, staff first, watches over their silence,
/// and ends them. Used inside server/host. Not thread-safe.

#include "server/host/connection.h"

#include <map>
#include <vector>

namespace rostrum::host {

class Connections {
public:
    /// All outlive this.
    Connections(Outlet& outlet, Presence& presence, const std::string& session, Logbook& logbook)
        : m_outlet(outlet), m_presence(presence), m_session(session), m_logbook(logbook) {}

    Connection& add(ConnectionId id, Encoding encoding, Rate frames, std::int64_t boottime_ms);
    /// Null: there is none, or it was ended.
    Connection* find(ConnectionId id);
    /// It said a good Hello (Connection::join).
    void join(Connection& connection, const Connection::Guest& guest, v1::Welcome welcome, std::uint32_t told_seq);
    /// Something was heard of a joined one: its person is here.
    void countIn(Connection& connection);
    std::size_t joined() const { return m_joined.size(); }
    std::size_t joinedOf(std::uint32_t person) const;

    /// It closed, or was cut.
    void lose(ConnectionId id);
    /// Says why, if the outlet takes it, and closes; without a word to the logbook.
    void turnAway(ConnectionId id, v1::GoodbyeReason reason, std::uint32_t retry_after_ms = 0);
    /// The same, and writes it down.
    void end(ConnectionId id, v1::GoodbyeReason reason, std::uint32_t retry_after_ms = 0);
    /// Those that were joined with another generation of the person's badge.
    void endOthers(const v1::Badge& badge);
    /// Staff may come back at once: they are first.
    void endAll(v1::GoodbyeReason reason, std::uint32_t retry_after_ms);
    /// Everybody is to be told the time.
    void tickAll();

    /// Ends those that are mute or silent, counts those out that are not heard, and ticks those that heard nothing.
    void sweep(std::int64_t boottime_ms);
    /// Staff is to be told who is connected.
    void wantPresence();

    /// It may have something to tell.
    void mark(ConnectionId id) { m_marked.push_back(id); }
    bool hasMarked() const { return m_is_all_marked || !m_marked.empty(); }
    void markAll() { m_is_all_marked = true; }
    /// Writes to those that were marked.
    void write(const Telling& telling);

private:
    void remove(ConnectionId id);
    Logbook::Party partyOf(const Connection& connection) const;
    void countOut(Connection& connection);

    std::map<ConnectionId, Connection> m_connections;
    std::vector<Connection*> m_joined;  ///< in the order in which they are written to: staff first
    std::map<std::uint32_t, std::size_t> m_joined_by_person;
    std::vector<ConnectionId> m_marked;
    bool m_is_all_marked = false;
    Outlet& m_outlet;
    Presence& m_presence;
    const std::string& m_session;
    Logbook& m_logbook;
};

}  // namespace rostrum::host
