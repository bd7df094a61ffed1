// SPDX-License-Identifier: MIT
#include "server/cli/random_name.h"

#include <fmt/core.h>

#include <random>

namespace rostrum::cli {

std::string randomName() {
    std::random_device device;
    std::string name;
    for (int i = 0; i < 4; ++i) name += fmt::format("{:08x}", device());
    return name;
}

}  // namespace rostrum::cli
