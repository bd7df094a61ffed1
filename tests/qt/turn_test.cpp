// SPDX-License-Identifier: MIT
//
// ui, "Delegate": "Request the floor → Sending… → Withdraw (4th, about 15:42) → You are next → You have the floor / I
// have finished"; "A request counts when the server has answered".
#include "tests/qt/delegated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::delegate {
namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::StartsWith;
using State = Turn::State;

class ATurn : public testing::Test, public Delegated {
protected:
    std::string button() { return words(app.turn()->button()); }
    std::string headline() { return words(app.turn()->headline()); }
    std::string detail() { return words(app.turn()->detail()); }
    State stands() { return app.turn()->state(); }
};

TEST_F(ATurn, BeginsWithARequest) {
    begins(eg::france);

    EXPECT_EQ(stands(), State::Idle);
    EXPECT_EQ(button(), "Request the floor");
    EXPECT_EQ(app.turn()->requestId(), 0);
}

TEST_F(ATurn, IsBeingSentUntilTheServerHasAnswered) {
    begins(eg::france);
    app.requestFloor();
    EXPECT_EQ(stands(), State::Sending);
    EXPECT_EQ(button(), "Sending…");
    settle();

    EXPECT_EQ(stands(), State::Next);
}

TEST_F(ATurn, ShowsReceiptPlaceAndEstimatedTime) {
    begins(eg::france);
    asks(eg::kenya);
    asks(eg::brazil);
    asksHere();

    EXPECT_EQ(stands(), State::Waiting);
    EXPECT_EQ(headline(), "3rd on the list");
    EXPECT_THAT(detail(), MatchesRegex("Received ..:..:.. · about ..:.. · [0-9]+:.. to speak"));
    EXPECT_THAT(button(), MatchesRegex("Withdraw \\(3rd, about ..:..\\)"));
}

TEST_F(ATurn, IsNextAtTheHeadOfTheList) {
    begins(eg::france);
    const eg::Id kenya = asks(eg::kenya);
    asksHere();
    EXPECT_EQ(headline(), "2nd on the list");
    gives(kenya);

    EXPECT_EQ(stands(), State::Next);
    EXPECT_EQ(headline(), "You are next");
    EXPECT_EQ(button(), "Withdraw my request");
    EXPECT_THAT(detail(), HasSubstr("in about "));
}

TEST_F(ATurn, EndsInTheFloor) {
    begins(eg::france);
    asksHere();
    gives(static_cast<eg::Id>(app.turn()->requestId()));

    EXPECT_EQ(stands(), State::Speaking);
    EXPECT_EQ(button(), "I have finished");
    app.finishSpeech();
    settle();
    EXPECT_EQ(stands(), State::Idle);
}

TEST_F(ATurn, CanBeWithdrawnAndAskedForAgain) {
    begins(eg::france);
    asksHere();
    app.withdraw(app.turn()->requestId());
    settle();

    EXPECT_EQ(stands(), State::Idle);
    EXPECT_TRUE(list().empty());
}

// 3.5: "A participant may let others go first, which moves its request back."
TEST_F(ATurn, CanBeLeftToAllOthers) {
    begins(eg::france);
    asksHere();
    EXPECT_FALSE(app.turn()->canLetOthersGoFirst()) << "there are none";
    asks(eg::kenya);
    EXPECT_TRUE(app.turn()->canLetOthersGoFirst());
    app.letOthersGoFirst(app.turn()->requestId());
    settle();

    EXPECT_EQ(headline(), "2nd on the list");
}

// 3.4: "A request is pending while it needs an approval".
TEST_F(ATurn, SaysThatItHasToBeApproved) {
    begins(eg::france);
    v1::ListRules approved = row<v1::AgendaItem>(2).rules();
    approved.set_needs_approval(true);
    does(eg::chair, eg::changeListRules(2, approved));
    asksHere();

    EXPECT_EQ(stands(), State::Pending);
    EXPECT_EQ(headline(), "Waits to be approved");
    EXPECT_EQ(button(), "Withdraw my request");
}

// "Several people of one delegation see the same request and who made it."
TEST_F(ATurn, IsTheSameForEverybodyOfTheDelegation) {
    begins(eg::france);
    const eg::Id adviser = eg::delegateOf(eg::france) + 100;
    does(adviser, eg::requestFloor());

    EXPECT_EQ(stands(), State::Next);
    EXPECT_THAT(words(app.turn()->askedBy()), StartsWith("Asked for by "));
    EXPECT_THAT(words(app.turn()->askedBy()), HasSubstr(row<v1::Person>(adviser).name()));
    app.withdraw(app.turn()->requestId());
    settle();
    asksHere();
    EXPECT_EQ(app.turn()->askedBy(), "") << "one's own is nobody else's";
}

// "The same person on two devices sees the same."
TEST_F(ATurn, IsTheSameOnBothDevicesOfOnePerson) {
    begins(eg::france);
    const eg::Id request = asks(eg::france);  // at the other device

    EXPECT_EQ(app.turn()->requestId(), static_cast<int>(request));
    EXPECT_EQ(app.turn()->askedBy(), "");
    does(eg::delegateOf(eg::france), eg::withdrawRequest(request));
    EXPECT_EQ(stands(), State::Idle);
}

TEST_F(ATurn, SaysThatTheDeskAsked) {
    begins(eg::france);
    does(eg::desk, eg::addRequest(eg::france));

    EXPECT_EQ(words(app.turn()->askedBy()), "Asked for by the Secretariat");
}

}  // namespace
}  // namespace rostrum::delegate
