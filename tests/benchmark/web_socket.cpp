// SPDX-License-Identifier: MIT
#include "tests/benchmark/web_socket.h"

#include "protocol/state/check.h"

namespace rostrum::benchmark {
namespace {

constexpr char final_binary = '\x82';
constexpr char final_close = '\x88';
constexpr unsigned masked = 0x80;
constexpr std::size_t two_bytes_of_length = 126;

unsigned byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

}  // namespace

std::string upgradeRequest(std::string_view subprotocol) {
    return "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: " +
           std::string(subprotocol) + "\r\n\r\n";
}

std::string clientMessage(std::string_view payload) {
    std::string message{final_binary};
    if (payload.size() < two_bytes_of_length) {
        message += static_cast<char>(masked | payload.size());
    } else {
        message += static_cast<char>(masked | two_bytes_of_length);
        message += static_cast<char>(payload.size() >> 8);
        message += static_cast<char>(payload.size() & 0xff);
    }
    message.append(4, '\0');  // the mask
    message += payload;
    return message;
}

bool takeUpgradeResponse(std::string& stream) {
    const std::size_t end = stream.find("\r\n\r\n");
    if (end == std::string::npos) return false;
    CHECK(stream.starts_with("HTTP/1.1 101"), "the server takes WebSockets");
    stream.erase(0, end + 4);
    return true;
}

std::optional<ServerMessage> firstMessage(std::string_view stream) {
    if (stream.size() < 2) return std::nullopt;
    std::size_t header = 2;
    std::size_t length = byteAt(stream, 1);
    CHECK(length <= two_bytes_of_length, "a server's frame is below 64 KB and not masked");
    if (length == two_bytes_of_length) {
        header = 4;
        if (stream.size() < header) return std::nullopt;
        length = byteAt(stream, 2) << 8 | byteAt(stream, 3);
    }
    if (stream.size() < header + length) return std::nullopt;
    return ServerMessage{stream.substr(header, length), header + length, stream[0] == final_close};
}

}  // namespace rostrum::benchmark
