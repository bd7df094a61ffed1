// SPDX-License-Identifier: MIT
//
// What the program does with a data directory that is not as it should be, or that somebody else uses just now.
#include "server/store/sqlite_event_log.h"
#include "tests/end_to_end/room.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <filesystem>

#include <sys/stat.h>

namespace rostrum::end_to_end {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

Finished initAgain(const Session& session, const std::string& name) {
    return run({"init", session.data(), "--from", session.folder() / "session.toml", "--name", name});
}

// ---- sessions ----

TEST(DataDirectory, ASessionThatACrashLeftHalfMadeIsNone) {
    const Session session(1);
    std::filesystem::copy(session.record().parent_path(), session.data() / "sessions" / "trial-2.unfinished");
    const Finished verified = run({"verify", session.data()});
    EXPECT_EQ(verified.exit_code, 0) << verified.err;
}

TEST(DataDirectory, OneThatCannotBeReadIsNotCalledEmpty) {
    const support::TemporaryDirectory folder;
    folder.write("sessions", "a file where a folder should be");
    for (const char* command : {"serve", "badges", "report", "verify"}) {
        const Finished finished = run({command, folder.path()});
        EXPECT_EQ(finished.exit_code, 1) << command;
        EXPECT_THAT(finished.err, HasSubstr("sessions cannot be read: Not a directory")) << command;
        EXPECT_THAT(finished.err, Not(HasSubstr("make one with")));
    }
}

TEST(DataDirectory, OfSeveralSessionsOneMustBeNamedWhichIsAMatterOfUsage) {
    const Session session(1);
    const Finished second = initAgain(session, "second");
    EXPECT_THAT(second.out, HasSubstr("badges " + session.data().string() + " --session second --output badges.csv"));
    const Finished which = run({"report", session.data()});
    EXPECT_EQ(which.exit_code, 2);
    EXPECT_THAT(which.err, HasSubstr("several sessions: add --session with one of second, trial"));
}

// ---- the key ----

TEST(DataDirectory, AKeyThatIsMissingIsNeverMadeAnewBesideSessions) {
    const Session session(1);
    std::filesystem::remove(session.data() / "server.key");
    const Finished init = initAgain(session, "second");
    EXPECT_EQ(init.exit_code, 1);
    EXPECT_THAT(init.err, HasSubstr("server.key is missing: restore it from a backup"));
    EXPECT_THAT(namesIn(session.data()), ElementsAre("rostrum.toml", "sessions"));
    EXPECT_THAT(namesIn(session.data() / "sessions"), ElementsAre("trial"));
    for (const char* command : {"serve", "badges"}) {
        const Finished finished = run({command, session.data()});
        EXPECT_EQ(finished.exit_code, 3) << command;
        EXPECT_THAT(finished.err, HasSubstr("server.key is missing: restore it from a backup")) << command;
    }
}

TEST(DataDirectory, NothingIsCreatedWhereTheLastStepFails) {
    const Session session(1);
    const support::TemporaryDirectory other;
    std::filesystem::create_symlink("nowhere/server.key", other / "server.key");
    const Finished init = run({"init", other.path(), "--from", session.folder() / "session.toml"});
    EXPECT_EQ(init.exit_code, 1);
    EXPECT_THAT(init.err, HasSubstr("server.key cannot be written"));
    EXPECT_THAT(init.err, HasSubstr("Nothing was created."));
    EXPECT_THAT(namesIn(other.path()), ElementsAre("server.key"));
}

// ---- what is written ----

TEST(DataDirectory, SecretsAreHiddenInAFileThatOthersCouldReadBefore) {
    const Session session(1);
    const auto file = session.folder() / "secret.csv";
    std::ofstream(file) << std::string(100'000, 'x');
    ::chmod(file.c_str(), 0644);
    EXPECT_EQ(run({"badges", session.data(), "--output", file}).exit_code, 0);
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_LT(std::filesystem::file_size(file), 10'000u) << "and nothing of what was in it is left";
}

TEST(DataDirectory, OutputThatIsLostIsAFailureWithASentence) {
    const Session session(1);
    const std::filesystem::path full = "/dev/full";
    for (const Arguments& arguments :
         {Arguments{"report", session.data()}, Arguments{"verify", session.data()}, Arguments{"badges", session.data()},
          Arguments{"init", session.folder() / "new", "--from", session.folder() / "session.toml"},
          Arguments{"replay", "--phrases"}, Arguments{"--help"}}) {
        const Finished finished = run(arguments, {}, full);
        EXPECT_EQ(finished.exit_code, 1) << arguments.front();
        EXPECT_THAT(finished.err, HasSubstr("The output cannot be written: No space left on device."));
    }
}

// ---- several at once ----

TEST(DataDirectory, ThoseWhoReadAtTheSameTimeWaitForEachOther) {
    const Session session(1);
    std::vector<std::unique_ptr<Program>> readers;
    for (int i = 0; i < 8; ++i) {
        readers.push_back(std::make_unique<Program>(Arguments{i % 2 == 0 ? "report" : "verify", session.data()}));
    }
    for (const auto& reader : readers) {
        EXPECT_EQ(reader->wait(), 0);
        EXPECT_THAT(reader->err().rest(), IsEmpty());
    }
    EXPECT_THAT(namesIn(session.record().parent_path()), ElementsAre("record.db")) << "who reads keeps no reserve";
}

TEST(DataDirectory, AServerThatStartsWaitsForWhoReads) {
    const Session session(1);
    auto reader = store::SqliteEventLog::open(session.record(), {.ballast_bytes = 0, .vfs = ""});
    ASSERT_TRUE(reader);
    Program server(serveArguments(session, 0));
    EXPECT_FALSE(server.err().next(std::chrono::milliseconds(300))) << "it waits";
    reader.value().reset();
    EXPECT_TRUE(server.err().nextWith(" serving "));
}

TEST(DataDirectory, ADamagedRecordIsNamedWithWhatToDoAboutTheOthers) {
    const Session session(1);
    ASSERT_EQ(initAgain(session, "broken").exit_code, 0);
    std::ofstream(session.data() / "sessions" / "broken" / "record.db") << std::string(5'000, 'x');
    const Finished served = run({"serve", session.data(), "--listen", "127.0.0.1:0"});
    EXPECT_EQ(served.exit_code, 1);
    EXPECT_THAT(served.err, HasSubstr("session=broken cannot be served: "));
    EXPECT_THAT(served.err, HasSubstr("to serve others, move " + (session.data() / "sessions" / "broken").string()));
}

// ---- rehearsals ----

TEST(DataDirectory, EitherAllSessionsBecomeRehearsalsOrNone) {
    const Session session(1);  // "trial"
    {
        const Server server(session, 0);
        Room room(server.address());
        room.must(room.admit(session.badge("Chair")), eg::openMeeting(1));
    }
    ASSERT_EQ(initAgain(session, "another").exit_code, 0) << "it is looked at before the one that was held";
    const Finished served = run({"serve", session.data(), "--rehearsal", "--listen", "127.0.0.1:0"});
    EXPECT_EQ(served.exit_code, 5);
    EXPECT_THAT(served.err, HasSubstr("cannot become a rehearsal"));
    EXPECT_THAT(run({"verify", session.data(), "--session", "another"}).out, HasSubstr("1 entry"));
    EXPECT_THAT(run({"report", session.data(), "--session", "another"}).out, Not(HasSubstr("ehearsal")));
}

}  // namespace
}  // namespace rostrum::end_to_end
