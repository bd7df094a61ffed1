// SPDX-License-Identifier: MIT
#include "chair-console/meeting_header.h"

#include "protocol/qt/wording.h"

#include <QVariantMap>

#include <algorithm>
#include <vector>

namespace rostrum::console {
namespace {

using qt::Wording;

QString lineOf(const state::State& state, const v1::Meeting& meeting) {
    const QString number = Wording::ordinal(meeting.number());
    if (meeting.planned_start_utc_ms() == 0) return MeetingHeader::tr("%1 meeting").arg(number);
    return MeetingHeader::tr("%1 meeting · %2 · %3–%4", "the number, the day, from when to when")
        .arg(number, Wording::date(state, meeting.planned_start_utc_ms()),
             Wording::time(state, meeting.planned_start_utc_ms()), Wording::time(state, meeting.planned_end_utc_ms()));
}

QString sampleNote(const v1::Session& session) {
    QString note = QString::fromStdString(session.sample_note());
    if (!session.rehearsal()) return note;
    return note.isEmpty() ? MeetingHeader::tr("Rehearsal") : MeetingHeader::tr("Rehearsal · %1").arg(note);
}

QString standingLine(const qt::Scene& scene, const Standing& standing) {
    if (standing.term == nullptr) return {};
    const QString officer = Wording::actor(scene.state, standing.term->person());
    switch (standing.is) {
        case Standing::Is::nobody:
            return {};
        case Standing::Is::presiding:
            return MeetingHeader::tr("You preside");
        case Standing::Is::assisting:
            return MeetingHeader::tr("You assist: %1 presides").arg(officer);
        case Standing::Is::operating:
            return MeetingHeader::tr("You operate for %1, whose console is lost").arg(officer);
        case Standing::Is::conducting:
            return MeetingHeader::tr("You act on the instruction of %1").arg(officer);
        case Standing::Is::preparing:
            return MeetingHeader::tr("You prepare: %1 presides").arg(officer);
    }
    return {};
}

/// 9.1: those who serve the meeting are connected all the time and do not attend it.
bool attends(const state::State& state, std::uint32_t person) {
    const auto* who = state.find<v1::Person>(person);
    if (who == nullptr) return false;
    return who->role() == v1::ROLE_CHAIR || who->role() == v1::ROLE_VICE_CHAIR || who->role() == v1::ROLE_DELEGATE ||
           who->role() == v1::ROLE_PANELLIST;
}

/// In the room at this meeting's desk, by their ids.
std::vector<std::uint32_t> checkedIn(const state::State& state, const v1::Meeting& meeting) {
    std::vector<std::uint32_t> persons;
    for (const auto& [id, stored] : state.table<v1::Attendance>().all()) {
        const v1::Attendance& attendance = stored.row;
        const bool is_here = attendance.meeting() == meeting.id() && attendance.modality() == v1::MODALITY_IN_THE_ROOM;
        if (is_here && attends(state, attendance.person())) persons.push_back(attendance.person());
    }
    std::sort(persons.begin(), persons.end());
    return persons;
}

/// Each person once: in the room if checked in or connected there, else online if connected.
void countWhoIsHere(const qt::Scene& scene, const Standing& standing, MeetingHeader::Shown& shown) {
    const auto checked_in =
        standing.meeting == nullptr ? std::vector<std::uint32_t>() : checkedIn(scene.state, *standing.meeting);
    shown.in_room = static_cast<int>(checked_in.size());
    for (const auto& [person, presence] : scene.presence) {
        const bool is_counted = std::binary_search(checked_in.begin(), checked_in.end(), person);
        if (is_counted || presence.connections() == 0 || !attends(scene.state, person)) continue;
        ++(presence.modality() == v1::MODALITY_IN_THE_ROOM ? shown.in_room : shown.online);
    }
}

/// Since the Chair last presided over this meeting the chair was taken, not only handed over (1.2).
bool wasTakenFromTheChair(const state::State& state, const v1::Meeting& meeting) {
    bool was_taken = false;
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        const v1::PresidingTerm& term = stored.row;
        if (term.meeting() != meeting.id()) continue;
        was_taken = term.role() != v1::ROLE_CHAIR && (was_taken || term.began() == v1::TERM_BEGAN_TAKEN);
    }
    return was_taken;
}

const v1::Operating* operatingNow(const state::State& state) {
    for (const auto& [id, stored] : state.table<v1::Operating>().all()) {
        if (stored.row.ended_utc_ms() == 0) return &stored.row;
    }
    return nullptr;
}

/// 1.2: what can be done without the presiding officer, and why.
void showAbsence(const qt::Scene& scene, const Standing& standing, MeetingHeader::Shown& shown) {
    constexpr std::int64_t operate_after_ms = 60'000;
    if (standing.term == nullptr || standing.is == Standing::Is::presiding) return;
    const v1::PresidingTerm& term = *standing.term;
    const std::int64_t lost_for_ms = term.console_lost() ? scene.meeting_ms - term.console_lost_meeting_ms() : 0;
    const bool is_lost = term.console_lost() && lost_for_ms >= operate_after_ms;
    const bool takes_from_chair = scene.role == v1::ROLE_VICE_CHAIR && term.role() == v1::ROLE_CHAIR;
    const bool takes_back = scene.role == v1::ROLE_CHAIR && wasTakenFromTheChair(scene.state, *standing.meeting);
    const bool is_officer = standing.is != Standing::Is::nobody && scene.role != v1::ROLE_SECRETARIAT;
    shown.can_take_chair = is_officer && (is_lost || takes_from_chair || takes_back);

    const v1::Operating* operating = operatingNow(scene.state);
    const auto* person = scene.state.find<v1::Person>(scene.person);
    const bool may_operate = scene.role == v1::ROLE_VICE_CHAIR || (person != nullptr && person->secretary());
    shown.can_operate = is_lost && operating == nullptr && may_operate;
    if (!term.console_lost()) return;
    const QString officer = Wording::actor(scene.state, term.person());
    const QString since = Wording::clock(lost_for_ms);
    shown.console_lost_line = operating == nullptr
                                  ? MeetingHeader::tr("The console of %1 has been lost for %2.").arg(officer, since)
                                  : MeetingHeader::tr("The console of %1 has been lost for %2; %3 operates.")
                                        .arg(officer, since, Wording::actor(scene.state, operating->person()));
}

QVariantList handoverTo(const qt::Scene& scene, const Standing& standing) {
    QVariantList officers;
    if (standing.term == nullptr || !standing.conducts() || openOffer(scene.state) != nullptr) return officers;
    for (const auto& [id, stored] : scene.state.table<v1::Person>().all()) {
        const v1::Person& person = stored.row;
        const bool may_preside = person.role() == v1::ROLE_CHAIR || person.role() == v1::ROLE_VICE_CHAIR;
        if (!may_preside || id == standing.term->person()) continue;
        const QString title = officerTitle(person.role(), person.organization(), person.name());
        officers.append(QVariantMap{
            {QStringLiteral("personId"), id},
            {QStringLiteral("label"), isMissing(scene, id) ? MeetingHeader::tr("%1 (offline)").arg(title) : title}});
    }
    return officers;
}

/// Only for the two who can answer it, and for who acts for one of them.
void showOffer(const qt::Scene& scene, const Standing& standing, MeetingHeader::Shown& shown) {
    const v1::HandoverOffer* offer = openOffer(scene.state);
    if (offer == nullptr || standing.term == nullptr) return;
    shown.offer_is_to_me = offer->to() == scene.person;
    if (!shown.offer_is_to_me && !standing.conducts()) return;
    shown.offer_id = static_cast<int>(offer->id());
    if (!shown.offer_is_to_me) {
        shown.offer_line = MeetingHeader::tr("The chair is offered to %1, who has not answered yet.")
                               .arg(Wording::actor(scene.state, offer->to()));
    } else if (standing.term->role() == v1::ROLE_CHAIR) {
        shown.offer_line = MeetingHeader::tr("The Chair hands the chair over to you.");
    } else {
        shown.offer_line = MeetingHeader::tr("The Vice-Chair hands the chair over to you.");
    }
}

/// 1.4: "Adjourning shows the items not yet considered and which waiting requests are carried over."
QString itemsLeftLine(const state::State& state, const Standing& standing) {
    if (standing.meeting == nullptr) return {};
    std::vector<const v1::AgendaItem*> items;
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) items.push_back(&stored.row);
    std::stable_sort(items.begin(), items.end(), [](auto* a, auto* b) { return a->order() < b->order(); });
    QStringList left;
    std::size_t waiting = 0;
    for (const v1::AgendaItem* item : items) {
        const bool is_settled =
            item->status() == v1::ITEM_STATUS_CONCLUDED || item->status() == v1::ITEM_STATUS_DEFERRED;
        if (!is_settled) left.append(Wording::item(state, item->id()));
        waiting += state.list(item->id()).size() + state.pending(item->id()).size();
    }
    QStringList lines{left.isEmpty() ? MeetingHeader::tr("Every item has been considered.")
                                     : MeetingHeader::tr("Not concluded: %1.").arg(Wording::enumerated(left))};
    if (waiting != 0) lines.append(MeetingHeader::tr("Waiting and carried over with their lists: %1.").arg(waiting));
    const std::size_t points_of_order = state.pointsOfOrder().size();
    if (points_of_order != 0) {
        lines.append(MeetingHeader::tr("Points of order recorded as not reached: %1.").arg(points_of_order));
    }
    return lines.join(QLatin1Char('\n'));
}

