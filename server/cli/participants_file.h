// SPDX-License-Identifier: MIT
#pragma once

/// Reads participants.csv: a line for each person of a delegation or organization, several lines of the same
/// participant for several people. Used by session_file.cpp and tests.

#include "rostrum/v1/rows.pb.h"
#include "server/cli/problems.h"

#include <string>
#include <string_view>
#include <vector>

namespace rostrum::cli {

struct ParticipantsFile {
    std::vector<v1::Participant> participants;  ///< ids from 1, in the order of the file
    std::vector<v1::Person> persons;            ///< without ids; each names its participant
};

/// `name`: of the file, as problems show it. The first line names the columns; `participant` and `category` are needed,
/// person, title, modality, seat, dignitary and sample may be left out. Problems name line and column.
ParticipantsFile readParticipants(std::string_view text, const std::string& name, Problems& problems);

}  // namespace rostrum::cli
