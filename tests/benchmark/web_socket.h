// SPDX-License-Identifier: MIT
#pragma once

/// As much of RFC 6455 as a client needs that measures: the request to upgrade, messages masked with zeros, and whole
/// messages out of a stream of bytes. Pure. Used by the benchmarks.

#include <optional>
#include <string>
#include <string_view>

namespace rostrum::benchmark {

/// The HTTP request that opens a WebSocket of the subprotocol.
std::string upgradeRequest(std::string_view subprotocol);

/// One binary message of a client.
std::string clientMessage(std::string_view payload);

/// Takes the server's answer to the upgrade off the front; false: it is not whole yet.
bool takeUpgradeResponse(std::string& stream);

/// The payload of the first whole message in `stream`, and how many bytes the message takes of it.
struct ServerMessage {
    std::string_view payload;
    std::size_t bytes = 0;
    bool is_close = false;
};
std::optional<ServerMessage> firstMessage(std::string_view stream);

}  // namespace rostrum::benchmark
