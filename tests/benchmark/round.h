// SPDX-License-Identifier: MIT
#pragma once

/// One turn of a meeting as a crowd of connections lives it. Used by the benchmarks.

#include <chrono>
#include <cstddef>

namespace rostrum::benchmark {

class Stopwatch {
public:
    double microseconds() const {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_began).count();
    }

private:
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

struct Round {
    double answered_us = 0;  ///< whoever asked has the answer; where everybody asks, the last of them
    double last_us = 0;      ///< the last of all has been told
    std::size_t bytes = 0;   ///< received by all of them together
};

}  // namespace rostrum::benchmark
