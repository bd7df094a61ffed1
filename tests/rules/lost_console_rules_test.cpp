// SPDX-License-Identifier: MIT
//
// Rulebook 1.2: the presiding officer's console is lost, and somebody operates.
#include "tests/support/eg.h"

#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;

/// The presiding officer's console was lost `ago`.
eg::Meeting consoleLost(std::chrono::milliseconds ago) {
    eg::Meeting m = eg::meeting();
    m.loses(eg::chair);
    m.after(ago);
    return m;
}

// 1.2 "A lost console changes nothing about who presides".
TEST(LostConsole, ChangesNothingAboutWhoPresides) {
    eg::Meeting m = consoleLost(10min);

    EXPECT_EQ(m.presiding().person(), eg::chair);
    EXPECT_TRUE(m.presiding().console_lost());
    m.refuses(eg::vice_chair, eg::suspendMeeting(), v1::NOT_PRESIDING);
}

// 1.2 "after 60 s a Vice-Chair or the Secretary may operate for the presiding officer": not before.
TEST(LostConsole, NobodyOperatesWithinAMinute) {
    eg::Meeting m = consoleLost(59'000ms);

    const v1::Refusal refusal = m.refuses(eg::vice_chair, eg::operateForPresidingOfficer(), v1::CONSOLE_NOT_LOST);

    EXPECT_EQ(refusal.details().retry_after_ms(), 1'000u);
}

// 1.2 "A lost console": while it is there nobody operates.
TEST(LostConsole, NobodyOperatesWhileTheConsoleIsThere) {
    eg::Meeting m = eg::meeting();

    m.refuses(eg::vice_chair, eg::operateForPresidingOfficer(), v1::CONSOLE_NOT_LOST);
}

// 1.2 "after 60 s a Vice-Chair … may operate for the presiding officer, which is recorded too."
TEST(LostConsole, AfterAMinuteAViceChairOperatesForThePresidingOfficer) {
    eg::Meeting m = consoleLost(60s);

    m.viceChair(eg::operateForPresidingOfficer());
    const v1::Change change = m.viceChair(eg::suspendMeeting());

    EXPECT_EQ(change.person(), eg::vice_chair);
    EXPECT_EQ(change.for_person(), eg::chair);
    EXPECT_EQ(m.presiding().person(), eg::chair);
    EXPECT_EQ(m.row<v1::Operating>(1).for_person(), eg::chair);
    EXPECT_EQ(m.row<v1::Operating>(1).began_utc_ms(), m.now().utc_ms);
}

// 1.2 "a Vice-Chair or the Secretary": of the Secretariat only the Secretary.
TEST(LostConsole, OfTheSecretariatOnlyTheSecretaryOperates) {
    eg::Meeting m = consoleLost(60s);

    m.refuses(eg::desk, eg::operateForPresidingOfficer(), v1::NOT_SECRETARY);
    m.accepts(eg::secretary, eg::operateForPresidingOfficer());
    m.refuses(eg::vice_chair, eg::operateForPresidingOfficer(), v1::ALREADY_OPERATING);
}

/// The Vice-Chair operates, and loses the console.
eg::Meeting operatorLost() {
    eg::Meeting m = consoleLost(60s);
    m.viceChair(eg::operateForPresidingOfficer());
    m.loses(eg::vice_chair);
    return m;
}

// 1.2: the console of who operates may be lost as well; then another one operates, after the same 60 s.
TEST(LostConsole, AnotherOneOperatesWhenThatOfWhoOperatesIsLostToo) {
    eg::Meeting m = operatorLost();
    m.after(59'999ms);
    m.refuses(eg::secretary, eg::operateForPresidingOfficer(), v1::ALREADY_OPERATING);
    m.after(1ms);

    m.accepts(eg::secretary, eg::operateForPresidingOfficer());

    EXPECT_EQ(m.row<v1::Operating>(1).ended_utc_ms(), m.now().utc_ms);
    EXPECT_EQ(m.row<v1::Operating>(2).person(), eg::secretary);
    m.refuses(eg::vice_chair, eg::suspendMeeting(), v1::NOT_PRESIDING);
    EXPECT_EQ(m.accepts(eg::secretary, eg::suspendMeeting()).for_person(), eg::chair);
}

// 1.2: until then who operates has lost nothing but the console.
TEST(LostConsole, WhoOperatesGoesOnWhenBack) {
    eg::Meeting m = operatorLost();
    m.after(2min);

    m.isBack(eg::vice_chair);

    m.refuses(eg::secretary, eg::operateForPresidingOfficer(), v1::ALREADY_OPERATING);
    m.viceChair(eg::suspendMeeting());
}

// 1.2: who operates does not designate oneself; a Vice-Chair takes the chair, and says why.
TEST(LostConsole, WhoOperatesDoesNotOfferTheChairToOneself) {
    eg::Meeting m = consoleLost(60s);
    m.viceChair(eg::operateForPresidingOfficer());

    m.refuses(eg::vice_chair, eg::offerHandover(eg::vice_chair), v1::NOT_DESIGNATED);
    m.viceChair(eg::offerHandover(eg::second_vice_chair));
}

// 1.2: operating ends when the presiding officer's console is back.
TEST(LostConsole, OperatingEndsWhenTheConsoleIsBack) {
    eg::Meeting m = consoleLost(60s);
    m.viceChair(eg::operateForPresidingOfficer());

    m.isBack(eg::chair);

    EXPECT_EQ(m.row<v1::Operating>(1).ended_utc_ms(), m.now().utc_ms);
    EXPECT_FALSE(m.presiding().console_lost());
    m.refuses(eg::vice_chair, eg::suspendMeeting(), v1::NOT_PRESIDING);
}

// 1.2: operating ends by whoever operates.
TEST(LostConsole, WhoOperatesStops) {
    eg::Meeting m = consoleLost(60s);
    m.viceChair(eg::operateForPresidingOfficer());

    m.refuses(eg::secretary, eg::stopOperating(), v1::NOT_OPERATING);
    m.viceChair(eg::stopOperating());

    EXPECT_EQ(m.row<v1::Operating>(1).ended_utc_ms(), m.now().utc_ms);
}

// 1.2: operating ends with the term of the presiding officer for whom it was done.
TEST(LostConsole, OperatingEndsWithTheTerm) {
    eg::Meeting m = consoleLost(60s);
    m.accepts(eg::secretary, eg::operateForPresidingOfficer());

    m.viceChair(eg::takeChair());

    EXPECT_NE(m.row<v1::Operating>(1).ended_utc_ms(), 0);
}

// 1.2 "operate for the presiding officer, which is recorded too": also in acts that are one's own for others.
TEST(LostConsole, WhatIsDoneForThePresidingOfficerNamesBoth) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::speakFromTheChair());
    m.chair(eg::offerHandover(eg::second_vice_chair));
    m.loses(eg::chair);
    m.after(1min);
    m.viceChair(eg::operateForPresidingOfficer());

    EXPECT_EQ(m.viceChair(eg::withdrawHandover(1)).for_person(), eg::chair);
    EXPECT_EQ(m.viceChair(eg::finishSpeech(m.floor().officer())).for_person(), eg::chair);
}

}  // namespace
}  // namespace rostrum
