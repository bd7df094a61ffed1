// SPDX-License-Identifier: MIT
//
// Design 2: "Each row is encoded once per encoding … every update, catch-up and snapshot concatenates those bytes."
// "Rows are kept in the order in which they were last touched, so catching up from any seq walks from the newest back",
// "cached by (audience, seq)". Design 4: a cursor "older than the kept removals, is answered by reset".
#include "server/host/publication.h"

#include "tests/support/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::host {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Publishing : public ::testing::Test {
protected:
    /// The next change.
    void happens(std::initializer_list<v1::Row> rows, std::initializer_list<v1::Removal> removals = {}) {
        v1::Change change;
        change.set_seq(state.seq() + 1);
        *change.mutable_rows() = eg::rows(rows);
        *change.mutable_removals() = eg::removals(removals);
        state.apply(change.seq(), change.rows(), change.removals());
        publication.note(change);
    }
    static v1::Row names(std::uint32_t id, const std::string& name) { return eg::row(eg::participant(id, name)); }
    /// An act of the person, in the slot.
    static v1::Row act(std::uint32_t slot, std::uint32_t person) {
        v1::Act act;
        act.set_id(slot);
        act.set_person(person);
        return eg::row(act);
    }
    /// What pieces tell, in order: "Brazil", "act of 3", "-PARTICIPANT 7".
    static std::vector<std::string> words(const Told& told) {
        v1::ServerFrame frame;
        frame.ParseFromString(told.rows + told.removals);
        std::vector<std::string> words;
        for (const v1::Row& row : frame.rows()) {
            words.push_back(row.has_act() ? "act of " + std::to_string(row.act().person()) : row.participant().name());
        }
        for (const v1::Removal& removal : frame.removals()) {
            words.push_back("-" + v1::Table_Name(removal.table()).substr(6) + " " + std::to_string(removal.id()));
        }
        return words;
    }
    std::vector<std::string> shared(std::uint32_t since, v1::Audience audience = v1::AUDIENCE_PUBLIC) {
        return words(publication.tellShared(audience, Encoding::proto, since, newest_place));
    }
    std::vector<std::string> own(std::uint32_t person, std::uint32_t since) {
        OwnPlace at;
        const Viewer viewer{v1::AUDIENCE_DELEGATE, {0, person}};
        const auto told = words(publication.tellOwn(viewer, Encoding::proto, since, at));
        EXPECT_EQ(publication.hasOwn(viewer, since), !told.empty());
        EXPECT_TRUE(at.isDone());
        return told;
    }

    state::State state;
    Publication publication{state};
};

TEST_F(Publishing, TellsTheNewestFirstAndEachRowOnce) {
    happens({names(1, "Brazil")});
    happens({names(2, "China")});
    happens({names(1, "Brasil")});

    EXPECT_THAT(shared(0), ElementsAre("Brasil", "China"));
    EXPECT_THAT(shared(1), ElementsAre("Brasil", "China"));
    EXPECT_THAT(shared(2), ElementsAre("Brasil"));
    EXPECT_THAT(shared(3), IsEmpty());
    EXPECT_EQ(publication.head(), 3u);
}

TEST_F(Publishing, TellsOfARemovalUnlessItTellsFromNothing) {
    happens({names(1, "Brazil"), names(2, "China")});
    happens({}, {eg::removal(v1::TABLE_PARTICIPANT, 1), eg::removal(v1::TABLE_PARTICIPANT, 99)});

    EXPECT_THAT(shared(1), ElementsAre("-PARTICIPANT 1"));
    EXPECT_THAT(shared(0), ElementsAre("China"));
    happens({names(1, "Brazil again")});
    EXPECT_THAT(shared(1), ElementsAre("Brazil again"));
}

TEST_F(Publishing, TellsAnAudienceOfItsTablesAlone) {
    happens({names(1, "Brazil"), act(1, 3)});

    EXPECT_THAT(shared(0, v1::AUDIENCE_BENCH), ElementsAre("act of 3", "Brazil"));
    EXPECT_THAT(shared(0, v1::AUDIENCE_DELEGATE), ElementsAre("Brazil"));
}

