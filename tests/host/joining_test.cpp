// SPDX-License-Identifier: MIT
//
// Design 4: "Hello{badge secret or connection token, session, cursor, client name and version} → Welcome{…} then
// updates." "Another lineage or audience, a seq ahead of the head … is answered by reset and starts from 0. Resuming
// closes the connection that is resumed before it is answered."
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

TEST(Joining, AGoodHelloIsAnsweredByAWelcomeAndTheWholeState) {
    Served served;

    Seat chair(served, eg::chair);

    ASSERT_TRUE(chair.isJoined());
    const v1::Welcome& welcome = *chair.client.welcome();
    EXPECT_EQ(welcome.person(), eg::chair);
    EXPECT_EQ(welcome.role(), v1::ROLE_CHAIR);
    EXPECT_EQ(welcome.audience(), v1::AUDIENCE_BENCH);
    EXPECT_EQ(welcome.lineage(), "lineage-1");
    EXPECT_EQ(welcome.session(), Served::session);
    EXPECT_EQ(welcome.server_version(), "test");
    EXPECT_EQ(welcome.clock_rate(), 1u);
    EXPECT_EQ(welcome.server_utc_ms(), served.clocks.utc_ms);
    EXPECT_EQ(welcome.token_expires_utc_ms(), served.clocks.utc_ms + 24 * 3'600'000);
    EXPECT_THAT(chair.seesWrongly(), IsEmpty());
}

TEST(Joining, JsonIsAnsweredInJson) {
    Served served;

    Seat delegate(served, eg::delegateOf(eg::france), Encoding::json);

    EXPECT_EQ(delegate.client.welcome()->participant(), eg::france);
    EXPECT_THAT(delegate.seesWrongly(), IsEmpty());
}

TEST(Joining, TheSessionMayBeLeftUnnamed) {
    Served served;
    Peer peer(served);
    v1::Hello hello = peer.helloOf(eg::chair);
    hello.clear_session();

    peer.sends(hello);

    EXPECT_EQ(peer.hearsAll().welcomes_size(), 1);
}

TEST(Joining, AHelloThatIsNotGoodIsToldWhy) {
    struct Case {
        const char* what;
        void (*spoil)(v1::Hello&);
        v1::GoodbyeReason reason;
    };
    const Case cases[] = {
        {"protocol", [](v1::Hello& hello) { hello.set_protocol(2); }, v1::VERSION},
        {"session", [](v1::Hello& hello) { hello.set_session("another"); }, v1::NO_SUCH_SESSION},
        {"no proof", [](v1::Hello& hello) { hello.clear_proof(); }, v1::BAD_BADGE},
        {"another's secret", [](v1::Hello& hello) { hello.mutable_badge_secret()->replace(0, 1, "2"); }, v1::BAD_BADGE},
        {"nobody", [](v1::Hello& hello) { hello.set_badge_secret("99-0000-0000-0000-0000"); }, v1::BAD_BADGE},
        {"token", [](v1::Hello& hello) { hello.set_token("t1.1.1.1.0"); }, v1::BAD_BADGE},
    };
    for (const Case& each : cases) {
        Served served;
        Peer peer(served);
        v1::Hello hello = peer.helloOf(eg::chair);
        each.spoil(hello);

        peer.sends(hello);

        EXPECT_EQ(v1::GoodbyeReason_Name(peer.goodbye()), v1::GoodbyeReason_Name(each.reason)) << each.what;
    }
}

TEST(Joining, ATokenIsAProofUntilItExpires) {
    Served served;
    const std::string token = Peer::joined(served, eg::desk).hearsAll().welcomes(0).token();
    const auto answerTo = [&](const std::string& proof) {
        Peer peer(served);
        v1::Hello hello = peer.helloOf(eg::desk);
        hello.set_token(proof);
        peer.sends(hello);
        return peer.goodbye();
    };

    EXPECT_EQ(answerTo(token), v1::GOODBYE_REASON_UNSPECIFIED);
    served.clocks.utc_ms += token_ms;
    EXPECT_EQ(answerTo(token), v1::BAD_BADGE);
}

TEST(Joining, ATokenOfAnEarlierGenerationIsRevoked) {
    Served served;
    Seat administrator(served, eg::administrator);
    const std::string token = Peer::joined(served, eg::desk).hearsAll().welcomes(0).token();
    administrator.does(eg::reissueBadge(eg::desk));

    Peer peer(served);
    v1::Hello hello = peer.helloOf(eg::desk);
    hello.set_token(token);
    peer.sends(hello);

    EXPECT_EQ(peer.goodbye(), v1::REVOKED);
}

