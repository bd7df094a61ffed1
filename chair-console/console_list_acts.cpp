// SPDX-License-Identifier: MIT
//
// What the console sends about the list of speakers.
#include "chair-console/console.h"
#include "chair-console/list_choices.h"
#include "protocol/qt/wording.h"
#include "protocol/state/list_position.h"

#include <algorithm>

namespace rostrum::console {

using qt::Wording;

namespace {

std::uint32_t idOf(int id) {
    return static_cast<std::uint32_t>(id);
}

v1::Basis basisOf(int basis) {
    return static_cast<v1::Basis>(basis);
}

/// The request that a new one of this kind would be the second of (3.3); null: there is none.
const v1::Request* listedAlready(const state::State& state, std::uint32_t item, std::uint32_t participant,
                                 v1::Kind kind) {
    for (const std::uint32_t id : state.liveRequests(participant)) {
        const v1::Request& live = *state.find<v1::Request>(id);
        if (live.item() == item && live.kind() == kind && live.capacity() == v1::CAPACITY_NATIONAL) return &live;
    }
    return nullptr;
}

QString listedAlreadySentence(const state::State& state, const v1::Request& request) {
    const QString name = Wording::participant(state, request.participant());
    if (request.status() == v1::REQUEST_STATUS_GRANTED) return Console::tr("%1 has the floor.").arg(name);
    const auto position = state::listPosition(state, request.id());
    if (!position) return Console::tr("%1 has asked already, and is not on the list yet.").arg(name);
    return Console::tr("%1 is listed already, %2.").arg(name, Wording::ordinal(*position));
}

}  // namespace

void Console::moveToRow(int request, int row, const QString& reason) {
    const auto* moved = state().find<v1::Request>(idOf(request));
    if (moved == nullptr) return;
    std::vector<std::uint32_t> others = state::waitingRequests(state(), moved->item());
    const auto at = std::find(others.begin(), others.end(), moved->id());
    if (at == others.end()) return;
    const std::size_t last = others.size() - 1;
    const std::size_t wanted = row < 0 ? last : std::min(static_cast<std::size_t>(row), last);
    if (others[wanted] == moved->id()) return;
    others.erase(at);
    v1::Command command;
    command.mutable_move_request()->set_request(moved->id());
    command.mutable_move_request()->set_before(wanted == last ? 0 : others[wanted]);
    command.mutable_move_request()->set_reason(reasonOr(reason));
    send("moveToRow", std::move(command));
}

void Console::removeRequest(int request, const QString& reason) {
    v1::Command command;
    command.mutable_withdraw_request()->set_request(idOf(request));
    command.mutable_withdraw_request()->set_reason(reason.toStdString());
    send("removeRequest", std::move(command));
}

void Console::approveRequest(int request) {
    v1::Command command;
    command.mutable_approve_request()->set_request(idOf(request));
    send("approveRequest", std::move(command));
}

void Console::denyRequest(int request, const QString& reason) {
    v1::Command command;
    command.mutable_deny_request()->set_request(idOf(request));
    command.mutable_deny_request()->set_reason(reasonOr(reason));
    send("denyRequest", std::move(command));
}

void Console::setLimit(int request, int seconds) {
    v1::Command command;
    command.mutable_set_request_limit()->set_request(idOf(request));
    command.mutable_set_request_limit()->set_limit_ms(static_cast<std::uint32_t>(seconds) * 1'000);
    send("setLimit", std::move(command));
}

bool Console::addSpeaker(int participant, int kind, int modality) {
    const auto wanted = static_cast<v1::Kind>(kind);
    if (const auto* listed = listedAlready(state(), itemId(), idOf(participant), wanted)) {
        say(listedAlreadySentence(state(), *listed));
        return false;
    }
    v1::Command command;
    v1::AddRequest& add = *command.mutable_add_request();
    add.set_participant(idOf(participant));
    add.mutable_request()->set_item(itemId());
    add.mutable_request()->set_kind(wanted);
    add.mutable_request()->set_capacity(v1::CAPACITY_NATIONAL);
    add.mutable_request()->set_modality(static_cast<v1::Modality>(modality));
    add.mutable_request()->set_inlet(v1::INLET_DESK);
    send("addSpeaker", std::move(command));
    return true;
}

QString Console::openFloor(const QVariantMap& rules, const QString& at) {
    const auto* item = state::itemUnderConsideration(state());
    if (item == nullptr) return {};
    const auto chosen = ruleChoices(item->rules(), rules);
    if (const auto* problem = std::get_if<QString>(&chosen)) return *problem;
    v1::Command command;
    command.mutable_open_floor()->set_item(item->id());
    *command.mutable_open_floor()->mutable_rules() = std::get<v1::ListRules>(chosen);
    if (!at.trimmed().isEmpty()) {
        const auto time = timeChoice(at, state(), m_connection.utcNowMs());
        if (const auto* problem = std::get_if<QString>(&time)) return *problem;
        command.mutable_open_floor()->set_opens_utc_ms(std::get<std::int64_t>(time));
    }
    send("openFloor", std::move(command));
    return {};
}

void Console::changeRules(const QVariantMap& rules, int basis) {
    const auto* item = state::itemUnderConsideration(state());
    if (item == nullptr) return;
    const auto chosen = ruleChoices(item->rules(), rules);
    if (const auto* problem = std::get_if<QString>(&chosen)) return say(*problem);
    v1::Command command;
    command.mutable_change_list_rules()->set_item(item->id());
    *command.mutable_change_list_rules()->mutable_rules() = std::get<v1::ListRules>(chosen);
    command.mutable_change_list_rules()->set_basis(basisOf(basis));
    send("changeRules", std::move(command));
}

void Console::closeListNow(int basis) {
    v1::Command command;
    command.mutable_close_list()->set_item(itemId());
    command.mutable_close_list()->set_basis(basisOf(basis));
    send("closeListNow", std::move(command));
}

QString Console::closeListAt(const QString& at, int basis) {
    const auto time = timeChoice(at, state(), m_connection.utcNowMs());
    if (const auto* problem = std::get_if<QString>(&time)) return *problem;
    v1::Command command;
    command.mutable_close_list()->set_item(itemId());
    command.mutable_close_list()->set_basis(basisOf(basis));
    command.mutable_close_list()->set_closes_utc_ms(std::get<std::int64_t>(time));
    send("closeListAt", std::move(command));
    return {};
}

void Console::closeListAfter(int nth, int basis) {
    v1::Command command;
    command.mutable_close_list()->set_item(itemId());
    command.mutable_close_list()->set_basis(basisOf(basis));
    command.mutable_close_list()->set_closes_after_nth(static_cast<std::uint32_t>(nth));
    send("closeListAfter", std::move(command));
}

void Console::reopenList(const QString& reason) {
    v1::Command command;
    command.mutable_reopen_list()->set_item(itemId());
    command.mutable_reopen_list()->set_reason(reason.toStdString());
    send("reopenList", std::move(command));
}

}  // namespace rostrum::console
