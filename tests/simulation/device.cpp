// SPDX-License-Identifier: MIT
#include "tests/simulation/device.h"

#include <algorithm>

namespace rostrum::simulation {
namespace {

client::Options clientOptions(const Device::Options& options, Random& random) {
    client::Options made;
    made.badge_secret = options.badge_secret;
    made.client_name = "simulation";
    made.encoding = options.encoding;
    made.make_uuid = [&random] { return random.uuid(); };
    made.jitter = [&random] { return random.below(1'000) / 1'000.0; };
    return made;
}

}  // namespace

Device::Device(Options options, Network& network, Random& random)
    : m_options(std::move(options)), m_network(network), m_client(clientOptions(m_options, random)) {}

std::int64_t Device::localMs(std::int64_t now_ms) const {
    return m_options.clock_offset_ms + now_ms + now_ms * m_options.clock_drift_ppm / 1'000'000;
}

void Device::wake(std::int64_t now_ms, Server server) {
    if (isAway(now_ms)) return;
    const std::int64_t local_ms = localMs(now_ms);
    if (const auto at = m_client.connectAt(); at && *at <= local_ms && m_link == 0) {
        if (server == Server::away) {
            m_client.closed(local_ms);
        } else {
            m_link = m_network.connect(m_options.number, m_options.encoding == client::Encoding::json
                                                             ? host::Encoding::json
                                                             : host::Encoding::proto);
            m_client.opened(local_ms);
        }
    }
    if (const auto at = m_client.nextWake(local_ms); at && *at <= local_ms) m_client.wake(local_ms);
    pump(now_ms);
}

/// A message may bring a better estimate, but the clock goes on from what was shown until then.
void Device::noteClockError(std::int64_t now_ms) {
    const auto error_ms = m_client.clock().errorBoundMs(localMs(now_ms));
    m_worst_clock_error_ms = std::max(m_worst_clock_error_ms, error_ms.value_or(0));
}

void Device::receive(const Network::Arrival& arrival, std::int64_t now_ms) {
    if (arrival.link != m_link) return;
    noteClockError(now_ms);
    if (arrival.packet.what == Packet::What::closed) {
        m_link = 0;
        m_client.closed(localMs(now_ms));
    } else {
        m_client.received(arrival.packet.message, localMs(now_ms));
        const std::uint32_t seq = m_client.view().seq();
        if (seq > arrival.packet.durable_seq) {
            wrong("nobody is told what is not durable (12.1): told " + std::to_string(seq) + ", durable " +
                  std::to_string(arrival.packet.durable_seq));
        }
        if (seq < m_seq_seen) wrong("nobody sees older state than before: " + std::to_string(seq));
        m_seq_seen = seq;
        noteClockError(now_ms);
    }
    pump(now_ms);
}

void Device::press(v1::Command command, std::int64_t now_ms) {
    const std::string uuid = m_client.send(command, localMs(now_ms));
    command.set_uuid(uuid);
    m_history[uuid].command = std::move(command);
    pump(now_ms);
}

void Device::leave(std::int64_t until_ms, std::int64_t now_ms) {
    m_away_until_ms = until_ms;
    if (m_link == 0) return;
    m_network.hangUp(std::exchange(m_link, 0));
    m_client.closed(localMs(now_ms));
    pump(now_ms);
}

void Device::takeBadge(const std::string& secret, std::int64_t now_ms) {
    m_left_for_good = false;
    m_client.useBadge(secret);
    pump(now_ms);
}

void Device::pump(std::int64_t now_ms) {
    while (auto frame = m_client.nextFrame()) m_network.send(m_link, std::move(*frame));
    while (auto event = m_client.nextEvent()) {
        if (const auto* answered = std::get_if<client::Answered>(&*event)) note(*answered);
        if (const auto* left = std::get_if<client::Left>(&*event)) m_left_for_good = left->for_good;
        if (const auto* updated = std::get_if<client::Updated>(&*event)) m_was_reset = m_was_reset || updated->reset;
    }
    if (m_client.wantsClosed() && m_link != 0) {
        m_network.hangUp(std::exchange(m_link, 0));
        m_client.closed(localMs(now_ms));
        pump(now_ms);
    }
}

void Device::note(const client::Answered& answered) {
    const auto press = m_history.find(answered.outcome.uuid());
    if (press == m_history.end()) return wrong("an answer is to a press of this device: " + answered.outcome.uuid());
    press->second.answers.push_back(answered.outcome);
    if (press->second.answers.size() > 1) wrong("a press is answered once: " + answered.outcome.uuid());
    if (answered.outcome.has_seq() && answered.outcome.seq() > m_client.view().seq()) {
        wrong("an answer never comes before the update with its seq: " + std::to_string(answered.outcome.seq()));
    }
    m_answers.push_back(answered);
}

void Device::wrong(const std::string& sentence) {
    m_wrongs.push_back(sentence + " (device " + std::to_string(m_options.number) + ", person " +
                       std::to_string(m_options.person) + ")");
}

}  // namespace rostrum::simulation
