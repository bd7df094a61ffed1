// SPDX-License-Identifier: MIT
#pragma once

/// Which table a row type belongs to, and the row inside a v1::Row. The one place that lists the tables in C++; it
/// follows `oneof of` of v1::Row. Used by State and by everything that makes rows. No state, no threads.

#include "rostrum/v1/rows.pb.h"

#include <compare>
#include <cstdint>

namespace rostrum::state {

/// The name of a row.
struct Key {
    v1::Table table = v1::TABLE_UNSPECIFIED;
    std::uint32_t id = 0;
    auto operator<=>(const Key&) const = default;
};

/// For a row type T: `table`, `of(row)` (requires that the row holds a T) and `in(row)` (makes it hold one).
template <class T>
struct TableOf;

template <>
struct TableOf<v1::Session> {
    static constexpr v1::Table table = v1::TABLE_SESSION;
    static const v1::Session& of(const v1::Row& row) { return row.session(); }
    static v1::Session& in(v1::Row& row) { return *row.mutable_session(); }
};
template <>
struct TableOf<v1::Meeting> {
    static constexpr v1::Table table = v1::TABLE_MEETING;
    static const v1::Meeting& of(const v1::Row& row) { return row.meeting(); }
    static v1::Meeting& in(v1::Row& row) { return *row.mutable_meeting(); }
};
template <>
struct TableOf<v1::PresidingTerm> {
    static constexpr v1::Table table = v1::TABLE_PRESIDING_TERM;
    static const v1::PresidingTerm& of(const v1::Row& row) { return row.presiding_term(); }
    static v1::PresidingTerm& in(v1::Row& row) { return *row.mutable_presiding_term(); }
};
template <>
struct TableOf<v1::AgendaItem> {
    static constexpr v1::Table table = v1::TABLE_AGENDA_ITEM;
    static const v1::AgendaItem& of(const v1::Row& row) { return row.agenda_item(); }
    static v1::AgendaItem& in(v1::Row& row) { return *row.mutable_agenda_item(); }
};
template <>
struct TableOf<v1::PanelPlace> {
    static constexpr v1::Table table = v1::TABLE_PANEL_PLACE;
    static const v1::PanelPlace& of(const v1::Row& row) { return row.panel_place(); }
    static v1::PanelPlace& in(v1::Row& row) { return *row.mutable_panel_place(); }
};
template <>
struct TableOf<v1::Participant> {
    static constexpr v1::Table table = v1::TABLE_PARTICIPANT;
    static const v1::Participant& of(const v1::Row& row) { return row.participant(); }
    static v1::Participant& in(v1::Row& row) { return *row.mutable_participant(); }
};
template <>
struct TableOf<v1::Request> {
    static constexpr v1::Table table = v1::TABLE_REQUEST;
    static const v1::Request& of(const v1::Row& row) { return row.request(); }
    static v1::Request& in(v1::Row& row) { return *row.mutable_request(); }
};
template <>
struct TableOf<v1::Floor> {
    static constexpr v1::Table table = v1::TABLE_FLOOR;
    static const v1::Floor& of(const v1::Row& row) { return row.floor(); }
    static v1::Floor& in(v1::Row& row) { return *row.mutable_floor(); }
};
template <>
struct TableOf<v1::Speech> {
    static constexpr v1::Table table = v1::TABLE_SPEECH;
    static const v1::Speech& of(const v1::Row& row) { return row.speech(); }
    static v1::Speech& in(v1::Row& row) { return *row.mutable_speech(); }
};
template <>
struct TableOf<v1::Ruling> {
    static constexpr v1::Table table = v1::TABLE_RULING;
    static const v1::Ruling& of(const v1::Row& row) { return row.ruling(); }
    static v1::Ruling& in(v1::Row& row) { return *row.mutable_ruling(); }
};
template <>
struct TableOf<v1::CallToOrder> {
    static constexpr v1::Table table = v1::TABLE_CALL_TO_ORDER;
    static const v1::CallToOrder& of(const v1::Row& row) { return row.call_to_order(); }
    static v1::CallToOrder& in(v1::Row& row) { return *row.mutable_call_to_order(); }
};
template <>
struct TableOf<v1::HandoverOffer> {
    static constexpr v1::Table table = v1::TABLE_HANDOVER_OFFER;
    static const v1::HandoverOffer& of(const v1::Row& row) { return row.handover_offer(); }
    static v1::HandoverOffer& in(v1::Row& row) { return *row.mutable_handover_offer(); }
};
template <>
struct TableOf<v1::Operating> {
    static constexpr v1::Table table = v1::TABLE_OPERATING;
    static const v1::Operating& of(const v1::Row& row) { return row.operating(); }
    static v1::Operating& in(v1::Row& row) { return *row.mutable_operating(); }
};
template <>
struct TableOf<v1::SpeechRecord> {
    static constexpr v1::Table table = v1::TABLE_SPEECH_RECORD;
    static const v1::SpeechRecord& of(const v1::Row& row) { return row.speech_record(); }
    static v1::SpeechRecord& in(v1::Row& row) { return *row.mutable_speech_record(); }
};
template <>
struct TableOf<v1::RequestRecord> {
    static constexpr v1::Table table = v1::TABLE_REQUEST_RECORD;
    static const v1::RequestRecord& of(const v1::Row& row) { return row.request_record(); }
    static v1::RequestRecord& in(v1::Row& row) { return *row.mutable_request_record(); }
};
template <>
struct TableOf<v1::Attendance> {
    static constexpr v1::Table table = v1::TABLE_ATTENDANCE;
    static const v1::Attendance& of(const v1::Row& row) { return row.attendance(); }
    static v1::Attendance& in(v1::Row& row) { return *row.mutable_attendance(); }
};
template <>
struct TableOf<v1::Person> {
    static constexpr v1::Table table = v1::TABLE_PERSON;
    static const v1::Person& of(const v1::Row& row) { return row.person(); }
    static v1::Person& in(v1::Row& row) { return *row.mutable_person(); }
};
template <>
struct TableOf<v1::Act> {
    static constexpr v1::Table table = v1::TABLE_ACT;
    static const v1::Act& of(const v1::Row& row) { return row.act(); }
    static v1::Act& in(v1::Row& row) { return *row.mutable_act(); }
};
template <>
struct TableOf<v1::Badge> {
    static constexpr v1::Table table = v1::TABLE_BADGE;
    static const v1::Badge& of(const v1::Row& row) { return row.badge(); }
    static v1::Badge& in(v1::Row& row) { return *row.mutable_badge(); }
};
template <>
struct TableOf<v1::Correction> {
    static constexpr v1::Table table = v1::TABLE_CORRECTION;
    static const v1::Correction& of(const v1::Row& row) { return row.correction(); }
    static v1::Correction& in(v1::Row& row) { return *row.mutable_correction(); }
};
template <>
struct TableOf<v1::Undoable> {
    static constexpr v1::Table table = v1::TABLE_UNDOABLE;
    static const v1::Undoable& of(const v1::Row& row) { return row.undoable(); }
    static v1::Undoable& in(v1::Row& row) { return *row.mutable_undoable(); }
};
template <>
struct TableOf<v1::Suggestion> {
    static constexpr v1::Table table = v1::TABLE_SUGGESTION;
    static const v1::Suggestion& of(const v1::Row& row) { return row.suggestion(); }
    static v1::Suggestion& in(v1::Row& row) { return *row.mutable_suggestion(); }
};

/// Calls `visit` with the typed row inside `row`. Requires: the row holds one.
template <class Visit>
auto visitRow(const v1::Row& row, Visit&& visit) {
    switch (row.of_case()) {
        case v1::Row::kSession:
            return visit(row.session());
        case v1::Row::kMeeting:
            return visit(row.meeting());
        case v1::Row::kPresidingTerm:
            return visit(row.presiding_term());
        case v1::Row::kAgendaItem:
            return visit(row.agenda_item());
        case v1::Row::kPanelPlace:
            return visit(row.panel_place());
        case v1::Row::kParticipant:
            return visit(row.participant());
        case v1::Row::kRequest:
            return visit(row.request());
        case v1::Row::kFloor:
            return visit(row.floor());
        case v1::Row::kSpeech:
            return visit(row.speech());
        case v1::Row::kRuling:
            return visit(row.ruling());
        case v1::Row::kCallToOrder:
            return visit(row.call_to_order());
        case v1::Row::kHandoverOffer:
            return visit(row.handover_offer());
        case v1::Row::kOperating:
            return visit(row.operating());
        case v1::Row::kSpeechRecord:
            return visit(row.speech_record());
        case v1::Row::kRequestRecord:
            return visit(row.request_record());
        case v1::Row::kAttendance:
            return visit(row.attendance());
        case v1::Row::kPerson:
            return visit(row.person());
        case v1::Row::kAct:
            return visit(row.act());
        case v1::Row::kBadge:
            return visit(row.badge());
        case v1::Row::kCorrection:
            return visit(row.correction());
        case v1::Row::kUndoable:
            return visit(row.undoable());
        case v1::Row::kSuggestion:
            return visit(row.suggestion());
        case v1::Row::OF_NOT_SET:
            break;
    }
    return decltype(visit(row.session()))();
}

/// The name of `row`; the unspecified table if the row is empty or of a table that this program does not know.
Key keyOf(const v1::Row& row);

}  // namespace rostrum::state
