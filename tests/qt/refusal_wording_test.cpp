// SPDX-License-Identifier: MIT
#include "protocol/qt/refusal_wording.h"

#include "tests/qt/eg_model.h"
#include "tests/support/eg.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;

/// What the person reads whose command is refused.
std::string refused(eg::Meeting& m, eg::Id person, const v1::Command& command, v1::RefusalCode code) {
    return eg::plain(qt::refusalSentence(m.refuses(person, command, code), command, m.state()));
}

/// A command of each kind, with nothing in it.
std::vector<v1::Command> commands() {
    std::vector<v1::Command> all(1);
    const auto& of = *v1::Command::descriptor()->FindOneofByName("of");
    for (int i = 0; i < of.field_count(); ++i) {
        v1::Command::GetReflection()->MutableMessage(&all.emplace_back(), of.field(i));
    }
    return all;
}

TEST(RefusalWording, EveryCodeIsASentenceForEveryCommandWhateverIsKnown) {
    const QRegularExpression left_over("%[0-9n]");
    const state::State nothing;
    const eg::Meeting m = eg::floorOpen();
    for (int code = 1; code <= v1::RefusalCode_MAX; ++code) {
        v1::Refusal refusal;
        refusal.set_code(static_cast<v1::RefusalCode>(code));
        for (const v1::Command& command : commands()) {
            for (const state::State* state : {&nothing, &m.state()}) {
                const QString sentence = qt::refusalSentence(refusal, command, *state);
                ASSERT_TRUE(sentence.startsWith("Not done: ")) << v1::RefusalCode_Name(refusal.code());
                ASSERT_TRUE(sentence.endsWith('.')) << sentence.toStdString();
                ASSERT_FALSE(sentence.contains(left_over)) << sentence.toStdString();
            }
        }
    }
}

TEST(RefusalWording, ACodeOfANewerServerIsASentenceToo) {
    v1::Refusal refusal;
    refusal.set_code(static_cast<v1::RefusalCode>(v1::RefusalCode_MAX + 1));
    refusal.set_rule("8.1");
    EXPECT_EQ(qt::refusalSentence(refusal, {}, {}),
              "Not done: the server refuses it by a rule that this program does not know (8.1).");
}

// 5.5
TEST(RefusalWording, ALostRaceSaysWhoWasQuickerAndWhen) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id brazil = m.asks(eg::brazil);
    const eg::Id france = m.asks(eg::france);
    m.chair(eg::offerHandover(eg::vice_chair));
    m.viceChair(eg::acceptHandover());
    const eg::Sees seen = m.sees();
    m.viceChair(eg::giveFloor(brazil, seen));
    m.after(2s);
    EXPECT_EQ(refused(m, eg::desk, eg::giveFloor(brazil, seen), v1::STALE_FLOOR),
              "Not done: the Vice-Chair already gave the floor to Brazil (2 s ago).");
    EXPECT_EQ(refused(m, eg::desk, eg::giveFloor(france, {m.floor().current(), brazil}, "first"), v1::STALE_FLOOR),
              "Not done: France is now next on the list.");
    const eg::Sees last = m.sees();
    m.viceChair(eg::endSpeech(m.floor().current()));
    EXPECT_EQ(refused(m, eg::desk, eg::giveFloor(france, last), v1::STALE_FLOOR),
              "Not done: nobody has the floor any more. Look again.");
}

// 1.3
TEST(RefusalWording, OnlyWhoeverPresidesCanGiveTheFloor) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id request = m.asks(eg::france);
    EXPECT_EQ(refused(m, eg::vice_chair, eg::giveFloor(request, m.sees()), v1::NOT_PRESIDING),
              "Not done: only whoever presides can do this, and the Chair presides now.");
    EXPECT_EQ(refused(m, eg::chair, eg::offerHandover(eg::chair), v1::ALREADY_PRESIDING),
              "Not done: the Chair presides already. Choose somebody else.");
    m.chair(eg::offerHandover(eg::vice_chair));
    EXPECT_EQ(refused(m, eg::chair, eg::offerHandover(eg::second_vice_chair), v1::HANDOVER_OFFERED),
              "Not done: the chair is on offer to the Vice-Chair (Eric Vice). Take that back first.");
    m.loses(eg::chair);
    m.after(40s);
    EXPECT_EQ(refused(m, eg::vice_chair, eg::operateForPresidingOfficer(), v1::CONSOLE_NOT_LOST),
              "Not done: the console of the Chair has not been lost for long enough. Try again in 20 s.");
}

