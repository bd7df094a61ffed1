// SPDX-License-Identifier: MIT
#pragma once

/// The least that any server must do, as the measure of ours: it reads requests, makes as many bytes durable as the
/// order says, and writes as many to each of its connections, with bare system calls and nothing else. A process of its
/// own, on the processor of the server that it is held against. Used by the benchmarks; one thread.

#include "tests/benchmark/crowd.h"
#include "tests/benchmark/round.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include <sys/types.h>

namespace rostrum::benchmark {

/// What is to be done in a round.
struct Order {
    std::size_t requests = 1;       ///< so many come, each on another connection
    std::size_t request_bytes = 0;  ///< of each
    std::size_t record_bytes = 0;   ///< written to the file and made durable, once
    std::size_t told_bytes = 0;     ///< then written to each connection
};

/// One append that is durable when it returns: to a file that has its size already, the cheapest there is.
class DurableFile {
public:
    explicit DurableFile(const std::filesystem::path& path);
    ~DurableFile();
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;
    void append(std::size_t bytes);

private:
    int m_file;
    std::vector<char> m_bytes;
    std::size_t m_at = 0;
};

class BareServer {
public:
    /// Its file stands in `folder`.
    explicit BareServer(const std::filesystem::path& folder);
    ~BareServer();
    BareServer(const BareServer&) = delete;
    BareServer& operator=(const BareServer&) = delete;

    pid_t pid() const { return m_pid; }
    void join(std::uint32_t count);
    /// One round; the first requests come from `asker` and the connections behind it.
    Round round(const Order& order, Crowd::Index asker);

private:
    Order* m_order;  ///< shared with the process
    int m_listener;
    std::uint16_t m_port;
    pid_t m_pid;
    Crowd m_crowd;
    std::vector<std::size_t> m_told;  ///< bytes, by connection
};

}  // namespace rostrum::benchmark
