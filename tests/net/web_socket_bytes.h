// SPDX-License-Identifier: MIT
#pragma once

/// WebSocket as bytes (RFC 6455), good and bad: what a client sends, and how to read what a server sends. For tests of
/// net. Pure.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rostrum::net {

/// A request for the upgrade. Left empty, a header is not sent.
struct Upgrade {
    std::string subprotocols = "rostrum.v1.proto";
    std::string more_headers;  ///< each with its "\r\n"
    std::string to = "websocket";
};
std::string upgradeRequest(const Upgrade& upgrade = {});
/// The one answer to the key that upgradeRequest() sends (the example of RFC 6455 1.3).
inline constexpr std::string_view accept_header = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

enum class Opcode : std::uint8_t { continuation = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 };

struct Shape {
    bool is_final = true;
    bool is_masked = true;
    std::uint8_t reserved_bits = 0;     ///< of the first byte: 0x40 says "compressed"
    std::uint64_t announced_bytes = 0;  ///< 0: as many as there are
};
/// A client's frame.
std::string frameBytes(Opcode opcode, std::string_view payload, const Shape& shape = {});

/// A server's frame.
struct Frame {
    Opcode opcode = Opcode::text;
    bool is_final = true;
    std::uint8_t reserved_bits = 0;
    std::string payload;
};
/// The first whole frame, taken off the front of `heard`; none if it is not all there yet.
std::optional<Frame> takeFrame(std::string& heard);
/// The status of a close frame; 1005 (RFC 6455 7.4.1) if it holds none.
std::uint16_t closeStatus(const Frame& close);

/// The first whole answer to an HTTP request, taken off the front of `heard`; none if it is not all there yet.
struct HttpText {
    int status = 0;
    std::string head;  ///< header lines in lower case
    std::string body;
};
std::optional<HttpText> takeHttp(std::string& heard);

}  // namespace rostrum::net
