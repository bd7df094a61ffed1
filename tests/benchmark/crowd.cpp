// SPDX-License-Identifier: MIT
#include "tests/benchmark/crowd.h"

#include "protocol/state/check.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rostrum::benchmark {
namespace {

constexpr std::size_t buffer_bytes = 256 * 1024;

/// Ends at once, without TIME_WAIT: thousands of them would use up the ports.
void closeAtOnce(int socket) {
    const linger at_once{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    ::close(socket);
}

void waitFor(int socket, short what) {
    pollfd ready{socket, what, 0};
    poll(&ready, 1, -1);
}

}  // namespace

Crowd::Crowd(std::uint16_t port, Transport transport)
    : m_port(port), m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_buffer(buffer_bytes) {
    if (transport == Transport::tls) m_tls = SSL_CTX_new(TLS_client_method());
}

Crowd::~Crowd() {
    for (Index index = 0; index < m_members.size(); ++index) close(index);
    SSL_CTX_free(m_tls);
    ::close(m_epoll);
}

bool Crowd::connect(Index index) {
    if (m_members.size() <= index) m_members.resize(index + 1);
    Member& member = m_members[index];
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    CHECK(socket >= 0, "there are descriptors enough: see ulimit -n");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        ::close(socket);
        return false;
    }
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    member.socket = socket;
    if (m_tls != nullptr) {
        member.tls = SSL_new(m_tls);
        SSL_set_fd(member.tls, socket);
        if (SSL_connect(member.tls) != 1) {
            close(index);
            return false;
        }
    }
    fcntl(socket, F_SETFL, O_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u32 = index;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    return true;
}

void Crowd::close(Index index) {
    Member& member = m_members[index];
    if (member.tls != nullptr) SSL_free(member.tls);
    if (member.socket >= 0) closeAtOnce(member.socket);
    member = {};
}

void Crowd::send(Index index, std::string_view bytes) {
    const Member& member = m_members[index];
    if (member.tls != nullptr) {
        CHECK(SSL_write(member.tls, bytes.data(), static_cast<int>(bytes.size())) > 0, "a small message is taken");
        return;
    }
    while (!bytes.empty()) {
        const ssize_t sent = ::send(member.socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent > 0) bytes.remove_prefix(static_cast<std::size_t>(sent));
        if (sent < 0 && errno != EAGAIN) return;  // it has ended, and receive() says so
        if (sent < 0) waitFor(member.socket, POLLOUT);
    }
}

void Crowd::receive(int wait_ms_max, const Take& take) {
    std::array<epoll_event, 512> events;
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), wait_ms_max);
    for (int i = 0; i < count; ++i) {
        const Index index = events[static_cast<std::size_t>(i)].data.u32;
        if (isOpen(index)) readAll(index, take);
    }
}

void Crowd::readAll(Index index, const Take& take) {
    const Member& member = m_members[index];
    const long size = readSome(member, m_buffer.data(), m_buffer.size());
    if (size < 0) return;
    if (size == 0) close(index);
    take(index, {m_buffer.data(), static_cast<std::size_t>(size)});
    // A TLS record may be wholly read from the socket and only half by us.
    if (size > 0 && isOpen(index) && m_members[index].tls != nullptr) readAll(index, take);
}

/// 0: the connection has ended. Negative: nothing more now.
long Crowd::readSome(const Member& member, char* buffer, std::size_t size) {
    if (member.tls == nullptr) {
        const ssize_t count = recv(member.socket, buffer, size, 0);
        return count < 0 && errno != EAGAIN ? 0 : count;
    }
    const int count = SSL_read(member.tls, buffer, static_cast<int>(size));
    if (count > 0) return count;
    return SSL_get_error(member.tls, count) == SSL_ERROR_WANT_READ ? -1 : 0;
}

}  // namespace rostrum::benchmark
