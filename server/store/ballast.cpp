// SPDX-License-Identifier: MIT
#include "server/store/ballast.h"

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <utility>

namespace rostrum::store {

Ballast::Ballast(std::filesystem::path path, std::uint64_t size, FreeBytes free_bytes)
    : m_path(std::move(path)), m_size(size), m_free_bytes(std::move(free_bytes)) {
    std::error_code none;
    m_is_held = std::filesystem::file_size(m_path, none) == m_size;
    isHeld();
}

bool Ballast::isHeld() {
    const std::uint64_t free = m_free_bytes();
    if (m_is_held && free < scarce_bytes) {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
        m_is_held = false;
    } else if (!m_is_held && free >= m_size + 2 * scarce_bytes) {
        // Twice, so that it does not come and go.
        m_is_held = take();
    }
    return m_is_held;
}

bool Ballast::take() const {
    const int file = ::open(m_path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) return false;
    const bool taken = ::posix_fallocate(file, 0, static_cast<off_t>(m_size)) == 0;
    ::close(file);
    if (taken) return true;
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
    return false;
}

std::uint64_t freeBytes(const std::filesystem::path& path) {
    struct statvfs disk {};
    if (::statvfs(path.c_str(), &disk) != 0) return 0;
    return static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize;
}

}  // namespace rostrum::store
