// SPDX-License-Identifier: MIT
#pragma once

/// The settings of a server. Each comes from the flag, else the environment (ROSTRUM_LISTEN for `listen`), else the
/// file rostrum.toml in the data directory, else the default that stands here. Unknown keys and variables and wrong
/// values are errors, all of them at once. Used by `serve`.

#include "server/cli/problems.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace rostrum::cli {

struct Configuration {
    std::string listen_address = "127.0.0.1";  ///< without the brackets of IPv6
    std::uint16_t listen_port = 7040;
    std::string certificate;           ///< PEM file; with it TLS is on. In the file: relative to it
    std::string private_key;           ///< PEM file
    std::vector<std::string> origins;  ///< of web pages that may connect, exactly: "https://floor.example.org"
    std::uint32_t connections_max = 10'000;
    std::string log_level = "info";  ///< debug, info, warning or error
};

/// What was given on the command line, by the setting's key; settings that were not given are absent.
using Flags = std::map<std::string, std::string>;
/// The variables of the environment whose names begin with ROSTRUM_.
using Environment = std::map<std::string, std::string>;

/// Those of this process.
Environment ownEnvironment();

/// The settings in force. `file` need not exist. Lists in flags and environment are separated by commas.
Configuration readConfiguration(const std::filesystem::path& file, const Environment& environment, const Flags& flags,
                                Problems& problems);

/// The text of a new rostrum.toml: every setting with its default, commented out.
std::string defaultConfigurationFile();

}  // namespace rostrum::cli
