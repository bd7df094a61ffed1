// SPDX-License-Identifier: MIT
//
// Every act of the console on the meeting, its items, its panel and who presides, done by the real session in memory.
#include "tests/qt/pressing.h"

namespace rostrum::console {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// The Chair's console; the floor is open on item 2.
class ActsOfWhoPresides : public Pressing {
protected:
    ActsOfWhoPresides() {
        joins(eg::chair);
        comesTo("floorOpen");
    }
};

class ActsAroundTheFloor : public ActsOfWhoPresides {
protected:
    ActsAroundTheFloor() {
        done([&] { console.concludeItem(false); });
    }
};

TEST_F(ActsAroundTheFloor, OpenTheFloorWithRulesNowOrLater) {
    done([&] { console.takeUpItem(3); });
    const QVariantMap rules{{"categories", QVariantList{v1::CATEGORY_MEMBER_STATE}}, {"limitSeconds", 120}};
    EXPECT_THAT(words(console.openFloor(rules, "noon")), HasSubstr("Write a time of day"));
    EXPECT_THAT(words(console.openFloor({{"limitSeconds", 0}}, "")), HasSubstr("Choose a limit"));
    EXPECT_EQ(console.openFloor(rules, "23:20"), "");
    link.settle();
    EXPECT_EQ(row<v1::AgendaItem>(3).opens_utc_ms(), 1'700'000'400'000);
    EXPECT_EQ(console.openFloor(rules, ""), "");
    link.settle();

    EXPECT_EQ(row<v1::AgendaItem>(3).list(), v1::LIST_STATUS_OPEN);
    EXPECT_EQ(row<v1::AgendaItem>(3).rules().default_limit_ms(), 120'000u);
    EXPECT_THAT(row<v1::AgendaItem>(3).rules().categories(), ElementsAre(v1::CATEGORY_MEMBER_STATE));
}

TEST_F(ActsAroundTheFloor, SuspendResumeAndAdjournTheMeetingAndOpenTheNext) {
    done([&] { console.suspendMeeting(v1::BASIS_ANNOUNCED); });
    EXPECT_EQ(row<v1::Meeting>(1).status(), v1::MEETING_STATUS_SUSPENDED);
    done([&] { console.resumeMeeting(); });
    EXPECT_EQ(row<v1::Meeting>(1).status(), v1::MEETING_STATUS_IN_PROGRESS);
    done([&] { console.adjournMeeting(v1::BASIS_NO_OBJECTION); });
    EXPECT_EQ(row<v1::Meeting>(1).adjourned_on(), v1::BASIS_NO_OBJECTION);
    done([&] { console.openMeeting(); });

    EXPECT_EQ(row<v1::Meeting>(2).status(), v1::MEETING_STATUS_IN_PROGRESS);
}

TEST_F(ActsAroundTheFloor, CloseTheSession) {
    done([&] { console.adjournMeeting(v1::BASIS_ANNOUNCED); });
    done([&] { console.closeSession(); });

    EXPECT_EQ(row<v1::Session>(1).status(), v1::SESSION_STATUS_CLOSED);
}

// 2.5: "Keep them for the item's next consideration, or record them as not reached."
TEST_F(ActsOfWhoPresides, ConcludeAnItemAndKeepWhoWaits) {
    asks(eg::france);
    done([&] { console.concludeItem(true); });

    EXPECT_EQ(row<v1::AgendaItem>(2).status(), v1::ITEM_STATUS_TO_BE_CONTINUED);
    EXPECT_THAT(list(), ElementsAre("France"));
}

TEST_F(ActsOfWhoPresides, ConcludeAnItemWhoseListIsNotReached) {
    const eg::Id france = asks(eg::france);
    done([&] { console.concludeItem(false); });

    EXPECT_EQ(row<v1::AgendaItem>(2).status(), v1::ITEM_STATUS_CONCLUDED);
    EXPECT_EQ(row<v1::RequestRecord>(france).request().status(), v1::REQUEST_STATUS_NOT_REACHED);
}

TEST_F(ActsOfWhoPresides, ReorderThePanelAndPassOverAPanellist) {
    done([&] { console.movePanellist(3, 1); });
    EXPECT_LT(row<v1::PanelPlace>(3).place(), row<v1::PanelPlace>(1).place());
    done([&] { console.passOverPanellist(2, true); });
    EXPECT_EQ(row<v1::PanelPlace>(2).status(), v1::PANEL_STATUS_PASSED_OVER);
    done([&] { console.passOverPanellist(2, false); });

    EXPECT_EQ(row<v1::PanelPlace>(2).status(), v1::PANEL_STATUS_WAITING);
}

// 1.2
TEST_F(ActsOfWhoPresides, HandOverTheChairAndTakeTheOfferBack) {
    done([&] { console.offerHandover(id(eg::vice_chair)); });
    EXPECT_EQ(row<v1::HandoverOffer>(1).to(), eg::vice_chair);
    done([&] { console.withdrawHandover(); });
    EXPECT_EQ(state().find<v1::HandoverOffer>(1), nullptr);

    done([&] { console.offerHandover(id(eg::vice_chair)); });
    does(eg::vice_chair, eg::acceptHandover(2));
    EXPECT_FALSE(console.header()->presides());
    does(eg::vice_chair, eg::offerHandover(eg::chair));
    done([&] { console.acceptHandover(); });
    EXPECT_TRUE(console.header()->presides());
}

class ActsOfTheViceChair : public ActsOfWhoPresides {
protected:
    ActsOfTheViceChair() { joins(eg::vice_chair); }
};

TEST_F(ActsOfTheViceChair, TakeTheChairWithAReason) {
    done([&] { console.takeChair(""); });

    EXPECT_TRUE(console.header()->presides());
    EXPECT_EQ(lastAct().reason(), "the presiding officer being absent");
}

TEST_F(ActsOfTheViceChair, OperateForALostConsole) {
    seat(eg::chair).leaves();
    link.pass(70s);
    done([&] { console.operate(); });
    EXPECT_TRUE(console.header()->operates());
    done([&] { console.stopOperating(); });

    EXPECT_FALSE(console.header()->operates());
}

}  // namespace
}  // namespace rostrum::console
