// SPDX-License-Identifier: MIT
#pragma once

/// Many TCP connections to one server on this machine, in one thread with as little work as can be done for each: the
/// same for a server that is measured and for its bare counterpart. Moves bytes, with TLS or without, and knows nothing
/// of what they say. Used by the benchmarks; one thread.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace rostrum::benchmark {

enum class Transport { plain, tls };

class Crowd {
public:
    Crowd(std::uint16_t port, Transport transport);
    ~Crowd();
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    using Index = std::uint32_t;

    /// One more connection; waits for the server's kernel alone (with TLS, for the server). False: it is refused.
    bool connect(Index index);
    bool isOpen(Index index) const { return index < m_members.size() && m_members[index].socket >= 0; }
    void close(Index index);

    /// Sends all of it, waiting where the kernel takes no more.
    void send(Index index, std::string_view bytes);

    /// Waits, at most so long, until something came, and hands it on: an empty piece when a connection has ended, which
    /// is closed then.
    using Take = std::function<void(Index index, std::string_view piece)>;
    void receive(int wait_ms_max, const Take& take);

private:
    struct Member {
        int socket = -1;
        ssl_st* tls = nullptr;
    };
    void readAll(Index index, const Take& take);
    long readSome(const Member& member, char* buffer, std::size_t size);

    std::uint16_t m_port;
    int m_epoll;
    ssl_ctx_st* m_tls = nullptr;
    std::vector<Member> m_members;
    std::vector<char> m_buffer;
};

}  // namespace rostrum::benchmark
