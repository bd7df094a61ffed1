// SPDX-License-Identifier: MIT
#pragma once

/// What can be seen of a script before it is played: whether everybody in it has a badge, and every line is a phrase.
/// Used by replay. Pure; any thread.

#include "server/cli/badges_file.h"
#include "server/cli/script.h"

#include <string>
#include <string_view>
#include <vector>

namespace rostrum::cli {

/// Whether a script calls the person with this badge so: by the role of somebody who acts for no participant, by the
/// person's name, or by the participant's.
bool isCalled(std::string_view who, const BadgeLine& badge);

/// "expect …" in a line is one of these.
bool isExpectation(std::string_view expectation);

/// `name`: of the script's file, as problems show it. Problems: nobody is called so; no such phrase; no badge of an
/// administrator, who steps the clock, or of the Secretariat, whose view tells what a name means.
void checkScript(const std::vector<ScriptLine>& lines, const std::vector<BadgeLine>& badges, const std::string& name,
                 Problems& problems);

}  // namespace rostrum::cli
