// SPDX-License-Identifier: MIT
//
// Rulebook 2.2: segments and panels.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace rostrum {
namespace {

using eg::Id;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> panel(const eg::Meeting& m) {
    std::vector<std::pair<std::uint32_t, std::string>> places;
    for (const auto& [id, stored] : m.state().table<v1::PanelPlace>().all()) {
        places.emplace_back(stored.row.place(), stored.row.name());
    }
    std::sort(places.begin(), places.end());
    std::vector<std::string> names;
    for (const auto& [place, name] : places) names.push_back(name);
    return names;
}

// 2.2 "An item has segments: presentations by panellists, then the floor, then panellists' replies".
TEST(Segments, AnItemWithAPanelBeginsWithItsPresentations) {
    eg::Meeting m = eg::itemTakenUp();

    EXPECT_EQ(m.row<v1::AgendaItem>(2).segment(), v1::SEGMENT_PRESENTATIONS);
    m.chair(eg::openFloor(2));
    EXPECT_EQ(m.row<v1::AgendaItem>(2).segment(), v1::SEGMENT_FLOOR);
    m.chair(eg::beginSegment(2, v1::SEGMENT_REPLIES));
    EXPECT_EQ(m.row<v1::AgendaItem>(2).segment(), v1::SEGMENT_REPLIES);
}

// 2.2: an item without a panel has no presentations and no replies of panellists.
TEST(Segments, AnItemWithoutAPanelHasOnlyTheFloor) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::takeUpItem(3));

    EXPECT_EQ(m.row<v1::AgendaItem>(3).segment(), v1::SEGMENT_UNSPECIFIED);
    m.refuses(eg::chair, eg::beginSegment(3, v1::SEGMENT_PRESENTATIONS), v1::NO_PANEL);
    m.refuses(eg::chair, eg::beginSegment(3, v1::SEGMENT_REPLIES), v1::NO_PANEL);
    m.chair(eg::beginSegment(3, v1::SEGMENT_FLOOR));
}

// 2.2: segments are those of the item under consideration.
TEST(Segments, BelongToTheItemUnderConsideration) {
    eg::Meeting m = eg::meeting();

    m.refuses(eg::chair, eg::beginSegment(2, v1::SEGMENT_FLOOR), v1::ITEM_NOT_UNDER_CONSIDERATION);
}

// 2.2 "Panellists have their own strip and are not on the list."
TEST(Panel, IsNotOnTheList) {
    eg::Meeting m = eg::floorOpen();

    EXPECT_THAT(panel(m), ElementsAre("Anna Adler", "Bruno Blanc", "Chen Cai"));
    EXPECT_THAT(m.list(), IsEmpty());
}

// 2.2 "A presentation or a reply is a grant with a limit (10 and 3 min)."
TEST(Panel, APresentationHasTenMinutesAndAReplyThree) {
    eg::Meeting m = eg::floorOpen();

    const Id presentation = m.givesPanellist(1, v1::KIND_PRESENTATION);
    EXPECT_EQ(m.row<v1::Speech>(presentation).limit_ms(), 600'000u);
    m.chair(eg::endSpeech(presentation));
    EXPECT_EQ(m.row<v1::PanelPlace>(1).status(), v1::PANEL_STATUS_PRESENTED);

    const Id reply = m.givesPanellist(1, v1::KIND_REPLY);
    EXPECT_EQ(m.row<v1::Speech>(reply).limit_ms(), 180'000u);
}

// 2.2 "then panellists' replies, which may also come at any time during the floor."
TEST(Panel, APanellistRepliesDuringTheFloor) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);

    m.chair(eg::endSpeech(m.givesPanellist(2, v1::KIND_REPLY)));

    EXPECT_EQ(m.row<v1::PanelPlace>(2).replies(), 1u);
    EXPECT_THAT(m.list(), ElementsAre("France"));
}

