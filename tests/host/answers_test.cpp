// SPDX-License-Identifier: MIT
//
// Design 2: "Durable, then told": the loop "lets nothing out, refusals and snapshots included, that is not durable
// yet." "If a commit fails nothing is answered." "Command ids": "An accepted command has one effect and one answer for
// ever … The same id with other content is refused. A refused command had no effect and is decided anew." Rulebook 3.7:
// "An accepted command sent twice (after a reconnect) has one effect and gets the first one's answer, always." 12.1:
// "Every accepted command is durable before anyone is told that it happened, always."
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

v1::Command withUuid(v1::Command command, const std::string& uuid) {
    command.set_uuid(uuid);
    return command;
}

TEST(Answers, AnAcceptedCommandIsAnsweredByItsSeqWithTheUpdateBeforeOrBesideIt) {
    Served served;
    Peer chair = Peer::joined(served, eg::chair);
    chair.hearsAll();
    chair.sends(withUuid(eg::openMeeting(1), served.uuid()));

    const std::vector<v1::ServerFrame> frames = chair.hears();

    ASSERT_EQ(frames.size(), 1u);
    EXPECT_EQ(frames[0].updates(0).seq(), 2u);
    EXPECT_FALSE(frames[0].updates(0).more());
    EXPECT_EQ(frames[0].outcomes(0).seq(), 2u);
}

TEST(Answers, WhatSeveralAskInOneTurnIsDecidedInOrderOfReceiptAndCommittedOnce) {
    Served served;
    Peer chair = Peer::joined(served, eg::chair);
    Peer desk = Peer::joined(served, eg::desk);
    ASSERT_TRUE(served.turn());
    desk.sends(eg::suspendMeeting());
    chair.sends(eg::openMeeting(1));
    desk.sends(eg::suspendMeeting());

    EXPECT_THAT(inWords(desk.hearsAll().outcomes()), ElementsAre("NO_MEETING_IN_PROGRESS", "done"));
    EXPECT_EQ(served.log().head().seq, served.state().seq());
    int commits = 0;
    for (const store::Entry& entry : served.log().survivors(store::Undecided::lost).entries) {
        commits += entry.seq > 1 && entry.clock ? 1 : 0;  // the last entry of each transaction has the clock
    }
    EXPECT_EQ(commits, 1);
}

TEST(Answers, ThePersonWhoSeesNothingOfAChangeIsToldItsSeqAllTheSame) {
    Served served;
    Peer chair = Peer::joined(served, eg::chair);
    Peer panellist = Peer::joined(served, eg::panellist_anna);
    chair.sends(eg::openMeeting(1));
    panellist.hearsAll();
    panellist.sends(eg::wishToReply(1));

    const v1::ServerFrame all = panellist.hearsAll();

    ASSERT_EQ(all.outcomes_size(), 1);
    EXPECT_TRUE(all.outcomes(0).has_seq()) << all.ShortDebugString();
    EXPECT_EQ(all.updates(0).seq(), all.outcomes(0).seq());
}

TEST(Answers, AfterAFailedCommitNothingIsLetOut) {
    Served served;
    Peer chair = Peer::joined(served, eg::chair);
    Peer desk = Peer::joined(served, eg::desk);
    chair.hearsAll();
    desk.hearsAll();
    served.log().failNextCommit(store::Undecided::kept);
    desk.sends(eg::resumeMeeting());  // would be refused
    chair.sends(eg::openMeeting(1));
    chair.pings();

    const Status status = served.turn();
    served.host().writable(chair.connection, served.clocks);
    Peer late = Peer::joined(served, eg::display);

    EXPECT_FALSE(status);
    EXPECT_FALSE(served.turn()) << "nothing is ever let out again";
    EXPECT_EQ(chair.reads(), std::nullopt);
    EXPECT_EQ(desk.reads(), std::nullopt) << "a refusal too may rest on what nobody knows to have happened";
    EXPECT_EQ(late.reads(), std::nullopt);
}

