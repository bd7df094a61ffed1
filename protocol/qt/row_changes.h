// SPDX-License-Identifier: MIT
#pragma once

/// The fewest row signals that turn one list into another, so that a list of thousands does not rebuild when one row
/// comes, goes or moves. For models of protocol/qt and the apps. Not thread-safe.

#include <QAbstractListModel>
#include <QMetaEnum>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace rostrum::qt {

/// What the model does between its begin… and end… calls; rows are counted as they stand then.
class RowChanges {
public:
    virtual ~RowChanges() = default;
    virtual void insertRows(std::size_t first, const std::vector<std::uint32_t>& ids) = 0;
    virtual void removeRows(std::size_t first, std::size_t count) = 0;
    virtual void moveRow(std::size_t from, std::size_t to) = 0;  ///< `to`: its index afterwards
};

/// Takes `now` to `wanted`: removals from the end, then moves and insertions from the front, neighbours together; moves
/// as few rows as possible (all but a longest increasing subsequence). Requires: no id twice in either.
void changeRows(std::vector<std::uint32_t> now, const std::vector<std::uint32_t>& wanted, RowChanges& model);

/// The names under which a delegate reads the roles: Model::Role by its own words, "isNext" for IsNext.
QHash<int, QByteArray> roleNamesOf(const QMetaEnum& roles);

/// Brings the rows of a list model to `wanted` with the fewest signals, and says of those that stay only which have
/// changed. Requires: the model befriends it and keeps its rows in m_rows; a row has ==, and id(), its own in the list.
template <class Model>
class RowsOf final : public RowChanges {
public:
    using Rows = decltype(Model::m_rows);

    static void become(Model& model, Rows wanted) {
        const std::size_t count = model.m_rows.size();
        const auto same = [](const auto& a, const auto& b) { return a.id() == b.id(); };
        RowsOf rows(model, std::move(wanted));
        if (!std::equal(model.m_rows.begin(), model.m_rows.end(), rows.m_wanted.begin(), rows.m_wanted.end(), same)) {
            changeRows(idsOf(model.m_rows), idsOf(rows.m_wanted), rows);
        }
        rows.update();
        if (model.m_rows.size() != count) emit model.countChanged();
    }

    void insertRows(std::size_t first, const std::vector<std::uint32_t>& ids) override {
        // Rows that are still to move further back stand in front of these, so that they are wanted here or before.
        std::size_t at = std::min(first, m_wanted.size() - 1);
        while (m_wanted[at].id() != ids.front()) --at;
        const auto from = m_wanted.begin() + static_cast<std::ptrdiff_t>(at);
        m_model.beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + ids.size()) - 1);
        m_model.m_rows.insert(row(first), from, from + static_cast<std::ptrdiff_t>(ids.size()));
        m_model.endInsertRows();
    }
    void removeRows(std::size_t first, std::size_t count) override {
        m_model.beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count) - 1);
        m_model.m_rows.erase(row(first), row(first + count));
        m_model.endRemoveRows();
    }
    void moveRow(std::size_t from, std::size_t to) override {
        // Qt names the row in front of which it is put, as they are counted before.
        const int before = static_cast<int>(from < to ? to + 1 : to);
        m_model.beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, before);
        if (from < to) std::rotate(row(from), row(from + 1), row(to + 1));
        if (from > to) std::rotate(row(to), row(from), row(from + 1));
        m_model.endMoveRows();
    }

private:
    RowsOf(Model& model, Rows wanted) : m_model(model), m_wanted(std::move(wanted)) {}

    static std::vector<std::uint32_t> idsOf(const Rows& rows) {
        std::vector<std::uint32_t> ids;
        ids.reserve(rows.size());
        for (const auto& row : rows) ids.push_back(row.id());
        return ids;
    }
    auto row(std::size_t index) { return m_model.m_rows.begin() + static_cast<std::ptrdiff_t>(index); }

    /// One signal for each run of neighbours that changed.
    void update() {
        const std::size_t count = m_wanted.size();
        for (std::size_t first = 0; first < count; ++first) {
            std::size_t end = first;
            for (; end < count && m_model.m_rows[end] != m_wanted[end]; ++end) m_model.m_rows[end] = m_wanted[end];
            if (end == first) continue;
            emit m_model.dataChanged(m_model.index(static_cast<int>(first)), m_model.index(static_cast<int>(end) - 1));
            first = end;
        }
    }

    Model& m_model;
    const Rows m_wanted;
};

}  // namespace rostrum::qt
