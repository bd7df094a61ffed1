// SPDX-License-Identifier: MIT
#include "protocol/qt/panel_model.h"

#include "protocol/qt/wording.h"
#include "protocol/state/suggestions.h"

#include <algorithm>

namespace rostrum::qt {
namespace {

bool speaks(const state::State& state, std::uint32_t place) {
    const auto* floor = state.find<v1::Floor>(1);
    const auto* speech = floor == nullptr ? nullptr : state.find<v1::Speech>(floor->current());
    return speech != nullptr && speech->panel_place() == place;
}

}  // namespace

void PanelModel::show(const Scene& scene, std::uint32_t item) {
    m_state = &scene.state;
    const auto& places = scene.state.table<v1::PanelPlace>().all();
    const auto suggestions = state::suggestionsThatHold(scene.state);
    std::vector<Row> rows;
    for (const auto& [id, stored] : places) {
        if (stored.row.item() != item) continue;
        rows.push_back({id, stored.seq, reachOf(scene, stored.row.person()), speaks(scene.state, id),
                        state::whoSuggestsPanellist(suggestions, id)});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        return places.at(a.place).row.place() < places.at(b.place).row.place();
    });
    RowsOf<PanelModel>::become(*this, std::move(rows));
}

int PanelModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> PanelModel::roleNames() const {
    return roleNamesOf(QMetaEnum::fromType<Role>());
}

QVariant PanelModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto* found = m_state->find<v1::PanelPlace>(row.place);
    const v1::PanelPlace& place = found == nullptr ? v1::PanelPlace::default_instance() : *found;
    switch (role) {
        case PanelPlace:
            return row.place;
        case Qt::DisplayRole:
        case Name:
            return Wording::isolated(place.name());
        case Organization:
            return Wording::isolated(place.organization());
        case FunctionTitle:
            return Wording::isolated(place.function());
        case StatusWord:
            return statusWord(place, row);
        case StatusState:
            return statusState(place, row);
        case IsPresented:
            return place.status() == v1::PANEL_STATUS_PRESENTED;
        case IsPassedOver:
            return place.status() == v1::PANEL_STATUS_PASSED_OVER;
        case WishesToReply:
            return place.wishes_to_reply();
        case IsSpeaking:
            return row.is_speaking;
        case IsSuggested:
            return !row.suggested_by.empty();
        case Composed:
        case Qt::AccessibleTextRole:
            return composed(place, row);
        default:
            return {};
    }
}

PanelModel::Reach PanelModel::reachOf(const Scene& scene, std::uint32_t person) {
    const auto* who = scene.state.find<v1::Person>(person);
    if (who == nullptr || scene.presence.empty()) return Reach::Unknown;
    if (who->modality() != v1::MODALITY_ONLINE) return Reach::InTheRoom;
    const auto at = scene.presence.find(person);
    return at != scene.presence.end() && at->second.connections() > 0 ? Reach::Online : Reach::Offline;
}

QString PanelModel::word(Reach reach) {
    switch (reach) {
        case Reach::Unknown:
            return {};
        case Reach::InTheRoom:
            return tr("in the room");
        case Reach::Online:
            return tr("online");
        case Reach::Offline:
            return tr("offline");
    }
    return {};
}

QString PanelModel::statusWord(const v1::PanelPlace& place, const Row& row) {
    if (row.is_speaking) return tr("speaks");
    if (place.status() == v1::PANEL_STATUS_PASSED_OVER) return tr("passed over");
    if (row.reach == Reach::Offline) {
        if (!row.suggested_by.empty()) return tr("offline, suggested");
        return place.wishes_to_reply() ? tr("offline, wishes to reply") : word(row.reach);
    }
    if (!row.suggested_by.empty()) return tr("suggested");
    if (place.wishes_to_reply()) return tr("wishes to reply");
    return place.status() == v1::PANEL_STATUS_PRESENTED ? tr("has presented") : word(row.reach);
}

int PanelModel::statusState(const v1::PanelPlace& place, const Row& row) {
    if (row.is_speaking) return 1;
    if (place.status() == v1::PANEL_STATUS_PASSED_OVER) return 0;
    if (row.reach == Reach::Offline) return 3;
    return place.wishes_to_reply() || !row.suggested_by.empty() ? 2 : 0;
}

QString PanelModel::composed(const v1::PanelPlace& place, const Row& row) const {
    return Wording::enumerated({
        Wording::isolated(place.name()),
        Wording::isolated(place.function()),
        Wording::isolated(place.organization()),
        row.is_speaking ? tr("speaks") : word(row.reach),
        place.status() == v1::PANEL_STATUS_PRESENTED ? tr("has presented") : QString(),
        place.status() == v1::PANEL_STATUS_PASSED_OVER ? tr("passed over") : QString(),
        place.wishes_to_reply() ? tr("wishes to reply") : QString(),
        Wording::suggestedBy(*m_state, row.suggested_by),
    });
}

}  // namespace rostrum::qt
