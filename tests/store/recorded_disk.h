// SPDX-License-Identifier: MIT
#pragma once

/// A disk that keeps a diary: a layer under SQLite that passes everything on to the system's, and can say what a power
/// cut at any moment of the diary may have left. What was synced is there; of what came later everything, nothing, some
/// writes or parts of them; names are made and removed in order. One for the whole test program. Only in tests/store.

#include <cstddef>
#include <filesystem>
#include <random>
#include <string>

namespace rostrum::store {

class RecordedDisk {
public:
    /// The name to open databases with.
    static std::string name();

    /// Whether a sync does what it says; some disks only say so.
    enum class Syncs { are_done, are_lies };
    /// A new diary, which begins with the files of the folder as they are.
    static void begin(const std::filesystem::path& folder, Syncs syncs = Syncs::are_done);
    /// How many operations stand in the diary. The moment n lies behind the n-th.
    static std::size_t moment();
    /// Writes into the empty folder `into` what a power cut at `moment` may have left.
    /// Requires: moment <= moment().
    static void cut(std::size_t moment, std::mt19937_64& chance, const std::filesystem::path& into);
};

}  // namespace rostrum::store
