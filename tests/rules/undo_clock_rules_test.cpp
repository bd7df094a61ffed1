// SPDX-License-Identifier: MIT
//
// Rulebook 12.3: undo gives back the clock, "for which the time in between has been spoken"; and what happens to
// connections meanwhile is no act that stands in its way.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::eg {
namespace {

using testing::ElementsAre;

const Ask online = {.modality = v1::MODALITY_ONLINE};

/// France has the floor for 3 s and no lead-in; then it is withdrawn.
Meeting franceSpeaksForThreeSeconds() {
    v1::ListRules short_rules = rules();
    short_rules.set_default_limit_ms(3'000);
    short_rules.set_at_limit(v1::AT_LIMIT_END);
    short_rules.set_overrun_ms(0);
    short_rules.set_lead_in_ms(0);
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, short_rules));
    m.gives(m.asks(france));
    return m;
}

// 12.3, 5.3: what an undone extension leaves behind has been spoken, to the millisecond.
TEST(UndoingAnExtension, BeyondTheLimitEndsTheSpeechNowWithAllItsTime) {
    Meeting m = franceSpeaksForThreeSeconds();
    m.after(2'500ms);
    const std::uint32_t extended = m.chair(extendSpeech(m.floor().current(), 60'000)).seq();
    m.after(3s);

    m.chair(undo(extended));
    m.after(0s);

    EXPECT_EQ(m.speaking(), "");
    EXPECT_EQ(m.lastSpeech().end(), v1::SPEECH_END_TIME_LIMIT);
    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 5'500u);
    EXPECT_EQ(m.lastSpeech().ended_utc_ms(), m.now().utc_ms);
}

// 12.3, 5.3: one that is not over yet ends at its limit.
TEST(UndoingAnExtension, WithinTheLimitEndsTheSpeechAtIt) {
    Meeting m = franceSpeaksForThreeSeconds();
    m.after(1s);
    const std::uint32_t extended = m.chair(extendSpeech(m.floor().current(), 60'000)).seq();
    m.after(1s);

    m.chair(undo(extended));
    m.after(5s);

    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 3'000u);
}

// 12.3, 2.4: a list whose announced moment has passed meanwhile closes when the undo says so, not before.
TEST(UndoingThatAListWasReopened, ClosesItNowWhereItsMomentHasPassed) {
    Meeting m = floorOpen();
    m.chair(closeListAt(2, m.now().utc_ms + 5'000));
    m.after(3s);
    const std::uint32_t reopened = m.chair(reopenList(2)).seq();
    m.after(4s);

    m.chair(undo(reopened));
    m.after(0s);

    EXPECT_EQ(m.row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_CLOSED);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).closed_utc_ms(), m.now().utc_ms);
}

// 12.3, 5.7: that the speaker is not there does not stand in the way of taking the floor back.
TEST(UndoingThatTheFloorWasGiven, IsPossibleWhereTheSpeakerIsNotThere) {
    Meeting m = floorOpen();
    m.gives(m.asks(france));
    m.gives(m.asks(japan, online));
    const std::uint32_t given = m.state().seq();
    m.loses(delegateOf(japan));
    m.after(5s);

    m.chair(undo(given));

    EXPECT_EQ(m.speaking(), "France");
    EXPECT_THAT(m.list(), ElementsAre("Japan"));
    EXPECT_EQ(m.usedMs(m.floor().current()), 2'000u);
}

// 12.3: what was done to the speech does stand in the way, though its speaker was lost after it.
TEST(UndoingThatTheFloorWasGiven, IsRefusedOnceTheSpeechWasPausedBeforeItsSpeakerWasLost) {
    Meeting m = floorOpen();
    m.gives(m.asks(japan, online));
    const std::uint32_t given = m.state().seq();
    const std::uint32_t paused = m.chair(pauseSpeech(m.floor().current())).seq();
    m.loses(delegateOf(japan));

    EXPECT_EQ(m.refuses(eg::chair, undo(given), v1::UNDO_OVERTAKEN).details().seq(), paused);
}

// 12.3, 5.4: nor is another act overtaken because the speaker of the moment was lost.
TEST(UndoingThatAListWasClosed, IsPossibleWhileTheSpeakerIsLost) {
    Meeting m = floorOpen();
    m.gives(m.asks(japan, online));
    const std::uint32_t closed = m.chair(closeList(2)).seq();
    m.loses(delegateOf(japan));
    m.after(5s);

    m.chair(undo(closed));
}

// 12.3, 5.7: the clock stands still from 3 s after the loss, also where the extension before it is undone.
TEST(UndoingAnExtension, OfALostSpeakerLeavesTheClockWhereItStoodStill) {
    Meeting m = floorOpen();
    const Id speech = m.gives(m.asks(japan, online));
    m.after(10s);
    const std::uint32_t extended = m.chair(extendSpeech(speech, 60'000)).seq();
    m.loses(delegateOf(japan));
    m.after(6s);

    m.chair(undo(extended));
    m.after(0s);

    EXPECT_EQ(m.row<v1::Speech>(speech).limit_ms(), 180'000u);
    EXPECT_TRUE(m.row<v1::Speech>(speech).lost());
    EXPECT_EQ(m.usedMs(speech), 10'000u);
    EXPECT_THAT(m.row<v1::Speech>(speech).holds(), ElementsAre(v1::HOLD_LOST));
}

// 12.3, 5.7: and who came back since finds it paused.
TEST(UndoingAnExtension, OfASpeakerWhoIsBackLeavesTheClockPaused) {
    Meeting m = floorOpen();
    const Id speech = m.gives(m.asks(japan, online));
    m.after(10s);
    const std::uint32_t extended = m.chair(extendSpeech(speech, 60'000)).seq();
    m.loses(delegateOf(japan));
    m.after(6s);
    m.isBack(delegateOf(japan));

    m.chair(undo(extended));
    m.after(1s);

    EXPECT_FALSE(m.row<v1::Speech>(speech).lost());
    EXPECT_EQ(m.usedMs(speech), 10'000u);
    m.chair(resumeSpeech(speech));
}

// 12.3, 5.7: a loss that the speaker was back from in time stopped nothing.
TEST(UndoingAnExtension, OfASpeakerWhoWasBackInTimeStopsNothing) {
    Meeting m = floorOpen();
    const Id speech = m.gives(m.asks(japan, online));
    m.after(10s);
    const std::uint32_t extended = m.chair(extendSpeech(speech, 60'000)).seq();
    m.loses(delegateOf(japan));
    m.after(2s);
    m.isBack(delegateOf(japan));
    m.after(3s);

    m.chair(undo(extended));
    m.after(1s);

    EXPECT_EQ(m.usedMs(speech), 13'000u);
}

}  // namespace
}  // namespace rostrum::eg
