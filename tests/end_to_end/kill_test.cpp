// SPDX-License-Identifier: MIT
//
// A server killed with -9 under load, again and again. Nothing that was acknowledged is lost, nothing is done twice
// (rulebook 3.7), and a speech that ran shows the same remaining time afterwards, less what passed (5.4).
#include "protocol/state/speaking_clock.h"
#include "server/net/machine_clocks.h"
#include "server/store/record_file.h"
#include "tests/end_to_end/player.h"
#include "tests/support/invariants.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

std::uint64_t rounds = 200;

}  // namespace

namespace rostrum::end_to_end {
namespace {

using testing::IsEmpty;

constexpr int delegations = 8;
constexpr std::uint64_t rounds_of_a_session_max = 200;  ///< then another one begins: records stay short
constexpr int answers_of_a_round_max = 120;
/// How far a clock may show ahead for a moment, because it never goes back after a first, coarse estimate.
constexpr std::int64_t coarse_ms = 250;

/// What a screen shows at a moment of this machine's clock.
struct Shown {
    std::int64_t local_ms = 0;
    std::int64_t meeting_ms = 0;
    std::int64_t error_ms = 0;
    v1::Speech speech;

    explicit Shown(const Guest& guest) : local_ms(net::readClocks().boottime_ms) {
        meeting_ms = guest.client().meetingNow(local_ms).value_or(0);
        error_ms = guest.client().clock().errorBoundMs(local_ms).value_or(0) + coarse_ms;
        const auto* speech_now = guest.view().find<v1::Speech>(guest.view().find<v1::Floor>(1)->current());
        if (speech_now != nullptr) speech = *speech_now;
    }
};

/// One session, served and killed many times.
class Ordeal {
public:
    explicit Ordeal(std::uint64_t seed) : m_chance(seed) {
        for (const char* name : {"Chair", "Secretary"}) enlist(name);
        for (int i = 1; i <= delegations; ++i) enlist("Delegation " + std::to_string(i));
    }

    void open() {
        Server server(m_session, m_port);
        ASSERT_TRUE(m_room.awaitEverybodyCurrent());
        Guest& chair = *m_guests.front();
        for (const v1::Command& command : {eg::openMeeting(1), eg::takeUpItem(2), eg::openFloor(2)}) {
            v1::Command pressed = command;
            pressed.set_uuid(chair.press(command));
            m_history.pressed(chair.person(), pressed);
            ASSERT_TRUE(m_room.await([&] { return chair.answer(pressed.uuid()).has_value(); }));
        }
        m_first.emplace(chair);
        end(server);
    }

    void round() {
        if (below(8) == 0) killWhileItStarts();
        Server server(m_session, m_port);
        ASSERT_TRUE(m_room.awaitEverybodyCurrent()) << "not everybody came back";
        compareClocks();
        for (Player& player : m_players) {
            if (below(4) == 0) player.doubt();
        }
        const int enough = answers() + static_cast<int>(below(answers_of_a_round_max));
        ASSERT_TRUE(m_room.await([&] {
            if (answers() >= enough) return true;
            for (Player& player : m_players) player.play();
            return false;
        }));
        end(server);
    }

    void close() {
        EXPECT_EQ(run({"verify", m_session.data()}).exit_code, 0);
        EXPECT_THAT(support::violations(m_state), IsEmpty());
        const std::int64_t passed_ms = m_last->local_ms - m_first->local_ms;
        EXPECT_NEAR(static_cast<double>(m_last->meeting_ms - m_first->meeting_ms), static_cast<double>(passed_ms),
                    static_cast<double>(m_first->error_ms + m_last->error_ms))
            << "the meeting clock lost or gained time over all restarts";
    }

    const History& history() const { return m_history; }
    int comparedClocks() const { return m_compared_clocks; }

private:
    void enlist(const std::string& name) {
        m_guests.push_back(&m_room.admit(m_session.badge(name)));
        m_players.emplace_back(*m_guests.back(), m_history, m_chance);
    }
    std::uint64_t below(std::uint64_t end) { return m_chance() % end; }
    int answers() const {
        int sum = 0;
        for (const Player& player : m_players) sum += player.answers();
        return sum;
    }

    /// At any moment before it serves, or just after.
    void killWhileItStarts() {
        Program program(serveArguments(m_session, m_port));
        program.err().next(std::chrono::milliseconds(below(60)));
        program.killAll();
    }

    void end(Server& server) {
        m_last.emplace(*m_guests.front());
        server.program().killAll();
        readOn();
        m_history.audit();
        ASSERT_THAT(m_history.wrongs(), IsEmpty());
    }

