// SPDX-License-Identifier: MIT
//
// rostrum_clocks [--clients=20] [--seconds=120] [--without-verdict]: a real server, and who looks at the speaking clock
// over a link that takes its time: the Chair's console and the delegate app in their windows, and others with a bare
// clock, each on a machine whose clock is hours off and goes wrong. Measures how far apart they show the same second,
// and beside that how far each is from a client on the server's machine with a right clock. Exits with 1 if the promise
// does not hold and noise does not explain it, if somebody's clock jumped over a second, or if it takes far too long;
// with 2 if the command line is wrong.
//
//   cmake --preset release && cmake --build --preset release --target rostrum_clocks
//   build/release/tests/qt/clocks/rostrum_clocks
#include "tests/benchmark/growing_record.h"
#include "tests/benchmark/numbers_given.h"
#include "tests/benchmark/server_process.h"
#include "tests/end_to_end/relay.h"
#include "tests/qt/clocks/flips.h"
#include "tests/qt/clocks/onlooker.h"
#include "tests/support/eg_commands.h"
#include "tests/support/temporary_directory.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QTimer>

#include <fmt/core.h>

#include <algorithm>
#include <functional>

namespace {

using namespace rostrum;
using namespace rostrum::benchmark;

// Design 6.
struct Link {
    const char* name;
    end_to_end::Relay::Way way;
    double promised_p99_ms_max;
};
constexpr Link links[] = {{"40 ms ± 5 ms each way", {35, 45}, 50}, {"100 ms ± 5 ms each way", {95, 105}, 100}};

constexpr std::int64_t off_ms_max = 10 * 3'600'000;
constexpr double drift_per_million_max = 200;
constexpr int joining_ms_max = 30'000;

struct Extent {
    std::uint32_t clients = 20;
    std::uint32_t seconds = 120;
    bool has_verdict = true;
};

/// From one end to the other: the first is the most behind and the slowest, the last the most ahead and the fastest.
WrongClock clockOf(std::uint32_t client, std::uint32_t clients) {
    const double part = clients == 1 ? 0 : 2.0 * client / (clients - 1) - 1;
    return {static_cast<std::int64_t>(part * off_ms_max), part * drift_per_million_max};
}

std::unique_ptr<Onlooker> onlooker(std::uint32_t client, std::uint32_t clients) {
    const WrongClock clock = clockOf(client, clients);
    if (client == 0) return std::make_unique<WindowOnlooker>(WindowOnlooker::App::console, clock);
    if (client == 1) return std::make_unique<WindowOnlooker>(WindowOnlooker::App::delegate, clock);
    return std::make_unique<ClockOnlooker>(clock);
}

/// Lets events happen until it is so, looked at each 10 ms; false: it is not in time.
bool await(const std::function<bool()>& isSo, int wait_ms_max) {
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo()) loop.exit(0);
    });
    QTimer::singleShot(wait_ms_max, &loop, [&loop] { loop.exit(1); });
    look.start(10);
    return loop.exec() == 0;
}

/// The Chair in seat 0, a delegate in each other seat, and one delegate more beside the server.
class Meeting {
public:
    Meeting(const Link& link, std::uint32_t clients)
        : m_premises(GrowingRecord(m_folder.path() / "data", {.participants = clients + 1}).close()),
          m_server(m_premises.directory),
          m_relay(m_server.port(), link.way),
          m_flips(clients + 1, clients) {
        for (std::uint32_t client = 0; client < clients; ++client) {
            joins(onlooker(client, clients), QString::fromStdString(m_relay.url()));
        }
        joins(std::make_unique<ClockOnlooker>(WrongClock()), QString("ws://127.0.0.1:%1").arg(m_server.port()));
    }

    /// Everybody has joined, a delegate asks for the floor, the Chair gives it, and so many seconds are seen by all.
    bool watchesSpeechFor(std::uint32_t seconds) {
        const auto isHere = [](const auto& one) { return one->connection().isLive(); };
        if (!await([&] { return std::all_of(m_onlookers.begin(), m_onlookers.end(), isHere); }, joining_ms_max)) {
            return false;
        }
        Onlooker& delegate = *m_onlookers[1];
        delegate.connection().send(eg::requestFloor({.item = the_item}));
        if (!await([&] { return !chair().scene().state.list(the_item).empty(); }, joining_ms_max)) return false;
        const std::uint32_t next = chair().scene().state.list(the_item).begin()->second;
        chair().send(eg::giveFloor(next, {.current = 0, .next = next}));
        const int wait_ms_max = static_cast<int>(seconds) * 1'000 + joining_ms_max;
        return await([&] { return m_flips.complete() >= seconds; }, wait_ms_max);
    }
    const Flips& flips() const { return m_flips; }

private:
    qt::Connection& chair() { return m_onlookers.front()->connection(); }

    void joins(std::unique_ptr<Onlooker> onlooker, const QString& server) {
        const auto seat = static_cast<std::uint32_t>(m_onlookers.size());
        const std::uint32_t person = seat == 0 ? the_chair : first_delegate + seat - 1;
        QObject::connect(onlooker.get(), &Onlooker::shown,
                         [this, seat, one = onlooker.get()] { m_flips.shown(seat, one->digits()); });
        onlooker->connection().join({.server = server,
                                     .session = QString::fromStdString(m_premises.session),
                                     .badge = {},
                                     .token = QString::fromStdString(m_premises.token(person))});
        m_onlookers.push_back(std::move(onlooker));
    }

    support::TemporaryDirectory m_folder;
    Premises m_premises;
    ServerProcess m_server;
    end_to_end::Relay m_relay;
    Flips m_flips;
    std::vector<std::unique_ptr<Onlooker>> m_onlookers;
};

Figures figuresOf(const Link& link, std::uint32_t clients, const Flips& flips) {
    const Flips::Apart apart = flips.apart();
    Figure missed{.name = "  seconds that somebody was not shown", .unit = "", .promised_max = 0};
    missed.ours.add(static_cast<double>(flips.missed()));
    return {{.name = fmt::format("{}: the second flips on all {}, first to last", link.name, clients + 1),
             .unit = "ms",
             .ours = apart.first_to_last,
             .promised_p99_max = link.promised_p99_ms_max},
            {.name = "  of them each, sooner or later than beside the server",
             .unit = "ms",
             .ours = apart.from_beside_server},
            missed};
}

}  // namespace

int main(int argc, char** argv) {
    Extent extent;
    if (!takeNumbers(argc, argv, {{"--clients", extent.clients, 2}, {"--seconds", extent.seconds}},
                     extent.has_verdict)) {
        fmt::print(stderr, "Give --clients=20 (2 at least), --seconds=120, --without-verdict\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    runBesideTheServers();
    const QGuiApplication application(argc, argv);
    Figures figures;
    for (const Link& link : links) {
        Meeting meeting(link, extent.clients);
        if (!meeting.watchesSpeechFor(extent.seconds)) {
            fmt::print(stderr, "{}: everybody was shown {} seconds, not {}, in time\n", link.name,
                       meeting.flips().complete(), extent.seconds);
            return 1;
        }
        const Figures some = figuresOf(link, extent.clients, meeting.flips());
        figures.insert(figures.end(), some.begin(), some.end());
    }
    fmt::print("A speaking clock, on machines up to 10 h and 200 ppm off\n\n{}\n", table(figures));
    const bool is_broken = std::any_of(figures.begin(), figures.end(), [](const auto& one) { return one.isBroken(); });
    return extent.has_verdict && is_broken ? 1 : 0;
}
