// SPDX-License-Identifier: MIT
#include "tests/end_to_end/relay.h"

#include "protocol/state/check.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <deque>
#include <random>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rostrum::end_to_end {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr Clock::duration look_every = 20ms;  ///< for the cable, and for the end

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

/// What came together stays together.
void sendAtOnce(int socket) {
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

bool sendAll(int socket, const std::string& bytes) {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t more = send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (more <= 0) return false;
        sent += static_cast<std::size_t>(more);
    }
    return true;
}

/// One direction of a connection, and what is on its way.
struct Lane {
    struct Piece {
        Clock::time_point due;
        std::string bytes;
    };
    int from = -1;
    int to = -1;
    std::deque<Piece> pieces = {};

    /// What has come is on its way from now on; nothing overtakes. False: it has ended.
    bool take(Clock::duration on_its_way) {
        std::array<char, 65'536> bytes;
        const ssize_t count = recv(from, bytes.data(), bytes.size(), 0);
        if (count <= 0) return false;
        const auto earliest = pieces.empty() ? Clock::time_point() : pieces.back().due;
        pieces.push_back({std::max(earliest, Clock::now() + on_its_way),
                          std::string(bytes.data(), static_cast<std::size_t>(count))});
        return true;
    }
    /// What is due arrives. False: it has ended.
    bool deliver() {
        while (!pieces.empty() && pieces.front().due <= Clock::now()) {
            if (!sendAll(to, pieces.front().bytes)) return false;
            pieces.pop_front();
        }
        return true;
    }
};

struct Pair {
    Lane up;
    Lane down;

    void hangUp() const {
        close(up.from);
        close(up.to);
    }
};

/// Until something may come or is due.
void await(std::vector<pollfd>& polled, const std::vector<Pair>& pairs) {
    Clock::duration wait = look_every;
    for (const Pair& pair : pairs) {
        for (const Lane* lane : {&pair.up, &pair.down}) {
            if (!lane->pieces.empty()) wait = std::min(wait, lane->pieces.front().due - Clock::now());
        }
    }
    const auto wait_ns = std::max<std::int64_t>(0, std::chrono::nanoseconds(wait).count());
    const timespec limit{0, static_cast<long>(wait_ns)};
    ppoll(polled.data(), polled.size(), &limit, nullptr);
}

}  // namespace

Relay::Relay(std::uint16_t server_port, Way way)
    : m_server_port(server_port), m_way(way), m_listening(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    CHECK(bind(m_listening, reinterpret_cast<const sockaddr*>(&address), size) == 0 && listen(m_listening, 64) == 0,
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
    std::mt19937 chance{1};
    std::uniform_real_distribution<double> on_its_way_ms(m_way.least_ms, m_way.most_ms);
    const auto takes = [&](Lane& lane, const pollfd& polled) {
        const std::chrono::duration<double, std::milli> on_its_way(on_its_way_ms(chance));
        return polled.revents == 0 || lane.take(std::chrono::duration_cast<Clock::duration>(on_its_way));
    };
    std::vector<Pair> pairs;
    while (!m_is_over) {
        if (m_is_pulled) {
            for (const Pair& pair : pairs) pair.hangUp();
            pairs.clear();
        }
        std::vector<pollfd> polled{{m_listening, POLLIN, 0}};
        for (const Pair& pair : pairs) {
            polled.push_back({pair.up.from, POLLIN, 0});
            polled.push_back({pair.down.from, POLLIN, 0});
        }
        await(polled, pairs);
        for (std::size_t i = pairs.size(); i-- > 0;) {
            Pair& pair = pairs[i];
            const bool goes_on = takes(pair.up, polled[1 + 2 * i]) && takes(pair.down, polled[2 + 2 * i]) &&
                                 pair.up.deliver() && pair.down.deliver();
            if (goes_on) continue;
            pair.hangUp();
            pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (polled[0].revents == 0) continue;
        const int app = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        const int server = m_is_pulled ? -1 : connectedTo(m_server_port);
        if (server < 0) {
            close(app);
            continue;
        }
        sendAtOnce(app);
        sendAtOnce(server);
        pairs.push_back({{app, server}, {server, app}});
    }
    for (const Pair& pair : pairs) pair.hangUp();
}

}  // namespace rostrum::end_to_end
