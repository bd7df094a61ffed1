// SPDX-License-Identifier: MIT
//
// Design 6: "a hostile client hurts nobody else". Host::received: "Whatever it holds, the worst that happens is that
// this connection is closed."
#include "tests/host/served.h"

#include <malloc.h>

#include <random>

namespace rostrum::host {
namespace {

TEST(AHostileClient, IsSentAwayForAFrameThatIsNone) {
    for (const Encoding encoding : {Encoding::proto, Encoding::json}) {
        for (const std::string& nonsense : {std::string("\xff\xff\xff"), std::string("{"), std::string(20'000, 'x')}) {
            Served served;
            Seat chair(served, eg::chair);
            Peer hostile = Peer::joined(served, eg::display, encoding);
            hostile.hearsAll();

            hostile.sends(nonsense);

            EXPECT_EQ(hostile.goodbye(), v1::BAD_FRAME);
            chair.does(eg::openMeeting(1));
        }
    }
}

TEST(AHostileClient, IsSentAwayForAFrameOutOfPlace) {
    Served served;
    Peer before_hello(served);
    before_hello.sends(eg::openMeeting(1));
    Peer twice = Peer::joined(served, eg::chair);
    twice.sends(twice.helloOf(eg::chair));
    Peer empty = Peer::joined(served, eg::chair);
    empty.sends(v1::ClientFrame());

    EXPECT_EQ(before_hello.goodbye(), v1::BAD_FRAME);
    EXPECT_EQ(twice.goodbye(), v1::BAD_FRAME);
    EXPECT_EQ(empty.goodbye(), v1::BAD_FRAME);
    EXPECT_EQ(served.state().seq(), 1u);
}

TEST(AHostileClient, IsSentAwayWhenItFloods) {
    Served served;
    Peer hostile = Peer::joined(served, eg::display);
    for (std::uint32_t count = 0; count < served.options.frames_per_connection.burst; ++count) hostile.pings();

    EXPECT_EQ(hostile.goodbye(), v1::TOO_MANY_FRAMES);
}

TEST(AHostileClient, WhoIsClosedIsHeardNoMore) {
    Served served;
    Peer hostile = Peer::joined(served, eg::chair);
    hostile.sends("\xff");
    hostile.sends(eg::openMeeting(1));
    served.host().writable(hostile.connection, served.clocks);

    ASSERT_TRUE(served.turn());

    EXPECT_EQ(served.state().seq(), 1u);
}

/// Bytes that are sometimes nearly a frame: one is taken and bent.
TEST(AHostileClient, SendsNonsenseAndNobodyElseNotices) {
    std::mt19937 random(17);
    Served served;
    Seat chair(served, eg::chair);
    chair.does(eg::openMeeting(1));
    std::optional<Peer> hostile;
    for (int round = 0; round < 3'000; ++round) {
        if (!hostile || hostile->isClosed()) {
            const Encoding encoding = random() % 2 == 0 ? Encoding::proto : Encoding::json;
            hostile.emplace(served, encoding);
            if (random() % 4 != 0) hostile->sends(hostile->helloOf(eg::booth));
        }
        v1::ClientFrame frame;
        *frame.mutable_command() = eg::requestFloor();
        frame.mutable_command()->set_uuid(served.uuid());
        std::string bytes = frame.SerializeAsString();
        for (std::uint32_t bends = random() % 4; bends > 0; --bends) {
            bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        }
        bytes.resize(random() % (bytes.size() + 4));
        hostile->sends(bytes);
        if (round % 10 == 0) served.pass(100ms);
    }

    EXPECT_THAT(chair.lefts, IsEmpty());
    EXPECT_THAT(chair.seesWrongly(), IsEmpty());
    chair.does(eg::suspendMeeting());
}

/// How much the heap grows while much happens and so many connections read nothing.
std::size_t heapGrowthWith(int slow_readers) {
    Served served;
    Seat chair(served, eg::chair);
    for (int count = 0; count < slow_readers; ++count) {
        Peer slow(served, Encoding::proto, 1);
        slow.sends(slow.helloOf(eg::display));
    }
    chair.does(eg::openMeeting(1));
    EXPECT_EQ(served.host().joinedConnections(), static_cast<std::size_t>(slow_readers) + 1);
    const std::size_t before = ::mallinfo2().uordblks;
    for (int times = 0; times < 120; ++times) {
        chair.does(eg::suspendMeeting());
        chair.does(eg::resumeMeeting());
    }
    return ::mallinfo2().uordblks - before;
}

// "A connection is otherwise only a cursor, so slow readers cost no memory" (design 4).
TEST(AHostileClient, CostsNoMemoryByNotReadingWhileMuchHappens) {
    const std::size_t alone = heapGrowthWith(0);
    const std::size_t among_many = heapGrowthWith(500);

    EXPECT_LT(among_many, alone + 500 * 20) << "for 240 changes";
}

TEST(AHostileClient, CannotFillTheMemoryByNotReading) {
    Served served;
    Seat chair(served, eg::chair);
    Peer deaf(served, Encoding::proto, 1);
    deaf.sends(deaf.helloOf(eg::display));
    chair.does(eg::openMeeting(1));
    for (int times = 0; times < 100; ++times) {
        chair.does(eg::suspendMeeting());
        chair.does(eg::resumeMeeting());
        deaf.pings();
        served.pass(200ms);
    }

    EXPECT_EQ(served.link().unread(deaf.connection), 1u);
    EXPECT_FALSE(deaf.isClosed()) << "slow is not hostile";
}

}  // namespace
}  // namespace rostrum::host
