// SPDX-License-Identifier: MIT
#include "server/host/limits.h"
#include "tests/net/served.h"

#include <malloc.h>

namespace rostrum::net {
namespace {

constexpr std::uint16_t unacceptable = 1003;  // RFC 6455 7.4.1
constexpr std::uint16_t protocol_error = 1002;
constexpr std::uint16_t too_big = 1009;

/// A good Hello of exactly that many bytes; JSON forgives blanks.
std::string helloOf(const Served& served, std::size_t bytes) {
    std::string text = R"({"hello":{"badgeSecret":")" + served.badge(eg::chair) + R"(","protocol":1}})";
    return std::string(bytes - text.size(), ' ') + text;
}

TEST(Frames, TheLongestThatIsAllowedIsRead) {
    Served served;
    Guest chair(served, host::Encoding::json);
    chair.peer.sends(frameBytes(Opcode::text, helloOf(served, host::client_frame_bytes_max)));
    EXPECT_TRUE(served.until([&] { return chair.isWelcome(); }));
}

TEST(Frames, OneByteMoreEndsTheConnection) {
    Served served;
    Guest chair(served, host::Encoding::json);
    chair.peer.sends(frameBytes(Opcode::text, helloOf(served, host::client_frame_bytes_max + 1)));
    EXPECT_TRUE(served.until([&] { return chair.closedWith() == too_big; }));
    EXPECT_TRUE(chair.frames.empty());
}

TEST(Frames, AMessageInPiecesIsPutTogetherWithPingsBetween) {
    Served served;
    Guest chair(served, host::Encoding::json);
    const std::string hello = helloOf(served, 5'000);
    chair.peer.sends(frameBytes(Opcode::text, hello.substr(0, 4'500), {false, true, 0, 0}));
    chair.peer.sends(frameBytes(Opcode::ping, "are you there?"));
    chair.peer.sends(frameBytes(Opcode::continuation, "", {false, true, 0, 0}));
    chair.peer.sends(frameBytes(Opcode::continuation, hello.substr(4'500)));
    EXPECT_TRUE(served.until([&] { return chair.isWelcome() && !chair.controls.empty(); }));
    EXPECT_EQ(chair.controls.front().opcode, Opcode::pong);
    EXPECT_EQ(chair.controls.front().payload, "are you there?");
}

TEST(Frames, AMessageThatComesByteByByteIsRead) {
    Served served;
    Guest chair(served, host::Encoding::json);
    const std::string bytes = frameBytes(Opcode::text, helloOf(served, 200));
    std::size_t sent = 0;
    EXPECT_TRUE(served.until([&] {
        if (sent < bytes.size()) chair.peer.sends(bytes.substr(sent++, 1));
        return chair.isWelcome();
    }));
}

TEST(Frames, PiecesThatAreTooLongTogetherEndTheConnection) {
    Served served;
    Guest chair(served, host::Encoding::json);
    const std::string piece(host::client_frame_bytes_max / 4, ' ');
    chair.peer.sends(frameBytes(Opcode::text, piece, {false, true, 0, 0}));
    for (int piece_number = 0; piece_number < 4; ++piece_number) {
        EXPECT_EQ(chair.closedWith(), 0);
        chair.peer.sends(frameBytes(Opcode::continuation, piece, {false, true, 0, 0}));
    }
    EXPECT_TRUE(served.until([&] { return chair.closedWith() == too_big; }));
}

// reliability T5: left to itself libwebsockets swallowed 125 MB of a frame that announced 1 TiB.
TEST(Frames, AHeaderThatAnnouncesATebibyteEndsTheConnectionAtOnceAndCostsNoMemory) {
    Served served;
    Guest guest(served);
    const std::string flood(1 << 20, 'x');
    const std::size_t before = mallinfo2().uordblks;
    std::size_t most = before;
    std::size_t swallowed = 0;
    guest.peer.sends(frameBytes(Opcode::binary, "x", {true, true, 0, std::uint64_t{1} << 40}));
    EXPECT_TRUE(served.until([&] {
        swallowed += guest.peer.sends(flood);
        most = std::max(most, mallinfo2().uordblks);
        return guest.isGone();
    }));
    EXPECT_LT(most, before + 64 * 1024);
    EXPECT_LT(swallowed, 16u << 20) << "no more than socket buffers hold";
    EXPECT_TRUE(served.until([&] { return served.listener->sockets() == 0; }));
    EXPECT_TRUE(served.isWell());
}

TEST(Frames, AHeaderThatAnnouncesATebibyteIsAnsweredBeforeAnyOfItCame) {
    Served served;
    Guest guest(served);
    guest.peer.sends(frameBytes(Opcode::binary, "x", {true, true, 0, std::uint64_t{1} << 40}));
    EXPECT_TRUE(served.until([&] { return guest.closedWith() == too_big; }));
}

TEST(Frames, TheWrongOpcodeForTheSubprotocolEndsTheConnection) {
    Served served;
    Guest speaks_json(served, host::Encoding::json);
    speaks_json.peer.sends(frameBytes(Opcode::binary, helloOf(served, 200)));
    EXPECT_TRUE(served.until([&] { return speaks_json.closedWith() == unacceptable; }));
    Guest speaks_proto(served, host::Encoding::proto);
    speaks_proto.peer.sends(frameBytes(Opcode::text, "{}"));
    EXPECT_TRUE(served.until([&] { return speaks_proto.closedWith() == unacceptable; }));
}

TEST(Frames, NonsenseInAFrameIsAnsweredBadFrame) {
    Served served;
    for (const host::Encoding encoding : {host::Encoding::proto, host::Encoding::json}) {
        Guest guest(served, encoding);
        const Opcode opcode = encoding == host::Encoding::proto ? Opcode::binary : Opcode::text;
        guest.peer.sends(frameBytes(opcode, "\xff\xfe\xfd nonsense"));
        EXPECT_TRUE(served.until([&] { return guest.goodbye() == v1::BAD_FRAME && guest.closedWith() != 0; }));
    }
}

TEST(Frames, WhatRfc6455ForbidsEndsTheConnection) {
    Served served;
    for (const std::string& bytes :
         {frameBytes(Opcode::continuation, "no beginning"), frameBytes(static_cast<Opcode>(3), "reserved"),
          frameBytes(Opcode::ping, "in two", {false, true, 0, 0}),
          frameBytes(Opcode::binary, "x", {true, true, 0x10, 0}), frameBytes(Opcode::ping, std::string(126, 'p')),
          frameBytes(Opcode::binary, "", {false, true, 0, 0}) + frameBytes(Opcode::binary, "again")}) {
        Guest guest(served);
        guest.peer.sends(bytes);
        EXPECT_TRUE(served.until([&] { return guest.closedWith() == protocol_error || guest.isGone(); }));
        EXPECT_EQ(guest.goodbye(), v1::GOODBYE_REASON_UNSPECIFIED);
    }
    EXPECT_TRUE(served.isWell());
}

TEST(Frames, AClientThatClosesIsAnsweredAndForgotten) {
    Served served;
    Guest chair(served);
    chair.joins(eg::chair);
    EXPECT_TRUE(served.until([&] { return chair.isWelcome(); }));
    chair.peer.sends(frameBytes(Opcode::close, std::string("\x03\xe8", 2)));
    EXPECT_TRUE(served.until([&] { return chair.closedWith() == 1000 && chair.isGone(); }));
    EXPECT_TRUE(served.until([&] { return served.house->connections() == 0 && served.listener->sockets() == 0; }));
}

TEST(Frames, AClientThatVanishesIsForgotten) {
    Served served;
    Guest chair(served);
    chair.joins(eg::chair);
    EXPECT_TRUE(served.until([&] { return chair.isWelcome(); }));
    chair.peer.leaves();
    EXPECT_TRUE(served.until([&] { return served.house->connections() == 0 && served.listener->sockets() == 0; }));
}

TEST(Frames, AFloodOfPingsIsAnsweredWithoutGrowing) {
    Served served;
    Guest guest(served, host::Encoding::proto, {"127.0.0.1", 4'096});
    std::string pings;
    while (pings.size() < 1 << 20) pings += frameBytes(Opcode::ping, std::string(100, 'p'));
    const std::size_t before = mallinfo2().uordblks;
    std::size_t most = before;
    std::size_t sent = 0;
    std::size_t idle_rounds = 0;
    EXPECT_TRUE(served.until([&] {
        const std::size_t now = guest.peer.sends(std::string_view(pings).substr(sent));
        sent += now;
        idle_rounds = now == 0 ? idle_rounds + 1 : 0;
        most = std::max(most, mallinfo2().uordblks);
        return sent == pings.size() || idle_rounds > 50;
    }));
    EXPECT_LT(most, before + 64 * 1024);
}

}  // namespace
}  // namespace rostrum::net
