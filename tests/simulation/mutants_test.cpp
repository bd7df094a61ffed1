// SPDX-License-Identifier: MIT
//
// The simulation simulated: with something wrong put into it on purpose, it says so. Issue 2: "a mutant that answers
// before the commit is caught."
//   12.1 "Every accepted command is durable before anyone is told that it happened, always."
//   5.4  a running clock is not stopped "by a changed wall clock"
#include "tests/simulation/passing_log.h"
#include "tests/simulation/world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace rostrum::simulation {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::StartsWith;

constexpr std::uint64_t seeds_max = 20;
constexpr std::uint64_t seeds_of_records_max = 60;  // an undo that moves somebody is rare

/// Says that what was submitted is durable, and commits it when the next transaction comes.
class HastyLog final : public PassingLog {
public:
    using PassingLog::PassingLog;

    void submit(std::vector<v1::Change> changes, const host::ClockReading& clock) override {
        m_promised = PassingLog::durable();
        if (m_promised && !changes.empty()) m_promised = changes.back().seq();
        PassingLog::submit(std::move(changes), clock);
    }
    Result<std::uint32_t> durable() override { return m_promised; }

private:
    Result<std::uint32_t> m_promised = std::uint32_t{0};
};

Seams hasty() {
    Seams seams;
    seams.log = [](host::EventLog& log) { return std::make_unique<HastyLog>(log); };
    return seams;
}

/// One frame in a hundred never arrives, though the link stays.
Seams lossy() {
    Seams seams;
    seams.frames = [count = 0](std::string frame) mutable -> std::vector<std::string> {
        if (++count % 100 == 0) return {};
        return {std::move(frame)};
    };
    return seams;
}

Seams onTheWallClock() {
    Seams seams;
    seams.boottime_follows_wall_clock = true;
    return seams;
}

/// In how many of the first seeds the simulation says that something is wrong.
std::uint64_t seedsThatSee(const std::function<Seams()>& mutant) {
    std::uint64_t seen = 0;
    for (std::uint64_t seed = 1; seed <= seeds_max; ++seed) {
        if (!World(seed, mutant(), {}).run().wrongs.empty()) ++seen;
    }
    return seen;
}

TEST(Mutants, TheSameSeedsWithoutOneAreSound) {
    EXPECT_EQ(seedsThatSee([] { return Seams(); }), 0u);
}

TEST(Mutants, OneThatAnswersBeforeTheCommitIsSeenByEverySeed) {
    EXPECT_EQ(seedsThatSee(hasty), seeds_max);
}

// Runs that go on in spite of it, until a crash loses what was told. The first two sentences look into the record at
// each write; the others are what people notice: their own histories do not agree with the record.
TEST(Mutants, OneThatAnswersBeforeTheCommitIsGivenAwayByItsCrashesToo) {
    std::vector<std::string> wrongs;
    for (std::uint64_t seed = 1; seed <= seeds_max; ++seed) {
        const Report report = World(seed, hasty(), {}).run(Until::the_end);
        wrongs.insert(wrongs.end(), report.wrongs.begin(), report.wrongs.end());
    }
    EXPECT_THAT(wrongs, Contains(StartsWith("nobody is told what is not durable (12.1)")));
    EXPECT_THAT(wrongs, Contains(StartsWith("between two turns the state is that of the record")));
    EXPECT_THAT(wrongs, Contains(StartsWith("what was acknowledged is in the record (12.1)")));
    EXPECT_THAT(wrongs, Contains(StartsWith("nobody sees older state than before")));
}

TEST(Mutants, OneThatLosesFramesIsSeenByMostSeeds) {
    EXPECT_GE(seedsThatSee(lossy), seeds_max / 2) << "to lose a welcome or a pong does no harm";
}

TEST(Mutants, OneWhoseClocksFollowTheWallClockIsSeen) {
    EXPECT_GE(seedsThatSee(onTheWallClock), 1u);
}

// ---- the auditors, over a record that was tampered with ----

/// Keeps what goes by.
class CopyingLog final : public PassingLog {
public:
    CopyingLog(host::EventLog& log, std::vector<v1::Change>& copies) : PassingLog(log), m_copies(copies) {}

    void submit(std::vector<v1::Change> changes, const host::ClockReading& clock) override {
        m_copies.insert(m_copies.end(), changes.begin(), changes.end());
        PassingLog::submit(std::move(changes), clock);
    }

private:
    std::vector<v1::Change>& m_copies;
};

