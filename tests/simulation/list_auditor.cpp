// SPDX-License-Identifier: MIT
#include "tests/simulation/list_auditor.h"

#include <algorithm>
#include <limits>

namespace rostrum::simulation {
namespace {

using Ids = std::vector<std::uint32_t>;

constexpr std::uint32_t points_of_order = std::numeric_limits<std::uint32_t>::max();  // among the items

std::uint32_t listOf(const v1::Request& request) {
    return request.kind() == v1::KIND_POINT_OF_ORDER ? points_of_order : request.item();
}

Ids idsInState(const state::State& state, std::uint32_t item) {
    Ids ids;
    for (const auto& [place, id] : item == points_of_order ? state.pointsOfOrder() : state.list(item)) {
        ids.push_back(id);
    }
    return ids;
}

bool isAsReceived(const state::State& state, std::uint32_t item) {
    const auto* row = state.find<v1::AgendaItem>(item);
    return item == points_of_order || (row != nullptr && row->rules().policy().ByteSizeLong() == 0);
}

/// Whether the change takes a request that stands on its list away from where it stands.
bool moves(const v1::Command& command, std::uint32_t request) {
    return (command.has_move_request() && command.move_request().request() == request) ||
           (command.has_let_others_go_first() && command.let_others_go_first().request() == request);
}

/// Whether it is asked to go where it stands. Who lets others go first goes behind one who stands behind, or to the
/// end.
template <class List>
bool standsThere(const v1::Command& command, std::uint32_t request, const List& list) {
    const bool moves_to_end = command.has_let_others_go_first() && command.let_others_go_first().behind() == 0;
    if (!command.has_move_request() && !moves_to_end) return false;
    auto at = std::find_if(list.begin(), list.end(),
                           [&](const auto& name) { return name.crossed_out_at == 0 && name.request == request; });
    if (at != list.end()) ++at;
    while (at != list.end() && at->crossed_out_at != 0) ++at;
    return (at == list.end() ? 0 : at->request) == command.move_request().before();
}

std::string words(const Ids& list) {
    std::string text;
    for (const std::uint32_t id : list) text += " " + std::to_string(id);
    return text;
}

}  // namespace

/// Crosses the name out where it stands. Names that were crossed out before are forgotten: what was done to the request
/// since overtakes the undo that would have brought them back.
void ListAuditor::crossOut(std::uint32_t request, std::uint32_t seq) {
    for (auto& [item, list] : m_lists) {
        std::erase_if(list, [&](const Name& name) { return name.request == request && name.crossed_out_at != 0; });
        for (Name& name : list) {
            if (name.request == request) name.crossed_out_at = seq;
        }
    }
}

/// Writes the name of one who comes on the list.
void ListAuditor::put(const v1::Change& change, const v1::Request& request, List& list, const state::State& after) {
    const v1::Command& command = change.command();
    const auto stands = [](const Name& name) { return name.crossed_out_at == 0; };
    const auto placeOf = [&](std::uint32_t id) {
        return std::find_if(list.begin(), list.end(),
                            [&](const Name& name) { return stands(name) && name.request == id; });
    };
    auto at = list.end();
    if (command.has_pass_on()) {
        at = list.begin();
    } else if (command.has_move_request()) {
        at = placeOf(command.move_request().before());
    } else if (command.has_let_others_go_first()) {
        at = placeOf(command.let_others_go_first().behind());
        if (at != list.end()) at = std::find_if(at + 1, list.end(), stands);
    } else if (!isAsReceived(after, listOf(request)) || command.has_mark_absent()) {
        const Ids actual = idsInState(after, listOf(request));
        auto next = std::find(actual.begin(), actual.end(), request.id());
        while (next != actual.end() && at == list.end()) at = placeOf(*next++);
    }
    list.insert(at, {request.id(), 0});
}

void ListAuditor::noteRow(const v1::Change& change, const v1::Request& request, const state::State& after) {
    List& list = m_lists[listOf(request)];
    const bool stood = std::any_of(list.begin(), list.end(), [&](const Name& name) {
        return name.request == request.id() && name.crossed_out_at == 0;
    });
    const bool stands = request.status() == v1::REQUEST_STATUS_ACCEPTED;
    const bool stays = !moves(change.command(), request.id()) || standsThere(change.command(), request.id(), list);
    if (stood && stands && stays) {
        std::erase_if(list, [&](const Name& name) { return name.request == request.id() && name.crossed_out_at != 0; });
        return;
    }
    crossOut(request.id(), change.seq());
    if (stands) put(change, request, list, after);
}

/// Takes away what the undone change wrote, and writes again what it crossed out.
void ListAuditor::undo(const v1::Change& change) {
    const std::uint32_t undone = change.command().undo().seq();
    const auto takeAway = [&](std::uint32_t request) {
        for (auto& [item, list] : m_lists) {
            const bool was_crossed_out = std::any_of(list.begin(), list.end(), [&](const Name& name) {
                return name.request == request && name.crossed_out_at == undone;
            });
            if (!was_crossed_out) continue;
            std::erase_if(list, [&](const Name& name) { return name.request == request && name.crossed_out_at == 0; });
            for (Name& name : list) {
                if (name.request == request && name.crossed_out_at == undone) name.crossed_out_at = 0;
            }
        }
    };
    for (const v1::Row& row : change.rows()) {
        if (!row.has_request()) continue;
        if (row.request().status() == v1::REQUEST_STATUS_ACCEPTED) {
            takeAway(row.request().id());
        } else {
            crossOut(row.request().id(), change.seq());
        }
    }
    for (const v1::Removal& removal : change.removals()) {
        if (removal.table() == v1::TABLE_REQUEST) crossOut(removal.id(), change.seq());
    }
}

std::vector<std::string> ListAuditor::note(const v1::Change& change, const state::State& after) {
    if (change.command().has_undo()) {
        undo(change);
    } else {
        for (const v1::Row& row : change.rows()) {
            if (row.has_request()) noteRow(change, row.request(), after);
        }
        for (const v1::Removal& removal : change.removals()) {
            if (removal.table() == v1::TABLE_REQUEST) crossOut(removal.id(), change.seq());
        }
    }
    std::vector<std::string> wrong;
    for (const auto& [item, list] : m_lists) {
        Ids expected;
        for (const Name& name : list) {
            if (name.crossed_out_at == 0) expected.push_back(name.request);
        }
        const Ids actual = idsInState(after, item);
        if (expected == actual) continue;
        wrong.push_back("a list is in the order of receipt, its policy and explicit moves (3.2, 4.1, 12.3): change " +
                        std::to_string(change.seq()) + ", item " + std::to_string(item) + " expected" +
                        words(expected) + ", is" + words(actual));
    }
    return wrong;
}

}  // namespace rostrum::simulation
