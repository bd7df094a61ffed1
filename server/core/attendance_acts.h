// SPDX-License-Identifier: MIT
#pragma once

/// Attending a meeting, by whichever way (9.1). Only inside server/core.

#include "server/core/draft.h"

namespace rostrum::core {

/// The meeting in progress, else the next one that is planned; null: none is left.
const v1::Meeting* meetingToAttend(const State& state);

/// The id of the one attendance of a person at a meeting, so that nobody attends a meeting twice.
/// Requires: meeting < meeting_id_end, person < person_id_end (limits.h).
std::uint32_t attendanceId(std::uint32_t meeting, std::uint32_t person);

/// Requires: the person does not attend the meeting yet.
void attend(Draft& draft, const v1::Person& person, std::uint32_t meeting, v1::Modality modality, v1::AttendanceBy by);

}  // namespace rostrum::core