using Record = std::vector<v1::Change>;

/// The records of a few meetings without a crash, each from its foundation on.
std::vector<Record> recordsOfMeetings() {
    std::vector<Record> found;
    for (std::uint64_t seed = 1; seed <= seeds_of_records_max; ++seed) {
        Record record;
        Random random(seed);
        record.push_back(foundation(drawSettings(random), 1'700'000'000'000));
        Seams seams;
        seams.log = [&record](host::EventLog& log) { return std::make_unique<CopyingLog>(log, record); };
        const Report report = World(seed, seams, {}).run();
        EXPECT_THAT(report.wrongs, IsEmpty());
        if (report.counts.crashes == 0) found.push_back(std::move(record));
    }
    return found;
}

class Auditors : public testing::Test {
protected:
    static const std::vector<Record>& records() {
        static const std::vector<Record> records = recordsOfMeetings();
        return records;
    }
    /// What the auditors say of a record.
    static std::vector<std::string> complaints(const Record& record) {
        Watcher watcher;
        for (const v1::Change& change : record) watcher.note(change);
        return watcher.takeWrongs();
    }
    static bool isSaid(const std::string& sentence, const Record& record) {
        const auto said = complaints(record);
        return std::any_of(said.begin(), said.end(), [&](const auto& each) { return each.find(sentence) == 0; });
    }
    /// Tampers with one change after the other for which `tamper` finds something to do, and mends it again; whether
    /// they say `sentence` of one of them. Not every one makes a difference.
    static bool isSeen(const std::string& sentence, const std::function<bool(v1::Change&)>& tamper) {
        for (Record record : records()) {
            for (v1::Change& change : record) {
                const v1::Change as_it_was = change;
                if (&change == &record.front() || !tamper(change)) continue;
                if (isSaid(sentence, record)) return true;
                change = as_it_was;
            }
        }
        return false;
    }
};

TEST_F(Auditors, FindNothingInARecordAsItIs) {
    ASSERT_FALSE(records().empty());
    for (const Record& record : records()) EXPECT_THAT(complaints(record), IsEmpty());
}

TEST_F(Auditors, FindAMillisecondThatNobodySpoke) {
    EXPECT_TRUE(isSeen("speaking time is the sum of the running intervals (5.3)", [](v1::Change& change) {
        for (v1::Row& row : *change.mutable_rows()) {
            if (!row.has_speech_record() || change.command().has_mark_absent()) continue;
            v1::Speech& speech = *row.mutable_speech_record()->mutable_speech();
            speech.set_spent_ms(speech.spent_ms() + 1);
            return true;
        }
        return false;
    }));
}

TEST_F(Auditors, FindSomebodyWhoGotAheadOfTheList) {
    EXPECT_TRUE(isSeen("a list is in the order of receipt", [](v1::Change& change) {
        for (v1::Row& row : *change.mutable_rows()) {
            const v1::Request& request = row.request();
            if (!change.command().has_request_floor() || request.status() != v1::REQUEST_STATUS_ACCEPTED) continue;
            if (request.place() < 8'192) continue;  // the only one
            row.mutable_request()->set_place(1);
            return true;
        }
        return false;
    }));
}

TEST_F(Auditors, FindSomebodyWhomAnUndoPutBackElsewhere) {
    EXPECT_TRUE(isSeen("a list is in the order of receipt", [](v1::Change& change) {
        for (v1::Row& row : *change.mutable_rows()) {
            const v1::Request& request = row.request();
            if (!change.command().has_undo() || request.status() != v1::REQUEST_STATUS_ACCEPTED) continue;
            if (request.place() < 8'192) continue;  // the only one
            row.mutable_request()->set_place(1);
            return true;
        }
        return false;
    }));
}

TEST_F(Auditors, FindACommandThatWasDoneTwice) {
    std::string uuid;
    EXPECT_TRUE(isSeen("a command is done once (3.7)", [&uuid](v1::Change& change) {
        if (!change.has_command()) return false;
        if (uuid.empty()) {
            uuid = change.command().uuid();
            return false;
        }
        change.mutable_command()->set_uuid(uuid);
        return true;
    }));
}

TEST_F(Auditors, FindAClockThatRanBackwards) {
    EXPECT_TRUE(isSeen("the meeting clock never runs backwards", [](v1::Change& change) {
        change.set_meeting_ms(-1);
        return true;
    }));
}

}  // namespace
}  // namespace rostrum::simulation
