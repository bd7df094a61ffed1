// SPDX-License-Identifier: MIT
#pragma once

/// A fuzzer's input, read from the front. When it is used up everything reads as 0, so that every input means
/// something. Used by tests/fuzz alone. Not thread-safe.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rostrum::fuzz {

class Bytes {
public:
    explicit Bytes(std::string_view all) : m_left(all) {}

    bool atEnd() const { return m_left.empty(); }

    std::uint8_t byte() {
        if (m_left.empty()) return 0;
        const auto first = static_cast<std::uint8_t>(m_left.front());
        m_left.remove_prefix(1);
        return first;
    }
    /// 0 to n - 1. Requires: 0 < n <= 256.
    std::uint32_t below(std::uint32_t n) { return byte() % n; }
    std::uint32_t word() {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i) value = value << 8 | byte();
        return value;
    }
    /// As many as there are, at most `count`.
    std::string_view take(std::size_t count) {
        const std::string_view taken = m_left.substr(0, count);
        m_left.remove_prefix(taken.size());
        return taken;
    }
    std::string_view rest() const { return m_left; }

private:
    std::string_view m_left;
};

}  // namespace rostrum::fuzz