    /// Reads what came to the record, in a copy of what the kill left behind, so that the next server finds that.
    void readOn() {
        for (const char* suffix : {"", "-wal"}) {
            std::filesystem::copy_file(m_session.record().string() + suffix, copy().string() + suffix,
                                       std::filesystem::copy_options::overwrite_existing);
        }
        auto file = store::RecordFile::open(copy());
        ASSERT_TRUE(file) << file.error().message;
        const std::uint32_t last = file.value().last().value()->seq;
        const Status read =
            file.value().scan(m_state.seq() + 1, last, [&](const store::Entry& entry, store::Chain& chain) {
                const v1::Change& change = *chain.change(entry);
                m_state.apply(change.seq(), change.rows(), change.removals());
                m_history.recorded(change);
                return Status(Done{});
            });
        ASSERT_TRUE(read) << read.error().message;
    }

    std::filesystem::path copy() const { return m_session.folder() / "copy.db"; }

    /// The clock goes on by what passed, and if nobody touched the speech meanwhile, so does the time that it used; a
    /// point of order has no limit of which time would remain.
    void compareClocks() {
        const Shown now(*m_guests.front());
        const auto passed_ms = static_cast<double>(now.local_ms - m_last->local_ms);
        const auto off_ms = static_cast<double>(now.error_ms + m_last->error_ms);
        EXPECT_NEAR(static_cast<double>(now.meeting_ms - m_last->meeting_ms), passed_ms, off_ms);
        if (now.speech.id() == 0 || now.speech.SerializeAsString() != m_last->speech.SerializeAsString()) return;
        const auto before = state::speakingClock(m_last->speech, m_last->meeting_ms);
        const auto after = state::speakingClock(now.speech, now.meeting_ms);
        EXPECT_NEAR(static_cast<double>(after.used_ms - before.used_ms), before.running ? passed_ms : 0,
                    before.running ? off_ms : 0);
        if (before.running) ++m_compared_clocks;
    }

    std::mt19937_64 m_chance;
    Session m_session{delegations};
    const std::uint16_t m_port = freePort();
    Room m_room{net::Address{"127.0.0.1", m_port, false}};
    History m_history;
    std::vector<Guest*> m_guests;
    std::deque<Player> m_players;
    state::State m_state;  ///< as the record tells it
    std::optional<Shown> m_first;
    std::optional<Shown> m_last;
    int m_compared_clocks = 0;
};

TEST(Kill, NothingAcknowledgedIsLostNothingIsDoneTwiceAndTheClockGoesOn) {
    History::Counts sum;
    int compared_clocks = 0;
    for (std::uint64_t done = 0; done < rounds && !testing::Test::HasFailure();) {
        Ordeal ordeal(done + 1);
        ordeal.open();
        const std::uint64_t until = std::min(rounds, done + rounds_of_a_session_max);
        for (; done < until && !testing::Test::HasFailure(); ++done) ordeal.round();
        if (testing::Test::HasFailure()) break;
        ordeal.close();
        const History::Counts& counts = ordeal.history().counts();
        sum.accepted += counts.accepted;
        sum.refused += counts.refused;
        sum.repeated += counts.repeated;
        sum.found_done += counts.found_done;
        sum.found_undone += counts.found_undone;
        compared_clocks += ordeal.comparedClocks();
    }
    std::printf(
        "%llu kills: %d commands accepted, %d refused; when the server was killed %d were done and not answered yet, "
        "%d "
        "neither; %d sent again later and answered alike; %d running clocks compared\n",
        static_cast<unsigned long long>(rounds), sum.accepted, sum.refused, sum.found_done, sum.found_undone,
        sum.repeated, compared_clocks);
    if (rounds < 100) return;  // too few for every case to occur
    for (const int count :
         {sum.accepted, sum.refused, sum.found_done, sum.found_undone, sum.repeated, compared_clocks}) {
        EXPECT_GT(count, 10) << "a case that hardly occurred proves nothing";
    }
}

}  // namespace
}  // namespace rostrum::end_to_end

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (const char* wanted = std::getenv("ROSTRUM_KILLS")) rounds = std::strtoull(wanted, nullptr, 10);
    for (int i = 1; i < argc; ++i) {
        constexpr std::string_view flag = "--rounds=";
        if (!std::string_view(argv[i]).starts_with(flag)) {
            std::fprintf(stderr, "%s: unknown; give --rounds=10000\n", argv[i]);
            return 2;
        }
        rounds = std::strtoull(argv[i] + flag.size(), nullptr, 10);
    }
    return RUN_ALL_TESTS();
}
