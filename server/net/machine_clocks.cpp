// SPDX-License-Identifier: MIT
#include "server/net/machine_clocks.h"

#include <ctime>
#include <fstream>
#include <string>

namespace rostrum::net {
namespace {

std::int64_t readMs(clockid_t clock) {
    timespec at{};
    clock_gettime(clock, &at);
    return static_cast<std::int64_t>(at.tv_sec) * 1000 + at.tv_nsec / 1'000'000;
}

std::string readBootId() {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

}  // namespace

host::Clocks readClocks() {
    static const std::string boot_id = readBootId();
    return {boot_id, readMs(CLOCK_BOOTTIME), readMs(CLOCK_REALTIME)};
}

}  // namespace rostrum::net
