// SPDX-License-Identifier: MIT
//
// The program rostrum-chair as it is run: its options, its exit codes, and how it joins.
#include "tests/net/served.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace rostrum::console {
namespace {

using testing::HasSubstr;

class TheProgram : public testing::Test {
protected:
    TheProgram() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_CONFIG_HOME", settings.path());
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("QT_QUICK_BACKEND", "software");
        environment.insert("LC_ALL", "C.UTF-8");
        process.setProcessEnvironment(environment);
    }
    ~TheProgram() override {
        process.kill();
        process.waitForFinished();
    }
    /// Runs it to its end; its exit code.
    int runs(const QStringList& arguments) {
        process.start(ROSTRUM_CHAIR, arguments);
        EXPECT_TRUE(process.waitForFinished()) << "it goes on";
        out = process.readAllStandardOutput().toStdString();
        error = process.readAllStandardError().toStdString();
        return process.exitCode();
    }
    /// What it keeps for the next run.
    std::string kept() const {
        QFile file(settings.filePath("rostrum/chair.ini"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "";
    }
    /// Starts it, and serves until it has joined with this badge.
    bool joins(net::Served& served, const QStringList& arguments, const std::string& badge) {
        process.start(ROSTRUM_CHAIR, arguments);
        const bool has_joined = served.until([&] {
            QCoreApplication::processEvents();
            return kept().find("badge=" + badge) != std::string::npos && kept().find("token=t1.") != std::string::npos;
        });
        EXPECT_TRUE(has_joined) << process.readAllStandardError().toStdString();
        return has_joined;
    }
    QTemporaryDir settings;
    QProcess process;
    std::string out;
    std::string error;
};

TEST_F(TheProgram, SaysWhatItIsWithoutADisplay) {
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert("QT_QPA_PLATFORM", "none such");
    process.setProcessEnvironment(environment);

    EXPECT_EQ(runs({"--help"}), 0);
    EXPECT_THAT(out, testing::AllOf(HasSubstr("--server"), HasSubstr("--badge"), HasSubstr("rostrum: link")));
    EXPECT_EQ(runs({"--version"}), 0);
    EXPECT_THAT(out, testing::StartsWith("rostrum-chair "));
}

TEST_F(TheProgram, SaysWhatItDoesNotUnderstand) {
    EXPECT_EQ(runs({"--bogus"}), 2);
    EXPECT_THAT(error, HasSubstr("bogus"));

    EXPECT_EQ(runs({"--server", "localhost", "--badge", "none"}), 2);
    EXPECT_THAT(error, HasSubstr("This is not a badge."));

    EXPECT_EQ(runs({"rostrum://floor.example.org/adhoc"}), 2);
    EXPECT_THAT(error, HasSubstr("Write or paste your badge."));
}

TEST_F(TheProgram, JoinsAndDoesSoAgainInTheNextRun) {
    net::Served served;
    const QString server = QString("localhost:%1").arg(served.port());
    const std::string badge = served.badge(eg::chair);
    ASSERT_TRUE(joins(served, {"--server", server, "--badge", QString::fromStdString(badge)}, badge));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(settings.filePath("rostrum/chair.ini")) & others, QFile::Permissions());
    process.kill();
    process.waitForFinished();
    ASSERT_TRUE(served.until([&] { return served.listener->sockets() == 0; }));

    process.start(ROSTRUM_CHAIR, QStringList());
    EXPECT_TRUE(served.until([&] {
        QCoreApplication::processEvents();
        return served.listener->sockets() == 1;
    }));
}

TEST_F(TheProgram, JoinsByALink) {
    net::Served served;
    const std::string badge = served.badge(eg::vice_chair);
    const QString link = QString("rostrum+ws://localhost:%1/%2#%3")
                             .arg(served.port())
                             .arg(QString::fromStdString(net::Served::session), QString::fromStdString(badge));

    EXPECT_TRUE(joins(served, {link}, badge));
}

}  // namespace
}  // namespace rostrum::console
