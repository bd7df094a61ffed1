// SPDX-License-Identifier: MIT
#include "delegate-app/floor_now.h"

#include "delegate-app/own_requests.h"
#include "protocol/qt/wording.h"
#include "protocol/state/current.h"

namespace rostrum::delegate {
namespace {

using qt::Wording;
using Own = FloorNow::Own;

QString headingOf(const v1::Speech& speech) {
    if (speech.officer() != 0) return FloorNow::tr("Speaks from the chair");
    if (speech.kind() == v1::KIND_POINT_OF_ORDER) return FloorNow::tr("Point of order");
    return FloorNow::tr("Has the floor");
}

QString nameOf(const state::State& state, const v1::Speech& speech) {
    const auto* term = state.find<v1::PresidingTerm>(speech.given_by());
    if (speech.officer() == 0 || term == nullptr) return Wording::speaker(state, speech);
    return term->country().empty() ? Wording::isolated(term->name()) : Wording::isolated(term->country());
}

/// Why one's own clock stands, and what becomes of it.
QString whyItStands(const v1::Speech& own, const v1::Speech& heard, const state::State& state) {
    if (state::isHeldBy(own, v1::HOLD_POINT_OF_ORDER)) {
        return FloorNow::tr("Point of order: %1. Please wait, you have all your time afterwards.")
            .arg(Wording::speaker(state, heard));
    }
    if (state::isHeldBy(own, v1::HOLD_OFFICER_SPEAKS)) {
        return FloorNow::tr("The presiding officer speaks. Please wait, you have all your time afterwards.");
    }
    if (state::isHeldBy(own, v1::HOLD_SUSPENDED)) {
        return FloorNow::tr("The meeting is suspended. You go on when it is resumed.");
    }
    if (state::isHeldBy(own, v1::HOLD_LOST)) {
        return FloorNow::tr("Your connection was lost. The clock stands until the presiding officer resumes it.");
    }
    if (state::isHeldBy(own, v1::HOLD_PAUSED)) return FloorNow::tr("The clock is paused.");
    return {};
}

Own standsOf(const v1::Speech& own, const v1::Speech& heard) {
    const bool waits = own.id() != heard.id() || state::isHeldBy(own, v1::HOLD_SUSPENDED);
    return waits ? Own::Waits : Own::Speaks;
}

QString ownHeading(const v1::Speech& own, Own stands) {
    if (stands == Own::Waits) return FloorNow::tr("Please wait");
    if (own.kind() == v1::KIND_POINT_OF_ORDER) return FloorNow::tr("Your point of order is heard");
    return FloorNow::tr("You have the floor");
}

FloorNow::Shown shownIn(const qt::Scene& scene) {
    FloorNow::Shown shown;
    const v1::Speech* heard = state::heardSpeech(scene.state);
    if (heard == nullptr) {
        shown.heading = FloorNow::tr("Nobody has the floor");
        return shown;
    }
    shown.heading = headingOf(*heard);
    shown.name = nameOf(scene.state, *heard);
    if (const v1::Speech* own = ownSpeech(scene)) {
        shown.own = standsOf(*own, *heard);
        shown.own_heading = ownHeading(*own, shown.own);
        shown.own_line = whyItStands(*own, *heard, scene.state);
        shown.own_speech_id = static_cast<int>(own->id());
    }
    return shown;
}

}  // namespace

FloorNow::FloorNow(std::function<std::int64_t()> meeting_now_ms, QObject* parent)
    : QObject(parent), m_clock(meeting_now_ms), m_own_clock(std::move(meeting_now_ms)) {}

void FloorNow::show(const qt::Scene& scene) {
    m_clock.show(scene, state::heardSpeech(scene.state));
    m_own_clock.show(scene, ownSpeech(scene));
    Shown shown = shownIn(scene);
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    emit changed();
}

}  // namespace rostrum::delegate
