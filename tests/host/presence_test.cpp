// SPDX-License-Identifier: MIT
//
// Design 2, "Presence": "Rules that need it get inputs, which change something only for the speaker, the presiding
// console and a first attendance; for 10 s after a start nobody counts as lost. Lost means: the last connection closed,
// or nothing heard for 5 s. Others see presence beside the updates, coalesced, at most twice a second." Rulebook 1.2:
// "A lost console changes nothing about who presides". 5.7: "An online speaker who disconnects while speaking: the
// clock pauses after 3 s and the Chair is told." 9.1: "A participant attends a meeting when one of its people …
// connects online."
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

class PresenceRules : public ::testing::Test {
protected:
    v1::PresidingTerm term() { return served.state().table<v1::PresidingTerm>().all().rbegin()->second.row; }
    std::vector<Id> attending() {
        std::vector<Id> persons;
        for (const auto& [id, stored] : served.state().table<v1::Attendance>().all()) {
            persons.push_back(stored.row.person());
        }
        return persons;
    }
    /// Japan, which is online, speaks.
    Id japanSpeaks() {
        chair.does(eg::openMeeting(1));
        chair.does(eg::takeUpItem(2));
        chair.does(eg::openFloor(2));
        return chair.givesFloor(japan.asksForFloor({.modality = v1::MODALITY_ONLINE}));
    }

    Served served;
    Seat chair{served, eg::chair};
    Seat japan{served, eg::delegateOf(eg::japan)};
};

TEST_F(PresenceRules, WhoIsOnlineWhenTheMeetingOpensAttendsIt) {
    Seat france(served, eg::delegateOf(eg::france));  // in the room: the desk checks it in

    chair.does(eg::openMeeting(1));

    EXPECT_THAT(attending(), ElementsAre(eg::delegateOf(eg::japan)));
}

TEST_F(PresenceRules, WhoComesOnlineDuringTheMeetingAttendsItOnce) {
    chair.does(eg::openMeeting(1));
    Seat adviser(served, eg::adviserOf(eg::japan));
    adviser.isCut();
    served.pass(1s);

    EXPECT_THAT(attending(), ElementsAre(eg::delegateOf(eg::japan), eg::adviserOf(eg::japan)));
}

/// France's delegate, with a device that is there as it says.
Peer franceComes(Served& served, v1::Modality modality) {
    Peer device(served);
    v1::Hello hello = device.helloOf(eg::delegateOf(eg::france));
    hello.set_modality(modality);
    device.sends(hello);
    served.settle();
    return device;
}

TEST_F(PresenceRules, WhoComesOnlineBesideADeviceInTheRoomAttends) {
    chair.does(eg::openMeeting(1));
    franceComes(served, v1::MODALITY_IN_THE_ROOM);
    EXPECT_THAT(attending(), ElementsAre(eg::delegateOf(eg::japan)));

    franceComes(served, v1::MODALITY_ONLINE);

    EXPECT_THAT(attending(), ElementsAre(eg::delegateOf(eg::france), eg::delegateOf(eg::japan)));
}

TEST_F(PresenceRules, WhoIsOnlineBesideADeviceInTheRoomWhenTheMeetingOpensAttends) {
    franceComes(served, v1::MODALITY_ONLINE);
    franceComes(served, v1::MODALITY_IN_THE_ROOM);

    chair.does(eg::openMeeting(1));

    EXPECT_THAT(attending(), ElementsAre(eg::delegateOf(eg::france), eg::delegateOf(eg::japan)));
}

TEST_F(PresenceRules, WhoseDeviceOnlineIsGoneWhenTheMeetingOpensDoesNot) {
    const Peer laptop = franceComes(served, v1::MODALITY_ONLINE);
    franceComes(served, v1::MODALITY_IN_THE_ROOM);
    served.host().closed(laptop.connection, served.clocks);

    chair.does(eg::openMeeting(1));

    EXPECT_THAT(attending(), ElementsAre(eg::delegateOf(eg::japan)));
}

