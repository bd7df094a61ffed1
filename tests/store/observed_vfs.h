// SPDX-License-Identifier: MIT
#pragma once

/// A layer under SQLite that passes everything on to the system's files, and asks an observer before what changes them.
/// It knows nothing of why. Used by failing_vfs and recorded_disk. Not thread-safe.

#include <cstdint>
#include <string>
#include <string_view>

namespace rostrum::store {

/// Asked before it is done. A code of SQLite other than SQLITE_OK: it fails so, and is not done.
class DiskObserver {
public:
    /// What a file is told from others by, once opened.
    using File = std::size_t;

    virtual ~DiskObserver() = default;
    virtual File opens(const std::string& path) = 0;
    virtual void removes(const std::string& path) = 0;
    /// `length`: of the file before the write.
    virtual int writes(File file, std::string_view bytes, std::size_t at, std::size_t length) = 0;
    virtual int truncates(File file, std::size_t length) = 0;
    virtual int syncs(File file) = 0;
};

/// Makes the layer known to SQLite under this name; both must outlive the program's last database. Returns the name.
std::string observeDisk(const char* name, DiskObserver& observer);

}  // namespace rostrum::store
