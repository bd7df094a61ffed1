// SPDX-License-Identifier: MIT
#pragma once

/// The same session served by a process of its own, for tests that wait without serving and for limits of a process.
/// The process ends with the object. For tests of net.

#include "tests/net/served.h"

#include <sys/types.h>

#include <chrono>

namespace rostrum::net {

struct ProcessLimits {
    unsigned descriptors_max = 0;  ///< 0: as they are
};

class ServedElsewhere {
public:
    explicit ServedElsewhere(const ServedOptions& options = {}, const ProcessLimits& limits = {});
    ~ServedElsewhere();
    ServedElsewhere(const ServedElsewhere&) = delete;
    ServedElsewhere& operator=(const ServedElsewhere&) = delete;

    std::uint16_t port() const { return m_port; }
    /// How long its process has computed.
    std::chrono::nanoseconds processorTime() const;
    /// Whether it answers.
    bool isWell() const;

private:
    pid_t m_process = -1;
    std::uint16_t m_port = 0;
};

}  // namespace rostrum::net
