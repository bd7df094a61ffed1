// SPDX-License-Identifier: MIT
//
// What is checked: after each step what is cheap, at crashes and at the end what is not.
#include "server/host/badges.h"
#include "tests/simulation/views.h"
#include "tests/simulation/world.h"

#include <algorithm>
#include <map>
#include <set>

namespace rostrum::simulation {

namespace {

/// "1: 2, 4: 1".
std::string inWords(const std::map<std::uint32_t, std::uint32_t>& counts) {
    std::string text;
    for (const auto& [person, count] : counts) {
        text += (text.empty() ? "" : ", ") + std::to_string(person) + ": " + std::to_string(count);
    }
    return text;
}

}  // namespace

std::string World::badgeSecret(std::uint32_t person) const {
    const auto* badge = m_watcher.state().find<v1::Badge>(person);
    return host::badgeSecret(Server::key, "simulation", person, badge == nullptr ? 1 : badge->generation());
}

void World::check() {
    take(m_watcher.takeWrongs());
    take(m_network.wrongs());
    checkState();
    for (const auto& device : m_devices) checkDevice(*device);
    // Whole views one after another, so that a step stays cheap.
    const Device& one = *m_devices[m_step % m_devices.size()];
    if (one.client().welcome() && one.client().view().seq() == m_watcher.state().seq()) checkView(one);
    noteStep();
}

/// The live state is what the record makes, in all that was touched since the last look.
void World::checkState() {
    if (!m_server.isUp()) return;
    const state::State& live = m_server.host().state();
    if (live.seq() != m_server.durableSeq()) {
        m_wrongs.push_back("between two turns the state is that of the record: seq " + std::to_string(live.seq()) +
                           ", record " + std::to_string(m_server.durableSeq()));
    }
    if (live.seq() == m_checked_state_seq) return;
    const auto rows = m_watcher.touchedAfter(m_checked_state_seq);
    for (const std::string& row : differences(live, m_watcher.state(), rows)) {
        m_wrongs.push_back("replay of the record is the live state: " + row);
    }
    m_checked_state_seq = live.seq();
}

/// What a device that is up to date shows of the rows that were touched since the last look, and its clock.
void World::checkDevice(Device& device) {
    std::uint32_t& checked_seq = m_checked_seqs[device.number()];
    if (device.takeWasReset()) checked_seq = 0;
    const client::Client& client = device.client();
    if (!client.welcome() || client.view().seq() != m_watcher.state().seq()) return;
    checkClock(device);
    if (checked_seq == client.view().seq()) return;
    const auto rows = m_watcher.touchedAfter(checked_seq);
    noteWrongsOf(device, differencesFromAudience(client.view(), *client.welcome(), m_watcher.state(), rows));
    checked_seq = client.view().seq();
}

/// What is seen is what the audience may see, and nothing else. Requires: the device is up to date. Its seq may be
/// behind by changes of which it may see nothing.
void World::checkView(const Device& device) {
    const client::Client& client = device.client();
    noteWrongsOf(device, differencesFromAudience(client.view(), *client.welcome(), m_watcher.state()));
}

void World::noteWrongsOf(const Device& device, const std::vector<std::string>& rows) {
    for (const std::string& row : rows) {
        m_wrongs.push_back("a client sees what its audience may see: device " + std::to_string(device.number()) +
                           ", person " + std::to_string(device.person()) + ": " + row);
    }
}

/// The meeting clock that a device shows is as right as it says itself.
void World::checkClock(const Device& device) {
    const auto reading = m_server.log().lastClock();
    const host::Clocks clocks = m_server.clocks(m_now_ms);
    const std::int64_t local_ms = device.localMs(m_now_ms);
    const auto shown_ms = device.client().meetingNow(local_ms);
    const auto bound_ms = device.client().clock().errorBoundMs(local_ms);
    if (!reading || reading->boot_id != clocks.boot_id || !shown_ms || !bound_ms) return;
    if (m_settings.session.rehearsal() || !device.client().isLive(local_ms)) return;
    const std::int64_t true_ms = reading->meeting_ms + clocks.boottime_ms - reading->boottime_ms;
    // A clock that never runs backwards stands still until the truth has caught up with an earlier, worse estimate.
    const std::int64_t ahead_ms_max =
        std::max(*bound_ms, device.worstClockErrorMs()) + m_server.meetingClockSetBackMs();
    if (*shown_ms - true_ms <= ahead_ms_max + 2 && true_ms - *shown_ms <= *bound_ms + 2) return;
    m_wrongs.push_back("the clock on a screen is as right as it says: device " + std::to_string(device.number()) +
                       " shows " + std::to_string(*shown_ms) + ", it is " + std::to_string(true_ms) +
                       ", promised within " + std::to_string(*bound_ms));
}

/// Replay of the whole record, from its foundation, is the live state; so is what the watcher made change by change.
void World::checkReplay() {
    state::State replayed;
    const Status read = m_server.log().read(
        1, [&](const v1::Change& change) { replayed.apply(change.seq(), change.rows(), change.removals()); });
    if (!read) m_wrongs.push_back("the record can be read: " + read.error().message);
    for (const std::string& row : differences(m_watcher.state(), replayed)) {
        m_wrongs.push_back("what was told durable is in the record: " + row);
    }
    if (!m_server.isUp()) return;
    for (const std::string& row : differences(m_server.host().state(), replayed)) {
        m_wrongs.push_back("replay of the record is the live state: " + row);
    }
}

/// Each device's own history of command ids and answers agrees with the record.
void World::checkHistories() {
    for (const auto& device : m_devices) {
        for (const auto& [uuid, press] : device->history()) {
            const auto done = m_watcher.done().find(uuid);
            const bool is_done = done != m_watcher.done().end();
            const std::string of =
                ": " + press.command.ShortDebugString() + " of person " + std::to_string(device->person());
            if (is_done && (done->second.person != device->person() ||
                            done->second.command != press.command.SerializeAsString())) {
                m_wrongs.push_back("what is done is what was asked, by who asked it" + of);
            }
            if (press.answers.empty()) {
                m_wrongs.push_back("every press is answered" + of);
                continue;
            }
            const v1::Outcome& answer = press.answers.front();
            if (answer.has_seq() && !(is_done && done->second.seq == answer.seq())) {
                m_wrongs.push_back("what was acknowledged is in the record (12.1)" + of);
            }
            if (!answer.has_seq() && is_done) m_wrongs.push_back("what was refused did not happen" + of);
        }
    }
}

/// Staff see who is connected: exactly those who are.
void World::checkPresence() {
    std::map<std::uint32_t, std::uint32_t> connected;
    for (const auto& device : m_devices) ++connected[device->person()];
    for (const auto& device : m_devices) {
        const auto audience = device->client().welcome()->audience();
        if (audience != v1::AUDIENCE_BENCH && audience != v1::AUDIENCE_DESK) continue;
        std::map<std::uint32_t, std::uint32_t> seen;
        for (const auto& [person, presence] : device->client().presence()) seen[person] = presence.connections();
        if (seen == connected) continue;
        m_wrongs.push_back("staff see who is connected, with so many connections: device " +
                           std::to_string(device->number()) + " sees " + inWords(seen) + ", it is " +
                           inWords(connected));
    }
}

}  // namespace rostrum::simulation
