// SPDX-License-Identifier: MIT
//
// What libFuzzer calls for each input; CMakeLists.txt says which target it is.
#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // libFuzzer hands over bytes; the targets read characters.
    const auto broken = rostrum::fuzz::ROSTRUM_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    for (const auto& sentence : broken) std::fprintf(stderr, "Broken: %s\n", sentence.c_str());
    if (!broken.empty()) std::abort();
    return 0;
}