TEST_F(Publishing, TellsAnOwnerOfTheOwnRows) {
    happens({act(1, 3), act(2, 4)});

    EXPECT_THAT(own(3, 0), ElementsAre("act of 3"));
    EXPECT_THAT(own(5, 0), IsEmpty());
    EXPECT_THAT(own(3, 1), IsEmpty());
}

TEST_F(Publishing, TakesARowThatBecomesAnothersFromWhoseItWas) {
    happens({act(1, 3)});
    happens({act(1, 4)});

    EXPECT_THAT(own(3, 1), ElementsAre("-ACT 1"));
    EXPECT_THAT(own(4, 1), ElementsAre("act of 4"));
    EXPECT_THAT(shared(1, v1::AUDIENCE_BENCH), ElementsAre("act of 4")) << "staff is not told that it is gone";
    happens({act(1, 3)});
    EXPECT_THAT(own(3, 1), ElementsAre("act of 3")) << "it is the own one again";
    EXPECT_THAT(own(4, 2), ElementsAre("-ACT 1"));
}

TEST_F(Publishing, TellsWhoIsOwnerAndParticipantOnce) {
    v1::Person person;
    person.set_id(7);
    person.set_participant(70);
    happens({eg::row(person)});
    OwnPlace at;

    const Told told = publication.tellOwn({v1::AUDIENCE_DELEGATE, {70, 7}}, Encoding::proto, 0, at);

    v1::ServerFrame frame;
    ASSERT_TRUE(frame.ParseFromString(told.rows));
    EXPECT_EQ(frame.rows_size(), 1);
}

TEST_F(Publishing, GoesOnWhereAStepEndedThoughRowsWereTouchedSince) {
    for (std::uint32_t id = 1; id <= 300; ++id) happens({names(id, std::string(200, 'x') + std::to_string(id))});
    const Told first = publication.tellShared(v1::AUDIENCE_PUBLIC, Encoding::proto, 0, newest_place);
    ASSERT_NE(first.next, 0u);

    happens({names(1, "touched")});
    std::set<std::string> rest;
    for (Place at = first.next; at != 0;) {
        const Told& told = publication.tellShared(v1::AUDIENCE_PUBLIC, Encoding::proto, 0, at);
        for (const std::string& name : words(told)) rest.insert(name);
        at = told.next;
    }

    EXPECT_EQ(words(first).size() + rest.size(), 299u) << "all but the one that was touched, each once";
    EXPECT_THAT(shared(300), ElementsAre("touched"));
}

TEST_F(Publishing, GivesEverybodyAtTheSamePlaceTheSameBytes) {
    happens({names(1, "Brazil")});

    const Told& one = publication.tellShared(v1::AUDIENCE_PUBLIC, Encoding::proto, 0, newest_place);
    const Told& other = publication.tellShared(v1::AUDIENCE_PUBLIC, Encoding::proto, 0, newest_place);

    EXPECT_EQ(&one, &other);
}

TEST_F(Publishing, ForgetsTheOldestRemovalsAndSaysHowFarItReaches) {
    const auto count = static_cast<std::uint32_t>(removals_kept_max);
    for (std::uint32_t id = 1; id <= count; ++id) {
        happens({names(id, "x")});
        happens({}, {eg::removal(v1::TABLE_PARTICIPANT, id)});
    }
    EXPECT_TRUE(publication.reaches(0));
    EXPECT_EQ(shared(1).size() > 0, true);

    happens({names(count + 1, "y")});
    happens({}, {eg::removal(v1::TABLE_PARTICIPANT, count + 1)});

    EXPECT_FALSE(publication.reaches(1)) << "the removal of change 2 is forgotten";
    EXPECT_TRUE(publication.reaches(2));
    happens({names(1, "back")});
    EXPECT_THAT(shared(2 * count + 2), ElementsAre("back"));
}

TEST_F(Publishing, HoldsALongHistoryOfFewRowsInLittleRoomAndStillTellsIt) {
    happens({names(1, "old")});
    for (std::uint32_t times = 0; times < 20'000; ++times) happens({names(2, "China"), act(1, 3 + times % 2)});

    EXPECT_THAT(shared(0), ElementsAre("China", "old"));
    EXPECT_THAT(own(4, 1), ElementsAre("act of 4"));
}

}  // namespace
}  // namespace rostrum::host
