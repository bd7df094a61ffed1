// SPDX-License-Identifier: MIT
#include "protocol/state/check.h"
#include "server/host/host.h"
#include "server/net/http_get.h"
#include "server/net/machine_clocks.h"
#include "server/store/record_file.h"
#include "server/store/sqlite_event_log.h"
#include "tests/benchmark/benchmarks.h"
#include "tests/benchmark/growing_record.h"
#include "tests/benchmark/record_reading.h"
#include "tests/benchmark/round.h"
#include "tests/benchmark/server_process.h"
#include "tests/support/temporary_directory.h"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace rostrum::benchmark {
namespace {

// Design 6.
constexpr double verified_ratio_max = 1.5;
constexpr double day_ready_ms_max = 500;

constexpr std::uint32_t participants = 1'000;
constexpr std::uint32_t changes_of_a_day = 5'000;

class Nowhere final : public host::Outlet {
public:
    bool isWritable(host::ConnectionId) override { return false; }
    void write(host::ConnectionId, std::string_view) override {}
    void close(host::ConnectionId) override {}
};

/// How long it takes to make something; what becomes of it afterwards does not count.
template <class Make>
double milliseconds(Make make) {
    const Stopwatch watch;
    [[maybe_unused]] const auto made = make();
    return watch.microseconds() / 1e3;
}

using Log = std::unique_ptr<host::EventLog>;

Log openLog(const Premises& premises) {
    auto log = store::SqliteEventLog::open(premises.record, {});
    CHECK(log, "the record can be opened");
    return std::move(log.value());
}

store::RecordFile verify(const Premises& premises) {
    auto file = store::RecordFile::open(premises.record);
    CHECK(file, "the record can be opened");
    CHECK(file.value().scan(1, premises.head, [](const auto&, auto&) { return Done{}; }), "the record is sound");
    return std::move(file.value());
}

Log read(const Premises& premises) {
    Log log = openLog(premises);
    CHECK(log->read(1, [](const v1::Change&) {}), "the record is sound");
    return log;
}

std::unique_ptr<state::State> fold(const Premises& premises) {
    auto state = std::make_unique<state::State>();
    const Log log = openLog(premises);
    CHECK(log->read(1, [&](const auto& change) { state->apply(change.seq(), change.rows(), change.removals()); }),
          "the record is sound");
    return state;
}

struct Hosted {
    Log log;
    std::unique_ptr<Nowhere> nowhere = std::make_unique<Nowhere>();
    std::unique_ptr<host::Host> host;
};

Hosted open(const Premises& premises) {
    Hosted hosted{.log = openLog(premises), .host = {}};
    const host::Options options{
        .session = premises.session, .server_key = premises.server_key, .server_version = "", .start_id = ""};
    auto host = host::Host::open(*hosted.log, *hosted.nowhere, options, net::readClocks());
    CHECK(host, "the record can be served");
    hosted.host = std::move(host.value());
    return hosted;
}

std::unique_ptr<ServerProcess> serve(const Premises& premises) {
    auto server = std::make_unique<ServerProcess>(premises.directory);
    const auto answer = net::httpGet({.host = "127.0.0.1", .port = server->port(), .tls = false}, "/healthz", "", "");
    CHECK(answer && answer.value().status == 200, "the server is ready");
    return server;
}

Premises grow(const std::filesystem::path& directory, std::uint32_t changes) {
    GrowingRecord record(directory, {.participants = participants, .items = 1 + changes / (3 * participants)});
    record.debateUntil(changes);
    return record.close();
}

}  // namespace

Figures opening(const Extent& extent) {
    const support::TemporaryDirectory folder{extent.folder};
    const Premises premises = grow(folder.path() / "long", extent.changes);
    const Premises day = grow(folder.path() / "day", std::min(extent.changes, changes_of_a_day));
    fmt::print("{} changes, {} MB\n\n", premises.head, readFile(premises.record) >> 20);

    Figure cat{.name = "the file read, beside the bare scan", .unit = "ms"};
    Figure select{.name = "scanned by SQLite without a hash", .unit = "ms"};
    Figure verified{.name = "verified by its chain", .unit = "ms", .promised_max = verified_ratio_max};
    Figure was_read{.name = "verified and read as changes", .unit = "ms"};
    Figure folded{.name = "verified and folded into the state", .unit = "ms"};
    Figure hosted{.name = "… and ready to catch clients up", .unit = "ms"};
    Figure ready{.name = "from the start of the program to ready", .unit = "ms"};
    Figure day_ready{.name = fmt::format("from the start to ready, record of a day ({} changes)", day.head),
                     .unit = "ms",
                     .promised_max = day_ready_ms_max};
    for (std::uint32_t i = 0; i < extent.repeats; ++i) {
        const double bare_ms = milliseconds([&] { return selectAndHashAll(premises.record); });
        const auto add = [&](Figure& figure, auto act) {
            figure.ours.add(milliseconds(act));
            figure.bare.add(bare_ms);
        };
        add(cat, [&] { return readFile(premises.record); });
        add(select, [&] { return selectAll(premises.record); });
        add(verified, [&] { return verify(premises); });
        add(was_read, [&] { return read(premises); });
        add(folded, [&] { return fold(premises); });
        add(hosted, [&] { return open(premises); });
        add(ready, [&] { return serve(premises); });
        day_ready.ours.add(milliseconds([&] { return serve(day); }));
    }
    return {cat, select, verified, was_read, folded, hosted, ready, day_ready};
}

}  // namespace rostrum::benchmark
