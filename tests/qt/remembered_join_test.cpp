// SPDX-License-Identifier: MIT
//
// The last join of a user, kept for the next run.
#include "protocol/qt/remembered_join.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rostrum::qt {
namespace {

class ARememberedJoin : public testing::Test {
protected:
    static Connection::Join join() {
        Connection::Join join;
        join.server = QUrl("wss://floor.example.org:7040");
        join.session = "adhoc";
        join.badge = "17-7K3M-9QXT-2VBN-4HJR";
        join.token = "t1.17.1.99.AAAA";
        return join;
    }
    QFile::Permissions othersMay() const {
        return QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    }
    QTemporaryDir folder;
    QString file = folder.filePath("settings/rostrum/chair.ini");
    RememberedJoin remembered{file};
};

TEST_F(ARememberedJoin, IsEmptyAtFirst) {
    EXPECT_TRUE(remembered.read().server.isEmpty());
    EXPECT_EQ(remembered.read().badge, "");
}

TEST_F(ARememberedJoin, IsKeptForTheNextRun) {
    EXPECT_TRUE(remembered.keep(join()));
    const Connection::Join read = RememberedJoin(file).read();

    EXPECT_EQ(read.server, join().server);
    EXPECT_EQ(read.session, join().session);
    EXPECT_EQ(read.badge, join().badge);
    EXPECT_EQ(read.token, join().token);
}

TEST_F(ARememberedJoin, IsReadByNobodyElse) {
    remembered.keep(join());
    EXPECT_EQ(othersMay(), QFile::Permissions());

    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    remembered.keep(join());
    EXPECT_EQ(othersMay(), QFile::Permissions()) << "though somebody had opened it to others";
}

TEST_F(ARememberedJoin, ForgetsTheBadgeAndKeepsTheAddress) {
    remembered.keep(join());
    EXPECT_TRUE(remembered.forgetBadge());

    EXPECT_EQ(remembered.read().server, join().server);
    EXPECT_EQ(remembered.read().badge, "");
    EXPECT_EQ(remembered.read().token, "");
    QFile text(file);
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_FALSE(text.readAll().contains("7K3M"));
}

TEST_F(ARememberedJoin, SaysWhenItCannotBeKept) {
    EXPECT_FALSE(RememberedJoin("/dev/null/chair.ini").keep(join()));
}

TEST_F(ARememberedJoin, LiesWithTheSettingsOfThisUser) {
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());

    EXPECT_EQ(RememberedJoin::fileFor("chair"), folder.filePath("rostrum/chair.ini"));
}

}  // namespace
}  // namespace rostrum::qt
