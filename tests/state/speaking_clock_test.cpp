// SPDX-License-Identifier: MIT
//
// Rulebook 5.3 and design 4: the clock "flips on the exact second, never runs backwards". What must hold at every
// millisecond, beside the single moments of the vectors.

#include "protocol/state/speaking_clock.h"

#include <gtest/gtest.h>

namespace rostrum::state {
namespace {

v1::Speech shortSpeech() {
    v1::Speech speech;
    speech.set_limit_ms(4'300);
    speech.set_lead_in_ms(1'250);
    speech.set_spent_ms(700);
    speech.set_running_since_meeting_ms(10'000);
    speech.add_warnings_ms(2'100);
    speech.add_warnings_ms(1'000);
    return speech;
}

TEST(SpeakingClock, NothingShownChangesBetweenTwoFlipsAndSomethingChangesAtEach) {
    const v1::Speech speech = shortSpeech();
    std::int64_t flip_ms = *nextFlipMs(speech, 9'000);
    SpeakingClock before = speakingClock(speech, 9'000);

    for (std::int64_t at_ms = 9'001; at_ms < 20'000; ++at_ms) {
        const SpeakingClock now = speakingClock(speech, at_ms);
        const bool changed = shownSeconds(now) != shownSeconds(before) || now.phase != before.phase;
        ASSERT_EQ(changed, at_ms == flip_ms) << at_ms;
        if (changed) flip_ms = *nextFlipMs(speech, at_ms);
        ASSERT_EQ(*nextFlipMs(speech, at_ms), flip_ms) << at_ms;
        before = now;
    }
}

TEST(SpeakingClock, CountsDownAndThenUpWithoutAJump) {
    const v1::Speech speech = shortSpeech();
    std::int64_t shown = shownSeconds(speakingClock(speech, 9'000));

    for (std::int64_t at_ms = 9'001; at_ms < 20'000; ++at_ms) {
        const std::int64_t now = shownSeconds(speakingClock(speech, at_ms));
        ASSERT_TRUE(now == shown || now == shown - 1) << at_ms;
        shown = now;
    }

    EXPECT_EQ(shown, -5) << "4.3 s less 0.7 s spent and 8.749 s since the lead-in: 5.149 s over";
}

TEST(SpeakingClock, ZeroIsShownForTheWholeSecondThatBeginsAtTheLimit) {
    v1::Speech speech;
    speech.set_limit_ms(60'000);

    EXPECT_EQ(shownSeconds(speakingClock(speech, 59'999)), 1);
    EXPECT_EQ(shownSeconds(speakingClock(speech, 60'000)), 0);
    EXPECT_EQ(shownSeconds(speakingClock(speech, 60'999)), 0);
    EXPECT_EQ(shownSeconds(speakingClock(speech, 61'000)), -1);
}

TEST(SpeakingClock, EveryHoldStopsIt) {
    // Rulebook 5.4: "A running clock is stopped by pause, suspension, a point of order heard, the presiding officer
    // speaking, loss and interpretation interrupted, and by nothing else".
    for (const auto hold : {v1::HOLD_PAUSED, v1::HOLD_SUSPENDED, v1::HOLD_POINT_OF_ORDER, v1::HOLD_OFFICER_SPEAKS,
                            v1::HOLD_LOST, v1::HOLD_INTERPRETATION}) {
        v1::Speech speech = shortSpeech();
        speech.add_holds(hold);

        EXPECT_FALSE(speakingClock(speech, 1'000'000).running) << v1::Hold_Name(hold);
        EXPECT_EQ(speakingClock(speech, 1'000'000), speakingClock(speech, 10'000)) << v1::Hold_Name(hold);
        EXPECT_EQ(nextFlipMs(speech, 1'000'000), std::nullopt) << v1::Hold_Name(hold);
    }
}

TEST(SpeakingClock, NothingButAHoldStopsIt) {
    // Rulebook 5.4: "by nothing else, always".
    v1::Speech speech = shortSpeech();
    speech.set_lost(true);
    speech.set_calls_to_order(2);
    speech.set_out_of_order(true);

    EXPECT_EQ(speakingClock(speech, 12'000), speakingClock(shortSpeech(), 12'000));
}

}  // namespace
}  // namespace rostrum::state
