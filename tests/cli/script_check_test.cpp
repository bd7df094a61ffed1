// SPDX-License-Identifier: MIT
#include "server/cli/script_check.h"

#include <gmock/gmock.h>

namespace rostrum::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

BadgeLine badge(v1::Role role, const std::string& name, const std::string& participant = "") {
    BadgeLine line;
    line.person.set_role(role);
    line.person.set_name(name);
    line.person.set_participant(participant.empty() ? 0 : 7);
    line.participant = participant;
    return line;
}

const std::vector<BadgeLine> badges = {badge(v1::ROLE_CHAIR, "Maria Example"), badge(v1::ROLE_SECRETARIAT, "Desk"),
                                       badge(v1::ROLE_ADMINISTRATOR, "Administrator"),
                                       badge(v1::ROLE_DELEGATE, "Ana Example", "Brazil")};

std::vector<std::string> problemsOf(std::string_view who, std::string_view words,
                                    const std::vector<BadgeLine>& of = badges) {
    Problems problems;
    ScriptLine line;
    line.number = 7;
    line.who = who;
    line.words = words;
    checkScript({line}, of, "script.txt", problems);
    return problems.lines();
}

TEST(CheckedScript, SomebodyIsCalledByRoleNameOrParticipant) {
    for (const char* who : {"Chair", "chair", "Maria Example", "Brazil", "Ana Example"}) {
        EXPECT_THAT(problemsOf(who, "finish"), IsEmpty()) << who;
    }
    EXPECT_THAT(problemsOf("delegate", "finish"),
                ElementsAre("script.txt:7: there is no badge for \"delegate\": correct the name"));
}

TEST(CheckedScript, EveryLineIsAPhraseOrAnExpectationOrOfTheCable) {
    for (const char* words : {"drop", "return", "open meeting 1", "expect floor nobody", "expect clock paused"}) {
        EXPECT_THAT(problemsOf("Chair", words), IsEmpty()) << words;
    }
    EXPECT_THAT(problemsOf("Chair", "dance"), ElementsAre(HasSubstr("script.txt:7: \"dance\" is no phrase")));
    EXPECT_THAT(problemsOf("Script", "expect rain"), ElementsAre(HasSubstr("write expect floor NAME")));
}

TEST(CheckedScript, AnAdministratorStepsTheClockAndTheSecretariatSeesEveryRequest) {
    EXPECT_THAT(problemsOf("Chair", "finish", {badges[0]}),
                ElementsAre(HasSubstr("no administrator's"), HasSubstr("none of the Secretariat")));
}

}  // namespace
}  // namespace rostrum::cli
