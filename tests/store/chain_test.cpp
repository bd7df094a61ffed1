// SPDX-License-Identifier: MIT
//
// 12.2 "The record is append-only and chained by hash; a changed, dropped or reordered entry is found."
#include "server/store/chain.h"

#include "server/store/verify.h"
#include "tests/support/changes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::store {
namespace {

const Salts salts{.rows = "rows salt, 16 B.", .command = "command salt 16B"};
const host::ClockReading reading{
    .boot_id = "a boot", .boottime_ms = 1, .meeting_ms = 2, .utc_ms = 1'648'108'800'000, .estimated = false};

/// Entries 1 to 3 after the genesis of "lineage": the second commanded, the last two one transaction.
std::vector<Entry> threeEntries() {
    Chain chain;
    std::vector<Entry> entries;
    entries.push_back(chain.seal(eg::change(1), reading, salts, genesisHash("lineage")));
    entries.push_back(chain.seal(eg::commanded(2, 12, "uuid"), std::nullopt, salts, entries[0].hash));
    entries.push_back(chain.seal(eg::change(3), reading, salts, entries[1].hash));
    return entries;
}

/// The flaws of a whole record, by seq.
std::vector<std::pair<std::uint32_t, Flaw>> flawsOf(const std::vector<Entry>& entries) {
    Chain chain;
    std::vector<std::pair<std::uint32_t, Flaw>> flaws;
    std::string previous = genesisHash("lineage");
    std::uint32_t seq = 0;
    for (const Entry& entry : entries) {
        ++seq;
        if (const auto flaw = chain.check(entry, seq, previous)) flaws.emplace_back(seq, *flaw);
        previous = entry.hash;
    }
    return flaws;
}

using Flaws = std::vector<std::pair<std::uint32_t, Flaw>>;

// These bytes are in records that exist: they never change.
TEST(TheChain, HashesAsItAlwaysDid) {
    EXPECT_EQ(hex(genesisHash("lineage")), "0793bb268a1943cd83a98df8bd2a50d478bc100458fe6035bcfd6141a2aea93e");
    EXPECT_EQ(hex(threeEntries()[0].hash), "b08ecdb35b7f9dc2203ce92f18a421ad54ad01fc3307d4151e93e0fedd66c7a7");
    EXPECT_EQ(hex(threeEntries()[1].hash), "08e099e43568ea042557d8468679dcb2ecbf81185ac401db6534f8cdd9f61d63");
    EXPECT_EQ(hex(threeEntries()[2].hash), "c0ff9f4bb1d380e7ec32e5fd3e185fb2220a63cc4c1298832456ef10fce5b4dd");
}

TEST(TheChain, FindsNoFlawInWhatWasWritten) {
    EXPECT_EQ(flawsOf(threeEntries()), Flaws{});
}

TEST(TheChain, BeginsOtherwiseForEachLineage) {
    EXPECT_NE(genesisHash("lineage"), genesisHash("another"));
}

TEST(TheChain, FindsAChangedByteInEachPart) {
    const std::vector<std::pair<std::string Entry::*, Flaw>> strings = {
        {&Entry::uuid, Flaw::chain}, {&Entry::header, Flaw::chain}, {&Entry::hash, Flaw::chain}};
    for (const auto& [part, flaw] : strings) {
        auto entries = threeEntries();
        (entries[1].*part).back() ^= 1;
        EXPECT_EQ(flawsOf(entries).front(), std::pair(2u, flaw));
    }
    const std::vector<std::pair<Part Entry::*, Flaw>> parts = {{&Entry::rows, Flaw::rows},
                                                               {&Entry::command, Flaw::command}};
    for (const auto& [part, flaw] : parts) {
        for (const auto piece : {&Part::bytes, &Part::salt, &Part::digest}) {
            auto entries = threeEntries();
            (entries[1].*part.*piece).back() ^= 1;
            EXPECT_EQ(flawsOf(entries), (Flaws{{2, flaw}}));
        }
    }
}

TEST(TheChain, FindsAChangedPerson) {
    auto entries = threeEntries();
    entries[1].person = 13;
    EXPECT_EQ(flawsOf(entries), (Flaws{{2, Flaw::chain}}));
}

TEST(TheChain, FindsAChangedClockReading) {
    for (const auto& change : std::vector<void (*)(host::ClockReading&)>{
             [](host::ClockReading& clock) { clock.boot_id = "b boot"; },
             [](host::ClockReading& clock) { ++clock.boottime_ms; },
             [](host::ClockReading& clock) { ++clock.meeting_ms; }, [](host::ClockReading& clock) { ++clock.utc_ms; },
             [](host::ClockReading& clock) { clock.estimated = true; }}) {
        auto entries = threeEntries();
        change(*entries[2].clock);
        EXPECT_EQ(flawsOf(entries), (Flaws{{3, Flaw::chain}}));
    }
}

TEST(TheChain, FindsAClockReadingTakenAwayOrPutThere) {
    auto entries = threeEntries();
    std::swap(entries[1].clock, entries[2].clock);
    EXPECT_EQ(flawsOf(entries), (Flaws{{2, Flaw::chain}, {3, Flaw::chain}}));
}

TEST(TheChain, FindsADroppedEntry) {
    auto entries = threeEntries();
    entries.erase(entries.begin() + 1);
    EXPECT_EQ(flawsOf(entries), (Flaws{{2, Flaw::missing}}));
}

TEST(TheChain, FindsEntriesThatChangedPlaces) {
    auto entries = threeEntries();
    std::swap(entries[1], entries[2]);
    std::swap(entries[1].seq, entries[2].seq);
    EXPECT_EQ(flawsOf(entries).front(), std::pair(2u, Flaw::misplaced));
}

TEST(TheChain, FindsAnEntryThatAnotherLineageWrote) {
    auto entries = threeEntries();
    entries[0] = Chain().seal(eg::change(1), reading, salts, genesisHash("another"));
    EXPECT_EQ(flawsOf(entries).front(), std::pair(1u, Flaw::chain));
}

TEST(TheChain, FindsBytesMovedFromOnePieceToTheNext) {
    auto entries = threeEntries();
    Part& command = entries[1].command;
    command.bytes = command.salt.back() + command.bytes;
    command.salt.pop_back();
    EXPECT_EQ(flawsOf(entries), (Flaws{{2, Flaw::command}}));
}

TEST(TheChain, HoldsWhenPersonalDataIsErased) {
    auto entries = threeEntries();
    for (Part* part : {&entries[1].rows, &entries[1].command}) {
        part->bytes.clear();
        part->salt.clear();
    }

    EXPECT_EQ(flawsOf(entries), Flaws{});

    Chain chain;
    const v1::Change* left = chain.change(entries[1]);
    EXPECT_EQ(left->person(), 12u);
    EXPECT_EQ(left->rows_size() + left->removals_size(), 0);
    EXPECT_FALSE(left->has_command());
}

TEST(TheChain, HidesWhatWasErased) {
    // The same change under another salt has another digest: whoever guesses the name cannot prove it.
    const Salts others{.rows = "another rowsalt.", .command = "another cmd salt"};
    const Entry entry = Chain().seal(eg::change(1), reading, others, genesisHash("lineage"));
    EXPECT_NE(entry.rows.digest, threeEntries()[0].rows.digest);
    EXPECT_NE(entry.command.digest, threeEntries()[0].command.digest);
}

TEST(TheChain, GivesTheChangeBack) {
    Chain chain;
    const Entry entry = threeEntries()[1];
    EXPECT_EQ(chain.change(entry)->SerializeAsString(), eg::commanded(2, 12, "uuid").SerializeAsString());
}

TEST(TheChain, DoesNotTakeBytesForAChangeThatAreNone) {
    Entry entry = threeEntries()[1];
    entry.rows.bytes = "\xff\xff";
    EXPECT_EQ(Chain().change(entry), nullptr);
}

}  // namespace
}  // namespace rostrum::store
