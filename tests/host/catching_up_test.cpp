// SPDX-License-Identifier: MIT
//
// Design 2: "catching up from any seq walks from the newest back. A first join is catching up from 0, a reconnect from
// the last seq seen, a slow reader from wherever it is: one code path." Design 4: "A server frame … is at most 16 KB,
// cut at rows." "A client shows nothing until more is false."
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

/// The founding with so many States more that a first join takes several frames.
core::Founding crowded(Id states) {
    core::Founding founding = eg::founding();
    for (Id id = 1'000; id < 1'000 + states; ++id) {
        v1::Participant& participant = founding.participants.emplace_back();
        participant.set_id(id);
        participant.set_name("State with a rather long and formal name, number " + std::to_string(id));
        participant.set_category(v1::CATEGORY_MEMBER_STATE);
    }
    return founding;
}

/// Presses for some minutes of a meeting on the item with the panel.
void holdMeeting(Seat& chair, Seat& delegate) {
    chair.does(eg::openMeeting(1));
    chair.does(eg::takeUpItem(2));
    chair.does(eg::openFloor(2));
    const Id request = delegate.asksForFloor();
    const Id speech = chair.givesFloor(request);
    chair.does(eg::pauseSpeech(speech));
    chair.does(eg::resumeSpeech(speech));
    delegate.does(eg::finishSpeech(speech));
}

TEST(CatchingUp, EveryoneFollowsAMeeting) {
    Served served;
    Seat chair(served, eg::chair);
    Seat desk(served, eg::desk, Encoding::json);
    Seat delegate(served, eg::delegateOf(eg::france));
    Seat display(served, eg::display, Encoding::json);

    holdMeeting(chair, delegate);

    for (const Seat* seat : {&chair, &desk, &delegate, &display}) EXPECT_THAT(seat->seesWrongly(), IsEmpty());
    EXPECT_FALSE(served.state().table<v1::SpeechRecord>().all().empty()) << "a removal was among it";
}

TEST(CatchingUp, WhoIsAwayForAnyPartOfAMeetingHoldsTheSameAfterwards) {
    Served whole;
    Seat whole_chair(whole, eg::chair);
    Seat whole_delegate(whole, eg::delegateOf(eg::france));
    holdMeeting(whole_chair, whole_delegate);
    const std::uint32_t last = whole.state().seq();

    for (std::uint32_t left_at = 1; left_at <= last; ++left_at) {
        Served served;
        Seat chair(served, eg::chair);
        Seat delegate(served, eg::delegateOf(eg::france));
        Seat adviser(served, eg::adviserOf(eg::france));
        const auto cutAt = [&](std::uint32_t seq) {
            if (seq == left_at) adviser.leaves();
        };
        cutAt(1);
        chair.does(eg::openMeeting(1));
        cutAt(2);
        chair.does(eg::takeUpItem(2));
        cutAt(3);
        chair.does(eg::openFloor(2));
        cutAt(4);
        const Id request = delegate.asksForFloor();
        cutAt(5);
        const Id speech = chair.givesFloor(request);
        cutAt(6);
        chair.does(eg::pauseSpeech(speech));
        cutAt(7);
        chair.does(eg::resumeSpeech(speech));
        cutAt(8);
        delegate.does(eg::finishSpeech(speech));
        cutAt(9);
        adviser.comes();
        served.settle();

        EXPECT_THAT(adviser.seesWrongly(), IsEmpty()) << "left at " << left_at;
        EXPECT_EQ(adviser.resets, 1u);
    }
    EXPECT_GE(last, 9u);
}

