// SPDX-License-Identifier: MIT
//
// Rulebook 5.3, 5.4 and 5.10: the clock of a speech. Each test quotes the sentence it proves.
#include "tests/support/eg.h"

#include <gmock/gmock.h>

namespace rostrum::eg {
namespace {

using testing::ElementsAre;

/// France has the floor under these rules of the item.
Meeting franceSpeaksUnder(const v1::ListRules& rules) {
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, rules));
    m.gives(m.asks(france));
    return m;
}

Meeting franceSpeaks() {
    return franceSpeaksUnder(rules());
}

Meeting franceSpeaksFor(std::uint32_t limit_ms) {
    v1::ListRules limited = rules();
    limited.set_default_limit_ms(limit_ms);
    return franceSpeaksUnder(limited);
}

Meeting franceIsEndedAtTheLimit() {
    v1::ListRules ending = rules();
    ending.set_at_limit(v1::AT_LIMIT_END);
    ending.set_default_limit_ms(60'000);
    return franceSpeaksUnder(ending);
}

Id speechOn(const Meeting& m) {
    return m.floor().current();
}

// 5.3 "The clock starts after a lead-in of 0-10 s (3)."
TEST(TheClock, StartsAfterTheLeadIn) {
    Meeting m = franceSpeaks();

    m.after(3s);
    EXPECT_EQ(m.usedMs(speechOn(m)), 0u);
    m.after(1s);

    EXPECT_EQ(m.usedMs(speechOn(m)), 1'000u);
}

// 5.3 "Pause, resume": and a lead-in that was interrupted goes on with what is left of it.
TEST(TheClock, PausesAndResumes) {
    Meeting m = franceSpeaks();
    m.after(2s);
    m.chair(pauseSpeech(speechOn(m)));
    m.after(40s);

    m.chair(resumeSpeech(speechOn(m)));
    m.after(5s);

    EXPECT_EQ(m.usedMs(speechOn(m)), 4'000u);
}

// 5.3 "extend", 5.2 "extending a speech is its own act."
TEST(TheClock, IsExtended) {
    Meeting m = franceSpeaks();

    m.chair(extendSpeech(speechOn(m), 60'000));
    m.chair(extendSpeech(speechOn(m), 30'000));

    EXPECT_EQ(m.row<v1::Speech>(speechOn(m)).limit_ms(), 270'000u);
    EXPECT_EQ(m.row<v1::Speech>(speechOn(m)).extended_ms(), 90'000u);
}

// 5.3 "Speaking time is the sum of the running intervals in milliseconds, never rounded in the record."
TEST(TheClock, SumsTheRunningIntervalsToTheMillisecond) {
    Meeting m = franceSpeaks();
    const Id speech = speechOn(m);
    m.after(3s + 1001ms);
    m.chair(pauseSpeech(speech));
    m.after(777ms);
    m.chair(resumeSpeech(speech));
    m.after(2003ms);
    m.chair(pauseSpeech(speech));
    m.after(5ms);

    m.chair(endSpeech(speech));

    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 3'004u);
}

// 5.3 "After the limit it counts over time." "Defaults: 3:00, show only."
TEST(TheClock, CountsOverTimeAndByDefaultEndsNothing) {
    Meeting m = franceSpeaks();

    m.after(5min);

    EXPECT_EQ(m.speaking(), "France");
    EXPECT_EQ(m.row<v1::Speech>(speechOn(m)).at_limit(), v1::AT_LIMIT_SHOW);
    EXPECT_EQ(m.row<v1::Speech>(speechOn(m)).limit_ms(), 180'000u);
    EXPECT_EQ(m.usedMs(speechOn(m)), 297'000u);
}

// 5.3 "Two warnings (60 and 15 s; for limits under 3 min, 30 and 10 s)."
TEST(TheWarnings, FollowTheLimit) {
    Meeting three_minutes = franceSpeaksFor(180'000);
    Meeting less = franceSpeaksFor(179'999);

    EXPECT_THAT(three_minutes.row<v1::Speech>(1).warnings_ms(), ElementsAre(60'000, 15'000));
    EXPECT_THAT(less.row<v1::Speech>(1).warnings_ms(), ElementsAre(30'000, 10'000));
}

// 5.3: a warning that the limit does not reach is none.
TEST(TheWarnings, AreOnlyThoseBelowTheLimit) {
    Meeting m = franceSpeaksFor(30'000);

    EXPECT_THAT(m.row<v1::Speech>(1).warnings_ms(), ElementsAre(10'000));
}

// 5.3, 5.2: a limit that is extended has the warnings of the new one.
TEST(TheWarnings, FollowTheExtendedLimit) {
    Meeting m = franceSpeaksFor(20'000);

    m.chair(extendSpeech(speechOn(m), 280'000));

    EXPECT_THAT(m.row<v1::Speech>(1).warnings_ms(), ElementsAre(60'000, 15'000));
}

// 5.3 "At the limit the item says: show only, alarm"
TEST(AtTheLimit, AnAlarmEndsNothing) {
    v1::ListRules alarm = rules();
    alarm.set_at_limit(v1::AT_LIMIT_ALARM);
    Meeting m = franceSpeaksUnder(alarm);

    m.after(10min);

    EXPECT_EQ(m.row<v1::Speech>(speechOn(m)).at_limit(), v1::AT_LIMIT_ALARM);
    EXPECT_EQ(m.speaking(), "France");
}

// 5.3 "or end the speech after an overrun (10 s): revoked, reason time_limit."
TEST(AtTheLimit, TheSpeechEndsAfterItsOverrun) {
    Meeting m = franceIsEndedAtTheLimit();

    m.after(3s + 69'999ms);
    EXPECT_EQ(m.speaking(), "France");
    m.after(1ms);

    EXPECT_EQ(m.speaking(), "");
    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_REVOKED);
    EXPECT_EQ(m.lastSpeech().end(), v1::SPEECH_END_TIME_LIMIT);
    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 70'000u);
    EXPECT_EQ(m.lastAct().person(), 0u);
}

// 5.3 "end the speech after an overrun": counted from the limit with its extensions, and only while the clock runs.
TEST(AtTheLimit, ExtensionsAndPausesPutTheEndOff) {
    Meeting m = franceIsEndedAtTheLimit();
    m.after(60s);
    m.chair(extendSpeech(speechOn(m), 30'000));
    m.chair(pauseSpeech(speechOn(m)));
    m.after(5min);
    m.chair(resumeSpeech(speechOn(m)));

    m.after(42'999ms);
    EXPECT_EQ(m.speaking(), "France");
    m.after(1ms);

    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 100'000u);
}

// 5.3 "Speaking time is never rounded": the server may come late to a deadline, the record is exact.
TEST(AtTheLimit, TheTimeIsExactHoweverLateTheServerIs) {
    Meeting m = franceIsEndedAtTheLimit();
    const core::Now late{m.now().meeting_ms + 90'000, m.now().utc_ms + 90'000};

    const auto change = core::advance(m.state(), late);

    ASSERT_TRUE(change.has_value());
    for (const auto& row : change->rows()) {
        if (!row.has_speech_record()) continue;
        EXPECT_EQ(row.speech_record().speech().spent_ms(), 70'000u);
        EXPECT_EQ(row.speech_record().ended_utc_ms(), m.now().utc_ms + 73'000);
        return;
    }
    FAIL() << "no speech was recorded";
}

// 5.4 "A running clock is stopped by pause, suspension"; 1.4 "resume continues exactly."
TEST(ARunningClock, IsStoppedBySuspensionAndGoesOnExactly) {
    Meeting m = franceSpeaks();
    m.after(10s);
    m.chair(suspendMeeting());
    m.after(30min);

    m.chair(resumeMeeting());
    m.after(10s);

    EXPECT_EQ(m.usedMs(speechOn(m)), 17'000u);
}

// 5.4 "stopped by pause, suspension": two reasons are two; taking one away starts nothing.
TEST(ARunningClock, StandsStillWhileAnyReasonHolds) {
    Meeting m = franceSpeaks();
    m.after(10s);
    m.chair(pauseSpeech(speechOn(m)));
    m.chair(suspendMeeting());
    m.after(1min);
    m.chair(resumeMeeting());
    m.after(1min);

    EXPECT_EQ(m.usedMs(speechOn(m)), 7'000u);
    m.chair(resumeSpeech(speechOn(m)));
    m.after(1s);

    EXPECT_EQ(m.usedMs(speechOn(m)), 8'000u);
}

// 5.4 "the presiding officer speaking (1.5)"; 1.5 "a running clock pauses."
TEST(ARunningClock, IsStoppedByThePresidingOfficerSpeaking) {
    Meeting m = franceSpeaks();
    m.after(10s);
    m.chair(speakFromTheChair());
    m.after(20s);
    EXPECT_EQ(m.usedMs(speechOn(m)), 7'000u);

    m.chair(finishSpeech(m.floor().officer()));
    m.after(1s);

    EXPECT_EQ(m.usedMs(speechOn(m)), 8'000u);
    EXPECT_EQ(m.floor().officer(), 0u);
}

// 1.5, 5.3 "resume": resuming the speaker ends the words from the chair.
TEST(ResumingASpeech, EndsTheWordsFromTheChair) {
    Meeting m = franceSpeaks();
    m.after(10s);
    m.chair(speakFromTheChair());
    m.after(20s);

    m.chair(resumeSpeech(speechOn(m)));

    EXPECT_EQ(m.floor().officer(), 0u);
    EXPECT_EQ(m.lastSpeech().speech().kind(), v1::KIND_FROM_THE_CHAIR);
    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 20'000u);
    EXPECT_EQ(m.speaking(), "France");
}

// 5.4 "and by nothing else, always: not by what happens to other requests"
TEST(ARunningClock, IsNotStoppedByWhatHappensToOthers) {
    Meeting m = franceSpeaks();
    m.asks(brazil);
    const Id other = m.asks(kenya);
    m.after(5s);
    m.desk(moveRequest(other, 2));
    m.chair(denyRequest(2));
    m.raises(japan);
    m.chair(closeList(2));
    m.after(5s);

    EXPECT_EQ(m.usedMs(speechOn(m)), 7'000u);
}

// 5.4 "not by a reconnecting console"
TEST(ARunningClock, IsNotStoppedByALostConsole) {
    Meeting m = franceSpeaks();

    m.loses(eg::chair);
    m.after(90s);

    EXPECT_EQ(m.usedMs(speechOn(m)), 87'000u);
}

// 5.4 "or a changed wall clock"
TEST(ARunningClock, IsNeitherStoppedNorHurriedByAChangedWallClock) {
    const Meeting m = franceIsEndedAtTheLimit();
    for (const std::int64_t step_ms : {-3'600'000, 3'600'000}) {
        const auto afterMs = [&](std::int64_t ms) {
            return core::advance(m.state(), {m.now().meeting_ms + ms, m.now().utc_ms + ms + step_ms});
        };

        EXPECT_FALSE(afterMs(72'999).has_value());
        const auto change = afterMs(73'000);

        ASSERT_TRUE(change.has_value()) << "over by 10 s";
        for (const auto& row : change->rows()) {
            if (!row.has_speech_record()) continue;
            EXPECT_EQ(row.speech_record().speech().spent_ms(), 70'000u);
        }
    }
}

// 5.10 "A call to order (time, relevance) is recorded"
TEST(CallingToOrder, IsRecorded) {
    Meeting m = franceSpeaks();

    m.chair(callToOrder(speechOn(m), v1::ORDER_GROUND_RELEVANCE));

    const auto& call = m.row<v1::CallToOrder>(1);
    EXPECT_EQ(call.participant(), france);
    EXPECT_EQ(call.ground(), v1::ORDER_GROUND_RELEVANCE);
    EXPECT_EQ(call.item(), 2u);
    EXPECT_EQ(call.term(), m.presiding().id());
    EXPECT_EQ(m.row<v1::Speech>(speechOn(m)).calls_to_order(), 1u);
}

// 5.10 "then the floor may be withdrawn."
TEST(WithdrawingTheFloor, NeedsACallToOrder) {
    Meeting m = franceSpeaks();
    m.refuses(eg::chair, withdrawFloor(speechOn(m)), v1::NOT_CALLED_TO_ORDER);
    m.chair(callToOrder(speechOn(m)));

    m.chair(withdrawFloor(speechOn(m)));

    EXPECT_EQ(m.speaking(), "");
    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_REVOKED);
    EXPECT_EQ(m.lastSpeech().end(), v1::SPEECH_END_CALLED_TO_ORDER);
}

}  // namespace
}  // namespace rostrum::eg
