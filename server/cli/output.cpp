// SPDX-License-Identifier: MIT
#include "server/cli/output.h"

#include "server/cli/exit_codes.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

namespace rostrum::cli {

int print(std::string_view text) {
    const bool is_written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (is_written) return exit_done;
    complain(std::string("The output cannot be written: ") + std::strerror(errno) + ".");
    return exit_failed;
}

void complain(std::string_view line) {
    std::string whole(line);
    whole += '\n';
    std::fwrite(whole.data(), 1, whole.size(), stderr);
    std::fflush(stderr);
}

}  // namespace rostrum::cli
