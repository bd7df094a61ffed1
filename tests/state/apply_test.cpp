// SPDX-License-Identifier: MIT
//
// Design 2: "State::apply(rows) is dumb: it stores rows. The same code serves the server, recovery, both apps and every
// test." It is total, and its indexes are what a walk over all rows would find.

#include "protocol/state/state.h"
#include "tests/support/rows.h"

#include <gtest/gtest.h>

#include <random>
#include <type_traits>

namespace rostrum::state {
namespace {

using eg::removal;
using eg::row;
using eg::rows;
using eg::waiting;

TEST(Applying, AnEmptyStateKnowsNothing) {
    const State state;

    EXPECT_EQ(state.seq(), 0u);
    EXPECT_EQ(state.find<v1::Session>(1), nullptr);
    EXPECT_EQ(state.table<v1::Request>().nextId(), 1u);
    EXPECT_TRUE(state.list(2).empty());
    EXPECT_TRUE(state.liveRequests(2).empty());
    EXPECT_EQ(state.interventions(2, 3), 0u);
}

TEST(Applying, ARowIsStoredWholeWithTheSeqThatWroteIt) {
    State state;
    v1::Request with_language = waiting(1, 2, 10);
    with_language.set_language("French");

    state.apply(7, rows({row(with_language)}), {});
    state.apply(8, rows({row(waiting(1, 2, 10))}), {});

    EXPECT_EQ(state.seq(), 8u);
    EXPECT_EQ(state.seqOf({v1::TABLE_REQUEST, 1}), 8u);
    EXPECT_EQ(state.find<v1::Request>(1)->language(), "") << "nothing of the older row may stay";
}

TEST(Applying, OfTwoRowsWithTheSameNameTheLaterStays) {
    State state;

    state.apply(1, rows({row(eg::participant(4, "Egypt")), row(eg::participant(4, "India"))}), {});

    EXPECT_EQ(state.find<v1::Participant>(4)->name(), "India");
}

TEST(Applying, RemovalsComeAfterTheRowsOfTheSameChange) {
    State state;

    state.apply(1, rows({row(eg::participant(4, "Egypt"))}), eg::removals({removal(v1::TABLE_PARTICIPANT, 4)}));

    EXPECT_EQ(state.find<v1::Participant>(4), nullptr);
}

TEST(Applying, RowsOfUnknownTablesArePassedOver) {
    State state;
    v1::Row unknown;
    ASSERT_TRUE(unknown.ParseFromString(std::string("\xfa\x3e\x02\x08\x01", 5)));  // field 1007, of a newer program

    state.apply(1, rows({unknown, v1::Row(), row(eg::participant(4, "Egypt"))}), {});

    EXPECT_EQ(keyOf(unknown), Key());
    EXPECT_NE(state.find<v1::Participant>(4), nullptr);
    EXPECT_EQ(state.seqOf({static_cast<v1::Table>(1007), 1}), 0u);
    EXPECT_EQ(state.row({static_cast<v1::Table>(1007), 1}).of_case(), v1::Row::OF_NOT_SET);
}

TEST(Applying, RemovalsOfWhatIsNotThereHaveNoEffect) {
    State state;
    state.apply(1, rows({row(waiting(1, 2, 10))}), {});

    state.apply(2, {},
                eg::removals({removal(v1::TABLE_REQUEST, 9), removal(v1::TABLE_UNSPECIFIED, 1),
                              removal(static_cast<v1::Table>(1007), 1)}));

    EXPECT_EQ(state.seq(), 2u);
    EXPECT_EQ(state.list(2), (Order{{10, 1}}));
}

TEST(Applying, AnIdIsNeverGivenAgainAfterItsRowWasRemoved) {
    State state;
    state.apply(1, rows({row(waiting(5, 2, 10))}), {});

    state.apply(2, {}, eg::removals({removal(v1::TABLE_REQUEST, 5)}));

    EXPECT_EQ(state.table<v1::Request>().nextId(), 6u);
}

TEST(Applying, EveryTableOfTheVocabularyStoresFindsAndRemoves) {
    const auto* tables = v1::Row::descriptor();
    ASSERT_EQ(tables->field_count(), v1::Table_ARRAYSIZE - 1) << "a table has no row, or a row no table";
    for (int i = 0; i < tables->field_count(); ++i) {
        SCOPED_TRACE(tables->field(i)->name());
        const auto table = static_cast<v1::Table>(tables->field(i)->number());
        v1::Row any;
        auto* inner = v1::Row::GetReflection()->MutableMessage(&any, tables->field(i));
        inner->GetReflection()->SetUInt32(inner, inner->GetDescriptor()->FindFieldByName("id"), 3);
        State state;

        state.apply(1, rows({any}), {});
        EXPECT_EQ(keyOf(any), (Key{table, 3}));
        EXPECT_EQ(state.row({table, 3}).SerializeAsString(), any.SerializeAsString());
        state.apply(2, {}, eg::removals({removal(table, 3)}));
        EXPECT_EQ(state.row({table, 3}).of_case(), v1::Row::OF_NOT_SET);
    }
}

TEST(Interventions, AreSpeechesFromTheListWithoutQuestionsPointsOfOrderAndThoseToBeContinued) {
    // Rulebook 3.3: "An item may limit the interventions of each participant; questions and points of order do not
    // count."
    State state;
    std::uint32_t id = 0;
    const auto spoke = [&](v1::Kind kind, std::uint32_t request, v1::SpeechEnd end) {
        v1::SpeechRecord record;
        record.set_id(++id);
        record.set_end(end);
        record.mutable_speech()->set_item(2);
        record.mutable_speech()->set_participant(7);
        record.mutable_speech()->set_kind(kind);
        record.mutable_speech()->set_request(request);
        state.apply(id, rows({row(record)}), {});
    };

    spoke(v1::KIND_STATEMENT, 1, v1::SPEECH_END_FINISHED);
    spoke(v1::KIND_REPLY, 2, v1::SPEECH_END_TIME_LIMIT);
    spoke(v1::KIND_QUESTION, 3, v1::SPEECH_END_FINISHED);
    spoke(v1::KIND_POINT_OF_ORDER, 4, v1::SPEECH_END_RULED);
    spoke(v1::KIND_STATEMENT, 5, v1::SPEECH_END_PASSED_ON);
    spoke(v1::KIND_PRESENTATION, 0, v1::SPEECH_END_FINISHED);

    EXPECT_EQ(state.interventions(2, 7), 2u);
    state.apply(99, {}, eg::removals({removal(v1::TABLE_SPEECH_RECORD, 1)}));
    EXPECT_EQ(state.interventions(2, 7), 1u);
}

// ---- the indexes against a walk over all rows ----

bool isLive(const v1::Request& request) {
    return request.status() >= v1::REQUEST_STATUS_PENDING && request.status() <= v1::REQUEST_STATUS_GRANTED;
}

void expectIndexesAsWalked(const State& state) {
    std::map<std::uint32_t, Order> lists;
    std::map<std::uint32_t, Order> pending;
    Order points_of_order;
    std::map<std::uint32_t, std::set<std::uint32_t>> live;
    for (const auto& [id, stored] : state.table<v1::Request>().all()) {
        const v1::Request& request = stored.row;
        if (isLive(request)) live[request.participant()].insert(id);
        if (request.status() == v1::REQUEST_STATUS_PENDING) pending[request.item()].insert({request.place(), id});
        if (request.status() != v1::REQUEST_STATUS_ACCEPTED) continue;
        Order& order = request.kind() == v1::KIND_POINT_OF_ORDER ? points_of_order : lists[request.item()];
        order.insert({request.place(), id});
    }
    for (std::uint32_t n = 0; n <= 4; ++n) {
        EXPECT_EQ(state.list(n), lists[n]);
        EXPECT_EQ(state.pending(n), pending[n]);
        EXPECT_EQ(state.liveRequests(n), live[n]);
    }
    EXPECT_EQ(state.pointsOfOrder(), points_of_order);
}

class RandomRows : public testing::TestWithParam<unsigned> {};

TEST_P(RandomRows, TheIndexesAreWhatAWalkOverAllRowsFinds) {
    std::mt19937 random(GetParam());
    const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    State state;

    for (std::uint32_t seq = 1; seq <= 200; ++seq) {
        v1::Request request = waiting(1 + below(12), below(4), below(6));
        request.set_participant(below(5));
        request.set_status(static_cast<v1::RequestStatus>(1 + below(8)));
        request.set_kind(below(3) == 0 ? v1::KIND_POINT_OF_ORDER : v1::KIND_STATEMENT);
        eg::Removals gone;
        if (below(4) == 0) *gone.Add() = removal(v1::TABLE_REQUEST, 1 + below(12));
        state.apply(seq, rows({row(request)}), gone);

        expectIndexesAsWalked(state);
        if (HasFailure()) FAIL() << "at seq " << seq;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRows, testing::Range(1u, 21u));

}  // namespace
}  // namespace rostrum::state
