// SPDX-License-Identifier: MIT
#include "tests/net/web_socket_bytes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace rostrum::net {
namespace {

std::string bigEndian(std::uint64_t number, int bytes) {
    std::string text;
    for (int byte = bytes - 1; byte >= 0; --byte) text += static_cast<char>(number >> (8 * byte) & 0xff);
    return text;
}

std::uint64_t numberIn(std::string_view bytes) {
    std::uint64_t number = 0;
    for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

}  // namespace

std::string upgradeRequest(const Upgrade& upgrade) {
    std::string text = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: " + upgrade.to +
                       "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    if (!upgrade.subprotocols.empty()) text += "Sec-WebSocket-Protocol: " + upgrade.subprotocols + "\r\n";
    return text + upgrade.more_headers + "\r\n";
}

std::string frameBytes(Opcode opcode, std::string_view payload, const Shape& shape) {
    constexpr std::array<char, 4> mask{0x12, 0x34, 0x56, 0x78};
    const std::uint64_t length = shape.announced_bytes != 0 ? shape.announced_bytes : payload.size();
    const int masked = shape.is_masked ? 0x80 : 0;
    std::string bytes;
    bytes += static_cast<char>((shape.is_final ? 0x80 : 0) | shape.reserved_bits | static_cast<int>(opcode));
    if (length < 126) {
        bytes += static_cast<char>(masked | static_cast<int>(length));
    } else if (length < 65'536) {
        bytes += static_cast<char>(masked | 126);
        bytes += bigEndian(length, 2);
    } else {
        bytes += static_cast<char>(masked | 127);
        bytes += bigEndian(length, 8);
    }
    if (!shape.is_masked) return bytes.append(payload);
    bytes.append(mask.data(), mask.size());
    for (std::size_t at = 0; at < payload.size(); ++at) bytes += static_cast<char>(payload[at] ^ mask[at % 4]);
    return bytes;
}

std::optional<Frame> takeFrame(std::string& heard) {
    if (heard.size() < 2) return std::nullopt;
    std::size_t at = 2;
    std::uint64_t length = static_cast<unsigned char>(heard[1]) & 0x7f;
    const std::size_t length_bytes = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (heard.size() < at + length_bytes) return std::nullopt;
    if (length_bytes != 0) length = numberIn(std::string_view(heard).substr(at, length_bytes));
    at += length_bytes;
    if (heard.size() < at + length) return std::nullopt;
    const auto first = static_cast<unsigned char>(heard[0]);
    Frame frame{static_cast<Opcode>(first & 0xf), (first & 0x80) != 0, static_cast<std::uint8_t>(first & 0x70),
                heard.substr(at, length)};
    heard.erase(0, at + length);
    return frame;
}

std::uint16_t closeStatus(const Frame& close) {
    if (close.payload.size() < 2) return 1005;
    return static_cast<std::uint16_t>(numberIn(std::string_view(close.payload).substr(0, 2)));
}

std::optional<HttpText> takeHttp(std::string& heard) {
    constexpr std::string_view length_name = "content-length:";
    const std::size_t end = heard.find("\r\n\r\n");
    if (end == std::string::npos) return std::nullopt;
    HttpText answer;
    answer.head = heard.substr(0, end + 2);
    std::transform(answer.head.begin(), answer.head.end(), answer.head.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    answer.status = std::atoi(answer.head.substr(answer.head.find(' ') + 1).c_str());
    const std::size_t length_at = answer.head.find(length_name);
    std::size_t length = 0;
    if (length_at != std::string::npos) {
        length = static_cast<std::size_t>(std::atol(answer.head.c_str() + length_at + length_name.size()));
    }
    if (heard.size() < end + 4 + length) return std::nullopt;
    answer.body = heard.substr(end + 4, length);
    heard.erase(0, end + 4 + length);
    return answer;
}

}  // namespace rostrum::net
