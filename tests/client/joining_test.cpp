// SPDX-License-Identifier: MIT
//
// Design 4: "Hello{badge secret or connection token, session, cursor, client name and version} → Welcome".
// "Goodbye{reason, retry_after_ms} says why a connection ends."

#include "tests/client/played.h"

namespace rostrum::client {
namespace {

class Joining : public testing::TestWithParam<Encoding> {
protected:
    Played played{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(BothEncodings, Joining, testing::Values(Encoding::proto, Encoding::json),
                         [](const auto& encoding) { return encoding.param == Encoding::proto ? "Proto" : "Json"; });

TEST_P(Joining, TheFirstHelloShowsTheBadgeAndAnEmptyCursor) {
    const v1::Hello hello = played.connect();

    EXPECT_EQ(hello.badge_secret(), "badge-of-7");
    EXPECT_FALSE(hello.has_token());
    EXPECT_EQ(hello.session(), "adhoc");
    EXPECT_EQ(hello.protocol(), 1u);
    EXPECT_EQ(hello.client_name(), "test");
    EXPECT_EQ(hello.cursor().lineage(), "");
    EXPECT_EQ(hello.resumes(), "");
}

TEST_P(Joining, AfterAWelcomeTheNextHelloShowsTheTokenTheCursorAndWhatItResumes) {
    played.join(Frame().welcome().update(12));
    played.cut();

    const v1::Hello hello = played.connect();

    EXPECT_EQ(hello.token(), "token-of-7");
    EXPECT_FALSE(hello.has_badge_secret());
    EXPECT_EQ(hello.cursor().lineage(), "lineage-1");
    EXPECT_EQ(hello.cursor().audience(), v1::AUDIENCE_DELEGATE);
    EXPECT_EQ(hello.cursor().seq(), 12u);
    EXPECT_EQ(hello.resumes(), "connection-1");
}

TEST_P(Joining, TheWelcomeSaysWhoThisIsAndIsToldOnce) {
    played.connect();

    played.tell(Frame().welcome());

    ASSERT_TRUE(played.client.welcome().has_value());
    EXPECT_EQ(played.client.welcome()->person(), 7u);
    EXPECT_EQ(played.events<Joined>().size(), 1u);
    EXPECT_FALSE(played.client.isCurrent()) << "joined, but nothing has been told yet";
}

TEST(ATokenRefused, FallsBackOnTheBadge) {
    for (const auto reason : {v1::BAD_BADGE, v1::REVOKED}) {
        Played played;
        played.join();
        played.cut();
        EXPECT_TRUE(played.connect().has_token());

        played.tell(Frame().goodbye(reason));
        EXPECT_TRUE(played.client.wantsClosed());
        played.cut();

        EXPECT_EQ(played.client.connectAt(), 0) << "at once";
        EXPECT_EQ(played.connect().badge_secret(), "badge-of-7");
        played.tell(Frame().goodbye(v1::BAD_BADGE));
        played.cut();
        EXPECT_EQ(played.client.connectAt(), std::nullopt) << "the badge was the last proof";
    }
}

TEST(ABadgeRevoked, WhileJoinedIsForGood) {
    Played played;
    played.join();
    played.cut();
    played.join();

    played.tell(Frame().goodbye(v1::REVOKED));
    played.cut();

    EXPECT_EQ(played.client.connectAt(), std::nullopt);
    EXPECT_TRUE(played.events<Left>().back().for_good);
}

TEST(ABadgeRefused, IsForGoodUntilThereIsAnother) {
    Played played;
    played.connect();
    played.tell(Frame().goodbye(v1::BAD_BADGE));
    played.cut();

    const auto left = played.events<Left>();
    ASSERT_EQ(left.size(), 1u);
    EXPECT_TRUE(left[0].for_good);
    EXPECT_EQ(left[0].goodbye.reason(), v1::BAD_BADGE);
    EXPECT_EQ(played.client.connectAt(), std::nullopt);

    played.client.useBadge("another-badge");
    EXPECT_EQ(played.client.connectAt(), 0);
    EXPECT_EQ(played.connect().badge_secret(), "another-badge");
}

TEST(AGoodbye, IsFinalOnlyIfComingBackWouldEndInTheSameWay) {
    for (int number = v1::RESTARTING; number <= v1::TOO_MANY_FRAMES; ++number) {
        const auto reason = static_cast<v1::GoodbyeReason>(number);
        Played played;
        played.join();
        played.tell(Frame().goodbye(reason));
        played.cut();

        const bool is_final =
            reason == v1::REVOKED || reason == v1::VERSION || reason == v1::NO_SUCH_SESSION || reason == v1::REPLACED;
        const bool is_refused = reason == v1::BAD_BADGE;  // the proof was the badge itself
        EXPECT_EQ(played.client.connectAt().has_value(), !is_final && !is_refused) << v1::GoodbyeReason_Name(reason);
    }
}

TEST(AGoodbye, OfARestartingServerIsFollowedAfterThePauseItAskedForAndASpread) {
    Played played;
    played.join();
    played.pass(1'000);
    played.jitter = 0.25;

    played.tell(Frame().goodbye(v1::RESTARTING, 300));
    played.cut();

    EXPECT_EQ(played.client.connectAt(), played.now_ms + 300 + 500);
}

TEST(AGoodbye, InTheSameFrameAsAnUpdateIsHeardToo) {
    Played played;
    played.join();

    played.tell(Frame().update(2).names(4, "Egypt").goodbye(v1::RESTARTING));

    EXPECT_EQ(played.names(), "Egypt");
    EXPECT_TRUE(played.client.wantsClosed());
}

TEST(BeforeTheWelcome, NothingIsSentButHelloAndNothingIsBelieved) {
    Played played;
    played.connect();
    played.press();

    played.tell(Frame().update(9).names(4, "Egypt"));
    played.pass(3'000);

    EXPECT_TRUE(played.sent().empty());
    EXPECT_EQ(played.names(), "");
}

}  // namespace
}  // namespace rostrum::client
