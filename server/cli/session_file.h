// SPDX-License-Identifier: MIT
#pragma once

/// Reads session.toml and the participants.csv that it names into the rows from which a session is founded. It checks
/// what can be checked in the files; core::found checks the rules. Used by `rostrum init` and the tests of the sample
/// session.

#include "rostrum/v1/rows.pb.h"
#include "server/cli/problems.h"
#include "server/core/founding.h"

#include <filesystem>

namespace rostrum::cli {

/// The session in the file at `path`. Every problem of both files is added, each with file, line, cell and remedy; the
/// founding is worth something only if there are none.
core::Founding readSessionFile(const std::filesystem::path& path, Problems& problems);

}  // namespace rostrum::cli
