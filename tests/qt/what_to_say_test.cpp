// SPDX-License-Identifier: MIT
//
// The sentences of a Chair. They go with what the primary button does.
#include "chair-console/what_to_say.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;

std::string said(const eg::Meeting& m, eg::Id person = eg::chair) {
    const eg::Looks looks(m, person);
    return eg::plain(console::whatToSay(looks.scene()));
}

/// Item 2 with panellists of organizations.
eg::Meeting withOrganizations() {
    core::Founding founding = eg::founding();
    founding.persons[8].set_organization("INTERPOL");
    founding.persons[9].set_organization("Privanova");
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    return m;
}

// ---- the meeting ----

TEST(WhatToSay, TheMeetingIsCalledToOrder) {
    EXPECT_EQ(said(eg::session()), "I call to order the 1st meeting.");
}

TEST(WhatToSay, AResumedMeetingIsSaidToBe) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::suspendMeeting());
    EXPECT_EQ(said(m), "The meeting is resumed.");
}

// 1.3: the presiding officer says it; the desk that conducts reads along, an assistant has nothing to say.
TEST(WhatToSay, IsForWhoeverPresides) {
    const eg::Meeting m = eg::meeting();
    EXPECT_NE(said(m), "");
    EXPECT_EQ(said(m, eg::desk), said(m));
    EXPECT_EQ(said(m, eg::vice_chair), "");
}

// ---- items and the panel (2.1, 2.2) ----

TEST(WhatToSay, AnItemIsTakenUpWithItsPanel) {
    eg::Meeting m = eg::meeting();
    EXPECT_EQ(said(m), "We now take up agenda item 1, Opening.");
    m.chair(eg::takeUpItem(1));
    m.chair(eg::concludeItem(1));
    EXPECT_EQ(said(m), "We now take up agenda item 2, Preventive measures. We will first hear the panellists.");
}

TEST(WhatToSay, PanellistsAreNamedWithTheirOrganizations) {
    eg::Meeting m = withOrganizations();
    m.chair(eg::takeUpItem(2));
    EXPECT_EQ(said(m), "I now give the floor to Anna Adler of INTERPOL, to be followed by Bruno Blanc of Privanova.");
    m.givesPanellist(1, v1::KIND_PRESENTATION);
    EXPECT_EQ(
        said(m),
        "I thank Anna Adler of INTERPOL for the presentation. I now give the floor to Bruno Blanc of Privanova, to "
        "be followed by Chen Cai.");
    m.givesPanellist(2, v1::KIND_PRESENTATION);
    EXPECT_EQ(said(m), "I thank Bruno Blanc of Privanova for the presentation. I now give the floor to Chen Cai.");
}

TEST(WhatToSay, TheFloorIsOpenedAfterTheLastPresentation) {
    eg::Meeting m = eg::itemTakenUp();
    for (eg::Id place = 1; place <= 3; ++place) m.givesPanellist(place, v1::KIND_PRESENTATION);

    EXPECT_EQ(
        said(m),
        "I thank Chen Cai for the presentation. The floor is now open on agenda item 2. I invite those who wish to "
        "speak to ask for the floor.");
}

TEST(WhatToSay, AnItemIsConcluded) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeList(2));
    EXPECT_EQ(said(m), "There are no other speakers on the list. The consideration of agenda item 2 is concluded.");
}

TEST(WhatToSay, TheAgendaEnds) {
    eg::Meeting m = eg::meeting();
    for (eg::Id item = 1; item <= 4; ++item) {
        m.chair(eg::takeUpItem(item));
        m.chair(eg::concludeItem(item));
    }
    EXPECT_EQ(said(m), "We have come to the end of our agenda.");
}

// ---- the list ----

TEST(WhatToSay, ThanksTheSpeakerNamesTheNextAndWhoFollows) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    m.asks(eg::kenya);
    m.asks(eg::brazil);

    EXPECT_EQ(said(m),
              "I thank the distinguished representative of France for the statement. I now give the floor to the "
              "distinguished representative of Kenya, to be followed by Brazil.");
}

TEST(WhatToSay, TheFirstSpeakerIsNamedWithoutThanksAndTheLastWithoutAFollower) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    EXPECT_EQ(said(m), "I now give the floor to the distinguished representative of France.");
}

