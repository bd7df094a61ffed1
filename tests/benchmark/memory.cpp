// SPDX-License-Identifier: MIT
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
constexpr double plain_kilobytes_max = 6;
constexpr double tls_kilobytes_max = 24;

/// Of one connection: what as many again cost when so many are there already, since the first ones fill holes that the
/// start has left.
double kilobytesEach(const Premises& premises, std::uint32_t connections, Transport transport) {
    const support::TemporaryDirectory folder;
    const ServerProcess server(premises.directory, transport == Transport::tls
                                                       ? support::makeCertificate(folder.path()).flags()
                                                       : std::vector<std::string>());
    Delegations delegations(premises, server.port(), transport);
    delegations.join(connections);
    delegations.ping();
    const double before = privateKilobytes(server.pid());
    delegations.join(2 * connections);
    delegations.ping();
    return (privateKilobytes(server.pid()) - before) / connections;
}

}  // namespace

Figures memory(const Extent& extent) {
    const std::uint32_t connections = extent.connections.back();
    const std::uint32_t long_record = std::min(extent.changes, 30 * connections);
    Figures figures;
    for (const std::uint32_t changes : {0u, long_record}) {
        const support::TemporaryDirectory folder{extent.folder};
        GrowingRecord record(folder.path() / "data", {.participants = 2 * connections, .items = 100});
        record.debateUntil(changes);
        const Premises premises = record.close();
        const auto add = [&](const char* what, Transport transport, double promised_max) {
            Figure figure{
                .name = fmt::format("user memory of {} connection, record of {} changes", what, premises.head),
                .unit = "kB",
                .promised_max = promised_max};
            for (std::uint32_t i = 0; i < std::max(1u, extent.repeats / 2); ++i) {
                figure.ours.add(kilobytesEach(premises, connections, transport));
            }
            figures.push_back(figure);
        };
        add("a plain", Transport::plain, plain_kilobytes_max);
        add("a TLS", Transport::tls, tls_kilobytes_max);
    }
    return figures;
}

}  // namespace rostrum::benchmark
