// SPDX-License-Identifier: MIT
//
// Rulebook 5.3, 5.4, 5.10: the clock of a speech, and calling its speaker to order.
#include "server/core/floor_acts.h"
#include "server/core/limits.h"
#include "server/core/refusals.h"

namespace rostrum::core {
namespace {

/// A speech whose speaker the presiding officer can call to order: anybody's but the officer's own.
Verdict checkIsOfASpeaker(const v1::Speech& speech) {
    if (speech.officer() != 0) return refuse(v1::NO_SUCH_SPEECH);
    return {};
}

}  // namespace

Verdict decidePauseSpeech(Draft& draft, const v1::PauseSpeech& command, const Actor&) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    if (isHeldBy(speech, v1::HOLD_PAUSED)) return refuse(v1::ALREADY_PAUSED);
    describe(draft, speech);
    hold(draft, speech.id(), v1::HOLD_PAUSED);
    return {};
}

// Rulebook 5.3, 5.7: takes away the pause, the presiding officer's own words, and the loss of a speaker who is back. A
// suspension ends by ResumeMeeting and a point of order by its ruling, never here. While the speaker is still lost
// there is nothing to resume: NOT_PAUSED.
Verdict decideResumeSpeech(Draft& draft, const v1::ResumeSpeech& command, const Actor&) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    const bool officer_speaks = isHeldBy(speech, v1::HOLD_OFFICER_SPEAKS);
    const bool is_back = isHeldBy(speech, v1::HOLD_LOST) && !speech.lost();
    if (!isHeldBy(speech, v1::HOLD_PAUSED) && !officer_speaks && !is_back) return refuse(v1::NOT_PAUSED);
    describe(draft, speech);
    unhold(draft, speech.id(), v1::HOLD_PAUSED);
    if (officer_speaks) endSpeech(draft, floorOf(draft).officer(), v1::SPEECH_END_FINISHED);
    if (is_back) unhold(draft, speech.id(), v1::HOLD_LOST);
    return {};
}

// Rulebook 5.2: "Extending a speech is its own act."
Verdict decideExtendSpeech(Draft& draft, const v1::ExtendSpeech& command, const Actor&) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    if (speech.limit_ms() != 0 && command.by_ms() > limit_ms_max - speech.limit_ms()) {
        return malformed("extend_speech.by_ms");
    }
    if (speech.limit_ms() == 0) return refuse(v1::NO_LIMIT);
    describe(draft, speech);
    auto& extended = draft.edit<v1::Speech>(speech.id());
    setLimit(extended, speech.limit_ms() + command.by_ms());
    extended.set_extended_ms(speech.extended_ms() + command.by_ms());
    return {};
}

// Rulebook 5.10: "A call to order (time, relevance) is recorded."
Verdict decideCallSpeakerToOrder(Draft& draft, const v1::CallSpeakerToOrder& command, const Actor& actor) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    if (Verdict refusal = checkIsOfASpeaker(speech)) return refusal;
    auto& call = draft.add<v1::CallToOrder>();
    call.set_speech(speech.id());
    call.set_participant(speech.participant());
    call.set_item(speech.item());
    call.set_meeting(speech.meeting());
    call.set_ground(command.ground());
    call.set_text(command.text());
    call.set_term(actor.term->id());
    call.set_at_utc_ms(draft.now().utc_ms);
    draft.edit<v1::Speech>(speech.id()).set_calls_to_order(speech.calls_to_order() + 1);
    describe(draft, speech);
    return {};
}

// Rulebook 5.10: "then the floor may be withdrawn." Rulebook 3.4: revoked.
Verdict decideWithdrawFloor(Draft& draft, const v1::WithdrawFloor& command, const Actor&) {
    const v1::Speech speech = *draft.find<v1::Speech>(command.speech());
    if (Verdict refusal = checkIsOfASpeaker(speech)) return refusal;
    if (speech.calls_to_order() == 0) return refuse(v1::NOT_CALLED_TO_ORDER);
    if (Verdict refusal = checkNoPointOfOrder(speech)) return refusal;
    describe(draft, speech);
    draft.act().set_reason(command.reason());
    endSpeech(draft, speech.id(), v1::SPEECH_END_CALLED_TO_ORDER);
    return {};
}

}  // namespace rostrum::core
