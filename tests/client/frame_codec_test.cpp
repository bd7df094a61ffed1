// SPDX-License-Identifier: MIT
//
// Design 4: "In JSON, int64 are strings, defaults are printed, unknown fields are ignored." Design 2: "concatenated
// Protobuf of repeated fields parses as one message".

#include "protocol/client/frame_codec.h"

#include "tests/client/played.h"

#include <gmock/gmock.h>

namespace rostrum::client {
namespace {

using testing::HasSubstr;

TEST(AFrame, IsTheSameAfterEitherEncoding) {
    const Frame frame = Frame().welcome().update(3).more().names(4, "Côte d’Ivoire").done("uuid-1", 3).pong(1, 2);

    for (const auto encoding : {Encoding::proto, Encoding::json}) {
        const auto again = decodeServerFrame(encode(frame.raw(), encoding), encoding);
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(again->SerializeAsString(), frame.raw().SerializeAsString());
    }
}

TEST(AFrame, InJsonPrintsDefaultsWritesInt64AsStringsAndEnumsByName) {
    v1::ServerFrame frame;
    frame.add_updates()->set_seq(7);
    frame.add_ticks()->set_meeting_ms(9'007'199'254'740'993);
    frame.add_goodbyes()->set_reason(v1::RESTARTING);

    const std::string text = encode(frame, Encoding::json);

    EXPECT_THAT(text, HasSubstr(R"("updates":[{"seq":7,"reset":false,"more":false}])"));
    EXPECT_THAT(text, HasSubstr(R"("meetingMs":"9007199254740993")"));
    EXPECT_THAT(text, HasSubstr(R"("reason":"RESTARTING")"));
}

TEST(AFrame, InJsonMayHoldFieldsAndWordsOfANewerProgram) {
    const auto frame = decodeServerFrame(
        R"({"updates":[{"seq":7,"mood":"calm"}],"goodbyes":[{"reason":"HOLIDAY"}],"rows":[{"unheardOf":{"id":3}}],"x":[1]})",
        Encoding::json);

    ASSERT_TRUE(frame.has_value());
    EXPECT_EQ(frame->updates(0).seq(), 7u);
    EXPECT_EQ(frame->goodbyes(0).reason(), v1::GOODBYE_REASON_UNSPECIFIED);
    EXPECT_EQ(frame->rows(0).of_case(), v1::Row::OF_NOT_SET);
}

TEST(AFrame, JoinedFromPiecesIsOneFrame) {
    const std::string joined = encode(Frame().update(3).raw(), Encoding::proto) +
                               encode(Frame().names(4, "Egypt").raw(), Encoding::proto) +
                               encode(Frame().names(5, "India").done("uuid-1", 3).raw(), Encoding::proto);

    const auto frame = decodeServerFrame(joined, Encoding::proto);

    ASSERT_TRUE(frame.has_value());
    EXPECT_EQ(frame->SerializeAsString(),
              Frame().update(3).names(4, "Egypt").names(5, "India").done("uuid-1", 3).raw().SerializeAsString());
}

TEST(AFrame, ThatIsNoneIsNone) {
    EXPECT_FALSE(decodeServerFrame("\x08", Encoding::proto).has_value());
    EXPECT_FALSE(decodeServerFrame("\xff\xff\xff", Encoding::proto).has_value());
    EXPECT_FALSE(decodeServerFrame("", Encoding::json).has_value());
    EXPECT_FALSE(decodeServerFrame("[]", Encoding::json).has_value());
    EXPECT_FALSE(decodeServerFrame(R"({"updates":[)", Encoding::json).has_value());
    EXPECT_FALSE(decodeClientFrame(R"({"ping":{"sentClientMs":"soon"}})", Encoding::json).has_value());
}

TEST(TheSubprotocols, AreNamedByVersionAndEncoding) {
    EXPECT_EQ(subprotocol(Encoding::proto), "rostrum.v1.proto");
    EXPECT_EQ(subprotocol(Encoding::json), "rostrum.v1.json");
}

}  // namespace
}  // namespace rostrum::client
