// SPDX-License-Identifier: MIT
#include "server/cli/serve_command.h"

#include "server/cli/data_directory.h"
#include "server/cli/exit_codes.h"
#include "server/cli/random_name.h"
#include "server/cli/record_access.h"
#include "server/cli/rehearsal.h"
#include "server/cli/supervisor.h"
#include "server/net/listener.h"
#include "server/net/machine_clocks.h"
#include "server/store/sqlite_event_log.h"

#include <fmt/core.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace rostrum::cli {
namespace {

constexpr std::int64_t drain_ms_max = 2'000;

/// Everything of one run of the server. Members that are used by others are declared before them.
class Server {
public:
    Server(const DataDirectory& directory, const Configuration& configuration, bool rehearsal)
        : m_directory(directory), m_configuration(configuration), m_rehearsal(rehearsal) {}

    int run() {
        const auto key = m_directory.key();
        if (!key) return fail(key.error().message, exit_configuration);
        if (const int listening = listen(); listening != exit_done) return listening;
        m_house = std::make_unique<host::House>(*m_listener,
                                                host::House::Options{ROSTRUM_VERSION, m_configuration.connections_max});
        for (const std::string& session : m_directory.sessions()) {
            if (const int opened = open(session, key.value()); opened != exit_done) return opened;
        }
        m_listener->serve(*m_house, [this, key = key.value()](std::string_view path, std::string_view authorization) {
            return answerHttp(*m_house, key, path, authorization);
        });
        m_loop.afterEachRound([this] { round(); });
        m_loop.onTermination([this] { drain(); });
        if (!announce())
            return fail("the file " + m_directory.servingFile().string() + " cannot be written", exit_failed);
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
        auto listener = net::Listener::open(m_loop, options);
        if (!listener) return fail(listener.error().message, exit_configuration);
        m_listener = std::move(listener.value());
        return exit_done;
    }

    int open(const std::string& session, const std::string& key) {
        auto log = store::SqliteEventLog::open(m_directory.recordFile(session), {});
        if (!log) return fail(log.error().message, exit_failed);
        if (m_rehearsal) {
            const Status made = makeRehearsal(*log.value());
            if (!made) return fail(made.error().message, exit_refused);
        }
        host::Options options;
        options.session = session;
        options.server_key = key;
        options.server_version = ROSTRUM_VERSION;
        options.start_id = randomName();
        auto host = host::Host::open(*log.value(), *m_listener, options, net::readClocks());
        if (!host) return fail(host.error().message, exit_failed);
        const std::uint32_t seq = host.value()->state().seq();
        spdlog::info("session={} seq={} opened", session, seq);
        m_logged[session] = seq;
        m_logs.push_back(std::move(log.value()));
        m_house->add(std::move(host.value()));
        return exit_done;
    }

    bool announce() {
        const std::string scheme = m_configuration.certificate.empty() ? "ws" : "wss";
        const std::string address =
            fmt::format("{}://{}:{}", scheme, m_configuration.listen_address, m_listener->port());
        spdlog::info("serving {} on {}", m_directory.path().string(), address);
        return static_cast<bool>(writePrivateFile(m_directory.servingFile(), address + "\n"));
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
        logActs();
        const bool is_drained =
            m_drain_until_ms != 0 && (m_listener->sockets() == 0 || clocks.boottime_ms >= m_drain_until_ms);
        if (is_drained) return m_loop.stop();
        const std::int64_t due_ms = m_house->nextTurnBoottimeMs(clocks) - clocks.boottime_ms;
        m_loop.wakeWithin(
            static_cast<std::uint64_t>(std::clamp<std::int64_t>(due_ms, 0, m_drain_until_ms != 0 ? 50 : 1000)));
    }

    /// A line for each act since the last turn, without names.
    void logActs() {
        for (const auto& host : m_house->hosts()) {
            std::uint32_t& logged = m_logged[host->session()];
            const std::uint32_t seq = host->state().seq();
            if (logged == seq) continue;
            std::map<std::uint32_t, const v1::Act*> acts;
            for (const auto& [slot, stored] : host->state().table<v1::Act>().all()) {
                if (stored.row.seq() > logged) acts[stored.row.seq()] = &stored.row;
            }
            for (const auto& [act_seq, act] : acts) {
                spdlog::info("session={} seq={} {} person={}", host->session(), act_seq, act->what(), act->person());
            }
            logged = seq;
        }
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
    net::EventLoop m_loop;
    std::vector<std::unique_ptr<host::EventLog>> m_logs;
    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<host::House> m_house;
    std::map<std::string, std::uint32_t> m_logged;
    std::int64_t m_drain_until_ms = 0;
    int m_exit_code = exit_done;
};

void setUpLog(const std::string& level) {
    auto log = spdlog::stderr_color_mt("rostrum");
    log->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    log->set_level(spdlog::level::from_str(level));
    spdlog::set_default_logger(std::move(log));
}

}  // namespace

int runServe(const ServeOptions& options) {
    const DataDirectory directory(options.directory);
    if (directory.sessions().empty()) {
        fmt::print(stderr, "{} holds no session: make one with `rostrum init {} --from session.toml`\n",
                   options.directory, options.directory);
        return exit_not_found;
    }
    Problems problems;
    const auto environment = [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    };
    const Configuration configuration =
        readConfiguration(directory.configurationFile(), environment, options.flags, problems);
    for (const std::string& line : problems.lines()) fmt::print(stderr, "{}\n", line);
    if (!problems.none()) return exit_configuration;
    return supervise([&] {
        setUpLog(configuration.log_level);
        return Server(directory, configuration, options.rehearsal).run();
    });
}

}  // namespace rostrum::cli
