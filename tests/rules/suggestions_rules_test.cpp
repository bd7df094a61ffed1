// SPDX-License-Identifier: MIT
//
// Rulebook 1.3: whom those who do not preside suggest to call next.
#include "protocol/state/suggestions.h"
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// The names of the persons whose suggestions hold.
std::vector<std::string> whoSuggests(const eg::Meeting& m) {
    std::vector<std::string> names;
    for (const v1::Suggestion& suggestion : state::suggestionsThatHold(m.state())) {
        names.push_back(m.row<v1::Person>(suggestion.id()).name());
    }
    return names;
}

std::vector<int> tablesOf(const v1::Change& change) {
    std::vector<int> tables;
    for (const v1::Row& row : change.rows()) tables.push_back(row.of_case());
    return tables;
}

// 1.3 "An officer who does not preside, and the Secretariat, may suggest whom to call next": "each one at a time".
TEST(Suggesting, IsForEveryOfficerAndTheSecretariat) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id france = m.asks(eg::france);
    const eg::Id brazil = m.asks(eg::brazil);

    m.viceChair(eg::suggest(france));
    m.desk(eg::suggest(france));
    m.desk(eg::suggest(brazil));

    EXPECT_EQ(m.row<v1::Suggestion>(eg::vice_chair).request(), france);
    EXPECT_EQ(m.row<v1::Suggestion>(eg::desk).request(), brazil);
    EXPECT_THAT(whoSuggests(m), ElementsAre("Eric Vice", "Dora Desk"));
    m.refuses(eg::delegateOf(eg::france), eg::suggest(france), v1::NOT_PERMITTED);
    m.refuses(eg::administrator, eg::suggest(france), v1::NOT_PERMITTED);
}

// 1.3 "or which point of order to hear"; and a panellist who has yet to present.
TEST(Suggesting, NamesAPointOfOrderOrAPanellistToo) {
    eg::Meeting m = eg::itemTakenUp();

    m.viceChair(eg::suggestPanellist(2));
    EXPECT_EQ(m.row<v1::Suggestion>(eg::vice_chair).panel_place(), 2u);
    const eg::Id point = m.raises(eg::brazil);
    m.viceChair(eg::suggest(point));

    EXPECT_EQ(m.row<v1::Suggestion>(eg::vice_chair).panel_place(), 0u);
    EXPECT_EQ(m.row<v1::Suggestion>(eg::vice_chair).request(), point);
}

// 1.3 "which can be taken back": also where there is none.
TEST(Suggesting, CanBeTakenBack) {
    eg::Meeting m = eg::floorOpen();
    m.viceChair(eg::suggest(m.asks(eg::france)));

    m.viceChair(eg::takeSuggestionBack());
    m.viceChair(eg::takeSuggestionBack());

    EXPECT_FALSE(m.has<v1::Suggestion>(eg::vice_chair));
}

// 1.3 "Nothing follows from a suggestion": it writes its own row and the act, which names no participant.
TEST(Suggesting, ChangesNothingElse) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id request = m.asks(eg::france);

    const v1::Change change = m.viceChair(eg::suggest(request));

    EXPECT_THAT(tablesOf(change), UnorderedElementsAre(v1::Row::kSuggestion, v1::Row::kAct));
    EXPECT_EQ(m.lastAct().what(), "SuggestSpeaker");
    EXPECT_EQ(m.lastAct().request(), request);
    EXPECT_EQ(m.lastAct().participant(), 0u);
    m.refuses(eg::vice_chair, eg::undo(change.seq()), v1::NOT_UNDOABLE);
}

// 1.3, 12.3: nor does it stand in the way of an undo, of its own request neither.
TEST(Suggesting, StandsInTheWayOfNoUndo) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id france = m.asks(eg::france);
    const std::uint32_t added = m.desk(eg::addRequest(eg::kenya)).seq();
    m.viceChair(eg::suggest(france + 1));
    const std::uint32_t given = m.chair(eg::giveFloor(france, m.sees())).seq();
    m.desk(eg::suggest(france + 1));

    m.chair(eg::undo(given));
    m.desk(eg::undo(added));

    EXPECT_THAT(m.list(), ElementsAre("France"));
    EXPECT_THAT(whoSuggests(m), IsEmpty());
}

// 1.3: a suggestion holds as long as what it names waits to be called.
TEST(ASuggestion, HoldsUntilItIsFollowed) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id request = m.asks(eg::france);
    const eg::Id point = m.raises(eg::brazil);
    m.viceChair(eg::suggest(request));
    m.desk(eg::suggest(point));
    EXPECT_THAT(whoSuggests(m), testing::SizeIs(2));

    m.chair(eg::hearPointOfOrder(point));
    EXPECT_THAT(whoSuggests(m), testing::SizeIs(1));
    m.chair(eg::ruleOnPointOfOrder(point));
    m.chair(eg::giveFloor(request, m.sees()));

    EXPECT_THAT(whoSuggests(m), IsEmpty());
}

TEST(ASuggestion, OfAPanellistHoldsUntilThePresentation) {
    eg::Meeting m = eg::itemTakenUp();
    m.viceChair(eg::suggestPanellist(1));
    EXPECT_THAT(whoSuggests(m), testing::SizeIs(1));

    m.givesPanellist(1, v1::KIND_PRESENTATION);
    EXPECT_THAT(whoSuggests(m), IsEmpty());
    m.chair(eg::endSpeech(m.floor().current()));

    EXPECT_THAT(whoSuggests(m), IsEmpty());
}

// 1.3: nor does one hold whose request is gone, or waits on an item that is not under consideration.
TEST(ASuggestion, HoldsForTheItemUnderConsideration) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id withdrawn = m.asks(eg::france);
    m.viceChair(eg::suggest(withdrawn));
    m.delegate(eg::france, eg::withdrawRequest(withdrawn));
    EXPECT_THAT(whoSuggests(m), IsEmpty());

    m.desk(eg::addRequest(eg::kenya, {.item = 3}));
    m.viceChair(eg::suggest(withdrawn + 1));
    EXPECT_THAT(whoSuggests(m), IsEmpty());
    m.chair(eg::concludeItem(2));
    m.chair(eg::takeUpItem(3));

    EXPECT_THAT(whoSuggests(m), testing::SizeIs(1));
}

}  // namespace
}  // namespace rostrum
