// SPDX-License-Identifier: MIT
#include "server/cli/script_check.h"

#include "server/cli/phrases.h"
#include "server/cli/words.h"

#include <algorithm>
#include <cctype>

namespace rostrum::cli {
namespace {

constexpr std::string_view expect = "expect ";

bool hasRole(const std::vector<BadgeLine>& badges, v1::Role role) {
    return std::any_of(badges.begin(), badges.end(),
                       [role](const BadgeLine& badge) { return badge.person.role() == role; });
}

}  // namespace

bool isCalled(std::string_view who, const BadgeLine& badge) {
    const std::string_view role = wordOf(badge.person.role());
    const auto isSame = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
    const bool by_role =
        badge.person.participant() == 0 && std::equal(role.begin(), role.end(), who.begin(), who.end(), isSame);
    return by_role || badge.person.name() == who || badge.participant == who;
}

bool isExpectation(std::string_view expectation) {
    constexpr std::string_view of_the_speaker[] = {"speaker lost", "speaker back", "clock paused", "clock running"};
    return expectation.starts_with("floor ") ||
           std::find(std::begin(of_the_speaker), std::end(of_the_speaker), expectation) != std::end(of_the_speaker);
}

void checkScript(const std::vector<ScriptLine>& lines, const std::vector<BadgeLine>& badges, const std::string& name,
                 Problems& problems) {
    for (const ScriptLine& line : lines) {
        const std::string place = name + ":" + std::to_string(line.number);
        const std::string_view words = line.words;
        if (words.starts_with(expect)) {
            if (isExpectation(words.substr(expect.size()))) continue;
            problems.add(place, "\"" + line.words +
                                    "\": write expect floor NAME, expect speaker lost or back, or expect clock paused "
                                    "or running");
            continue;
        }
        const bool is_there = std::any_of(badges.begin(), badges.end(),
                                          [&](const BadgeLine& badge) { return isCalled(line.who, badge); });
        if (!is_there) problems.add(place, "there is no badge for \"" + line.who + "\": correct the name");
        if (!isPhrase(words) && words != "drop" && words != "return") {
            problems.add(place,
                         "\"" + line.words + "\" is no phrase of a script: `rostrum replay --phrases` prints them all");
        }
    }
    if (!hasRole(badges, v1::ROLE_ADMINISTRATOR)) {
        problems.add("The list of badges holds no administrator's: the clock of a rehearsal needs one.");
    }
    if (!hasRole(badges, v1::ROLE_SECRETARIAT)) {
        problems.add(
            "The list of badges holds none of the Secretariat: its view tells which request a name in the script "
            "means.");
    }
}

}  // namespace rostrum::cli
