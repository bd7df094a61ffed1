// SPDX-License-Identifier: MIT
#include "tests/simulation/views.h"

#include "server/core/audiences.h"

namespace rostrum::simulation {
namespace {

/// Calls `visit` with an empty row of the table.
template <class Visit>
void forTable(v1::Table table, const Visit& visit) {
    v1::Row row;
    v1::Row::GetReflection()->MutableMessage(&row, v1::Row::descriptor()->FindFieldByNumber(table));
    state::visitRow(row, visit);
}

/// Calls `visit` with an empty row of each table.
template <class Visit>
void forEachTable(const Visit& visit) {
    for (int i = 0; i < v1::Row::descriptor()->field_count(); ++i) {
        forTable(static_cast<v1::Table>(v1::Row::descriptor()->field(i)->number()), visit);
    }
}

template <class T>
std::string named(std::uint32_t id) {
    return T::descriptor()->name() + " " + std::to_string(id);
}

/// Whose eyes see which rows.
struct Eyes {
    v1::Audience audience;
    core::Owner owner;

    template <class T>
    bool see(const T& typed) const {
        if (core::sees(audience, state::TableOf<T>::table)) return true;
        if (!core::hasOwners(state::TableOf<T>::table)) return false;
        v1::Row row;
        state::TableOf<T>::in(row) = typed;
        return core::seesRow(audience, owner, row);
    }
};

/// Sees everything.
struct AllEyes {
    template <class T>
    bool see(const T&) const {
        return true;
    }
};

/// `mine` and `theirs`: the row in the view and in the server's state; null: there is none.
template <class T, class Seen>
void compareRow(std::uint32_t id, const T* mine, const T* theirs, const Seen& eyes, std::vector<std::string>& found) {
    const bool is_seen = theirs != nullptr && eyes.see(*theirs);
    if (!is_seen && mine == nullptr) return;
    if (theirs == nullptr) {
        found.push_back(named<T>(id) + " is no more");
    } else if (!is_seen) {
        found.push_back(named<T>(id) + " is seen");
    } else if (mine == nullptr) {
        found.push_back(named<T>(id) + " is missing");
    } else if (mine->SerializeAsString() != theirs->SerializeAsString()) {
        found.push_back(named<T>(id) + " differs: {" + mine->ShortDebugString() + "} is {" +
                        theirs->ShortDebugString() + "}");
    }
}

template <class Seen>
std::vector<std::string> compareAll(const state::State& view, const state::State& server, const Seen& eyes) {
    std::vector<std::string> found;
    forEachTable([&](const auto& empty) {
        using T = std::decay_t<decltype(empty)>;
        for (const auto& [id, stored] : server.table<T>().all()) {
            compareRow(id, view.find<T>(id), &stored.row, eyes, found);
        }
        for (const auto& [id, stored] : view.table<T>().all()) {
            if (server.find<T>(id) == nullptr) compareRow<T>(id, &stored.row, nullptr, eyes, found);
        }
    });
    return found;
}

template <class Seen>
std::vector<std::string> compareRows(const state::State& view, const state::State& server, const Seen& eyes,
                                     const std::set<state::Key>& rows) {
    std::vector<std::string> found;
    for (const state::Key& key : rows) {
        forTable(key.table, [&](const auto& empty) {
            using T = std::decay_t<decltype(empty)>;
            compareRow(key.id, view.find<T>(key.id), server.find<T>(key.id), eyes, found);
        });
    }
    return found;
}

Eyes eyesOf(const v1::Welcome& who) {
    return {who.audience(), {who.participant(), who.person()}};
}

/// What is kept beside the rows, for questions about lists.
void compareIndexes(const state::State& one, const state::State& other, std::vector<std::string>& found) {
    forEachTable([&](const auto& empty) {
        using T = std::decay_t<decltype(empty)>;
        if (one.table<T>().nextId() != other.table<T>().nextId()) found.push_back("the next id of " + named<T>(0));
    });
    if (one.pointsOfOrder() != other.pointsOfOrder()) found.push_back("the points of order that wait");
    for (const auto& [item, stored] : other.table<v1::AgendaItem>().all()) {
        if (one.list(item) != other.list(item)) found.push_back("the list of item " + std::to_string(item));
        if (one.pending(item) != other.pending(item)) found.push_back("who is pending on " + std::to_string(item));
        for (const auto& [participant, unused] : other.table<v1::Participant>().all()) {
            if (one.interventions(item, participant) == other.interventions(item, participant)) continue;
            found.push_back("the interventions of participant " + std::to_string(participant));
        }
    }
    for (const auto& [participant, stored] : other.table<v1::Participant>().all()) {
        if (one.liveRequests(participant) == other.liveRequests(participant)) continue;
        found.push_back("the live requests of participant " + std::to_string(participant));
    }
}

void compareSeq(const state::State& one, const state::State& other, std::vector<std::string>& found) {
    if (one.seq() == other.seq()) return;
    found.push_back("seq " + std::to_string(one.seq()) + " is " + std::to_string(other.seq()));
}

}  // namespace

std::vector<std::string> differences(const state::State& one, const state::State& other) {
    std::vector<std::string> found = compareAll(one, other, AllEyes());
    compareIndexes(one, other, found);
    compareSeq(one, other, found);
    return found;
}

std::vector<std::string> differences(const state::State& one, const state::State& other,
                                     const std::set<state::Key>& rows) {
    std::vector<std::string> found = compareRows(one, other, AllEyes(), rows);
    compareSeq(one, other, found);
    return found;
}

std::vector<std::string> differencesFromAudience(const state::State& view, const v1::Welcome& who,
                                                 const state::State& server) {
    return compareAll(view, server, eyesOf(who));
}

std::vector<std::string> differencesFromAudience(const state::State& view, const v1::Welcome& who,
                                                 const state::State& server, const std::set<state::Key>& rows) {
    return compareRows(view, server, eyesOf(who), rows);
}

}  // namespace rostrum::simulation
