// SPDX-License-Identifier: MIT
#pragma once

/// The benchmarks, one file each, and what can be chosen. Each makes its own servers in a temporary directory, measures
/// them and their bare counterparts in turns, and returns figures beside the promises of the design. Used by main.cpp.

#include "tests/benchmark/figures.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rostrum::benchmark {

struct Extent {
    std::vector<std::uint32_t> connections{200, 1'000};
    std::uint32_t changes = 1'000'000;
    std::uint32_t rounds_max = 300;
    std::uint32_t repeats = 5;        ///< of what takes long
    std::string folder = "/var/tmp";  ///< on the disk whose fsync counts
};

/// One delegate asks for the floor: until the durable answer, and until the last connection has seen it. Beside them a
/// bare server that makes one page durable and writes the same bytes to the same number of connections.
Figures fanOut(const Extent& extent);

/// From the start of the program to the first answer with a long record, and what its parts cost. Beside it the bare
/// scan: every column of every change read by SQLite, and all bytes hashed once.
Figures opening(const Extent& extent);

/// User memory of the server for each connection that is joined and idle.
Figures memory(const Extent& extent);

/// A list opens and everyone presses at once.
Figures burst(const Extent& extent);

/// The server is killed under its connections, or restarted by its operator: until the Chair and everybody are back.
Figures restart(const Extent& extent);

}  // namespace rostrum::benchmark
