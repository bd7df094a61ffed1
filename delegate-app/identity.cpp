// SPDX-License-Identifier: MIT
#include "delegate-app/identity.h"

#include "delegate-app/own_requests.h"
#include "protocol/qt/wording.h"
#include "protocol/state/current.h"

namespace rostrum::delegate {
namespace {

using qt::Wording;

QString whereOf(const v1::Person& person, const v1::Participant* participant) {
    const bool is_seated = participant != nullptr && !participant->seat().empty();
    const QString seat = Wording::isolated(is_seated ? participant->seat() : person.seat());
    QString where = Wording::modality(person.modality());
    if (person.modality() != v1::MODALITY_IN_THE_ROOM || seat.isEmpty()) return where;
    return Identity::tr("%1 · seat %2", "in the room").arg(where, seat);
}

/// The first that is planned; null: none.
const v1::Meeting* nextMeeting(const state::State& state) {
    for (const auto& [id, stored] : state.table<v1::Meeting>().all()) {
        if (stored.row.status() == v1::MEETING_STATUS_PLANNED) return &stored.row;
    }
    return nullptr;
}

QString meetingLine(const state::State& state) {
    const auto* session = state.find<v1::Session>(1);
    if (session != nullptr && session->status() == v1::SESSION_STATUS_CLOSED) {
        return Identity::tr("The session is closed.");
    }
    if (const v1::Meeting* meeting = state::meetingInProgress(state)) {
        if (meeting->status() == v1::MEETING_STATUS_IN_PROGRESS) return {};
        return Identity::tr("The meeting is suspended. The clock stands, and your place is kept.");
    }
    const v1::Meeting* next = nextMeeting(state);
    if (next == nullptr) return Identity::tr("No meeting is in progress.");
    if (next->planned_start_utc_ms() == 0) return Identity::tr("The meeting has not begun yet.");
    return Identity::tr("The next meeting begins on %1 at %2.")
        .arg(Wording::date(state, next->planned_start_utc_ms()), Wording::time(state, next->planned_start_utc_ms()));
}

QString itemLine(const state::State& state) {
    const v1::AgendaItem* item = itemToAskOn(state);
    if (item == nullptr) return Identity::tr("No item is under consideration.");
    return Identity::tr("%1 · %2", "the number of an item, its title")
        .arg(Wording::isolated(item->number()), Wording::isolated(item->title()));
}

Identity::Shown shownIn(const qt::Scene& scene) {
    Identity::Shown shown;
    if (scene.person == 0) return shown;
    const auto* participant = scene.state.find<v1::Participant>(scene.participant);
    if (const auto* person = scene.state.find<v1::Person>(scene.person)) {
        shown.person = Wording::person(person->name(), person->title());
        shown.where = whereOf(*person, participant);
        const bool has_organization = !person->organization().empty();
        shown.name = Wording::isolated(has_organization ? person->organization() : person->name());
    }
    if (participant != nullptr) shown.name = Wording::isolated(participant->name());
    if (const auto* session = scene.state.find<v1::Session>(1)) {
        shown.session = Wording::isolated(session->title());
        shown.note = QString::fromStdString(session->sample_note());
        if (session->rehearsal()) shown.rehearsal = Identity::tr("Rehearsal");
    }
    shown.item_line = itemLine(scene.state);
    shown.meeting_line = meetingLine(scene.state);
    return shown;
}

}  // namespace

void Identity::show(const qt::Scene& scene) {
    Shown shown = shownIn(scene);
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    emit changed();
}

}  // namespace rostrum::delegate