// 2.4
TEST(RefusalWording, AClosedListSaysWhenItClosed) {
    eg::Meeting m = eg::floorOpen();
    EXPECT_EQ(refused(m, eg::chair, eg::openFloor(2), v1::LIST_ALREADY_OPEN),
              "Not done: the list for item 2 is open already.");
    m.chair(eg::closeList(2));
    m.after(1h);
    const std::string closed = "Not done: the list for item 2 closed at 23:13. The presiding officer can reopen it.";
    EXPECT_EQ(refused(m, eg::delegateOf(eg::france), eg::requestFloor(), v1::LIST_CLOSED), closed);
    EXPECT_EQ(refused(m, eg::desk, eg::addRequest(eg::france), v1::LIST_CLOSED), closed);
}

// 2.3
TEST(RefusalWording, AListThatIsNotOpenYetSaysWhenItOpens) {
    eg::Meeting m = eg::itemTakenUp();
    EXPECT_EQ(refused(m, eg::delegateOf(eg::france), eg::requestFloor(), v1::LIST_NOT_OPEN),
              "Not done: the list for item 2 has not been opened.");
    EXPECT_EQ(refused(m, eg::chair, eg::openFloorAt(2, m.now().utc_ms), v1::TIME_HAS_PASSED),
              "Not done: it is past 23:13 already. Choose a later time.");
    m.chair(eg::openFloorAt(2, m.now().utc_ms + 600'000));
    EXPECT_EQ(refused(m, eg::delegateOf(eg::france), eg::requestFloor(), v1::LIST_NOT_OPEN),
              "Not done: the list for item 2 is not open yet. It opens at 23:23.");
}

// 2.3, 3.6, 6.1
TEST(RefusalWording, WhoeverMayNotAskIsToldWhoMay) {
    eg::Meeting m = eg::itemTakenUp();
    v1::ListRules rules = eg::rules();
    rules.add_categories(v1::CATEGORY_MEMBER_STATE);
    rules.add_categories(v1::CATEGORY_OBSERVER_STATE);
    m.chair(eg::openFloor(2, rules));
    EXPECT_EQ(refused(m, eg::delegateOf(eg::ngo), eg::requestFloor(), v1::CATEGORY_NOT_INVITED),
              "Not done: the floor on item 2 is open only to: Member State, Observer State.");
    EXPECT_EQ(refused(m, eg::delegateOf(eg::ngo), eg::raisePointOfOrder(), v1::MAY_NOT_RAISE),
              "Not done: a point of order can be raised only by: Member State.");
    EXPECT_EQ(refused(m, eg::desk, eg::addWalkIn("France", v1::CATEGORY_MEMBER_STATE), v1::NAME_TAKEN),
              "Not done: France is registered already. Choose it from the list.");
}

// 3.3
TEST(RefusalWording, WhoeverIsOnTheListIsToldThePosition) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::brazil);
    const eg::Id france = m.asks(eg::france);
    EXPECT_EQ(refused(m, eg::delegateOf(eg::france), eg::requestFloor(), v1::ALREADY_ON_LIST),
              "Not done: you are on the list already, 2nd.");
    EXPECT_EQ(refused(m, eg::desk, eg::addRequest(eg::france), v1::ALREADY_ON_LIST),
              "Not done: France is on the list already, 2nd.");
    m.gives(france);
    EXPECT_EQ(refused(m, eg::desk, eg::addRequest(eg::france), v1::ALREADY_ON_LIST), "Not done: France has the floor.");
}

