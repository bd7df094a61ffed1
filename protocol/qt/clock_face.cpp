// SPDX-License-Identifier: MIT
#include "protocol/qt/clock_face.h"

#include "protocol/qt/wording.h"
#include "protocol/state/speaking_clock.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rostrum::qt {
namespace {

ClockFace::State stateOf(const v1::Speech& speech, const state::SpeakingClock& clock) {
    if (speech.id() == 0) return ClockFace::State::Empty;
    if (!clock.running) return ClockFace::State::Paused;
    if (clock.in_lead_in) return ClockFace::State::Ready;
    if (!clock.limited) return ClockFace::State::Unlimited;
    switch (clock.phase) {
        case state::Phase::over:
            return ClockFace::State::Over;
        case state::Phase::warned:
            return ClockFace::State::Warned;
        case state::Phase::time_left:
        case state::Phase::lead_in:
            break;
    }
    return ClockFace::State::TimeLeft;
}

QString wordFor(ClockFace::State state, const v1::Speech& speech) {
    switch (state) {
        case ClockFace::State::Empty:
            return {};
        case ClockFace::State::Ready:
            return ClockFace::tr("ready");
        case ClockFace::State::TimeLeft:
            return ClockFace::tr("time left");
        case ClockFace::State::Warned:
            if (speech.warnings_ms(0) == 60'000) return ClockFace::tr("last minute");
            return ClockFace::tr("last %n seconds", nullptr, static_cast<int>(speech.warnings_ms(0) / 1'000));
        case ClockFace::State::Over:
            return ClockFace::tr("time is up");
        case ClockFace::State::Paused:
            return ClockFace::tr("paused");
        case ClockFace::State::Unlimited:
            return ClockFace::tr("speaking");
    }
    return {};
}

constexpr std::int64_t none_passed_ms = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t told_each_s = 10;
constexpr int standing_ms = 100;  ///< how often a meeting clock that stands is looked at

/// In full tens. What is left is rounded up, so that 0:00 is told when the time is up and not before.
std::int64_t told(std::int64_t shown_s, const state::SpeakingClock& clock) {
    const std::int64_t up_s = clock.limited && shown_s > 0 ? told_each_s - 1 : 0;
    return (shown_s + up_s) / told_each_s * told_each_s;
}

}  // namespace

ClockFace::ClockFace(std::function<std::int64_t()> meeting_now_ms, QObject* parent)
    : QObject(parent), m_meeting_now_ms(std::move(meeting_now_ms)) {
    m_flip.setSingleShot(true);
    m_flip.setTimerType(Qt::PreciseTimer);
    connect(&m_flip, &QTimer::timeout, this, &ClockFace::flip);
}

void ClockFace::show(const Scene& scene, const v1::Speech* speech) {
    const std::uint32_t before = m_speech.id();
    m_speech = speech == nullptr ? v1::Speech() : *speech;
    m_is_live = scene.is_live;
    m_is_new = m_speech.id() != before;
    if (m_is_new) m_passed_ms = none_passed_ms;
    if (m_is_live || m_is_new) return repaint(scene.meeting_ms);
    // An old clock stands still where it was last known to be right.
    m_flip.stop();
    Face face = m_face;
    face.is_live = false;
    paint(face);
}

void ClockFace::flip() {
    if (!m_is_live) return;
    const std::int64_t now_ms = m_meeting_now_ms();
    // In a rehearsal the meeting clock stands, and it waits after a correction: nothing is gained by asking at once.
    if (now_ms == m_painted_ms) return m_flip.start(standing_ms);
    repaint(now_ms);
}

void ClockFace::repaint(std::int64_t meeting_ms) {
    m_painted_ms = meeting_ms;
    const state::SpeakingClock clock = state::speakingClock(m_speech, meeting_ms);
    Face face;
    face.is_live = m_is_live;
    face.state = stateOf(m_speech, clock);
    face.word = wordFor(face.state, m_speech);
    if (face.state != State::Empty) {
        const std::int64_t shown_s = state::shownSeconds(clock);
        face.digits = QString::fromStdString(state::formatClock(shown_s));
        face.told_digits = QString::fromStdString(state::formatClock(clock.running ? told(shown_s, clock) : shown_s));
    }
    if (clock.limited) {
        face.of_limit = tr("of %1").arg(Wording::clock(m_speech.limit_ms()));
        face.left = std::clamp(qreal(clock.remaining_ms) / qreal(m_speech.limit_ms()), 0.0, 1.0);
    }
    paint(face);
    if (clock.limited) warn(clock.remaining_ms);
    m_is_new = false;

    const auto flip_ms = state::nextFlipMs(m_speech, meeting_ms);
    if (face.state == State::Empty || !m_is_live || !flip_ms) return m_flip.stop();
    m_flip.start(static_cast<int>(*flip_ms - meeting_ms));
}

void ClockFace::paint(const Face& face) {
    if (face == m_face) return;
    m_face = face;
    emit changed();
}

/// 5.3: the warnings, and the limit. Of several passed at once the last alone is said.
void ClockFace::warn(std::int64_t remaining_ms) {
    std::int64_t passed_ms = remaining_ms <= 0 ? 0 : none_passed_ms;
    for (const std::uint32_t warning_ms : m_speech.warnings_ms()) {
        if (remaining_ms <= warning_ms) passed_ms = std::min<std::int64_t>(passed_ms, warning_ms);
    }
    if (passed_ms >= m_passed_ms) return;
    m_passed_ms = passed_ms;
    if (!m_is_new) emit warned(static_cast<int>(passed_ms / 1'000));
}

QString ClockFace::word() const {
    return isLive() || m_face.state == State::Empty ? m_face.word : tr("not live");
}

QString ClockFace::shape() const {
    if (!isLive() && m_face.state != State::Empty) return QStringLiteral("◌");
    switch (m_face.state) {
        case State::Empty:
            return {};
        case State::Ready:
            return QStringLiteral("○");
        case State::TimeLeft:
            return QStringLiteral("▶");
        case State::Warned:
            return QStringLiteral("▲");
        case State::Over:
            return QStringLiteral("■");
        case State::Paused:
            return QStringLiteral("‖");
        case State::Unlimited:
            return QStringLiteral("▷");
    }
    return {};
}

}  // namespace rostrum::qt
