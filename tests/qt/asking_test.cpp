// SPDX-License-Identifier: MIT
//
// What can be asked for, and why not: "A button that cannot be used says why in words" (ui).
#include "tests/qt/delegated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::delegate {
namespace {

using testing::ElementsAre;
using testing::MatchesRegex;

std::vector<std::string> texts(const QVariantList& options) {
    std::vector<std::string> all;
    for (const QVariant& option : options) all.push_back(words(option.toMap()["text"].toString()));
    return all;
}

class Asks : public testing::Test, public Delegated {
protected:
    std::string whyNot() { return words(app.asking()->whyNot()); }
    Asking& asking() { return *app.asking(); }
    v1::ListRules rules() const { return row<v1::AgendaItem>(2).rules(); }
    void changes(const v1::ListRules& rules) { does(eg::chair, eg::changeListRules(2, rules)); }
};

// 5.2: a limit of its own for a kind.
TEST_F(Asks, EachKindNamesItsLimit) {
    begins(eg::france);

    EXPECT_THAT(texts(asking().kinds()), ElementsAre(MatchesRegex("Statement · .:.."), MatchesRegex("Question · .:.."),
                                                     MatchesRegex("Reply · .:..")));
}

// 3.1: "in which capacity one speaks, the language, whether from the room or online".
TEST_F(Asks, WhatIsChosenIsSent) {
    begins(eg::france);
    asking().setKind(v1::KIND_QUESTION);
    asking().setCapacity(v1::CAPACITY_FOR_A_GROUP);
    asking().setGroup(eg::european_union);
    asking().setLanguage("fr");
    asking().setModality(v1::MODALITY_ONLINE);
    asksHere();

    const v1::Request request = row<v1::Request>(static_cast<eg::Id>(app.turn()->requestId()));
    EXPECT_EQ(request.kind(), v1::KIND_QUESTION);
    EXPECT_EQ(request.capacity(), v1::CAPACITY_FOR_A_GROUP);
    EXPECT_EQ(request.group(), eg::european_union);
    EXPECT_EQ(request.language(), "fr");
    EXPECT_EQ(request.modality(), v1::MODALITY_ONLINE);
    EXPECT_EQ(request.inlet(), v1::INLET_APP);
}

TEST_F(Asks, BeginsWithWhereTheBadgeIs) {
    begins(eg::france);
    EXPECT_EQ(asking().modality(), v1::MODALITY_IN_THE_ROOM);
    Delegated online;
    online.begins(eg::japan);

    EXPECT_EQ(online.app.asking()->modality(), v1::MODALITY_ONLINE);
}

TEST_F(Asks, NothingWhileNoItemIsUnderConsideration) {
    begins(eg::france, "meeting");

    EXPECT_EQ(whyNot(), "No item is under consideration.");
    app.requestFloor();
    settle();
    EXPECT_EQ(words(app.notice()), "No item is under consideration.") << "never silence";
}

// 2.3, 2.4
TEST_F(Asks, NothingBeforeTheFloorIsOpen) {
    begins(eg::france, "presentations");
    EXPECT_EQ(whyNot(), "The floor is not open yet.");
    does(eg::chair, eg::openFloorAt(2, link.served.clocks.utc_ms + 600'000));

    EXPECT_THAT(whyNot(), MatchesRegex("The floor opens at ..:..\\."));
}

// issue: "The list for item 3 closed at 16:00."
TEST_F(Asks, NothingAfterTheListHasClosed) {
    begins(eg::france);
    does(eg::chair, eg::closeList(2));

    EXPECT_THAT(whyNot(), MatchesRegex("The list for item 2 closed at ..:..\\."));
    EXPECT_EQ(words(asking().listWord()), "Closed");
    EXPECT_EQ(words(app.pointOfOrder()->whyNot()), "") << "members keep the point of order always";
}

// 2.3: "which categories may ask".
TEST_F(Asks, NothingWhereTheCategoryIsNotInvited) {
    begins(eg::university);
    v1::ListRules invited = rules();
    invited.add_categories(v1::CATEGORY_MEMBER_STATE);
    changes(invited);

    EXPECT_EQ(whyNot(), "The floor is open only to: Member State.");
}

// 3.3
TEST_F(Asks, TheSameOnlyOnce) {
    begins(eg::france);
    asksHere();
    EXPECT_EQ(whyNot(), "You have asked for this already. Another kind or capacity can be asked for.");
    asking().setKind(v1::KIND_QUESTION);
    EXPECT_EQ(whyNot(), "");
    asksHere();

    EXPECT_THAT(list(), ElementsAre("France", "France"));
}

// 3.3: "An item may bound how often a participant intervenes; questions are not counted."
TEST_F(Asks, OnlyQuestionsWhereTheTurnsAreUsedUp) {
    begins(eg::france);
    v1::ListRules bounded = rules();
    bounded.set_interventions_max(1);
    changes(bounded);
    asksHere();
    asking().setKind(v1::KIND_REPLY);
    EXPECT_EQ(whyNot(), "Each may take the floor 1 times on this item.");
    asking().setKind(v1::KIND_QUESTION);

    EXPECT_EQ(whyNot(), "");
}

// 2.4
TEST_F(Asks, TheListSaysWhenItCloses) {
    begins(eg::france);
    EXPECT_EQ(words(asking().listWord()), "Open for requests");
    does(eg::chair, eg::closeListAfter(2, 5));
    EXPECT_EQ(words(asking().listWord()), "Closes after speaker 5");

    EXPECT_TRUE(asking().isOpen()) << "until then one may still ask";
}

// 6.1
TEST_F(Asks, APointOfOrderIsForMembers) {
    begins(eg::university);
    EXPECT_FALSE(app.pointOfOrder()->mayRaise());
    Delegated member;
    member.begins(eg::france);

    EXPECT_TRUE(member.app.pointOfOrder()->mayRaise());
}

TEST_F(Asks, APointOfOrderWaitsAndCanBeWithdrawn) {
    begins(eg::france);
    raises(eg::kenya);
    app.raisePointOfOrder();
    settle();
    EXPECT_THAT(words(app.pointOfOrder()->line()), MatchesRegex("Your point of order was received ..:..:.., 2nd"));
    EXPECT_EQ(words(app.pointOfOrder()->whyNot()), "Your point of order waits already.");
    app.withdraw(app.pointOfOrder()->requestId());
    settle();

    EXPECT_EQ(app.pointOfOrder()->requestId(), 0);
    EXPECT_EQ(words(app.pointOfOrder()->whyNot()), "");
}

}  // namespace
}  // namespace rostrum::delegate
