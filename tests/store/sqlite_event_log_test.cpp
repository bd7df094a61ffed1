// SPDX-License-Identifier: MIT
//
// What is particular to the log on a disk: its file, its lock, and the disk's bad days.
//   12.1 "Every accepted command is durable before anyone is told that it happened, always."
#include "server/store/sqlite_event_log.h"

#include "server/store/database.h"
#include "tests/store/failing_vfs.h"
#include "tests/support/changes.h"
#include "tests/support/temporary_directory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

namespace rostrum::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const host::ClockReading reading{.boot_id = "a boot", .boottime_ms = 1, .meeting_ms = 2, .utc_ms = 3};

class TheLogOnDisk : public testing::Test {
protected:
    ~TheLogOnDisk() override { FailingVfs::heal(); }

    std::filesystem::path path() const { return m_folder / "record.db"; }
    static SqliteEventLog::Options options() { return {.ballast_bytes = 4096, .vfs = FailingVfs::name()}; }
    std::unique_ptr<SqliteEventLog> create() {
        return std::move(SqliteEventLog::create(path(), "lineage", options()).value());
    }
    Result<std::unique_ptr<SqliteEventLog>> open() { return SqliteEventLog::open(path(), options()); }

    /// A record of `count` changes, closed.
    void make(std::uint32_t count) {
        const auto log = create();
        log->submit(eg::changes(1, count), reading);
        ASSERT_TRUE(log->durable());
    }
    /// Runs SQL on the closed file, as somebody with the file in hands could.
    void tamper(const std::string& sql) {
        const Result<Database> file = Database::open(path(), "");
        ASSERT_TRUE(file);
        const Status done = file.value().run("PRAGMA ignore_check_constraints = ON;" + sql);
        ASSERT_TRUE(done) << done.error().message;
    }
    static std::vector<std::uint32_t> seqsOf(const SqliteEventLog& log) {
        std::vector<std::uint32_t> seqs;
        const Status done = log.read(1, [&](const v1::Change& change) { seqs.push_back(change.seq()); });
        EXPECT_TRUE(done) << done.error().message;
        return seqs;
    }
    std::string errorOfOpening() {
        const auto log = open();
        return log ? "" : log.error().message;
    }
    /// Runs `act` in a process of its own, which is killed in the middle of it, after it wrote a byte to say that it is
    /// there.
    template <class Act>
    pid_t inAnotherProcess(Act act) {
        int pipe[2] = {};
        EXPECT_EQ(::pipe(pipe), 0);
        const pid_t process = ::fork();
        if (process == 0) {
            act();
            EXPECT_EQ(::write(pipe[1], "!", 1), 1);
            for (;;) ::pause();
        }
        char there = 0;
        EXPECT_EQ(::read(pipe[0], &there, 1), 1);
        ::close(pipe[0]);
        ::close(pipe[1]);
        return process;
    }
    static void kill(pid_t process) {
        ::kill(process, SIGKILL);
        ::waitpid(process, nullptr, 0);
    }

    support::TemporaryDirectory m_folder;
};

TEST_F(TheLogOnDisk, IsReadByItsOwnerAlone) {
    make(1);
    struct stat file {};
    ASSERT_EQ(::stat(path().c_str(), &file), 0);
    EXPECT_EQ(file.st_mode & 0777, 0600u);
}

TEST_F(TheLogOnDisk, IsNeverMadeOverAFileThatIsThere) {
    make(1);
    const auto again = SqliteEventLog::create(path(), "lineage", options());
    ASSERT_FALSE(again);
    EXPECT_THAT(again.error().message, HasSubstr("exists already"));
}

TEST_F(TheLogOnDisk, SaysThatThereIsNoFile) {
    const auto log = open();
    ASSERT_FALSE(log);
    EXPECT_EQ(log.error().kind, ErrorKind::not_found);
    EXPECT_THAT(log.error().message, HasSubstr(path().string() + " does not exist"));
}