TEST(Answers, AfterAFailedCommitTheClientFindsOutWhatBecameOfItsCommand) {
    for (const auto fate : {store::Undecided::kept, store::Undecided::lost}) {
        Served served;
        Seat chair(served, eg::chair);
        served.log().failNextCommit(fate);
        chair.pressesOnly(eg::openMeeting(1));
        served.settle();
        ASSERT_THAT(chair.answers, IsEmpty());

        served.restart(1s);
        served.pass(10s);

        ASSERT_EQ(chair.answers.size(), 1u);
        EXPECT_EQ(chair.answers[0].outcome.seq(), 2u);
        EXPECT_EQ(served.row<v1::Meeting>(1).status(), v1::MEETING_STATUS_IN_PROGRESS);
        EXPECT_EQ(served.state().table<v1::PresidingTerm>().all().size(), 1u) << "one effect";
    }
}

TEST(Answers, AnAcceptedCommandSentAgainGetsTheFirstAnswerAcrossARestart) {
    Served served;
    const v1::Command command = withUuid(eg::openMeeting(1), served.uuid());
    Peer chair = Peer::joined(served, eg::chair);
    chair.sends(command);
    chair.sends(command);
    EXPECT_THAT(inWords(chair.hearsAll().outcomes()), ElementsAre("done", "done")) << "within one turn";

    served.restart();
    Peer again = Peer::joined(served, eg::chair);
    again.sends(command);

    const v1::ServerFrame all = again.hearsAll();
    ASSERT_EQ(all.outcomes_size(), 1);
    EXPECT_EQ(all.outcomes(0).seq(), 2u);
    EXPECT_EQ(served.state().table<v1::PresidingTerm>().all().size(), 1u);
}

TEST(Answers, TheSameIdWithOtherContentIsRefused) {
    Served served;
    const std::string uuid = served.uuid();
    Peer chair = Peer::joined(served, eg::chair);
    chair.sends(withUuid(eg::openMeeting(1), uuid));
    chair.sends(withUuid(eg::suspendMeeting(), uuid));
    chair.sends(withUuid(eg::raisePointOfOrder(v1::MODALITY_UNSPECIFIED), uuid));

    EXPECT_THAT(inWords(chair.hearsAll().outcomes()), ElementsAre("done", "COMMAND_ID_REUSED", "MALFORMED"));
    served.restart();
    Peer again = Peer::joined(served, eg::chair);
    again.sends(withUuid(eg::suspendMeeting(), uuid));
    again.sends(withUuid(eg::openMeeting(1), uuid));
    EXPECT_THAT(inWords(again.hearsAll().outcomes()), ElementsAre("COMMAND_ID_REUSED", "done"));
}

TEST(Answers, AnIdBelongsToThePersonWhoSentIt) {
    Served served;
    const std::string uuid = served.uuid();
    Peer chair = Peer::joined(served, eg::chair);
    Peer desk = Peer::joined(served, eg::desk);
    chair.sends(withUuid(eg::openMeeting(1), uuid));
    desk.sends(withUuid(eg::suspendMeeting(), uuid));

    chair.hearsAll();
    EXPECT_THAT(inWords(desk.hearsAll().outcomes()), ElementsAre("done"));
}

TEST(Answers, ARefusedCommandIsDecidedAnew) {
    Served served;
    const v1::Command suspend = withUuid(eg::suspendMeeting(), served.uuid());
    Peer chair = Peer::joined(served, eg::chair);
    chair.sends(suspend);
    EXPECT_THAT(inWords(chair.hearsAll().outcomes()), ElementsAre("NO_MEETING_IN_PROGRESS"));

    chair.sends(eg::openMeeting(1));
    chair.sends(suspend);

    EXPECT_THAT(inWords(chair.hearsAll().outcomes()), ElementsAre("done", "done"));
}

