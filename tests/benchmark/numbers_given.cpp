// SPDX-License-Identifier: MIT
#include "tests/benchmark/numbers_given.h"

#include <algorithm>
#include <charconv>

namespace rostrum::benchmark {
namespace {

/// "--seconds=120"
bool take(std::string_view argument, std::initializer_list<Number> numbers) {
    const std::size_t equals = argument.find('=');
    const auto* const number = std::find_if(numbers.begin(), numbers.end(),
                                            [&](const Number& one) { return one.name == argument.substr(0, equals); });
    if (equals == std::string_view::npos || number == numbers.end()) return false;
    const char* const end = argument.data() + argument.size();
    const auto [read, error] = std::from_chars(argument.data() + equals + 1, end, number->value);
    return error == std::errc() && read == end && number->value >= number->least;
}

}  // namespace

bool takeNumbers(int argc, char** argv, std::initializer_list<Number> numbers, bool& has_verdict) {
    for (int i = 1; i < argc; ++i) {
        if (argv[i] == std::string_view("--without-verdict")) {
            has_verdict = false;
        } else if (!take(argv[i], numbers)) {
            return false;
        }
    }
    return true;
}

}  // namespace rostrum::benchmark
