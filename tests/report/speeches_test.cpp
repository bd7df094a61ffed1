// SPDX-License-Identifier: MIT
#include "tests/report/told.h"

namespace rostrum::report {
namespace {

using namespace std::chrono_literals;
using testing::ContainsRegex;

constexpr auto lead_in = 3s;

std::string item2(const eg::Meeting& m) {
    return section(told(m), "### Item 2:");
}

/// The request is given the floor, speaks that long and finishes.
void speaks(eg::Meeting& m, eg::Id request, std::chrono::milliseconds time) {
    const eg::Id speech = m.gives(request);
    m.after(lead_in + time);
    m.chair(eg::endSpeech(speech));
}

// 13.1 "who spoke, in which kind and capacity"
TEST(ReportOfSpeeches, EachHasItsSpeakerKindCapacityPlaceAndTime) {
    eg::Meeting m = eg::floorOpen();
    speaks(m, m.asks(eg::france), 107s);

    EXPECT_THAT(item2(m), HasSubstr("| 14 November, 23:13 | France | Statement | National | In the room | 1:47 |  |"));
}

TEST(ReportOfSpeeches, AGroupIsNamedAndPersonalCapacityIsSaid) {
    eg::Meeting m = eg::floorOpen();
    speaks(m, m.asks(eg::kenya, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = eg::group_of_77}), 1min);
    speaks(m, m.asks(eg::france, {.kind = v1::KIND_QUESTION, .capacity = v1::CAPACITY_PERSONAL}), 1min);

    EXPECT_THAT(item2(m), HasSubstr("| Kenya | Statement | On behalf of Group of 77 and China |"));
    EXPECT_THAT(item2(m), HasSubstr("| France | Question | Personal |"));
}

TEST(ReportOfSpeeches, AnOrganizationSpeaksInItsOwnName) {
    eg::Meeting m = eg::floorOpen();
    speaks(m, m.asks(eg::ngo, {.modality = v1::MODALITY_ONLINE}), 1min);

    EXPECT_THAT(item2(m), HasSubstr("| Access Now | Statement | In its own name | Online | 1:00 |  |"));
}

TEST(ReportOfSpeeches, TheSpeakersNameIsToldWhereItWasGivenAndTheAddresseeOfAQuestion) {
    eg::Meeting m = eg::floorOpen();
    v1::Command ask = eg::requestFloor({.kind = v1::KIND_QUESTION});
    ask.mutable_request_floor()->set_speaker_name("Jane Doe");
    ask.mutable_request_floor()->set_speaker_title("Minister");
    ask.mutable_request_floor()->add_addressees(1);
    ask.mutable_request_floor()->add_addressees(2);
    m.delegate(eg::france, ask);
    speaks(m, m.state().table<v1::Request>().nextId() - 1, 1min);

    EXPECT_THAT(item2(m), HasSubstr("| France (Jane Doe, Minister) | Question to Anna Adler and Bruno Blanc |"));
}

// 3.4: what a request asked for is kept with its concluded item.
TEST(ReportOfSpeeches, AConcludedItemTellsTheSame) {
    eg::Meeting m = eg::floorOpen();
    v1::Command ask = eg::requestFloor();
    ask.mutable_request_floor()->set_speaker_name("Jane Doe");
    m.delegate(eg::france, ask);
    speaks(m, m.state().table<v1::Request>().nextId() - 1, 1min);
    m.chair(eg::concludeItem(2));

    EXPECT_THAT(item2(m), HasSubstr("| France (Jane Doe) | Statement | National | In the room | 1:00 |  |"));
}

TEST(ReportOfSpeeches, PanellistsPresentAndReply) {
    eg::Meeting m = eg::floorOpen();
    for (const v1::Kind kind : {v1::KIND_PRESENTATION, v1::KIND_REPLY}) {
        const eg::Id speech = m.givesPanellist(2, kind);
        m.after(lead_in + 30s);
        m.chair(eg::endSpeech(speech));
    }

    EXPECT_THAT(item2(m), HasSubstr("| Bruno Blanc | Presentation | Panellist | Online | 0:30 |  |"));
    EXPECT_THAT(item2(m), HasSubstr("| Bruno Blanc | Reply | Panellist | Online | 0:30 |  |"));
    EXPECT_THAT(item2(m), HasSubstr("Replies were given by Bruno Blanc."));
}

TEST(ReportOfSpeeches, ThePresidingOfficerSpeaksFromTheChairAndIsGivenTheFloorByNobody) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::speakFromTheChair());
    m.after(20s);
    m.chair(eg::finishSpeech(m.floor().officer()));

    EXPECT_THAT(item2(m), HasSubstr("The presiding officer spoke from the chair:"));
    EXPECT_THAT(item2(m), HasSubstr("| The Chair, Faouzia Chair | From the chair | Presiding officer | In the room | "
                                    "0:20 |  |"));
    EXPECT_THAT(item2(m), Not(HasSubstr("The floor was given")));
    EXPECT_THAT(item2(m), Not(HasSubstr("The following took the floor")));
}

