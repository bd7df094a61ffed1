// SPDX-License-Identifier: MIT
//
// Rulebook 3.7: "An accepted command sent twice (after a reconnect) has one effect and gets the first one's answer,
// always." Design 2: "A client resends for 30 s after the press; later it asks WasDone{uuid}."

#include "tests/client/played.h"

namespace rostrum::client {
namespace {

using testing::Test;
using Words = std::vector<std::string>;

class Pressing : public Test {
protected:
    void SetUp() override { played.join(); }
    /// Cuts, joins again and tells what the client asks then.
    Words askedAfterACut() {
        played.cut();
        played.connect();
        played.tell(Frame().welcome().update(9));
        return played.asked();
    }
    Played played;
};

TEST_F(Pressing, SendsTheCommandAtOnceUnderANewUuid) {
    EXPECT_EQ(played.press(), "uuid-1");
    EXPECT_EQ(played.press(), "uuid-2");

    EXPECT_EQ(played.asked(), (Words{"command uuid-1", "command uuid-2"}));
    EXPECT_TRUE(played.client.isPending("uuid-1"));
    EXPECT_EQ(played.client.pendingCount(), 2u);
}

TEST_F(Pressing, IsAnsweredOnceWithTheCommandItself) {
    played.press();

    played.tell(Frame().update(2).names(4, "Egypt").done("uuid-1", 2));

    const auto answered = played.events<Answered>();
    ASSERT_EQ(answered.size(), 1u);
    EXPECT_EQ(answered[0].command.request_floor().item(), 2u);
    EXPECT_EQ(answered[0].outcome.seq(), 2u);
    EXPECT_FALSE(played.client.isPending("uuid-1"));
}

TEST_F(Pressing, IsRefusedWithTheReason) {
    played.press();

    played.tell(Frame().refused("uuid-1", v1::LIST_CLOSED));

    const auto answered = played.events<Answered>();
    ASSERT_EQ(answered.size(), 1u);
    EXPECT_EQ(answered[0].outcome.refusal().code(), v1::LIST_CLOSED);
}

TEST_F(Pressing, HearsASecondAnswerAndAnAnswerToNobodyWithoutAWord) {
    played.press();

    played.tell(Frame().update(2).done("uuid-1", 2).done("uuid-1", 2).done("uuid-99", 2));
    played.tell(Frame().done("uuid-1", 2));

    EXPECT_EQ(played.events<Answered>().size(), 1u);
}

TEST_F(Pressing, IsAnsweredOnlyWithTheViewThatHoldsWhatItDid) {
    // Design 4: "Outcome …, never before the update with its seq."
    played.press();

    played.tell(Frame().update(3).more().names(4, "Egypt").done("uuid-1", 3));
    EXPECT_TRUE(played.events<Answered>().empty());
    EXPECT_TRUE(played.client.isPending("uuid-1"));
    played.tell(Frame().update(3).names(5, "India"));

    EXPECT_EQ(played.events<Answered>().size(), 1u);
    EXPECT_EQ(played.names(), "Egypt, India");
}

TEST_F(Pressing, WhileCutOffIsSentWhenJoinedAgain) {
    played.cut();
    played.press();
    EXPECT_TRUE(played.sent().empty());

    played.connect();
    EXPECT_TRUE(played.asked().empty()) << "not before the Welcome";
    played.tell(Frame().welcome());

    EXPECT_EQ(played.asked(), (Words{"command uuid-1"}));
}

TEST_F(Pressing, IsSentAgainUnchangedInTheOrderOfThePressesAfterACut) {
    played.press();
    played.press();
    const auto first_time = played.sent();

    played.cut();
    played.connect();
    played.tell(Frame().welcome());

    std::vector<std::string> again;
    for (const v1::ClientFrame& frame : played.sent()) {
        if (frame.has_command()) again.push_back(frame.SerializeAsString());
    }
    EXPECT_EQ(again, (Words{first_time[0].SerializeAsString(), first_time[1].SerializeAsString()}));
}

TEST_F(Pressing, WhatIsAnsweredIsNotSentAgain) {
    played.press();
    played.press();
    played.tell(Frame().update(2).done("uuid-1", 2));

    EXPECT_EQ(askedAfterACut(), (Words{"command uuid-2"}));
}

TEST_F(Pressing, AnAnswerLostWithACatchUpIsAskedForAgain) {
    played.press();
    played.tell(Frame().update(3).more().refused("uuid-1", v1::LIST_CLOSED));

    EXPECT_EQ(askedAfterACut(), (Words{"command uuid-1"}));
    EXPECT_TRUE(played.events<Answered>().empty()) << "a refused command is decided anew; the new answer counts";
}

TEST_F(Pressing, IsSentAgainForThirtySecondsAndThenTheServerIsAskedWhetherItWasDone) {
    played.press();
    played.now_ms += 29'999;
    EXPECT_EQ(askedAfterACut(), (Words{"command uuid-1"}));
    played.now_ms += 1;
    EXPECT_EQ(askedAfterACut(), (Words{"command uuid-1"}));

    played.now_ms += 1;
    played.press();

    EXPECT_EQ(askedAfterACut(), (Words{"was done uuid-1", "command uuid-2"}));
}

TEST_F(Pressing, WasDoneIsAnsweredByTheOutcomeOrByNotDone) {
    played.press();
    played.press();
    played.now_ms += 40'000;
    EXPECT_EQ(askedAfterACut(), (Words{"was done uuid-1", "was done uuid-2"}));

    played.tell(Frame().done("uuid-1", 1).notDone("uuid-2"));

    const auto answered = played.events<Answered>();
    ASSERT_EQ(answered.size(), 2u);
    EXPECT_EQ(answered[0].outcome.seq(), 1u);
    EXPECT_TRUE(answered[1].outcome.not_done());
    EXPECT_EQ(played.client.pendingCount(), 0u);
}

TEST_F(Pressing, ASecondWelcomeOnTheSameConnectionSendsNothingAgain) {
    played.press();
    played.sent();

    played.tell(Frame().welcome("lineage-1", v1::AUDIENCE_BENCH).update(2).reset());

    EXPECT_TRUE(played.asked().empty());
}

}  // namespace
}  // namespace rostrum::client
