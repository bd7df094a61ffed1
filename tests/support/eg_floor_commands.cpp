// SPDX-License-Identifier: MIT
#include "tests/support/eg_commands.h"

namespace rostrum::eg {

using v1::Command;

Command requestFloor(const Ask& ask) {
    Command command;
    v1::RequestFloor& request = *command.mutable_request_floor();
    request.set_item(ask.item);
    request.set_kind(ask.kind);
    request.set_capacity(ask.capacity);
    request.set_group(ask.group);
    request.set_language(ask.language);
    request.set_modality(ask.modality);
    request.set_inlet(v1::INLET_APP);
    request.set_dignitary(ask.dignitary);
    return command;
}

Command addRequest(Id participant, const Ask& ask) {
    Command command;
    command.mutable_add_request()->set_participant(participant);
    *command.mutable_add_request()->mutable_request() = requestFloor(ask).request_floor();
    return command;
}

Command addWalkIn(const std::string& name, v1::Category category, const Ask& ask) {
    Command command;
    command.mutable_add_request()->mutable_walk_in()->set_name(name);
    command.mutable_add_request()->mutable_walk_in()->set_category(category);
    *command.mutable_add_request()->mutable_request() = requestFloor(ask).request_floor();
    return command;
}

Command approveRequest(Id request) {
    Command command;
    command.mutable_approve_request()->set_request(request);
    return command;
}

Command denyRequest(Id request, const std::string& reason) {
    Command command;
    command.mutable_deny_request()->set_request(request);
    command.mutable_deny_request()->set_reason(reason);
    return command;
}

Command withdrawRequest(Id request) {
    Command command;
    command.mutable_withdraw_request()->set_request(request);
    return command;
}

Command letOthersGoFirst(Id request, Id behind) {
    Command command;
    command.mutable_let_others_go_first()->set_request(request);
    command.mutable_let_others_go_first()->set_behind(behind);
    return command;
}

Command moveRequest(Id request, Id before, const std::string& reason) {
    Command command;
    command.mutable_move_request()->set_request(request);
    command.mutable_move_request()->set_before(before);
    command.mutable_move_request()->set_reason(reason);
    return command;
}

Command setRequestLimit(Id request, std::uint32_t limit_ms) {
    Command command;
    command.mutable_set_request_limit()->set_request(request);
    command.mutable_set_request_limit()->set_limit_ms(limit_ms);
    return command;
}

Command suggest(Id request) {
    Command command;
    command.mutable_suggest_speaker()->set_request(request);
    return command;
}

Command suggestPanellist(Id panel_place) {
    Command command;
    command.mutable_suggest_speaker()->set_panel_place(panel_place);
    return command;
}

Command takeSuggestionBack() {
    Command command;
    command.mutable_suggest_speaker();
    return command;
}

namespace {

Command giving(Sees sees, const std::string& reason) {
    Command command;
    command.mutable_give_floor()->mutable_seen()->set_current(sees.current);
    command.mutable_give_floor()->mutable_seen()->set_next(sees.next);
    command.mutable_give_floor()->set_reason(reason);
    return command;
}

}  // namespace

Command giveFloor(Id request, Sees sees, const std::string& reason) {
    Command command = giving(sees, reason);
    command.mutable_give_floor()->set_request(request);
    return command;
}

Command givePanellist(Id panel_place, v1::Kind kind, Sees sees) {
    Command command = giving(sees, "");
    command.mutable_give_floor()->set_panel_place(panel_place);
    command.mutable_give_floor()->set_kind(kind);
    return command;
}

Command giveUnlisted(Id participant, Sees sees, const std::string& reason) {
    Command command = giving(sees, reason);
    command.mutable_give_floor()->set_participant(participant);
    return command;
}

Command pauseSpeech(Id speech) {
    Command command;
    command.mutable_pause_speech()->set_speech(speech);
    return command;
}

Command resumeSpeech(Id speech) {
    Command command;
    command.mutable_resume_speech()->set_speech(speech);
    return command;
}

Command extendSpeech(Id speech, std::uint32_t by_ms) {
    Command command;
    command.mutable_extend_speech()->set_speech(speech);
    command.mutable_extend_speech()->set_by_ms(by_ms);
    return command;
}

Command endSpeech(Id speech) {
    Command command;
    command.mutable_end_speech()->set_speech(speech);
    return command;
}

Command finishSpeech(Id speech) {
    Command command;
    command.mutable_finish_speech()->set_speech(speech);
    return command;
}

Command markAbsent(Id speech) {
    Command command;
    command.mutable_mark_absent()->set_speech(speech);
    return command;
}

Command passOn(Id speech) {
    Command command;
    command.mutable_pass_on()->set_speech(speech);
    return command;
}

Command callToOrder(Id speech, v1::OrderGround ground) {
    Command command;
    command.mutable_call_speaker_to_order()->set_speech(speech);
    command.mutable_call_speaker_to_order()->set_ground(ground);
    return command;
}

Command withdrawFloor(Id speech, const std::string& reason) {
    Command command;
    command.mutable_withdraw_floor()->set_speech(speech);
    command.mutable_withdraw_floor()->set_reason(reason);
    return command;
}

Command raisePointOfOrder(v1::Modality modality) {
    Command command;
    command.mutable_raise_point_of_order()->set_modality(modality);
    command.mutable_raise_point_of_order()->set_language("en");
    command.mutable_raise_point_of_order()->set_inlet(v1::INLET_APP);
    return command;
}

Command hearPointOfOrder(Id request, Id current) {
    Command command;
    command.mutable_hear_point_of_order()->set_request(request);
    command.mutable_hear_point_of_order()->set_current(current);
    return command;
}

Command ruleOnPointOfOrder(Id request, v1::RulingOutcome outcome) {
    Command command;
    command.mutable_rule_on_point_of_order()->set_request(request);
    command.mutable_rule_on_point_of_order()->set_outcome(outcome);
    return command;
}

}  // namespace rostrum::eg