TEST_F(TheLogOnDisk, SaysThatAFileIsNoRecord) {
    std::ofstream(path()) << std::string(5'000, 'x');
    EXPECT_THAT(errorOfOpening(), HasSubstr("is not a record of Rostrum"));
}

TEST_F(TheLogOnDisk, SaysThatARecordWasNeverFinished) {
    std::ofstream(path()) << "";
    EXPECT_THAT(errorOfOpening(), HasSubstr("is not a record of Rostrum, or was never finished"));
}

TEST_F(TheLogOnDisk, RefusesTheRecordOfANewerProgram) {
    make(1);
    tamper("PRAGMA user_version = 99");
    EXPECT_THAT(errorOfOpening(), HasSubstr("has version 99 of the record, this program knows up to 1: use the newer"));
}

TEST_F(TheLogOnDisk, IsServedByOneProcessAtATime) {
    make(1);
    const pid_t server = inAnotherProcess([this] { ASSERT_TRUE(open().value().release() != nullptr); });

    const auto log = open();
    kill(server);

    ASSERT_FALSE(log);
    EXPECT_EQ(log.error().kind, ErrorKind::in_use);
    EXPECT_THAT(log.error().message, HasSubstr("is served by another process"));
    EXPECT_TRUE(open());
}

TEST_F(TheLogOnDisk, LosesWhatWasNotDurableWhenKilledAndNothingElse) {
    make(2);
    const pid_t server = inAnotherProcess([this] {
        SqliteEventLog* log = open().value().release();
        log->submit(eg::changes(3, 4), reading);
        ASSERT_TRUE(log->durable());
        log->submit(eg::changes(5, 200), reading);
    });

    kill(server);

    EXPECT_THAT(seqsOf(*open().value()), ElementsAre(1, 2, 3, 4));
}

TEST_F(TheLogOnDisk, LeavesNothingBesideTheFileWhenItIsClosed) {
    make(3);
    std::filesystem::remove(path().string() + ".ballast");

    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(path().parent_path())) {
        names.push_back(file.path().filename());
    }

    EXPECT_THAT(names, ElementsAre("record.db"));
}

TEST_F(TheLogOnDisk, KeepsNoReserveForWhoDoesNotServeIt) {
    make(3);
    std::filesystem::remove(path().string() + ".ballast");

    const auto log = std::move(SqliteEventLog::open(path(), {.ballast_bytes = 0, .vfs = ""}).value());

    EXPECT_TRUE(log->hasRoom());
    EXPECT_FALSE(std::filesystem::exists(path().string() + ".ballast"));
}

