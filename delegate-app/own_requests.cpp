// SPDX-License-Identifier: MIT
#include "delegate-app/own_requests.h"

#include "protocol/state/current.h"

namespace rostrum::delegate {
namespace {

bool isOpen(const v1::AgendaItem& item) {
    return item.list() == v1::LIST_STATUS_OPEN || item.list() == v1::LIST_STATUS_CLOSING;
}

bool isOwn(const qt::Scene& scene, const v1::Request& request) {
    return scene.participant != 0 && request.participant() == scene.participant;
}

/// A delegation's speech is everybody's of it; a panellist speaks alone.
bool isOwn(const qt::Scene& scene, const v1::Speech& speech) {
    if (speech.officer() != 0) return false;
    if (speech.panel_place() != 0) return speech.person() == scene.person;
    return scene.participant != 0 && speech.participant() == scene.participant;
}

}  // namespace

const v1::AgendaItem* itemToAskOn(const state::State& state) {
    if (const auto* item = state::itemUnderConsideration(state)) return item;
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        if (isOpen(stored.row)) return &stored.row;
    }
    return nullptr;
}

std::vector<const v1::Request*> waitingRequests(const qt::Scene& scene) {
    std::vector<const v1::Request*> own;
    const v1::AgendaItem* item = itemToAskOn(scene.state);
    if (item == nullptr) return own;
    for (const state::Order* order : {&scene.state.list(item->id()), &scene.state.pending(item->id())}) {
        for (const auto& [place, id] : *order) {
            const auto* request = scene.state.find<v1::Request>(id);
            if (isOwn(scene, *request)) own.push_back(request);
        }
    }
    return own;
}

const v1::Request* pointOfOrder(const qt::Scene& scene) {
    for (const auto& [id, stored] : scene.state.table<v1::Request>().all()) {
        const v1::Request& request = stored.row;
        const bool is_live =
            request.status() == v1::REQUEST_STATUS_ACCEPTED || request.status() == v1::REQUEST_STATUS_GRANTED;
        if (is_live && request.kind() == v1::KIND_POINT_OF_ORDER && isOwn(scene, request)) return &request;
    }
    return nullptr;
}

const v1::Speech* ownSpeech(const qt::Scene& scene) {
    const auto* floor = scene.state.find<v1::Floor>(1);
    if (floor == nullptr) return nullptr;
    for (const std::uint32_t id : {floor->current(), floor->interrupted()}) {
        const auto* speech = scene.state.find<v1::Speech>(id);
        if (speech != nullptr && isOwn(scene, *speech)) return speech;
    }
    return nullptr;
}

const v1::PanelPlace* ownPanelPlace(const qt::Scene& scene) {
    const v1::AgendaItem* now = itemToAskOn(scene.state);
    const v1::PanelPlace* to_come = nullptr;
    for (const auto& [id, stored] : scene.state.table<v1::PanelPlace>().all()) {
        const v1::PanelPlace& place = stored.row;
        if (scene.person == 0 || place.person() != scene.person) continue;
        if (now != nullptr && place.item() == now->id()) return &place;
        const auto* item = scene.state.find<v1::AgendaItem>(place.item());
        const bool is_to_come = item != nullptr && item->status() != v1::ITEM_STATUS_CONCLUDED;
        if (to_come == nullptr && is_to_come) to_come = &place;
    }
    return to_come;
}

}  // namespace rostrum::delegate
