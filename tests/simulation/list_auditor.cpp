// SPDX-License-Identifier: MIT
#include "tests/simulation/list_auditor.h"

#include <algorithm>
#include <set>

namespace rostrum::simulation {
namespace {

std::vector<std::uint32_t> listInState(const state::State& state, std::uint32_t item) {
    std::vector<std::uint32_t> ids;
    for (const auto& [place, id] : state.list(item)) ids.push_back(id);
    return ids;
}

bool isAsReceived(const state::State& state, std::uint32_t item) {
    const auto* row = state.find<v1::AgendaItem>(item);
    return row != nullptr && row->rules().policy().ByteSizeLong() == 0;
}

std::string words(const std::vector<std::uint32_t>& list) {
    std::string text;
    for (const std::uint32_t id : list) text += " " + std::to_string(id);
    return text;
}

}  // namespace

/// False: this one cannot be told without the rules; look it up.
bool ListAuditor::predict(const v1::Change& change, const v1::Request& request, List& list) const {
    const v1::Command& command = change.command();
    const bool was_on_list = std::erase(list, request.id()) > 0;
    if (request.status() != v1::REQUEST_STATUS_ACCEPTED) return true;
    if (command.has_pass_on()) {
        list.insert(list.begin(), request.id());
        return true;
    }
    if (command.has_move_request() && command.move_request().request() == request.id()) {
        const std::uint32_t before = command.move_request().before();
        list.insert(before == 0 ? list.end() : std::find(list.begin(), list.end(), before), request.id());
        return true;
    }
    if (command.has_let_others_go_first() && command.let_others_go_first().request() == request.id()) {
        const auto behind = std::find(list.begin(), list.end(), command.let_others_go_first().behind());
        list.insert(behind == list.end() ? behind : behind + 1, request.id());
        return true;
    }
    if (was_on_list || command.has_mark_absent()) return false;
    list.push_back(request.id());
    return true;
}

std::vector<std::string> ListAuditor::note(const v1::Change& change, const state::State& after) {
    std::set<std::uint32_t> touched;
    std::set<std::uint32_t> unpredicted;
    if (change.command().has_undo()) {
        for (auto& [item, list] : m_lists) list = listInState(after, item);
        return {};
    }
    for (const v1::Row& row : change.rows()) {
        if (!row.has_request() || row.request().kind() == v1::KIND_POINT_OF_ORDER) continue;
        const v1::Request& request = row.request();
        List& list = m_lists[request.item()];
        touched.insert(request.item());
        // A row that stays where it is: its limit was set, or its place renumbered.
        const bool stays = request.status() == v1::REQUEST_STATUS_ACCEPTED &&
                           std::find(list.begin(), list.end(), request.id()) != list.end() &&
                           !change.command().has_move_request() && !change.command().has_let_others_go_first();
        if (!stays && !predict(change, request, list)) unpredicted.insert(request.item());
    }
    std::vector<std::string> wrong;
    for (const std::uint32_t item : touched) {
        List actual = listInState(after, item);
        if (isAsReceived(after, item) && !unpredicted.contains(item) && m_lists[item] != actual) {
            wrong.push_back("a list as received is in the order of receipt and explicit moves (3.2, 4.1): change " +
                            std::to_string(change.seq()) + ", item " + std::to_string(item) + " expected" +
                            words(m_lists[item]) + ", is" + words(actual));
        }
        m_lists[item] = std::move(actual);
    }
    return wrong;
}

}  // namespace rostrum::simulation
