// SPDX-License-Identifier: MIT
#include "chair-console/meeting_header.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <QSignalSpy>
#include <QVariantMap>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using console::MeetingHeader;
using eg::plain;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What the bar says to somebody.
struct Bar {
    explicit Bar(const eg::Meeting& meeting, eg::Id person = eg::chair) : looks(meeting, person) { show(); }
    void show() { header.show(looks.scene()); }
    std::vector<std::string> handoverTo() const {
        std::vector<std::string> labels;
        for (const QVariant& to : header.handoverTo()) labels.push_back(plain(to.toMap()["label"].toString()));
        return labels;
    }
    eg::Looks looks;
    MeetingHeader header;
};

TEST(MeetingHeader, NamesTheSessionTheMeetingAndWhoPresides) {
    const eg::Meeting m = eg::meeting();
    const Bar bar(m);

    EXPECT_EQ(plain(bar.header.sessionTitle()), "Example session");
    EXPECT_EQ(plain(bar.header.meetingLine()), "1st meeting · Wed 15 November 2023 · 00:13–03:13");
    EXPECT_EQ(plain(bar.header.presiding()), "Chair · Faouzia Chair");
    EXPECT_EQ(plain(bar.header.statusWord()), "");
    EXPECT_TRUE(bar.header.inMeeting());
}

TEST(MeetingHeader, TheTimeOfDayIsThatOfTheSession) {
    EXPECT_EQ(plain(Bar(eg::meeting()).header.timeOfDay()), "23:13");
}

// 1.4: "Suspend stops every clock and keeps every list."
TEST(MeetingHeader, SaysThatTheMeetingIsSuspended) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::suspendMeeting());
    const Bar bar(m);

    EXPECT_TRUE(bar.header.isSuspended());
    EXPECT_EQ(plain(bar.header.statusWord()), "Suspended");
}

TEST(MeetingHeader, SaysHowWhoeverLooksStandsToTheMeeting) {
    eg::Meeting m = eg::meeting();

    EXPECT_EQ(plain(Bar(m).header.standingLine()), "You preside");
    EXPECT_TRUE(Bar(m).header.presides());
    EXPECT_EQ(plain(Bar(m, eg::vice_chair).header.standingLine()), "You assist: the Chair presides");
    EXPECT_FALSE(Bar(m, eg::vice_chair).header.conducts());
    EXPECT_EQ(plain(Bar(m, eg::desk).header.standingLine()), "You act on the instruction of the Chair");
    m.loses(eg::chair);
    m.after(60s);
    m.viceChair(eg::operateForPresidingOfficer());
    EXPECT_EQ(plain(Bar(m, eg::vice_chair).header.standingLine()), "You operate for the Chair, whose console is lost");
}

// 9.1: those who serve the meeting are connected all the time and do not attend it.
TEST(MeetingHeader, CountsWhoIsConnectedWithoutThoseWhoServe) {
    const eg::Meeting m = eg::meeting();
    const Bar bar(m);

    EXPECT_EQ(bar.header.inRoom(), 3 + 2 + 6 * 2) << "officers, panellists, six delegations of two";
    EXPECT_EQ(bar.header.online(), 1 + 2 * 2) << "a panellist, two delegations of two";
}

// 9.1: "A participant attends a meeting when one of its people is checked in by the desk or connects online."
TEST(MeetingHeader, WhoIsCheckedInIsInTheRoomOnceConnectedOrNot) {
    eg::Meeting m = eg::meeting();
    m.desk(eg::checkIn(eg::delegateOf(eg::france)));
    Bar bar(m);
    const int in_room = bar.header.inRoom();

    bar.looks.leaves(eg::delegateOf(eg::france));
    bar.looks.leaves(eg::delegateOf(eg::kenya));
    bar.show();

    EXPECT_EQ(bar.header.inRoom(), in_room - 1);
}

// ---- handing over (1.2) ----