TEST(CatchingUp, AFirstJoinIsCutAtRowsIntoFramesOf16KBWithMore) {
    Served served(crowded(500));
    Peer peer = Peer::joined(served, eg::desk);
    ASSERT_TRUE(served.turn());

    std::vector<v1::UpdateHeader> headers;
    int participants = 0;
    while (const auto bytes = served.link().read(peer.connection)) {
        EXPECT_LE(bytes->size(), frame_bytes_max);
        const auto frame = client::decodeServerFrame(*bytes, client::Encoding::proto);
        headers.insert(headers.end(), frame->updates().begin(), frame->updates().end());
        for (const v1::Row& row : frame->rows()) participants += row.has_participant() ? 1 : 0;
    }

    ASSERT_GE(headers.size(), 3u);
    for (std::size_t at = 0; at < headers.size(); ++at) {
        EXPECT_EQ(headers[at].more(), at + 1 < headers.size());
        EXPECT_EQ(headers[at].reset(), at == 0);
        EXPECT_EQ(headers[at].seq(), 1u);
    }
    EXPECT_EQ(participants, 508);
}

TEST(CatchingUp, EveryCutOfAFirstJoinIsMended) {
    for (const Encoding encoding : {Encoding::proto, Encoding::json}) {
        for (std::size_t frames = 0; frames < 12; ++frames) {
            Served served(crowded(300));
            Seat desk(served, eg::desk, encoding, Seat::Comes::later);
            desk.comes();
            desk.moves(0);
            ASSERT_TRUE(served.turn());
            desk.moves(frames);

            desk.isCut();
            served.pass(6s);

            EXPECT_THAT(desk.seesWrongly(), IsEmpty()) << "cut after " << frames << " frames";
            EXPECT_EQ(desk.resets, 1u) << "nothing was shown before it was whole";
        }
    }
}

