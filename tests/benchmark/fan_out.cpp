// SPDX-License-Identifier: MIT
#include "tests/benchmark/bare_server.h"
#include "tests/benchmark/benchmarks.h"
#include "tests/benchmark/delegations.h"
#include "tests/benchmark/server_process.h"
#include "tests/support/certificate.h"
#include "tests/support/temporary_directory.h"

#include <fmt/core.h>

#include <algorithm>

namespace rostrum::benchmark {
namespace {

// Design 6.
constexpr double seen_ratio_max = 1.5;
constexpr double plain_cpu_ratio_max = 1 / 0.8;
constexpr double tls_cpu_ratio_max = 1 / 0.5;
// Told to fewer, the one change costs more than its deliveries: what the bare server does not do is to decide and
// record.
constexpr std::uint32_t crowd_min = 5'000;

constexpr std::size_t page_bytes = 4'096;   // what any durable write costs at least
constexpr std::size_t request_bytes = 100;  // about
constexpr std::uint32_t rounds_to_warm_up = 3;
constexpr std::uint32_t stride = 7919;  // a prime: everybody asks once, and not in the order of the sweep
constexpr double ping_every_us = 5e6;

/// What both servers have computed so far.
struct CpuTimes {
    double ours_us = 0;
    double bare_us = 0;
};

struct Measured {
    Figure answered{.unit = "µs"};
    Figure seen{.unit = "µs", .promised_max = seen_ratio_max};
    Figure cpu{.unit = "µs"};
    Figure durable{.unit = "µs"};
};

/// Our server and its counterpart with as many connections each, asked in turns.
class Pair {
public:
    Pair(std::uint32_t connections, Transport transport, const Extent& extent)
        : m_connections(connections),
          m_folder(extent.folder),
          m_premises(GrowingRecord(m_folder.path() / "data", {.participants = connections}).close()),
          m_bare(m_folder.path()),
          m_server(m_premises.directory,
                   transport == Transport::tls ? support::makeCertificate(m_folder.path()).flags() : noFlags()),
          m_delegations(m_premises, m_server.port(), transport),
          m_durable(m_folder.path() / "fsync") {
        m_bare.join(connections);
        m_delegations.join(connections);
    }

    void measure(std::uint32_t rounds) {
        CpuTimes before = cpuTimes();
        for (std::uint32_t i = 0; i < rounds + rounds_to_warm_up; ++i) {
            const Crowd::Index asker = 1 + i * stride % (m_connections - 1);
            const Round ours = m_delegations.ask(asker);
            const Order order{.requests = 1,
                              .request_bytes = request_bytes,
                              .record_bytes = page_bytes,
                              .told_bytes = ours.bytes / m_connections};
            const Round bare = m_bare.round(order, asker);
            const Stopwatch fsync;
            m_durable.append(page_bytes);
            const double fsync_us = fsync.microseconds();
            // Read once in a round: the kernel counts the end of what a process did when it waits again.
            const CpuTimes after = cpuTimes();
            if (i >= rounds_to_warm_up) add(ours, bare, fsync_us, before, after);
            keepAlive();
            before = after;
        }
    }

    const Measured& measured() const { return m_measured; }

private:
    static std::vector<std::string> noFlags() { return {}; }

    CpuTimes cpuTimes() const { return {cpuMicroseconds(m_server.pid()), cpuMicroseconds(m_bare.pid())}; }

    void add(const Round& ours, const Round& bare, double fsync_us, CpuTimes before, CpuTimes after) {
        auto& [answered, seen, cpu, durable] = m_measured;
        answered.ours.add(ours.answered_us);
        answered.bare.add(bare.answered_us);
        seen.ours.add(ours.last_us);
        seen.bare.add(bare.last_us);
        durable.ours.add(fsync_us);
        cpu.ours.add((after.ours_us - before.ours_us) / m_connections);
        cpu.bare.add((after.bare_us - before.bare_us) / m_connections);
    }

    void keepAlive() {
        if (m_since_ping.microseconds() < ping_every_us) return;
        m_delegations.ping();
        m_since_ping = Stopwatch();
    }

    std::uint32_t m_connections;
    support::TemporaryDirectory m_folder;
    Premises m_premises;
    BareServer m_bare;  // before connections of ours, which its process would keep open
    ServerProcess m_server;
    Delegations m_delegations;
    DurableFile m_durable;
    Stopwatch m_since_ping;
    Measured m_measured;
};

/// Nothing of the pair is left afterwards: descriptors are for the next one.
Measured measure(std::uint32_t connections, Transport transport, const Extent& extent) {
    Pair pair(connections, transport, extent);
    pair.measure(std::min(extent.rounds_max, connections - 1 - rounds_to_warm_up));
    return pair.measured();
}

}  // namespace

Figures fanOut(const Extent& extent) {
    Figures figures;
    for (const std::uint32_t connections : extent.connections) {
        Measured plain = measure(connections, Transport::plain, extent);
        plain.answered.name = fmt::format("request to durable answer, {} connections", connections);
        plain.seen.name = fmt::format("request to seen by the last of {}", connections);
        plain.cpu.name = fmt::format("server's time for each of {} deliveries", connections);
        if (connections >= crowd_min) plain.cpu.promised_max = plain_cpu_ratio_max;
        plain.durable.name = "bare fsync of one page";
        Measured tls = measure(connections, Transport::tls, extent);
        tls.cpu.name = fmt::format("server's time for each of {} deliveries, TLS beside plain", connections);
        tls.cpu.promised_max = tls_cpu_ratio_max;
        tls.seen.name = fmt::format("request to seen by the last of {}, TLS beside plain", connections);
        tls.seen.promised_max.reset();
        for (const Figure* figure : {&plain.answered, &plain.seen, &plain.cpu, &tls.seen, &tls.cpu, &plain.durable}) {
            figures.push_back(*figure);
        }
    }
    return figures;
}

}  // namespace rostrum::benchmark
