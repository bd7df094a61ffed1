// SPDX-License-Identifier: MIT
#include "tests/net/served.h"

#include "server/cli/record_access.h"
#include "server/net/machine_clocks.h"

#include <algorithm>

namespace rostrum::net {
namespace {

constexpr std::int64_t patience_ms = 10'000;

client::Encoding asClient(host::Encoding encoding) {
    return encoding == host::Encoding::proto ? client::Encoding::proto : client::Encoding::json;
}

std::string nextUuid() {
    static std::uint32_t uuids = 0;
    const std::string number = std::to_string(++uuids);
    return "00000000-0000-4000-8000-" + std::string(12 - number.size(), '0') + number;
}

}  // namespace

// ---- the server ----

Served::Served(const ServedOptions& options) {
    const host::Clocks clocks = readClocks();
    log = std::make_unique<store::MemoryEventLog>("lineage-1");
    const auto foundation = core::found(options.founding, {0, clocks.utc_ms});
    log->submit({std::get<v1::Change>(foundation)},
                {std::string(clocks.boot_id), clocks.boottime_ms, 0, clocks.utc_ms});
    EXPECT_TRUE(log->durable());
    auto opened = Listener::open(loop, options.listen);
    if (!opened) throw std::runtime_error(opened.error().message);
    listener = std::move(opened.value());
    house = std::make_unique<host::House>(*listener, host::House::Options{"test", options.connections_max});
    host::Options of_host;
    of_host.session = session;
    of_host.server_key = key;
    of_host.server_version = "test";
    of_host.start_id = "start";
    auto host = host::Host::open(*log, *listener, of_host, clocks);
    if (!host) throw std::runtime_error(host.error().message);
    house->add(std::move(host.value()));
    listener->serve(*house, [this](std::string_view path, std::string_view authorization) {
        return cli::answerHttp(*house, key, path, authorization);
    });
}

Served::~Served() {
    loop.afterEachRound(nullptr);
}

void Served::round() {
    ++rounds;
    const host::Clocks clocks = readClocks();
    EXPECT_TRUE(house->turn(clocks));
    const std::int64_t due_ms = house->nextTurnBoottimeMs(clocks) - clocks.boottime_ms;
    loop.wakeWithin(static_cast<std::uint64_t>(std::clamp<std::int64_t>(due_ms, 0, 1'000)));
}

void Served::serve() {
    loop.afterEachRound([this] { round(); });
    loop.wakeWithin(0);
    loop.run();
}

bool Served::until(const std::function<bool()>& condition) {
    const std::int64_t deadline_ms = readClocks().boottime_ms + patience_ms;
    bool holds = false;
    loop.afterEachRound([&] {
        round();
        holds = condition();
        if (holds || readClocks().boottime_ms > deadline_ms) return loop.stop();
        loop.wakeWithin(1);
    });
    loop.wakeWithin(0);
    loop.run();
    loop.afterEachRound(nullptr);
    return holds;
}

bool Served::isWell() {
    return gets(*this, "/healthz").status == 200;
}

std::string Served::badge(Id person) const {
    return host::badgeSecret(key, session, person, state().find<v1::Badge>(person)->generation());
}

// ---- those who come ----

HttpText asks(Served& served, const std::string& request) {
    RawPeer peer(served.port());
    peer.sends(request);
    std::optional<HttpText> answer;
    EXPECT_TRUE(served.until([&] {
        answer = takeHttp(peer.heard());
        return answer || peer.isClosed();
    })) << "neither an answer nor an end";
    return answer.value_or(HttpText{});
}

HttpText gets(Served& served, const std::string& path, const std::string& headers) {
    return asks(served, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
}

std::string answerTo(Served& served, const Upgrade& upgrade) {
    return asks(served, upgradeRequest(upgrade)).head;
}

Guest::Guest(Served& served, host::Encoding encoding, const RawOptions& options)
    : peer(served.port(), options), m_served(served), m_encoding(encoding) {
    Upgrade upgrade;
    upgrade.subprotocols = client::subprotocol(asClient(encoding));
    peer.sends(upgradeRequest(upgrade));
    std::optional<HttpText> answer;
    EXPECT_TRUE(served.until([&] {
        answer = takeHttp(peer.heard());
        return answer.has_value() || peer.isClosed();
    }));
    EXPECT_EQ(answer.value_or(HttpText{}).status, 101) << "is let in";
}

void Guest::sends(const v1::ClientFrame& frame) {
    const Opcode opcode = m_encoding == host::Encoding::proto ? Opcode::binary : Opcode::text;
    peer.sends(frameBytes(opcode, client::encode(frame, asClient(m_encoding))));
}

void Guest::sends(const v1::Command& command) {
    v1::ClientFrame frame;
    *frame.mutable_command() = command;
    frame.mutable_command()->set_uuid(nextUuid());
    sends(frame);
}

void Guest::joins(Id person) {
    v1::ClientFrame frame;
    v1::Hello& hello = *frame.mutable_hello();
    hello.set_badge_secret(m_served.badge(person));
    hello.set_session(Served::session);
    hello.set_protocol(1);
    sends(frame);
}

void Guest::reads() {
    while (const auto frame = takeFrame(peer.heard())) {
        if (frame->opcode == Opcode::text || frame->opcode == Opcode::binary) {
            const auto decoded = client::decodeServerFrame(frame->payload, asClient(m_encoding));
            EXPECT_TRUE(decoded) << "a server's frame can be read";
            frames.push_back(decoded.value_or(v1::ServerFrame()));
        } else {
            controls.push_back(*frame);
        }
    }
}

bool Guest::isWelcome() {
    reads();
    const bool is_welcome = !frames.empty() && !frames.front().welcomes().empty();
    const auto last =
        std::find_if(frames.rbegin(), frames.rend(), [](auto& frame) { return !frame.updates().empty(); });
    return is_welcome && last != frames.rend() && !last->updates(0).more();
}

v1::GoodbyeReason Guest::goodbye() {
    reads();
    const auto at = std::find_if(frames.begin(), frames.end(), [](auto& frame) { return !frame.goodbyes().empty(); });
    return at == frames.end() ? v1::GOODBYE_REASON_UNSPECIFIED : at->goodbyes(0).reason();
}

std::uint16_t Guest::closedWith() {
    reads();
    const auto at =
        std::find_if(controls.begin(), controls.end(), [](auto& frame) { return frame.opcode == Opcode::close; });
    return at == controls.end() ? std::uint16_t{0} : closeStatus(*at);
}

bool Guest::isGone() {
    reads();
    return peer.isClosed();
}

}  // namespace rostrum::net
