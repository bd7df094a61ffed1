// SPDX-License-Identifier: MIT
//
// Rulebook 5.5: "Giving the floor carries what the giver saw: who has the floor and who is named. If that is no longer
// so, it is refused and nothing changes. (Two chairs pressing "next" never skip a speaker.)" Issue 2: "Two connections
// entitled to give the floor (the presiding officer's, and the desk's under desk_may_conduct) pressing "next" at the
// same moment, 10,000 times in the simulation …: never two grants, never a skipped speaker, the loser gets StaleFloor."
#include "server/host/badges.h"
#include "tests/simulation/device.h"
#include "tests/simulation/screen.h"
#include "tests/simulation/server.h"
#include "tests/simulation/settings.h"
#include "tests/support/eg_commands.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace rostrum::simulation {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::uint64_t rooms = 100;  // each with a seed and a latency of its own
constexpr int rounds = 100;

constexpr std::uint32_t chair = 1;
constexpr std::uint32_t secretary = 4;
constexpr std::uint32_t delegates[] = {9, 11, 13};  // of three Member States
constexpr std::uint32_t item = 1;

/// A session whose desk may conduct, with lists as received on which one may ask as often as one likes.
Settings settingsOf(std::uint64_t seed) {
    Random random(seed);
    Settings settings = drawSettings(random);
    settings.session.set_desk_may_conduct(true);
    settings.session.set_rehearsal(false);
    v1::ListRules rules;
    rules.set_default_limit_ms(180'000);
    rules.set_at_limit(v1::AT_LIMIT_SHOW);
    rules.set_overrun_ms(10'000);
    rules.set_lead_in_ms(3'000);
    rules.set_when_absent(v1::WHEN_ABSENT_END_OF_LIST);
    rules.set_presentation_limit_ms(600'000);
    rules.set_reply_limit_ms(180'000);
    *settings.session.mutable_defaults() = rules;
    return settings;
}

/// A meeting in progress with an open list, both consoles, and a few delegates. Nothing is lost on the way; how long
/// anything takes, and with what it arrives together, is chance.
class Room {
public:
    explicit Room(std::uint64_t seed)
        : m_random(seed),
          m_latency_ms_max(m_random.pick(std::initializer_list<std::uint32_t>{0, 4, 60, 400})),
          m_network(m_random, m_latency_ms_max, [this] { return m_server.durableSeq(); }),
          m_server(foundation(settingsOf(seed), utc_ms), m_network, {}, utc_ms) {
        for (const std::uint32_t person : {chair, secretary, delegates[0], delegates[1], delegates[2]}) {
            Device::Options options;
            options.number = m_devices.size();
            options.person = person;
            options.badge_secret = host::badgeSecret(Server::key, "simulation", person, 1);
            m_devices.push_back(std::make_unique<Device>(std::move(options), m_network, m_random));
        }
        settle();
        for (const v1::Command& command : {eg::openMeeting(1), eg::takeUpItem(item), eg::openFloor(item)}) {
            EXPECT_EQ(pressed(chair, command), "done");
        }
    }

    /// Presses and waits until everybody knows; "done", or the refusal.
    std::string pressed(std::uint32_t person, const v1::Command& command) {
        press(person, command);
        settle();
        return takeAnswer(person);
    }
    /// Presses "next", as the own screen shows who speaks and who is first.
    void pressNext(std::uint32_t person) {
        const Screen screen(device(person).client().view());
        const std::uint32_t next = screen.list().front();
        press(person, eg::giveFloor(next, {speechOf(screen), next}));
    }
    /// What it was answered; empty: nothing yet, or not once.
    std::string takeAnswer(std::uint32_t person) {
        const auto answers = device(person).takeAnswers();
        if (answers.size() != 1) return "";
        const v1::Outcome& outcome = answers.front().outcome;
        return outcome.has_seq() ? "done" : v1::RefusalCode_Name(outcome.refusal().code());
    }
    /// Until nobody waits for anything and every screen is up to date.
    void settle() {
        for (int turns = 0; turns < 10'000; ++turns) {
            turn();
            if (isCalm()) return;
        }
        ADD_FAILURE() << "everybody is answered";
    }

    std::uint32_t speaking() { return speechOf(Screen(device(chair).client().view())); }
    std::size_t waiting() const { return m_server.host().state().list(item).size(); }
    bool chance(std::uint32_t percent) { return m_random.chance(percent); }
    /// The requests that were accepted, and those that were given the floor, each in the order of the record.
    const std::vector<std::uint32_t>& asked() const { return m_asked; }
    const std::vector<std::uint32_t>& granted() const { return m_granted; }

private:
    static constexpr std::int64_t utc_ms = 1'700'000'000'000;

    Device& device(std::uint32_t person) {
        return **std::find_if(m_devices.begin(), m_devices.end(),
                              [&](const auto& each) { return each->person() == person; });
    }
    static std::uint32_t speechOf(const Screen& screen) { return screen.speech == nullptr ? 0 : screen.speech->id(); }
    void press(std::uint32_t person, v1::Command command) { device(person).press(std::move(command), m_now_ms); }

    bool isCalm() const {
        const std::uint32_t seq = m_server.host().state().seq();
        return std::all_of(m_devices.begin(), m_devices.end(), [&](const auto& each) {
            const client::Client& client = each->client();
            return client.isCurrent() && client.pendingCount() == 0 && client.view().seq() == seq;
        });
    }
    /// Some time passes, and what is due happens.
    void turn() {
        m_now_ms += m_random.below(m_latency_ms_max / 2 + 2);
        m_network.setNow(m_now_ms);
        for (const auto& each : m_devices) each->wake(m_now_ms, Device::Server::listens);
        EXPECT_TRUE(m_server.turn(m_now_ms, Server::Ending::well));
        for (const v1::Change& change : m_server.takeDurable()) note(change);
        while (auto arrival = m_network.nextAtDevices()) m_devices[arrival->device]->receive(*arrival, m_now_ms);
        for (const auto& each : m_devices) EXPECT_THAT(each->takeWrongs(), IsEmpty());
    }
    void note(const v1::Change& change) {
        for (const v1::Row& row : change.rows()) {
            if (change.command().has_request_floor() && row.has_request()) m_asked.push_back(row.request().id());
            if (row.request().status() == v1::REQUEST_STATUS_GRANTED) m_granted.push_back(row.request().id());
        }
    }

    Random m_random;
    std::uint32_t m_latency_ms_max;
    std::int64_t m_now_ms = 0;
    Network m_network;
    Server m_server;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<std::uint32_t> m_asked;
    std::vector<std::uint32_t> m_granted;
};

TEST(TwoChairs, PressingNextAtTheSameMomentGiveTheFloorOnceAndSkipNobody) {
    int won_by_chair = 0;
    for (std::uint64_t seed = 1; seed <= rooms; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Room room(seed);
        for (int round = 0; round < rounds && !testing::Test::HasFailure(); ++round) {
            SCOPED_TRACE("round " + std::to_string(round));
            // Two at least wait, so that there is one to skip; sometimes the one before has finished already.
            for (const std::uint32_t delegate : delegates) {
                if (room.waiting() < 3) room.pressed(delegate, eg::requestFloor({.item = item}));
            }
            ASSERT_GE(room.waiting(), 2u);
            if (room.speaking() != 0 && room.chance(30)) {
                EXPECT_EQ(room.pressed(chair, eg::endSpeech(room.speaking())), "done");
            }
            const std::size_t granted_before = room.granted().size();

            const bool is_chair_first = room.chance(50);
            room.pressNext(is_chair_first ? chair : secretary);
            room.pressNext(is_chair_first ? secretary : chair);
            room.settle();

            std::vector<std::string> answers = {room.takeAnswer(chair), room.takeAnswer(secretary)};
            won_by_chair += answers[0] == "done" ? 1 : 0;
            std::sort(answers.begin(), answers.end());
            EXPECT_THAT(answers, ElementsAre("STALE_FLOOR", "done"));
            ASSERT_EQ(room.granted().size(), granted_before + 1) << "one grant";
            EXPECT_EQ(room.granted().back(), room.asked()[granted_before]) << "of who was first";
        }
    }
    const int all = static_cast<int>(rooms) * rounds;
    EXPECT_GT(won_by_chair, all / 3) << "it is a race, which both win";
    EXPECT_LT(won_by_chair, all * 2 / 3);
}

}  // namespace
}  // namespace rostrum::simulation
