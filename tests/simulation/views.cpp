// SPDX-License-Identifier: MIT
#include "tests/simulation/views.h"

#include "server/core/audiences.h"

namespace rostrum::simulation {
namespace {

/// Calls `visit` with an empty row of each table.
template <class Visit>
void forEachTable(const Visit& visit) {
    for (int i = 0; i < v1::Row::descriptor()->field_count(); ++i) {
        v1::Row row;
        v1::Row::GetReflection()->MutableMessage(&row, v1::Row::descriptor()->field(i));
        state::visitRow(row, visit);
    }
}

template <class T>
std::string named(std::uint32_t id) {
    return T::descriptor()->name() + " " + std::to_string(id);
}

/// The rows of one table in which `view` differs from those of `server` for which `is_seen`.
template <class T, class IsSeen>
void compare(const state::State& view, const state::State& server, const IsSeen& is_seen,
             std::vector<std::string>& found) {
    std::string mine;
    std::string theirs;
    std::size_t seen = 0;
    for (const auto& [id, stored] : server.table<T>().all()) {
        const T* row = view.find<T>(id);
        if (!is_seen(stored.row)) {
            if (row != nullptr) found.push_back(named<T>(id) + " is seen");
            continue;
        }
        ++seen;
        if (row == nullptr) {
            found.push_back(named<T>(id) + " is missing");
            continue;
        }
        row->SerializeToString(&mine);
        stored.row.SerializeToString(&theirs);
        if (mine != theirs) {
            found.push_back(named<T>(id) + " differs: {" + row->ShortDebugString() + "} is {" +
                            stored.row.ShortDebugString() + "}");
        }
    }
    if (view.table<T>().all().size() <= seen) return;
    for (const auto& [id, stored] : view.table<T>().all()) {
        if (server.find<T>(id) == nullptr) found.push_back(named<T>(id) + " is no more");
    }
}

}  // namespace

std::vector<std::string> differences(const state::State& one, const state::State& other) {
    std::vector<std::string> found;
    if (one.seq() != other.seq()) {
        found.push_back("seq " + std::to_string(one.seq()) + " is " + std::to_string(other.seq()));
    }
    forEachTable([&](const auto& empty) {
        using T = std::decay_t<decltype(empty)>;
        compare<T>(
            one, other, [](const T&) { return true; }, found);
    });
    return found;
}

std::vector<std::string> differencesFromAudience(const state::State& view, const v1::Welcome& who,
                                                 const state::State& server) {
    std::vector<std::string> found;
    const core::Owner viewer{who.participant(), who.person()};
    forEachTable([&](const auto& empty) {
        using T = std::decay_t<decltype(empty)>;
        const bool sees_all = core::sees(who.audience(), state::TableOf<T>::table);
        const auto is_seen = [&](const T& typed) {
            if (sees_all || !core::hasOwners(state::TableOf<T>::table)) return sees_all;
            v1::Row row;
            state::TableOf<T>::in(row) = typed;
            return core::seesRow(who.audience(), viewer, row);
        };
        compare<T>(view, server, is_seen, found);
    });
    return found;
}

}  // namespace rostrum::simulation
