// SPDX-License-Identifier: MIT
#include "protocol/qt/panel_model.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gmock/gmock.h>

namespace rostrum {
namespace {

using qt::PanelModel;
using testing::ElementsAre;

struct Shown {
    PanelModel model;
    eg::Watched watched{model};

    void show(const eg::Looks& looks, eg::Id item = 2) { model.show(looks.scene(), item); }
    void show(const eg::Meeting& m) { show(eg::Looks(m)); }
    std::vector<std::string> status() const { return watched.all(PanelModel::StatusWord); }
};

TEST(PanelModel, AnItemWithoutAPanelHasNoRows) {
    const eg::Meeting m = eg::itemTakenUp();
    Shown shown;
    shown.show(eg::Looks(m), 3);
    EXPECT_EQ(shown.model.count(), 0);
    shown.show(eg::Looks(m), 0);
    EXPECT_EQ(shown.model.count(), 0);
}

// 2.2
TEST(PanelModel, PanellistsStandInTheirOrderAndMoveByOneSignal) {
    eg::Meeting m = eg::itemTakenUp();
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.watched.all(PanelModel::Name), ElementsAre("Anna Adler", "Bruno Blanc", "Chen Cai"));
    m.chair(eg::movePanellist(3, 1));
    shown.watched.forget();
    shown.show(m);
    EXPECT_THAT(shown.watched.all(PanelModel::Name), ElementsAre("Chen Cai", "Anna Adler", "Bruno Blanc"));
    EXPECT_EQ(shown.watched.moved, 1);
    EXPECT_EQ(shown.watched.rowSignals(), 1);
}

TEST(PanelModel, EachSaysWhatMattersMost) {
    eg::Meeting m = eg::itemTakenUp();
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.status(), ElementsAre("in the room", "online", "in the room"));
    const eg::Id speech = m.givesPanellist(1, v1::KIND_PRESENTATION);
    m.chair(eg::passOverPanellist(3));
    m.desk(eg::wishToReply(2));
    shown.show(m);
    EXPECT_THAT(shown.status(), ElementsAre("speaks", "wishes to reply", "passed over"));
    EXPECT_THAT(shown.watched.all(PanelModel::StatusState), ElementsAre("1", "2", "0"));
    EXPECT_TRUE(shown.watched.at(0, PanelModel::IsSpeaking).toBool());
    EXPECT_TRUE(shown.watched.at(1, PanelModel::WishesToReply).toBool());
    EXPECT_TRUE(shown.watched.at(2, PanelModel::IsPassedOver).toBool());
    m.chair(eg::endSpeech(speech));
    shown.show(m);
    EXPECT_EQ(shown.status().front(), "has presented");
    EXPECT_TRUE(shown.watched.at(0, PanelModel::IsPresented).toBool());
}

TEST(PanelModel, WhoeverIsOnlineAndGoneIsOfflineAndWhoeverIsInTheRoomIsNot) {
    eg::Meeting m = eg::itemTakenUp();
    m.desk(eg::wishToReply(2));
    eg::Looks looks(m);
    Shown shown;
    shown.show(looks);
    looks.leaves(eg::panellist_anna);
    looks.leaves(eg::panellist_bruno);
    shown.watched.forget();
    shown.show(looks);
    EXPECT_THAT(shown.status(), ElementsAre("in the room", "offline, wishes to reply", "in the room"));
    EXPECT_EQ(shown.watched.at(1, PanelModel::StatusState), 3);
    EXPECT_THAT(shown.watched.changed, ElementsAre(1));
    EXPECT_EQ(shown.watched.words(1, PanelModel::Composed), "Bruno Blanc, offline, wishes to reply");
}

TEST(PanelModel, APlaceIsReadWithFunctionAndOrganization) {
    core::Founding founding = eg::founding();
    founding.panel_places[0].set_function("Director");
    founding.panel_places[0].set_organization("INTERPOL");
    const eg::Meeting m(founding);
    Shown shown;
    shown.show(m);
    EXPECT_EQ(shown.watched.words(0, PanelModel::Composed), "Anna Adler, Director, INTERPOL, in the room");
    EXPECT_EQ(shown.watched.words(0, PanelModel::Organization), "INTERPOL");
}

// 1.3
TEST(PanelModel, WhoIsSuggestedToPresentIsSaidWithWhoSuggests) {
    eg::Meeting m = eg::itemTakenUp();
    m.viceChair(eg::suggestPanellist(2));
    m.desk(eg::wishToReply(2));
    eg::Looks looks(m);
    Shown shown;
    shown.show(looks);
    EXPECT_THAT(shown.status(), ElementsAre("in the room", "suggested", "in the room"));
    EXPECT_TRUE(shown.watched.at(1, PanelModel::IsSuggested).toBool());
    EXPECT_EQ(shown.watched.at(1, PanelModel::StatusState), 2);
    EXPECT_EQ(shown.watched.words(1, PanelModel::Composed),
              "Bruno Blanc, online, wishes to reply, suggested by the Vice-Chair (Eric Vice)");
    looks.leaves(eg::panellist_bruno);
    shown.show(looks);
    EXPECT_EQ(shown.status()[1], "offline, suggested");
    m.givesPanellist(2, v1::KIND_PRESENTATION);
    shown.show(m);
    EXPECT_FALSE(shown.watched.at(1, PanelModel::IsSuggested).toBool());
}

}  // namespace
}  // namespace rostrum
