// SPDX-License-Identifier: MIT
//
// Design 2, "The meeting clock": "after a restart in the same boot the meeting clock goes on by BOOTTIME, else by the
// difference of UTC, never negative, marked estimated. A step of the wall clock changes no speech." Rulebook 5.4: "not
// by a restarted server or a changed wall clock: a speech that was running still runs, with the same remaining time,
// less what passed."
#include "protocol/state/speaking_clock.h"
#include "server/host/meeting_clock.h"
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

const ClockReading last_reading{"boot-1", 50'000, 7'000, 1'700'000'000'000, false};

TEST(MeetingClock, GoesOnByBoottimeInTheSameBoot) {
    const Clocks later{"boot-1", 52'000, 1'600'000'000'000};
    const MeetingClock clock(last_reading, later, MeetingClock::Runs::by_itself);

    EXPECT_EQ(clock.now(later).meeting_ms, 9'000) << "the wall clock was set back, and nobody lost a millisecond";
    EXPECT_EQ(clock.now(later).utc_ms, 1'600'000'000'000);
    EXPECT_FALSE(clock.reading(later).estimated);
    EXPECT_EQ(clock.now({"boot-1", 53'000, 0}).meeting_ms, 10'000);
}

TEST(MeetingClock, GoesOnByTheWallClockInAnotherBootAndSaysThatItIsAnEstimate) {
    const Clocks later{"boot-2", 1'000, 1'700'000'030'000};
    const MeetingClock clock(last_reading, later, MeetingClock::Runs::by_itself);

    EXPECT_EQ(clock.now(later).meeting_ms, 37'000);
    EXPECT_TRUE(clock.reading(later).estimated);
}

TEST(MeetingClock, NeverGoesBack) {
    const Clocks wall_clock_behind{"boot-2", 1'000, 1'699'999'000'000};
    const MeetingClock clock(last_reading, wall_clock_behind, MeetingClock::Runs::by_itself);

    EXPECT_EQ(clock.now(wall_clock_behind).meeting_ms, 7'000);
}

TEST(MeetingClock, AReadingTakenUpInTheSameBootStaysAnEstimate) {
    const ClockReading estimated{"boot-1", 50'000, 7'000, 1'700'000'000'000, true};
    const Clocks later{"boot-1", 50'000, 1'700'000'000'000};

    EXPECT_TRUE(MeetingClock(estimated, later, MeetingClock::Runs::by_itself).reading(later).estimated);
}

/// France speaks for three minutes, and has done so for 40 s.
class ARunningSpeech : public ::testing::Test {
protected:
    ARunningSpeech() {
        chair.does(eg::openMeeting(1));
        chair.does(eg::takeUpItem(2));
        chair.does(eg::openFloor(2));
        speech = chair.givesFloor(france.asksForFloor());
        served.pass(43s);  // with a lead-in of 3 s
        EXPECT_EQ(left(), 140'000);
    }
    /// What its speaker sees, by the clock of the client.
    std::int64_t left() {
        const auto* seen = france.client.view().find<v1::Speech>(speech);
        return seen == nullptr ? -1
                               : state::speakingClock(*seen, *france.client.meetingNow(served.nowMs())).remaining_ms;
    }

    Served served;
    Seat chair{served, eg::chair};
    Seat france{served, eg::delegateOf(eg::france)};
    Id speech = 0;
};

TEST_F(ARunningSpeech, RunsOnThroughARestartOfTheProcess) {
    served.restart(5s);
    served.pass(5s);

    EXPECT_EQ(left(), 130'000);
}

TEST_F(ARunningSpeech, RunsOnThroughARestartOfTheMachine) {
    served.reboot(30s);
    served.pass(10s);

    EXPECT_EQ(left(), 100'000);
}

TEST_F(ARunningSpeech, DoesNotNoticeThatTheWallClockIsSet) {
    served.clocks.utc_ms -= 3'600'000;
    served.pass(5s);
    EXPECT_EQ(left(), 135'000);

    served.clocks.utc_ms += 7'200'000;
    served.restart(5s);
    served.pass(5s);
    EXPECT_EQ(left(), 125'000);
}

TEST_F(ARunningSpeech, IsEndedByItsLimitThoughNobodyDoesAnything) {
    v1::ListRules rules = eg::rules();
    rules.set_at_limit(v1::AT_LIMIT_END);
    rules.set_overrun_ms(10'000);
    france.does(eg::finishSpeech(speech));
    chair.does(eg::changeListRules(2, rules));
    speech = chair.givesFloor(france.asksForFloor());

    served.pass(193s - 1ms);
    EXPECT_NE(served.state().find<v1::Speech>(speech), nullptr);
    served.pass(1ms);

    EXPECT_EQ(served.state().find<v1::Speech>(speech), nullptr);
    EXPECT_EQ(served.row<v1::SpeechRecord>(speech).end(), v1::SPEECH_END_TIME_LIMIT);
}

TEST_F(ARunningSpeech, IsEndedAtItsOwnMomentThoughTheServerWasAwayThen) {
    v1::ListRules rules = eg::rules();
    rules.set_at_limit(v1::AT_LIMIT_END);
    rules.set_overrun_ms(10'000);
    france.does(eg::finishSpeech(speech));
    chair.does(eg::changeListRules(2, rules));
    speech = chair.givesFloor(france.asksForFloor());

    served.restart(300s);
    served.settle();

    EXPECT_EQ(served.row<v1::SpeechRecord>(speech).speech().spent_ms(), 190'000u);
}

TEST(Pongs, CarryTheMomentOfReceiptAndTheMomentOfWriting) {
    Served served;
    Peer display = Peer::joined(served, eg::display);
    const std::int64_t meeting_ms = display.hearsAll().welcomes(0).server_meeting_ms();
    served.clocks.boottime_ms += 2;
    display.pings(77);
    served.clocks.boottime_ms += 3;

    const v1::ServerFrame all = display.hearsAll();

    ASSERT_EQ(all.pongs_size(), 1);
    EXPECT_EQ(all.pongs(0).sent_client_ms(), 77);
    EXPECT_EQ(all.pongs(0).received_meeting_ms(), meeting_ms + 2);
    EXPECT_EQ(all.pongs(0).sent_meeting_ms(), meeting_ms + 5);
    EXPECT_EQ(all.pongs(0).sent_utc_ms(), served.clocks.utc_ms);
}

TEST(Pongs, OfOneWhoDoesNotReadOnlyTheLastFewAreKept) {
    Served served;
    Peer display(served, Encoding::proto, 0);
    display.sends(display.helloOf(eg::display));
    for (std::int64_t at = 1; at <= 50; ++at) display.pings(at);
    ASSERT_TRUE(served.turn());
    served.link().setCapacity(display.connection, 100);
    for (const ConnectionId id : served.link().takeWritable()) served.host().writable(id, served.clocks);

    const v1::ServerFrame all = display.hearsAll();

    ASSERT_EQ(all.pongs_size(), static_cast<int>(pongs_waiting_max));
    EXPECT_EQ(all.pongs(0).sent_client_ms(), 51 - static_cast<std::int64_t>(pongs_waiting_max));
}

}  // namespace
}  // namespace rostrum::host
