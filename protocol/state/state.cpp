// SPDX-License-Identifier: MIT
#include "protocol/state/state.h"

#include <type_traits>

namespace rostrum::state {
namespace {

bool isLive(const v1::Request& request) {
    return request.status() == v1::REQUEST_STATUS_PENDING || request.status() == v1::REQUEST_STATUS_ACCEPTED ||
           request.status() == v1::REQUEST_STATUS_GRANTED;
}

/// A default row that holds an empty T, by table; lets code that has only a Key reach the typed tables.
v1::Row emptyRow(v1::Table table) {
    v1::Row row;
    const auto* field = v1::Row::descriptor()->FindFieldByNumber(table);
    if (field != nullptr) v1::Row::GetReflection()->MutableMessage(&row, field);
    return row;
}

template <class Map, class K>
const typename Map::mapped_type& atOrEmpty(const Map& map, const K& key) {
    static const typename Map::mapped_type empty{};
    const auto at = map.find(key);
    return at == map.end() ? empty : at->second;
}

}  // namespace

Key keyOf(const v1::Row& row) {
    if (row.of_case() == v1::Row::OF_NOT_SET) return {};
    return visitRow(row, [&](const auto& typed) { return Key{static_cast<v1::Table>(row.of_case()), typed.id()}; });
}

void State::apply(std::uint32_t seq, const Rows& rows, const Removals& removals) {
    m_seq = seq;
    for (const v1::Row& row : rows) {
        if (row.of_case() == v1::Row::OF_NOT_SET) continue;
        visitRow(row, [&](const auto& typed) { store(typed); });
    }
    for (const v1::Removal& removal : removals) {
        const v1::Row kind = emptyRow(removal.table());
        if (kind.of_case() == v1::Row::OF_NOT_SET) continue;
        visitRow(kind, [&](const auto& typed) { remove<std::decay_t<decltype(typed)>>(removal.id()); });
    }
}

std::uint32_t State::seqOf(Key key) const {
    const v1::Row kind = emptyRow(key.table);
    if (kind.of_case() == v1::Row::OF_NOT_SET) return 0;
    return visitRow(kind, [&](const auto& typed) { return table<std::decay_t<decltype(typed)>>().seqOf(key.id); });
}

v1::Row State::row(Key key) const {
    const v1::Row kind = emptyRow(key.table);
    v1::Row found;
    if (kind.of_case() == v1::Row::OF_NOT_SET) return found;
    visitRow(kind, [&](const auto& typed) {
        using T = std::decay_t<decltype(typed)>;
        if (const T* row = find<T>(key.id)) TableOf<T>::in(found) = *row;
    });
    return found;
}

const Order& State::list(std::uint32_t item) const {
    return atOrEmpty(m_lists, item);
}

const Order& State::pending(std::uint32_t item) const {
    return atOrEmpty(m_pending, item);
}

const std::set<std::uint32_t>& State::liveRequests(std::uint32_t participant) const {
    return atOrEmpty(m_live, participant);
}

std::uint32_t State::interventions(std::uint32_t item, std::uint32_t participant) const {
    return atOrEmpty(m_interventions, std::pair{item, participant});
}

template <class T>
void State::store(const T& row) {
    auto& table = std::get<Table<T>>(m_tables);
    auto [at, is_new] = table.m_rows.try_emplace(row.id());
    if constexpr (std::is_same_v<T, v1::Request>) {
        if (!is_new) unindex(at->second.row);
        index(row);
    }
    if constexpr (std::is_same_v<T, v1::SpeechRecord>) {
        if (!is_new) count(at->second.row, -1);
        count(row, 1);
    }
    at->second.row = row;
    at->second.seq = m_seq;
    if (row.id() >= table.m_next_id) table.m_next_id = row.id() + 1;
}

template <class T>
void State::remove(std::uint32_t id) {
    auto& rows = std::get<Table<T>>(m_tables).m_rows;
    const auto at = rows.find(id);
    if (at == rows.end()) return;
    if constexpr (std::is_same_v<T, v1::Request>) unindex(at->second.row);
    if constexpr (std::is_same_v<T, v1::SpeechRecord>) count(at->second.row, -1);
    rows.erase(at);
}

void State::index(const v1::Request& request) {
    const std::pair at{request.place(), request.id()};
    if (isLive(request)) m_live[request.participant()].insert(request.id());
    if (request.status() == v1::REQUEST_STATUS_PENDING) m_pending[request.item()].insert(at);
    if (request.status() != v1::REQUEST_STATUS_ACCEPTED) return;
    (request.kind() == v1::KIND_POINT_OF_ORDER ? m_points_of_order : m_lists[request.item()]).insert(at);
}

void State::unindex(const v1::Request& request) {
    const std::pair at{request.place(), request.id()};
    if (isLive(request)) m_live[request.participant()].erase(request.id());
    if (request.status() == v1::REQUEST_STATUS_PENDING) m_pending[request.item()].erase(at);
    if (request.status() != v1::REQUEST_STATUS_ACCEPTED) return;
    (request.kind() == v1::KIND_POINT_OF_ORDER ? m_points_of_order : m_lists[request.item()]).erase(at);
}

void State::count(const v1::SpeechRecord& record, int by) {
    const v1::Speech& speech = record.speech();
    const bool counts = speech.request() != 0 && speech.kind() != v1::KIND_QUESTION &&
                        speech.kind() != v1::KIND_POINT_OF_ORDER && record.end() != v1::SPEECH_END_PASSED_ON;
    if (counts) m_interventions[{speech.item(), speech.participant()}] += static_cast<std::uint32_t>(by);
}

}  // namespace rostrum::state