// 3.4
TEST(RefusalWording, AFinishedRequestSaysHowItEnded) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id france = m.asks(eg::france);
    const eg::Id brazil = m.asks(eg::brazil);
    const eg::Id speech = m.gives(france);
    m.delegate(eg::france, eg::finishSpeech(speech));
    m.desk(eg::withdrawRequest(brazil));
    EXPECT_EQ(refused(m, eg::chair, eg::giveFloor(france, m.sees(), "again"), v1::REQUEST_FINAL),
              "Not done: France has spoken already.");
    EXPECT_EQ(refused(m, eg::desk, eg::moveRequest(brazil), v1::REQUEST_FINAL),
              "Not done: the request of Brazil has been withdrawn.");
    EXPECT_EQ(refused(m, eg::chair, eg::pauseSpeech(speech), v1::NO_SUCH_SPEECH),
              "Not done: France has ended this speech already.");
}

// 4.6
TEST(RefusalWording, WhoeverWasCalledAndAbsentIsNotSaidToBeRefused) {
    eg::Meeting m = eg::itemTakenUp();
    v1::ListRules rules = eg::rules();
    rules.set_when_absent(v1::WHEN_ABSENT_LOSES_PLACE);
    m.chair(eg::openFloor(2, rules));
    const eg::Id france = m.asks(eg::france);
    m.chair(eg::markAbsent(m.gives(france)));
    EXPECT_EQ(refused(m, eg::desk, eg::moveRequest(france), v1::REQUEST_FINAL),
              "Not done: France was called, and was absent.");
}

// 6.2, 6.4
TEST(RefusalWording, APointOfOrderGoesFirst) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id request = m.asks(eg::france);
    const eg::Id point = m.raises(eg::kenya);
    EXPECT_EQ(refused(m, eg::chair, eg::giveFloor(request, m.sees()), v1::POINT_OF_ORDER_WAITING),
              "Not done: Kenya has raised a point of order. Hear it first.");
    EXPECT_EQ(refused(m, eg::chair, eg::denyRequest(point), v1::POINT_OF_ORDER_WAITING),
              "Not done: every point of order is heard. Hear Kenya.");
    m.chair(eg::hearPointOfOrder(point));
    EXPECT_EQ(refused(m, eg::chair, eg::giveFloor(request, m.sees()), v1::POINT_OF_ORDER_HEARD),
              "Not done: a point of order is being heard. Rule on it first.");
}

// 1.4, 2.1, 2.5
TEST(RefusalWording, WhatStandsInTheWayOfEndingIsNamed) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    m.asks(eg::brazil);
    EXPECT_EQ(refused(m, eg::chair, eg::adjournMeeting(), v1::SPEECH_ON_FLOOR),
              "Not done: France has the floor. End the speech first.");
    EXPECT_EQ(refused(m, eg::chair, eg::takeUpItem(3), v1::ANOTHER_ITEM_UNDER_CONSIDERATION),
              "Not done: item 2 is under consideration. Conclude it first.");
    m.chair(eg::endSpeech(m.floor().current()));
    EXPECT_EQ(refused(m, eg::chair, eg::concludeItem(2), v1::WAITING_CHOICE_MISSING),
              "Not done: the list is not empty (1). Keep it for the next time, or record those on it as not reached.");
}

// 12.3
TEST(RefusalWording, AnUndoThatWasOvertakenSaysByWhom) {
    eg::Meeting m = eg::floorOpen();
    const std::uint32_t seq = m.chair(eg::addRequest(eg::france)).seq();
    m.desk(eg::moveRequest(m.sees().next));
    EXPECT_EQ(refused(m, eg::chair, eg::undo(seq), v1::UNDO_OVERTAKEN),
              "Not done: what the Secretariat (Dora Desk) did since then depends on it.");
    m.after(11s);
    EXPECT_EQ(refused(m, eg::chair, eg::undo(seq + 1), v1::UNDO_TOO_LATE),
              "Not done: it is too late. An act can be undone for 10 s.");
}

TEST(RefusalWording, TooMuchAtOnceSaysWhenToTryAgain) {
    v1::Refusal refusal;
    refusal.set_code(v1::TOO_MANY_COMMANDS);
    refusal.mutable_details()->set_retry_after_ms(1'200);
    EXPECT_EQ(qt::refusalSentence(refusal, eg::requestFloor(), {}),
              "Not done: that was too much at once. Try again in 2 s.");
}

}  // namespace
}  // namespace rostrum