// 12.3: to give the floor to somebody who is not there is a slip that can be undone like any other.
TEST_F(PresenceRules, GivingTheFloorToWhoIsNotThereCanBeUndone) {
    served.pass(10s);
    japanSpeaks();
    chair.does(eg::endSpeech(served.row<v1::Floor>(1).current()));
    const Id request = japan.asksForFloor({.modality = v1::MODALITY_ONLINE});
    japan.leaves();
    served.settle();
    const Id speech = chair.givesFloor(request);
    EXPECT_TRUE(served.row<v1::Speech>(speech).lost());
    const std::uint32_t given = served.state().seq() - 1;
    served.pass(4s);

    chair.does(eg::undo(given));

    EXPECT_EQ(served.row<v1::Floor>(1).current(), 0u);
}

TEST_F(PresenceRules, AnOnlineSpeakerWhoseLastConnectionClosesIsLost) {
    served.pass(10s);
    const Id speech = japanSpeaks();

    japan.leaves();
    served.settle();
    EXPECT_TRUE(served.row<v1::Speech>(speech).lost());
    EXPECT_THAT(served.row<v1::Speech>(speech).holds(), IsEmpty());
    served.pass(3s);

    EXPECT_THAT(served.row<v1::Speech>(speech).holds(), ElementsAre(v1::HOLD_LOST));
    japan.comes();
    served.pass(1s);
    EXPECT_FALSE(served.row<v1::Speech>(speech).lost());
    EXPECT_THAT(chair.seesWrongly(), IsEmpty());
}

TEST_F(PresenceRules, ASpeakerWithAnotherConnectionIsNotLost) {
    served.pass(10s);
    const Id speech = japanSpeaks();
    Seat phone(served, eg::delegateOf(eg::japan));

    japan.leaves();
    served.settle();

    EXPECT_FALSE(served.row<v1::Speech>(speech).lost());
}

