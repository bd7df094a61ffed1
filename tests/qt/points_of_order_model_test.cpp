// SPDX-License-Identifier: MIT
#include "chair-console/points_of_order_model.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gmock/gmock.h>

namespace rostrum {
namespace {

using console::PointsOfOrderModel;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

struct Shown {
    PointsOfOrderModel model;
    eg::Watched watched{model};

    void show(const eg::Meeting& m) { model.show(eg::Looks(m).scene()); }
    std::string effect(int row) const { return watched.words(row, PointsOfOrderModel::Effect); }
};

// 6.2
TEST(PointsOfOrderModel, OneThatWaitsSaysWhatItDoesToTheSpeech) {
    core::Founding founding = eg::founding();
    founding.participants[eg::kenya - 1].set_seat("33");
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    m.chair(eg::openFloor(2));
    m.gives(m.asks(eg::france));
    m.after(64s);
    m.raises(eg::kenya);
    m.after(12s);
    Shown shown;
    shown.show(m);
    // 3:00 less the 73 s after a lead-in of 3 s.
    EXPECT_EQ(shown.watched.words(0, PointsOfOrderModel::Composed),
              "Point of order, Kenya, seat 33, 12 s ago, The speech pauses at 1:47 and goes on afterwards.");
}

// 6.1, 6.2
TEST(PointsOfOrderModel, TheyStandAsReceivedBehindTheOneThatIsHeard) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    const eg::Id kenya = m.raises(eg::kenya);
    m.delegate(eg::japan, eg::raisePointOfOrder(v1::MODALITY_ONLINE));
    m.chair(eg::hearPointOfOrder(kenya, m.floor().current()));
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.watched.all(PointsOfOrderModel::Name), ElementsAre("Kenya", "Japan"));
    EXPECT_THAT(shown.watched.all(PointsOfOrderModel::Where), ElementsAre("in the room", "online"));
    EXPECT_TRUE(shown.watched.at(0, PointsOfOrderModel::IsHeard).toBool());
    EXPECT_FALSE(shown.watched.at(1, PointsOfOrderModel::IsHeard).toBool());
    EXPECT_EQ(shown.effect(0), "The speech goes on at 3:00 after the ruling.");
    EXPECT_EQ(shown.effect(1), "It is heard after that of Kenya.");
    m.chair(eg::ruleOnPointOfOrder(kenya));
    shown.show(m);
    EXPECT_THAT(shown.watched.all(PointsOfOrderModel::Name), ElementsAre("Japan"));
    EXPECT_EQ(shown.watched.reset, 0);
}

TEST(PointsOfOrderModel, WithNobodyOnTheFloorNothingIsInterrupted) {
    eg::Meeting m = eg::meeting();
    Shown shown;
    shown.show(m);
    EXPECT_EQ(shown.model.count(), 0);
    const eg::Id kenya = m.raises(eg::kenya);
    shown.show(m);
    EXPECT_EQ(shown.effect(0), "No speech is interrupted.");
    m.chair(eg::hearPointOfOrder(kenya));
    shown.show(m);
    EXPECT_EQ(shown.effect(0), "It is to be ruled on.");
}

TEST(PointsOfOrderModel, WithTheSecondsOnlyTheWordsChange) {
    eg::Meeting m = eg::floorOpen();
    m.raises(eg::kenya);
    Shown shown;
    shown.show(m);
    shown.watched.forget();
    shown.show(m);
    EXPECT_THAT(shown.watched.changed, IsEmpty());
    m.after(1s);
    shown.show(m);
    EXPECT_THAT(shown.watched.changed, ElementsAre(0));
    EXPECT_EQ(shown.watched.rowSignals(), 0);
    EXPECT_EQ(shown.watched.words(0, PointsOfOrderModel::Ago), "1 s ago");
}

// 1.3
TEST(PointsOfOrderModel, OneThatIsSuggestedSaysByWhom) {
    eg::Meeting m = eg::floorOpen();
    m.raises(eg::kenya);
    m.viceChair(eg::suggest(m.raises(eg::japan)));
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.watched.all(PointsOfOrderModel::Suggested),
                ElementsAre("", "suggested by the Vice-Chair (Eric Vice)"));
    EXPECT_THAT(shown.watched.words(1, PointsOfOrderModel::Composed), testing::HasSubstr("suggested by"));
}

}  // namespace
}  // namespace rostrum