TEST(ReportOfSpeeches, WhatIsSaidBetweenItemsHasAPlaceOfItsOwn) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::speakFromTheChair());
    m.after(20s);
    m.chair(eg::finishSpeech(m.floor().officer()));

    EXPECT_THAT(section(told(m), "### Between items"), HasSubstr("| The Chair, Faouzia Chair | From the chair |"));
    EXPECT_THAT(told(eg::floorOpen()), Not(HasSubstr("Between items")));
}

TEST(ReportOfSpeeches, KindsAreCountedInWordsAndTheirTimeIsAdded) {
    eg::Meeting m = eg::floorOpen();
    speaks(m, m.asks(eg::france), 90s);
    speaks(m, m.asks(eg::brazil), 45s);
    speaks(m, m.asks(eg::kenya, {.kind = v1::KIND_QUESTION}), 30s + 500ms);
    m.chair(eg::speakFromTheChair());
    m.after(20s);
    m.chair(eg::finishSpeech(m.floor().officer()));

    EXPECT_THAT(
        item2(m),
        HasSubstr("The floor was given for two statements and one question, with a speaking time of 2:45 in all:"));
}

TEST(ReportOfSpeeches, WhoTookTheFloorIsNamedOnceByCategoryInTheOrderOfSpeaking) {
    eg::Meeting m = eg::floorOpen();
    speaks(m, m.asks(eg::kenya), 1s);
    speaks(m, m.asks(eg::university), 1s);
    speaks(m, m.asks(eg::brazil), 1s);
    speaks(m, m.asks(eg::kenya), 1s);

    EXPECT_THAT(item2(m), HasSubstr("The following took the floor:\n\n"
                                    "- **Member States** (2): Kenya; Brazil\n"
                                    "- **Other stakeholders** (1): University of Example\n"));
}

TEST(ReportOfSpeeches, AnInterruptedSpeechStandsWhereItBegan) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    m.after(10s);
    const eg::Id point = m.raises(eg::kenya);
    m.chair(eg::hearPointOfOrder(point, speech));
    m.after(5s);
    m.chair(eg::ruleOnPointOfOrder(point));
    m.chair(eg::endSpeech(speech));
    const std::string report = item2(m);

    EXPECT_LT(report.find("| France | Statement |"), report.find("| Kenya | Point of order |"));
    EXPECT_THAT(report, HasSubstr("one statement and one point of order, with"));
    EXPECT_THAT(report, HasSubstr("- **Member States** (1): France\n"));
}

// 5.7 "the request returns to the head of the list with the time spent kept"
class ReportOfALostSpeaker : public testing::Test {
protected:
    ReportOfALostSpeaker() {
        m_request = m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE});
        isLostAfter(40s);
    }
    void isLostAfter(std::chrono::milliseconds time) {
        const eg::Id speech = m.gives(m_request);
        m.after(lead_in + time);
        m.loses(eg::delegateOf(eg::japan));
        m.after(3s);
        m.chair(eg::passOn(speech));
        m.isBack(eg::delegateOf(eg::japan));
    }
    eg::Meeting m = eg::floorOpen();
    eg::Id m_request = 0;
};

