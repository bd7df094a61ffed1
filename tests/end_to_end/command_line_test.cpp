// SPDX-License-Identifier: MIT
//
// What scripts and people at a terminal rely on: exit codes (0 done, 1 failed, 2 usage, 3 configuration, 4 not found,
// 5 refused), each with a sentence that says what to do, and subcommands that work whether a server runs or not.
#include "tests/end_to_end/room.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>

namespace rostrum::end_to_end {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

std::string display(const Session& session) {
    return session.badge("Display").secret;
}

/// Until it ends by itself, the server does not serve: what it says, and its exit code.
Finished serve(const Session& session, Arguments more, const Environment& environment = {}) {
    more.insert(more.begin(), {"serve", session.data()});
    return run(more, environment);
}

/// The address that the server announces; then it is ended.
std::string servedOn(const Session& session, Arguments more, const Environment& environment) {
    more.insert(more.begin(), {"serve", session.data()});
    Program program(more, environment);
    const auto line = program.err().nextWith(" on ws://");
    program.signal(SIGTERM);
    EXPECT_EQ(program.wait(), 0);
    if (!line) return "";
    const std::string address = line->substr(line->find("ws://") + 5);
    return address.substr(0, address.find(':'));
}

// ---- usage: 2 ----

TEST(CommandLine, WhoAsksForHelpOrTheVersionIsAnsweredWell) {
    const Finished help = run({"--help"});
    EXPECT_EQ(help.exit_code, 0);
    for (const char* command : {"init", "serve", "badges", "watch", "replay", "report", "verify"}) {
        EXPECT_THAT(help.out, HasSubstr(command));
    }
    EXPECT_THAT(help.out, HasSubstr("0 done, 1 failed, 2 usage, 3 configuration, 4 not found, 5 refused"));
    const Finished version = run({"--version"});
    EXPECT_EQ(version.exit_code, 0);
    EXPECT_THAT(version.out, StartsWith("rostrum "));
}

TEST(CommandLine, WrongUsageIsTwoAndSaysWhatIsMissingOrWrong) {
    const std::pair<Arguments, const char*> wrong[] = {
        {{}, "subcommand"},
        {{"dance"}, "\"dance\" is no command: write one of init, serve, badges, report, verify, watch, replay"},
        {{"serve"}, "DIR"},
        {{"serve", "here", "--speed", "9"}, "--speed"},
        {{"init", "here"}, "--from"},
        {{"verify", "here", "--head", "abc"}, "give the 64 digits of the report"},
        {{"watch", "nowhere", "--badge", "x"}, "expected ws://HOST:PORT or wss://HOST:PORT"},
        {{"watch", "ws://127.0.0.1:1"}, "--badge"},
        {{"replay", "script.txt", "--badges", "b.csv"}, "--server"},
        {{"replay", "script.txt", "--server", "ws://127.0.0.1:1", "--badges", "b.csv", "--time-zone", "Mars"}, "IANA"},
    };
    for (const auto& [arguments, words] : wrong) {
        const Finished finished = run(arguments);
        EXPECT_EQ(finished.exit_code, 2) << words;
        EXPECT_THAT(finished.err, HasSubstr(words));
        EXPECT_THAT(finished.out, IsEmpty());
    }
}

// ---- not found: 4 ----

TEST(CommandLine, WhatIsNotThereIsFourAndTheRemedyIsNamed) {
    const support::TemporaryDirectory empty;
    for (const char* command : {"serve", "badges", "report", "verify"}) {
        const Finished finished = run({command, empty.path()});
        EXPECT_EQ(finished.exit_code, 4) << command;
        EXPECT_THAT(finished.err, HasSubstr("make one with `rostrum init"));
    }
    const Finished init = run({"init", empty.path(), "--from", empty.path() / "session.toml"});
    EXPECT_EQ(init.exit_code, 4);
    EXPECT_THAT(init.err, HasSubstr("session.toml does not exist"));
    const Finished replay =
        run({"replay", empty.path() / "script.txt", "--server", "ws://127.0.0.1:1", "--badges", "b"});
    EXPECT_EQ(replay.exit_code, 4);
    EXPECT_THAT(replay.err, HasSubstr("script.txt does not exist"));
    const Session session(1);
    const Finished other = run({"report", session.data(), "--session", "other"});
    EXPECT_EQ(other.exit_code, 4);
    EXPECT_THAT(other.err, HasSubstr("it holds trial"));
}

// ---- configuration: 3 ----

TEST(CommandLine, InitTellsEveryErrorAtOnceWithFileLineCellAndRemedyAndCreatesNothing) {
    const support::TemporaryDirectory folder;
    const auto file = folder.write("session.toml",
                                   "title = \"\"\n"
                                   "time_zone = \"UTC\"\n"
                                   "participants = \"participants.csv\"\n"
                                   "colour = \"blue\"\n"
                                   "[rules]\n"
                                   "default_limit = 3\n"
                                   "[[meeting]]\n"
                                   "start = 2022-03-24T13:00:00\n"
                                   "end = 2022-03-24T10:00:00\n"
                                   "[[person]]\n"
                                   "role = \"emperor\"\n"
                                   "name = \"Somebody\"\n");
    folder.write("participants.csv",
                 "participant,category,person\n"
                 "France,Member State,Anne\n"
                 "Peru,Members,Ana\n"
                 ",Member State,Bob\n");
    const Finished init = run({"init", folder.path() / "data", "--from", file});
    EXPECT_EQ(init.exit_code, 3);
    for (const char* problem : {
             "session.toml:1, title: is empty: write a text",
             "session.toml:4, colour: is not known here: correct the spelling or remove it",
             "session.toml:6, default_limit: expected a duration in quotes, as minutes and seconds: \"3:00\"",
             "session.toml:9, end: is not after the start: correct one of them",
             "session.toml:11, role: \"emperor\": write \"chair\"",
             "item: there is none: add [[item]] with number and title",
             "participants.csv:3, category: \"Members\" is not known: write \"Member State\"",
             "participants.csv:4, participant: is empty: write the name of the delegation",
             "Nothing was created: 8 things are to mend.",
         }) {
        EXPECT_THAT(init.err, HasSubstr(problem));
    }
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "data"));
}

