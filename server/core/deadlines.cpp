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

/// Of who presides, or of who operates (1.2).
template <class TermOrOperating>
bool noteConsole(Draft& draft, const TermOrOperating* whose, std::uint32_t person, Connection connection) {
    const bool is_lost = connection == Connection::lost;
    if (whose == nullptr || whose->person() != person || whose->console_lost() == is_lost) return false;
    auto& noted = draft.edit<TermOrOperating>(whose->id());
    noted.set_console_lost(is_lost);
    noted.set_console_lost_meeting_ms(is_lost ? draft.now().meeting_ms : 0);
    return true;
}

/// With the console of who presides back, nobody operates any longer (1.2).
bool noteConsoles(Draft& draft, std::uint32_t person, Connection connection) {
    const v1::Operating* operating = operatingNow(draft.before());
    const bool changed = noteConsole(draft, presidingTerm(draft.before()), person, connection);
    if (changed && connection == Connection::back && operating != nullptr) {
        draft.edit<v1::Operating>(operating->id()).set_ended_utc_ms(draft.now().utc_ms);
    }
    return noteConsole(draft, operating, person, connection) || changed;
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
            changed = noteConsoles(draft, person, connection) || changed;
            break;
        case Connection::back:
            changed = noteSpeakerBack(draft, person);
            changed = noteConsoles(draft, person, connection) || changed;
            changed = noteAttendance(draft, *who, modality) || changed;
            break;
    }
    if (!changed) return {};
    return draft.finish();
}

}  // namespace rostrum::core
