// SPDX-License-Identifier: MIT
//
// 12.2 "a changed, dropped or reordered entry is found by `rostrum verify`, a dropped end by comparing with the head
// hash printed in the report."
#include "server/store/verify.h"

#include "server/store/database.h"
#include "server/store/sqlite_event_log.h"
#include "tests/support/changes.h"
#include "tests/support/temporary_directory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A record of six changes in three transactions, 1 to 2, 3 to 4, and 5 to 6; 4 was commanded.
class Verify : public testing::Test {
protected:
    Verify() {
        const auto log =
            std::move(SqliteEventLog::create(path(), "lineage", {.ballast_bytes = 4096, .vfs = ""}).value());
        log->submit(eg::changes(1, 2), reading(1));
        log->submit({eg::change(3), eg::commanded(4, 12, "uuid")}, reading(2));
        log->submit(eg::changes(5, 6), reading(3));
        EXPECT_TRUE(log->durable());
        m_head_hash = log->head().hash;
    }

    static host::ClockReading reading(std::int64_t ms) {
        return {.boot_id = "a boot", .boottime_ms = ms, .meeting_ms = ms, .utc_ms = ms, .estimated = false};
    }
    std::filesystem::path path() const { return m_folder / "record.db"; }
    void tamper(const std::string& sql) {
        const Result<Database> file = Database::open(path(), "");
        ASSERT_TRUE(file);
        const Status done = file.value().run("PRAGMA ignore_check_constraints = ON;" + sql);
        ASSERT_TRUE(done) << sql << ": " << done.error().message;
    }
    /// Empty if the record is sound.
    std::string complaint(const std::string& head_hash = "") {
        const auto verified = verifyRecord(path(), head_hash);
        return verified ? "" : verified.error().message;
    }

    support::TemporaryDirectory m_folder;
    std::string m_head_hash;
};

TEST_F(Verify, FindsASoundRecordSound) {
    const auto verified = verifyRecord(path(), m_head_hash);

    ASSERT_TRUE(verified) << verified.error().message;
    EXPECT_EQ(verified.value().head.seq, 6u);
    EXPECT_EQ(verified.value().head.hash, m_head_hash);
    EXPECT_THAT(verified.value().erased, IsEmpty());
}

/// The first byte of a random column goes to its end: any fixed byte would be there already, now and then.
std::string turned(const std::string& column) {
    return column + " = CAST(substr(" + column + ", 2) || substr(" + column + ", 1, 1) AS BLOB)";
}

TEST_F(Verify, FindsAChangeInEveryColumn) {
    const std::vector<std::string> changes = {turned("hash"),
                                              "person = 13",
                                              "uuid = 'uuie'",
                                              "uuid = NULL",
                                              "header = CAST(header || 'x' AS BLOB)",
                                              "boot_id = 'b boot'",
                                              "boot_id = NULL",
                                              "boottime_ms = 3",
                                              "boottime_ms = NULL",
                                              "meeting_ms = 3",
                                              "utc_ms = 3",
                                              "estimated = 1",
                                              turned("rows_digest"),
                                              "rows_salt = x'00'",
                                              turned("command_digest"),
                                              "command_salt = x'00'",
                                              "command = x'00'",
                                              "rows = x'00'"};
    for (const std::string& change : changes) {
        tamper("CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM changes");
        tamper("UPDATE changes SET " + change + " WHERE seq = 4");
        EXPECT_THAT(complaint(), HasSubstr("entry 4")) << change;
        tamper("DELETE FROM changes; INSERT INTO changes SELECT * FROM kept");
        EXPECT_EQ(complaint(), "");
    }
}

TEST_F(Verify, NamesThePartThatWasChanged) {
    tamper("UPDATE changes SET command = x'00' WHERE seq = 4");
    EXPECT_THAT(complaint(), HasSubstr("record.db: the command of entry 4 was changed; keep this file as it is"));
}

TEST_F(Verify, FindsADroppedEntry) {
    tamper("DELETE FROM changes WHERE seq = 3");
    EXPECT_THAT(complaint(), HasSubstr("entry 3 is missing"));
}

TEST_F(Verify, FindsADroppedFirstEntry) {
    tamper("DELETE FROM changes WHERE seq = 1");
    EXPECT_THAT(complaint(), HasSubstr("entry 1 is missing"));
}

TEST_F(Verify, FindsADroppedEntryEvenIfTheOthersCloseTheGap) {
    tamper("DELETE FROM changes WHERE seq = 3; UPDATE changes SET seq = seq - 1 WHERE seq > 3");
    EXPECT_THAT(complaint(), HasSubstr("in the place of entry 3 stands another one"));
}

TEST_F(Verify, FindsEntriesThatChangedPlaces) {
    tamper(
        "UPDATE changes SET seq = 9 WHERE seq = 2; UPDATE changes SET seq = 2 WHERE seq = 3;"
        "UPDATE changes SET seq = 3 WHERE seq = 9");
    EXPECT_THAT(complaint(), HasSubstr("in the place of entry 2 stands another one: entries were reordered"));
}

