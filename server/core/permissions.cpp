// SPDX-License-Identifier: MIT
#include "server/core/permissions.h"

namespace rostrum::core {
namespace {

using C = v1::Command;

constexpr auto ____ = Permission::never;
constexpr auto may_ = Permission::always;
constexpr auto own_ = Permission::own;
constexpr auto cond = Permission::conducts;
constexpr auto forc = Permission::for_chair;
constexpr auto secr = Permission::secretary;

constexpr auto always = When::always;
constexpr auto sessio = When::session_open;
constexpr auto nomeet = When::no_meeting;
constexpr auto inmeet = When::in_meeting;
constexpr auto runnin = When::running;
constexpr auto suspen = When::suspended;

constexpr bool undo = true;
constexpr bool keep = false;

// clang-format off
constexpr CommandRule rules[] = {
    //                                       needs   undone               Chair  Vice  Secr  Dele  Pane  Boot  Disp  Admi
    {C::kOpenMeeting,                        nomeet, keep, {____,         may_, forc, forc, ____, ____, ____, ____, ____}},
    {C::kSuspendMeeting,                     runnin, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kResumeMeeting,                      suspen, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kAdjournMeeting,                     inmeet, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kCloseSession,                       nomeet, keep, {____,         may_, ____, forc, ____, ____, ____, ____, ____}},
    {C::kOfferHandover,                      inmeet, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kAcceptHandover,                     inmeet, keep, {____,         own_, own_, ____, ____, ____, ____, ____, ____}},
    {C::kWithdrawHandover,                   inmeet, keep, {____,         own_, own_, cond, ____, ____, ____, ____, ____}},
    {C::kTakeChair,                          inmeet, keep, {____,         may_, may_, ____, ____, ____, ____, ____, ____}},
    {C::kOperateForPresidingOfficer,         inmeet, keep, {____,         ____, may_, secr, ____, ____, ____, ____, ____}},
    {C::kStopOperating,                      inmeet, keep, {____,         ____, own_, own_, ____, ____, ____, ____, ____}},
    {C::kSpeakFromTheChair,                  runnin, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},

    {C::kTakeUpItem,                         runnin, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kBeginSegment,                       runnin, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kConcludeItem,                       runnin, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kOpenFloor,                          runnin, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kCloseList,                          inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kReopenList,                         inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kChangeListRules,                    inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kMovePanellist,                      sessio, undo, {____,         may_, may_, may_, ____, ____, ____, ____, ____}},
    {C::kPassOverPanellist,                  inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kWishToReply,                        sessio, keep, {____,         ____, ____, may_, ____, own_, ____, ____, ____}},

    {C::kRequestFloor,                       sessio, keep, {____,         ____, ____, ____, own_, ____, ____, ____, ____}},
    {C::kAddRequest,                         sessio, undo, {____,         may_, may_, may_, ____, ____, ____, ____, ____}},
    {C::kApproveRequest,                     sessio, undo, {____,         may_, may_, may_, ____, ____, ____, ____, ____}},
    {C::kDenyRequest,                        inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kWithdrawRequest,                    sessio, undo, {____,         cond, cond, may_, own_, ____, ____, ____, ____}},
    {C::kLetOthersGoFirst,                   sessio, undo, {____,         ____, ____, ____, own_, ____, ____, ____, ____}},
    {C::kMoveRequest,                        sessio, undo, {____,         may_, may_, may_, ____, ____, ____, ____, ____}},
    {C::kSetRequestLimit,                    sessio, undo, {____,         cond, cond, may_, ____, ____, ____, ____, ____}},

    {C::kSuggestSpeaker,                     runnin, keep, {____,         may_, may_, may_, ____, ____, ____, ____, ____}},
    {C::kGiveFloor,                          runnin, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kPauseSpeech,                        runnin, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kResumeSpeech,                       runnin, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kExtendSpeech,                       inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kEndSpeech,                          inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kFinishSpeech,                       inmeet, keep, {____,         own_, own_, ____, own_, own_, ____, ____, ____}},
    {C::kMarkAbsent,                         inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kPassOn,                             inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kCallSpeakerToOrder,                 runnin, keep, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kWithdrawFloor,                      inmeet, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kRaisePointOfOrder,                  runnin, keep, {____,         ____, ____, ____, own_, ____, ____, ____, ____}},
    {C::kHearPointOfOrder,                   runnin, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},
    {C::kRuleOnPointOfOrder,                 runnin, undo, {____,         cond, cond, cond, ____, ____, ____, ____, ____}},

    {C::kCheckIn,                            sessio, keep, {____,         ____, ____, may_, ____, ____, ____, ____, ____}},
    {C::kRegisterParticipant,                sessio, keep, {____,         ____, ____, may_, ____, ____, ____, ____, ____}},
    {C::kRegisterPerson,                     sessio, keep, {____,         ____, ____, may_, ____, ____, ____, ____, ____}},
    {C::kConfirmParticipant,                 sessio, keep, {____,         ____, ____, may_, ____, ____, ____, ____, ____}},
    {C::kCorrectParticipant,                 always, keep, {____,         ____, ____, may_, ____, ____, ____, ____, ____}},
    {C::kUndo,                               sessio, keep, {____,         own_, own_, own_, own_, ____, ____, ____, ____}},
    {C::kReissueBadge,                       always, keep, {____,         ____, ____, may_, ____, ____, ____, ____, may_}},
    {C::kStepClock,                          always, keep, {____,         ____, ____, ____, ____, ____, ____, ____, may_}},
};
// clang-format on

}  // namespace

const CommandRule* ruleFor(Sends command) {
    for (const CommandRule& rule : rules) {
        if (rule.command == command) return &rule;
    }
    return nullptr;
}

Permission permissionFor(Sends command, v1::Role role) {
    const CommandRule* rule = ruleFor(command);
    if (rule == nullptr || !v1::Role_IsValid(role)) return Permission::never;
    return rule->by_role[role];
}

bool isUndoable(const v1::Command& command) {
    const CommandRule* rule = ruleFor(command.of_case());
    return rule != nullptr && rule->undoable && !command.add_request().has_walk_in();
}

std::string nameOf(Sends command) {
    const auto* field = v1::Command::descriptor()->FindFieldByNumber(command);
    return field == nullptr || field->message_type() == nullptr ? std::string() : field->message_type()->name();
}

}  // namespace rostrum::core
