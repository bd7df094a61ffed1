// SPDX-License-Identifier: MIT
#pragma once

/// The list of badges as CSV, as `rostrum badges` prints it and `rostrum replay` reads it. It holds secrets: whoever
/// has a line can act as that person. Used by badges_command and replay. Pure.

#include "rostrum/v1/rows.pb.h"
#include "server/cli/problems.h"

#include <string>
#include <string_view>
#include <vector>

namespace rostrum::cli {

struct BadgeLine {
    v1::Person person;        ///< id, participant, name, title, role, modality
    std::string participant;  ///< its name
    std::string secret;
};

std::string writeBadges(const std::vector<BadgeLine>& badges);

/// `name`: of the file, as problems show it.
std::vector<BadgeLine> readBadges(std::string_view text, const std::string& name, Problems& problems);

}  // namespace rostrum::cli
