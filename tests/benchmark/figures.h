// SPDX-License-Identifier: MIT
#pragma once

/// What a benchmark measures: our samples, those of the bare counterpart that were taken in between in the same run,
/// and the promise of the ratio, or of our p99. Says how they compare, and prints them as a table that can stand in
/// README.md. Knows nothing of what was measured. Used by the benchmarks; one thread.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::benchmark {

class Samples {
public:
    void add(double sample) { m_samples.push_back(sample); }
    bool isEmpty() const { return m_samples.empty(); }
    /// Requires: not empty.
    double median() const { return quantile(0.5); }
    /// The largest one, of less than a hundred. Requires: not empty.
    double p99() const { return quantile(0.99); }

private:
    double quantile(double part) const;
    std::vector<double> m_samples;
};

/// The machines are shared: a promise counts as broken only beyond this much of it.
inline constexpr double noise_margin = 1.25;

struct Figure {
    std::string name = {};
    std::string unit = {};
    Samples ours = {};
    Samples bare = {};  ///< empty: there is no counterpart
    /// What is promised of the ratio of the medians; without a counterpart, of our median.
    std::optional<double> promised_max = {};
    /// What is promised of our p99, whatever the counterpart.
    std::optional<double> promised_p99_max = {};

    /// Of the medians; none without a counterpart.
    std::optional<double> ratio() const;
    /// A promise does not hold, and noise does not explain it.
    bool isBroken() const;
};

using Figures = std::vector<Figure>;

/// A table in Markdown.
std::string table(const Figures& figures);

}  // namespace rostrum::benchmark
