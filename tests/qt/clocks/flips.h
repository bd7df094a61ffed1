// SPDX-License-Identifier: MIT
#pragma once

/// When each onlooker was shown each second of a speaking clock for the first time, and how far apart they were. Used
/// by the benchmark of clocks; one thread.

#include "tests/benchmark/figures.h"

#include <QString>

#include <cstddef>
#include <map>
#include <vector>

namespace rostrum::benchmark {

class Flips {
public:
    /// One of them sits beside the server.
    Flips(std::size_t onlookers, std::size_t beside_server) : m_beside_server(beside_server), m_digits(onlookers) {}

    /// It shows these digits now: "2:41"; empty: none. The first ones are no flip: they come with the news that
    /// somebody speaks, which is as late as the link is long.
    void shown(std::size_t onlooker, const QString& digits);
    /// How many seconds have flipped for everybody.
    std::size_t complete() const;
    /// How many have flipped for somebody, and somebody else has not seen them since: a clock that jumped.
    std::size_t missed() const;

    /// Over the seconds that flipped for everybody, in milliseconds.
    struct Apart {
        Samples first_to_last;       ///< for each second: from the first onlooker to the last
        Samples from_beside_server;  ///< for each second and onlooker: sooner or later than who sits beside the server
    };
    Apart apart() const;

private:
    using Shown = std::map<std::size_t, double>;  ///< by onlooker: when, in milliseconds

    std::size_t m_beside_server;
    std::vector<QString> m_digits;     ///< that each onlooker sees now
    std::map<QString, Shown> m_flips;  ///< by the digits that came
};

}  // namespace rostrum::benchmark
