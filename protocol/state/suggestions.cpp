// SPDX-License-Identifier: MIT
#include "protocol/state/suggestions.h"

#include "protocol/state/current.h"

namespace rostrum::state {
namespace {

bool isUnderConsideration(const State& state, std::uint32_t item) {
    const auto* row = state.find<v1::AgendaItem>(item);
    return row != nullptr && row->status() == v1::ITEM_STATUS_UNDER_CONSIDERATION;
}

bool waits(const State& state, const v1::Request& request) {
    if (request.status() != v1::REQUEST_STATUS_ACCEPTED) return false;
    return request.kind() == v1::KIND_POINT_OF_ORDER || isUnderConsideration(state, request.item());
}

bool hasTheFloor(const State& state, std::uint32_t panel_place) {
    const auto* floor = state.find<v1::Floor>(1);
    if (floor == nullptr) return false;
    for (const std::uint32_t id : {floor->current(), floor->interrupted()}) {
        const auto* speech = state.find<v1::Speech>(id);
        if (speech != nullptr && speech->panel_place() == panel_place) return true;
    }
    return false;
}

bool waits(const State& state, const v1::PanelPlace& place) {
    return place.status() == v1::PANEL_STATUS_WAITING && isUnderConsideration(state, place.item()) &&
           !hasTheFloor(state, place.id());
}

bool presides(const State& state, std::uint32_t person) {
    const v1::Meeting* meeting = meetingInProgress(state);
    if (meeting == nullptr) return false;
    const auto* term = state.find<v1::PresidingTerm>(meeting->presiding_term());
    return term != nullptr && term->person() == person;
}

}  // namespace

bool holds(const State& state, const v1::Suggestion& suggestion) {
    if (presides(state, suggestion.id())) return false;
    const auto* request = state.find<v1::Request>(suggestion.request());
    const auto* place = state.find<v1::PanelPlace>(suggestion.panel_place());
    return (request != nullptr && waits(state, *request)) || (place != nullptr && waits(state, *place));
}

std::vector<v1::Suggestion> suggestionsThatHold(const State& state) {
    std::vector<v1::Suggestion> held;
    for (const auto& [person, stored] : state.table<v1::Suggestion>().all()) {
        if (holds(state, stored.row)) held.push_back(stored.row);
    }
    return held;
}

std::vector<std::uint32_t> whoSuggestsRequest(const std::vector<v1::Suggestion>& suggestions, std::uint32_t request) {
    std::vector<std::uint32_t> persons;
    for (const v1::Suggestion& suggestion : suggestions) {
        if (suggestion.request() == request) persons.push_back(suggestion.id());
    }
    return persons;
}

std::vector<std::uint32_t> whoSuggestsPanellist(const std::vector<v1::Suggestion>& suggestions, std::uint32_t place) {
    std::vector<std::uint32_t> persons;
    for (const v1::Suggestion& suggestion : suggestions) {
        if (suggestion.panel_place() == place) persons.push_back(suggestion.id());
    }
    return persons;
}

}  // namespace rostrum::state
