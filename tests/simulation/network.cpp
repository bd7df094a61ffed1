// SPDX-License-Identifier: MIT
#include "tests/simulation/network.h"

#include <algorithm>

namespace rostrum::simulation {
namespace {

constexpr std::size_t unread_max = 4;  // frames that a link holds before it takes no more
constexpr std::size_t frame_bytes_max = 16'384;

}  // namespace

void Network::push(std::deque<Packet>& queue, Packet packet) {
    packet.due_ms = m_now_ms + m_random.below(m_latency_ms_max + 1);
    if (!queue.empty()) packet.due_ms = std::max(packet.due_ms, queue.back().due_ms);
    packet.durable_seq = m_durable_seq();
    queue.push_back(std::move(packet));
}

ConnectionId Network::connect(std::size_t device, host::Encoding encoding) {
    Link& link = m_links[++m_last_id];
    link.device = device;
    link.encoding = encoding;
    push(link.up, {Packet::What::opened, 0, {}, 0});
    return m_last_id;
}

void Network::send(ConnectionId id, std::string message) {
    const auto link = m_links.find(id);
    if (link == m_links.end() || link->second.is_deaf) return;
    push(link->second.up, {Packet::What::message, 0, std::move(message), 0});
}

void Network::hangUp(ConnectionId id) {
    const auto link = m_links.find(id);
    if (link == m_links.end()) return;
    link->second.device_end = false;
    link->second.down.clear();
    if (!link->second.is_deaf) push(link->second.up, {Packet::What::closed, 0, {}, 0});
}

std::optional<Network::Arrival> Network::nextAtDevices() {
    for (auto& [id, link] : m_links) {
        if (!link.device_end || link.down.empty()) continue;
        if (link.down.front().due_ms > m_now_ms || link.slow_until_ms > m_now_ms) continue;
        Arrival arrival{id, link.device, std::move(link.down.front())};
        link.down.pop_front();
        if (arrival.packet.what == Packet::What::closed) link.device_end = false;
        return arrival;
    }
    return {};
}

void Network::deliver(host::Host& host, const host::Clocks& clocks) {
    for (const ConnectionId id : std::exchange(m_closed_by_host, {})) host.closed(id, clocks);
    std::vector<ConnectionId> ids;
    for (const auto& [id, link] : m_links) ids.push_back(id);
    // Whoever is read first is chance, where several have something to say.
    for (std::size_t left = ids.size(); left > 1; --left) std::swap(ids[left - 1], ids[m_random.below(left)]);
    for (const ConnectionId id : ids) {
        Link& link = m_links[id];
        while (link.host_end && !link.up.empty() && link.up.front().due_ms <= m_now_ms) {
            const Packet packet = std::move(link.up.front());
            link.up.pop_front();
            switch (packet.what) {
                case Packet::What::opened:
                    host.opened(id, link.encoding, clocks);
                    break;
                case Packet::What::message:
                    host.received(id, packet.message, clocks);
                    break;
                case Packet::What::closed:
                    link.host_end = false;
                    host.closed(id, clocks);
                    break;
            }
        }
        if (link.host_end && link.is_refused && isWritable(id)) {
            link.is_refused = false;
            host.writable(id, clocks);
        }
    }
    for (const ConnectionId id : std::exchange(m_closed_by_host, {})) host.closed(id, clocks);
    forgetEnded();
}

void Network::forgetEnded() {
    std::erase_if(m_links, [](const auto& entry) { return !entry.second.device_end && !entry.second.host_end; });
}

void Network::cut(ConnectionId id) {
    Link& link = m_links[id];
    // What is under way upwards may still arrive after the device knows that the link is gone, and connects anew.
    if (m_random.chance(50)) link.up.clear();
    if (m_random.chance(50)) link.down.clear();
    if (link.host_end) push(link.up, {Packet::What::closed, 0, {}, 0});
    if (link.device_end) push(link.down, {Packet::What::closed, 0, {}, 0});
}

void Network::deafen(ConnectionId id) {
    Link& link = m_links[id];
    link.is_deaf = true;
    link.up.clear();
    link.down.clear();
}

void Network::slowDown(ConnectionId id, std::int64_t until_ms) {
    m_links[id].slow_until_ms = until_ms;
}

void Network::hostDied(bool silently) {
    m_closed_by_host.clear();
    for (auto& [id, link] : m_links) {
        link.host_end = false;
        link.up.clear();
        // What the kernel took over still leaves; a machine that goes down takes it along.
        if (silently) link.down.clear();
        if (!silently && !link.is_deaf && link.device_end) push(link.down, {Packet::What::closed, 0, {}, 0});
    }
    forgetEnded();
}

void Network::heal() {
    for (auto& [id, link] : m_links) {
        link.slow_until_ms = 0;
        if (link.is_deaf) link.is_deaf = false, cut(id);
    }
}

bool Network::isWritable(ConnectionId id) {
    const auto link = m_links.find(id);
    if (link == m_links.end() || !link->second.host_end) return true;  // the bytes go nowhere
    link->second.is_refused = link->second.down.size() >= unread_max;
    return !link->second.is_refused;
}

void Network::write(ConnectionId id, std::string_view frame) {
    const auto link = m_links.find(id);
    // The JSON text of one row may be longer, and then travels alone.
    if (frame.size() > frame_bytes_max && link != m_links.end() && link->second.encoding == host::Encoding::proto) {
        m_wrongs.push_back("a frame is at most 16 KB: " + std::to_string(frame.size()));
    }
    if (link == m_links.end() || !link->second.host_end) {
        m_wrongs.push_back("nothing is written to a connection that is closed: " + std::to_string(id));
        return;
    }
    if (link->second.down.size() >= unread_max) {
        m_wrongs.push_back("isWritable() is asked before each write: " + std::to_string(id));
    }
    if (link->second.is_deaf || !link->second.device_end) return;
    if (!m_tamper) return push(link->second.down, {Packet::What::message, 0, std::string(frame), 0});
    for (std::string& message : m_tamper(std::string(frame))) {
        push(link->second.down, {Packet::What::message, 0, std::move(message), 0});
    }
}

void Network::close(ConnectionId id) {
    const auto link = m_links.find(id);
    if (link == m_links.end() || !link->second.host_end) return;
    link->second.host_end = false;
    link->second.up.clear();
    m_closed_by_host.push_back(id);
    if (link->second.device_end && !link->second.is_deaf) push(link->second.down, {Packet::What::closed, 0, {}, 0});
}

}  // namespace rostrum::simulation
