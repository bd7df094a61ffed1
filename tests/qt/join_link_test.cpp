// SPDX-License-Identifier: MIT
//
// What people paste to join.
#include "protocol/qt/join_link.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::qt {
namespace {

using testing::HasSubstr;

const QString badge = "17-7K3M-9QXT-2VBN-4HJR";

/// "wss://host session badge", or the field that is wrong.
std::string reads(const QString& server, const QString& typed_badge = badge) {
    const auto read = readJoin(server, typed_badge);
    if (const auto* join = std::get_if<Connection::Join>(&read)) {
        const QString session = join->session.isEmpty() ? "-" : join->session;
        return (join->server.toString() + " " + session + " " + join->badge).toStdString();
    }
    static const char* const fields[] = {"server", "badge", "link"};
    return std::string("wrong ") + fields[static_cast<int>(std::get<JoinProblem>(read).field)];
}

std::string sentenceFor(const QString& server, const QString& typed_badge = badge) {
    const auto read = readJoin(server, typed_badge);
    const auto* problem = std::get_if<JoinProblem>(&read);
    return problem == nullptr ? "" : problem->sentence.toStdString();
}

TEST(JoinLink, AServerIsReachedByTLSUnlessItIsThisMachine) {
    EXPECT_EQ(reads("floor.example.org"), "wss://floor.example.org - 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("floor.example.org:7040"), "wss://floor.example.org:7040 - 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("localhost:7041"), "ws://localhost:7041 - 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("localhost"), "ws://localhost:7040 - 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("127.0.0.1:7040"), "ws://127.0.0.1:7040 - 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("[::1]:7040"), "ws://[::1]:7040 - 17-7K3M-9QXT-2VBN-4HJR");
}

TEST(JoinLink, ASchemeIsTakenAsItStands) {
    EXPECT_EQ(reads("ws://10.0.0.7:7040"), "ws://10.0.0.7:7040 - 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("wss://floor.example.org"), "wss://floor.example.org - 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("https://floor.example.org/display"), "wss://floor.example.org - 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("http://localhost:7040/"), "ws://localhost:7040 - 17-7K3M-9QXT-2VBN-4HJR");
}

TEST(JoinLink, APathNamesTheSession) {
    EXPECT_EQ(reads("floor.example.org/adhoc"), "wss://floor.example.org adhoc 17-7K3M-9QXT-2VBN-4HJR");
    EXPECT_EQ(reads("ws://localhost:7040/adhoc/"), "ws://localhost:7040 adhoc 17-7K3M-9QXT-2VBN-4HJR");
}

TEST(JoinLink, ALinkHoldsEverything) {
    const QString link = "rostrum://floor.example.org:7040/adhoc#5-AAAA-BBBB-CCCC-DDDD";

    EXPECT_EQ(reads(link, ""), "wss://floor.example.org:7040 adhoc 5-AAAA-BBBB-CCCC-DDDD");
    EXPECT_EQ(reads("", link), "wss://floor.example.org:7040 adhoc 5-AAAA-BBBB-CCCC-DDDD");
    EXPECT_EQ(reads("old.example.org", link), "wss://floor.example.org:7040 adhoc 5-AAAA-BBBB-CCCC-DDDD");
    EXPECT_EQ(reads("rostrum+ws://localhost:7040#5-AAAA-BBBB-CCCC-DDDD", ""),
              "ws://localhost:7040 - 5-AAAA-BBBB-CCCC-DDDD");
}

TEST(JoinLink, ABadgeThatIsTypedGoesBeforeTheOneInTheLink) {
    EXPECT_EQ(reads("rostrum://floor.example.org#5-AAAA-BBBB-CCCC-DDDD"),
              "wss://floor.example.org - 17-7K3M-9QXT-2VBN-4HJR");
}

TEST(JoinLink, SpacesAndTheEndOfALineAreForgiven) {
    EXPECT_EQ(reads("  floor.example.org\n", " 17 7k3m 9qxt 2vbn 4hjr\n"),
              "wss://floor.example.org - 17 7k3m 9qxt 2vbn 4hjr");
}

TEST(JoinLink, WhatIsMissingIsNamed) {
    EXPECT_EQ(reads("", badge), "wrong server");
    EXPECT_EQ(sentenceFor("", badge), "Write the address of the server, or paste the link that you got.");
    EXPECT_EQ(reads("floor.example.org", ""), "wrong badge");
    EXPECT_EQ(sentenceFor("floor.example.org", ""), "Write or paste your badge.");
}

TEST(JoinLink, WhatIsNoAddressOrNoBadgeIsSaid) {
    EXPECT_EQ(reads("floor example org"), "wrong server");
    EXPECT_EQ(reads("ftp://floor.example.org"), "wrong server");
    EXPECT_EQ(reads("rostrum:floor"), "wrong link");
    EXPECT_THAT(sentenceFor("ftp://floor.example.org"), HasSubstr("“ftp://floor.example.org” is not an address."));
    EXPECT_EQ(reads("localhost", "17-7K3M"), "wrong badge");
    EXPECT_EQ(sentenceFor("localhost", "17-7K3M"), "This is not a badge. A badge looks like 17-7K3M-9QXT-2VBN-4HJR.");
}

TEST(JoinLink, WhatIsWrittenIsReadBack) {
    for (const char* server : {"floor.example.org/adhoc", "localhost:7040", "ws://10.0.0.7:7040", "localhost:7041/b"}) {
        const auto join = std::get<Connection::Join>(readJoin(server, badge));

        EXPECT_EQ(reads(joinLink(join), ""), reads(server)) << joinLink(join).toStdString();
        EXPECT_EQ(serverText(join).toStdString(), server);
    }
    EXPECT_EQ(serverText({}), "");
}

}  // namespace
}  // namespace rostrum::qt
