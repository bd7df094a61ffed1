// SPDX-License-Identifier: MIT
#pragma once

/// A small language for rows: wraps typed messages in v1::Row and builds states from them. Used by tests alone.

#include "protocol/state/state.h"

#include <initializer_list>
#include <utility>

namespace rostrum::eg {

using state::Key;
using state::State;
using Rows = State::Rows;
using Removals = State::Removals;

/// The row that holds `typed`.
template <class T>
v1::Row row(T typed) {
    v1::Row row;
    state::TableOf<T>::in(row) = std::move(typed);
    return row;
}

inline Rows rows(std::initializer_list<v1::Row> list) {
    return {list.begin(), list.end()};
}

inline v1::Removal removal(v1::Table table, std::uint32_t id) {
    v1::Removal removal;
    removal.set_table(table);
    removal.set_id(id);
    return removal;
}

inline Removals removals(std::initializer_list<v1::Removal> list) {
    return {list.begin(), list.end()};
}

/// A request that waits on the list of `item` at `place`.
inline v1::Request waiting(std::uint32_t id, std::uint32_t item, std::uint32_t place) {
    v1::Request request;
    request.set_id(id);
    request.set_item(item);
    request.set_participant(id + 1'000);
    request.set_kind(v1::KIND_STATEMENT);
    request.set_capacity(v1::CAPACITY_NATIONAL);
    request.set_status(v1::REQUEST_STATUS_ACCEPTED);
    request.set_place(place);
    return request;
}

inline v1::Participant participant(std::uint32_t id, const std::string& name) {
    v1::Participant participant;
    participant.set_id(id);
    participant.set_name(name);
    return participant;
}

}  // namespace rostrum::eg