TEST(MeetingHeader, TheChairCanBeHandedToEveryOtherOfficer) {
    const eg::Meeting m = eg::meeting();
    Bar bar(m);
    EXPECT_THAT(bar.handoverTo(), ElementsAre("Vice-Chair · Eric Vice", "Vice-Chair · Briony Vice"));
    EXPECT_EQ(bar.header.handoverTo().first().toMap()["personId"].toInt(), static_cast<int>(eg::vice_chair));

    bar.looks.leaves(eg::vice_chair);
    bar.show();
    EXPECT_EQ(bar.handoverTo().front(), "Vice-Chair · Eric Vice (offline)");
}

TEST(MeetingHeader, OnlyWhoConductsCanHandOverAndOnlyInAMeeting) {
    EXPECT_THAT(Bar(eg::meeting(), eg::vice_chair).handoverTo(), IsEmpty());
    EXPECT_THAT(Bar(eg::session()).handoverTo(), IsEmpty());
    EXPECT_EQ(Bar(eg::meeting(), eg::desk).handoverTo().size(), 2u) << "1.3: on instruction";
}

TEST(MeetingHeader, AnOfferIsAnsweredByWhomItIsMadeToAndTakenBackByWhoMadeIt) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::offerHandover(eg::vice_chair));

    const Bar to(m, eg::vice_chair);
    EXPECT_EQ(to.header.offerId(), 1);
    EXPECT_TRUE(to.header.offerIsToMe());
    EXPECT_EQ(plain(to.header.offerLine()), "The Chair hands the chair over to you.");
    const Bar from(m);
    EXPECT_EQ(from.header.offerId(), 1);
    EXPECT_FALSE(from.header.offerIsToMe());
    EXPECT_EQ(plain(from.header.offerLine()),
              "The chair is offered to the Vice-Chair (Eric Vice), who has not answered yet.");
    EXPECT_THAT(from.handoverTo(), IsEmpty()) << "one offer is open at a time";
    EXPECT_EQ(Bar(m, eg::second_vice_chair).header.offerId(), 0) << "neither hers to answer nor to take back";
}

// 1.2: "the Chair being absent, when a Vice-Chair takes the chair with a stated reason".
TEST(MeetingHeader, AViceChairCanTakeTheChairFromTheChair) {
    eg::Meeting m = eg::meeting();
    EXPECT_TRUE(Bar(m, eg::vice_chair).header.canTakeChair());
    EXPECT_FALSE(Bar(m).header.canTakeChair());
    EXPECT_FALSE(Bar(m, eg::secretary).header.canTakeChair()) << "the Secretariat never presides";
    m.viceChair(eg::takeChair());

    EXPECT_TRUE(Bar(m).header.canTakeChair()) << "the Chair takes back what was taken";
    EXPECT_FALSE(Bar(m, eg::second_vice_chair).header.canTakeChair())
        << "from a Vice-Chair only if the console is lost";
    m.loses(eg::vice_chair);
    m.after(60s);
    EXPECT_TRUE(Bar(m, eg::second_vice_chair).header.canTakeChair());
}

TEST(MeetingHeader, WhatWasHandedOverComesBackByBeingHandedOver) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::offerHandover(eg::vice_chair));
    m.viceChair(eg::acceptHandover());

    EXPECT_FALSE(Bar(m).header.canTakeChair());
    m.refuses(eg::chair, eg::takeChair(), v1::CHAIR_NOT_TAKEN);
}

// 1.2: "after 60 s a Vice-Chair or the Secretary may operate for the presiding officer".
TEST(MeetingHeader, AViceChairOrTheSecretaryCanOperateWhenTheConsoleIsLostFor60s) {
    eg::Meeting m = eg::meeting();
    EXPECT_EQ(plain(Bar(m, eg::vice_chair).header.consoleLostLine()), "");
    m.loses(eg::chair);
    m.after(59s);
    EXPECT_FALSE(Bar(m, eg::vice_chair).header.canOperate());
    EXPECT_EQ(plain(Bar(m, eg::vice_chair).header.consoleLostLine()),
              "The console of the Chair has been lost for 0:59.");
    m.after(1s);

    EXPECT_TRUE(Bar(m, eg::vice_chair).header.canOperate());
    EXPECT_TRUE(Bar(m, eg::secretary).header.canOperate());
    EXPECT_FALSE(Bar(m, eg::desk).header.canOperate()) << "of the desk only the Secretary";
    m.viceChair(eg::operateForPresidingOfficer());
    EXPECT_FALSE(Bar(m, eg::secretary).header.canOperate()) << "one operates already";
    EXPECT_TRUE(Bar(m, eg::vice_chair).header.operates());
    EXPECT_EQ(plain(Bar(m, eg::secretary).header.consoleLostLine()),
              "The console of the Chair has been lost for 1:00; the Vice-Chair (Eric Vice) operates.");
}

