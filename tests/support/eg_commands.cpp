// SPDX-License-Identifier: MIT
#include "tests/support/eg_commands.h"

namespace rostrum::eg {

using v1::Command;

Command openMeeting(Id meeting) {
    Command command;
    command.mutable_open_meeting()->set_meeting(meeting);
    return command;
}

Command suspendMeeting(v1::Basis basis) {
    Command command;
    command.mutable_suspend_meeting()->set_basis(basis);
    return command;
}

Command resumeMeeting() {
    Command command;
    command.mutable_resume_meeting();
    return command;
}

Command adjournMeeting(v1::Basis basis) {
    Command command;
    command.mutable_adjourn_meeting()->set_basis(basis);
    return command;
}

Command closeSession() {
    Command command;
    command.mutable_close_session();
    return command;
}

Command offerHandover(Id to) {
    Command command;
    command.mutable_offer_handover()->set_to(to);
    return command;
}

Command acceptHandover(Id offer) {
    Command command;
    command.mutable_accept_handover()->set_offer(offer);
    return command;
}

Command withdrawHandover(Id offer) {
    Command command;
    command.mutable_withdraw_handover()->set_offer(offer);
    return command;
}

Command takeChair(const std::string& reason) {
    Command command;
    command.mutable_take_chair()->set_reason(reason);
    return command;
}

Command operateForPresidingOfficer() {
    Command command;
    command.mutable_operate_for_presiding_officer();
    return command;
}

Command stopOperating() {
    Command command;
    command.mutable_stop_operating();
    return command;
}

Command speakFromTheChair() {
    Command command;
    command.mutable_speak_from_the_chair();
    return command;
}

Command takeUpItem(Id item) {
    Command command;
    command.mutable_take_up_item()->set_item(item);
    return command;
}

Command beginSegment(Id item, v1::Segment segment) {
    Command command;
    command.mutable_begin_segment()->set_item(item);
    command.mutable_begin_segment()->set_segment(segment);
    return command;
}

Command concludeItem(Id item, v1::Waiting waiting) {
    Command command;
    command.mutable_conclude_item()->set_item(item);
    command.mutable_conclude_item()->set_waiting(waiting);
    return command;
}

Command openFloor(Id item) {
    Command command;
    command.mutable_open_floor()->set_item(item);
    return command;
}

Command openFloor(Id item, const v1::ListRules& rules) {
    Command command = openFloor(item);
    *command.mutable_open_floor()->mutable_rules() = rules;
    return command;
}

Command openFloorAt(Id item, std::int64_t utc_ms) {
    Command command = openFloor(item);
    command.mutable_open_floor()->set_opens_utc_ms(utc_ms);
    return command;
}

Command closeList(Id item, v1::Basis basis) {
    Command command;
    command.mutable_close_list()->set_item(item);
    command.mutable_close_list()->set_basis(basis);
    return command;
}

Command closeListAt(Id item, std::int64_t utc_ms) {
    Command command = closeList(item);
    command.mutable_close_list()->set_closes_utc_ms(utc_ms);
    return command;
}

Command closeListAfter(Id item, std::uint32_t nth) {
    Command command = closeList(item);
    command.mutable_close_list()->set_closes_after_nth(nth);
    return command;
}

Command reopenList(Id item, const std::string& reason) {
    Command command;
    command.mutable_reopen_list()->set_item(item);
    command.mutable_reopen_list()->set_reason(reason);
    return command;
}

Command changeListRules(Id item, const v1::ListRules& rules, v1::Basis basis) {
    Command command;
    command.mutable_change_list_rules()->set_item(item);
    *command.mutable_change_list_rules()->mutable_rules() = rules;
    command.mutable_change_list_rules()->set_basis(basis);
    return command;
}

Command movePanellist(Id panel_place, Id before) {
    Command command;
    command.mutable_move_panellist()->set_panel_place(panel_place);
    command.mutable_move_panellist()->set_before(before);
    return command;
}

Command passOverPanellist(Id panel_place) {
    Command command = takePanellistBack(panel_place);
    command.mutable_pass_over_panellist()->set_passed_over(true);
    return command;
}

Command takePanellistBack(Id panel_place) {
    Command command;
    command.mutable_pass_over_panellist()->set_panel_place(panel_place);
    return command;
}

Command wishToReply(Id panel_place) {
    Command command = wishNoMoreToReply(panel_place);
    command.mutable_wish_to_reply()->set_wishes(true);
    return command;
}

Command wishNoMoreToReply(Id panel_place) {
    Command command;
    command.mutable_wish_to_reply()->set_panel_place(panel_place);
    return command;
}

Command checkIn(Id person, v1::Modality modality) {
    Command command;
    command.mutable_check_in()->set_person(person);
    command.mutable_check_in()->set_modality(modality);
    return command;
}

Command registerParticipant(const std::string& name, v1::Category category) {
    Command command;
    command.mutable_register_participant()->mutable_participant()->set_name(name);
    command.mutable_register_participant()->mutable_participant()->set_category(category);
    return command;
}

Command registerPerson(Id participant, const std::string& name) {
    Command command;
    command.mutable_register_person()->set_participant(participant);
    command.mutable_register_person()->set_name(name);
    command.mutable_register_person()->set_modality(v1::MODALITY_IN_THE_ROOM);
    return command;
}

Command confirmParticipant(Id participant) {
    Command command;
    command.mutable_confirm_participant()->set_participant(participant);
    return command;
}

Command correctParticipant(Id participant, const std::string& name, v1::Category category, const std::string& reason) {
    Command command;
    command.mutable_correct_participant()->set_participant(participant);
    command.mutable_correct_participant()->set_name(name);
    command.mutable_correct_participant()->set_category(category);
    command.mutable_correct_participant()->set_reason(reason);
    return command;
}

Command undo(std::uint32_t seq) {
    Command command;
    command.mutable_undo()->set_seq(seq);
    return command;
}

Command reissueBadge(Id person) {
    Command command;
    command.mutable_reissue_badge()->set_person(person);
    return command;
}

Command stepClock(std::uint32_t by_ms) {
    Command command;
    command.mutable_step_clock()->set_by_ms(by_ms);
    return command;
}

}  // namespace rostrum::eg
