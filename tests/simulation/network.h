// SPDX-License-Identifier: MIT
#pragma once

/// Links in memory between devices and a host, in virtual time: messages take a while, arrive in order or not at all,
/// and either end may learn late, or never, that the other is gone. It moves messages and knows no frame. Used by the
/// simulation alone. Not thread-safe.

#include "server/host/host.h"
#include "tests/simulation/random.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::simulation {

using host::ConnectionId;

/// What a link carries from one end to the other.
struct Packet {
    enum class What { opened, message, closed };
    What what = What::message;
    std::int64_t due_ms = 0;
    std::string message;
    std::uint32_t durable_seq = 0;  ///< downwards: how far the record was safe when this was written
};

struct Link {
    std::size_t device = 0;
    host::Encoding encoding = host::Encoding::proto;
    std::deque<Packet> up;
    std::deque<Packet> down;
    bool device_end = true;          ///< the device holds its end open
    bool host_end = true;            ///< the host does
    bool is_deaf = false;            ///< half-open: whatever is sent is lost, and neither end is told
    bool is_refused = false;         ///< isWritable() said no since
    std::int64_t slow_until_ms = 0;  ///< the device does not read before
};

class Network final : public host::Outlet {
public:
    /// How far the record is safe, at the moment of asking.
    using DurableSeq = std::function<std::uint32_t()>;
    Network(Random& random, std::uint32_t latency_ms_max, DurableSeq durable_seq)
        : m_random(random), m_latency_ms_max(latency_ms_max), m_durable_seq(std::move(durable_seq)) {}

    void setNow(std::int64_t now_ms) { m_now_ms = now_ms; }

    // ---- a device's end ----
    ConnectionId connect(std::size_t device, host::Encoding encoding);
    void send(ConnectionId link, std::string message);
    void hangUp(ConnectionId link);

    // ---- what arrives ----
    /// The next thing that is due at a device; none: nothing is.
    struct Arrival {
        ConnectionId link = 0;
        std::size_t device = 0;
        Packet packet;
    };
    std::optional<Arrival> nextAtDevices();
    /// Hands everything that is due, and room for writing, to the host.
    void deliver(host::Host& host, const host::Clocks& clocks);

    // ---- faults ----
    void cut(ConnectionId link);
    void deafen(ConnectionId link);
    void slowDown(ConnectionId link, std::int64_t until_ms);
    /// The server's process is gone; with its machine, if `silently`: then nobody is told.
    void hostDied(bool silently);
    /// From now on links are good: latency only; deaf ones end.
    void heal();

    const std::map<ConnectionId, Link>& links() const { return m_links; }
    /// What a device reads of a frame that was written to it; a mutant replaces it.
    void setTamper(std::function<std::vector<std::string>(std::string)> tamper) { m_tamper = std::move(tamper); }

    // ---- Outlet: the host's end ----
    bool isWritable(ConnectionId connection) override;
    void write(ConnectionId connection, std::string_view frame) override;
    void close(ConnectionId connection) override;

    /// Promises of the Outlet that the host broke: a write without asking, a frame too large.
    const std::vector<std::string>& wrongs() const { return m_wrongs; }

private:
    void push(std::deque<Packet>& queue, Packet packet);
    void forgetEnded();

    Random& m_random;
    std::uint32_t m_latency_ms_max;
    DurableSeq m_durable_seq;
    std::int64_t m_now_ms = 0;
    ConnectionId m_last_id = 0;
    std::map<ConnectionId, Link> m_links;
    std::vector<ConnectionId> m_closed_by_host;  ///< Host::closed() is to follow
    std::vector<std::string> m_wrongs;
    std::function<std::vector<std::string>(std::string)> m_tamper;
};

}  // namespace rostrum::simulation
