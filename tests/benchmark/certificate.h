// SPDX-License-Identifier: MIT
#pragma once

/// A certificate for a server that is measured: ECDSA P-256, signed by itself. Used by the benchmarks.

#include <filesystem>
#include <string>
#include <vector>

namespace rostrum::benchmark {

/// Makes certificate and key in `folder`; the flags with which `rostrum serve` takes them.
std::vector<std::string> tlsFlags(const std::filesystem::path& folder);

}  // namespace rostrum::benchmark
