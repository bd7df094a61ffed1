// SPDX-License-Identifier: MIT
#pragma once

/// A change while it is being made: the rows as they will be, over the state as it is. Rule functions read and edit
/// through it, so that a rule which ends one speech and a rule which begins the next can follow each other in one
/// change. Only inside server/core. Not thread-safe; lives for one decision.

#include "server/core/decide.h"

#include <map>
#include <set>

namespace rostrum::core {

class Draft {
public:
    /// `person` 0: the server itself. `for_person`: the presiding officer on whose behalf `person` acts, or 0.
    Draft(const State& state, Now now, v1::Origin origin, std::uint32_t person, std::uint32_t for_person);

    const State& before() const { return m_state; }
    Now now() const { return m_now; }
    std::uint32_t seq() const { return m_state.seq() + 1; }
    std::uint32_t person() const { return m_change.person(); }
    std::uint32_t forPerson() const { return m_change.for_person(); }

    /// The row as it will be; null if there is none or it was removed here. Holds until the end of the draft.
    template <class T>
    const T* find(std::uint32_t id) const {
        const state::Key key{state::TableOf<T>::table, id};
        if (m_removed.contains(key)) return nullptr;
        const auto at = m_rows.find(key);
        return at == m_rows.end() ? m_state.find<T>(id) : &state::TableOf<T>::of(at->second);
    }
    /// The row, to be changed. Requires: it exists.
    template <class T>
    T& edit(std::uint32_t id) {
        const state::Key key{state::TableOf<T>::table, id};
        const auto at = m_rows.find(key);
        if (at != m_rows.end()) return state::TableOf<T>::in(at->second);
        T& row = state::TableOf<T>::in(m_rows[key]);
        row = *m_state.find<T>(id);
        return row;
    }
    /// A new row with the next id of its table.
    template <class T>
    T& add() {
        const auto table = state::TableOf<T>::table;
        const std::uint32_t id = m_state.table<T>().nextId() + m_added[table]++;
        T& row = state::TableOf<T>::in(m_rows[{table, id}]);
        row.set_id(id);
        return row;
    }
    /// A new or known row whose id the caller gives.
    template <class T>
    T& put(std::uint32_t id) {
        m_removed.erase({state::TableOf<T>::table, id});
        T& row = state::TableOf<T>::in(m_rows[{state::TableOf<T>::table, id}]);
        row.set_id(id);
        return row;
    }
    template <class T>
    void remove(std::uint32_t id) {
        m_rows.erase({state::TableOf<T>::table, id});
        m_removed.insert({state::TableOf<T>::table, id});
    }
    void restore(const v1::Row& row);
    void remove(state::Key key);

    /// From here on `person` acts for this one, who presides (1.3).
    void actFor(std::uint32_t for_person) { m_change.set_for_person(for_person); }

    /// The act people will read; one for each change. Rule functions fill in whom and what it concerns.
    v1::Act& act() { return m_act; }
    enum class UndoneBy { actor, presiding_officer };
    /// From here on the change can be undone for 10 s (12.3). One that changes the floor is the presiding officer's to
    /// undo, whoever did it.
    void makeUndoable(UndoneBy by) { m_undone_by = by; }
    /// It cannot, whatever was said before.
    void makeFinal() { m_undone_by.reset(); }
    /// What happens to speeches here is nobody's act: it stands in the way of no undo (12.3).
    void makeNoAct() { m_is_act = false; }

    /// Rows written and removed so far.
    const std::map<state::Key, v1::Row>& rows() const { return m_rows; }

    /// The finished change, with its act and, if undoable, what undoing it needs. The draft is spent.
    [[nodiscard]] v1::Change finish();

private:
    v1::Undoable undoable() const;

    const State& m_state;
    Now m_now;
    v1::Change m_change;
    v1::Act m_act;
    std::optional<UndoneBy> m_undone_by;  ///< none: it cannot be undone
    bool m_is_act = true;
    std::map<state::Key, v1::Row> m_rows;
    std::set<state::Key> m_removed;
    std::map<v1::Table, std::uint32_t> m_added;
};

}  // namespace rostrum::core
