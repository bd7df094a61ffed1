// SPDX-License-Identifier: MIT
//
// What happens without a command: moments pass, connections come and go. The parts belong to their chapters; here they
// are put in one order.
#include "server/core/attendance_acts.h"
#include "server/core/floor_acts.h"
#include "server/core/list_acts.h"
#include "server/core/standing.h"

namespace rostrum::core {
namespace {

/// How long ago a deadline passed; negative: it is still to come, or there is none.
std::int64_t latenessMs(std::optional<std::int64_t> deadline, std::int64_t now) {
    return deadline ? now - *deadline : -1;
}

bool noteConsoleLost(Draft& draft, std::uint32_t person) {
    const v1::PresidingTerm* term = presidingTerm(draft.before());
    if (term == nullptr || term->person() != person || term->console_lost()) return false;
    auto& lost = draft.edit<v1::PresidingTerm>(term->id());
    lost.set_console_lost(true);
    lost.set_console_lost_meeting_ms(draft.now().meeting_ms);
    return true;
}

/// With the console back, nobody operates for the presiding officer any more (1.2).
bool noteConsoleBack(Draft& draft, std::uint32_t person) {
    const v1::PresidingTerm* term = presidingTerm(draft.before());
    if (term == nullptr || term->person() != person || !term->console_lost()) return false;
    auto& back = draft.edit<v1::PresidingTerm>(term->id());
    back.set_console_lost(false);
    back.set_console_lost_meeting_ms(0);
    if (const auto* operating = operatingNow(draft.before())) {
        draft.edit<v1::Operating>(operating->id()).set_ended_utc_ms(draft.now().utc_ms);
    }
    return true;
}

/// Screens and those who serve the meeting are connected all the time and do not attend it.
bool canAttend(v1::Role role) {
    return role == v1::ROLE_DELEGATE || role == v1::ROLE_PANELLIST || role == v1::ROLE_CHAIR ||
           role == v1::ROLE_VICE_CHAIR;
}

bool noteAttendance(Draft& draft, const v1::Person& person, v1::Modality modality) {
    const v1::Meeting* meeting = meetingInProgress(draft.before());
    if (meeting == nullptr || modality != v1::MODALITY_ONLINE || !canAttend(person.role())) return false;
    if (draft.find<v1::Attendance>(attendanceId(meeting->id(), person.id())) != nullptr) return false;
    attend(draft, person, meeting->id(), modality, v1::ATTENDANCE_BY_CONNECTING);
    draft.act().set_participant(person.participant());
    return true;
}

}  // namespace

std::optional<v1::Change> advance(const State& state, Now now) {
    if (state.seq() == 0) return {};
    const std::int64_t list_late_ms = latenessMs(listDeadline(state), now.utc_ms);
    const std::int64_t speech_late_ms = latenessMs(speechDeadline(state), now.meeting_ms);
    if (list_late_ms < 0 && speech_late_ms < 0) return {};
    Draft draft(state, now, v1::ORIGIN_DEADLINE, 0, 0);
    const bool done = list_late_ms >= speech_late_ms ? advanceList(draft) : advanceSpeech(draft);
    if (!done) return {};
    return draft.finish();
}

Deadline nextDeadline(const State& state) {
    Deadline deadline;
    deadline.meeting_ms = speechDeadline(state);
    deadline.utc_ms = listDeadline(state);
    return deadline;
}

std::optional<v1::Change> notePresence(const State& state, std::uint32_t person, Connection connection,
                                       v1::Modality modality, Now now) {
    const auto* who = state.find<v1::Person>(person);
    if (who == nullptr) return {};
    Draft draft(state, now, v1::ORIGIN_PRESENCE, person, 0);
    draft.makeNoAct();
    draft.act().set_what(connection == Connection::lost ? "ConnectionLost" : "ConnectionBack");
    bool changed = false;
    switch (connection) {
        case Connection::lost:
            changed = noteSpeakerLost(draft, person);
            changed = noteConsoleLost(draft, person) || changed;
            break;
        case Connection::back:
            changed = noteSpeakerBack(draft, person);
            changed = noteConsoleBack(draft, person) || changed;
            changed = noteAttendance(draft, *who, modality) || changed;
            break;
    }
    if (!changed) return {};
    return draft.finish();
}

}  // namespace rostrum::core
