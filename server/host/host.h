// SPDX-License-Identifier: MIT
#pragma once

/// One session's loop, without sockets: takes frames from connections, advances, decides, submits, and lets nothing out
/// that is not durable. Bytes come in through received() and go out through the Outlet port. Used by House, which has
/// one for each session, and by tests (in memory). One thread: all calls come from the same one.

#include "protocol/state/state.h"
#include "server/core/decide.h"
#include "server/host/event_log.h"
#include "server/host/limits.h"
#include "server/host/logbook.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace rostrum::host {

enum class Encoding { proto, json };

/// Both clocks of the machine, as the caller reads them for each call. Never read below this line.
struct Clocks {
    std::string_view boot_id;
    std::int64_t boottime_ms = 0;
    std::int64_t utc_ms = 0;
};

/// Where a host's bytes go. Implemented by net and by the tests' links.
class Outlet {
public:
    virtual ~Outlet() = default;
    /// Whether the connection takes a frame now. After a `false`, Host::writable() is called when it does again.
    virtual bool isWritable(ConnectionId connection) = 0;
    /// One WebSocket message. Called only right after isWritable() said yes.
    virtual void write(ConnectionId connection, std::string_view frame) = 0;
    /// Closes after what was written has left. Host::closed() may follow.
    virtual void close(ConnectionId connection) = 0;
};

/// So many at once, and so many a second in the long run.
struct Rate {
    std::uint32_t burst = 0;
    std::uint32_t per_s = 0;
};

struct Options {
    std::string session;     ///< its name on this server
    std::string server_key;  ///< 32 bytes: badges and tokens are derived from it
    std::string server_version;
    std::string start_id;  ///< random, new with each start of the process: it makes the names of connections unique
    Rate commands_per_badge{.burst = 300, .per_s = 50};
    Rate frames_per_connection{.burst = 500, .per_s = 100};
    Logbook* logbook = nullptr;  ///< outlives the host; null: nobody is told
};

class Host {
public:
    /// Recovers the state from the log. `log` and `outlet` outlive the host. Errors: the record cannot be read, is
    /// empty, or is newer than this program.
    static Result<std::unique_ptr<Host>> open(EventLog& log, Outlet& outlet, Options options, const Clocks& clocks);
    ~Host();
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    void opened(ConnectionId id, Encoding encoding, const Clocks& clocks);
    /// One whole WebSocket message. Whatever it holds, the worst that happens is that this connection is closed. What
    /// it asks for is done, and answered, by the next turn().
    void received(ConnectionId id, std::string_view message, const Clocks& clocks);
    void writable(ConnectionId id, const Clocks& clocks);
    void closed(ConnectionId id, const Clocks& clocks);

    /// One turn of the loop: advance, decide what was received, submit, wait until durable, then let out answers and
    /// updates. An error is fatal: nothing more is let out, the process must stop.
    Status turn(const Clocks& clocks);
    /// When the next turn is due at the latest, on CLOCK_BOOTTIME; in the past: at once.
    std::int64_t nextTurnBoottimeMs(const Clocks& clocks) const;

    /// Says goodbye ("restarting") to every connection, and to those that still come. Commands that no turn has taken
    /// up are not answered; their clients send them again.
    void drain(const Clocks& clocks);

    const std::string& session() const;
    /// Durable between two turns.
    const state::State& state() const;
    const EventLog& log() const;
    /// Those that have said a good Hello.
    std::size_t joinedConnections() const;

private:
    struct Parts;
    explicit Host(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace rostrum::host
