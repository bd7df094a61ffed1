// SPDX-License-Identifier: MIT
#pragma once

/// The command line of a benchmark that takes a few numbers: --seconds=120 --without-verdict. Used by those of
/// tests/qt; pure.

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace rostrum::benchmark {

struct Number {
    std::string_view name;  ///< "--seconds"
    std::uint32_t& value;
    std::uint32_t least = 1;
};

/// Takes over what is given. False: something is on the line that is none of these, or a number below its least.
/// `has_verdict`: --without-verdict was not given.
bool takeNumbers(int argc, char** argv, std::initializer_list<Number> numbers, bool& has_verdict);

}  // namespace rostrum::benchmark
