// SPDX-License-Identifier: MIT
//
// rostrum_benchmark [NAME…] [--connections=200,1000] [--changes=1000000] [--rounds=300] [--repeats=5]
// [--folder=/var/tmp] [--without-verdict]: runs the benchmarks named, or all, and prints their figures as tables. Exits
// with 1 if a promise of the design does not hold and noise does not explain it, with 2 if the command line is wrong.
// Without a verdict no figure is compared with its promise: so few rounds on a busy machine say nothing of speed.

#include "tests/benchmark/benchmarks.h"
#include "tests/benchmark/server_process.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace rostrum::benchmark;

struct Benchmark {
    std::string_view name;
    std::string_view meaning;
    Figures (*run)(const Extent&);
};

constexpr Benchmark benchmarks[] = {
    {"fan_out", "One delegate asks for the floor, and everybody sees it", fanOut},
    {"burst", "The list opens, and everyone presses at once", burst},
    {"restart", "The server ends under everybody, and they come back", restart},
    {"memory", "What a connection costs the server in memory", memory},
    {"opening", "A long record is opened", opening},
};

std::optional<std::vector<std::uint32_t>> numbersOf(std::string_view text) {
    std::vector<std::uint32_t> numbers;
    while (true) {
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || number == 0) return std::nullopt;
        numbers.push_back(number);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.empty()) return numbers;
        if (text.front() != ',') return std::nullopt;
        text.remove_prefix(1);
    }
}

/// What the command line asks for.
struct Choice {
    Extent extent;
    std::vector<const Benchmark*> benchmarks;
    bool has_verdict = true;
};

/// Takes over one argument; false: it is none.
bool take(std::string_view argument, Choice& choice) {
    Extent& extent = choice.extent;
    if (argument == "--without-verdict") {
        choice.has_verdict = false;
        return true;
    }
    for (const Benchmark& benchmark : benchmarks) {
        if (argument != benchmark.name) continue;
        choice.benchmarks.push_back(&benchmark);
        return true;
    }
    const std::size_t equals = std::min(argument.find('='), argument.size() - 1);
    const std::string_view name = argument.substr(0, equals);
    if (name == "--folder") {
        extent.folder = argument.substr(equals + 1);
        return true;
    }
    const auto numbers = numbersOf(argument.substr(equals + 1));
    if (!numbers) return false;
    if (name == "--connections") {
        extent.connections = *numbers;
        return *std::min_element(numbers->begin(), numbers->end()) >= 10;
    }
    std::uint32_t* const one = name == "--changes"   ? &extent.changes
                               : name == "--rounds"  ? &extent.rounds_max
                               : name == "--repeats" ? &extent.repeats
                                                     : nullptr;
    if (one == nullptr) return false;
    *one = numbers->front();
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    Choice choice;
    for (int i = 1; i < argc; ++i) {
        if (take(argv[i], choice)) continue;
        fmt::print(stderr,
                   "{}: give fan_out, burst, restart, memory or opening, --connections=200,1000 (10 at least), "
                   "--changes=1000000, --rounds=300, --repeats=5, --without-verdict\n",
                   argv[i]);
        return 2;
    }
    if (choice.benchmarks.empty()) {
        for (const Benchmark& benchmark : benchmarks) choice.benchmarks.push_back(&benchmark);
    }
    runBesideTheServers();
    bool is_broken = false;
    for (const Benchmark* benchmark : choice.benchmarks) {
        fmt::print("{}\n\n", benchmark->meaning);
        std::fflush(stdout);
        const Figures figures = benchmark->run(choice.extent);
        fmt::print("{}\n", table(figures));
        is_broken = is_broken || std::any_of(figures.begin(), figures.end(), [](auto& one) { return one.isBroken(); });
    }
    return choice.has_verdict && is_broken ? 1 : 0;
}
