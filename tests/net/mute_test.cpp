// SPDX-License-Identifier: MIT
#include "server/host/limits.h"
#include "server/net/machine_clocks.h"
#include "tests/net/served.h"

namespace rostrum::net {
namespace {

/// Somebody who says no more than this, or goes on so slowly that it never comes to an end.
struct Mute {
    std::string what;
    std::string says;
    std::string trickle;
    std::unique_ptr<RawPeer> peer;
    std::int64_t closed_after_ms = 0;
};

std::vector<Mute> everyKind() {
    std::vector<Mute> kinds;
    kinds.push_back({"nothing", "", "", nullptr, 0});
    kinds.push_back({"half a request", "GET /healthz HTTP/1.1\r\nHost: loc", "", nullptr, 0});
    kinds.push_back({"a request, letter by letter", "GET /", std::string(100'000, 'a'), nullptr, 0});
    kinds.push_back({"a request, header by header", "GET / HTTP/1.1\r\n", std::string(100'000, '\n'), nullptr, 0});
    kinds.push_back({"a body, letter by letter", "POST / HTTP/1.1\r\nContent-Length: 100000\r\n\r\n",
                     std::string(100'000, 'a'), nullptr, 0});
    kinds.push_back(
        {"a request, and then nothing", "GET /healthz HTTP/1.1\r\nConnection: keep-alive\r\n\r\n", "", nullptr, 0});
    kinds.push_back({"CONNECT", "CONNECT floor:443 HTTP/1.1\r\n\r\n", "", nullptr, 0});
    kinds.push_back({"half an upgrade", upgradeRequest().substr(0, 60), "", nullptr, 0});
    kinds.push_back(
        {"an upgrade to HTTP/2", upgradeRequest({"", "HTTP2-Settings: AAMAAABk\r\n", "h2c"}), "", nullptr, 0});
    return kinds;
}

// design 5: left to itself libwebsockets keeps a mute socket for ever. Three seconds for each stage.
TEST(Mute, WhoOpensASocketAndDoesNotGetOnIsClosedWithinThreeSeconds) {
    Served served;
    std::vector<Mute> kinds = everyKind();
    const std::int64_t began_ms = readClocks().boottime_ms;
    for (Mute& mute : kinds) {
        mute.peer = std::make_unique<RawPeer>(served.port());
        mute.peer->sends(mute.says);
    }
    Guest without_hello(served);
    Guest half_a_frame(served);
    half_a_frame.peer.sends(frameBytes(Opcode::binary, std::string(100, 'x')).substr(0, 50));
    std::int64_t goodbye_after_ms = 0;
    std::size_t round = 0;
    EXPECT_TRUE(served.until([&] {
        const std::int64_t after_ms = readClocks().boottime_ms - began_ms;
        std::size_t closed = 0;
        for (Mute& mute : kinds) {
            if (!mute.trickle.empty()) mute.peer->sends(mute.trickle.substr(round % mute.trickle.size(), 1));
            if (mute.peer->isClosed() && mute.closed_after_ms == 0) mute.closed_after_ms = after_ms;
            closed += mute.peer->isClosed() ? 1 : 0;
        }
        ++round;
        const bool are_told = without_hello.closedWith() != 0 && half_a_frame.closedWith() != 0;
        if (are_told && goodbye_after_ms == 0) goodbye_after_ms = after_ms;
        return closed == kinds.size() && are_told;
    }));
    constexpr std::int64_t slack_ms = 700;
    for (const Mute& mute : kinds) EXPECT_LT(mute.closed_after_ms, host::hello_ms_max + slack_ms) << mute.what;
    EXPECT_LT(goodbye_after_ms, host::hello_ms_max + slack_ms);
    EXPECT_GE(goodbye_after_ms, host::hello_ms_max);
    EXPECT_EQ(without_hello.goodbye(), v1::NO_HELLO);
    EXPECT_EQ(half_a_frame.goodbye(), v1::NO_HELLO);
    EXPECT_TRUE(served.isWell());
}

}  // namespace
}  // namespace rostrum::net
