// SPDX-License-Identifier: MIT
//
// The power is cut at any moment, and again after servers went on with what was left. Rulebook 12.1: "Every accepted
// command is durable before anyone is told that it happened, always." ROSTRUM_CUTS says how many times.
#include "server/store/sqlite_event_log.h"
#include "tests/store/recorded_disk.h"
#include "tests/support/changes.h"
#include "tests/support/temporary_directory.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

namespace rostrum::store {
namespace {

constexpr std::uint64_t cuts_default = 1'500;
constexpr std::uint64_t cuts_of_a_diary = 50;
constexpr std::uint64_t diaries_of_a_record = 4;  ///< then another one begins

const host::ClockReading reading{.boot_id = "a boot", .boottime_ms = 1, .meeting_ms = 2, .utc_ms = 3};

std::uint64_t cutsWanted() {
    const char* wanted = std::getenv("ROSTRUM_CUTS");
    return wanted == nullptr ? cuts_default : std::strtoull(wanted, nullptr, 10);
}

/// From the first moment of which it is true.
struct Milestone {
    std::size_t moment = 0;
    std::uint32_t seq = 0;
};

std::uint32_t reached(const std::vector<Milestone>& milestones, std::size_t moment) {
    std::uint32_t seq = 0;
    for (const Milestone& milestone : milestones) {
        if (milestone.moment <= moment) seq = milestone.seq;
    }
    return seq;
}

/// A record on the recorded disk, written by servers that start and stop.
class Machine {
public:
    Machine(std::uint64_t seed, RecordedDisk::Syncs syncs) : m_chance(seed), m_syncs(syncs) {
        EXPECT_TRUE(
            SqliteEventLog::create(m_folder->path() / "record.db", "lineage", {.ballast_bytes = 4096, .vfs = ""}));
        RecordedDisk::begin(m_folder->path(), m_syncs);
    }

    /// A few servers, one after the other. Now and then one of them writes so much that SQLite moves its log of writes
    /// into the database meanwhile (every thousand pages).
    void serve() {
        m_submitted = {{0, m_head}};
        m_acknowledged = {{0, m_head}};
        const std::uint64_t servers = 1 + m_chance() % 3;
        for (std::uint64_t i = 0; i < servers; ++i) {
            const auto log = start();
            const std::uint64_t transactions = m_chance() % 12 == 0 ? 250 + m_chance() % 100 : m_chance() % 12;
            for (std::uint64_t j = 0; j < transactions; ++j) record(*log);
        }
    }

    /// The power is cut, some time. Says what that lost or broke; nothing: all is well.
    std::string cut() {
        const support::TemporaryDirectory left;
        const std::size_t moment = cutInto(left.path());
        const std::string at = ", moment " + std::to_string(moment) + " of " + std::to_string(RecordedDisk::moment());
        const auto log = SqliteEventLog::open(left.path() / "record.db", {.ballast_bytes = 4096, .vfs = ""});
        if (!log) return log.error().message + at;
        std::uint32_t head = 0;
        const Status sound = log.value()->read(1, [&](const v1::Change& change) { head = change.seq(); });
        if (!sound) return sound.error().message + at;
        const std::uint32_t acknowledged = reached(m_acknowledged, moment);
        const std::uint32_t submitted = reached(m_submitted, moment);
        if (acknowledged <= head && head <= submitted) return "";
        return "acknowledged " + std::to_string(acknowledged) + ", submitted " + std::to_string(submitted) + ", left " +
               std::to_string(head) + at;
    }

    /// The next servers find what a cut left.
    void goOnAfterACut() {
        auto left = std::make_unique<support::TemporaryDirectory>();
        cutInto(left->path());
        RecordedDisk::begin(left->path(), m_syncs);
        m_folder = std::move(left);
        m_head = start()->head().seq;
    }

private:
    std::size_t cutInto(const std::filesystem::path& folder) {
        const std::size_t moment = m_chance() % (RecordedDisk::moment() + 1);
        RecordedDisk::cut(moment, m_chance, folder);
        return moment;
    }

    std::unique_ptr<SqliteEventLog> start() const {
        return std::move(
            SqliteEventLog::open(m_folder->path() / "record.db", {.ballast_bytes = 4096, .vfs = RecordedDisk::name()})
                .value());
    }

    void record(SqliteEventLog& log) {
        const auto last = m_head + static_cast<std::uint32_t>(1 + m_chance() % 4);
        m_submitted.push_back({RecordedDisk::moment(), last});
        log.submit(eg::changes(m_head + 1, last), reading);
        EXPECT_TRUE(log.durable());
        m_acknowledged.push_back({RecordedDisk::moment(), last});
        m_head = last;
    }

    std::mt19937_64 m_chance;
    RecordedDisk::Syncs m_syncs;
    std::unique_ptr<support::TemporaryDirectory> m_folder = std::make_unique<support::TemporaryDirectory>();
    std::uint32_t m_head = 0;
    std::vector<Milestone> m_submitted;
    std::vector<Milestone> m_acknowledged;
};

TEST(PowerCut, LosesNothingThatWasAcknowledgedAndBreaksNothing) {
    const std::uint64_t wanted = cutsWanted();
    std::uint64_t done = 0;
    for (std::uint64_t seed = 1; done < wanted; ++seed) {
        Machine machine(seed, RecordedDisk::Syncs::are_done);
        for (std::uint64_t diary = 0; diary < diaries_of_a_record && done < wanted; ++diary) {
            machine.serve();
            for (std::uint64_t i = 0; i < cuts_of_a_diary && done < wanted; ++i, ++done) {
                const std::string wrong = machine.cut();
                ASSERT_EQ(wrong, "") << "seed " << seed << ", diary " << diary << ", cut " << i;
            }
            machine.goOnAfterACut();
        }
    }
    std::printf("%llu power cuts: nothing acknowledged was lost\n", static_cast<unsigned long long>(done));
}

// Otherwise the test above could not fail.
TEST(PowerCut, IsFeltOnADiskThatOnlySaysThatItSynced) {
    std::size_t felt = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Machine machine(seed, RecordedDisk::Syncs::are_lies);
        machine.serve();
        for (int i = 0; i < 10; ++i) felt += machine.cut().empty() ? 0 : 1;
    }
    EXPECT_GT(felt, 10u);
}

}  // namespace
}  // namespace rostrum::store
