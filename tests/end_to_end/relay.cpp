// SPDX-License-Identifier: MIT
#include "tests/end_to_end/relay.h"

#include "protocol/state/check.h"

#include <algorithm>
#include <array>
#include <vector>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rostrum::end_to_end {
namespace {

constexpr int look_every_ms = 20;  ///< for the cable, and for the end

struct Pair {
    int app = -1;
    int server = -1;
};

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectedTo(std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return socket;
    close(socket);
    return -1;
}

void hangUp(const Pair& pair) {
    close(pair.app);
    close(pair.server);
}

/// What has come at one end goes to the other. False: it has ended.
bool passOn(int from, int to) {
    std::array<char, 65'536> bytes;
    const ssize_t count = recv(from, bytes.data(), bytes.size(), 0);
    if (count <= 0) return false;
    ssize_t sent = 0;
    while (sent < count) {
        const ssize_t more = send(to, bytes.data() + sent, static_cast<std::size_t>(count - sent), MSG_NOSIGNAL);
        if (more <= 0) return false;
        sent += more;
    }
    return true;
}

}  // namespace

Relay::Relay(std::uint16_t server_port)
    : m_server_port(server_port), m_listening(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    CHECK(bind(m_listening, reinterpret_cast<const sockaddr*>(&address), size) == 0 && listen(m_listening, 16) == 0,
          "there is a port for the relay");
    getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { carry(); });
}

Relay::~Relay() {
    m_is_over = true;
    m_thread.join();
    close(m_listening);
}

void Relay::carry() {
    std::vector<Pair> pairs;
    while (!m_is_over) {
        if (m_is_pulled) {
            std::for_each(pairs.begin(), pairs.end(), hangUp);
            pairs.clear();
        }
        std::vector<pollfd> polled{{m_listening, POLLIN, 0}};
        for (const Pair& pair : pairs) {
            polled.push_back({pair.app, POLLIN, 0});
            polled.push_back({pair.server, POLLIN, 0});
        }
        poll(polled.data(), polled.size(), look_every_ms);
        for (std::size_t i = pairs.size(); i-- > 0;) {
            const Pair pair = pairs[i];
            const bool goes_on = (polled[1 + 2 * i].revents == 0 || passOn(pair.app, pair.server)) &&
                                 (polled[2 + 2 * i].revents == 0 || passOn(pair.server, pair.app));
            if (goes_on) continue;
            hangUp(pair);
            pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (polled[0].revents == 0) continue;
        const int app = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        const int server = m_is_pulled ? -1 : connectedTo(m_server_port);
        if (server >= 0) {
            pairs.push_back({app, server});
        } else {
            close(app);
        }
    }
    std::for_each(pairs.begin(), pairs.end(), hangUp);
}

}  // namespace rostrum::end_to_end
