// SPDX-License-Identifier: MIT
#include "server/host/frame_text.h"

#include "protocol/state/check.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/stubs/logging.h>
#include <google/protobuf/util/json_util.h>

namespace rostrum::host {
namespace {

constexpr std::size_t json_frame_bytes = 160;  // the names of the fields, which are always printed

std::string toJson(const google::protobuf::Message& element) {
    google::protobuf::util::JsonPrintOptions options;
    options.always_print_primitive_fields = true;
    std::string text;
    const auto status = google::protobuf::util::MessageToJsonString(element, &text, options);
    CHECK(status.ok(), "every element of a frame has a JSON form");
    return text;
}

std::string toProto(Field field, const google::protobuf::Message& element) {
    constexpr std::uint32_t length_delimited = 2;
    std::string bytes;
    {
        google::protobuf::io::StringOutputStream stream(&bytes);
        google::protobuf::io::CodedOutputStream out(&stream);
        out.WriteTag(static_cast<std::uint32_t>(field) << 3 | length_delimited);
        out.WriteVarint32(static_cast<std::uint32_t>(element.ByteSizeLong()));
        element.SerializeWithCachedSizes(&out);
    }
    return bytes;
}

}  // namespace

std::string encodePiece(Field field, const google::protobuf::Message& element, Encoding encoding) {
    return encoding == Encoding::proto ? toProto(field, element) : toJson(element);
}

void joinPiece(std::string& joined, std::string_view piece, Encoding encoding) {
    if (encoding == Encoding::json && !joined.empty() && !piece.empty()) joined += ',';
    joined += piece;
}

bool FrameText::fits(std::size_t bytes) const {
    return isEmpty() || m_bytes + bytes + json_frame_bytes <= frame_bytes_max;
}

void FrameText::add(Field field, std::string_view pieces) {
    if (pieces.empty()) return;
    joinPiece(m_fields[static_cast<std::size_t>(field)], pieces, m_encoding);
    m_bytes += pieces.size() + 1;
}

void FrameText::add(Field field, const google::protobuf::Message& element) {
    add(field, encodePiece(field, element, m_encoding));
}

std::string FrameText::take() {
    std::string frame;
    frame.reserve(m_bytes + json_frame_bytes);
    for (std::size_t number = 1; number < m_fields.size(); ++number) {
        std::string& pieces = m_fields[number];
        if (m_encoding == Encoding::json) {
            const auto* field = v1::ServerFrame::descriptor()->FindFieldByNumber(static_cast<int>(number));
            frame += (number == 1 ? "{\"" : ",\"") + field->json_name() + "\":[";
        }
        frame += pieces;
        if (m_encoding == Encoding::json) frame += ']';
        pieces.clear();
    }
    if (m_encoding == Encoding::json) frame += '}';
    m_bytes = 0;
    return frame;
}

std::optional<v1::ClientFrame> decodeClientFrame(std::string_view message, Encoding encoding) {
    v1::ClientFrame frame;
    if (message.size() > client_frame_bytes_max) return std::nullopt;
    // What a client gets wrong it is told; written to the log of the process it would fill the disk.
    const google::protobuf::LogSilencer silencer;
    if (encoding == Encoding::proto) {
        if (!frame.ParseFromArray(message.data(), static_cast<int>(message.size()))) return std::nullopt;
        return frame;
    }
    google::protobuf::util::JsonParseOptions options;
    options.ignore_unknown_fields = true;
    const google::protobuf::StringPiece text(message.data(), message.size());
    if (!google::protobuf::util::JsonStringToMessage(text, &frame, options).ok()) return std::nullopt;
    return frame;
}

std::string goodbyeFrame(v1::GoodbyeReason reason, std::uint32_t retry_after_ms, Encoding encoding) {
    v1::Goodbye goodbye;
    goodbye.set_reason(reason);
    goodbye.set_retry_after_ms(retry_after_ms);
    goodbye.set_text(v1::GoodbyeReason_Name(reason));
    FrameText frame(encoding);
    frame.add(Field::goodbyes, goodbye);
    return frame.take();
}

}  // namespace rostrum::host
