// SPDX-License-Identifier: MIT
#include "tests/net/served_elsewhere.h"

#include "server/net/http_get.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <ctime>

namespace rostrum::net {
namespace {

[[noreturn]] void serveUntilKilled(const ServedOptions& options, const ProcessLimits& limits, int tell_port) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (limits.descriptors_max != 0) {
        const rlimit limit{limits.descriptors_max, limits.descriptors_max};
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    Served served(options);
    const std::uint16_t port = served.port();
    const bool is_told = write(tell_port, &port, sizeof port) == sizeof port;
    close(tell_port);
    if (is_told) served.serve();
    _exit(1);
}

}  // namespace

ServedElsewhere::ServedElsewhere(const ServedOptions& options, const ProcessLimits& limits) {
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe(ends.data()), 0);
    m_process = fork();
    if (m_process == 0) {
        close(ends[0]);
        serveUntilKilled(options, limits, ends[1]);
    }
    close(ends[1]);
    EXPECT_EQ(read(ends[0], &m_port, sizeof m_port), static_cast<ssize_t>(sizeof m_port)) << "it serves";
    close(ends[0]);
}

ServedElsewhere::~ServedElsewhere() {
    if (m_process <= 0) return;
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

std::chrono::nanoseconds ServedElsewhere::processorTime() const {
    clockid_t clock{};
    timespec time{};
    EXPECT_EQ(clock_getcpuclockid(m_process, &clock), 0);
    EXPECT_EQ(clock_gettime(clock, &time), 0);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

bool ServedElsewhere::isWell() const {
    const auto answer = httpGet({"127.0.0.1", m_port, false}, "/healthz", "", "");
    return answer && answer.value().status == 200;
}

}  // namespace rostrum::net
