// SPDX-License-Identifier: MIT
#pragma once

/// A directory for the files of one test, gone when the test is over: in memory where the machine has room for that,
/// since no test depends on what a disk does by itself. Used by tests of store, cli and end_to_end.

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace rostrum::support {

class TemporaryDirectory {
public:
    TemporaryDirectory() : TemporaryDirectory(memory()) {}
    /// In another place, for what the disk itself matters to.
    explicit TemporaryDirectory(const std::filesystem::path& parent) {
        std::string name = (parent / "rostrum-test-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~TemporaryDirectory() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    std::filesystem::path write(const std::string& name, const std::string& content) const {
        std::ofstream(m_path / name, std::ios::binary) << content;
        return m_path / name;
    }

private:
    static std::filesystem::path memory() {
        constexpr std::uintmax_t needed_bytes = 1u << 30;
        const std::filesystem::path memory = "/dev/shm";
        std::error_code error;
        const auto space = std::filesystem::space(memory, error);
        return !error && space.available >= needed_bytes ? memory : std::filesystem::temp_directory_path();
    }

    std::filesystem::path m_path;
};

}  // namespace rostrum::support
