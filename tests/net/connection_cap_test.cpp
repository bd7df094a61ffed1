// SPDX-License-Identifier: MIT
#include "tests/net/served.h"
#include "tests/net/served_elsewhere.h"

#include <algorithm>

namespace rostrum::net {
namespace {

ServedOptions forAtMost(std::uint32_t sockets, std::size_t connections) {
    ServedOptions options;
    options.listen.sockets_max = sockets;
    options.connections_max = connections;
    return options;
}

std::size_t closedOf(std::vector<RawPeer>& peers) {
    return static_cast<std::size_t>(
        std::count_if(peers.begin(), peers.end(), [](auto& peer) { return peer.isClosed(); }));
}

// design 4: Goodbye says why a connection ends: full.
TEST(ConnectionCap, OneMoreThanFitIsToldThatItIsFullAndTheOthersAreServedOn) {
    Served served(forAtMost(20, 2));
    Guest chair(served);
    Guest secretary(served);
    chair.joins(eg::chair);
    secretary.joins(eg::secretary);
    Guest one_more(served);
    EXPECT_TRUE(served.until([&] { return one_more.goodbye() == v1::FULL && one_more.closedWith() == 1000; }));
    EXPECT_GT(one_more.frames.back().goodbyes(0).retry_after_ms(), 0u);
    EXPECT_TRUE(served.until([&] { return chair.isWelcome() && secretary.isWelcome(); }));
}

TEST(ConnectionCap, WhenOneLeavesThereIsRoomAgain) {
    Served served(forAtMost(20, 1));
    for (int turn = 0; turn < 5; ++turn) {
        Guest chair(served);
        chair.joins(eg::chair);
        EXPECT_TRUE(served.until([&] { return chair.isWelcome(); })) << turn;
        chair.peer.leaves();
        EXPECT_TRUE(served.until([&] { return served.listener->sockets() == 0; }));
    }
}

// Beyond the sockets, before anybody is anything: the cheapest end.
TEST(ConnectionCap, SocketsBeyondTheCapAreClosedWhenTheyCome) {
    Served served(forAtMost(3, 10));
    Guest chair(served);
    chair.joins(eg::chair);
    std::vector<RawPeer> peers;
    for (int number = 0; number < 10; ++number) peers.emplace_back(served.port());
    EXPECT_TRUE(served.until([&] { return closedOf(peers) == 8; }));
    EXPECT_EQ(served.listener->sockets(), 3u);
    EXPECT_TRUE(served.until([&] { return chair.isWelcome(); }));
    peers.clear();
    EXPECT_TRUE(served.until([&] { return served.listener->sockets() == 1; }));
    EXPECT_TRUE(served.isWell());
}

TEST(ConnectionCap, NobodyIsLetInOnceNoMoreAreAccepted) {
    Served served;
    Guest chair(served);
    served.listener->stopAccepting();
    RawPeer late(served.port());
    EXPECT_TRUE(served.until([&] { return late.isClosed(); }));
    chair.joins(eg::chair);
    EXPECT_TRUE(served.until([&] { return chair.isWelcome(); }));
}

// platform 2d: at the limit accept() failed again and again, at full load, and wrote 4.5 GB of log in two minutes.
TEST(ConnectionCap, AServerThatIsOutOfDescriptorsRests) {
    ServedElsewhere served({}, {.descriptors_max = 128});
    std::vector<RawPeer> peers;
    for (int number = 0; number < 200; ++number) peers.emplace_back(served.port());
    Served patience;
    EXPECT_TRUE(patience.until([&] { return closedOf(peers) >= 200 - 128; }));
    const auto before = served.processorTime();
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
    EXPECT_TRUE(patience.until([&] { return std::chrono::steady_clock::now() >= until; }));
    EXPECT_LT(served.processorTime() - before, std::chrono::milliseconds(100));
    peers.clear();
    EXPECT_TRUE(patience.until([&] { return served.isWell(); }));
}

}  // namespace
}  // namespace rostrum::net