TEST(CommandLine, AFolderInThePlaceOfAFileIsOneClearLine) {
    const support::TemporaryDirectory folder;
    std::filesystem::create_directory(folder / "participants.csv");
    const auto file = folder.write("session.toml", sessionText());
    const std::pair<std::string, std::string> wrong[] = {
        {folder.path(), folder.path().string() + " cannot be read: Is a directory"},
        {file, "participants.csv cannot be read: Is a directory: "},
    };
    for (const auto& [from, words] : wrong) {
        const Finished init = run({"init", folder.path() / "data", "--from", from});
        EXPECT_EQ(init.exit_code, 3);
        EXPECT_THAT(init.err, HasSubstr(words));
        EXPECT_THAT(init.err, HasSubstr("one thing is to mend"));
    }
}

TEST(CommandLine, InitDoesNotOverwriteASessionAndSaysHowToGoOn) {
    const Session session(1);
    const Finished again = run({"init", session.data(), "--from", session.folder() / "session.toml"});
    EXPECT_EQ(again.exit_code, 1);
    EXPECT_THAT(again.err, HasSubstr("is there already: choose another --name"));
    const Finished other =
        run({"init", session.data(), "--from", session.folder() / "session.toml", "--name", "second"});
    EXPECT_EQ(other.exit_code, 0) << other.err;
}

TEST(CommandLine, UnknownKeysAndWrongValuesOfTheConfigurationAreErrorsAllAtOnce) {
    const Session session(1);
    session.configure("listn = \"127.0.0.1:0\"\nconnections_max = 0\n");
    const Finished served = serve(session, {"--log-level", "loud"},
                                  {{"ROSTRUM_ORIGINS", "floor.example.org"}, {"ROSTRUM_LISTN", "127.0.0.1:0"}});
    EXPECT_EQ(served.exit_code, 3);
    for (const char* problem : {"rostrum.toml:1, listn: is not known here: correct the spelling or remove it",
                                "rostrum.toml:2, connections_max:", "--log-level: \"loud\": write debug",
                                "ROSTRUM_ORIGINS: \"floor.example.org\": write an origin with its scheme",
                                "ROSTRUM_LISTN: is not known: correct the spelling or unset it"}) {
        EXPECT_THAT(served.err, HasSubstr(problem));
    }
}

TEST(CommandLine, APortThatIsTakenIsAnErrorOfTheConfiguration) {
    const Session session(1);
    const Session other(1);
    const std::uint16_t port = freePort();
    const Server server(session, port);
    const Finished served = serve(other, {"--listen", "127.0.0.1:" + std::to_string(port)});
    EXPECT_EQ(served.exit_code, 3);
    EXPECT_THAT(served.err, HasSubstr("the address or port is taken"));
}

TEST(CommandLine, AFlagGoesBeforeTheEnvironmentTheEnvironmentBeforeTheFileTheFileBeforeTheDefault) {
    const Session session(1);
    session.configure("listen = \"127.0.0.2:0\"\n");
    const Environment environment{{"ROSTRUM_LISTEN", "127.0.0.3:0"}};
    EXPECT_EQ(servedOn(session, {"--listen", "127.0.0.4:0"}, environment), "127.0.0.4");
    EXPECT_EQ(servedOn(session, {}, environment), "127.0.0.3");
    EXPECT_EQ(servedOn(session, {}, {}), "127.0.0.2") << "and the default log level shows it";
}

