// SPDX-License-Identifier: MIT
#include "chair-console/floor_state.h"

#include "chair-console/what_to_say.h"
#include "protocol/qt/wording.h"
#include "protocol/state/speaking_clock.h"

namespace rostrum::console {
namespace {

using qt::Wording;
using Who = FloorState::Who;

constexpr std::int64_t return_grace_ms = 60'000;  // 5.7
constexpr std::int64_t just_given_ms = 15'000;

Who whoSpeaks(const v1::Speech& speech) {
    if (speech.officer() != 0) return Who::Officer;
    if (speech.kind() == v1::KIND_POINT_OF_ORDER) return Who::PointOfOrder;
    return speech.panel_place() != 0 ? Who::Panellist : Who::Speaker;
}

QString headingOf(Who who) {
    switch (who) {
        case Who::Nobody:
            return FloorState::tr("Nobody has the floor");
        case Who::Speaker:
        case Who::Panellist:
            return FloorState::tr("Has the floor");
        case Who::PointOfOrder:
            return FloorState::tr("Point of order");
        case Who::Officer:
            return FloorState::tr("Speaks from the chair");
    }
    return {};
}

QString nameOf(const state::State& state, const v1::Speech& speech) {
    const auto* term = state.find<v1::PresidingTerm>(speech.given_by());
    if (speech.officer() == 0 || term == nullptr) return Wording::speaker(state, speech);
    return officerTitle(term->role(), term->country(), term->name());
}

/// "Ms. A. Sample, Adviser": as given by who asked, else as the badge has it.
QString speakerOf(const state::State& state, const v1::Request& request) {
    const auto* person = state.find<v1::Person>(request.person());
    if (request.speaker_name().empty() && person != nullptr) return Wording::person(person->name(), person->title());
    return Wording::person(request.speaker_name(), request.speaker_title());
}

QString personLine(const state::State& state, const v1::Speech& speech) {
    if (speech.officer() != 0) {
        const auto* term = state.find<v1::PresidingTerm>(speech.given_by());
        return term == nullptr || term->country().empty() ? QString() : Wording::isolated(term->name());
    }
    if (const auto* place = state.find<v1::PanelPlace>(speech.panel_place())) {
        return place->organization().empty() ? Wording::isolated(place->function())
                                             : Wording::person(place->name(), place->function());
    }
    const auto* participant = state.find<v1::Participant>(speech.participant());
    if (participant == nullptr) return {};
    const QString category = Wording::category(participant->category());
    const auto* request = state.find<v1::Request>(speech.request());
    const QString speaker = request == nullptr ? QString() : speakerOf(state, *request);
    if (speaker.isEmpty() || category.isEmpty()) return speaker.isEmpty() ? category : speaker;
    return FloorState::tr("%1 · %2", "a person, a category").arg(speaker, category);
}

QString seatOf(const state::State& state, const v1::Speech& speech) {
    const auto* participant = state.find<v1::Participant>(speech.participant());
    const auto* person = state.find<v1::Person>(speech.person());
    if (participant != nullptr && !participant->seat().empty()) return Wording::isolated(participant->seat());
    return person == nullptr ? QString() : Wording::isolated(person->seat());
}

QString where(const state::State& state, const v1::Speech& speech) {
    const QString seat = seatOf(state, speech);
    if (speech.modality() != v1::MODALITY_IN_THE_ROOM || seat.isEmpty()) return Wording::modality(speech.modality());
    return FloorState::tr("Room · seat %1").arg(seat);
}

QStringList chipsOf(const state::State& state, const v1::Speech& speech) {
    QStringList chips{where(state, speech)};
    // A point of order and the chair are in the heading already.
    const bool is_usual = speech.officer() == 0 && speech.kind() != v1::KIND_POINT_OF_ORDER;
    if (is_usual) chips.append(Wording::kind(speech.kind()));
    if (const auto* request = state.find<v1::Request>(speech.request())) {
        const QString language = Wording::language(request->language());
        if (!language.isEmpty()) chips.append(FloorState::tr("Speaks %1", "a language").arg(language));
        const bool is_personal = request->capacity() == v1::CAPACITY_PERSONAL;
        chips.append(is_personal ? Wording::capacity(request->capacity())
                                 : Wording::onBehalfOf(state, request->capacity(), request->group()));
    }
    chips.removeAll(QString());
    return chips;
}

/// Whoever waits for the speech that is shown to end, and has the floor again then.
QString interruptedLine(const qt::Scene& scene, std::uint32_t interrupted) {
    const auto* speech = scene.state.find<v1::Speech>(interrupted);
    if (speech == nullptr) return {};
    const QString name = Wording::speaker(scene.state, *speech);
    const state::SpeakingClock clock = state::speakingClock(*speech, scene.meeting_ms);
    if (!clock.limited) return FloorState::tr("%1 goes on afterwards").arg(name);
    const std::int64_t seconds = state::shownSeconds(clock);
    const QString digits = QString::fromStdString(state::formatClock(seconds < 0 ? -seconds : seconds));
    return seconds < 0 ? FloorState::tr("%1 goes on afterwards, %2 over time").arg(name, digits)
                       : FloorState::tr("%1 goes on afterwards, %2 left").arg(name, digits);
}

/// 5.7: told when the clock has paused. Pass on at once, or wait; after the return grace, decide.
QString lostLine(const v1::Speech& speech, std::int64_t lost_for_ms) {
    if (!state::isHeldBy(speech, v1::HOLD_LOST)) return {};
    if (!speech.lost()) return FloorState::tr("Online again. The clock stays paused until the speech is resumed.");
    const QString since = Wording::clock(lost_for_ms);
    if (speech.kind() == v1::KIND_POINT_OF_ORDER) {
        return FloorState::tr("Offline for %1: the point of order can be ruled on as it stands.").arg(since);
    }
    if (lost_for_ms >= return_grace_ms) {
        return FloorState::tr("Offline for %1: decide now. Pass on, and the place is kept; or end the speech.")
            .arg(since);
    }
    return FloorState::tr("Offline for %1: pass on at once, and the place is kept; or wait.").arg(since);
}

QString calledLine(std::uint32_t calls) {
    if (calls == 0) return {};
    if (calls == 1) return FloorState::tr("Called to order once");
    if (calls == 2) return FloorState::tr("Called to order twice");
    return FloorState::tr("Called to order %n times", "three times or more", static_cast<int>(calls));
}

/// Whoever was called a moment ago and has hardly spoken may be absent (4.6).
bool isJustGiven(const state::State& state, const v1::Speech& speech, std::int64_t used_ms) {
    const auto* request = state.find<v1::Request>(speech.request());
    const std::int64_t used_before_ms = request == nullptr ? 0 : request->spent_ms();
    const bool can_be_absent = speech.officer() == 0 && speech.kind() != v1::KIND_POINT_OF_ORDER;
    return can_be_absent && used_ms - used_before_ms < just_given_ms;
}

v1::Floor floorOf(const state::State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    return floor == nullptr ? v1::Floor() : *floor;
}

FloorState::Shown shownIn(const qt::Scene& scene) {
    FloorState::Shown shown;
    const v1::Floor floor = floorOf(scene.state);
    shown.say = whatToSay(scene);
    const v1::Speech* current = state::currentSpeech(scene.state);
    if (current != nullptr && current->kind() == v1::KIND_POINT_OF_ORDER) {
        shown.heard_request_id = static_cast<int>(current->request());
    }
    const v1::Speech* speech = state::heardSpeech(scene.state);
    if (speech == nullptr) {
        shown.heading = headingOf(Who::Nobody);
        return shown;
    }
    shown.who = whoSpeaks(*speech);
    shown.heading = headingOf(shown.who);
    shown.name = nameOf(scene.state, *speech);
    shown.person_line = personLine(scene.state, *speech);
    shown.chips = chipsOf(scene.state, *speech);
    shown.interrupted_line = interruptedLine(scene, floor.officer() != 0 ? floor.current() : floor.interrupted());
    const std::int64_t lost_for_ms = speech->lost() ? scene.meeting_ms - speech->lost_meeting_ms() : 0;
    shown.lost_line = lostLine(*speech, lost_for_ms);
    shown.can_pass_on = canBePassedOn(*speech);
    shown.grace_is_over = lost_for_ms >= return_grace_ms;
    shown.called_line = calledLine(speech->calls_to_order());
    shown.speech_id = static_cast<int>(speech->id());
    shown.is_paused = canBeResumed(*speech);
    shown.is_limited = speech->limit_ms() != 0;
    const std::int64_t used_ms = state::speakingClock(*speech, scene.meeting_ms).used_ms;
    shown.is_just_given = isJustGiven(scene.state, *speech, used_ms);
    return shown;
}

}  // namespace

FloorState::FloorState(std::function<std::int64_t()> meeting_now_ms, QObject* parent)
    : QObject(parent), m_clock(std::move(meeting_now_ms)) {}

void FloorState::show(const qt::Scene& scene) {
    m_clock.show(scene, state::heardSpeech(scene.state));
    Shown shown = shownIn(scene);
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    emit changed();
}

}  // namespace rostrum::console
