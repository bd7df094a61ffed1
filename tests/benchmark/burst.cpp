// SPDX-License-Identifier: MIT
#include "protocol/state/check.h"
#include "tests/benchmark/bare_server.h"
#include "tests/benchmark/benchmarks.h"
#include "tests/benchmark/delegations.h"
#include "tests/benchmark/record_reading.h"
#include "tests/benchmark/server_process.h"
#include "tests/support/temporary_directory.h"

#include <fmt/core.h>

#include <algorithm>

namespace rostrum::benchmark {
namespace {

// Design 6.
constexpr double durable_ms_max_of_5000 = 500;
constexpr double commits_per_request_max = 1.0 / 50;

constexpr std::size_t request_bytes = 100;
constexpr std::size_t change_bytes = 600;  // about, as written by SQLite

struct Press {
    Round ours;
    Round bare;
    double commits = 0;  ///< for each request
};

Press press(std::uint32_t connections, const Extent& extent) {
    const support::TemporaryDirectory folder{extent.folder};
    const Premises premises = GrowingRecord(folder.path() / "data", {.participants = connections}).close();
    BareServer bare(folder.path());
    bare.join(connections);
    Press press;
    {
        const ServerProcess server(premises.directory);
        Delegations delegations(premises, server.port(), Transport::plain);
        delegations.join(connections);
        press.ours = delegations.askAll();
    }
    const std::uint32_t requests = connections - 1;
    press.bare = bare.round({.requests = requests,
                             .request_bytes = request_bytes,
                             .record_bytes = requests * change_bytes,
                             .told_bytes = press.ours.bytes / connections},
                            1);
    const Arrivals arrivals = readArrivals(premises.record, premises.head);
    press.commits = static_cast<double>(arrivals.transactions) / requests;
    CHECK(arrivals.requests == requests, "every request is in the record");
    CHECK(arrivals.in_order, "the list has the order in which the requests were received (3.1)");
    return press;
}

}  // namespace

Figures burst(const Extent& extent) {
    Figures figures;
    for (const std::uint32_t connections : extent.connections) {
        Figure durable{.name = fmt::format("{} requests at once: all durable and answered", connections - 1),
                       .unit = "ms"};
        if (connections == 5'000) durable.promised_max = durable_ms_max_of_5000;
        Figure seen{.name = "… and all seen by all", .unit = "ms"};
        Figure commits{.name = "… commits for each request", .unit = "", .promised_max = commits_per_request_max};
        for (std::uint32_t i = 0; i < extent.repeats; ++i) {
            const Press pressed = press(connections, extent);
            durable.ours.add(pressed.ours.answered_us / 1e3);
            durable.bare.add(pressed.bare.answered_us / 1e3);
            seen.ours.add(pressed.ours.last_us / 1e3);
            seen.bare.add(pressed.bare.last_us / 1e3);
            commits.ours.add(pressed.commits);
        }
        figures.insert(figures.end(), {durable, seen, commits});
    }
    return figures;
}

}  // namespace rostrum::benchmark
