// SPDX-License-Identifier: MIT
#include "tests/benchmark/figures.h"

#include "protocol/state/check.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace rostrum::benchmark {
namespace {

using Cells = std::array<std::string, 8>;

/// With three digits.
std::string number(double value) {
    const int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return fmt::format("{:.{}f}", value, digits);
}

/// "ratio at most 1.50 kept"
std::string verdictOn(const char* of, double value, double max) {
    const char* verdict = value > max * noise_margin ? "BROKEN" : value <= max ? "kept" : "noise?";
    return fmt::format("{} {} {}", of, number(max), verdict);
}

Cells cellsOf(const Figure& figure) {
    Cells cells{figure.name, figure.unit, number(figure.ours.median()), number(figure.ours.p99()), "", "", "", ""};
    if (const auto ratio = figure.ratio()) {
        cells[4] = number(figure.bare.median());
        cells[5] = number(figure.bare.p99());
        cells[6] = fmt::format("{:.2f}", *ratio);
    }
    if (figure.promised_max) {
        const double value = figure.ratio().value_or(figure.ours.median());
        cells[7] = verdictOn(figure.bare.isEmpty() ? "at most" : "ratio at most", value, *figure.promised_max);
    }
    if (figure.promised_p99_max) cells[7] = verdictOn("p99 at most", figure.ours.p99(), *figure.promised_p99_max);
    return cells;
}

}  // namespace

double Samples::quantile(double part) const {
    CHECK(!isEmpty(), "something was measured");
    std::vector<double> sorted = m_samples;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<std::size_t>(std::ceil(part * static_cast<double>(sorted.size())));
    return sorted[rank - 1];
}

std::optional<double> Figure::ratio() const {
    if (bare.isEmpty()) return std::nullopt;
    return ours.median() / bare.median();
}

bool Figure::isBroken() const {
    if (promised_p99_max && ours.p99() > *promised_p99_max * noise_margin) return true;
    return promised_max && ratio().value_or(ours.median()) > *promised_max * noise_margin;
}

std::string table(const Figures& figures) {
    std::vector<Cells> lines{{"", "unit", "median", "p99", "bare median", "bare p99", "ratio", "promise"}};
    for (const Figure& figure : figures) lines.push_back(cellsOf(figure));
    std::array<std::size_t, std::tuple_size_v<Cells>> widths{};
    for (const Cells& cells : lines) {
        for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], cells[i].size());
    }
    std::string text;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const char* format = i < 2 || i == 7 ? "| {:<{}} " : "| {:>{}} ";
            text += fmt::format(fmt::runtime(format), lines[line][i], widths[i]);
        }
        text += "|\n";
        if (line != 0) continue;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            text +=
                i < 2 || i == 7 ? fmt::format("| {:-<{}} ", "", widths[i]) : fmt::format("| {:->{}} ", ":", widths[i]);
        }
        text += "|\n";
    }
    return text;
}

}  // namespace rostrum::benchmark
