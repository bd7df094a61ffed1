// SPDX-License-Identifier: MIT
#pragma once

/// Frames as bytes, in both encodings of the wire, as a client sees them: it writes ClientFrames and reads
/// ServerFrames. Used by Client and by tests that play the other side. Pure; no threads.

#include "rostrum/v1/frames.pb.h"

#include <optional>
#include <string>
#include <string_view>

namespace rostrum::client {

/// proto: binary messages of the subprotocol rostrum.v1.proto; json: text messages of rostrum.v1.json.
enum class Encoding { proto, json };

/// The name of the WebSocket subprotocol.
std::string_view subprotocol(Encoding encoding);

/// One WebSocket message.
std::string encode(const v1::ClientFrame& frame, Encoding encoding);
std::string encode(const v1::ServerFrame& frame, Encoding encoding);

/// None if `message` is not a frame. Fields and tables that this program does not know are passed over.
std::optional<v1::ServerFrame> decodeServerFrame(std::string_view message, Encoding encoding);
std::optional<v1::ClientFrame> decodeClientFrame(std::string_view message, Encoding encoding);

}  // namespace rostrum::client