TEST(CatchingUp, ASlowReaderFindsOneUpdateInPlaceOfMany) {
    Served served;
    Seat chair(served, eg::chair);
    Seat delegate(served, eg::delegateOf(eg::france));
    Seat display(served, eg::display);
    display.setReading(0);
    const std::size_t updates_before = display.updates;

    holdMeeting(chair, delegate);
    EXPECT_EQ(served.link().unread(*display.connection()), 0u) << "nothing piles up behind a slow reader";
    display.setReading(1'000);
    served.settle();

    EXPECT_EQ(display.updates, updates_before + 1);
    EXPECT_THAT(display.seesWrongly(), IsEmpty());
}

TEST(CatchingUp, WhatHappensDuringALongCatchUpIsToldBeforeItIsWhole) {
    Served served(crowded(500));
    Seat chair(served, eg::chair);
    Peer peer(served, Encoding::proto, 2);
    peer.sends(peer.helloOf(eg::display));
    ASSERT_TRUE(served.turn());
    chair.does(eg::openMeeting(1));

    state::State view;
    v1::UpdateHeader last;
    last.set_more(true);
    for (int rounds = 0; rounds < 100 && last.more(); ++rounds) {
        while (const auto frame = last.more() ? peer.reads() : std::nullopt) {
            for (const v1::UpdateHeader& header : frame->updates()) last = header;
            view.apply(1, {}, frame->removals());
            view.apply(1, frame->rows(), {});
        }
        served.settle();
    }

    EXPECT_FALSE(last.more());
    EXPECT_EQ(last.seq(), served.state().seq()) << "the first that is whole is of the end";
    EXPECT_EQ(view.find<v1::Meeting>(1)->status(), v1::MEETING_STATUS_IN_PROGRESS);
    EXPECT_EQ(view.table<v1::Participant>().all().size(), 508u);
    EXPECT_EQ(view.table<v1::PresidingTerm>().all().size(), 1u);
}

TEST(CatchingUp, AnUndoIsSeenByThoseWhoWereThereAndThoseWhoWereNot) {
    Served served;
    Seat chair(served, eg::chair);
    Seat here(served, eg::delegateOf(eg::brazil));
    Seat away(served, eg::delegateOf(eg::france));
    chair.does(eg::openMeeting(1));
    chair.does(eg::takeUpItem(2));
    chair.does(eg::openFloor(2));
    const Id request = away.asksForFloor();
    const Id speech = chair.givesFloor(request);
    away.leaves();
    chair.does(eg::undo(served.state().seq()));

    away.comes();
    served.settle();

    EXPECT_EQ(here.client.view().find<v1::Speech>(speech), nullptr);
    EXPECT_THAT(here.seesWrongly(), IsEmpty());
    EXPECT_THAT(away.seesWrongly(), IsEmpty());
    EXPECT_EQ(away.resets, 1u);
}

TEST(CatchingUp, TheViewOutlivesARestartOfTheServer) {
    Served served;
    Seat chair(served, eg::chair);
    Seat delegate(served, eg::delegateOf(eg::france));
    holdMeeting(chair, delegate);

    served.restart(3s);
    served.pass(6s);

    EXPECT_EQ(chair.resets, 1u);
    EXPECT_THAT(chair.seesWrongly(), IsEmpty());
    EXPECT_THAT(delegate.seesWrongly(), IsEmpty());
}

TEST(CatchingUp, WhoSeesNothingOfAChangeIsToldNothing) {
    Served served;
    Seat administrator(served, eg::administrator);
    Peer display = Peer::joined(served, eg::display);
    display.hearsAll();

    administrator.does(eg::reissueBadge(eg::desk));

    EXPECT_EQ(display.reads(), std::nullopt) << "badges and acts are not public";
}

TEST(CatchingUp, APongBringsATickAfterChangesThatAreNotSeen) {
    Served served;
    Seat administrator(served, eg::administrator);
    Peer display = Peer::joined(served, eg::display);
    display.hearsAll();
    administrator.does(eg::reissueBadge(eg::desk));

    display.pings();
    const v1::ServerFrame first = display.hearsAll();
    display.pings();
    const v1::ServerFrame second = display.hearsAll();

    ASSERT_EQ(first.ticks_size(), 1);
    EXPECT_EQ(first.ticks(0).seq(), served.state().seq());
    EXPECT_TRUE(second.ticks().empty()) << "once is enough";
}

TEST(CatchingUp, TheBenchAndTheDeskAreToldFirst) {
    Served served;
    Peer display = Peer::joined(served, eg::display);
    Peer delegate = Peer::joined(served, eg::delegateOf(eg::france));
    Peer desk = Peer::joined(served, eg::desk);
    Peer chair = Peer::joined(served, eg::chair);
    chair.hearsAll();
    static_cast<void>(served.link().takeWritten());
    chair.sends(eg::openMeeting(1));

    chair.hearsAll();

    EXPECT_THAT(served.link().takeWritten(),
                ElementsAre(desk.connection, chair.connection, display.connection, delegate.connection));
}

TEST(CatchingUp, NobodyIsTickedBeforeAllIsTold) {
    core::Founding founding = crowded(500);
    founding.session.set_rehearsal(true);
    Served served(founding);
    Seat administrator(served, eg::administrator);
    Peer slow(served, Encoding::proto, 1);
    slow.sends(slow.helloOf(eg::display));
    ASSERT_TRUE(served.turn());

    bool is_whole = false;
    int frames = 0;
    int ticks = 0;
    for (; ticks == 0 && frames < 100; ++frames) {
        administrator.does(eg::stepClock(1'000));  // everybody is to be told the time
        const auto frame = slow.reads();
        if (!frame) break;
        for (const v1::UpdateHeader& header : frame->updates()) is_whole = !header.more();
        ticks += frame->ticks_size();
        EXPECT_TRUE(is_whole || frame->ticks().empty()) << "frame " << frames;
    }

    EXPECT_GE(frames, 4) << "it was behind for a while";
    EXPECT_EQ(ticks, 1);
}

TEST(CatchingUp, AfterTwoSecondsOfSilenceATickSaysThatAllIsWell) {
    Served served;
    Peer display = Peer::joined(served, eg::display);
    display.hearsAll();

    served.pass(1'900ms);
    EXPECT_EQ(display.reads(), std::nullopt);
    served.pass(400ms);

    const auto frame = display.reads();
    ASSERT_TRUE(frame);
    ASSERT_EQ(frame->ticks_size(), 1);
    EXPECT_EQ(frame->ticks(0).seq(), 1u);
    EXPECT_EQ(frame->ticks(0).clock_rate(), 1u);
}

}  // namespace
}  // namespace rostrum::host
