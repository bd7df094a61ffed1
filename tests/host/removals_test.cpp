// SPDX-License-Identifier: MIT
//
// Design 4: a cursor "older than the kept removals, is answered by reset and starts from 0". protocol/README.md, 7: the
// seq of a tick is the end of the record, and the client "moves its cursor there".
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

/// Puts a change at the end of the record, as if an earlier process had made it.
void record(Served& served, v1::Change change) {
    change.set_seq(served.log().head().seq + 1);
    served.log().submit({change}, {"boot-1", 500'000, 0, served.clocks.utc_ms});
    ASSERT_TRUE(served.log().durable());
}

/// Of a display that has come as far as `seq`.
v1::Hello helloFrom(const Peer& peer, std::uint32_t seq) {
    v1::Hello hello = peer.helloOf(eg::display);
    hello.mutable_cursor()->set_lineage("lineage-1");
    hello.mutable_cursor()->set_audience(v1::AUDIENCE_PUBLIC);
    hello.mutable_cursor()->set_seq(seq);
    return hello;
}

/// Whoever is here may ask as often as they like.
void liftRates(Served& served) {
    served.options.commands_per_badge = {.burst = 1'000'000, .per_s = 1};
    served.options.frames_per_connection = {.burst = 1'000'000, .per_s = 1};
    served.restart();
}

/// The Chair makes more offers than removals are kept, and takes each back; displays see nothing of it.
void offerAndWithdrawTooOften(Served& served) {
    Peer chair = Peer::joined(served, eg::chair);
    chair.sends(eg::openMeeting(1));
    for (Id offer = 1; offer <= removals_kept_max + 1; ++offer) {
        chair.sends(eg::offerHandover(eg::vice_chair));
        chair.sends(eg::withdrawHandover(offer));
        if (offer % 100 == 0) chair.hears();
    }
    chair.hears();
    EXPECT_TRUE(served.state().table<v1::HandoverOffer>().all().empty());
    EXPECT_GT(served.state().seq(), 2 * removals_kept_max);
}

TEST(Removals, WhoSeesNothingOfManyChangesComesBackWithoutBeginningAnew) {
    Served served;
    liftRates(served);
    Seat display(served, eg::display);

    offerAndWithdrawTooOften(served);

    served.pass(3s);
    EXPECT_EQ(display.client.view().seq(), served.state().seq());
    display.isCut();
    served.settle();

    EXPECT_EQ(display.resets, 1u) << "only the first time";
    EXPECT_THAT(display.seesWrongly(), IsEmpty());
}

TEST(Removals, WhoWasAwayForMoreRemovalsThanAreKeptBeginsAnew) {
    Served served;
    v1::Change come;
    v1::Change go;
    for (Id id = 1'000; id <= 1'000 + removals_kept_max; ++id) {
        come.add_rows()->mutable_participant()->set_id(id);
        go.add_removals()->set_table(v1::TABLE_PARTICIPANT);
        go.mutable_removals()->rbegin()->set_id(id);
    }
    record(served, come);
    record(served, go);
    served.restart();
    const auto isReset = [&](std::uint32_t seq) {
        Peer peer(served);
        peer.sends(helloFrom(peer, seq));
        return peer.hearsAll().updates(0).reset();
    };

    EXPECT_TRUE(isReset(2)) << "one removal of change 3 is forgotten";
    EXPECT_FALSE(isReset(3));
}

TEST(Removals, WhoReadsSoSlowlyThatRemovalsAreForgottenMeanwhileBeginsAnew) {
    Served served;
    v1::Change change;
    for (Id id = 1'000; id < 1'500; ++id) {
        v1::Participant& participant = *change.add_rows()->mutable_participant();
        participant.set_id(id);
        participant.set_name(std::string(100, 'x'));
    }
    record(served, change);
    liftRates(served);
    Peer slow(served, Encoding::proto, 1);
    slow.sends(helloFrom(slow, 1));
    const auto readsOn = [&] {
        served.settle();
        return slow.reads().value_or(v1::ServerFrame());
    };
    EXPECT_EQ(readsOn().welcomes_size(), 1);
    const v1::ServerFrame first = readsOn();
    ASSERT_TRUE(first.updates(0).more());
    EXPECT_FALSE(first.updates(0).reset());

    offerAndWithdrawTooOften(served);

    EXPECT_TRUE(readsOn().updates(0).reset());
}

}  // namespace
}  // namespace rostrum::host
