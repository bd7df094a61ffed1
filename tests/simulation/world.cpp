// SPDX-License-Identifier: MIT
#include "tests/simulation/world.h"

#include "tests/simulation/workload.h"

#include <set>

namespace rostrum::simulation {
namespace {

constexpr std::size_t vandal_device = 1'000;
constexpr std::size_t devices_max = 26;
constexpr std::int64_t settle_step_ms = 250;
constexpr std::int64_t settle_ms_max = 120'000;
constexpr int calm_steps_min = 16;  // longer than any message takes, and than presence is held back

}  // namespace

World::World(std::uint64_t seed, Seams seams, Trace trace)
    : m_random(seed),
      m_settings(drawSettings(m_random)),
      m_trace(std::move(trace)),
      m_network(m_random, m_settings.faults.latency_ms_max, [this] { return m_server.durableSeq(); }),
      m_server(foundation(m_settings, m_start_utc_ms), m_network, seams, m_start_utc_ms) {
    if (seams.frames) m_network.setTamper(seams.frames);
    for (const v1::Change& change : m_server.takeDurable()) m_watcher.note(change);
    for (const auto& [id, stored] : m_watcher.state().table<v1::Person>().all()) {
        // One of the two delegates of a participant comes with every second seed only.
        if (stored.row.role() != v1::ROLE_DELEGATE || id % 2 == 0 || m_random.chance(30)) addDevice(id);
    }
    addDevice(1);  // a second console of the Chair
    std::uint32_t badge = 0;
    for (const auto& [id, stored] : m_watcher.state().table<v1::Person>().all()) {
        if (stored.row.role() == v1::ROLE_DELEGATE) badge = id;
    }
    m_vandal = std::make_unique<Vandal>(vandal_device, badgeSecret(badge), m_network, m_random);
}

void World::addDevice(std::uint32_t person) {
    Device::Options options;
    options.number = m_devices.size();
    options.person = person;
    options.badge_secret = badgeSecret(person);
    options.encoding = m_random.chance(15) ? client::Encoding::json : client::Encoding::proto;
    options.clock_offset_ms = m_random.below(1'000'000'000);
    options.clock_drift_ppm = static_cast<std::int32_t>(m_random.below(401)) - 200;
    m_devices.push_back(std::make_unique<Device>(std::move(options), m_network, m_random));
}

/// Somebody whom the desk registered comes with an app.
void World::welcomeNewcomers() {
    if (m_devices.size() >= devices_max || !m_random.chance(20)) return;
    const auto& persons = m_watcher.state().table<v1::Person>().all();
    const std::uint32_t newest = persons.rbegin()->first;
    for (const auto& device : m_devices) {
        if (device->person() == newest) return;
    }
    if (persons.rbegin()->second.row.role() == v1::ROLE_DELEGATE) addDevice(newest);
}

Report World::run() {
    for (std::uint32_t i = 0; i < m_settings.steps && m_wrongs.empty(); ++i) step();
    if (m_wrongs.empty()) settle();
    m_counts.add(m_watcher.counts());
    for (const auto& [code, count] : m_vandal->refused()) m_counts.refused[code] += count;
    return {std::move(m_wrongs), m_counts};
}

void World::passTime(std::int64_t ms) {
    m_now_ms += ms;
    m_network.setNow(m_now_ms);
}

void World::step() {
    passTime(m_random.below(m_settings.step_ms_max + 1));
    misfortune();
    welcomeNewcomers();
    if (m_random.chance(m_settings.commands)) somebodyPresses();
    if (m_random.chance(m_settings.faults.vandal)) m_vandal->act();
    const auto& faults = m_settings.faults;
    auto ending = Server::Ending::well;
    if (m_random.chance(faults.crash)) {
        ending = m_random.chance(50) ? Server::Ending::killed_before_commit : Server::Ending::killed_after_commit;
    }
    serve(ending);
    check();
}

/// Devices act, the server takes a turn, devices hear of it.
void World::serve(Server::Ending ending) {
    const auto server = m_server.isUp() ? Device::Server::listens : Device::Server::away;
    for (const auto& device : m_devices) device->wake(m_now_ms, server);
    if (m_server.isUp() && !m_server.turn(m_now_ms, ending)) serverDied("killed in the midst of a turn");
    for (const v1::Change& change : m_server.takeDurable()) {
        m_watcher.note(change);
        if (m_trace) say("  " + m_watcher.lastLine());
    }
    deliverToDevices();
    reprintBadges();
    if (!m_server.isUp() && m_now_ms >= m_server_back_ms) {
        const Status started = m_server.start(m_now_ms);
        if (!started) m_wrongs.push_back("the server starts again: " + started.error().message);
        say("the server is back");
        if (started) checkReplay();
    }
}

void World::serverDied(const char* how) {
    const bool reboots = m_random.chance(m_settings.faults.reboot);
    ++m_counts.crashes;
    m_network.hostDied(reboots);
    m_server_back_ms = m_now_ms + 100 + m_random.below(reboots ? 60'000 : 2'000);
    if (reboots) m_server.reboot(m_now_ms);
    say(std::string("the server died: ") + how + (reboots ? ", and its machine with it" : ""));
}

void World::deliverToDevices() {
    while (auto arrival = m_network.nextAtDevices()) {
        if (arrival->device == vandal_device) {
            m_vandal->receive(*arrival);
        } else {
            m_devices[arrival->device]->receive(*arrival, m_now_ms);
        }
    }
    for (const auto& device : m_devices) {
        take(device->takeWrongs());
        for (const client::Answered& answered : device->takeAnswers()) {
            if (!answered.outcome.has_refusal()) continue;
            ++m_counts.refused[answered.outcome.refusal().code()];
            if (m_trace) {
                say("  refused " + v1::RefusalCode_Name(answered.outcome.refusal().code()) + " to " +
                    std::to_string(device->person()) + ": " + answered.command.ShortDebugString());
            }
        }
    }
}

/// Whoever was told that the badge is worth nothing gets the one that is valid now.
void World::reprintBadges() {
    for (const auto& device : m_devices) {
        if (!device->hasLeftForGood() || !(m_is_settling || m_random.chance(30))) continue;
        device->takeBadge(badgeSecret(device->person()), m_now_ms);
    }
}

void World::somebodyPresses() {
    std::vector<Device*> ready;
    std::uint32_t presides = 0;
    for (const auto& device : m_devices) {
        if (device->client().view().seq() == 0 || !device->client().welcome()) continue;
        ready.push_back(device.get());
    }
    if (ready.empty()) return;
    Device* device = m_random.pick(ready);
    for (const auto& [id, stored] : device->client().view().table<v1::PresidingTerm>().all()) {
        if (stored.row.ended_utc_ms() == 0) presides = stored.row.person();
    }
    const std::uint32_t person = m_random.chance(35) ? presides : m_random.chance(20) ? 4 : 0;
    for (Device* other : ready) {
        if (other->person() == person) device = other;
    }
    const v1::Welcome& who = *device->client().welcome();
    const auto utc_ms = device->client().utcNow(device->localMs(m_now_ms));
    const Beholder beholder{device->client().view(), who.person(), who.participant(), who.role(), utc_ms.value_or(0)};
    auto command = nextCommand(beholder, m_settings, m_random);
    if (!command) return;
    if (m_trace) say("person " + std::to_string(person) + " presses " + command->ShortDebugString());
    device->press(std::move(*command), m_now_ms);
}

void World::misfortune() {
    misfortuneOfLinks();
    misfortuneOfServer();
}

void World::misfortuneOfLinks() {
    const auto& faults = m_settings.faults;
    if (m_network.links().empty()) return;
    const ConnectionId link = m_random.pick(m_network.links()).first;
    if (m_random.chance(faults.cut)) {
        ++m_counts.cuts;
        m_network.cut(link);
        say("link " + std::to_string(link) + " is cut");
    } else if (m_random.chance(faults.half_open)) {
        m_network.deafen(link);
        say("link " + std::to_string(link) + " goes deaf");
    } else if (m_random.chance(faults.slow)) {
        m_network.slowDown(link, m_now_ms + m_random.below(15'000));
        say("link " + std::to_string(link) + " is slow");
    }
}

void World::misfortuneOfServer() {
    const auto& faults = m_settings.faults;
    if (m_random.chance(faults.clock_step)) {
        const std::int64_t by_ms = static_cast<std::int64_t>(m_random.below(7'200'000)) - 3'600'000;
        m_server.stepWallClock(by_ms);
        say("the wall clock steps by " + std::to_string(by_ms));
    }
    if (m_random.chance(faults.full_disk)) {
        m_room_back_ms = m_now_ms + m_random.below(10'000);
        say("the disk is full");
    }
    if (m_now_ms < m_room_back_ms && !m_is_settling) {
        m_server.log().runOutOfRoom();
    } else {
        m_server.log().makeRoom();
    }
    if (m_server.isUp() && m_random.chance(faults.crash) && m_random.chance(20)) {
        m_server.die();
        serverDied("killed between two turns");
    }
}

/// The faults are over: everybody is answered and sees what they may see, soon.
void World::settle() {
    say("the faults are over");
    m_is_settling = true;
    m_settings.faults = {};
    m_server.log().makeRoom();
    m_network.heal();
    const std::int64_t until_ms = m_now_ms + settle_ms_max;
    int calm_steps = 0;
    do {
        passTime(settle_step_ms);
        serve(Server::Ending::well);
        check();
        calm_steps = restless().empty() ? calm_steps + 1 : 0;
    } while (m_wrongs.empty() && m_now_ms < until_ms && calm_steps < calm_steps_min);
    if (!m_wrongs.empty()) return;
    if (const std::string who = restless(); !who.empty()) {
        m_wrongs.push_back("after the faults everybody is answered and up to date within two minutes: " + who);
        return;
    }
    for (const auto& device : m_devices) checkView(*device);
    checkReplay();
    checkHistories();
    checkPresence();
}

/// Who is not yet answered or up to date; empty: all is calm.
std::string World::restless() const {
    if (!m_server.isUp()) return "the server is away";
    for (const auto& device : m_devices) {
        const client::Client& client = device->client();
        const std::string who =
            "device " + std::to_string(device->number()) + ", person " + std::to_string(device->person());
        if (!client.isCurrent()) return who + " is not connected or not caught up";
        if (client.pendingCount() > 0) return who + " waits for an answer";
    }
    return {};
}

void World::say(const std::string& line) {
    if (m_trace) m_trace(std::to_string(m_now_ms) + " " + line);
}

void World::take(std::vector<std::string> wrongs) {
    std::move(wrongs.begin(), wrongs.end(), std::back_inserter(m_wrongs));
}

}  // namespace rostrum::simulation
