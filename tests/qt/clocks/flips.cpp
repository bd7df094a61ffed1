// SPDX-License-Identifier: MIT
#include "tests/qt/clocks/flips.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace rostrum::benchmark {
namespace {

double nowMs() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

void Flips::shown(std::size_t onlooker, const QString& digits) {
    const QString before = std::exchange(m_digits.at(onlooker), digits);
    if (!before.isEmpty() && !digits.isEmpty() && digits != before) m_flips[digits].try_emplace(onlooker, nowMs());
}

std::size_t Flips::complete() const {
    const auto isComplete = [this](const auto& flip) { return flip.second.size() == m_digits.size(); };
    return static_cast<std::size_t>(std::count_if(m_flips.begin(), m_flips.end(), isComplete));
}

std::size_t Flips::missed() const {
    double last_complete_ms = 0;
    for (const auto& [digits, shown] : m_flips) {
        if (shown.size() == m_digits.size()) last_complete_ms = std::max(last_complete_ms, shown.begin()->second);
    }
    const auto isMissed = [&](const auto& flip) {
        return flip.second.size() < m_digits.size() && flip.second.begin()->second < last_complete_ms;
    };
    return static_cast<std::size_t>(std::count_if(m_flips.begin(), m_flips.end(), isMissed));
}

Flips::Apart Flips::apart() const {
    Apart apart;
    for (const auto& [digits, shown] : m_flips) {
        if (shown.size() != m_digits.size()) continue;
        const auto [first, last] = std::minmax_element(
            shown.begin(), shown.end(), [](const auto& one, const auto& other) { return one.second < other.second; });
        apart.first_to_last.add(last->second - first->second);
        for (const auto& [onlooker, at_ms] : shown) {
            if (onlooker != m_beside_server) apart.from_beside_server.add(std::abs(at_ms - shown.at(m_beside_server)));
        }
    }
    return apart;
}

}  // namespace rostrum::benchmark