TEST_F(Verify, FindsADroppedEndInsideATransaction) {
    tamper("DELETE FROM changes WHERE seq = 6");
    EXPECT_THAT(complaint(), HasSubstr("entry 6 is missing"));
}

TEST_F(Verify, FindsADroppedEndByTheHeadHashOfTheReport) {
    tamper("DELETE FROM changes WHERE seq > 4");

    EXPECT_EQ(complaint(), "");
    EXPECT_THAT(complaint(m_head_hash),
                HasSubstr("no entry has the hash " + hex(m_head_hash) + ": the end of the record was dropped"));
}

TEST_F(Verify, AcceptsAHeadHashOfAnEarlierReport) {
    tamper("DELETE FROM changes WHERE seq > 4");
    const std::string earlier = verifyRecord(path(), "").value().head.hash;
    {
        const auto log = std::move(SqliteEventLog::open(path(), {.ballast_bytes = 4096, .vfs = ""}).value());
        log->submit(eg::changes(5, 6), reading(3));
        ASSERT_TRUE(log->durable());
    }
    EXPECT_EQ(complaint(earlier), "");
}

TEST_F(Verify, ReadsAHashInEitherCaseAndSaysWhatIsNone) {
    std::string digits = hex(m_head_hash);
    EXPECT_EQ(hashFrom(digits), m_head_hash);
    for (char& digit : digits) digit = static_cast<char>(std::toupper(static_cast<unsigned char>(digit)));
    EXPECT_EQ(hashFrom(digits), m_head_hash);
    EXPECT_EQ(hashFrom("abc"), std::nullopt);
    EXPECT_EQ(hashFrom(std::string(63, 'a') + "g"), std::nullopt);
}

// A server that is asked verifies the record that it holds open, and goes on.
TEST_F(Verify, FindsTheSameInARecordThatIsOpen) {
    tamper("UPDATE changes SET command = x'', command_salt = x'' WHERE seq = 4");
    const auto log = std::move(SqliteEventLog::open(path(), {.ballast_bytes = 4096, .vfs = ""}).value());
    const std::string earlier = log->head().hash;
    log->submit(eg::changes(7, 8), reading(4));
    ASSERT_TRUE(log->durable());

    const auto verified = log->verify(earlier);
    ASSERT_TRUE(verified) << verified.error().message;
    EXPECT_EQ(verified.value().head.seq, 8u);
    EXPECT_THAT(verified.value().erased, ElementsAre(4));
    EXPECT_THAT(log->verify(std::string(hash_bytes, 'x')).error().message, HasSubstr("no entry has the hash 7878"));
    log->submit(eg::changes(9, 9), reading(5));
    EXPECT_TRUE(log->durable());
}

TEST_F(Verify, FindsInARecordThatIsOpenTheDamageThatNoEntryShows) {
    tamper("UPDATE changes SET person = 12 + 4294967296 WHERE seq = 4");
    const auto log = std::move(SqliteEventLog::open(path(), {.ballast_bytes = 4096, .vfs = ""}).value());
    EXPECT_THAT(log->verify("").error().message, HasSubstr("CHECK constraint failed in changes"));
}

TEST_F(Verify, FindsAnotherLineage) {
    tamper("UPDATE record SET lineage = 'another'");
    EXPECT_THAT(complaint(), HasSubstr("entry 1 does not follow"));
}

TEST_F(Verify, NamesTheEntriesThatWereErased) {
    tamper("UPDATE changes SET command = x'', command_salt = x'' WHERE seq = 4");
    tamper("UPDATE changes SET rows = x'', rows_salt = x'' WHERE seq = 2");

    const auto verified = verifyRecord(path(), m_head_hash);

    ASSERT_TRUE(verified) << verified.error().message;
    EXPECT_THAT(verified.value().erased, ElementsAre(2, 4));
}

TEST_F(Verify, FindsAnEntryErasedInPart) {
    tamper("UPDATE changes SET rows = x'' WHERE seq = 2");
    EXPECT_THAT(complaint(), HasSubstr("the rows of entry 2 were changed"));
}

TEST_F(Verify, FindsDamageThatNoEntryShows) {
    // Read as 32 bits, as a person is, this is still person 12.
    tamper("UPDATE changes SET person = 12 + 4294967296 WHERE seq = 4");
    EXPECT_THAT(complaint(), HasSubstr("CHECK constraint failed in changes"));
}

TEST_F(Verify, FindsAnEmptyRecordSound) {
    tamper("DELETE FROM changes");
    EXPECT_EQ(complaint(), "");
    EXPECT_EQ(verifyRecord(path(), "").value().head.seq, 0u);
}

}  // namespace
}  // namespace rostrum::store
