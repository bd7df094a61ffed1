// SPDX-License-Identifier: MIT
//
// 3.6 and chapter 9: what the desk registers, confirms and corrects, and who attends.
#include "server/core/attendance_acts.h"
#include "server/core/chapters.h"
#include "server/core/desk_acts.h"
#include "server/core/limits.h"
#include "server/core/order.h"
#include "server/core/refusals.h"
#include "server/core/standing.h"

namespace rostrum::core {
namespace {

v1::Refusal nameTaken(const v1::Participant& by) {
    return refuse(v1::NAME_TAKEN, [&](auto& details) { details.set_participant(by.id()); });
}

}  // namespace

Verdict decideCheckIn(Draft& draft, const v1::CheckIn& command, const Actor&) {
    const v1::Meeting* meeting = meetingToAttend(draft.before());
    const auto& person = *draft.find<v1::Person>(command.person());
    if (draft.find<v1::Attendance>(attendanceId(meeting->id(), person.id())) != nullptr) {
        return refuse(v1::ALREADY_CHECKED_IN);
    }
    attend(draft, person, meeting->id(), command.modality(), v1::ATTENDANCE_BY_DESK);
    draft.act().set_participant(person.participant());
    return {};
}

Verdict decideRegisterParticipant(Draft& draft, const v1::RegisterParticipant& command, const Actor&) {
    if (const auto* by = participantNamed(draft.before(), command.participant().name())) return nameTaken(*by);
    draft.act().set_participant(registerWalkIn(draft, command.participant()).id());
    return {};
}

Verdict decideRegisterPerson(Draft& draft, const v1::RegisterPerson& command, const Actor&) {
    auto& person = draft.add<v1::Person>();
    person.set_participant(command.participant());
    person.set_name(command.name());
    person.set_title(command.title());
    person.set_role(v1::ROLE_DELEGATE);
    person.set_dignitary(command.dignitary());
    person.set_modality(command.modality());
    person.set_seat(command.seat());
    auto& badge = draft.put<v1::Badge>(person.id());
    badge.set_person(person.id());
    badge.set_generation(1);
    draft.act().set_participant(command.participant());
    return {};
}

Verdict decideConfirmParticipant(Draft& draft, const v1::ConfirmParticipant& command, const Actor&) {
    if (!draft.find<v1::Participant>(command.participant())->accreditation_pending())
        return refuse(v1::ALREADY_CONFIRMED);
    draft.edit<v1::Participant>(command.participant()).set_accreditation_pending(false);
    for (const std::uint32_t id : draft.before().liveRequests(command.participant())) {
        const auto& request = *draft.find<v1::Request>(id);
        const auto* item = draft.find<v1::AgendaItem>(request.item());
        const bool needs_approval = item != nullptr && item->rules().needs_approval();
        if (request.status() == v1::REQUEST_STATUS_PENDING && !needs_approval) acceptByPolicy(draft, id);
    }
    draft.act().set_participant(command.participant());
    return {};
}

Verdict decideCorrectParticipant(Draft& draft, const v1::CorrectParticipant& command, const Actor& actor) {
    const v1::Participant before = *draft.find<v1::Participant>(command.participant());
    if (command.reason().empty()) return refuse(v1::REASON_MISSING);
    const auto* other = command.name().empty() ? nullptr : participantNamed(draft.before(), command.name());
    if (other != nullptr && other->id() != before.id()) return nameTaken(*other);
    v1::Participant after = before;
    if (!command.name().empty()) after.set_name(command.name());
    if (command.category() != v1::CATEGORY_UNSPECIFIED) after.set_category(command.category());
    if (after.name() == before.name() && after.category() == before.category()) return refuse(v1::NOTHING_TO_CORRECT);
    draft.edit<v1::Participant>(before.id()) = after;
    auto& correction = draft.add<v1::Correction>();
    correction.set_participant(before.id());
    correction.set_name_before(before.name());
    correction.set_category_before(before.category());
    correction.set_reason(command.reason());
    correction.set_by(actor.person->id());
    correction.set_at_utc_ms(draft.now().utc_ms);
    draft.act().set_participant(before.id());
    draft.act().set_reason(command.reason());
    return {};
}

Verdict decideReissueBadge(Draft& draft, const v1::ReissueBadge& command, const Actor&) {
    auto& badge = draft.edit<v1::Badge>(command.person());
    badge.set_generation(badge.generation() + 1);
    draft.act().set_participant(draft.find<v1::Person>(command.person())->participant());
    return {};
}

const v1::Meeting* meetingToAttend(const State& state) {
    if (const v1::Meeting* meeting = meetingInProgress(state)) return meeting;
    const v1::Meeting* next = nullptr;
    for (const auto& [id, stored] : state.table<v1::Meeting>().all()) {
        if (stored.row.status() != v1::MEETING_STATUS_PLANNED) continue;
        if (next == nullptr || stored.row.number() < next->number()) next = &stored.row;
    }
    return next;
}

std::uint32_t attendanceId(std::uint32_t meeting, std::uint32_t person) {
    return meeting * person_id_end + person;
}

void attend(Draft& draft, const v1::Person& person, std::uint32_t meeting, v1::Modality modality, v1::AttendanceBy by) {
    auto& attendance = draft.put<v1::Attendance>(attendanceId(meeting, person.id()));
    attendance.set_meeting(meeting);
    attendance.set_participant(person.participant());
    attendance.set_person(person.id());
    attendance.set_modality(modality);
    attendance.set_by(by);
    attendance.set_at_utc_ms(draft.now().utc_ms);
}

std::string foldedCase(std::string_view name) {
    std::string folded;
    bool after_c3 = false;  // the lead byte of U+00C0 to U+00FF in UTF-8
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_capital = (c >= 'A' && c <= 'Z') || (after_c3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97);
        folded += is_capital ? static_cast<char>(byte + 0x20) : c;
        after_c3 = byte == 0xC3;
    }
    return folded;
}

const v1::Participant* participantNamed(const State& state, std::string_view name) {
    const std::string folded = foldedCase(name);
    for (const auto& [id, stored] : state.table<v1::Participant>().all()) {
        if (foldedCase(stored.row.name()) == folded) return &stored.row;
    }
    return nullptr;
}

v1::Participant& registerWalkIn(Draft& draft, const v1::WalkIn& walk_in) {
    auto& participant = draft.add<v1::Participant>();
    participant.set_name(walk_in.name());
    participant.set_category(walk_in.category());
    participant.set_seat(walk_in.seat());
    participant.set_accreditation_pending(true);
    return participant;
}

}  // namespace rostrum::core
