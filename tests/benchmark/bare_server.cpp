// SPDX-License-Identifier: MIT
#include "tests/benchmark/bare_server.h"

#include "protocol/state/check.h"
#include "tests/benchmark/server_process.h"

#include <algorithm>
#include <array>
#include <csignal>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rostrum::benchmark {
namespace {

constexpr std::size_t file_bytes = 16u << 20;
constexpr int patience_ms = 60'000;

sockaddr_in anyPortHere() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listenHere() {
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = anyPortHere();
    CHECK(bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0, "there is a free port");
    CHECK(listen(listener, SOMAXCONN) == 0, "a socket can listen");
    return listener;
}

std::uint16_t portOf(int listener) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

/// The life of the process.
class Service {
public:
    Service(int listener, const Order& order, const std::filesystem::path& folder)
        : m_listener(listener), m_order(order), m_file(folder / "bare"), m_epoll(epoll_create1(EPOLL_CLOEXEC)) {
        watch(m_listener);
    }

    [[noreturn]] void run() {
        while (true) {
            std::array<epoll_event, 512> events;
            const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
            for (int i = 0; i < count; ++i) take(events[static_cast<std::size_t>(i)].data.fd);
        }
    }

private:
    void watch(int socket) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    }

    void take(int socket) {
        if (socket == m_listener) {
            const int accepted = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            const int on = 1;
            setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_sockets.push_back(accepted);
            return watch(accepted);
        }
        std::array<char, 4096> buffer;
        const ssize_t size = recv(socket, buffer.data(), buffer.size(), 0);
        if (size <= 0) {
            close(socket);
            return;
        }
        m_received += static_cast<std::size_t>(size);
        if (m_received < m_order.requests * m_order.request_bytes) return;
        m_received = 0;
        m_file.append(m_order.record_bytes);
        m_answer.resize(m_order.told_bytes);
        for (const int to : m_sockets) {
            for (std::size_t sent = 0; sent < m_answer.size();) {
                const ssize_t taken = send(to, m_answer.data() + sent, m_answer.size() - sent, MSG_NOSIGNAL);
                if (taken <= 0) break;
                sent += static_cast<std::size_t>(taken);
            }
        }
    }

    int m_listener;
    const Order& m_order;
    DurableFile m_file;
    int m_epoll;
    std::vector<int> m_sockets;
    std::size_t m_received = 0;
    std::vector<char> m_answer;
};

}  // namespace

DurableFile::DurableFile(const std::filesystem::path& path)
    : m_file(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
    m_bytes.resize(file_bytes);
    CHECK(pwrite(m_file, m_bytes.data(), m_bytes.size(), 0) == static_cast<ssize_t>(m_bytes.size()), "there is room");
    fsync(m_file);
}

DurableFile::~DurableFile() {
    close(m_file);
}

void DurableFile::append(std::size_t bytes) {
    if (m_at + bytes > m_bytes.size()) m_at = 0;
    CHECK(pwrite(m_file, m_bytes.data(), bytes, static_cast<off_t>(m_at)) == static_cast<ssize_t>(bytes),
          "the file can be written");
    CHECK(fdatasync(m_file) == 0, "the disk takes it");
    m_at += bytes;
}

BareServer::BareServer(const std::filesystem::path& folder)
    : m_order(
          static_cast<Order*>(mmap(nullptr, sizeof(Order), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))),
      m_listener(listenHere()),
      m_port(portOf(m_listener)),
      m_pid(fork()),
      m_crowd(m_port, Transport::plain) {
    if (m_pid != 0) return;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    runOnFirstProcessor();
    Service(m_listener, *m_order, folder).run();
}

BareServer::~BareServer() {
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
    close(m_listener);
    munmap(m_order, sizeof(Order));
}

void BareServer::join(std::uint32_t count) {
    for (auto index = static_cast<Crowd::Index>(m_told.size()); index < count; ++index) {
        CHECK(m_crowd.connect(index), "the bare server lets everybody in");
    }
    m_told.resize(count);
}

Round BareServer::round(const Order& order, Crowd::Index asker) {
    *m_order = order;
    std::fill(m_told.begin(), m_told.end(), 0);
    const std::string request(order.request_bytes, 'r');
    Round round;
    std::size_t told = 0;
    const Stopwatch watch;
    for (std::size_t i = 0; i < order.requests; ++i) m_crowd.send(asker + static_cast<Crowd::Index>(i), request);
    while (told < m_told.size()) {
        m_crowd.receive(patience_ms, [&](Crowd::Index index, std::string_view piece) {
            m_told[index] += piece.size();
            round.bytes += piece.size();
        });
        if (m_told[asker] >= order.told_bytes && round.answered_us == 0) round.answered_us = watch.microseconds();
        while (told < m_told.size() && m_told[told] >= order.told_bytes) ++told;
    }
    round.last_us = watch.microseconds();
    return round;
}

}  // namespace rostrum::benchmark
