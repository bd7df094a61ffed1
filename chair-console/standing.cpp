// SPDX-License-Identifier: MIT
#include "chair-console/standing.h"

#include "protocol/qt/wording.h"
#include "protocol/state/current.h"

#include <QCoreApplication>

#include <algorithm>

namespace rostrum::console {
namespace {

bool isOfficer(v1::Role role) {
    return role == v1::ROLE_CHAIR || role == v1::ROLE_VICE_CHAIR;
}

bool operates(const state::State& state, std::uint32_t person) {
    const auto& all = state.table<v1::Operating>().all();
    return std::any_of(all.begin(), all.end(), [&](const auto& entry) {
        return entry.second.row.person() == person && entry.second.row.ended_utc_ms() == 0;
    });
}

bool deskMayConduct(const state::State& state) {
    const auto* session = state.find<v1::Session>(1);
    return session != nullptr && session->desk_may_conduct();
}

Standing::Is standsAs(const qt::Scene& scene, const v1::PresidingTerm* term) {
    using Is = Standing::Is;
    if (scene.person == 0 || (!isOfficer(scene.role) && scene.role != v1::ROLE_SECRETARIAT)) return Is::nobody;
    if (term != nullptr && term->person() == scene.person) return Is::presiding;
    if (operates(scene.state, scene.person)) return Is::operating;
    if (isOfficer(scene.role)) return Is::assisting;
    return deskMayConduct(scene.state) ? Is::conducting : Is::preparing;
}

}  // namespace

Standing standingIn(const qt::Scene& scene) {
    Standing standing;
    standing.meeting = state::meetingInProgress(scene.state);
    if (standing.meeting != nullptr) {
        standing.term = scene.state.find<v1::PresidingTerm>(standing.meeting->presiding_term());
    }
    standing.is = standsAs(scene, standing.term);
    return standing;
}

const v1::Meeting* meetingToOpen(const qt::Scene& scene) {
    const auto* session = scene.state.find<v1::Session>(1);
    const bool may_open = isOfficer(scene.role) || (scene.role == v1::ROLE_SECRETARIAT && deskMayConduct(scene.state));
    if (session == nullptr || session->status() == v1::SESSION_STATUS_CLOSED || !may_open) return nullptr;
    if (state::meetingInProgress(scene.state) != nullptr) return nullptr;
    const v1::Meeting* next = nullptr;
    for (const auto& [id, stored] : scene.state.table<v1::Meeting>().all()) {
        if (stored.row.status() != v1::MEETING_STATUS_PLANNED) continue;
        if (next == nullptr || stored.row.number() < next->number()) next = &stored.row;
    }
    return next;
}

bool canBeResumed(const v1::Speech& speech) {
    return state::isHeldBy(speech, v1::HOLD_PAUSED) || (state::isHeldBy(speech, v1::HOLD_LOST) && !speech.lost());
}

bool canBePassedOn(const v1::Speech& speech) {
    return speech.lost() && state::isHeldBy(speech, v1::HOLD_LOST) && speech.kind() != v1::KIND_POINT_OF_ORDER;
}

const v1::HandoverOffer* openOffer(const state::State& state) {
    const auto& all = state.table<v1::HandoverOffer>().all();
    return all.empty() ? nullptr : &all.begin()->second.row;
}

bool isMissing(const qt::Scene& scene, std::uint32_t person) {
    if (scene.presence.empty()) return false;
    const auto at = scene.presence.find(person);
    return at == scene.presence.end() || at->second.connections() == 0;
}

QString officerTitle(v1::Role role, const std::string& country, const std::string& name) {
    const QString whose = qt::Wording::isolated(country.empty() ? name : country);
    return role == v1::ROLE_CHAIR ? QCoreApplication::translate("Standing", "Chair · %1").arg(whose)
                                  : QCoreApplication::translate("Standing", "Vice-Chair · %1").arg(whose);
}

}  // namespace rostrum::console
