// SPDX-License-Identifier: MIT
//
// What the console sends about the meeting, its items and its panel, and about who presides.
#include "chair-console/console.h"

namespace rostrum::console {
namespace {

std::uint32_t idOf(int id) {
    return static_cast<std::uint32_t>(id);
}

}  // namespace

// ---- the panel ----

void Console::movePanellist(int panel_place, int before) {
    v1::Command command;
    command.mutable_move_panellist()->set_panel_place(idOf(panel_place));
    command.mutable_move_panellist()->set_before(idOf(before));
    send("movePanellist", std::move(command));
}

void Console::passOverPanellist(int panel_place, bool passed_over) {
    v1::Command command;
    command.mutable_pass_over_panellist()->set_panel_place(idOf(panel_place));
    command.mutable_pass_over_panellist()->set_passed_over(passed_over);
    send("passOverPanellist", std::move(command));
}

// ---- the meeting and its items ----

void Console::openMeeting() {
    v1::Command command;
    command.mutable_open_meeting()->set_meeting(idOf(m_header.nextMeetingId()));
    send("openMeeting", std::move(command));
}

void Console::suspendMeeting(int basis) {
    v1::Command command;
    command.mutable_suspend_meeting()->set_basis(static_cast<v1::Basis>(basis));
    send("suspendMeeting", std::move(command));
}

void Console::resumeMeeting() {
    v1::Command command;
    command.mutable_resume_meeting();
    send("resumeMeeting", std::move(command));
}

void Console::adjournMeeting(int basis) {
    v1::Command command;
    command.mutable_adjourn_meeting()->set_basis(static_cast<v1::Basis>(basis));
    send("adjournMeeting", std::move(command));
}

void Console::closeSession() {
    v1::Command command;
    command.mutable_close_session();
    send("closeSession", std::move(command));
}

void Console::takeUpItem(int item) {
    v1::Command command;
    command.mutable_take_up_item()->set_item(idOf(item));
    send("takeUpItem", std::move(command));
}

void Console::concludeItem(bool keep) {
    v1::Command command;
    command.mutable_conclude_item()->set_item(itemId());
    command.mutable_conclude_item()->set_waiting(keep ? v1::WAITING_KEEP : v1::WAITING_NOT_REACHED);
    send("concludeItem", std::move(command));
}

// ---- who presides ----

void Console::offerHandover(int person) {
    v1::Command command;
    command.mutable_offer_handover()->set_to(idOf(person));
    send("offerHandover", std::move(command));
}

void Console::acceptHandover() {
    v1::Command command;
    command.mutable_accept_handover()->set_offer(idOf(m_header.offerId()));
    send("acceptHandover", std::move(command));
}

void Console::withdrawHandover() {
    v1::Command command;
    command.mutable_withdraw_handover()->set_offer(idOf(m_header.offerId()));
    send("withdrawHandover", std::move(command));
}

void Console::takeChair(const QString& reason) {
    v1::Command command;
    const QString given = reason.trimmed().isEmpty() ? tr("the presiding officer being absent") : reason;
    command.mutable_take_chair()->set_reason(given.toStdString());
    send("takeChair", std::move(command));
}

void Console::operate() {
    v1::Command command;
    command.mutable_operate_for_presiding_officer();
    send("operate", std::move(command));
}

void Console::stopOperating() {
    v1::Command command;
    command.mutable_stop_operating();
    send("stopOperating", std::move(command));
}

}  // namespace rostrum::console
