// SPDX-License-Identifier: MIT
#pragma once

/// A session being served in memory, in virtual time: a real host over the log's twin in memory, and seats at which
/// real clients sit. For the targets that send bytes to a host. Not thread-safe.

#include "protocol/client/client.h"
#include "server/host/host.h"
#include "server/store/memory_event_log.h"
#include "tests/fuzz/targets.h"
#include "tests/support/memory_link.h"

#include <google/protobuf/stubs/logging.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace rostrum::fuzz {

class Served {
public:
    /// The session that the simulation draws from this seed.
    explicit Served(std::uint64_t seed);

    /// Lets time pass; the host takes its turn and learns which connections are gone or take frames again.
    void pass(std::int64_t ms);

    host::ConnectionId connect(host::Encoding encoding);
    void send(host::ConnectionId connection, std::string_view message);
    /// The peer hangs up; what was on its way to it is lost.
    void hangUp(host::ConnectionId connection);

    support::MemoryLink& link() { return m_link; }
    const state::State& state() const { return m_host->state(); }
    std::int64_t nowMs() const { return m_clocks.boottime_ms; }
    std::int64_t utcMs() const { return m_clocks.utc_ms; }
    std::string badge(std::uint32_t person) const;
    std::string uuid();
    void note(const std::string& broken) { m_broken.push_back(broken); }
    const Broken& broken() const { return m_broken; }

private:
    /// Clients say what is no UTF-8, and libprotobuf would complain of each.
    google::protobuf::LogSilencer m_silencer;
    host::Clocks m_clocks{"boot", 1'000, 1'648'116'000'000};
    support::MemoryLink m_link;
    store::MemoryEventLog m_log{"lineage"};
    std::unique_ptr<host::Host> m_host;
    std::uint32_t m_uuids = 0;
    Broken m_broken;
};

/// A client and its connection, which comes and goes.
class Seat {
public:
    Seat(Served& served, std::uint32_t person, client::Encoding encoding);

    /// Reads at most `frames_max` frames, does what they ask for, and sends what there is to send.
    void act(std::size_t frames_max);
    void cut();
    /// Reads everything, while time passes, until the view is current: says so as broken if it never is, or differs
    /// from what this client's audience may see. A client that was told not to come back is passed over.
    void expectCurrent();

    client::Client& client() { return m_client; }

private:
    bool isCurrent() const {
        return m_connection && m_client.isCurrent() && m_served.link().unread(*m_connection) == 0;
    }

    Served& m_served;
    client::Client m_client;
    host::Encoding m_encoding;
    std::optional<host::ConnectionId> m_connection;
};

}  // namespace rostrum::fuzz
