// SPDX-License-Identifier: MIT
//
// Rulebook 4.2: dignitaries by their rank, then those who speak for a group; and whose rank a request has.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::eg {
namespace {

using Names = std::vector<std::string>;

/// The floor is open on item 2, dignitaries first. The delegate of Kenya is a minister, that of Japan heads its State.
Meeting dignitariesFirst() {
    core::Founding with_minister = founding();
    for (auto& person : with_minister.persons) {
        if (person.id() == delegateOf(kenya)) person.set_dignitary(v1::DIGNITARY_MINISTER);
        if (person.id() == delegateOf(japan)) person.set_dignitary(v1::DIGNITARY_HEAD_OF_STATE);
    }
    Meeting m(with_minister);
    m.chair(openMeeting(1));
    m.chair(takeUpItem(2));
    v1::ListRules dignitaries = rules();
    dignitaries.mutable_policy()->set_dignitaries_first(true);
    m.chair(openFloor(2, dignitaries));
    return m;
}

const Ask for_its_minister = {.dignitary = v1::DIGNITARY_MINISTER};

// 4.2 "dignitaries by rank, then groups"
TEST(Dignitaries, ComeByRankThenGroups) {
    Meeting m = dignitariesFirst();

    m.asks(france);
    m.asks(brazil, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = group_of_77});
    m.asks(kenya);
    m.asks(japan);

    EXPECT_EQ(m.list(), (Names{"Japan", "Kenya", "Brazil", "France"}));
}

// 4.2, 3.6: whom the desk puts on the list has the rank that the desk says.
TEST(Dignitaries, AreOnTheListAlsoWhenTheDeskPutsThemThere) {
    Meeting m = dignitariesFirst();
    m.asks(france);

    m.desk(addRequest(brazil, for_its_minister));

    EXPECT_EQ(m.list(), (Names{"Brazil", "France"}));
}

// 4.2, 3.1: an adviser asks for whoever will speak.
TEST(Dignitaries, AreAskedForByTheirAdvisers) {
    Meeting m = dignitariesFirst();
    m.asks(france);

    m.accepts(adviserOf(brazil), requestFloor(for_its_minister));

    EXPECT_EQ(m.list(), (Names{"Brazil", "France"}));
    EXPECT_EQ(m.row<v1::Request>(2).dignitary(), v1::DIGNITARY_MINISTER);
}

// 4.2: a rank that nobody says is that of the person who asks; of the desk it is none.
TEST(Dignitaries, HaveTheirOwnRankUnlessAnotherIsSaid) {
    Meeting m = dignitariesFirst();

    const Id own = m.asks(kenya);
    const Id by_desk = own + 1;
    m.desk(addRequest(japan));

    EXPECT_EQ(m.row<v1::Request>(own).dignitary(), v1::DIGNITARY_MINISTER);
    EXPECT_EQ(m.row<v1::Request>(by_desk).dignitary(), v1::DIGNITARY_UNSPECIFIED);
}

}  // namespace
}  // namespace rostrum::eg
