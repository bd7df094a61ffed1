// SPDX-License-Identifier: MIT
//
// Design 4: "A server frame has only repeated fields (header, rows, removals, outcomes, pongs; in JSON the pieces are
// joined by commas)". Design 2: "concatenated Protobuf of repeated fields parses as one message".
#include "server/host/frame_text.h"

#include "protocol/client/frame_codec.h"

#include <google/protobuf/util/message_differencer.h>
#include <gtest/gtest.h>

namespace rostrum::host {
namespace {

/// One of everything, as a message.
v1::ServerFrame everything() {
    v1::ServerFrame frame;
    frame.add_welcomes()->set_session("a \"quoted\" name, with ünïcode");
    frame.add_updates()->set_seq(7);
    frame.add_removals()->set_id(3);
    frame.add_rows()->mutable_participant()->set_name("Brazil");
    frame.add_rows()->mutable_session()->set_closed_utc_ms(1'700'000'000'000);
    frame.add_outcomes()->mutable_refusal()->set_code(v1::STALE_FLOOR);
    frame.add_pongs()->set_sent_utc_ms(-1);
    frame.add_ticks();
    frame.add_presence()->set_person(4'000'000'000u);
    frame.add_goodbyes()->set_reason(v1::SILENT);
    return frame;
}

/// The same, joined from pieces.
std::string joined(const v1::ServerFrame& frame, Encoding encoding) {
    FrameText text(encoding);
    const auto* descriptor = v1::ServerFrame::descriptor();
    for (int at = 0; at < descriptor->field_count(); ++at) {
        const auto* field = descriptor->field(at);
        for (int index = 0; index < v1::ServerFrame::GetReflection()->FieldSize(frame, field); ++index) {
            text.add(static_cast<Field>(field->number()),
                     v1::ServerFrame::GetReflection()->GetRepeatedMessage(frame, field, index));
        }
    }
    return text.take();
}

TEST(FrameTexts, PiecesJoinedAreTheFrameInBothEncodings) {
    const v1::ServerFrame frame = everything();

    const auto from_proto = client::decodeServerFrame(joined(frame, Encoding::proto), client::Encoding::proto);
    const auto from_json = client::decodeServerFrame(joined(frame, Encoding::json), client::Encoding::json);

    ASSERT_TRUE(from_proto && from_json);
    EXPECT_TRUE(google::protobuf::util::MessageDifferencer::Equals(*from_proto, frame));
    EXPECT_TRUE(google::protobuf::util::MessageDifferencer::Equals(*from_json, frame));
}

TEST(FrameTexts, AreWhatProtobufItselfWrites) {
    EXPECT_EQ(joined(everything(), Encoding::proto), everything().SerializeAsString());
    EXPECT_EQ(joined(everything(), Encoding::json), client::encode(everything(), client::Encoding::json));
    EXPECT_EQ(joined(v1::ServerFrame(), Encoding::json), client::encode(v1::ServerFrame(), client::Encoding::json));
}

TEST(FrameTexts, SayWhenAnotherPieceDoesNotFit) {
    for (const Encoding encoding : {Encoding::proto, Encoding::json}) {
        v1::Row row;
        row.mutable_participant()->set_name(std::string(100, 'x'));
        const std::string piece = encodePiece(Field::rows, row, encoding);
        FrameText text(encoding);
        while (text.fits(piece.size())) text.add(Field::rows, piece);

        const std::string frame = text.take();

        EXPECT_LE(frame.size(), frame_bytes_max);
        EXPECT_GT(frame.size() + 2 * piece.size() + 200, frame_bytes_max);
        EXPECT_TRUE(text.isEmpty());
    }
}

TEST(FrameTexts, AClientsFrameIsReadInBothEncodingsAndOneThatIsTooLongInNone) {
    v1::ClientFrame frame;
    frame.mutable_ping()->set_sent_client_ms(5);
    const auto read = decodeClientFrame(R"({"ping":{"sentClientMs":"5"},"laterField":[1]})", Encoding::json);

    ASSERT_TRUE(read);
    EXPECT_EQ(read->ping().sent_client_ms(), 5);
    EXPECT_TRUE(decodeClientFrame(frame.SerializeAsString(), Encoding::proto));
    const std::string spaces(client_frame_bytes_max, ' ');
    EXPECT_FALSE(decodeClientFrame(R"({"ping":{"sentClientMs":"5"}})" + spaces, Encoding::json));
}

}  // namespace
}  // namespace rostrum::host
