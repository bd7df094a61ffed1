// SPDX-License-Identifier: MIT
#include "tests/simulation/server.h"

#include "protocol/state/check.h"

#include <algorithm>

namespace rostrum::simulation {

void WatchedLog::submit(std::vector<v1::Change> changes, const host::ClockReading& clock) {
    m_submitted.insert(m_submitted.end(), changes.begin(), changes.end());
    PassingLog::submit(std::move(changes), clock);
}

Result<std::uint32_t> WatchedLog::durable() {
    Result<std::uint32_t> result = PassingLog::durable();
    if (result) {
        std::move(m_submitted.begin(), m_submitted.end(), std::back_inserter(m_durable));
        m_submitted.clear();
    }
    return result;
}

Server::Server(const v1::Change& foundation, Network& network, Seams seams, std::int64_t utc_ms)
    : m_network(network), m_seams(std::move(seams)), m_utc_offset_ms(utc_ms) {
    mount({"simulated-lineage", {}});
    const host::Clocks at = clocks(0);
    m_watched->submit({foundation}, {std::string(at.boot_id), at.boottime_ms, 0, at.utc_ms, false});
    CHECK(static_cast<bool>(m_watched->durable()), "a log in memory takes the foundation");
    const Status started = start(0);
    CHECK(static_cast<bool>(started), "a host opens a record that holds its foundation");
}

void Server::mount(store::MemoryEventLog::Record record) {
    m_lying.reset();
    m_watched.reset();
    m_log = std::make_unique<store::MemoryEventLog>(std::move(record));
    m_watched = std::make_unique<WatchedLog>(*m_log);
    if (m_seams.log) m_lying = m_seams.log(*m_watched);
}

Status Server::start(std::int64_t now_ms) {
    host::Options options;
    options.session = "simulation";
    options.server_key = key;
    options.server_version = "simulation";
    host::EventLog& log = m_lying == nullptr ? static_cast<host::EventLog&>(*m_watched) : *m_lying;
    auto opened = host::Host::open(log, m_network, std::move(options), clocks(now_ms));
    if (!opened) return opened.error();
    m_host = std::move(opened.value());
    noteMeetingClock(now_ms);
    return Done{};
}

void Server::noteMeetingClock(std::int64_t now_ms) {
    const host::ClockReading last = m_log->lastClock().value();
    const host::Clocks at = clocks(now_ms);
    const bool is_same_boot = last.boot_id == at.boot_id;
    const std::int64_t passed_ms = is_same_boot ? at.boottime_ms - last.boottime_ms : at.utc_ms - last.utc_ms;
    m_meeting_ahead_ms = last.meeting_ms + std::max<std::int64_t>(0, passed_ms) - now_ms;
    m_meeting_ahead_ms_max = std::max(m_meeting_ahead_ms_max, m_meeting_ahead_ms);
}

bool Server::turn(std::int64_t now_ms, Ending ending) {
    const host::Clocks at = clocks(now_ms);
    m_network.deliver(*m_host, at);
    if (ending == Ending::killed_before_commit) m_log->failNextCommit(store::Undecided::lost);
    if (ending == Ending::killed_after_commit) m_log->failNextCommit(store::Undecided::kept);
    const Status turned = m_host->turn(at);
    // A turn without a commit ends well whatever was planned; the kill comes right behind it.
    if (turned && ending == Ending::well) return true;
    die();
    return false;
}

void Server::die() {
    m_host.reset();
    auto heard = m_watched->takeDurable();
    std::move(heard.begin(), heard.end(), std::back_inserter(m_heard));
    if (!m_heard.empty()) m_heard_seq = m_heard.back().seq();
    mount(m_log->survivors(store::Undecided::lost));
    // A commit that was reported as failed may have happened all the same.
    const Status read = m_log->read(m_heard_seq + 1, [&](const v1::Change& change) { m_heard.push_back(change); });
    CHECK(static_cast<bool>(read), "what survives of a log in memory can be read");
}

void Server::reboot(std::int64_t now_ms) {
    m_boot_id = "boot-" + std::to_string(++m_boots);
    m_booted_ms = now_ms - 5'000;
}

void Server::stepWallClock(std::int64_t by_ms) {
    m_utc_offset_ms += by_ms;
    if (m_seams.boottime_follows_wall_clock) m_wall_steps_ms += by_ms;
}

std::vector<v1::Change> Server::takeDurable() {
    auto heard = m_watched->takeDurable();
    std::move(heard.begin(), heard.end(), std::back_inserter(m_heard));
    if (!m_heard.empty()) m_heard_seq = m_heard.back().seq();
    return std::exchange(m_heard, {});
}

host::Clocks Server::clocks(std::int64_t now_ms) const {
    return {m_boot_id, now_ms - m_booted_ms + m_wall_steps_ms, now_ms + m_utc_offset_ms};
}

}  // namespace rostrum::simulation