TEST(Joining, WhoSaysNothingForThreeSecondsIsSentAway) {
    Served served;
    Peer peer(served);

    served.pass(2'900ms);
    EXPECT_FALSE(peer.isClosed());
    served.pass(400ms);

    EXPECT_EQ(peer.reads()->goodbyes(0).reason(), v1::NO_HELLO);
    EXPECT_TRUE(peer.isClosed());
}

TEST(Joining, AKnownCursorIsTakenUpWhereItStands) {
    Served served;
    Seat chair(served, eg::chair);
    Seat desk(served, eg::desk);
    desk.isCut();
    chair.does(eg::openMeeting(1));

    served.settle();

    EXPECT_EQ(desk.resets, 1u) << "only the first time";
    EXPECT_THAT(desk.seesWrongly(), IsEmpty());
}

TEST(Joining, ACursorThatCannotBeContinuedStartsFromNothing) {
    struct Case {
        const char* what;
        v1::Cursor cursor;
        bool reset;
    };
    const auto cursor = [](const std::string& lineage, v1::Audience audience, std::uint32_t seq) {
        v1::Cursor made;
        made.set_lineage(lineage);
        made.set_audience(audience);
        made.set_seq(seq);
        return made;
    };
    const Case cases[] = {
        {"its own", cursor("lineage-1", v1::AUDIENCE_DESK, 1), false},
        {"another lineage", cursor("lineage-0", v1::AUDIENCE_DESK, 1), true},
        {"another audience", cursor("lineage-1", v1::AUDIENCE_BENCH, 1), true},
        {"ahead of the head", cursor("lineage-1", v1::AUDIENCE_DESK, 2), true},
        {"none", v1::Cursor(), true},
    };
    for (const Case& each : cases) {
        Served served;
        Peer peer(served);
        v1::Hello hello = peer.helloOf(eg::desk);
        *hello.mutable_cursor() = each.cursor;

        peer.sends(hello);
        const v1::ServerFrame all = peer.hearsAll();

        EXPECT_EQ(all.updates(0).reset(), each.reset) << each.what;
        EXPECT_EQ(all.rows().empty(), !each.reset) << each.what;
        EXPECT_FALSE(all.updates(all.updates_size() - 1).more()) << each.what;
    }
}

TEST(Joining, AResumedConnectionIsClosedBeforeTheNewOneIsWelcomed) {
    Served served;
    Peer first = Peer::joined(served, eg::desk);
    const std::string name = first.hearsAll().welcomes(0).connection();
    Peer second(served);
    v1::Hello hello = second.helloOf(eg::desk);
    hello.set_resumes(name);

    second.sends(hello);

    EXPECT_TRUE(first.isClosed());
    EXPECT_EQ(first.goodbye(), v1::REPLACED);
    EXPECT_EQ(second.hearsAll().welcomes_size(), 1);
}

TEST(Joining, NobodyResumesTheConnectionOfSomebodyElse) {
    Served served;
    Peer chair = Peer::joined(served, eg::chair);
    const std::string name = chair.hearsAll().welcomes(0).connection();
    Peer desk(served);
    v1::Hello hello = desk.helloOf(eg::desk);
    hello.set_resumes(name);

    desk.sends(hello);

    EXPECT_FALSE(chair.isClosed());
    EXPECT_EQ(desk.hearsAll().welcomes_size(), 1);
}

TEST(Joining, ANameFromBeforeARestartIsNobodysNow) {
    Served served;
    Peer first = Peer::joined(served, eg::desk);
    const std::string name = first.hearsAll().welcomes(0).connection();
    served.restart();

    Peer again = Peer::joined(served, eg::desk);

    EXPECT_NE(again.hearsAll().welcomes(0).connection(), name);
}

TEST(Joining, ABadgeHasAtMostSoManyConnectionsButADisplayHasMore) {
    Served served;
    for (std::uint32_t count = 0; count < connections_per_badge_max; ++count) {
        EXPECT_EQ(Peer::joined(served, eg::desk).goodbye(), v1::GOODBYE_REASON_UNSPECIFIED);
        EXPECT_EQ(Peer::joined(served, eg::display).goodbye(), v1::GOODBYE_REASON_UNSPECIFIED);
    }

    EXPECT_EQ(Peer::joined(served, eg::desk).goodbye(), v1::FULL);
    EXPECT_EQ(Peer::joined(served, eg::display).goodbye(), v1::GOODBYE_REASON_UNSPECIFIED);
    EXPECT_EQ(served.host().joinedConnections(), 2 * connections_per_badge_max + 1);
}

TEST(Joining, AReissuedBadgeEndsItsLiveConnectionsAtOnce) {
    Served served;
    Seat administrator(served, eg::administrator);
    Seat desk(served, eg::desk);

    administrator.does(eg::reissueBadge(eg::desk));

    ASSERT_EQ(desk.lefts.size(), 1u);
    EXPECT_EQ(desk.lefts[0].goodbye.reason(), v1::REVOKED);
    EXPECT_TRUE(desk.lefts[0].for_good);
    desk.client.useBadge(served.badge(eg::desk));
    served.settle();
    EXPECT_THAT(desk.seesWrongly(), IsEmpty());
}

TEST(Joining, WhatARevokedBadgeAskedForIsNotDone) {
    Served served;
    Peer administrator = Peer::joined(served, eg::administrator);
    Peer desk = Peer::joined(served, eg::desk);
    administrator.hearsAll();
    administrator.sends(eg::reissueBadge(eg::desk));
    desk.sends(eg::registerParticipant("Late State", v1::CATEGORY_MEMBER_STATE));

    administrator.hearsAll();

    EXPECT_EQ(served.state().seq(), 2u);
    EXPECT_TRUE(desk.isClosed());
}

TEST(Joining, ADrainedSessionSaysThatItRestarts) {
    Served served;
    Seat chair(served, eg::chair);

    served.host().drain(served.clocks);
    chair.moves();

    ASSERT_EQ(chair.lefts.size(), 1u);
    EXPECT_EQ(chair.lefts[0].goodbye.reason(), v1::RESTARTING);
    EXPECT_EQ(chair.lefts[0].goodbye.retry_after_ms(), 0u);
    EXPECT_EQ(Peer(served).goodbye(), v1::RESTARTING) << "who comes now is told too";
}

}  // namespace
}  // namespace rostrum::host
