// SPDX-License-Identifier: MIT
#include "tests/simulation/vandal.h"

#include "tests/simulation/workload.h"
#include "tests/support/eg_commands.h"

namespace rostrum::simulation {
namespace {

constexpr int flood_frames = 350;  // more than a badge may ask for at once, less than a connection may say

}  // namespace

Vandal::Vandal(std::size_t device, std::string badge_secret, Network& network, Random& random)
    : m_device(device), m_badge_secret(std::move(badge_secret)), m_network(network), m_random(random) {}

void Vandal::connect() {
    const bool json = m_random.chance(50);
    m_encoding = json ? client::Encoding::json : client::Encoding::proto;
    m_link = m_network.connect(m_device, json ? host::Encoding::json : host::Encoding::proto);
    if (m_random.chance(90)) send(hello());
}

v1::ClientFrame Vandal::hello() const {
    v1::ClientFrame frame;
    frame.mutable_hello()->set_badge_secret(m_badge_secret);
    frame.mutable_hello()->set_protocol(1);
    return frame;
}

v1::ClientFrame Vandal::press(const std::string& uuid) {
    v1::ClientFrame frame;
    *frame.mutable_command() = m_random.chance(40)   ? eg::requestFloor({.item = m_random.between(1, 3)})
                               : m_random.chance(50) ? eg::raisePointOfOrder()
                                                     : senselessCommand(m_random);
    frame.mutable_command()->set_uuid(uuid);
    return frame;
}

void Vandal::send(const v1::ClientFrame& frame) {
    m_network.send(m_link, client::encode(frame, m_encoding));
}

void Vandal::act() {
    if (m_link == 0) return connect();
    std::string bytes;
    switch (m_random.below(8)) {
        case 0:  // something that is no frame
            for (std::uint32_t i = m_random.below(200); i > 0; --i) bytes += static_cast<char>(m_random.below(256));
            return m_network.send(m_link, bytes);
        case 1:
            return m_network.send(m_link, std::string(70'000, 'a'));
        case 2:
            return send(hello());
        case 3:
            for (int i = 0; i < flood_frames; ++i) send(press(m_random.uuid()));
            return;
        case 4:
            return send(press("not a uuid"));
        case 5:
        case 6:  // an id that stands for something else
            if (!m_accepted.empty()) return send(press(m_random.pick(m_accepted)));
            return send(press(m_random.uuid()));
        default:
            return send(press(m_random.uuid()));
    }
}

void Vandal::leave() {
    if (m_link != 0) m_network.hangUp(std::exchange(m_link, 0));
}

void Vandal::receive(const Network::Arrival& arrival) {
    if (arrival.link != m_link) return;
    if (arrival.packet.what == Packet::What::closed) {
        m_link = 0;
        return;
    }
    const auto frame = client::decodeServerFrame(arrival.packet.message, m_encoding);
    if (!frame) return;
    for (const v1::Outcome& outcome : frame->outcomes()) {
        if (outcome.has_seq()) m_accepted.push_back(outcome.uuid());
        if (outcome.has_refusal()) ++m_refused[outcome.refusal().code()];
    }
}

}  // namespace rostrum::simulation
