// SPDX-License-Identifier: MIT
//
// What the console sends, and what it sends about the floor: one function for each act, named as the command is. What
// is missing is filled in from what is shown; whether it may be is decided by the server alone.
#include "chair-console/console.h"
#include "protocol/state/list_position.h"

namespace rostrum::console {
namespace {

std::uint32_t idOf(int id) {
    return static_cast<std::uint32_t>(id);
}

}  // namespace

v1::Floor Console::floorRow() const {
    const auto* floor = state().find<v1::Floor>(1);
    return floor == nullptr ? v1::Floor() : *floor;
}

std::uint32_t Console::itemId() const {
    const v1::AgendaItem* item = state::itemUnderConsideration(state());
    return item == nullptr ? 0 : item->id();
}

v1::Seen Console::seen() const {
    v1::Seen seen;
    seen.set_current(floorRow().current());
    seen.set_next(state::headOfList(state(), itemId()));
    return seen;
}

/// 4.4 asks for a reason; keys and drags come without one.
std::string Console::reasonOr(const QString& reason) {
    return (reason.trimmed().isEmpty() ? tr("as the presiding officer decided") : reason).toStdString();
}

void Console::pressPrimary() {
    const QString kind = m_primary.kind();
    // A second press before the answer would be one for whoever comes after.
    if (!m_primary.isEnabled() || isUnderWay(kind)) return;
    if (auto command = m_primary.command()) return send(kind, std::move(*command));
    emit asks(kind);
}

void Console::giveFloor(int request, const QString& reason) {
    v1::Command command;
    v1::GiveFloor& give = *command.mutable_give_floor();
    give.set_request(idOf(request));
    *give.mutable_seen() = seen();
    const bool is_next = give.seen().next() == give.request();
    give.set_reason(is_next ? reason.toStdString() : reasonOr(reason));
    send("giveFloor", std::move(command));
}

void Console::giveUnlisted(int participant, const QString& reason) {
    v1::Command command;
    command.mutable_give_floor()->set_participant(idOf(participant));
    command.mutable_give_floor()->set_kind(v1::KIND_STATEMENT);
    *command.mutable_give_floor()->mutable_seen() = seen();
    command.mutable_give_floor()->set_reason(reasonOr(reason));
    send("giveUnlisted", std::move(command));
}

void Console::givePanellist(int panel_place, bool reply) {
    v1::Command command;
    command.mutable_give_floor()->set_panel_place(idOf(panel_place));
    command.mutable_give_floor()->set_kind(reply ? v1::KIND_REPLY : v1::KIND_PRESENTATION);
    *command.mutable_give_floor()->mutable_seen() = seen();
    send("givePanellist", std::move(command));
}

void Console::pauseOrResume() {
    v1::Command command;
    if (m_floor.isPaused()) {
        command.mutable_resume_speech()->set_speech(idOf(m_floor.speechId()));
    } else {
        command.mutable_pause_speech()->set_speech(idOf(m_floor.speechId()));
    }
    send("pauseOrResume", std::move(command));
}

void Console::extend(int seconds) {
    v1::Command command;
    command.mutable_extend_speech()->set_speech(idOf(m_floor.speechId()));
    command.mutable_extend_speech()->set_by_ms(static_cast<std::uint32_t>(seconds) * 1'000);
    send("extend", std::move(command));
}

void Console::endSpeech() {
    if (floorRow().officer() != 0) return speakFromTheChair();
    v1::Command command;
    command.mutable_end_speech()->set_speech(idOf(m_floor.speechId()));
    send("endSpeech", std::move(command));
}

void Console::markAbsent() {
    v1::Command command;
    command.mutable_mark_absent()->set_speech(floorRow().current());
    send("markAbsent", std::move(command));
}

void Console::passOn() {
    v1::Command command;
    command.mutable_pass_on()->set_speech(floorRow().current());
    send("passOn", std::move(command));
}

void Console::callToOrder(bool for_time, const QString& text) {
    v1::Command command;
    command.mutable_call_speaker_to_order()->set_speech(floorRow().current());
    command.mutable_call_speaker_to_order()->set_ground(for_time ? v1::ORDER_GROUND_TIME : v1::ORDER_GROUND_RELEVANCE);
    command.mutable_call_speaker_to_order()->set_text(text.toStdString());
    send("callToOrder", std::move(command));
}

void Console::withdrawFloor(const QString& reason) {
    v1::Command command;
    command.mutable_withdraw_floor()->set_speech(floorRow().current());
    command.mutable_withdraw_floor()->set_reason(reason.toStdString());
    send("withdrawFloor", std::move(command));
}

void Console::speakFromTheChair() {
    v1::Command command;
    if (const std::uint32_t officer = floorRow().officer()) {
        command.mutable_finish_speech()->set_speech(officer);
    } else {
        command.mutable_speak_from_the_chair();
    }
    send("speakFromTheChair", std::move(command));
}

void Console::hearPointOfOrder(int request) {
    v1::Command command;
    command.mutable_hear_point_of_order()->set_request(idOf(request));
    command.mutable_hear_point_of_order()->set_current(floorRow().current());
    send("hearPointOfOrder", std::move(command));
}

void Console::rule(int outcome, const QString& text) {
    v1::Command command;
    command.mutable_rule_on_point_of_order()->set_request(idOf(m_floor.heardRequestId()));
    command.mutable_rule_on_point_of_order()->set_outcome(static_cast<v1::RulingOutcome>(outcome));
    command.mutable_rule_on_point_of_order()->set_text(text.toStdString());
    send("rule", std::move(command));
}

void Console::suggest(int request) {
    v1::Command command;
    command.mutable_suggest_speaker()->set_request(idOf(request));
    send("suggest", std::move(command));
}

void Console::takeSuggestionBack() {
    v1::Command command;
    command.mutable_suggest_speaker();
    send("suggest", std::move(command));
}

void Console::suggestPanellist(int panel_place) {
    v1::Command command;
    command.mutable_suggest_speaker()->set_panel_place(idOf(panel_place));
    send("suggest", std::move(command));
}

void Console::undo() {
    if (m_undo_offer.seq() == 0) return;
    v1::Command command;
    command.mutable_undo()->set_seq(idOf(m_undo_offer.seq()));
    send("undo", std::move(command));
}

}  // namespace rostrum::console
