// SPDX-License-Identifier: MIT
//
// Rulebook 3.7: "An accepted command sent twice (after a reconnect) has one effect and gets the first one's answer,
// always." Design 6: nothing is done twice, also across restarts. ROSTRUM_REPEATS says how many times a command is
// sent again.
#include "tests/host/served.h"

#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace rostrum::host {
namespace {

constexpr std::uint64_t repeats_default = 100'000;
constexpr std::uint64_t repeats_of_a_round = 100;
constexpr std::uint64_t rounds_of_a_start = 20;  ///< then the server is killed

std::uint64_t repeatsWanted() {
    const char* wanted = std::getenv("ROSTRUM_REPEATS");
    return wanted == nullptr ? repeats_default : std::strtoull(wanted, nullptr, 10);
}

struct Done {
    Id person = 0;
    v1::Command command;
    std::uint32_t seq = 0;
};

/// Everybody does things, and sends what was done before again and again.
class Repetition {
public:
    Repetition() {
        const Rate no_limit{.burst = 1'000'000, .per_s = 1'000'000};
        m_served.options.commands_per_badge = no_limit;
        m_served.options.frames_per_connection = no_limit;
        start();
        for (const v1::Command& command : {eg::openMeeting(1), eg::takeUpItem(2), eg::openFloor(2)}) {
            EXPECT_TRUE(does(eg::chair, command));
        }
    }

    void killAndStart() {
        m_peers.clear();
        start();
    }

    /// A delegation that is not on the list asks for the floor; one that is withdraws.
    void somebodyActs() {
        const Id participant = eg::france + static_cast<Id>(m_chance() % eg::university);
        const auto& list = m_served.state().list(2);
        const auto mine = std::find_if(list.begin(), list.end(), [&](const auto& place) {
            return m_served.row<v1::Request>(place.second).participant() == participant;
        });
        EXPECT_TRUE(does(eg::delegateOf(participant),
                         mine == list.end() ? eg::requestFloor() : eg::withdrawRequest(mine->second)));
    }

    void sendsAgain(std::uint64_t times) {
        std::map<Id, std::vector<v1::Outcome>> expected;
        for (std::uint64_t i = 0; i < times; ++i) {
            const Done& done = m_done[m_chance() % m_done.size()];
            m_peers.at(done.person).sends(done.command);
            v1::Outcome& outcome = expected[done.person].emplace_back();
            outcome.set_uuid(done.command.uuid());
            outcome.set_seq(done.seq);
        }
        const std::uint32_t head = m_served.state().seq();
        for (const auto& [person, outcomes] : expected) {
            const v1::ServerFrame heard = m_peers.at(person).hearsAll();
            ASSERT_EQ(static_cast<std::size_t>(heard.outcomes_size()), outcomes.size());
            for (std::size_t i = 0; i < outcomes.size(); ++i) {
                ASSERT_EQ(heard.outcomes(static_cast<int>(i)).SerializeAsString(), outcomes[i].SerializeAsString());
            }
        }
        ASSERT_EQ(m_served.state().seq(), head) << "a repeated command changes nothing";
    }

    /// Each command that was accepted stands in the record once, and nothing else that anybody sent.
    void audit() {
        std::multiset<std::string> recorded;
        const Status sound = m_served.log().read(1, [&](const v1::Change& change) {
            if (!change.command().uuid().empty()) recorded.insert(change.command().uuid());
        });
        ASSERT_TRUE(sound);
        std::multiset<std::string> accepted;
        for (const Done& done : m_done) accepted.insert(done.command.uuid());
        EXPECT_EQ(recorded, accepted);
    }

    std::size_t done() const { return m_done.size(); }

private:
    void start() {
        m_served.restart(1s);
        for (const Id person : {eg::chair, eg::desk}) m_peers.emplace(person, Peer::joined(m_served, person));
        for (Id participant = eg::france; participant <= eg::university; ++participant) {
            const Id delegate = eg::delegateOf(participant);
            m_peers.emplace(delegate, Peer::joined(m_served, delegate));
        }
        for (auto& [person, peer] : m_peers) peer.hearsAll();
    }

    bool does(Id person, v1::Command command) {
        command.set_uuid(m_served.uuid());
        Peer& peer = m_peers.at(person);
        peer.sends(command);
        const v1::ServerFrame heard = peer.hearsAll();
        if (heard.outcomes_size() != 1 || !heard.outcomes(0).has_seq()) return false;
        m_done.push_back({person, std::move(command), heard.outcomes(0).seq()});
        return true;
    }

    Served m_served;
    std::map<Id, Peer> m_peers;
    std::vector<Done> m_done;
    std::mt19937_64 m_chance{1};
};

TEST(RepeatedCommands, HaveOneEffectAndOneAnswerAcrossRestarts) {
    Repetition repetition;
    const std::uint64_t rounds = std::max<std::uint64_t>(1, repeatsWanted() / repeats_of_a_round);
    for (std::uint64_t round = 1; round <= rounds; ++round) {
        repetition.somebodyActs();
        ASSERT_NO_FATAL_FAILURE(repetition.sendsAgain(repeats_of_a_round));
        if (round % rounds_of_a_start == 0) repetition.killAndStart();
    }
    repetition.audit();
    std::printf("%llu commands sent again, %zu done once, over %llu restarts\n",
                static_cast<unsigned long long>(rounds * repeats_of_a_round), repetition.done(),
                static_cast<unsigned long long>(rounds / rounds_of_a_start));
}

}  // namespace
}  // namespace rostrum::host
