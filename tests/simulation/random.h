// SPDX-License-Identifier: MIT
#pragma once

/// Chance that repeats: the same seed draws the same on every machine (the standard library's distributions do not).
/// Used by the simulation alone. Not thread-safe.

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>

namespace rostrum::simulation {

/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    /// 0 to n - 1. Requires: n > 0.
    std::uint32_t below(std::size_t n) { return static_cast<std::uint32_t>(next() % n); }
    /// From `least` to `most`, both included.
    std::uint32_t between(std::uint32_t least, std::uint32_t most) { return least + below(most - least + 1); }
    bool chance(std::uint32_t percent) { return below(100) < percent; }
    /// One of `from`, which is not empty and outlives the answer.
    template <class List>
    const auto& pick(const List& from) {
        auto at = from.begin();
        std::advance(at, below(static_cast<std::size_t>(std::distance(from.begin(), from.end()))));
        return *at;
    }
    /// A command id as RFC 4122 spells them.
    std::string uuid() {
        static constexpr char digits[] = "0123456789abcdef";
        std::string text = "00000000-0000-4000-8000-000000000000";
        for (const std::size_t at :
             {0u, 1u, 2u, 3u, 4u, 5u, 6u, 7u, 9u, 10u, 11u, 12u, 24u, 25u, 26u, 27u, 28u, 29u, 30u, 31u, 32u}) {
            text[at] = digits[below(16)];
        }
        return text;
    }

private:
    std::uint64_t m_state;
};

}  // namespace rostrum::simulation
