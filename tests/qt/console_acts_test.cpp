// SPDX-License-Identifier: MIT
//
// Every act of the console on the floor and the list, done by the real session in memory: each sends what it
// says, with what is missing filled in.
#include "tests/qt/pressing.h"

namespace rostrum::console {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// The Chair's console; the floor is open on item 2.
class ActsOfTheChair : public Pressing {
protected:
    ActsOfTheChair() {
        joins(eg::chair);
        comesTo("floorOpen");
    }
    v1::Speech current() const { return row<v1::Speech>(row<v1::Floor>(1).current()); }
};

// ---- the floor ----

TEST_F(ActsOfTheChair, GiveTheFloorToTheNextWithoutAReason) {
    const eg::Id france = asks(eg::france);
    done([&] { console.giveFloor(id(france), ""); });

    EXPECT_EQ(speaking(), "France");
    EXPECT_EQ(lastAct().reason(), "");
}

// 4.4: out of order, "recorded with who and why".
TEST_F(ActsOfTheChair, GiveTheFloorOutOfOrderWithAReason) {
    asks(eg::france);
    const eg::Id brazil = asks(eg::brazil);
    const eg::Id kenya = asks(eg::kenya);
    done([&] { console.giveFloor(id(brazil), "a minister leaves early"); });
    EXPECT_EQ(speaking(), "Brazil");
    EXPECT_EQ(lastAct().reason(), "a minister leaves early");

    done([&] { console.giveFloor(id(kenya), "  "); });
    EXPECT_EQ(speaking(), "Kenya");
    EXPECT_EQ(lastAct().reason(), "as the presiding officer decided");
}

TEST_F(ActsOfTheChair, GiveTheFloorToWhoIsNotListed) {
    done([&] { console.giveUnlisted(id(eg::unicef), "the agency concerned"); });

    EXPECT_EQ(speaking(), "UNICEF");
    EXPECT_EQ(lastAct().reason(), "the agency concerned");
}

// 2.2: "A presentation or a reply is a grant with a limit."
TEST_F(ActsOfTheChair, GiveThePanelItsTurns) {
    done([&] { console.givePanellist(1, false); });
    EXPECT_EQ(current().kind(), v1::KIND_PRESENTATION);

    done([&] { console.givePanellist(2, true); });
    EXPECT_EQ(current().kind(), v1::KIND_REPLY);
}

TEST_F(ActsOfTheChair, PauseResumeExtendAndEndASpeech) {
    gives(asks(eg::france));
    done([&] { console.pauseOrResume(); });
    EXPECT_THAT(current().holds(), ElementsAre(v1::HOLD_PAUSED));
    done([&] { console.pauseOrResume(); });
    EXPECT_THAT(current().holds(), IsEmpty());
    done([&] { console.extend(30); });
    EXPECT_EQ(current().limit_ms(), 210'000u);
    done([&] { console.endSpeech(); });

    EXPECT_EQ(speaking(), "");
}

TEST_F(ActsOfTheChair, SetAsideWhoIsAbsent) {
    gives(asks(eg::france));
    asks(eg::brazil);
    done([&] { console.markAbsent(); });

    EXPECT_THAT(list(), ElementsAre("Brazil", "France"));
}

// 5.7: "The Chair may pass on at once; the request returns to the head of the list."
TEST_F(ActsOfTheChair, PassOnWhenTheSpeakerIsLost) {
    seat(eg::delegateOf(eg::japan)).does(eg::requestFloor({.modality = v1::MODALITY_ONLINE}));
    asks(eg::france);
    const eg::Id japan = state().list(2).begin()->second;
    gives(japan);
    seat(eg::delegateOf(eg::japan)).leaves();
    link.pass(20s);
    done([&] { console.passOn(); });

    EXPECT_THAT(list(), ElementsAre("Japan", "France"));
}

// 5.10
TEST_F(ActsOfTheChair, CallToOrderAndWithdrawTheFloor) {
    gives(asks(eg::france));
    done([&] { console.callToOrder(true, "the time"); });
    EXPECT_EQ(row<v1::CallToOrder>(1).ground(), v1::ORDER_GROUND_TIME);
    EXPECT_EQ(row<v1::CallToOrder>(1).text(), "the time");
    done([&] { console.callToOrder(false, ""); });
    EXPECT_EQ(row<v1::CallToOrder>(2).ground(), v1::ORDER_GROUND_RELEVANCE);
    done([&] { console.withdrawFloor("called twice"); });

    EXPECT_EQ(speaking(), "");
    EXPECT_EQ(lastAct().reason(), "called twice");
}

// 1.5: "The presiding officer may speak at any time; a running clock pauses."
TEST_F(ActsOfTheChair, SpeakFromTheChairAndEndIt) {
    gives(asks(eg::france));
    done([&] { console.speakFromTheChair(); });
    EXPECT_NE(row<v1::Floor>(1).officer(), 0u);
    EXPECT_THAT(current().holds(), ElementsAre(v1::HOLD_OFFICER_SPEAKS));
    done([&] { console.speakFromTheChair(); });
    EXPECT_EQ(row<v1::Floor>(1).officer(), 0u);

    done([&] { console.speakFromTheChair(); });
    done([&] { console.endSpeech(); });
    EXPECT_EQ(row<v1::Floor>(1).officer(), 0u) << "what is shown ends";
    EXPECT_EQ(speaking(), "France");
}

TEST_F(ActsOfTheChair, HearAPointOfOrderAndRuleOnIt) {
    gives(asks(eg::france));
    const eg::Id point = raises(eg::kenya);
    done([&] { console.hearPointOfOrder(id(point)); });
    EXPECT_EQ(speaking(), "Kenya");
    done([&] { console.rule(v1::RULING_OUTCOME_UPHELD, "Quite so."); });

    EXPECT_EQ(speaking(), "France");
    EXPECT_EQ(row<v1::Ruling>(1).outcome(), v1::RULING_OUTCOME_UPHELD);
    EXPECT_EQ(row<v1::Ruling>(1).text(), "Quite so.");
}

// 12.3
TEST_F(ActsOfTheChair, UndoTheLastAct) {
    const eg::Id france = asks(eg::france);
    done([&] { console.giveFloor(id(france), ""); });
    done([&] { console.undo(); });
    EXPECT_EQ(speaking(), "");
    EXPECT_THAT(list(), ElementsAre("France"));

    link.pass(11s);
    console.tick();
    console.undo();
    EXPECT_THAT(console.pending(), IsEmpty()) << "nothing can be undone";
}

// ---- the list ----

class MovesOnTheList : public ActsOfTheChair {
protected:
    MovesOnTheList() {
        for (const eg::Id participant : {eg::france, eg::brazil, eg::kenya, eg::japan}) {
            requests.push_back(id(asks(participant)));
        }
    }
    std::vector<int> requests;
};

TEST_F(MovesOnTheList, GoUpAndDownByRows) {
    done([&] { console.moveToRow(requests[2], 1, "a minister"); });
    EXPECT_THAT(list(), ElementsAre("France", "Kenya", "Brazil", "Japan"));
    EXPECT_EQ(lastAct().reason(), "a minister");

    done([&] { console.moveToRow(requests[0], 2, ""); });
    EXPECT_THAT(list(), ElementsAre("Kenya", "Brazil", "France", "Japan"));
    EXPECT_EQ(lastAct().reason(), "as the presiding officer decided");

    done([&] { console.moveToRow(requests[3], 0, ""); });
    EXPECT_THAT(list(), ElementsAre("Japan", "Kenya", "Brazil", "France"));
}

TEST_F(MovesOnTheList, GoToTheEnd) {
    done([&] { console.moveToRow(requests[0], -1, ""); });
    EXPECT_THAT(list(), ElementsAre("Brazil", "Kenya", "Japan", "France"));

    done([&] { console.moveToRow(requests[1], 3, ""); });
    done([&] { console.moveToRow(requests[2], 99, ""); });
    EXPECT_THAT(list(), ElementsAre("Japan", "France", "Brazil", "Kenya"));
}

TEST_F(MovesOnTheList, AreNotSentWhereNothingMoves) {
    console.moveToRow(requests[1], 1, "");
    console.moveToRow(requests[3], -1, "");
    console.moveToRow(999, 0, "");

    EXPECT_THAT(console.pending(), IsEmpty());
}

TEST_F(ActsOfTheChair, RemoveARequestAndSetItsLimit) {
    const eg::Id france = asks(eg::france);
    done([&] { console.setLimit(id(france), 90); });
    EXPECT_EQ(row<v1::Request>(france).limit_ms(), 90'000u);
    done([&] { console.setLimit(id(france), 0); });
    EXPECT_EQ(row<v1::Request>(france).limit_ms(), 0u);
    done([&] { console.removeRequest(id(france), "asked us to"); });

    EXPECT_THAT(list(), IsEmpty());
    EXPECT_EQ(lastAct().reason(), "asked us to");
}

// 3.4: pending, where the item asks for approval.
TEST_F(ActsOfTheChair, ApproveAndDenyRequests) {
    v1::ListRules rules = row<v1::AgendaItem>(2).rules();
    rules.set_needs_approval(true);
    does(eg::chair, eg::changeListRules(2, rules));
    const eg::Id france = asks(eg::france);
    const eg::Id brazil = asks(eg::brazil);
    done([&] { console.approveRequest(id(france)); });
    EXPECT_THAT(list(), ElementsAre("France"));
    done([&] { console.denyRequest(id(brazil), "not on the agenda"); });

    EXPECT_EQ(row<v1::Request>(brazil).status(), v1::REQUEST_STATUS_DENIED);
    EXPECT_EQ(lastAct().reason(), "not on the agenda");
}

TEST_F(ActsOfTheChair, AddASpeaker) {
    EXPECT_TRUE(console.addSpeaker(id(eg::japan), v1::KIND_QUESTION, v1::MODALITY_ONLINE));
    link.settle();
    const v1::Request request = row<v1::Request>(state().list(2).begin()->second);

    EXPECT_EQ(request.participant(), eg::japan);
    EXPECT_EQ(request.kind(), v1::KIND_QUESTION);
    EXPECT_EQ(request.modality(), v1::MODALITY_ONLINE);
    EXPECT_EQ(request.inlet(), v1::INLET_DESK);
}

// ui: "Enter never adds twice: it says who is listed already."
TEST_F(ActsOfTheChair, NeverAddASpeakerTwice) {
    asks(eg::france);
    asks(eg::brazil);
    EXPECT_FALSE(console.addSpeaker(id(eg::brazil), v1::KIND_STATEMENT, v1::MODALITY_IN_THE_ROOM));
    EXPECT_EQ(words(console.notice()), "Brazil is listed already, 2nd.");
    EXPECT_THAT(console.pending(), IsEmpty());
    EXPECT_EQ(said.back(), "Brazil is listed already, 2nd.");

    EXPECT_TRUE(console.addSpeaker(id(eg::brazil), v1::KIND_QUESTION, v1::MODALITY_IN_THE_ROOM)) << "another kind";
    link.settle();
    gives(state().list(2).begin()->second);
    EXPECT_FALSE(console.addSpeaker(id(eg::france), v1::KIND_STATEMENT, v1::MODALITY_IN_THE_ROOM));
    EXPECT_EQ(words(console.notice()), "France has the floor.");
}

TEST_F(ActsOfTheChair, CloseTheListNowAtATimeAfterTheNthAndReopenIt) {
    EXPECT_EQ(console.closeListAt("23:30", v1::BASIS_ANNOUNCED), "");
    link.settle();
    EXPECT_EQ(row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_CLOSING);
    EXPECT_EQ(row<v1::AgendaItem>(2).closes_utc_ms(), 1'700'001'000'000);
    done([&] { console.closeListAfter(7, v1::BASIS_NO_OBJECTION); });
    EXPECT_EQ(row<v1::AgendaItem>(2).closes_after_nth(), 7u);
    done([&] { console.closeListNow(v1::BASIS_VOTE); });
    EXPECT_EQ(row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_CLOSED);
    EXPECT_EQ(lastAct().basis(), v1::BASIS_VOTE);
    done([&] { console.reopenList("a delegation came late"); });

    EXPECT_EQ(row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_OPEN);
    EXPECT_EQ(lastAct().reason(), "a delegation came late");
}

TEST_F(ActsOfTheChair, SendNoTimeThatHasPassed) {
    EXPECT_THAT(words(console.closeListAt("9:00", v1::BASIS_ANNOUNCED)), HasSubstr("09:00 has passed"));

    EXPECT_THAT(console.pending(), IsEmpty());
    EXPECT_EQ(row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_OPEN);
}

// 5.2: "A change of limits applies to speeches not yet started."
TEST_F(ActsOfTheChair, ChangeTheRules) {
    done([&] { console.changeRules({{"limitSeconds", 150}}, v1::BASIS_NO_OBJECTION); });
    EXPECT_EQ(row<v1::AgendaItem>(2).rules().default_limit_ms(), 150'000u);
    EXPECT_EQ(lastAct().basis(), v1::BASIS_NO_OBJECTION);

    console.changeRules({{"limitSeconds", 0}}, v1::BASIS_NO_OBJECTION);
    EXPECT_EQ(words(console.notice()), "Choose a limit.");
}

}  // namespace
}  // namespace rostrum::console
