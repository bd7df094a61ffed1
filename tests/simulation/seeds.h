// SPDX-License-Identifier: MIT
#pragma once

/// Which seeds this run of the simulation plays, as its command line or ROSTRUM_SEEDS says.

#include <cstdint>

namespace rostrum::simulation {

/// With so many seeds every command is accepted and every refusal given at least once.
inline constexpr std::uint64_t seeds_that_try_everything = 1'000;

struct Seeds {
    std::uint64_t first = 1;
    std::uint64_t count = seeds_that_try_everything;
    bool is_repeat = false;  ///< one seed, told line by line
};

[[nodiscard]] Seeds chosenSeeds();

}  // namespace rostrum::simulation
