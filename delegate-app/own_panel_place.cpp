// SPDX-License-Identifier: MIT
#include "delegate-app/own_panel_place.h"

#include "delegate-app/own_requests.h"
#include "protocol/qt/wording.h"

namespace rostrum::delegate {
namespace {

using qt::Wording;

/// Among those of the panel who have yet to present, from 1.
std::uint32_t positionOf(const state::State& state, const v1::PanelPlace& own) {
    std::uint32_t position = 1;
    for (const auto& [id, stored] : state.table<v1::PanelPlace>().all()) {
        const v1::PanelPlace& place = stored.row;
        const bool is_before =
            place.item() == own.item() && place.status() == v1::PANEL_STATUS_WAITING && place.place() < own.place();
        if (is_before) ++position;
    }
    return position;
}

QString headlineOf(const state::State& state, const v1::PanelPlace& place, const v1::AgendaItem& item) {
    switch (place.status()) {
        case v1::PANEL_STATUS_PRESENTED:
            return OwnPanelPlace::tr("You have presented");
        case v1::PANEL_STATUS_PASSED_OVER:
            return OwnPanelPlace::tr("You were passed over; the presiding officer can come back to you");
        default:
            break;
    }
    const std::uint32_t position = positionOf(state, place);
    if (position == 1 && item.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) {
        return OwnPanelPlace::tr("You present next");
    }
    return OwnPanelPlace::tr("You present %1", "2nd").arg(Wording::ordinal(position));
}

QString detailOf(const state::State& state, const v1::PanelPlace& place, const v1::AgendaItem& item) {
    const bool has_presented = place.status() == v1::PANEL_STATUS_PRESENTED;
    const std::uint32_t limit_ms = has_presented ? item.rules().reply_limit_ms() : item.rules().presentation_limit_ms();
    QString on = Wording::item(state, item.id());
    if (limit_ms == 0) return on;
    return has_presented ? OwnPanelPlace::tr("%1 · %2 for a reply").arg(on, Wording::clock(limit_ms))
                         : OwnPanelPlace::tr("%1 · %2 to present").arg(on, Wording::clock(limit_ms));
}

}  // namespace

void OwnPanelPlace::show(const qt::Scene& scene) {
    Shown shown;
    const v1::PanelPlace* place = ownPanelPlace(scene);
    const auto* item = place == nullptr ? nullptr : scene.state.find<v1::AgendaItem>(place->item());
    if (item != nullptr) {
        shown.place_id = static_cast<int>(place->id());
        shown.headline = headlineOf(scene.state, *place, *item);
        shown.detail = detailOf(scene.state, *place, *item);
        shown.wishes_to_reply = place->wishes_to_reply();
    }
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    emit changed();
}

}  // namespace rostrum::delegate
