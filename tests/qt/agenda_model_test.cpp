// SPDX-License-Identifier: MIT
#include "protocol/qt/agenda_model.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gmock/gmock.h>

namespace rostrum {
namespace {

using qt::AgendaModel;
using testing::ElementsAre;
using testing::IsEmpty;

struct Shown {
    AgendaModel model;
    eg::Watched watched{model};

    void show(const eg::Meeting& m) { model.show(eg::Looks(m).scene()); }
    std::string status(int row) const { return watched.words(row, AgendaModel::StatusLine); }
};

TEST(AgendaModel, BeforeAnythingIsToldThereAreNoItems) {
    const state::State nothing;
    const std::map<std::uint32_t, v1::Presence> nobody;
    Shown shown;
    shown.model.show({.state = nothing, .presence = nobody});
    EXPECT_EQ(shown.model.count(), 0);
}

TEST(AgendaModel, ItemsStandInTheOrderOfTheAgenda) {
    core::Founding founding = eg::founding();
    founding.items[0].set_order(9);
    founding.items[2].set_sample(true);
    const eg::Meeting m(founding);
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.watched.all(AgendaModel::Number), ElementsAre("2", "3", "3 (a)", "1"));
    EXPECT_EQ(shown.watched.words(0, AgendaModel::Title), "Preventive measures");
    EXPECT_TRUE(shown.watched.at(2, AgendaModel::IsSubItem).toBool());
    EXPECT_FALSE(shown.watched.at(1, AgendaModel::IsSubItem).toBool());
    EXPECT_TRUE(shown.watched.at(1, AgendaModel::IsSample).toBool());
}

// 2.1, 2.2, 2.4
TEST(AgendaModel, EachItemSaysHowItStands) {
    eg::Meeting m = eg::meeting();
    Shown shown;
    shown.show(m);
    EXPECT_EQ(shown.status(1), "Not started");
    m.chair(eg::takeUpItem(2));
    shown.show(m);
    EXPECT_EQ(shown.status(1), "Presentations");
    EXPECT_TRUE(shown.watched.at(1, AgendaModel::IsCurrent).toBool());
    m.chair(eg::openFloor(2));
    m.asks(eg::france);
    m.asks(eg::brazil);
    shown.show(m);
    EXPECT_EQ(shown.status(1), "Floor open · 2 waiting");
    m.chair(eg::closeListAfter(2, 2));
    shown.show(m);
    EXPECT_EQ(shown.status(1), "List closing · 2 waiting");
    m.chair(eg::closeList(2));
    shown.show(m);
    EXPECT_EQ(shown.status(1), "List closed · 2 waiting");
    EXPECT_EQ(shown.watched.words(1, AgendaModel::Composed), "Item 2, Preventive measures, List closed · 2 waiting");
}

// 2.5
TEST(AgendaModel, AConcludedItemSaysHowManySpoke) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::endSpeech(m.gives(m.asks(eg::france))));
    m.asks(eg::brazil);
    m.chair(eg::concludeItem(2, v1::WAITING_NOT_REACHED));
    Shown shown;
    shown.show(m);
    EXPECT_EQ(shown.status(1), "Concluded · 1 spoke");
    EXPECT_TRUE(shown.watched.at(1, AgendaModel::IsConcluded).toBool());
}

TEST(AgendaModel, OnlyTheItemThatChangedChanges) {
    eg::Meeting m = eg::floorOpen();
    Shown shown;
    shown.show(m);
    shown.watched.forget();
    m.asks(eg::france);
    shown.show(m);
    EXPECT_THAT(shown.watched.changed, ElementsAre(1));
    shown.watched.forget();
    shown.show(m);
    EXPECT_THAT(shown.watched.changed, IsEmpty());
    EXPECT_EQ(shown.watched.rowSignals(), 0);
}

}  // namespace
}  // namespace rostrum
