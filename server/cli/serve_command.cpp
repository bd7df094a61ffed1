// SPDX-License-Identifier: MIT
#include "server/cli/serve_command.h"

#include "server/cli/data_directory.h"
#include "server/cli/exit_codes.h"
#include "server/cli/output.h"
#include "server/cli/random_name.h"
#include "server/cli/record_access.h"
#include "server/cli/rehearsal.h"
#include "server/cli/server_log.h"
#include "server/cli/supervisor.h"
#include "server/net/client_socket.h"
#include "server/net/listener.h"
#include "server/net/machine_clocks.h"
#include "server/store/sqlite_event_log.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace rostrum::cli {
namespace {

constexpr std::int64_t drain_ms_max = 2'000;
constexpr std::int64_t look_at_room_every_ms = 1'000;
constexpr std::chrono::milliseconds between_tries{50};
constexpr int tries_max = 40;

/// Somebody may be reading the record just now, which takes a moment.
Result<std::unique_ptr<store::SqliteEventLog>> openWhenFree(const std::filesystem::path& record) {
    auto log = store::SqliteEventLog::open(record, {});
    for (int tries = 1; !log && log.error().kind == ErrorKind::in_use && tries < tries_max; ++tries) {
        std::this_thread::sleep_for(between_tries);
        log = store::SqliteEventLog::open(record, {});
    }
    return log;
}

/// Everything of one run of the server. Members that are used by others are declared before them.
class Server {
public:
    Server(const DataDirectory& directory, const Configuration& configuration, bool rehearsal)
        : m_directory(directory),
          m_configuration(configuration),
          m_rehearsal(rehearsal),
          m_log(configuration.log_level) {}

    int run() {
        const auto key = m_directory.key();
        if (!key) return fail(key.error().message, exit_configuration);
        if (const int listening = listen(); listening != exit_done) return listening;
        m_house = std::make_unique<host::House>(
            *m_listener, host::House::Options{ROSTRUM_VERSION, m_configuration.connections_max, &m_log});
        if (const int opened = openSessions(key.value()); opened != exit_done) return opened;
        m_listener->serve(*m_house, [this, key = key.value()](std::string_view path, std::string_view authorization) {
            return answerHttp(*m_house, key, path, authorization);
        });
        m_loop.afterEachRound([this] { round(); });
        m_loop.onTermination([this] { drain(); });
        if (const Status announced = announce(); !announced) return fail(announced.error().message, exit_failed);
        m_loop.wakeWithin(0);
        m_loop.run();
        std::error_code ignored;
        std::filesystem::remove(m_directory.servingFile(), ignored);
        return m_exit_code;
    }

private:
    int fail(const std::string& message, int exit_code) {
        spdlog::error("{}", message);
        return exit_code;
    }

    int listen() {
        net::ListenOptions options;
        options.address = m_configuration.listen_address;
        options.port = m_configuration.listen_port;
        options.certificate = m_configuration.certificate;
        options.private_key = m_configuration.private_key;
        options.origins = m_configuration.origins;
        // A few more than the house takes in, so that those beyond are told that it is full.
        options.sockets_max = m_configuration.connections_max + m_configuration.connections_max / 10 + 16;
        options.on_turned_away = [this](const std::string& why) { m_log.turnedAway(why); };
        auto listener = net::Listener::open(m_loop, options);
        if (!listener) return fail(listener.error().message, exit_configuration);
        m_listener = std::move(listener.value());
        return exit_done;
    }