TEST_F(ReportOfALostSpeaker, ASpeechPassedOnAndResumedIsToldAndItsTimeCountedOnce) {
    speaks(m, m_request, 20s);

    EXPECT_THAT(item2(m),
                HasSubstr("| Japan | Statement | National | Online | 1:03 | Resumed after a lost connection |"));
    EXPECT_THAT(item2(m), HasSubstr("The floor was given for one statement, with a speaking time of 1:03 in all:"));
    EXPECT_THAT(item2(m), Not(HasSubstr("Interrupted")));
}

TEST_F(ReportOfALostSpeaker, PassedOnTwiceItIsStillOneSpeech) {
    isLostAfter(10s);
    speaks(m, m_request, 20s);

    EXPECT_THAT(item2(m), HasSubstr("The floor was given for one statement, with a speaking time of 1:16 in all:"));
}

TEST_F(ReportOfALostSpeaker, WhoDidNotComeBackSpokeForTheTimeBefore) {
    m.chair(eg::concludeItem(2, v1::WAITING_NOT_REACHED));

    EXPECT_THAT(item2(m),
                HasSubstr("| Japan | Statement | National | Online | 0:43 | Interrupted by a lost connection |"));
    EXPECT_THAT(item2(m), HasSubstr("On the list and not reached: Japan (interrupted by a lost connection before)."));
}

// A panellist who was lost begins anew and keeps no time spent: both were heard.
TEST(ReportOfSpeeches, APanellistPassedOnHasSpokenBothTimes) {
    eg::Meeting m = eg::itemTakenUp();
    const eg::Id lost = m.givesPanellist(2, v1::KIND_PRESENTATION);
    m.after(lead_in + 40s);
    m.loses(eg::panellist_bruno);
    m.after(3s);
    m.chair(eg::passOn(lost));
    m.isBack(eg::panellist_bruno);
    const eg::Id again = m.givesPanellist(2, v1::KIND_PRESENTATION);
    m.after(lead_in + 5min);
    m.chair(eg::endSpeech(again));

    EXPECT_THAT(item2(m), HasSubstr("| 0:43 | Interrupted by a lost connection |"));
    EXPECT_THAT(item2(m), HasSubstr("for two presentations, with a speaking time of 5:43 in all:"));
}

TEST(ReportOfSpeeches, RemarksSayWhatWasOutOfTheOrdinary) {
    eg::Meeting m = eg::itemTakenUp();
    v1::ListRules rules = eg::rules();
    rules.set_at_limit(v1::AT_LIMIT_END);
    m.chair(eg::openFloor(2, rules));
    m.asks(eg::france);
    m.gives(m.asks(eg::brazil));
    m.after(10min);
    const eg::Id speech = m.gives(m.asks(eg::kenya));
    m.chair(eg::callToOrder(speech));
    m.chair(eg::withdrawFloor(speech));

    EXPECT_THAT(item2(m),
                ContainsRegex("\\| Brazil .*\\| 3:10 \\| Called out of order; and ended at the time limit \\|"));
    EXPECT_THAT(item2(m), ContainsRegex("\\| Kenya .*\\| Called out of order; called to order; and the floor was "
                                        "withdrawn \\|"));
}

TEST(ReportOfSpeeches, SampleSpeakersAreMarked) {
    core::Founding founding = eg::founding();
    founding.participants[0].set_sample(true);
    for (v1::Person& person : founding.persons) person.set_sample(person.id() == eg::panellist_anna);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    m.givesPanellist(1, v1::KIND_PRESENTATION);
    m.chair(eg::openFloor(2));
    speaks(m, m.asks(eg::france), 1min);

    EXPECT_THAT(item2(m), HasSubstr("| Anna Adler (sample) | Presentation |"));
    EXPECT_THAT(item2(m), HasSubstr("with a presentation by Anna Adler (sample)."));
    EXPECT_THAT(item2(m), HasSubstr("| France (sample) | Statement |"));
    EXPECT_THAT(item2(m), HasSubstr("- **Member States** (1): France (sample)\n"));
}

}  // namespace
}  // namespace rostrum::report
