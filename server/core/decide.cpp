// SPDX-License-Identifier: MIT
#include "server/core/decide.h"

#include "protocol/state/check.h"
#include "server/core/chapters.h"
#include "server/core/limits.h"
#include "server/core/names.h"
#include "server/core/permissions.h"
#include "server/core/refusals.h"
#include "server/core/shape.h"
#include "server/core/standing.h"

namespace rostrum::core {
namespace {

bool isDesk(const v1::Person& person) {
    return person.role() == v1::ROLE_SECRETARIAT;
}

bool deskMayConduct(const State& state) {
    return sessionOf(state).desk_may_conduct();
}

/// Acts for the presiding officer now: the desk on instruction (1.3), or whoever operates (1.2).
bool actsForPresidingOfficer(const State& state, const v1::Person& person) {
    const v1::Operating* operating = operatingNow(state);
    return (isDesk(person) && deskMayConduct(state)) || (operating != nullptr && operating->person() == person.id());
}

Actor actorOf(const State& state, const v1::Person& person) {
    Actor actor;
    actor.person = &person;
    actor.meeting = meetingInProgress(state);
    actor.term = presidingTerm(state);
    const bool presides = actor.term != nullptr && actor.term->person() == person.id();
    actor.conducts = presides || (actor.term != nullptr && actsForPresidingOfficer(state, person));
    actor.staff = actor.conducts || isDesk(person);
    return actor;
}

/// Who may send it at all (1.2, 1.3).
Verdict checkRole(const State& state, Permission permission, const v1::Person& person) {
    switch (permission) {
        case Permission::never:
            return refuse(v1::NOT_PERMITTED);
        case Permission::secretary:
            if (!person.secretary()) return refuse(v1::NOT_SECRETARY);
            break;
        case Permission::conducts:
        case Permission::for_chair:
            if (isDesk(person) && !actsForPresidingOfficer(state, person)) return refuse(v1::CONDUCT_NOT_ALLOWED);
            break;
        case Permission::always:
        case Permission::own:
            break;
    }
    return {};
}

/// Session and meeting (1.1, 1.4). Requires: `when` is of the command, `meeting` is in progress or null.
Verdict checkWhen(const State& state, When when, const v1::Meeting* meeting) {
    if (when != When::always && sessionOf(state).status() == v1::SESSION_STATUS_CLOSED) {
        return refuse(v1::SESSION_CLOSED);
    }
    const bool is_suspended = meeting != nullptr && meeting->status() == v1::MEETING_STATUS_SUSPENDED;
    switch (when) {
        case When::always:
        case When::session_open:
            return {};
        case When::no_meeting:
            if (meeting != nullptr) return refuse(v1::MEETING_IN_PROGRESS);
            return {};
        case When::in_meeting:
        case When::running:
        case When::suspended:
            if (meeting == nullptr) return refuse(v1::NO_MEETING_IN_PROGRESS);
            if (when == When::running && is_suspended) return refuse(v1::MEETING_SUSPENDED);
            if (when == When::suspended && !is_suspended) return refuse(v1::MEETING_NOT_SUSPENDED);
            return {};
    }
    return {};
}

v1::Refusal notPresiding(const State& state, const v1::PresidingTerm& term) {
    return refuse(v1::NOT_PRESIDING, [&](v1::Refusal::Details& details) {
        if (const auto* officer = state.find<v1::Person>(term.person())) setBy(details, *officer);
    });
}

/// On whose behalf the act is done; 0: one's own.
std::uint32_t onBehalfOf(const State& state, Permission permission, const Actor& actor) {
    std::uint32_t decides = 0;
    if (permission == Permission::conducts && actor.term != nullptr) decides = actor.term->person();
    if (permission == Permission::for_chair && chairOf(state) != nullptr) decides = chairOf(state)->id();
    return decides == actor.person->id() ? 0 : decides;
}

Verdict decideByChapter(Draft& draft, const v1::Command& command, const Actor& actor) {
    using C = v1::Command;
    // clang-format off
    switch (command.of_case()) {
    case C::kOpenMeeting: return decideOpenMeeting(draft, command.open_meeting(), actor);
    case C::kSuspendMeeting: return decideSuspendMeeting(draft, command.suspend_meeting(), actor);
    case C::kResumeMeeting: return decideResumeMeeting(draft, command.resume_meeting(), actor);
    case C::kAdjournMeeting: return decideAdjournMeeting(draft, command.adjourn_meeting(), actor);
    case C::kCloseSession: return decideCloseSession(draft, command.close_session(), actor);
    case C::kOfferHandover: return decideOfferHandover(draft, command.offer_handover(), actor);
    case C::kAcceptHandover: return decideAcceptHandover(draft, command.accept_handover(), actor);
    case C::kWithdrawHandover: return decideWithdrawHandover(draft, command.withdraw_handover(), actor);
    case C::kTakeChair: return decideTakeChair(draft, command.take_chair(), actor);
    case C::kOperateForPresidingOfficer:
        return decideOperateForPresidingOfficer(draft, command.operate_for_presiding_officer(), actor);
    case C::kStopOperating: return decideStopOperating(draft, command.stop_operating(), actor);
    case C::kSpeakFromTheChair: return decideSpeakFromTheChair(draft, command.speak_from_the_chair(), actor);
    case C::kTakeUpItem: return decideTakeUpItem(draft, command.take_up_item(), actor);
    case C::kBeginSegment: return decideBeginSegment(draft, command.begin_segment(), actor);
    case C::kConcludeItem: return decideConcludeItem(draft, command.conclude_item(), actor);
    case C::kOpenFloor: return decideOpenFloor(draft, command.open_floor(), actor);
    case C::kCloseList: return decideCloseList(draft, command.close_list(), actor);
    case C::kReopenList: return decideReopenList(draft, command.reopen_list(), actor);
    case C::kChangeListRules: return decideChangeListRules(draft, command.change_list_rules(), actor);
    case C::kMovePanellist: return decideMovePanellist(draft, command.move_panellist(), actor);
    case C::kPassOverPanellist: return decidePassOverPanellist(draft, command.pass_over_panellist(), actor);
    case C::kWishToReply: return decideWishToReply(draft, command.wish_to_reply(), actor);
    case C::kRequestFloor: return decideRequestFloor(draft, command.request_floor(), actor);
    case C::kAddRequest: return decideAddRequest(draft, command.add_request(), actor);
    case C::kApproveRequest: return decideApproveRequest(draft, command.approve_request(), actor);
    case C::kDenyRequest: return decideDenyRequest(draft, command.deny_request(), actor);
    case C::kWithdrawRequest: return decideWithdrawRequest(draft, command.withdraw_request(), actor);
    case C::kLetOthersGoFirst: return decideLetOthersGoFirst(draft, command.let_others_go_first(), actor);
    case C::kMoveRequest: return decideMoveRequest(draft, command.move_request(), actor);
    case C::kSetRequestLimit: return decideSetRequestLimit(draft, command.set_request_limit(), actor);
    case C::kSuggestSpeaker: return decideSuggestSpeaker(draft, command.suggest_speaker(), actor);
    case C::kGiveFloor: return decideGiveFloor(draft, command.give_floor(), actor);
    case C::kPauseSpeech: return decidePauseSpeech(draft, command.pause_speech(), actor);
    case C::kResumeSpeech: return decideResumeSpeech(draft, command.resume_speech(), actor);
    case C::kExtendSpeech: return decideExtendSpeech(draft, command.extend_speech(), actor);
    case C::kEndSpeech: return decideEndSpeech(draft, command.end_speech(), actor);
    case C::kFinishSpeech: return decideFinishSpeech(draft, command.finish_speech(), actor);
    case C::kMarkAbsent: return decideMarkAbsent(draft, command.mark_absent(), actor);
    case C::kPassOn: return decidePassOn(draft, command.pass_on(), actor);
    case C::kCallSpeakerToOrder: return decideCallSpeakerToOrder(draft, command.call_speaker_to_order(), actor);
    case C::kWithdrawFloor: return decideWithdrawFloor(draft, command.withdraw_floor(), actor);
    case C::kRaisePointOfOrder: return decideRaisePointOfOrder(draft, command.raise_point_of_order(), actor);
    case C::kHearPointOfOrder: return decideHearPointOfOrder(draft, command.hear_point_of_order(), actor);
    case C::kRuleOnPointOfOrder: return decideRuleOnPointOfOrder(draft, command.rule_on_point_of_order(), actor);
    case C::kCheckIn: return decideCheckIn(draft, command.check_in(), actor);
    case C::kRegisterParticipant: return decideRegisterParticipant(draft, command.register_participant(), actor);
    case C::kRegisterPerson: return decideRegisterPerson(draft, command.register_person(), actor);
    case C::kConfirmParticipant: return decideConfirmParticipant(draft, command.confirm_participant(), actor);
    case C::kCorrectParticipant: return decideCorrectParticipant(draft, command.correct_participant(), actor);
    case C::kUndo: return decideUndo(draft, command.undo(), actor);
    case C::kReissueBadge: return decideReissueBadge(draft, command.reissue_badge(), actor);
    case C::kStepClock: return decideStepClock(draft, command.step_clock(), actor);
    case C::OF_NOT_SET: break;
    }
    // clang-format on
    return malformed("of");
}

/// No row may be larger than a frame can carry; the command that would make one is refused (design: a row is at most 8
/// KB).
Verdict checkRowSizes(const v1::Change& change) {
    for (const v1::Row& row : change.rows()) {
        if (row.ByteSizeLong() <= row_bytes_max) continue;
        return malformed(v1::Row::descriptor()->FindFieldByNumber(row.of_case())->name());
    }
    return {};
}

/// The same as decide(); a refusal quotes the rule of its code.
Decision decideAsRuled(const State& state, const v1::Command& command, std::uint32_t person, Now now) {
    if (Verdict refusal = checkShape(command)) return *refusal;
    const auto* who = state.find<v1::Person>(person);
    const CommandRule* rule = ruleFor(command.of_case());
    if (who == nullptr || rule == nullptr) return refuse(v1::NOT_PERMITTED);
    const Permission permission = permissionFor(command.of_case(), who->role());
    const Actor actor = actorOf(state, *who);
    if (Verdict refusal = checkRole(state, permission, *who)) return *refusal;
    if (Verdict refusal = checkWhen(state, rule->when, actor.meeting)) return *refusal;
    const bool must_conduct = permission == Permission::conducts;
    if (must_conduct && actor.term == nullptr) return refuse(v1::NO_MEETING_IN_PROGRESS);
    if (Verdict refusal = checkNames(state, command)) return *refusal;
    if (must_conduct && !actor.conducts) return notPresiding(state, *actor.term);

    Draft draft(state, now, v1::ORIGIN_COMMAND, person, onBehalfOf(state, permission, actor));
    draft.act().set_what(nameOf(command.of_case()));
    if (isUndoable(command)) {
        draft.makeUndoable(must_conduct ? Draft::UndoneBy::presiding_officer : Draft::UndoneBy::actor);
    }
    if (Verdict refusal = decideByChapter(draft, command, actor)) return *refusal;
    v1::Change change = draft.finish();
    if (Verdict refusal = checkRowSizes(change)) return *refusal;
    *change.mutable_command() = command;
    return change;
}

}  // namespace

Decision decide(const State& state, const v1::Command& command, std::uint32_t person, Now now) {
    Decision decision = decideAsRuled(state, command, person, now);
    if (auto* refusal = std::get_if<v1::Refusal>(&decision)) {
        refusal->set_rule(std::string(ruleOf(refusal->code(), command.of_case())));
    }
    return decision;
}

}  // namespace rostrum::core
