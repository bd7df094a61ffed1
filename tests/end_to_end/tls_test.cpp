// SPDX-License-Identifier: MIT
//
// The program over TLS: whoever signed the server's certificate, the commands of its own directory know it again.
#include "tests/end_to_end/room.h"
#include "tests/support/certificate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

namespace rostrum::end_to_end {
namespace {

using support::CertificateFiles;
using support::makeCertificate;
using testing::HasSubstr;
using testing::StartsWith;

std::string hashIn(const std::string& text) {
    return text.substr(text.find("head hash ") + 10, 64);
}

std::string inCapitals(std::string text) {
    for (char& letter : text) letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return text;
}

class Tls : public testing::Test {
protected:
    Session session{1};
    CertificateFiles files = makeCertificate(session.folder());
};

TEST_F(Tls, ReportVerifyAndBadgesAskAServerWhoseCertificateWasGivenAsAFlag) {
    const Server server(session, 0, files.flags());
    EXPECT_THAT(server.url(), StartsWith("wss://"));
    for (const char* command : {"report", "verify", "badges"}) {
        const Finished asked = run({command, session.data()});
        EXPECT_EQ(asked.exit_code, 0) << command << ": " << asked.err;
    }
}

TEST_F(Tls, AlsoAfterTheFileOfTheCertificateWasReplaced) {
    const Server server(session, 0, files.flags());
    makeCertificate(session.folder());
    const Finished report = run({"report", session.data()});
    EXPECT_EQ(report.exit_code, 0) << report.err;
}

TEST_F(Tls, PathsInTheSettingsAreThoseOfTheDataDirectory) {
    makeCertificate(session.data());
    session.configure("certificate = \"certificate.pem\"\nprivate_key = \"key.pem\"\n");
    const Server server(session, 0);
    EXPECT_THAT(server.url(), StartsWith("wss://"));
}

TEST_F(Tls, WatchAndReplayTrustTheAuthorityThatTheyAreTold) {
    const Server server(session, 0, files.flags());
    const std::string badge = session.badge("Display").secret;
    EXPECT_EQ(run({"watch", server.url(), "--badge", badge, "--for", "1", "--trust", files.authority}).exit_code, 0);
    EXPECT_EQ(run({"watch", server.url(), "--badge", badge, "--for", "1"}).exit_code, 4);
    std::ofstream(session.folder() / "script.txt") << "day 2022-03-24\n10:03:00 | Chair | open meeting 1\n";
    const Finished replayed = run({"replay", session.folder() / "script.txt", "--server", server.url(), "--badges",
                                   session.badgesFile(), "--trust", files.authority});
    EXPECT_EQ(replayed.exit_code, 5) << "it was let in, and found that this is no rehearsal: " << replayed.err;
}

TEST_F(Tls, WhatIsWrongWithACertificateIsSaid) {
    const std::string missing = session.folder() / "missing.pem";
    const std::string other_key = makeCertificate(session.data()).private_key;
    const std::pair<Arguments, const char*> wrong[] = {
        {{"--certificate", missing, "--private-key", files.private_key}, "missing.pem cannot be read: No such file"},
        {{"--certificate", files.private_key, "--private-key", files.private_key}, "key.pem holds no certificate"},
        {{"--certificate", files.certificate, "--private-key", files.certificate}, "holds no private key"},
        {{"--certificate", files.certificate, "--private-key", other_key}, "is not that of the certificate"},
        {{"--certificate", files.certificate}, "--certificate: goes together with private_key: set both or none"},
    };
    for (const auto& [flags, words] : wrong) {
        const Finished served = run(serveArguments(session, 0, flags));
        EXPECT_EQ(served.exit_code, 3) << words;
        EXPECT_THAT(served.err, HasSubstr(words));
    }
}

// ---- verify asks the server for what a report stated ----

TEST_F(Tls, VerifyWithAHashFindsEveryEntryOfARecordThatIsServedInEitherCase) {
    const std::string before = hashIn(run({"verify", session.data()}).out);
    const Server server(session, 0);
    Room room(server.address());
    room.must(room.admit(session.badge("Chair")), eg::openMeeting(1));
    const Finished grown = run({"verify", session.data(), "--head", inCapitals(before)});
    EXPECT_EQ(grown.exit_code, 0) << grown.err;
    const std::string now = hashIn(grown.out);
    EXPECT_NE(now, before);
    EXPECT_EQ(run({"verify", session.data(), "--head", inCapitals(now)}).exit_code, 0);
    const Finished other = run({"verify", session.data(), "--head", std::string(64, 'a')});
    EXPECT_EQ(other.exit_code, 1);
    EXPECT_THAT(other.err, HasSubstr("no entry has the hash aaaa"));
}

}  // namespace
}  // namespace rostrum::end_to_end
