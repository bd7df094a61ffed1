// SPDX-License-Identifier: MIT
#include "tests/net/raw_peer.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace rostrum::net {
namespace {

/// -1: nobody listens there. The kernel completes the handshake before the server accepts, so this does not wait.
int connectTo(std::uint16_t port, const RawOptions& options) {
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (options.receive_buffer_bytes != 0) {
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &options.receive_buffer_bytes, sizeof(int));
    }
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    inet_pton(AF_INET, options.address.c_str(), &place.sin_addr);
    if (connect(descriptor, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0) {
        close(descriptor);
        return -1;
    }
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    return descriptor;
}

}  // namespace

RawPeer::RawPeer(std::uint16_t port, const RawOptions& options) : m_descriptor(connectTo(port, options)) {
    EXPECT_GE(m_descriptor, 0) << "nobody listens on " << options.address << ':' << port;
    m_is_closed = m_descriptor < 0;
}

RawPeer::~RawPeer() {
    leaves();
}

RawPeer::RawPeer(RawPeer&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_is_closed(std::exchange(other.m_is_closed, true)),
      m_heard(std::move(other.m_heard)) {}

void RawPeer::leaves() {
    if (m_descriptor >= 0) close(std::exchange(m_descriptor, -1));
    m_is_closed = true;
}

std::size_t RawPeer::sends(std::string_view bytes) {
    std::size_t sent = 0;
    while (!m_is_closed && sent < bytes.size()) {
        const ssize_t taken = send(m_descriptor, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (taken <= 0) break;
        sent += static_cast<std::size_t>(taken);
    }
    return sent;
}

std::string& RawPeer::heard() {
    std::array<char, 65'536> buffer{};
    while (!m_is_closed) {
        const ssize_t length = recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (length > 0) {
            m_heard.append(buffer.data(), static_cast<std::size_t>(length));
        } else if (length == 0 || (errno != EAGAIN && errno != EINTR)) {
            m_is_closed = true;
        } else {
            break;
        }
    }
    return m_heard;
}

bool RawPeer::isClosed() {
    heard();
    return m_is_closed;
}

bool canConnect(const std::string& address, std::uint16_t port) {
    const int descriptor = connectTo(port, {address, 0});
    if (descriptor >= 0) close(descriptor);
    return descriptor >= 0;
}

}  // namespace rostrum::net