    int openSessions(const std::string& key) {
        const auto sessions = m_directory.sessions();
        if (!sessions) return fail(sessions.error().message, failureOf(sessions.error()).exit_code);
        for (const std::string& session : sessions.value()) {
            auto log = openWhenFree(m_directory.recordFile(session));
            if (!log) return failToOpen(session, log.error());
            m_logs.push_back(std::move(log.value()));
        }
        const auto failure = m_rehearsal ? makeRehearsals(m_logs) : std::nullopt;
        if (failure) return fail(failure->message, failure->exit_code);
        for (std::size_t i = 0; i < m_logs.size(); ++i) {
            host::Options options;
            options.session = sessions.value()[i];
            options.server_key = key;
            options.server_version = ROSTRUM_VERSION;
            options.start_id = randomName();
            options.logbook = &m_log;
            auto host = host::Host::open(*m_logs[i], *m_listener, options, net::readClocks());
            if (!host) return failToOpen(options.session, host.error());
            spdlog::info("session={} seq={} opened", options.session, host.value()->state().seq());
            m_house->add(std::move(host.value()));
        }
        return exit_done;
    }

    int failToOpen(const std::string& session, const Error& why) {
        std::string message = "session=" + session + " cannot be served: " + why.message;
        if (why.kind != ErrorKind::in_use) {
            message += ". No session is served; to serve others, move " +
                       m_directory.recordFile(session).parent_path().string() + " out of the data directory";
        }
        return fail(message, exit_failed);
    }

    Status announce() {
        const std::string scheme = m_configuration.certificate.empty() ? "ws://" : "wss://";
        const std::string address = scheme + net::placeOf(m_configuration.listen_address, m_listener->port());
        spdlog::info("serving {} on {}", m_directory.path().string(), address);
        return m_directory.announce({address, m_listener->fingerprint()});
    }

    void round() {
        const host::Clocks clocks = net::readClocks();
        const Status turned = m_house->turn(clocks);
        if (!turned) {
            // Nobody knows whether it happened; the record does. The next start answers those who ask again.
            spdlog::critical("{}", turned.error().message);
            m_exit_code = exit_start_again;
            return m_loop.stop();
        }
        if (clocks.boottime_ms >= m_look_at_room_ms) {
            m_look_at_room_ms = clocks.boottime_ms + look_at_room_every_ms;
            for (const auto& host : m_house->hosts()) m_log.lookAtRoom(host->session(), host->log());
        }
        const bool is_drained =
            m_drain_until_ms != 0 && (m_listener->sockets() == 0 || clocks.boottime_ms >= m_drain_until_ms);
        if (is_drained) return m_loop.stop();
        const std::int64_t due_ms = m_house->nextTurnBoottimeMs(clocks) - clocks.boottime_ms;
        m_loop.wakeWithin(
            static_cast<std::uint64_t>(std::clamp<std::int64_t>(due_ms, 0, m_drain_until_ms != 0 ? 50 : 1000)));
    }

    void drain() {
        if (m_drain_until_ms != 0) return m_loop.stop();
        spdlog::info("ending: telling {} connections to come back", m_house->connections());
        const host::Clocks clocks = net::readClocks();
        m_drain_until_ms = clocks.boottime_ms + drain_ms_max;
        m_listener->stopAccepting();
        m_house->drain(clocks);
        m_loop.wakeWithin(0);
    }

    const DataDirectory& m_directory;
    const Configuration& m_configuration;
    const bool m_rehearsal;
    ServerLog m_log;
    net::EventLoop m_loop;
    std::vector<std::unique_ptr<host::EventLog>> m_logs;
    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<host::House> m_house;
    std::int64_t m_look_at_room_ms = 0;
    std::int64_t m_drain_until_ms = 0;
    int m_exit_code = exit_done;
};

}  // namespace

int runServe(const ServeOptions& options) {
    const DataDirectory directory(options.directory);
    if (const auto sessions = directory.sessions(); !sessions) {
        complain(sessions.error().message);
        return failureOf(sessions.error()).exit_code;
    }
    Problems problems;
    const Configuration configuration =
        readConfiguration(directory.configurationFile(), ownEnvironment(), options.flags, problems);
    for (const std::string& line : problems.lines()) complain(line);
    if (!problems.none()) return exit_configuration;
    return supervise([&] { return Server(directory, configuration, options.rehearsal).run(); });
}

}  // namespace rostrum::cli
