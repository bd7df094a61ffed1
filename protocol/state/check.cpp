// SPDX-License-Identifier: MIT
#include "protocol/state/check.h"

#include <cstdio>
#include <cstdlib>

namespace rostrum {

void brokenPromise(const char* sentence, const char* file, int line) {
    std::fprintf(stderr, "broken promise: %s (%s:%d)\n", sentence, file, line);
    std::abort();
}

}  // namespace rostrum
