// SPDX-License-Identifier: MIT
#pragma once

/// The far ends of connections, in memory: frames wait in a queue for each connection until its client reads them, a
/// full queue takes no more, and a cut loses what waits. For tests of host and house. It knows no frame. Not
/// thread-safe.

#include "server/host/host.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rostrum::support {

class MemoryLink final : public host::Outlet {
public:
    /// A new far end. `frames_max`: how many unread frames it takes.
    host::ConnectionId connect(std::size_t frames_max = 1'000);

    /// The next frame; none waits.
    std::optional<std::string> read(host::ConnectionId connection);
    /// Changes how many unread frames it takes; 0: it reads nothing at all.
    void setCapacity(host::ConnectionId connection, std::size_t frames_max);
    /// What waits is lost, as when a cable is pulled. Nobody is told.
    void cut(host::ConnectionId connection);

    /// Connections that were refused a frame and take one now: Host::writable() is due for each.
    std::vector<host::ConnectionId> takeWritable();
    /// Connections that the host has closed since the last call: Host::closed() is due for each.
    std::vector<host::ConnectionId> takeClosed();
    bool isClosed(host::ConnectionId connection) const;
    std::size_t unread(host::ConnectionId connection) const;
    /// To whom a frame was written since the last call, in order.
    std::vector<host::ConnectionId> takeWritten() { return std::exchange(m_written, {}); }
    /// Bytes written to all connections so far.
    std::size_t bytesWritten() const { return m_bytes_written; }

    bool isWritable(host::ConnectionId connection) override;
    void write(host::ConnectionId connection, std::string_view frame) override;
    void close(host::ConnectionId connection) override;

private:
    struct End {
        std::deque<std::string> frames;
        std::size_t frames_max = 0;
        bool was_refused = false;
        bool is_asked = false;   ///< isWritable() said yes, and nothing was written since
        bool is_cut = false;     ///< what is written is lost
        bool is_closed = false;  ///< by the host
    };
    std::map<host::ConnectionId, End> m_ends;
    std::vector<host::ConnectionId> m_closed;
    std::vector<host::ConnectionId> m_written;
    host::ConnectionId m_last = 0;
    std::size_t m_bytes_written = 0;
};

}  // namespace rostrum::support
