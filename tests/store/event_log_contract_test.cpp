// SPDX-License-Identifier: MIT
//
// The contract of the port (server/host/event_log.h), which every twin of the log keeps. It stands on these sentences:
//   3.7  "An accepted command sent twice (after a reconnect) has one effect and gets the first one's answer, always."
//   12.1 "Every accepted command is durable before anyone is told that it happened, always."
//   12.2 "The record is append-only and chained by hash."
#include "server/store/memory_event_log.h"
#include "server/store/sqlite_event_log.h"
#include "tests/store/failing_vfs.h"
#include "tests/support/changes.h"
#include "tests/support/temporary_directory.h"

#include <gmock/gmock.h>
#include <google/protobuf/util/message_differencer.h>
#include <gtest/gtest.h>

#include <memory>

namespace rostrum::store {
namespace {

using google::protobuf::util::MessageDifferencer;
using testing::ElementsAre;

const char* const lineage = "lineage of the test";

/// A machine with a log in memory.
class InMemory {
public:
    host::EventLog& log() { return m_log; }
    void kill(Undecided fate) { m_log = MemoryEventLog(m_log.survivors(fate)); }
    void failNextCommit(Undecided fate) { m_log.failNextCommit(fate); }

private:
    MemoryEventLog m_log{lineage};
};

/// A machine with a log on a disk.
class OnDisk {
public:
    OnDisk() { m_log = std::move(SqliteEventLog::create(m_folder / "record.db", lineage, options()).value()); }
    ~OnDisk() { FailingVfs::heal(); }
    host::EventLog& log() { return *m_log; }
    /// A commit is one write to SQLite: before it there is nothing to keep, whatever the fate.
    void kill(Undecided) {
        m_log.reset();
        FailingVfs::heal();
        m_log = std::move(SqliteEventLog::open(m_folder / "record.db", options()).value());
    }
    /// Without the write nothing is there; without the sync it is, but nobody can be sure.
    void failNextCommit(Undecided fate) {
        FailingVfs::fail(fate == Undecided::lost ? FailingVfs::Failing::writes : FailingVfs::Failing::syncs);
    }

private:
    static SqliteEventLog::Options options() { return {.ballast_bytes = 4096, .vfs = FailingVfs::name()}; }

    support::TemporaryDirectory m_folder;
    std::unique_ptr<SqliteEventLog> m_log;
};

host::ClockReading clockAt(std::int64_t ms) {
    return {.boot_id = "a boot", .boottime_ms = ms, .meeting_ms = ms + 1, .utc_ms = ms + 2, .estimated = ms == 7};
}

bool same(const host::ClockReading& left, const host::ClockReading& right) {
    return left.boot_id == right.boot_id && left.boottime_ms == right.boottime_ms &&
           left.meeting_ms == right.meeting_ms && left.utc_ms == right.utc_ms && left.estimated == right.estimated;
}

template <class Machine>
class EventLogContract : public testing::Test {
protected:
    host::EventLog& log() { return m_machine.log(); }
    void kill(Undecided fate = Undecided::lost) { m_machine.kill(fate); }
    void failNextCommit(Undecided fate) { m_machine.failNextCommit(fate); }

