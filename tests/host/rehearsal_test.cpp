// SPDX-License-Identifier: MIT
//
// Issue 2: "time moves only when an administrator's StepClock says so, which is how two days replay in a minute without
// changing a rule". Design 4: "in a rehearsal clock_rate is 0 and nobody extrapolates".
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

core::Founding rehearsal() {
    core::Founding founding = eg::founding();
    founding.session.set_rehearsal(true);
    return founding;
}

class ARehearsal : public ::testing::Test {
protected:
    /// The session's moment, as a new connection is told.
    core::Now now() {
        const v1::Welcome welcome = Peer::joined(served, eg::display).hearsAll().welcomes(0);
        return {welcome.server_meeting_ms(), welcome.server_utc_ms()};
    }

    Served served{rehearsal()};
    const std::int64_t founded_utc_ms = served.clocks.utc_ms;
    Seat chair{served, eg::chair};
    Seat administrator{served, eg::administrator};
    Seat france{served, eg::delegateOf(eg::france)};
};

TEST_F(ARehearsal, StandsStillWhileRealTimePasses) {
    served.pass(60s);

    EXPECT_EQ(now().meeting_ms, 0);
    EXPECT_EQ(now().utc_ms, founded_utc_ms);
    EXPECT_EQ(chair.client.welcome()->clock_rate(), 0u);
    EXPECT_EQ(chair.client.meetingNow(served.nowMs()), 0) << "ticks said so too";
}

TEST_F(ARehearsal, MovesBothClocksByAStep) {
    administrator.does(eg::stepClock(90'000));

    EXPECT_EQ(now().meeting_ms, 90'000);
    EXPECT_EQ(now().utc_ms, founded_utc_ms + 90'000);
}

// Nobody's own clock tells it (design 4: nobody extrapolates when clock_rate is 0).
TEST_F(ARehearsal, TellsEverybodyOfAStepAtOnce) {
    administrator.does(eg::stepClock(90'000));

    for (const Seat* seat : {&chair, &administrator, &france}) {
        EXPECT_EQ(seat->client.meetingNow(served.nowMs()), 90'000);
        EXPECT_EQ(seat->client.utcNow(served.nowMs()), founded_utc_ms + 90'000);
    }
}

TEST_F(ARehearsal, DoesWhatIsDueOnTheWayAtItsOwnMomentInOrder) {
    v1::ListRules rules = eg::rules();
    rules.set_at_limit(v1::AT_LIMIT_END);
    rules.set_overrun_ms(10'000);
    chair.does(eg::openMeeting(1));
    chair.does(eg::takeUpItem(2));
    chair.does(eg::openFloor(2, rules));
    chair.does(eg::closeListAt(2, founded_utc_ms + 60'000));
    const Id speech = chair.givesFloor(france.asksForFloor());

    const std::uint32_t step = administrator.does(eg::stepClock(3'600'000));

    std::vector<std::pair<std::string, std::int64_t>> happened;
    ASSERT_TRUE(served.log().read(step, [&](const v1::Change& change) {
        for (const v1::Row& row : change.rows()) {
            if (row.has_act()) happened.emplace_back(row.act().what(), change.meeting_ms());
        }
    }));
    EXPECT_THAT(happened, ElementsAre(std::pair("StepClock", 0), std::pair("ListClosed", 60'000),
                                      std::pair("TimeLimitReached", 193'000)));
    EXPECT_EQ(served.row<v1::SpeechRecord>(speech).ended_utc_ms(), founded_utc_ms + 193'000);
    EXPECT_EQ(now().meeting_ms, 3'600'000);
}

TEST_F(ARehearsal, IsFoundWhereItStoodAfterARestart) {
    administrator.does(eg::stepClock(90'000));

    served.restart(100s);
    EXPECT_EQ(now().meeting_ms, 90'000);
    served.reboot(100s);
    EXPECT_EQ(now().meeting_ms, 90'000);
    EXPECT_EQ(now().utc_ms, founded_utc_ms + 90'000);
}

TEST_F(ARehearsal, MeasuresSilenceInRealTime) {
    Peer display = Peer::joined(served, eg::display);

    served.pass(31s);

    EXPECT_TRUE(display.isClosed());
}

}  // namespace
}  // namespace rostrum::host
