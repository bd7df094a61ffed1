// SPDX-License-Identifier: MIT
#include "server/cli/names.h"

namespace rostrum::cli {
namespace {

/// The id of the first row of the table for which `is_it` holds.
template <class T, class Predicate>
std::optional<std::uint32_t> firstWhere(const state::State& view, Predicate is_it) {
    for (const auto& [id, stored] : view.table<T>().all()) {
        if (is_it(stored.row)) return id;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> Names::meeting(const std::string& number) const {
    return firstWhere<v1::Meeting>(m_view, [&](const auto& row) { return std::to_string(row.number()) == number; });
}

std::optional<std::uint32_t> Names::item(const std::string& number) const {
    return firstWhere<v1::AgendaItem>(m_view, [&](const auto& row) { return row.number() == number; });
}

std::optional<std::uint32_t> Names::itemUnderConsideration() const {
    return firstWhere<v1::AgendaItem>(
        m_view, [](const auto& row) { return row.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION; });
}

std::optional<std::uint32_t> Names::participant(const std::string& name) const {
    return firstWhere<v1::Participant>(m_view, [&](const auto& row) { return row.name() == name; });
}

std::optional<std::uint32_t> Names::person(const std::string& name) const {
    for (const v1::Person& person : m_actor.persons) {
        if (person.name() == name) return person.id();
    }
    const auto participant_id = participant(name);
    for (const v1::Person& person : m_actor.persons) {
        if (participant_id && person.participant() == *participant_id) return person.id();
    }
    return std::nullopt;
}

std::optional<std::uint32_t> Names::panelPlace(const std::string& name) const {
    const auto now = itemUnderConsideration();
    return firstWhere<v1::PanelPlace>(m_view,
                                      [&](const auto& row) { return row.name() == name && now && row.item() == *now; });
}

std::optional<std::uint32_t> Names::group(const std::string& name) const {
    const v1::Session* session = m_view.find<v1::Session>(1);
    if (session == nullptr) return std::nullopt;
    for (const v1::Group& group : session->groups()) {
        if (group.name() == name) return group.id();
    }
    return std::nullopt;
}

std::optional<std::uint32_t> Names::request(const std::string& name) const {
    const auto id = participant(name);
    return id ? requestOf(*id) : std::nullopt;
}

std::optional<std::uint32_t> Names::requestOf(std::uint32_t participant_id) const {
    const auto now = itemUnderConsideration();
    if (participant_id == 0) return std::nullopt;
    std::optional<std::uint32_t> found;
    for (const std::uint32_t id : m_view.liveRequests(participant_id)) {
        const v1::Request* request = m_view.find<v1::Request>(id);
        if (now && request->item() != *now) continue;
        if (!found || request->status() == v1::REQUEST_STATUS_ACCEPTED) found = id;
    }
    return found;
}

}  // namespace rostrum::cli
