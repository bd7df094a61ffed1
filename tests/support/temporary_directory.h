// SPDX-License-Identifier: MIT
#pragma once

/// A directory for the files of one test, gone when the test is over. Used by tests of store, cli and end_to_end.

#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace rostrum::support {

class TemporaryDirectory {
public:
    TemporaryDirectory() {
        std::string name = (std::filesystem::temp_directory_path() / "rostrum-test-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~TemporaryDirectory() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path write(const std::string& name, const std::string& content) const {
        std::ofstream(m_path / name, std::ios::binary) << content;
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

}  // namespace rostrum::support
