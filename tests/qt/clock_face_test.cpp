// SPDX-License-Identifier: MIT
//
// 5.3: the speaking clock as people see it. A word and a shape stand beside every colour.
#include "protocol/qt/clock_face.h"

#include "tests/qt/eg_scene.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSignalSpy>

namespace rostrum::qt {
namespace {

using namespace std::chrono_literals;
using State = ClockFace::State;
using testing::ElementsAre;
using testing::IsEmpty;

/// A clock over the example meeting; France has the floor for 3:00, with a lead-in of 3 s and warnings at 60 and 15 s.
class AClock : public testing::Test {
protected:
    AClock() {
        QObject::connect(&clock, &ClockFace::warned, [this](int seconds) { warnings.push_back(seconds); });
        speech = m.gives(m.asks(eg::france));
        show();
    }
    void show() {
        eg::Looks looks(m, eg::chair);
        looks.is_live = is_live;
        const std::uint32_t current = m.floor().current();
        clock.show(looks.scene(), current == 0 ? nullptr : &m.row<v1::Speech>(current));
    }
    /// Time passes and the clock turns by itself.
    void after(std::chrono::milliseconds time) {
        m.after(time);
        clock.flip();
    }
    std::string face() const { return (clock.shape() + " " + clock.digits() + " " + clock.word()).toStdString(); }

    eg::Meeting m = eg::floorOpen();
    bool is_live = true;
    eg::Id speech = 0;
    std::vector<int> warnings;
    ClockFace clock{[this] { return m.now().meeting_ms; }};
};

TEST_F(AClock, IsReadyWhileTheTimeDoesNotCountYet) {
    EXPECT_EQ(face(), "○ 3:00 ready");
    EXPECT_EQ(clock.ofLimit(), "of 3:00");
    EXPECT_EQ(clock.left(), 1);
}

TEST_F(AClock, ShowsTheTimeLeft) {
    after(3s + 60s);

    EXPECT_EQ(face(), "▶ 2:00 time left");
    EXPECT_EQ(clock.state(), State::TimeLeft);
    EXPECT_NEAR(clock.left(), 2.0 / 3, 1e-6);
    EXPECT_TRUE(clock.isLive());
}

// ui: a screen reader is told "never each second".
TEST_F(AClock, IsToldInFullTensOfSecondsWhileItRuns) {
    after(3s + 5s);
    EXPECT_EQ(clock.digits(), "2:55");
    EXPECT_EQ(clock.toldDigits(), "3:00");
    m.chair(eg::pauseSpeech(speech));
    show();
    EXPECT_EQ(clock.toldDigits(), "2:55") << "a clock that stands is told to the second";
    m.chair(eg::resumeSpeech(speech));
    show();
    after(166s);
    EXPECT_EQ(clock.digits(), "0:09");
    EXPECT_EQ(clock.toldDigits(), "0:10") << "0:00 is told when the time is up";
    after(9s + 18s);
    EXPECT_EQ(clock.toldDigits(), "−0:10");
}

TEST_F(AClock, IsWarnedFromTheFirstWarning) {
    after(3s + 119'999ms);
    EXPECT_EQ(face(), "▶ 1:01 time left");
    after(1ms);

    EXPECT_EQ(face(), "▲ 1:00 last minute");
    EXPECT_EQ(clock.state(), State::Warned);
}

TEST_F(AClock, CountsOverTime) {
    after(3s + 180s);
    EXPECT_EQ(face(), "■ 0:00 time is up");
    after(18s);

    EXPECT_EQ(face(), "■ −0:18 time is up");
    EXPECT_EQ(clock.left(), 0);
}

TEST_F(AClock, StandsWhilePaused) {
    after(13s);
    m.chair(eg::pauseSpeech(speech));
    show();
    after(1min);

    EXPECT_EQ(face(), "‖ 2:50 paused");
}

// 5.3: "For limits under 3 min, 30 and 10 s."
TEST_F(AClock, NamesAShortWarningByItsSeconds) {
    m.chair(eg::endSpeech(speech));
    const eg::Id request = m.asks(eg::brazil);
    m.chair(eg::setRequestLimit(request, 60'000));
    m.gives(request);
    show();
    after(3s + 35s);

    EXPECT_EQ(face(), "▲ 0:25 last 30 seconds");
}

// 1.5: the presiding officer's own words have no limit.
TEST_F(AClock, CountsUpWithoutALimit) {
    m.chair(eg::speakFromTheChair());
    clock.show(eg::Looks(m, eg::chair).scene(), &m.row<v1::Speech>(m.floor().officer()));
    after(70s);

    EXPECT_EQ(face(), "▷ 1:10 speaking");
    EXPECT_EQ(clock.ofLimit(), "");
    EXPECT_EQ(clock.left(), 0);
}

TEST_F(AClock, IsEmptyWhenNobodySpeaks) {
    m.chair(eg::endSpeech(speech));
    show();

    EXPECT_EQ(clock.state(), State::Empty);
    EXPECT_EQ(face(), "  ");
}

TEST_F(AClock, StandsStillWhenItIsNotLive) {
    after(13s);
    is_live = false;
    m.after(10s);
    show();
    after(10s);

    EXPECT_EQ(face(), "◌ 2:50 not live");
    EXPECT_FALSE(clock.isLive());
    is_live = true;
    show();
    EXPECT_EQ(clock.digits(), "2:30");
    EXPECT_TRUE(clock.isLive());
}

TEST_F(AClock, SaysEachWarningAndTheLimitOnce) {
    after(3s);
    for (int second = 0; second < 200; ++second) after(1s);
    show();

    EXPECT_THAT(warnings, ElementsAre(60, 15, 0));
}

TEST_F(AClock, SaysAWarningOnceThoughTheSpeechIsExtended) {
    after(3s + 125s);
    m.chair(eg::extendSpeech(speech, 30'000));
    show();
    after(1min);

    EXPECT_THAT(warnings, ElementsAre(60));
}

TEST_F(AClock, DoesNotSayWhatPassedBeforeItWasShown) {
    after(3s + 150s);
    warnings.clear();
    m.after(20s);
    ClockFace late([this] { return m.now().meeting_ms; });
    QObject::connect(&late, &ClockFace::warned, [this](int seconds) { warnings.push_back(seconds); });
    late.show(eg::Looks(m, eg::chair).scene(), &m.row<v1::Speech>(speech));

    EXPECT_THAT(warnings, IsEmpty());
}

// 6.2: "The running speech pauses and later resumes with its remaining time."
TEST_F(AClock, GoesOnWithTheInterruptedSpeech) {
    after(3s + 30s);
    const eg::Id point = m.raises(eg::kenya);
    m.chair(eg::hearPointOfOrder(point, speech));
    show();
    after(40s);
    EXPECT_EQ(face(), "▷ 0:40 speaking");
    m.chair(eg::ruleOnPointOfOrder(point));
    show();

    EXPECT_EQ(face(), "▶ 2:30 time left");
    EXPECT_THAT(warnings, IsEmpty());
}

TEST_F(AClock, TellsOfNoChangeWhenThereIsNone) {
    after(13s);
    QSignalSpy changes(&clock, &ClockFace::changed);
    show();
    EXPECT_EQ(changes.count(), 0);
    after(1s);

    EXPECT_EQ(changes.count(), 1);
}

}  // namespace
}  // namespace rostrum::qt
