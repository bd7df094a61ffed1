// SPDX-License-Identifier: MIT
#pragma once

/// The state of a session: tables of rows, and the indexes that make questions about lists cheap. It knows no rule: it
/// stores what it is given. The same code serves the server, recovery from the record, both apps and every test.
/// Not thread-safe; a State belongs to one thread.

#include "protocol/state/tables.h"

#include <google/protobuf/repeated_ptr_field.h>

#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace rostrum::state {

/// The rows of one type, ordered by id.
template <class T>
class Table {
public:
    struct Stored {
        T row;
        std::uint32_t seq = 0;  ///< of the change that wrote it last
    };
    /// Null if there is no such row. The pointer holds until the next apply.
    const T* find(std::uint32_t id) const {
        const auto at = m_rows.find(id);
        return at == m_rows.end() ? nullptr : &at->second.row;
    }
    /// 0 if there is no such row.
    std::uint32_t seqOf(std::uint32_t id) const {
        const auto at = m_rows.find(id);
        return at == m_rows.end() ? 0 : at->second.seq;
    }
    const std::map<std::uint32_t, Stored>& all() const { return m_rows; }
    /// Greater than every id that was ever in the table, removed rows included.
    std::uint32_t nextId() const { return m_next_id; }

private:
    friend class State;
    std::map<std::uint32_t, Stored> m_rows;
    std::uint32_t m_next_id = 1;
};

/// Requests in the order of their places: (place, request).
using Order = std::set<std::pair<std::uint32_t, std::uint32_t>>;

class State {
public:
    using Rows = google::protobuf::RepeatedPtrField<v1::Row>;
    using Removals = google::protobuf::RepeatedPtrField<v1::Removal>;

    /// Stores `rows`, then takes `removals` away; seq becomes `seq`. Total: rows of unknown tables are passed over,
    /// removals of rows that are not there have no effect.
    void apply(std::uint32_t seq, const Rows& rows, const Removals& removals);

    /// The change up to which this state is told. 0: nothing yet.
    std::uint32_t seq() const { return m_seq; }

    template <class T>
    const Table<T>& table() const {
        return std::get<Table<T>>(m_tables);
    }
    template <class T>
    const T* find(std::uint32_t id) const {
        return table<T>().find(id);
    }

    /// The seq that wrote the row last; 0 if there is none.
    std::uint32_t seqOf(Key key) const;
    /// A copy of the row; empty if there is none.
    v1::Row row(Key key) const;

    /// The waiting (accepted) requests of the item's list, first to last. Without points of order.
    const Order& list(std::uint32_t item) const;
    /// The requests of the item's list that are pending, as received.
    const Order& pending(std::uint32_t item) const;
    /// The points of order that wait to be heard, as received (6.1).
    const Order& pointsOfOrder() const { return m_points_of_order; }
    /// Requests of the participant that are pending, accepted or granted.
    const std::set<std::uint32_t>& liveRequests(std::uint32_t participant) const;
    /// Speeches from lists that the participant gave on the item, questions not counted (3.3, 4.2).
    std::uint32_t interventions(std::uint32_t item, std::uint32_t participant) const;

private:
    template <class T>
    void store(const T& row);
    template <class T>
    void remove(std::uint32_t id);
    void index(const v1::Request& request);
    void unindex(const v1::Request& request);
    void count(const v1::SpeechRecord& record, int by);

    std::uint32_t m_seq = 0;
    std::tuple<Table<v1::Session>, Table<v1::Meeting>, Table<v1::PresidingTerm>, Table<v1::AgendaItem>,
               Table<v1::PanelPlace>, Table<v1::Participant>, Table<v1::Request>, Table<v1::Floor>, Table<v1::Speech>,
               Table<v1::Ruling>, Table<v1::CallToOrder>, Table<v1::HandoverOffer>, Table<v1::Operating>,
               Table<v1::SpeechRecord>, Table<v1::RequestRecord>, Table<v1::Attendance>, Table<v1::Person>,
               Table<v1::Act>, Table<v1::Badge>, Table<v1::Correction>, Table<v1::Undoable>, Table<v1::Suggestion>>
        m_tables;
    std::map<std::uint32_t, Order> m_lists;
    std::map<std::uint32_t, Order> m_pending;
    Order m_points_of_order;
    std::map<std::uint32_t, std::set<std::uint32_t>> m_live;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> m_interventions;
};

}  // namespace rostrum::state
