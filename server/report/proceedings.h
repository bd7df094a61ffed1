// SPDX-License-Identifier: MIT
#pragma once

/// What was asked and said under an item, gathered from the tables. Item 0 stands for what belongs to no item. Pointers
/// hold as long as the state is not changed. Only inside server/report. Pure; any thread.

#include "protocol/state/state.h"

#include <vector>

namespace rostrum::report {

/// As received: those that live or ended lately, and those kept when the item was concluded (2.5).
std::vector<const v1::Request*> requestsOn(const state::State& state, std::uint32_t item);
/// Null: there is none.
const v1::Request* requestWith(const state::State& state, std::uint32_t id);

/// In the order in which the floor was given. A request that came back to its list because its speaker was lost (5.7)
/// keeps the time spent, so its last speech holds all of it and the earlier ones are left out: each is told, and its
/// time counted, once.
std::vector<const v1::SpeechRecord*> speechesOn(const state::State& state, std::uint32_t item);
/// The same request was given the floor before and its speaker was lost.
bool wasResumed(const state::State& state, const v1::SpeechRecord& record);

/// Those of the item that `T` is of: Ruling, CallToOrder, PanelPlace, Speech.
template <class T>
std::vector<const T*> rowsOn(const state::State& state, std::uint32_t item) {
    std::vector<const T*> rows;
    for (const auto& [id, stored] : state.table<T>().all()) {
        if (stored.row.item() == item) rows.push_back(&stored.row);
    }
    return rows;
}

/// In the order of the panel.
std::vector<const v1::PanelPlace*> panelOf(const state::State& state, std::uint32_t item);

}  // namespace rostrum::report
