// SPDX-License-Identifier: MIT
//
// The schema only goes forward, and every version that was ever written goes on opening: tests/data/store keeps a
// record of each.
#include "server/store/migrations.h"

#include "server/store/sqlite_event_log.h"
#include "server/store/verify.h"
#include "tests/support/changes.h"
#include "tests/support/temporary_directory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace rostrum::store {
namespace {

using testing::HasSubstr;

/// Makes the record that tests/data/store/version-<version>.sql describes.
void makeRecordOfVersion(int version, const std::filesystem::path& path) {
    const std::ifstream file(ROSTRUM_TEST_DATA "/store/version-" + std::to_string(version) + ".sql");
    ASSERT_TRUE(file) << "the fixture is there";
    std::ostringstream sql;
    sql << file.rdbuf();
    const Result<Database> database = Database::create(path, "");
    ASSERT_TRUE(database);
    const Status made = database.value().run(sql.str());
    ASSERT_TRUE(made) << made.error().message;
}

std::int64_t versionOf(const Database& database) {
    return database.number("PRAGMA user_version").value();
}

// A fixture holds changes 1 to 3 of tests/support/changes.h, the third commanded by person 12 with the id "uuid".
TEST(Migrations, OpenARecordOfVersion1) {
    const support::TemporaryDirectory folder;
    makeRecordOfVersion(1, folder / "record.db");

    const auto log = SqliteEventLog::open(folder / "record.db", {.ballast_bytes = 4096, .vfs = ""});
    ASSERT_TRUE(log) << log.error().message;

    std::string read;
    ASSERT_TRUE(log.value()->read(1, [&](const v1::Change& change) { read += change.SerializeAsString(); }));
    EXPECT_EQ(read, eg::change(1).SerializeAsString() + eg::change(2).SerializeAsString() +
                        eg::commanded(3, 12, "uuid").SerializeAsString());
    EXPECT_EQ(hex(log.value()->head().hash), "cf14431f84ac74356e221ac46903adcad5538c95d068bd39b97e6d5241a66948");
    EXPECT_EQ(log.value()->lineage(), "lineage of version 1");
    EXPECT_EQ(log.value()->lastClock()->utc_ms, 1'648'108'803'000);
    EXPECT_EQ(log.value()->find(12, "uuid")->seq, 3u);
}

TEST(Migrations, AreNumberedFromOneWithoutAGap) {
    std::int64_t number = 0;
    for (const Migration& step : migrations()) EXPECT_EQ(step.version, ++number);
}

TEST(Migrations, TakeEachStepThatIsMissingAndNoOther) {
    const support::TemporaryDirectory folder;
    const Result<Database> database = Database::create(folder / "a.db", "");
    const Migration first{1, "CREATE TABLE one (a INTEGER);"}, second{2, "CREATE TABLE two (a INTEGER);"};
    ASSERT_TRUE(migrate(database.value(), {first}));
    EXPECT_EQ(versionOf(database.value()), 1);

    ASSERT_TRUE(migrate(database.value(), {first, second}));

    EXPECT_EQ(versionOf(database.value()), 2);
    EXPECT_EQ(database.value().number("SELECT count(*) FROM two").value(), 0);
    EXPECT_TRUE(migrate(database.value(), {first, second}));
}

TEST(Migrations, LeaveTheVersionBeforeAStepThatFails) {
    const support::TemporaryDirectory folder;
    {
        const Result<Database> database = Database::create(folder / "a.db", "");
        const Migration good{1, "CREATE TABLE one (a INTEGER);"};
        const Migration bad{2, "CREATE TABLE two (a INTEGER); INSERT INTO three VALUES (1);"};
        EXPECT_FALSE(migrate(database.value(), {good, bad}));
    }
    const Result<Database> again = Database::open(folder / "a.db", "");
    EXPECT_EQ(versionOf(again.value()), 1);
    EXPECT_FALSE(again.value().number("SELECT count(*) FROM two"));
}

TEST(Migrations, NeverGoBack) {
    const support::TemporaryDirectory folder;
    const Result<Database> database = Database::create(folder / "a.db", "");
    ASSERT_TRUE(database.value().run("PRAGMA user_version = 3"));

    const Status done = migrate(database.value(), {{1, ""}, {2, ""}});

    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().message, HasSubstr("has version 3 of the record, this program knows up to 2"));
}

}  // namespace
}  // namespace rostrum::store
