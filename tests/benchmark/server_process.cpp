// SPDX-License-Identifier: MIT
#include "tests/benchmark/server_process.h"

#include "protocol/state/check.h"

#include <csignal>
#include <ctime>
#include <fstream>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rostrum::benchmark {
namespace {

constexpr int ready_ms_max = 1'000;

void runOn(std::size_t processor) {
    cpu_set_t processors;
    CPU_ZERO(&processors);
    CPU_SET(processor, &processors);
    sched_setaffinity(0, sizeof processors, &processors);  // one that is not there changes nothing
}

[[noreturn]] void become(std::vector<std::string> words, const std::string& log) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    runOnFirstProcessor();
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    dup2(open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), STDERR_FILENO);
    execv(arguments[0], arguments.data());
    _exit(127);
}

/// One that nobody uses now: a server that comes back must come back on the same.
std::uint16_t freePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    CHECK(bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0, "there is a free port");
    getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    close(socket);
    return ntohs(address.sin_port);
}

}  // namespace

void runOnFirstProcessor() {
    runOn(0);
}

void runBesideTheServers() {
    runOn(1);
}

double cpuMicroseconds(pid_t process) {
    clockid_t clock{};
    timespec used{};
    CHECK(clock_getcpuclockid(process, &clock) == 0 && clock_gettime(clock, &used) == 0, "the process runs");
    return static_cast<double>(used.tv_sec) * 1e6 + static_cast<double>(used.tv_nsec) / 1e3;
}

double privateKilobytes(pid_t process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("RssAnon:")) return std::stod(line.substr(line.find(':') + 1));
    }
    return 0;
}

ServerProcess::ServerProcess(std::filesystem::path directory, const std::vector<std::string>& flags)
    : m_directory(std::move(directory)),
      m_port(freePort()),
      m_words{ROSTRUM_PROGRAM, "serve", m_directory, "--listen", "127.0.0.1:" + std::to_string(m_port)},
      m_watch(inotify_init1(IN_CLOEXEC)) {
    m_words.insert(m_words.end(), flags.begin(), flags.end());
    inotify_add_watch(m_watch, m_directory.c_str(), IN_CLOSE_WRITE);
    start();
    while (!isReady(ready_ms_max)) {
    }
}

ServerProcess::~ServerProcess() {
    kill(m_parent, SIGTERM);
    waitpid(m_parent, nullptr, 0);
    close(m_watch);
}

void ServerProcess::start() {
    m_parent = fork();
    if (m_parent == 0) become(m_words, m_directory / "log");
}

pid_t ServerProcess::pid() const {
    const std::string parent = std::to_string(m_parent);
    std::ifstream children("/proc/" + parent + "/task/" + parent + "/children");
    pid_t child = -1;
    children >> child;
    return child;
}

void ServerProcess::crash() {
    kill(pid(), SIGKILL);
}

void ServerProcess::restart() {
    kill(m_parent, SIGTERM);
    m_is_restarting = true;
}

bool ServerProcess::isReady(int wait_ms_max) {
    const pid_t ended = waitpid(m_parent, nullptr, WNOHANG);
    CHECK(ended == 0 || m_is_restarting, "the server goes on; what keeps it stands in the file log of its directory");
    if (ended != 0) {
        m_is_restarting = false;
        start();
    }
    pollfd written{m_watch, POLLIN, 0};
    if (poll(&written, 1, wait_ms_max) != 1) return false;
    alignas(inotify_event) char events[4096];
    const ssize_t size = read(m_watch, events, sizeof events);
    bool is_ready = false;
    for (ssize_t at = 0; at < size;) {
        const auto* event = reinterpret_cast<const inotify_event*>(events + at);
        if (std::string_view(event->name) == "serving") is_ready = true;
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
    return is_ready;
}

}  // namespace rostrum::benchmark
