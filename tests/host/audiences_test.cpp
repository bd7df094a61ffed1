// SPDX-License-Identifier: MIT
//
// Design 2: "Who sees what is decided by table, never by field: a table is visible to an audience whole or not at all,
// and a row with an owner to that owner too." Here through the wire: what arrives, not what was meant.
#include "tests/host/served.h"

#include <set>

namespace rostrum::host {
namespace {

/// A meeting after which every table that somebody may see holds a row.
class Audiences : public ::testing::Test {
protected:
    Audiences() {
        chair.does(eg::openMeeting(1));
        chair.does(eg::takeUpItem(2));
        chair.does(eg::openFloor(2));
        const Id first = france.asksForFloor();
        const Id speech = chair.givesFloor(first);
        chair.does(eg::callToOrder(speech));
        france.does(eg::finishSpeech(speech));
        const Id point = served.state().table<v1::Request>().nextId();
        france.does(eg::raisePointOfOrder());
        chair.does(eg::hearPointOfOrder(point));
        chair.does(eg::ruleOnPointOfOrder(point));
        desk.does(eg::checkIn(eg::adviserOf(eg::france)));
        desk.does(eg::correctParticipant(eg::holy_see, "The Holy See", v1::CATEGORY_OBSERVER_STATE));
        chair.does(eg::concludeItem(2, v1::WAITING_NOT_REACHED));
        chair.does(eg::takeUpItem(3));
        chair.does(eg::openFloor(3));
        chair.givesFloor3(brazil);
        chair.does(eg::offerHandover(eg::vice_chair));
        suggestsFrance();
    }

    /// To be called next on item 3: France, who is on its list.
    void suggestsFrance() {
        france.does(eg::requestFloor({.item = 3}));
        desk.does(eg::suggest(chair.client.view().list(3).begin()->second));
    }

    struct Chair : Seat {
        using Seat::Seat;
        /// Gives the floor on item 3 to a new request, so that a speech stands on it.
        void givesFloor3(Seat& delegate) {
            delegate.does(eg::requestFloor({.item = 3}));
            const Id request = client.view().list(3).begin()->second;
            does(eg::giveFloor(request, {0, request}));
        }
    };

    /// The tables of which rows arrive, over a new connection.
    std::set<std::string> arrives(Id person) {
        Peer peer = Peer::joined(served, person);
        std::set<std::string> tables;
        const v1::ServerFrame all = peer.hearsAll();
        for (const v1::Row& row : all.rows()) {
            tables.insert(v1::Table_Name(static_cast<v1::Table>(row.of_case())).substr(6));
        }
        return tables;
    }

    Served served;
    Chair chair{served, eg::chair};
    Seat desk{served, eg::desk};
    Seat france{served, eg::delegateOf(eg::france)};
    Seat brazil{served, eg::delegateOf(eg::brazil)};
    const std::set<std::string> everybodys = {"SESSION",     "MEETING",     "PRESIDING_TERM", "AGENDA_ITEM",
                                              "PANEL_PLACE", "PARTICIPANT", "REQUEST",        "FLOOR",
                                              "SPEECH",      "RULING",      "CALL_TO_ORDER"};
    std::set<std::string> with(std::set<std::string> more) const {
        more.insert(everybodys.begin(), everybodys.end());
        return more;
    }
};

TEST_F(Audiences, TheRoomDisplayIsSentThePublicTablesAndItsOwnName) {
    EXPECT_EQ(arrives(eg::display), with({"PERSON"}));
}

TEST_F(Audiences, ABoothIsSentThePublicTablesAndItsOwnName) {
    EXPECT_EQ(arrives(eg::booth), with({"PERSON"}));
}

TEST_F(Audiences, ADelegateIsSentTheOwnDelegationsRowsToo) {
    EXPECT_EQ(arrives(eg::delegateOf(eg::france)),
              with({"PERSON", "ACT", "SPEECH_RECORD", "REQUEST_RECORD", "ATTENDANCE"}));
    EXPECT_EQ(arrives(eg::delegateOf(eg::kenya)), with({"PERSON"}));
}

TEST_F(Audiences, TheBenchIsSentTheTablesOfStaff) {
    EXPECT_EQ(arrives(eg::second_vice_chair),
              with({"HANDOVER_OFFER", "SPEECH_RECORD", "REQUEST_RECORD", "ATTENDANCE", "PERSON", "ACT", "SUGGESTION"}));
}

TEST_F(Audiences, TheDeskIsSentBadgesAndCorrectionsBeside) {
    EXPECT_EQ(arrives(eg::desk), with({"HANDOVER_OFFER", "SPEECH_RECORD", "REQUEST_RECORD", "ATTENDANCE", "PERSON",
                                       "ACT", "SUGGESTION", "BADGE", "CORRECTION"}));
}

// 1.3: nothing follows from a suggestion, and whom it names is not told of it.
TEST_F(Audiences, ADelegateIsNotSentTheActOfWhoSuggestsIt) {
    for (const auto& [id, stored] : france.client.view().table<v1::Act>().all()) {
        EXPECT_NE(stored.row.what(), "SuggestSpeaker");
    }
}

TEST_F(Audiences, WhatIsSentIsExactlyWhatMayBeSeen) {
    for (const Id person : {eg::chair, eg::second_vice_chair, eg::secretary, eg::administrator, eg::booth, eg::display,
                            eg::panellist_anna, eg::adviserOf(eg::france), eg::delegateOf(eg::kenya)}) {
        Seat seat(served, person);
        EXPECT_THAT(seat.seesWrongly(), IsEmpty()) << "person " << person;
    }
}

TEST_F(Audiences, AnActThatIsOverwrittenByAnothersIsTakenFromWhoseItWas) {
    ASSERT_THAT(france.seesWrongly(), IsEmpty());

    for (int times = 0; times < 130; ++times) {
        chair.does(eg::suspendMeeting());
        chair.does(eg::resumeMeeting());
        served.pass(100ms);
    }

    EXPECT_THAT(france.seesWrongly(), IsEmpty());
}

}  // namespace
}  // namespace rostrum::host