TEST(WhatToSay, AnOrganizationHasARepresentative) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::ngo));
    m.asks(eg::unicef);
    m.asks(eg::holy_see);

    EXPECT_EQ(
        said(m),
        "I thank the representative of Access Now for the statement. I now give the floor to the representative of "
        "UNICEF, to be followed by Holy See.");
}

TEST(WhatToSay, AnObserverStateIsAState) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::holy_see);
    EXPECT_EQ(said(m), "I now give the floor to the distinguished representative of Holy See.");
}

TEST(WhatToSay, WhoSpeaksForAGroupIsAnnouncedSo) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::kenya, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = eg::group_of_77});

    EXPECT_EQ(said(m),
              "I now give the floor to the distinguished representative of Kenya, on behalf of the Group of 77 and "
              "China.");
}

TEST(WhatToSay, AQuestionIsNotThankedForAsAStatement) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france, {.kind = v1::KIND_QUESTION}));
    m.asks(eg::kenya);

    EXPECT_EQ(said(m),
              "I thank the distinguished representative of France. I now give the floor to the distinguished "
              "representative of Kenya.");
}

// 5.6: "I have finished" does not call the next; whoever finished is still to be thanked, for a while.
TEST(WhatToSay, WhoHasJustFinishedIsStillThanked) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    m.asks(eg::kenya);
    m.delegate(eg::france, eg::finishSpeech(speech));
    EXPECT_EQ(said(m),
              "I thank the distinguished representative of France for the statement. I now give the floor to the "
              "distinguished representative of Kenya.");
    m.after(60s);
    EXPECT_EQ(said(m), "I now give the floor to the distinguished representative of Kenya.");
}

TEST(WhatToSay, WithNobodyLeftTheChairAsks) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    EXPECT_EQ(
        said(m),
        "I thank the distinguished representative of France for the statement. There are no other speakers on the "
        "list. Does anybody else wish to take the floor?");
    m.chair(eg::closeList(2));
    EXPECT_EQ(
        said(m),
        "I thank the distinguished representative of France for the statement. There are no other speakers on the "
        "list.");
    m.chair(eg::endSpeech(speech));
    EXPECT_EQ(
        said(m),
        "I thank the distinguished representative of France for the statement. There are no other speakers on the "
        "list. The consideration of agenda item 2 is concluded.");
}

TEST(WhatToSay, APausedSpeakerIsInvitedToContinue) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::pauseSpeech(m.gives(m.asks(eg::ngo))));
    EXPECT_EQ(said(m), "I invite the representative of Access Now to continue.");
}

// 5.7: the place is kept.
TEST(WhatToSay, ALostSpeakerIsComeBackToLater) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE}));
    m.loses(eg::delegateOf(eg::japan));
    m.after(5s);
    EXPECT_EQ(said(m), "We seem to have lost the connection with Japan. We will come back later.");
}

// ---- points of order (6.2, 6.4) ----

TEST(WhatToSay, APointOfOrderInterruptsWithAnApology) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::ngo));
    m.raises(eg::brazil);

    EXPECT_EQ(said(m),
              "I am sorry to interrupt the representative of Access Now. Brazil has asked for the floor on a point of "
              "order. I give the floor to the distinguished representative of Brazil.");
}

TEST(WhatToSay, APointOfOrderBetweenSpeakersInterruptsNobody) {
    eg::Meeting m = eg::floorOpen();
    m.raises(eg::brazil);

    EXPECT_EQ(
        said(m),
        "Brazil has asked for the floor on a point of order. I give the floor to the distinguished representative "
        "of Brazil.");
}

TEST(WhatToSay, AfterTheRulingTheInterruptedSpeakerContinuesUnlessAnotherOneWaits) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::ngo));
    const eg::Id brazils = m.raises(eg::brazil);
    m.chair(eg::hearPointOfOrder(brazils, speech));
    EXPECT_EQ(said(m),
              "I thank the distinguished representative of Brazil. I now rule on the point of order. I invite the "
              "representative of Access Now to continue.");
    m.raises(eg::kenya);
    EXPECT_EQ(said(m), "I thank the distinguished representative of Brazil. I now rule on the point of order.");
    m.chair(eg::ruleOnPointOfOrder(brazils));

    EXPECT_EQ(
        said(m),
        "Kenya has asked for the floor on a point of order. I give the floor to the distinguished representative of "
        "Kenya.")
        << "who is interrupted already is not interrupted again";
}

}  // namespace
}  // namespace rostrum
