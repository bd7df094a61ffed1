// SPDX-License-Identifier: MIT
#include "tests/simulation/world.h"

#include "tests/simulation/workload.h"

#include <set>

namespace rostrum::simulation {
namespace {

constexpr std::size_t vandal_device = 1'000;
constexpr std::uint32_t chair = 1;
constexpr std::uint32_t secretary = 4;
constexpr std::uint32_t vandal_person = 9;  // a delegate of a Member State
constexpr std::size_t devices_max = 26;
constexpr std::int64_t settle_step_ms = 250;
constexpr std::int64_t settle_ms_max = 120'000;
constexpr int calm_steps_min = 16;  // longer than any message takes, and than presence is held back

std::optional<std::uint32_t> presidingPerson(const state::State& state) {
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        if (stored.row.ended_utc_ms() == 0) return stored.row.person();
    }
    return {};
}

/// The officer who has something to do just now, beside whoever presides; 0: none has.
std::uint32_t officerInDemand(const state::State& state, Random& random) {
    for (const auto& [id, stored] : state.table<v1::HandoverOffer>().all()) return stored.row.to();
    for (const auto& [id, stored] : state.table<v1::Operating>().all()) {
        if (stored.row.ended_utc_ms() == 0) return stored.row.person();
    }
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        if (stored.row.ended_utc_ms() == 0 && stored.row.console_lost()) return random.between(chair + 1, secretary);
    }
    return 0;
}

const v1::Speech* speechOnTheFloor(const state::State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    return floor == nullptr ? nullptr : state.find<v1::Speech>(floor->current());
}

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
    addDevice(chair);  // a second console
    m_vandal = std::make_unique<Vandal>(vandal_device, badgeSecret(vandal_person), m_network, m_random);
}

void World::addDevice(std::uint32_t person) {
    Device::Options options;
    options.number = m_devices.size();
    options.person = person;
    options.badge_secret = badgeSecret(person);
    options.encoding = m_random.chance(m_settings.json) ? client::Encoding::json : client::Encoding::proto;
    options.clock_offset_ms = m_random.below(1'000'000'000);
    options.clock_drift_ppm = static_cast<std::int32_t>(m_random.below(401)) - 200;
    m_devices.push_back(std::make_unique<Device>(std::move(options), m_network, m_random));
    m_checked_seqs.push_back(0);
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

Report World::run(Until until) {
    while (m_step < m_settings.steps && !isOver(until)) step();
    if (!isOver(until)) settle(until);
    m_counts.add(m_watcher.counts());
    for (const auto& [code, count] : m_vandal->refused()) m_counts.refused[code] += count;
    return {std::move(m_wrongs), m_wrong_step, m_counts};
}

void World::passTime(std::int64_t ms) {
    m_now_ms += ms;
    m_network.setNow(m_now_ms);
}

void World::step() {
    ++m_step;
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
            support::note(m_counts.refusals, answered.command, answered.outcome.refusal().code());
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

/// Who presses: mostly somebody who can move the meeting on. Null: nobody is there.
Device* World::somebody() {
    std::uint32_t person = 0;
    switch (m_random.below(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            person = presidingPerson(m_watcher.state()).value_or(chair);
            break;
        case 4:
            person = secretary;
            break;
        case 5:
            person = officerInDemand(m_watcher.state(), m_random);
            break;
        default:
            break;
    }
    std::vector<Device*> ready;
    std::vector<Device*> wanted;
    for (const auto& device : m_devices) {
        const client::Client& client = device->client();
        if (client.view().seq() == 0 || !client.welcome() || device->isAway(m_now_ms)) continue;
        ready.push_back(device.get());
        if (device->person() == person) wanted.push_back(device.get());
    }
    if (ready.empty()) return nullptr;
    return m_random.pick(wanted.empty() ? ready : wanted);
}

void World::somebodyPresses() {
    Device* device = somebody();
    if (device == nullptr) return;
    const v1::Welcome& who = *device->client().welcome();
    const auto utc_ms = device->client().utcNow(device->localMs(m_now_ms));
    const Beholder beholder{device->client().view(), who.person(), who.participant(), who.role(), utc_ms.value_or(0)};
    auto command = nextCommand(beholder, m_settings, m_random);
    if (!command) return;
    if (m_trace) say("person " + std::to_string(device->person()) + " presses " + command->ShortDebugString());
    device->press(std::move(*command), m_now_ms);
}

void World::misfortune() {
    misfortuneOfLinks();
    misfortuneOfPeople();
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

/// Somebody closes all consoles, or loses them: mostly one whom it matters of.
void World::misfortuneOfPeople() {
    if (!m_random.chance(m_settings.faults.leave)) return;
    std::uint32_t person = m_random.pick(m_devices)->person();
    const v1::Speech* speech = speechOnTheFloor(m_watcher.state());
    if (speech != nullptr && m_random.chance(40)) person = speech->person();
    if (m_random.chance(30)) person = presidingPerson(m_watcher.state()).value_or(person);
    const std::int64_t back_ms = m_now_ms + m_random.below(m_random.chance(50) ? 10'000 : 200'000);
    for (const auto& device : m_devices) {
        if (device->person() == person) device->leave(back_ms, m_now_ms);
    }
    say("person " + std::to_string(person) + " is away");
}

void World::misfortuneOfServer() {
    const auto& faults = m_settings.faults;
    if (m_random.chance(faults.clock_step)) {
        const std::int64_t by_ms = static_cast<std::int64_t>(m_random.below(7'200'000)) - 3'600'000;
        m_server.stepWallClock(by_ms);
        say("the wall clock steps by " + std::to_string(by_ms));
    }
    if (m_random.chance(faults.full_disk)) {
        m_room_back_ms = m_now_ms + m_random.below(5'000);
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
void World::settle(Until until) {
    say("the faults are over");
    m_is_settling = true;
    m_settings.faults = {};
    m_server.log().makeRoom();
    m_network.heal();
    m_vandal->leave();
    for (const auto& device : m_devices) device->comeBack();
    const std::int64_t until_ms = m_now_ms + settle_ms_max;
    int calm_steps = 0;
    std::uint32_t seq = 0;
    do {
        ++m_step;
        passTime(settle_step_ms);
        serve(Server::Ending::well);
        check();
        // A deadline may still come, and its news be on the way.
        const std::uint32_t before = std::exchange(seq, m_watcher.state().seq());
        calm_steps = before == seq && restless().empty() ? calm_steps + 1 : 0;
    } while (!isOver(until) && m_now_ms < until_ms && calm_steps < calm_steps_min);
    if (isOver(until)) return;
    if (const std::string who = restless(); !who.empty()) {
        m_wrongs.push_back("after the faults everybody is answered and up to date within two minutes: " + who);
        return;
    }
    for (const auto& device : m_devices) checkView(*device);
    checkReplay();
    checkHistories();
    checkPresence();
    noteStep();
}

/// The steps of the end count on.
void World::noteStep() {
    if (m_wrong_step == 0 && !m_wrongs.empty()) m_wrong_step = m_step;
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
