// SPDX-License-Identifier: MIT
#pragma once

/// The small language of the tests in this folder: the session of eg::founding(), served on a real port of this
/// machine, by the same loop that the test waits in. Guests speak WebSocket by hand. Not thread-safe.
///
///     Served served;
///     Guest chair(served);
///     chair.joins(eg::chair);
///     EXPECT_TRUE(served.until([&] { return chair.isWelcome(); }));

#include "protocol/client/frame_codec.h"
#include "server/core/founding.h"
#include "server/host/badges.h"
#include "server/host/house.h"
#include "server/net/event_loop.h"
#include "server/net/listener.h"
#include "server/store/memory_event_log.h"
#include "tests/net/raw_peer.h"
#include "tests/net/web_socket_bytes.h"
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::net {

using eg::Id;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

struct ServedOptions {
    ListenOptions listen;
    std::size_t connections_max = 10'000;
    core::Founding founding = eg::founding();
};

class Served {
public:
    static inline const std::string key = std::string(host::server_key_bytes, 'k');
    static inline const std::string session = "consultation";

    explicit Served(const ServedOptions& options = {});
    ~Served();
    Served(const Served&) = delete;
    Served& operator=(const Served&) = delete;

    /// Serves until the condition holds; false if it does not within ten seconds. It is asked after each round.
    bool until(const std::function<bool()>& condition);
    /// Serves as a program does, without ever asking; returns when `loop` is stopped.
    void serve();
    /// Whether the server still answers those who come now.
    bool isWell();

    std::uint16_t port() const { return listener->port(); }
    std::string badge(Id person) const;
    const state::State& state() const { return house->hosts().front()->state(); }

    EventLoop loop;
    std::unique_ptr<store::MemoryEventLog> log;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<host::House> house;
    std::size_t rounds = 0;

private:
    void round();
};

/// What a plain HTTP request is answered; status 0: the connection was closed without an answer.
HttpText asks(Served& served, const std::string& request);
/// "GET path" with the headers given, each with its "\r\n".
HttpText gets(Served& served, const std::string& path, const std::string& headers = "");

/// Somebody with a WebSocket.
class Guest {
public:
    /// Connects and is let in; the test fails if not.
    explicit Guest(Served& served, host::Encoding encoding = host::Encoding::proto, const RawOptions& options = {});

    void sends(const v1::ClientFrame& frame);
    void sends(const v1::Command& command);
    void joins(Id person);
    /// Reads what has come.
    void reads();

    /// It was welcomed, and knows all that there was.
    bool isWelcome();
    /// The reason with which it was sent away; unspecified: it was not.
    v1::GoodbyeReason goodbye();
    /// The status with which the server closed the WebSocket; 0: it did not.
    std::uint16_t closedWith();
    bool isGone();

    RawPeer peer;
    std::vector<v1::ServerFrame> frames;  ///< all so far
    std::vector<Frame> controls;          ///< pings, pongs and closes

private:
    Served& m_served;
    host::Encoding m_encoding;
};

/// The server's answer to a request for an upgrade: its head, and nothing if the connection was closed instead.
std::string answerTo(Served& served, const Upgrade& upgrade);

}  // namespace rostrum::net
