// SPDX-License-Identifier: MIT
#pragma once

/// `rostrum serve` as a process of its own, on the first processor, so that it does not compete with the client that
/// measures it. Used by the benchmarks; one thread.

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

namespace rostrum::benchmark {

/// Where a server and its bare counterpart run; the client that measures runs on another one.
void runOnFirstProcessor();
void runBesideTheServers();

/// What the process has computed so far. Errors: none; it must run.
double cpuMicroseconds(pid_t process);
/// Its memory that is not shared with anybody and no file's, as the kernel counts it.
double privateKilobytes(pid_t process);

class ServerProcess {
public:
    /// Serves the directory; ready when the constructor returns. `flags`: more of the command line.
    explicit ServerProcess(std::filesystem::path directory, const std::vector<std::string>& flags = {});
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    std::uint16_t port() const { return m_port; }
    /// The process that serves; its parent watches over it.
    pid_t pid() const;

    /// Ends the process that serves as a power cut does; its parent starts another one on the same port.
    void crash();
    /// Ends both as an operator does, who starts them again at once: in isReady().
    void restart();
    /// Whether a server has come up since the last time that it did. Waits at most so long.
    bool isReady(int wait_ms_max);

private:
    void start();

    std::filesystem::path m_directory;
    std::uint16_t m_port;
    std::vector<std::string> m_words;  ///< of the command line
    int m_watch;                       ///< over the directory, where a server that is ready writes its address
    pid_t m_parent = -1;
    bool m_is_restarting = false;
};

}  // namespace rostrum::benchmark
