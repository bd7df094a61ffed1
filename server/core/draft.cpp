// SPDX-License-Identifier: MIT
#include "server/core/draft.h"

#include "server/core/limits.h"

namespace rostrum::core {
namespace {

v1::Removal nameOf(state::Key key) {
    v1::Removal name;
    name.set_table(key.table);
    name.set_id(key.id);
    return name;
}

}  // namespace

Draft::Draft(const State& state, Now now, v1::Origin origin, std::uint32_t person, std::uint32_t for_person)
    : m_state(state), m_now(now) {
    m_change.set_seq(seq());
    m_change.set_origin(origin);
    m_change.set_meeting_ms(now.meeting_ms);
    m_change.set_utc_ms(now.utc_ms);
    m_change.set_person(person);
    m_change.set_for_person(for_person);
}

void Draft::restore(const v1::Row& row) {
    const state::Key key = state::keyOf(row);
    m_removed.erase(key);
    m_rows[key] = row;
}

void Draft::remove(state::Key key) {
    m_rows.erase(key);
    m_removed.insert(key);
}

/// What undoing the change needs.
v1::Undoable Draft::undoable() const {
    v1::Undoable undoable;
    undoable.set_id(seq());
    undoable.set_person(person());
    undoable.set_at_meeting_ms(m_now.meeting_ms);
    undoable.set_by_presiding_officer(m_undone_by == UndoneBy::presiding_officer);
    for (const auto& [key, row] : m_rows) {
        *undoable.add_wrote() = nameOf(key);
        if (key.table == v1::TABLE_FLOOR || key.table == v1::TABLE_SPEECH) undoable.set_by_presiding_officer(true);
        const v1::Row before = m_state.row(key);
        if (before.of_case() == v1::Row::OF_NOT_SET) {
            *undoable.add_made() = nameOf(key);
        } else {
            *undoable.add_replaced() = before;
        }
    }
    for (const state::Key& key : m_removed) {
        if (key.table != v1::TABLE_UNDOABLE) *undoable.add_replaced() = m_state.row(key);
    }
    return undoable;
}

v1::Change Draft::finish() {
    for (auto& [key, row] : m_rows) {
        if (key.table == v1::TABLE_SPEECH && m_is_act) row.mutable_speech()->set_acted_seq(seq());
    }
    if (m_undone_by) {
        v1::Undoable kept = undoable();
        // A change too large to take back stays: a row is at most 8 KB.
        if (kept.ByteSizeLong() > row_bytes_max - 64) {
            makeFinal();
        } else {
            put<v1::Undoable>(seq()) = std::move(kept);
        }
    }
    for (const auto& [id, stored] : m_state.table<v1::Undoable>().all()) {
        if (stored.row.at_meeting_ms() + undo_ms < m_now.meeting_ms) remove<v1::Undoable>(id);
    }
    m_act.set_id(seq() % acts_kept + 1);
    m_act.set_seq(seq());
    m_act.set_person(m_change.person());
    m_act.set_for_person(m_change.for_person());
    m_act.set_at_utc_ms(m_now.utc_ms);
    if (m_undone_by) m_act.set_undo_until_meeting_ms(m_now.meeting_ms + undo_ms);
    for (auto& [key, row] : m_rows) m_change.add_rows()->Swap(&row);
    *m_change.add_rows()->mutable_act() = std::move(m_act);
    for (const state::Key& key : m_removed) *m_change.add_removals() = nameOf(key);
    return std::move(m_change);
}

}  // namespace rostrum::core