    void submit(const std::vector<v1::Change>& changes, std::int64_t at_ms = 0) {
        log().submit(changes, clockAt(at_ms));
    }
    std::uint32_t commit() { return log().durable().value(); }
    void write(const std::vector<v1::Change>& changes, std::int64_t at_ms = 0) {
        submit(changes, at_ms);
        commit();
    }
    std::vector<std::uint32_t> seqsFrom(std::uint32_t from) {
        std::vector<std::uint32_t> seqs;
        const Status done = log().read(from, [&](const v1::Change& change) { seqs.push_back(change.seq()); });
        EXPECT_TRUE(done) << done.error().message;
        return seqs;
    }
    std::uint32_t found(std::uint32_t person, const std::string& uuid) {
        const auto accepted = log().find(person, uuid);
        return accepted ? accepted->seq : 0;
    }

private:
    Machine m_machine;
};

using Machines = testing::Types<InMemory, OnDisk>;
TYPED_TEST_SUITE(EventLogContract, Machines);

TYPED_TEST(EventLogContract, AnEmptyRecordEndsInItsGenesis) {
    EXPECT_EQ(this->log().head().seq, 0u);
    EXPECT_EQ(this->log().head().hash, genesisHash(lineage));
    EXPECT_EQ(this->log().lineage(), lineage);
    EXPECT_FALSE(this->log().lastClock());
    EXPECT_THAT(this->seqsFrom(1), ElementsAre());
    EXPECT_EQ(this->commit(), 0u);
}

TYPED_TEST(EventLogContract, WhatIsDurableIsReadInOrder) {
    this->submit(eg::changes(1, 2));
    this->submit(eg::changes(3, 5));

    EXPECT_EQ(this->commit(), 5u);

    EXPECT_THAT(this->seqsFrom(1), ElementsAre(1, 2, 3, 4, 5));
    EXPECT_THAT(this->seqsFrom(4), ElementsAre(4, 5));
    EXPECT_THAT(this->seqsFrom(6), ElementsAre());
}

TYPED_TEST(EventLogContract, AChangeComesBackWhole) {
    const v1::Change written = eg::commanded(1, 12, "uuid");

    this->write({written});

    std::vector<v1::Change> read;
    ASSERT_TRUE(this->log().read(1, [&](const v1::Change& change) { read.push_back(change); }));
    ASSERT_EQ(read.size(), 1u);
    EXPECT_TRUE(MessageDifferencer::Equals(read.front(), written)) << read.front().DebugString();
}

TYPED_TEST(EventLogContract, WhatIsSubmittedIsNotYetInTheRecord) {
    this->write(eg::changes(1, 2), 10);
    const host::Head before = this->log().head();

    this->submit(eg::changes(3, 3), 20);

    EXPECT_EQ(this->log().head().seq, 2u);
    EXPECT_EQ(this->log().head().hash, before.hash);
    EXPECT_THAT(this->seqsFrom(1), ElementsAre(1, 2));
    EXPECT_TRUE(same(*this->log().lastClock(), clockAt(10)));
}

TYPED_TEST(EventLogContract, NothingAtAllCanBeSubmitted) {
    this->write({});
    EXPECT_EQ(this->log().head().seq, 0u);
    EXPECT_FALSE(this->log().lastClock());
}

TYPED_TEST(EventLogContract, WhatIsDurableIsThereAfterAKill) {
    this->write(eg::changes(1, 3), 7);
    const host::Head before = this->log().head();

    this->kill();

    EXPECT_EQ(this->log().head().seq, 3u);
    EXPECT_EQ(this->log().head().hash, before.hash);
    EXPECT_EQ(this->log().lineage(), lineage);
    EXPECT_TRUE(same(*this->log().lastClock(), clockAt(7)));
    EXPECT_THAT(this->seqsFrom(1), ElementsAre(1, 2, 3));
}

TYPED_TEST(EventLogContract, TheRecordGoesOnAfterAKill) {
    this->write(eg::changes(1, 2));
    this->kill();

    this->write(eg::changes(3, 4));

    EXPECT_THAT(this->seqsFrom(1), ElementsAre(1, 2, 3, 4));
}

TYPED_TEST(EventLogContract, WhatWasOnlySubmittedIsGoneAfterAKill) {
    this->write(eg::changes(1, 1));
    this->submit({eg::commanded(2, 12, "uuid")});

    this->kill(Undecided::lost);

    EXPECT_THAT(this->seqsFrom(1), ElementsAre(1));
    EXPECT_EQ(this->found(12, "uuid"), 0u);
}

TYPED_TEST(EventLogContract, AnAcceptedCommandIsFoundFromItsSubmissionOnForEver) {
    const v1::Change change = eg::commanded(1, 12, "uuid");
    EXPECT_EQ(this->found(12, "uuid"), 0u);

    this->submit({change});
    EXPECT_EQ(this->found(12, "uuid"), 1u);
    this->commit();
    EXPECT_EQ(this->found(12, "uuid"), 1u);
    this->kill();
    EXPECT_EQ(this->found(12, "uuid"), 1u);

    EXPECT_EQ(this->log().find(12, "uuid")->command, change.command().SerializeAsString());
}

TYPED_TEST(EventLogContract, ACommandIdBelongsToThePersonWhoSentIt) {
    this->write({eg::commanded(1, 12, "uuid"), eg::commanded(2, 13, "uuid"), eg::change(3)});

    EXPECT_EQ(this->found(12, "uuid"), 1u);
    EXPECT_EQ(this->found(13, "uuid"), 2u);
    EXPECT_EQ(this->found(14, "uuid"), 0u);
    EXPECT_EQ(this->found(0, ""), 0u);
}

TYPED_TEST(EventLogContract, TheClockIsThatOfTheLastTransaction) {
    this->submit(eg::changes(1, 2), 10);
    this->submit(eg::changes(3, 4), 20);
    this->commit();

    EXPECT_TRUE(same(*this->log().lastClock(), clockAt(20)));
}

TYPED_TEST(EventLogContract, AfterAFailedCommitNothingIsDurableAnyMore) {
    this->write(eg::changes(1, 1));
    this->failNextCommit(Undecided::kept);
    this->submit(eg::changes(2, 2));

    EXPECT_FALSE(this->log().durable());

    EXPECT_FALSE(this->log().durable());
    EXPECT_EQ(this->log().head().seq, 1u);
}

TYPED_TEST(EventLogContract, AFailedCommitMayHaveHappened) {
    this->write(eg::changes(1, 1));
    this->failNextCommit(Undecided::kept);
    this->submit({eg::commanded(2, 12, "uuid"), eg::change(3)});
    ASSERT_FALSE(this->log().durable());

    this->kill();

    EXPECT_THAT(this->seqsFrom(1), ElementsAre(1, 2, 3));
    EXPECT_EQ(this->found(12, "uuid"), 2u);
}

TYPED_TEST(EventLogContract, AFailedCommitMayNotHaveHappened) {
    this->write(eg::changes(1, 1));
    this->failNextCommit(Undecided::lost);
    this->submit({eg::commanded(2, 12, "uuid"), eg::change(3)});
    ASSERT_FALSE(this->log().durable());

    this->kill(Undecided::kept);

    EXPECT_THAT(this->seqsFrom(1), ElementsAre(1));
    EXPECT_EQ(this->found(12, "uuid"), 0u);
}

// 12.2 "a dropped end by comparing with the head hash printed in the report"
TYPED_TEST(EventLogContract, VerifyingFindsTheHashOfEveryEntryAndNoOther) {
    std::vector<std::string> hashes{this->log().head().hash};
    for (std::uint32_t seq = 1; seq <= 3; ++seq) {
        this->write(eg::changes(seq, seq));
        hashes.push_back(this->log().head().hash);
    }
    for (std::size_t seq = 1; seq < hashes.size(); ++seq) EXPECT_TRUE(this->log().verify(hashes[seq])) << seq;
    EXPECT_FALSE(this->log().verify(std::string(hash_bytes, 'x')));
    const auto sound = this->log().verify("");
    ASSERT_TRUE(sound) << sound.error().message;
    EXPECT_EQ(sound.value().head.seq, 3u);
    EXPECT_EQ(sound.value().head.hash, hashes.back());
    EXPECT_THAT(sound.value().erased, ElementsAre());
}

TYPED_TEST(EventLogContract, AGapIsABrokenPromise) {
    EXPECT_DEATH(this->submit(eg::changes(2, 2)), "without a gap");
}

TYPED_TEST(EventLogContract, AcceptingACommandTwiceIsABrokenPromise) {
    this->write({eg::commanded(1, 12, "uuid")});
    EXPECT_DEATH(this->submit({eg::commanded(2, 12, "uuid")}), "accepted once");
}

TYPED_TEST(EventLogContract, AnOrdinaryDiskHasRoom) {
    EXPECT_TRUE(this->log().hasRoom());
}

// Only the twin in memory can lose the answer to a commit by itself; what it then holds is what the simulation needs.
TEST(TheLogInMemory, KeepsWhatWasSubmittedAtAKillIfTheTestSaysSo) {
    MemoryEventLog log(lineage);
    log.submit(eg::changes(1, 2), clockAt(1));

    const MemoryEventLog after(log.survivors(Undecided::kept));

    EXPECT_EQ(after.head().seq, 2u);
}

TEST(TheLogInMemory, MakesTheSameRecordOfTheSameChanges) {
    MemoryEventLog one(lineage), other(lineage);
    for (MemoryEventLog* log : {&one, &other}) {
        log->submit(eg::changes(1, 3), clockAt(1));
        ASSERT_TRUE(log->durable());
    }
    EXPECT_EQ(one.head().hash, other.head().hash);
}

TEST(TheLogInMemory, HasNoRoomWhenTheTestSaysSo) {
    MemoryEventLog log(lineage);
    log.runOutOfRoom();
    EXPECT_FALSE(log.hasRoom());
    log.makeRoom();
    EXPECT_TRUE(log.hasRoom());
}

}  // namespace
}  // namespace rostrum::store
