// SPDX-License-Identifier: MIT
#include "tests/net/served.h"

namespace rostrum::net {
namespace {

// design: WebSocket subprotocols `rostrum.v1.proto` (binary), `rostrum.v1.json`.
TEST(Subprotocols, BothAreServedAndTheChosenOneIsAnswered) {
    Served served;
    for (const std::string name : {"rostrum.v1.proto", "rostrum.v1.json"}) {
        const std::string head = answerTo(served, {name, "", "websocket"});
        EXPECT_THAT(head, HasSubstr("http/1.1 101"));
        EXPECT_THAT(head, HasSubstr("sec-websocket-protocol: " + name + "\r\n"));
    }
}

TEST(Subprotocols, TheKeyIsAnsweredAsRfc6455Says) {
    Served served;
    RawPeer peer(served.port());
    peer.sends(upgradeRequest());
    EXPECT_TRUE(served.until([&] { return peer.heard().find(accept_header) != std::string::npos; }));
}

TEST(Subprotocols, OfSeveralTheFirstThatIsKnownIsChosen) {
    Served served;
    EXPECT_THAT(answerTo(served, {"graphql-ws, rostrum.v1.json, rostrum.v1.proto", "", "websocket"}),
                HasSubstr("sec-websocket-protocol: rostrum.v1.json\r\n"));
}

TEST(Subprotocols, WhoNamesNoneIsRefused) {
    Served served;
    EXPECT_THAT(answerTo(served, {"", "", "websocket"}), Not(HasSubstr(" 101")));
    EXPECT_EQ(served.house->connections(), 0u);
    EXPECT_TRUE(served.isWell());
}

TEST(Subprotocols, WhoNamesAnUnknownOneIsRefused) {
    Served served;
    for (const std::string name : {"graphql-ws", "rostrum.v2.proto", "rostrum.v1", "ROSTRUM.V1.PROTO", "http", ","}) {
        EXPECT_THAT(answerTo(served, {name, "", "websocket"}), Not(HasSubstr(" 101"))) << name;
    }
    EXPECT_EQ(served.house->connections(), 0u);
    EXPECT_TRUE(served.isWell());
}

TEST(Subprotocols, EachSpeaksItsOwnEncoding) {
    Served served;
    for (const host::Encoding encoding : {host::Encoding::proto, host::Encoding::json}) {
        Guest chair(served, encoding);
        chair.joins(eg::chair);
        ASSERT_TRUE(served.until([&] { return chair.isWelcome(); }));
        EXPECT_EQ(chair.frames.front().welcomes(0).person(), eg::chair);
    }
}

// Compression costs 94 KB a connection, and what is compressed beside a secret tells of it.
TEST(Subprotocols, CompressionIsNeverAgreedOn) {
    Served served;
    const std::string offer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";
    const std::string head = answerTo(served, {"rostrum.v1.json", offer, "websocket"});
    EXPECT_THAT(head, HasSubstr(" 101"));
    EXPECT_THAT(head, Not(HasSubstr("sec-websocket-extensions")));
}

TEST(Subprotocols, AFrameThatSaysItIsCompressedEndsTheConnection) {
    Served served;
    Guest guest(served, host::Encoding::json);
    guest.peer.sends(frameBytes(Opcode::text, "{}", {true, true, 0x40, 0}));
    EXPECT_TRUE(served.until([&] { return guest.closedWith() == 1002; }));
}

}  // namespace
}  // namespace rostrum::net