TEST_F(TheLogOnDisk, SaysThatItsPlaceMayNotBeWritten) {
    make(1);
    ::chmod(path().c_str(), 0666);
    ::chmod(m_folder.path().c_str(), 0555);
    const int reader = ::fork();
    if (reader == 0) {
        if (::geteuid() == 0 && ::setuid(65'534) != 0) ::_exit(1);  // root may write everywhere
        const auto log = SqliteEventLog::open(path(), {.ballast_bytes = 0, .vfs = ""});
        const bool is_told = !log && log.error().message.find(
                                         "record.db cannot be opened: Permission denied; also who "
                                         "only reads a record writes beside it") != std::string::npos;
        ::_exit(is_told ? 0 : 2);
    }
    int status = 0;
    ::waitpid(reader, &status, 0);
    ::chmod(m_folder.path().c_str(), 0755);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(TheLogOnDisk, KeepsItsLogOfWritesSmall) {
    const auto log = create();
    for (std::uint32_t seq = 1; seq <= 3'000; ++seq) {
        log->submit({eg::commanded(seq, 12, "uuid " + std::to_string(seq))}, reading);
        ASSERT_TRUE(log->durable());
    }
    EXPECT_LT(std::filesystem::file_size(path().string() + "-wal"), 5u << 20);
}

TEST_F(TheLogOnDisk, AppendsNothingToARecordThatIsNotSound) {
    make(3);
    tamper("UPDATE changes SET utc_ms = 4 WHERE seq = 3");
    const auto log = std::move(open().value());

    log->submit(eg::changes(4, 4), reading);
    const auto durable = log->durable();

    ASSERT_FALSE(durable);
    EXPECT_THAT(durable.error().message, HasSubstr("record.db: entry 3 does not follow from the one before"));
}

TEST_F(TheLogOnDisk, VisitsNothingThatIsNotSound) {
    make(3);
    tamper("UPDATE changes SET rows = x'00' WHERE seq = 2");
    const auto log = std::move(open().value());

    std::vector<std::uint32_t> seqs;
    const Status done = log->read(1, [&](const v1::Change& change) { seqs.push_back(change.seq()); });

    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().message, HasSubstr("record.db: the rows of entry 2 were changed; keep this file"));
    EXPECT_THAT(seqs, ElementsAre(1));
}

TEST_F(TheLogOnDisk, GoesOnAfterPersonalDataWasErased) {
    make(3);
    tamper("UPDATE changes SET rows = x'', rows_salt = x'', command = x'', command_salt = x'' WHERE seq = 2");

    const auto log = std::move(open().value());
    log->submit(eg::changes(4, 4), reading);

    EXPECT_EQ(log->durable().value(), 4u);
    EXPECT_THAT(seqsOf(*log), ElementsAre(1, 2, 3, 4));
}

TEST_F(TheLogOnDisk, SaysThatTheDiskIsFullAndKeepsWhatWasDurable) {
    make(2);
    auto log = std::move(open().value());
    FailingVfs::fill();
    log->submit(eg::changes(3, 400), reading);

    const auto durable = log->durable();
    log.reset();
    FailingVfs::heal();

    ASSERT_FALSE(durable);
    EXPECT_THAT(durable.error().message, HasSubstr("make room on the disk"));
    EXPECT_THAT(seqsOf(*open().value()), ElementsAre(1, 2));
}

// Every write and every sync fails once, each followed by a restart, until a whole run meets no failure.
TEST_F(TheLogOnDisk, LosesNothingDurableWhicheverOperationFails) {
    bool has_failed = true;
    for (int nth = 1; has_failed; ++nth) {
        std::filesystem::remove(path());
        make(2);
        std::uint32_t durable = 2;
        {
            FailingVfs::failFrom(nth);
            auto log = open();
            for (std::uint32_t seq = 3; log && seq <= 5; ++seq) {
                log.value()->submit({eg::change(seq)}, reading);
                if (const auto done = log.value()->durable()) durable = done.value();
            }
            has_failed = FailingVfs::hasFailed();
            FailingVfs::heal();
        }
        const auto after = std::move(open().value());
        EXPECT_GE(seqsOf(*after).size(), durable) << "operation " << nth;
        EXPECT_LE(seqsOf(*after).size(), durable + 1) << "operation " << nth;
        ASSERT_LT(nth, 1'000);
    }
}

TEST_F(TheLogOnDisk, NeverStartsASessionThatWasHalfMade) {
    bool has_failed = true;
    for (int nth = 1; has_failed; ++nth) {
        std::filesystem::remove(path());
        FailingVfs::failFrom(nth);
        const bool is_made = static_cast<bool>(SqliteEventLog::create(path(), "lineage", options()));
        has_failed = FailingVfs::hasFailed();
        FailingVfs::heal();
        if (is_made) {
            EXPECT_EQ(open().value()->lineage(), "lineage") << "operation " << nth;
        } else if (const auto log = open()) {
            EXPECT_EQ(log.value()->lineage(), "lineage") << "operation " << nth;
        }
        ASSERT_LT(nth, 1'000);
    }
}

}  // namespace
}  // namespace rostrum::store
