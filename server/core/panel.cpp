// SPDX-License-Identifier: MIT
//
// 2.2: the panel of an item has a strip of its own beside the list.
#include "server/core/chapters.h"
#include "server/core/floor_acts.h"
#include "server/core/limits.h"
#include "server/core/refusals.h"

#include <algorithm>
#include <vector>

namespace rostrum::core {
namespace {

/// The places of the item's panel, in their order.
std::vector<std::uint32_t> panelOf(const State& state, std::uint32_t item) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ordered;
    for (const auto& [id, stored] : state.table<v1::PanelPlace>().all()) {
        if (stored.row.item() == item) ordered.emplace_back(stored.row.place(), id);
    }
    std::sort(ordered.begin(), ordered.end());
    std::vector<std::uint32_t> panel;
    for (const auto& [place, id] : ordered) panel.push_back(id);
    return panel;
}

bool hasTheFloor(const Draft& draft, std::uint32_t panel_place) {
    const std::vector<std::uint32_t> speeches = speechesOnFloor(draft);
    return std::any_of(speeches.begin(), speeches.end(),
                       [&](std::uint32_t id) { return draft.find<v1::Speech>(id)->panel_place() == panel_place; });
}

void describe(Draft& draft, const v1::PanelPlace& place) {
    draft.act().set_item(place.item());
    draft.act().set_panel_place(place.id());
}

}  // namespace

Verdict decideMovePanellist(Draft& draft, const v1::MovePanellist& command, const Actor&) {
    const auto& moved = *draft.find<v1::PanelPlace>(command.panel_place());
    std::vector<std::uint32_t> panel = panelOf(draft.before(), moved.item());
    panel.erase(std::find(panel.begin(), panel.end(), moved.id()));
    const auto before = command.before() == 0 ? panel.end() : std::find(panel.begin(), panel.end(), command.before());
    if (command.before() != 0 && before == panel.end()) return refuse(v1::NOT_ON_THIS_LIST);
    panel.insert(before, moved.id());
    std::uint32_t place = 0;
    for (const std::uint32_t id : panel) {
        place += place_gap;
        if (draft.find<v1::PanelPlace>(id)->place() != place) draft.edit<v1::PanelPlace>(id).set_place(place);
    }
    describe(draft, moved);
    return {};
}

Verdict decidePassOverPanellist(Draft& draft, const v1::PassOverPanellist& command, const Actor&) {
    const auto& place = *draft.find<v1::PanelPlace>(command.panel_place());
    const bool is_passed_over = place.status() == v1::PANEL_STATUS_PASSED_OVER;
    if (command.passed_over() && is_passed_over) return refuse(v1::PANELLIST_PASSED_OVER);
    if (place.status() == v1::PANEL_STATUS_PRESENTED) return refuse(v1::ALREADY_PRESENTED);
    if (hasTheFloor(draft, place.id())) return refuse(v1::HAS_THE_FLOOR);
    draft.edit<v1::PanelPlace>(place.id())
        .set_status(command.passed_over() ? v1::PANEL_STATUS_PASSED_OVER : v1::PANEL_STATUS_WAITING);
    describe(draft, place);
    return {};
}

Verdict decideWishToReply(Draft& draft, const v1::WishToReply& command, const Actor& actor) {
    const auto& place = *draft.find<v1::PanelPlace>(command.panel_place());
    const bool is_own = place.person() == actor.person->id();
    if (!is_own && !actor.staff) return refuse(v1::NOT_YOURS);
    if (draft.find<v1::AgendaItem>(place.item())->status() == v1::ITEM_STATUS_CONCLUDED)
        return refuse(v1::ITEM_CONCLUDED);
    draft.edit<v1::PanelPlace>(place.id()).set_wishes_to_reply(command.wishes());
    describe(draft, place);
    return {};
}

}  // namespace rostrum::core
