// SPDX-License-Identifier: MIT
#pragma once

/// A folder that goes with the test: in memory where the machine has a place for that, since no test here depends on
/// what a disk does by itself. Only in tests.

#include <stdlib.h>

#include <filesystem>
#include <string>

namespace rostrum::store {

class TemporaryFolder {
public:
    TemporaryFolder() {
        const std::filesystem::path memory = "/dev/shm";
        const auto parent = std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path();
        std::string name = (parent / "rostrum-store-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

}  // namespace rostrum::store
