// SPDX-License-Identifier: MIT
#pragma once

/// Random names from the system's random numbers: lineages, and names of connections. Used by init and serve. Any
/// thread.

#include <string>

namespace rostrum::cli {

/// 32 hexadecimal digits, never the same twice.
std::string randomName();

}  // namespace rostrum::cli
