// SPDX-License-Identifier: MIT
#include "tests/fuzz/command_from_bytes.h"
#include "tests/fuzz/served.h"
#include "tests/fuzz/targets.h"

#include <vector>

namespace rostrum::fuzz {
namespace {

constexpr std::uint32_t steps_max = 60;
constexpr std::size_t peers_max = 6;
constexpr std::uint32_t persons = 32;

struct Peer {
    host::ConnectionId connection = 0;
    client::Encoding encoding = client::Encoding::proto;
};

v1::ClientFrame helloFrom(Bytes& bytes, const Served& served) {
    v1::ClientFrame frame;
    v1::Hello& hello = *frame.mutable_hello();
    hello.set_badge_secret(served.badge(1 + bytes.below(persons)));
    hello.set_session("fuzzed");
    hello.set_protocol(1);
    const std::uint8_t how = bytes.byte();
    if (how < 128) return frame;
    hello.mutable_cursor()->set_lineage(how % 2 == 0 ? "lineage" : std::string(bytes.take(8)));
    hello.mutable_cursor()->set_audience(static_cast<v1::Audience>(bytes.below(8)));
    hello.mutable_cursor()->set_seq(how % 4 < 2 ? bytes.byte() : bytes.word());
    hello.set_resumes(std::string(bytes.take(how % 8)));
    return frame;
}

/// Cut short, or with a byte changed.
std::string damaged(std::string message, Bytes& bytes) {
    if (message.empty()) return message;
    const std::size_t at = bytes.word() % message.size();
    if (bytes.below(4) == 0) return message.substr(0, at);
    message[at] = static_cast<char>(bytes.byte());
    return message;
}

/// One message for the peer: any bytes, a good frame, or one that was damaged on its way.
std::string messageFor(const Peer& peer, Bytes& bytes, Served& served) {
    const std::uint8_t what = bytes.byte();
    if (what < 64) return std::string(bytes.take(bytes.byte()));
    v1::ClientFrame frame;
    if (what < 112) {
        frame = helloFrom(bytes, served);
    } else if (what < 232) {
        *frame.mutable_command() = commandFrom(bytes, served.state(), served.utcMs(), bytes.byte());
    } else if (what < 244) {
        frame.mutable_ping()->set_sent_client_ms(static_cast<std::int64_t>(bytes.word()) - 1);
    } else {
        frame.mutable_was_done()->set_uuid(std::string(bytes.take(36)));
    }
    const std::string message = client::encode(frame, peer.encoding);
    return what % 4 == 0 ? damaged(message, bytes) : message;
}

void step(Served& served, std::vector<Peer>& peers, Bytes& bytes) {
    const std::uint8_t what = bytes.byte();
    if (peers.empty() || (what < 24 && peers.size() < peers_max)) {
        const bool is_json = what % 2 == 1;
        peers.push_back({served.connect(is_json ? host::Encoding::json : host::Encoding::proto),
                         is_json ? client::Encoding::json : client::Encoding::proto});
        return;
    }
    const auto at = peers.begin() + bytes.below(static_cast<std::uint32_t>(peers.size()));
    if (what < 32) {
        served.hangUp(at->connection);
        peers.erase(at);
    } else if (what < 80) {
        served.pass(std::int64_t{bytes.byte()} * bytes.byte());
    } else if (what < 96) {
        served.link().setCapacity(at->connection, bytes.below(4));
    } else if (what < 112) {
        while (const auto frame = served.link().read(at->connection)) {
            if (!client::decodeServerFrame(*frame, at->encoding)) served.note("what a host says can be read");
        }
    } else {
        served.send(at->connection, messageFor(*at, bytes, served));
    }
}

}  // namespace

Broken receiveAnything(std::string_view input) {
    Bytes bytes(input);
    Served served(bytes.byte());
    std::vector<Peer> peers;
    for (std::uint32_t i = 0; i < steps_max && !bytes.atEnd() && served.broken().empty(); ++i)
        step(served, peers, bytes);
    Seat(served, 1, client::Encoding::proto).expectCurrent();
    return served.broken();
}

}  // namespace rostrum::fuzz