// ---- refused: 5 ----

TEST(CommandLine, ABadgeThatTheServerDoesNotKnowIsRefused) {
    const Session session(1);
    const Server server(session, 0);
    const Finished watched = run({"watch", server.url(), "--badge", "1-AAAA-AAAA-AAAA-AAAA"});
    EXPECT_EQ(watched.exit_code, 5);
    EXPECT_THAT(watched.err, HasSubstr("rostrum badges"));
}

TEST(CommandLine, ASessionOfWhichAMeetingWasHeldNeverBecomesARehearsal) {
    const Session session(1);
    {
        const Server server(session, 0);
        Room room(server.address());
        Guest& chair = room.admit(session.badge("Chair"));
        room.must(chair, eg::openMeeting(1));
    }
    const Finished served = serve(session, {"--rehearsal", "--listen", "127.0.0.1:0"});
    EXPECT_EQ(served.exit_code, 5);
    EXPECT_THAT(served.err, HasSubstr("cannot become a rehearsal"));
}

// ---- with a running server ----

TEST(CommandLine, WatchOnAPipePrintsALineForEachChangeOfTheFloor) {
    const Session session(2);
    const Server server(session, 0);
    Room room(server.address());
    Guest& chair = room.admit(session.badge("Chair"));
    Guest& delegate = room.admit(session.badge("Delegation 1"));
    ASSERT_TRUE(room.awaitEverybodyCurrent());
    Program watch({"watch", server.url(), "--badge", display(session)});
    EXPECT_TRUE(watch.out().nextWith("No meeting is in progress"));
    openFloor(room, chair);
    EXPECT_TRUE(watch.out().nextWith("Item 2 Debate · list open · 0 waiting"));
    const std::uint32_t asked = room.must(delegate, eg::requestFloor());
    EXPECT_TRUE(watch.out().nextWith("1 waiting, next Delegation 1"));
    ASSERT_TRUE(room.await([&] { return chair.view().seq() >= asked; }));
    room.must(chair, eg::giveFloor(sees(chair.view()).next, sees(chair.view())));
    const auto line = watch.out().nextWith("Delegation 1 has the floor");
    ASSERT_TRUE(line);
    EXPECT_THAT(*line, Not(HasSubstr("\x1b"))) << "no colours or cursor movements in a pipe";
    watch.signal(SIGTERM);
    EXPECT_EQ(watch.wait(), 0);
}

TEST(CommandLine, BadgesReportAndVerifyAskTheServerThatHoldsTheRecord) {
    const Session session(2);
    const Finished badges = run({"badges", session.data()});
    const Server server(session, 0);
    Room room(server.address());
    Guest& chair = room.admit(session.badge("Chair"));
    room.must(chair, eg::openMeeting(1));
    EXPECT_EQ(run({"badges", session.data()}).out, badges.out);
    const Finished report = run({"report", session.data()});
    EXPECT_EQ(report.exit_code, 0) << report.err;
    EXPECT_THAT(report.out, HasSubstr("presided"));
    const Finished verified = run({"verify", session.data()});
    EXPECT_EQ(verified.exit_code, 0) << verified.err;
    EXPECT_THAT(verified.out, StartsWith("The record is sound: "));
    const Finished second = serve(session, {"--listen", "127.0.0.1:0"});
    EXPECT_EQ(second.exit_code, 1);
    EXPECT_THAT(second.err, HasSubstr("is served by another process"));
}

TEST(CommandLine, ARecordThatACrashLeftBehindIsReadAsItIs) {
    const Session session(2);
    {
        Server server(session, 0);
        Room room(server.address());
        Guest& chair = room.admit(session.badge("Chair"));
        room.must(chair, eg::openMeeting(1));
        server.program().killAll();
    }
    ASSERT_TRUE(std::filesystem::exists(session.data() / "serving")) << "nobody took it away";
    EXPECT_EQ(run({"verify", session.data()}).exit_code, 0);
    const Finished report = run({"report", session.data()});
    EXPECT_EQ(report.exit_code, 0) << report.err;
    EXPECT_THAT(report.out, HasSubstr("presided"));
}

TEST(CommandLine, AFileWithSecretsIsReadableByItsOwnerAlone) {
    const Session session(1);
    const auto file = session.folder() / "secret.csv";
    EXPECT_EQ(run({"badges", session.data(), "--output", file}).exit_code, 0);
    for (const auto& path : {file, session.data() / "server.key", session.record()}) {
        EXPECT_EQ(std::filesystem::status(path).permissions(),
                  std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)
            << path;
    }
}

}  // namespace
}  // namespace rostrum::end_to_end
