// SPDX-License-Identifier: MIT
#include "protocol/qt/agenda_model.h"

#include "protocol/qt/wording.h"

#include <algorithm>

namespace rostrum::qt {

void AgendaModel::show(const Scene& scene) {
    m_state = &scene.state;
    const auto& items = scene.state.table<v1::AgendaItem>().all();
    std::vector<Row> rows;
    for (const auto& [id, stored] : items) {
        rows.push_back({id, stored.seq, scene.state.list(id).size() + scene.state.pending(id).size()});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        return items.at(a.item).row.order() < items.at(b.item).row.order();
    });
    RowsOf<AgendaModel>::become(*this, std::move(rows));
}

int AgendaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> AgendaModel::roleNames() const {
    return roleNamesOf(QMetaEnum::fromType<Role>());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto* found = m_state->find<v1::AgendaItem>(row.item);
    const v1::AgendaItem& item = found == nullptr ? v1::AgendaItem::default_instance() : *found;
    switch (role) {
        case ItemId:
            return row.item;
        case Number:
            return QString::fromStdString(item.number());
        case Qt::DisplayRole:
        case Title:
            return Wording::isolated(item.title());
        case StatusLine:
            return statusLine(item, row);
        case IsCurrent:
            return item.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION;
        case IsConcluded:
            return item.status() == v1::ITEM_STATUS_CONCLUDED;
        case IsSubItem:
            return item.parent() != 0;
        case IsSample:
            return item.sample();
        case Composed:
        case Qt::AccessibleTextRole:
            return composed(item, row);
        default:
            return {};
    }
}

QString AgendaModel::statusLine(const v1::AgendaItem& item, const Row& row) const {
    const int spoken = static_cast<int>(item.spoken());
    const QString status = Wording::itemStatus(item.status());
    if (item.status() == v1::ITEM_STATUS_CONCLUDED) {
        return spoken == 0 ? status : tr("Concluded · %n spoke", "speakers", spoken);
    }
    const bool is_current = item.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION;
    QString word = status;
    if (is_current && item.segment() == v1::SEGMENT_FLOOR) {
        const bool is_closed = item.list() == v1::LIST_STATUS_CLOSED;
        const bool is_closing = item.list() == v1::LIST_STATUS_CLOSING;
        word = is_closed ? tr("List closed") : is_closing ? tr("List closing") : tr("Floor open");
    } else if (is_current && item.segment() != v1::SEGMENT_UNSPECIFIED) {
        word = Wording::segment(item.segment());
    }
    const int waiting = static_cast<int>(row.waiting);
    return waiting == 0 ? word : tr("%1 · %n waiting", "the state of an item, and speakers", waiting).arg(word);
}

QString AgendaModel::composed(const v1::AgendaItem& item, const Row& row) const {
    return Wording::enumerated(
        {Wording::item(*m_state, item.id()), Wording::isolated(item.title()), statusLine(item, row)});
}

}  // namespace rostrum::qt