/// 1.1: the Chair closes it, or the desk on the Chair's instruction.
bool canClose(const qt::Scene& scene, const v1::Session& session, const Standing& standing) {
    const bool may = scene.role == v1::ROLE_CHAIR || standing.is == Standing::Is::conducting;
    return may && standing.meeting == nullptr && session.status() != v1::SESSION_STATUS_CLOSED;
}

MeetingHeader::Shown shownIn(const qt::Scene& scene) {
    MeetingHeader::Shown shown;
    const auto* session = scene.state.find<v1::Session>(1);
    if (session == nullptr) return shown;
    const Standing standing = standingIn(scene);
    shown.session_title = QString::fromStdString(session->title());
    shown.sample_note = sampleNote(*session);
    shown.time_of_day = Wording::time(scene.state, scene.utc_ms);
    shown.standing = standing.is;
    shown.in_meeting = standing.meeting != nullptr;
    shown.suspended = standing.isSuspended();
    shown.meeting_line = standing.meeting == nullptr ? MeetingHeader::tr("No meeting is in progress")
                                                     : lineOf(scene.state, *standing.meeting);
    if (shown.suspended) shown.status_word = MeetingHeader::tr("Suspended");
    if (const auto* term = standing.term) shown.presiding = officerTitle(term->role(), term->country(), term->name());
    shown.standing_line = standingLine(scene, standing);
    countWhoIsHere(scene, standing, shown);
    shown.handover_to = handoverTo(scene, standing);
    showOffer(scene, standing, shown);
    showAbsence(scene, standing, shown);
    shown.can_close_session = canClose(scene, *session, standing);
    if (const v1::Meeting* next = meetingToOpen(scene)) {
        shown.next_meeting_id = static_cast<int>(next->id());
        shown.next_meeting_line = lineOf(scene.state, *next);
    }
    shown.items_left_line = itemsLeftLine(scene.state, standing);
    return shown;
}

}  // namespace

void MeetingHeader::show(const qt::Scene& scene) {
    Shown shown = shownIn(scene);
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    emit changed();
}

}  // namespace rostrum::console
