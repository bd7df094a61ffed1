// SPDX-License-Identifier: MIT
#include "chair-console/acts_model.h"

#include "chair-console/act_sentence.h"
#include "protocol/qt/wording.h"

#include <algorithm>

namespace rostrum::console {

using qt::Wording;

void ActsModel::show(const qt::Scene& scene) {
    m_state = &scene.state;
    std::vector<Row> rows;
    for (const auto& [slot, stored] : scene.state.table<v1::Act>().all()) {
        rows.push_back({.seq = stored.row.seq(), .slot = slot, .row_seq = stored.seq});
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.seq > b.seq; });
    rows.resize(std::min(rows.size(), acts_max));
    for (Row& row : rows) {
        const std::uint32_t participant = participantOf(*scene.state.find<v1::Act>(row.slot), scene.state);
        row.participant_seq = scene.state.table<v1::Participant>().seqOf(participant);
    }
    qt::RowsOf<ActsModel>::become(*this, std::move(rows));
}

int ActsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> ActsModel::roleNames() const {
    return qt::roleNamesOf(QMetaEnum::fromType<Role>());
}

QVariant ActsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    // The slot of a row that is just leaving may hold a newer act.
    const auto* found = m_state->find<v1::Act>(row.slot);
    const v1::Act& act = found == nullptr ? v1::Act::default_instance() : *found;
    const auto time = [&] { return Wording::timeToTheSecond(*m_state, act.at_utc_ms()); };
    switch (role) {
        case Seq:
            return row.seq;
        case Time:
            return time();
        case Qt::DisplayRole:
        case Sentence:
            return actSentence(act, *m_state);
        case IsUndone:
            return act.undone_by() != 0;
        case Composed:
        case Qt::AccessibleTextRole:
            return tr("%1 %2", "a time and an act").arg(time(), actSentence(act, *m_state));
        default:
            return {};
    }
}

}  // namespace rostrum::console
