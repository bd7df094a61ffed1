// SPDX-License-Identifier: MIT
#pragma once

/// What happens to a speech on the floor, as acts that rules are made of: begin, hold, go on, end; and the moments at
/// which time itself acts on one. No rule about who may do so: that is in the chapters. They are functions of a draft,
/// so that several can follow each other in one change. Only inside server/core; not thread-safe.
///
/// A speech's clock runs exactly while it has no holds (5.4). Every act first folds what has run until draft.now() into
/// lead_in_ms (what is left of it) and spent_ms, so that the milliseconds are exact at any moment.

#include "server/core/chapters.h"

#include <vector>

namespace rostrum::core {

/// The one Floor row as it will be; empty if nobody has ever had the floor.
v1::Floor floorOf(const Draft& draft);
/// The one Floor row, to be changed; made if there is none yet.
v1::Floor& editFloor(Draft& draft);

/// The speeches on the floor: current, interrupted, the presiding officer's; those that there are.
std::vector<std::uint32_t> speechesOnFloor(const Draft& draft);

/// The speech that granting `request` begins, but for its limits: whose it is. Where the desk asked, the speaker of a
/// delegation online is its only person online, if there is exactly one (5.7).
v1::Speech speechOf(const Draft& draft, const v1::Request& request);

/// The limit of a speech, and the warnings before it that follow from it (5.3).
void setLimit(v1::Speech& speech, std::uint32_t limit_ms);

/// The id of a new speech made from `speech` and running from now. Fills in meeting, given_utc_ms, given_by and the
/// clock. Does not touch Floor, nor the request or panel place. Requires: a meeting in progress; `speech` has kind,
/// exactly one of request, panel_place and officer, and its limits.
std::uint32_t beginSpeech(Draft& draft, v1::Speech speech);

/// Something else than the next speaker comes: what passed since the last one from the list is no gap (5.9).
/// Requires: a meeting in progress.
void endGap(Draft& draft);

/// Adds a reason for the clock to stand still; the first one stops it. No effect if it has that one or is not there.
void hold(Draft& draft, std::uint32_t speech, v1::Hold why);
/// The same, at a moment that has passed already.
void holdAt(Draft& draft, std::uint32_t speech, v1::Hold why, Now at);
/// Takes the reason away; when none is left, the clock runs from now. No effect if it has not that one or is not there.
void unhold(Draft& draft, std::uint32_t speech, v1::Hold why);
bool isHeldBy(const v1::Speech& speech, v1::Hold why);

/// Moves what has run until `until_meeting_ms` from the running interval into the sums (5.3). No effect on one that is
/// held.
void fold(v1::Speech& speech, std::int64_t until_meeting_ms);

/// Ends a speech on the floor, for any reason in `end`: writes its SpeechRecord, removes it, takes it out of Floor (the
/// interrupted one becomes the current one again, still held), and
/// - of a request: released, revoked (TIME_LIMIT, CALLED_TO_ORDER) or, PASSED_ON, accepted at the head of its list with
///   the time spent and its limit; counts it, if it was listed, on its item and in the meeting's measures (5.9), and
///   closes the list after its nth (2.4);
/// - of a panellist: the presentation is presented, the reply counted;
/// - of the presiding officer: what it held goes on.
void endSpeech(Draft& draft, std::uint32_t speech, v1::SpeechEnd end);
/// The same, at a moment that has passed already.
void endSpeechAt(Draft& draft, std::uint32_t speech, v1::SpeechEnd end, Now at);
/// Takes a speech off the floor as if it had never been given: no record, no time. What becomes of its request is the
/// caller's business (4.6).
void discardSpeech(Draft& draft, std::uint32_t speech);

/// When no point of order waits or is being heard any more, what one has held goes on (6.4), without lead-in.
void goOnAfterPointsOfOrder(Draft& draft);

/// The next moment on the meeting clock at which time acts on a speech: the floor is withdrawn at the limit and its
/// overrun (5.3), a lost speaker's clock pauses (5.7). None: at no time.
std::optional<std::int64_t> speechDeadline(const State& state);
/// What happens at that moment. False, and nothing is changed, if it has not come by draft.now(). The speaking time is
/// exactly that of the deadline, however late this is called. Fills in the act.
bool advanceSpeech(Draft& draft);

/// After an undo brought the speech back: its clock has run on since, a limit that it passed meanwhile is reached now,
/// and what became of its speaker's connection is as it was before the undo (12.3, 5.7).
void keepTime(Draft& draft, std::uint32_t speech);

/// The speaker of a speech, current or interrupted, is no longer connected or is again (5.7); only speakers online
/// count. False, and nothing is changed, if `person` is not such a speaker or it is known already. Safe to repeat.
bool noteSpeakerLost(Draft& draft, std::uint32_t person);
bool noteSpeakerBack(Draft& draft, std::uint32_t person);

/// Fills in whom the draft's act concerns.
void describe(Draft& draft, const v1::Speech& speech);

/// The refusal of an act whose sender saw another floor: who has it now, who gave it and how long ago (5.5).
v1::Refusal staleFloor(const Draft& draft);
/// Refusals: POINT_OF_ORDER_HEARD, if the speech is one: it ends by its ruling alone (6.2).
Verdict checkNoPointOfOrder(const v1::Speech& speech);

}  // namespace rostrum::core