TEST_F(PresenceRules, ASpeakerOfWhomNothingIsHeardForFiveSecondsIsLostAndBackWhenHeardAgain) {
    japan.leaves();
    Peer silent = Peer::joined(served, eg::delegateOf(eg::japan));
    served.pass(10s);
    silent.pings();
    chair.does(eg::openMeeting(1));
    chair.does(eg::takeUpItem(2));
    chair.does(eg::openFloor(2));
    silent.sends(eg::requestFloor({.modality = v1::MODALITY_ONLINE}));
    served.settle();
    const Id speech = chair.givesFloor(1);

    served.pass(4'900ms);
    EXPECT_FALSE(served.row<v1::Speech>(speech).lost());
    served.pass(400ms);
    EXPECT_TRUE(served.row<v1::Speech>(speech).lost());
    EXPECT_FALSE(silent.isClosed());

    silent.pings();
    served.settle();
    EXPECT_FALSE(served.row<v1::Speech>(speech).lost());
}

TEST_F(PresenceRules, TheConsoleOfWhoPresidesIsNotedAsLostAndBack) {
    served.pass(10s);
    chair.does(eg::openMeeting(1));

    chair.leaves();
    served.settle();
    EXPECT_TRUE(term().console_lost());
    EXPECT_EQ(term().person(), eg::chair);

    chair.comes();
    served.pass(1s);
    EXPECT_FALSE(term().console_lost());
}

// 1.2: the console of who operates matters as well, also to a server that starts again.
TEST_F(PresenceRules, TheConsoleOfWhoOperatesIsNotedAsLostAndBack) {
    served.pass(10s);
    Seat vice_chair(served, eg::vice_chair);
    chair.does(eg::openMeeting(1));
    chair.leaves();
    served.pass(60s);
    vice_chair.does(eg::operateForPresidingOfficer());
    served.restart();
    vice_chair.leaves();

    served.pass(10s);
    EXPECT_TRUE(served.row<v1::Operating>(1).console_lost());

    vice_chair.comes();
    served.pass(1s);
    EXPECT_FALSE(served.row<v1::Operating>(1).console_lost());
}

TEST_F(PresenceRules, WhoPresidesFromNowOnWithoutAConsoleIsNotedAsLost) {
    served.pass(10s);
    Seat desk(served, eg::desk);
    chair.leaves();
    served.settle();

    desk.does(eg::openMeeting(1));

    EXPECT_TRUE(term().console_lost());
}

TEST_F(PresenceRules, ForTenSecondsAfterAStartNobodyCountsAsLost) {
    const Id speech = japanSpeaks();
    served.restart();
    chair.leaves();
    japan.leaves();

    served.pass(9'999ms);
    EXPECT_FALSE(served.row<v1::Speech>(speech).lost());
    EXPECT_FALSE(term().console_lost());
    served.pass(1ms);

    EXPECT_TRUE(served.row<v1::Speech>(speech).lost()) << "whoever never came back is lost when the grace is over";
    EXPECT_TRUE(term().console_lost());
}

TEST_F(PresenceRules, WhoComesBackWithinTheGraceWasNeverLost) {
    const Id speech = japanSpeaks();
    const std::uint32_t before = served.state().seq();

    served.restart(1s);
    served.pass(15s);

    EXPECT_EQ(served.state().seq(), before);
    EXPECT_FALSE(served.row<v1::Speech>(speech).lost());
}

TEST_F(PresenceRules, ASilentConnectionIsClosedAfterThirtySeconds) {
    Peer silent = Peer::joined(served, eg::display);

    served.pass(29'900ms);
    EXPECT_FALSE(silent.isClosed());
    served.pass(400ms);

    EXPECT_EQ(silent.goodbye(), v1::SILENT);
}

// ---- what staff is told ----

TEST_F(PresenceRules, StaffIsToldAtOnceOfEverybodyWhoIsHere) {
    Seat desk(served, eg::desk);

    std::vector<Id> here;
    for (const auto& [person, presence] : desk.client.presence()) here.push_back(person);
    EXPECT_THAT(here, ElementsAre(eg::chair, eg::desk, eg::delegateOf(eg::japan)));
    EXPECT_EQ(desk.client.presence().at(eg::delegateOf(eg::japan)).modality(), v1::MODALITY_ONLINE);
    EXPECT_EQ(desk.client.presence().at(eg::delegateOf(eg::japan)).participant(), eg::japan);
    EXPECT_THAT(japan.client.presence(), IsEmpty()) << "delegates are not";
}

TEST_F(PresenceRules, StaffIsToldOfThoseWhoComeAndGoWithinHalfASecond) {
    Seat brazil(served, eg::delegateOf(eg::brazil));
    served.pass(500ms);
    EXPECT_EQ(chair.client.presence().count(eg::delegateOf(eg::brazil)), 1u);

    brazil.leaves();
    served.pass(500ms);

    EXPECT_EQ(chair.client.presence().count(eg::delegateOf(eg::brazil)), 0u);
}

TEST_F(PresenceRules, StaffIsToldAtMostTwiceASecondHoweverManyCome) {
    Peer desk = Peer::joined(served, eg::desk);
    served.pass(2s);
    while (desk.reads()) {
    }

    for (int times = 0; times < 50; ++times) {
        Peer::joined(served, eg::display);
        served.pass(20ms);
    }

    int frames = 0;
    std::uint32_t displays = 0;
    for (auto frame = desk.reads(); frame; frame = desk.reads()) {
        frames += frame->presence().empty() ? 0 : 1;
        for (const v1::Presence& presence : frame->presence()) displays = presence.connections();
    }
    EXPECT_LE(frames, 3);
    EXPECT_GE(displays, 25u);
}

}  // namespace
}  // namespace rostrum::host