// 2.2 "a participant may answer from the floor": by a reply from the list, or called without being on it.
TEST(Panel, AParticipantAnswersFromTheFloor) {
    eg::Meeting m = eg::floorOpen();
    const Id reply = m.asks(eg::france, {.kind = v1::KIND_REPLY});
    v1::Command called = eg::giveUnlisted(eg::brazil, m.sees());
    called.mutable_give_floor()->set_kind(v1::KIND_REPLY);

    m.chair(called);
    EXPECT_EQ(m.row<v1::Speech>(m.floor().current()).kind(), v1::KIND_REPLY);
    const Id speech = m.gives(reply);

    EXPECT_EQ(m.speaking(), "France");
    EXPECT_EQ(m.row<v1::Speech>(speech).kind(), v1::KIND_REPLY);
    EXPECT_EQ(m.row<v1::Speech>(speech).limit_ms(), 180'000u);
    EXPECT_EQ(m.row<v1::PanelPlace>(1).replies(), 0u);
}

// 2.2 "The Chair may reorder panellists".
TEST(Panel, IsReordered) {
    eg::Meeting m = eg::itemTakenUp();

    m.chair(eg::movePanellist(3, 1));
    EXPECT_THAT(panel(m), ElementsAre("Chen Cai", "Anna Adler", "Bruno Blanc"));
    m.desk(eg::movePanellist(3));

    EXPECT_THAT(panel(m), ElementsAre("Anna Adler", "Bruno Blanc", "Chen Cai"));
}

// 2.2: a panellist is put before one of the same panel.
TEST(Panel, APanellistIsNotPutBeforeOneOfAnotherPanel) {
    core::Founding founding = eg::founding();
    founding.panel_places[2].set_item(3);
    eg::Meeting m(founding);

    m.refuses(eg::desk, eg::movePanellist(1, 3), v1::NOT_ON_THIS_LIST);
    m.refuses(eg::desk, eg::movePanellist(1, 1), v1::NOT_ON_THIS_LIST);
}

// 2.2 "pass over one who is offline": and take that back.
TEST(Panel, APanellistIsPassedOverAndTakenBack) {
    eg::Meeting m = eg::itemTakenUp();

    m.chair(eg::passOverPanellist(2));
    EXPECT_EQ(m.row<v1::PanelPlace>(2).status(), v1::PANEL_STATUS_PASSED_OVER);
    m.refuses(eg::chair, eg::passOverPanellist(2), v1::PANELLIST_PASSED_OVER);
    m.refuses(eg::chair, eg::givePanellist(2, v1::KIND_PRESENTATION, m.sees()), v1::PANELLIST_PASSED_OVER);
    m.chair(eg::takePanellistBack(2));

    EXPECT_EQ(m.row<v1::PanelPlace>(2).status(), v1::PANEL_STATUS_WAITING);
}

// 2.2 "pass over one who is offline": not one who is presenting, nor one who has presented.
TEST(Panel, WhoPresentsOrHasPresentedIsNotPassedOver) {
    eg::Meeting m = eg::itemTakenUp();
    const Id speech = m.givesPanellist(1, v1::KIND_PRESENTATION);

    m.refuses(eg::chair, eg::passOverPanellist(1), v1::HAS_THE_FLOOR);
    m.chair(eg::endSpeech(speech));
    m.refuses(eg::chair, eg::passOverPanellist(1), v1::ALREADY_PRESENTED);
}

// 2.2 "questions may name addressees": of the panel of the item.
TEST(Panel, AQuestionIsMeantForPanellistsOfItsItem) {
    core::Founding founding = eg::founding();
    founding.panel_places[2].set_item(3);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    m.chair(eg::openFloor(2));
    v1::Command question = eg::requestFloor({.kind = v1::KIND_QUESTION});
    question.mutable_request_floor()->add_addressees(2);
    m.delegate(eg::france, question);
    EXPECT_THAT(m.row<v1::Request>(1).addressees(), ElementsAre(2));

    question.mutable_request_floor()->add_addressees(3);
    m.refuses(eg::delegateOf(eg::brazil), question, v1::NO_SUCH_PANEL_PLACE);
}

// 2.2 "collect questions before replies": a panellist, or the desk for one, says that a reply is wished.
TEST(Panel, APanellistWishesToReply) {
    eg::Meeting m = eg::floorOpen();

    m.accepts(eg::panellist_anna, eg::wishToReply(1));
    m.desk(eg::wishToReply(2));
    m.accepts(eg::panellist_anna, eg::wishNoMoreToReply(1));

    EXPECT_FALSE(m.row<v1::PanelPlace>(1).wishes_to_reply());
    EXPECT_TRUE(m.row<v1::PanelPlace>(2).wishes_to_reply());
}

// 2.2: a panellist wishes for the own place only, and not when the item is concluded.
TEST(Panel, APanellistWishesForTheOwnPlaceOnly) {
    eg::Meeting m = eg::floorOpen();

    m.refuses(eg::panellist_anna, eg::wishToReply(2), v1::NOT_YOURS);
    m.chair(eg::concludeItem(2));
    m.refuses(eg::panellist_anna, eg::wishToReply(1), v1::ITEM_CONCLUDED);
}

}  // namespace
}  // namespace rostrum
