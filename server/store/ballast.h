// SPDX-License-Identifier: MIT
#pragma once

/// A file that holds nothing, kept beside the record so that a full disk does not end a meeting: when room becomes
/// scarce the file goes, and what it held is there for whoever presides. When there is room again it comes back. Used
/// by SqliteEventLog. Not thread-safe.

#include <cstdint>
#include <filesystem>
#include <functional>

namespace rostrum::store {

inline constexpr std::uint64_t ballast_bytes_default = 64ull << 20;
/// With less than this the disk counts as full: one turn's commit and a full log of writes fit into it.
inline constexpr std::uint64_t scarce_bytes = 16ull << 20;

class Ballast {
public:
    /// How many bytes are free on the disk.
    using FreeBytes = std::function<std::uint64_t()>;

    /// Makes the file if there is room for it.
    Ballast(std::filesystem::path path, std::uint64_t size, FreeBytes free_bytes);

    /// Looks at the disk, gives the file up or takes it back, and says whether everybody may write: the file is there.
    /// A look costs a microsecond.
    bool isHeld();

private:
    bool take() const;

    std::filesystem::path m_path;
    std::uint64_t m_size;
    FreeBytes m_free_bytes;
    bool m_is_held = false;
};

/// Of the disk that `path` is on; 0 if it cannot be told.
std::uint64_t freeBytes(const std::filesystem::path& path);

}  // namespace rostrum::store