TEST(Answers, WasDoneIsAnsweredByTheOutcomeOrNotDone) {
    Served served;
    const std::string done = served.uuid();
    const std::string refused = served.uuid();
    Peer chair = Peer::joined(served, eg::chair);
    chair.sends(withUuid(eg::openMeeting(1), done));
    chair.sends(withUuid(eg::resumeMeeting(), refused));
    chair.hearsAll();

    chair.asksWhetherDone(done);
    chair.asksWhetherDone(refused);
    chair.asksWhetherDone(served.uuid());

    const v1::ServerFrame all = chair.hearsAll();
    EXPECT_THAT(inWords(all.outcomes()), ElementsAre("done", "not done", "not done"));
    EXPECT_EQ(all.outcomes(0).seq(), 2u);
    EXPECT_EQ(all.outcomes(0).uuid(), done);
}

TEST(Answers, OnAFullDiskOnlyWhoPresidesIsHeard) {
    Served served;
    Seat chair(served, eg::chair);
    Seat desk(served, eg::desk);
    chair.does(eg::openMeeting(1));
    served.log().runOutOfRoom();

    desk.isRefused(eg::suspendMeeting(), v1::RECORD_FULL);
    desk.isRefused(eg::raisePointOfOrder(v1::MODALITY_UNSPECIFIED), v1::MALFORMED);
    chair.does(eg::suspendMeeting());
    served.log().makeRoom();
    desk.does(eg::resumeMeeting());
}

TEST(Answers, WhoPressesTooOftenIsToldWhenToTryAgain) {
    Served served;
    served.options.commands_per_badge = {.burst = 3, .per_s = 2};
    served.restart();
    Peer chair = Peer::joined(served, eg::chair);
    const v1::Command open = withUuid(eg::openMeeting(1), served.uuid());
    chair.sends(open);
    for (int presses = 0; presses < 3; ++presses) chair.sends(eg::openMeeting(1));
    chair.sends(open);

    const v1::ServerFrame all = chair.hearsAll();

    EXPECT_THAT(inWords(all.outcomes()),
                ElementsAre("done", "MEETING_IN_PROGRESS", "MEETING_IN_PROGRESS", "TOO_MANY_COMMANDS", "done"));
    EXPECT_EQ(all.outcomes(3).refusal().details().retry_after_ms(), 500u);
    served.clocks.boottime_ms += 500;
    chair.sends(eg::openMeeting(1));
    EXPECT_THAT(inWords(chair.hearsAll().outcomes()), ElementsAre("MEETING_IN_PROGRESS"));
}

TEST(Answers, WhoAsksAndNeverReadsIsSentAway) {
    Served served;
    served.options.commands_per_badge = {.burst = 10'000, .per_s = 1};
    served.options.frames_per_connection = {.burst = 10'000, .per_s = 1};
    served.restart();
    Peer desk(served, Encoding::proto, 1);
    desk.sends(desk.helloOf(eg::desk));
    for (std::size_t count = 0; count <= answers_waiting_max; ++count) {
        EXPECT_FALSE(desk.isClosed());
        desk.sends(eg::suspendMeeting());
    }

    ASSERT_TRUE(served.turn());

    EXPECT_TRUE(desk.isClosed());
}

TEST(Answers, ManyAnswersAreCutIntoFramesToo) {
    Served served;
    Peer desk = Peer::joined(served, eg::desk, Encoding::json);
    desk.hearsAll();
    for (int count = 0; count < 200; ++count) desk.sends(eg::suspendMeeting());
    ASSERT_TRUE(served.turn());

    int outcomes = 0;
    while (const auto bytes = served.link().read(desk.connection)) {
        EXPECT_LE(bytes->size(), frame_bytes_max);
        outcomes += client::decodeServerFrame(*bytes, client::Encoding::json)->outcomes_size();
    }
    EXPECT_EQ(outcomes, 200);
}

}  // namespace
}  // namespace rostrum::host
