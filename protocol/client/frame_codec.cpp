// SPDX-License-Identifier: MIT
#include "protocol/client/frame_codec.h"

#include "protocol/state/check.h"

#include <google/protobuf/util/json_util.h>

#include <climits>

namespace rostrum::client {
namespace {

template <class Frame>
std::string encodeFrame(const Frame& frame, Encoding encoding) {
    if (encoding == Encoding::proto) return frame.SerializeAsString();
    google::protobuf::util::JsonPrintOptions options;
    options.always_print_primitive_fields = true;
    std::string text;
    const auto status = google::protobuf::util::MessageToJsonString(frame, &text, options);
    CHECK(status.ok(), "every frame has a JSON form");
    return text;
}

template <class Frame>
std::optional<Frame> decodeFrame(std::string_view message, Encoding encoding) {
    Frame frame;
    if (encoding == Encoding::proto) {
        if (message.size() > INT_MAX) return std::nullopt;
        if (!frame.ParseFromArray(message.data(), static_cast<int>(message.size()))) return std::nullopt;
        return frame;
    }
    google::protobuf::util::JsonParseOptions options;
    options.ignore_unknown_fields = true;
    const google::protobuf::StringPiece text(message.data(), message.size());
    if (!google::protobuf::util::JsonStringToMessage(text, &frame, options).ok()) return std::nullopt;
    return frame;
}

}  // namespace

std::string_view subprotocol(Encoding encoding) {
    return encoding == Encoding::proto ? "rostrum.v1.proto" : "rostrum.v1.json";
}

std::string encode(const v1::ClientFrame& frame, Encoding encoding) {
    return encodeFrame(frame, encoding);
}

std::string encode(const v1::ServerFrame& frame, Encoding encoding) {
    return encodeFrame(frame, encoding);
}

std::optional<v1::ServerFrame> decodeServerFrame(std::string_view message, Encoding encoding) {
    return decodeFrame<v1::ServerFrame>(message, encoding);
}

std::optional<v1::ClientFrame> decodeClientFrame(std::string_view message, Encoding encoding) {
    return decodeFrame<v1::ClientFrame>(message, encoding);
}

}  // namespace rostrum::client
