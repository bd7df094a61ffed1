// SPDX-License-Identifier: MIT
#pragma once

/// The file of a record that no process holds, read in ways that the server does not: for what it costs, and for what
/// stands in it. Used by the benchmarks; one thread.

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace rostrum::benchmark {

/// Reads the file from end to end; returns its size.
std::size_t readFile(const std::filesystem::path& record);

/// The bare scan: every column of every change by one SELECT; returns how many bytes they have.
std::size_t selectAll(const std::filesystem::path& record);

/// The bare scan and hash: the same, and all of it goes through SHA-256 as one stream; returns the first byte of the
/// hash.
int selectAndHashAll(const std::filesystem::path& record);

/// What came after an entry.
struct Arrivals {
    std::uint32_t requests = 0;      ///< on the list
    std::uint32_t transactions = 0;  ///< commits, each with its fsync
    bool in_order = false;           ///< the list has the order in which requests were received
    std::uint32_t overtakings = 0;   ///< of requests by one that was pressed later, on the way to the server
};
Arrivals readArrivals(const std::filesystem::path& record, std::uint32_t after_seq);

}  // namespace rostrum::benchmark