// ---- meetings ----

TEST(MeetingHeader, BetweenMeetingsTheNextOneCanBeOpened) {
    eg::Meeting m = eg::meeting();
    EXPECT_EQ(Bar(m).header.nextMeetingId(), 0);
    m.chair(eg::adjournMeeting());
    const Bar bar(m);

    EXPECT_FALSE(bar.header.inMeeting());
    EXPECT_EQ(plain(bar.header.meetingLine()), "No meeting is in progress");
    EXPECT_EQ(plain(bar.header.presiding()), "");
    EXPECT_EQ(bar.header.nextMeetingId(), 2);
    EXPECT_EQ(plain(bar.header.nextMeetingLine()), "2nd meeting · Thu 16 November 2023 · 00:13–03:13");
}

// 1.1: "That the session ends is said by somebody; it does not follow from the last adjournment."
TEST(MeetingHeader, BetweenMeetingsTheChairCanCloseTheSession) {
    eg::Meeting m = eg::meeting();
    EXPECT_FALSE(Bar(m).header.canCloseSession());
    m.chair(eg::adjournMeeting());
    EXPECT_TRUE(Bar(m).header.canCloseSession());
    EXPECT_FALSE(Bar(m, eg::vice_chair).header.canCloseSession());
    m.chair(eg::closeSession());
    EXPECT_FALSE(Bar(m).header.canCloseSession());
}

// 1.4: "Adjourning shows the items not yet considered and which waiting requests are carried over."
TEST(MeetingHeader, SaysWhatAdjourningWouldLeave) {
    eg::Meeting m = eg::floorOpen();
    EXPECT_EQ(plain(Bar(m).header.itemsLeftLine()), "Not concluded: Item 1, Item 2, Item 3, Item 3 (a).");
    m.asks(eg::france);
    m.asks(eg::kenya);
    m.raises(eg::brazil);

    EXPECT_EQ(plain(Bar(m).header.itemsLeftLine()),
              "Not concluded: Item 1, Item 2, Item 3, Item 3 (a).\n"
              "Waiting and carried over with their lists: 2.\n"
              "Points of order recorded as not reached: 1.");
}

TEST(MeetingHeader, WithEveryItemConcludedAdjourningLeavesNothing) {
    eg::Meeting m = eg::meeting();
    for (eg::Id item = 1; item <= 4; ++item) {
        m.chair(eg::takeUpItem(item));
        m.chair(eg::concludeItem(item));
    }
    EXPECT_EQ(plain(Bar(m).header.itemsLeftLine()), "Every item has been considered.");
}

TEST(MeetingHeader, SaysThatItIsARehearsalAndWhatIsSample) {
    core::Founding founding = eg::founding();
    founding.session.set_sample_note("Names are samples.");
    EXPECT_EQ(plain(Bar(eg::Meeting(founding)).header.sampleNote()), "Names are samples.");
    founding.session.set_rehearsal(true);
    EXPECT_EQ(plain(Bar(eg::Meeting(founding)).header.sampleNote()), "Rehearsal · Names are samples.");
}

TEST(MeetingHeader, TellsOnlyOfWhatChanged) {
    eg::Meeting m = eg::floorOpen();
    Bar bar(m);
    QSignalSpy changed(&bar.header, &MeetingHeader::changed);
    bar.show();
    EXPECT_EQ(changed.count(), 0);
    m.chair(eg::suspendMeeting());
    bar.show();
    EXPECT_EQ(changed.count(), 1);
}

}  // namespace
}  // namespace rostrum
