// SPDX-License-Identifier: MIT
//
// Rulebook 5.7: an online speaker who disconnects while speaking. Each test quotes the sentence it proves.
#include "tests/support/eg.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace rostrum::eg {
namespace {

using Names = std::vector<std::string>;

const Ask online = {.modality = v1::MODALITY_ONLINE};

/// France has the floor; Brazil and Kenya wait.
Meeting franceSpeaks() {
    Meeting m = floorOpen();
    m.gives(m.asks(france));
    m.asks(brazil);
    m.asks(kenya);
    return m;
}

/// Japan, online, has spoken for 17 s after its lead-in; France waits.
Meeting japanSpeaksOnline() {
    Meeting m = floorOpen();
    const Id speech = m.gives(m.asks(japan, online));
    m.asks(france);
    m.after(20s);
    EXPECT_EQ(m.usedMs(speech), 17'000u);
    return m;
}

bool isHeldBy(const Meeting& m, v1::Hold hold) {
    const auto& holds = m.row<v1::Speech>(m.floor().current()).holds();
    return std::find(holds.begin(), holds.end(), hold) != holds.end();
}

// 5.7 "An online speaker who disconnects while speaking: the clock pauses after 3 s and the Chair is told."
TEST(LosingTheSpeaker, PausesTheClockAfterThreeSeconds) {
    Meeting m = japanSpeaksOnline();
    const Id speech = m.floor().current();

    m.loses(delegateOf(japan));
    EXPECT_TRUE(m.row<v1::Speech>(speech).lost());
    m.after(2999ms);
    EXPECT_FALSE(isHeldBy(m, v1::HOLD_LOST));
    m.after(30s);

    EXPECT_TRUE(isHeldBy(m, v1::HOLD_LOST));
    EXPECT_EQ(m.usedMs(speech), 20'000u);
}

// 5.7 "after 3 s": who is back before that never lost the clock.
TEST(LosingTheSpeaker, ForAMomentChangesNothing) {
    Meeting m = japanSpeaksOnline();

    m.loses(delegateOf(japan));
    m.after(2s);
    m.isBack(delegateOf(japan));
    m.after(10s);

    EXPECT_FALSE(isHeldBy(m, v1::HOLD_LOST));
    EXPECT_EQ(m.usedMs(m.floor().current()), 29'000u);
}

// 5.7 "An online speaker": a speaker in the room is heard without the app.
TEST(LosingTheSpeaker, IsNothingInTheRoom) {
    Meeting m = franceSpeaks();

    m.loses(delegateOf(france));
    m.after(10s);

    EXPECT_EQ(m.usedMs(m.floor().current()), 7'000u);
    m.refuses(eg::chair, passOn(m.floor().current()), v1::NOT_LOST);
}

// 5.7 "The Chair may pass on at once; the request returns to the head of the list with the time spent kept."
TEST(PassingOn, PutsTheRequestAtTheHeadWithTheTimeSpent) {
    Meeting m = japanSpeaksOnline();
    m.loses(delegateOf(japan));

    m.chair(passOn(m.floor().current()));

    EXPECT_EQ(m.speaking(), "");
    EXPECT_EQ(m.list(), (Names{"Japan", "France"}));
    EXPECT_EQ(m.row<v1::Request>(1).spent_ms(), 17'000u);
    EXPECT_EQ(m.lastSpeech().end(), v1::SPEECH_END_PASSED_ON);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).spoken(), 0u);
    EXPECT_EQ(m.state().interventions(2, japan), 0u);
}

// 5.7 "with the time spent kept": the next speech of the request goes on from there.
TEST(PassingOn, TheNextSpeechGoesOnFromTheTimeSpent) {
    Meeting m = japanSpeaksOnline();
    m.loses(delegateOf(japan));
    m.chair(passOn(m.floor().current()));
    m.isBack(delegateOf(japan));

    const Id speech = m.gives(1);
    m.after(13s);

    EXPECT_EQ(m.usedMs(speech), 27'000u);
}

// 5.7, 5.2 "the request returns … with the time spent kept": and with its limit, extended or not, whatever the rules
// are by now. It is one speech.
TEST(PassingOn, TheNextSpeechKeepsTheLimit) {
    for (const bool is_extended : {true, false}) {
        Meeting m = japanSpeaksOnline();
        const Id speech = m.floor().current();
        if (is_extended) m.chair(extendSpeech(speech, 120'000));
        m.loses(delegateOf(japan));
        m.chair(passOn(speech));
        v1::ListRules one_minute = rules();
        one_minute.set_default_limit_ms(60'000);
        m.chair(changeListRules(2, one_minute));

        const Id again = m.gives(1);

        EXPECT_EQ(m.row<v1::Speech>(again).limit_ms(), is_extended ? 300'000u : 180'000u);
    }
}

// 5.7 "When the speaker is back the clock stays paused until the presiding officer resumes"
TEST(TheSpeakerWhoIsBack, WaitsForThePresidingOfficer) {
    Meeting m = japanSpeaksOnline();
    const Id speech = m.floor().current();
    m.loses(delegateOf(japan));
    m.after(10s);
    m.refuses(eg::chair, resumeSpeech(speech), v1::NOT_PAUSED);

    m.isBack(delegateOf(japan));
    m.after(10s);
    EXPECT_EQ(m.usedMs(speech), 20'000u);
    m.chair(resumeSpeech(speech));
    m.after(5s);

    EXPECT_EQ(m.usedMs(speech), 25'000u);
}

// 5.7 "While waiting: place kept": losing a connection moves nobody on the list.
TEST(LosingTheSpeaker, WhoWaitsKeepsThePlace) {
    Meeting m = franceSpeaks();
    m.asks(japan, online);

    m.loses(delegateOf(japan));
    m.after(60s);

    EXPECT_EQ(m.list(), (Names{"Brazil", "Kenya", "Japan"}));
}

// 5.7: of a delegation that the desk put on the list, the speaker is its only person online.
TEST(LosingTheSpeaker, IsKnownOfTheOnlyPersonOnline) {
    core::Founding one_online = founding();
    for (auto& person : one_online.persons) {
        if (person.id() == adviserOf(japan)) person.set_modality(v1::MODALITY_IN_THE_ROOM);
    }
    Meeting m(one_online);
    m.chair(openMeeting(1));
    m.chair(takeUpItem(2));
    m.desk(addRequest(japan, online));

    m.gives(1);
    m.loses(delegateOf(japan));

    EXPECT_TRUE(m.row<v1::Speech>(m.floor().current()).lost());
}

}  // namespace
}  // namespace rostrum::eg
