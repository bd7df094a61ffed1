// SPDX-License-Identifier: MIT
#pragma once

/// Which command was refused with what. tests/data/refusals.txt lists what the rules tests show, a line for each: they
/// keep it, and the simulation is answered with nothing else. What any command may be refused with for its shape is
/// left out. For tests only.

#include "server/core/permissions.h"

#include "rostrum/v1/refusals.pb.h"

#include <set>
#include <string>

namespace rostrum::support {

/// "GiveFloor STALE_FLOOR".
using Refusals = std::set<std::string>;

inline void note(Refusals& refusals, const v1::Command& command, v1::RefusalCode code) {
    if (code < v1::NOT_PERMITTED) return;
    refusals.insert(core::nameOf(command.of_case()) + " " + v1::RefusalCode_Name(code));
}

inline std::string inLines(const Refusals& refusals) {
    std::string lines;
    for (const std::string& refusal : refusals) lines += refusal + "\n";
    return lines;
}

}  // namespace rostrum::support
