// SPDX-License-Identifier: MIT
#include "delegate-app/point_of_order.h"

#include "delegate-app/own_requests.h"
#include "protocol/qt/wording.h"
#include "protocol/state/current.h"
#include "protocol/state/entitlement.h"
#include "protocol/state/list_position.h"

namespace rostrum::delegate {
namespace {

using qt::Wording;

QString whyNotNow(const qt::Scene& scene, const v1::Participant& participant) {
    const v1::Meeting* meeting = state::meetingInProgress(scene.state);
    if (meeting == nullptr) return PointOfOrder::tr("No meeting is in progress.");
    if (meeting->status() == v1::MEETING_STATUS_SUSPENDED) return PointOfOrder::tr("The meeting is suspended.");
    if (participant.accreditation_pending()) return PointOfOrder::tr("Your accreditation is not confirmed yet.");
    if (pointOfOrder(scene) != nullptr) return PointOfOrder::tr("Your point of order waits already.");
    return {};
}

/// Of one that waits; one that is heard fills the window.
QString lineOf(const state::State& state, const v1::Request& request) {
    const auto position = state::listPosition(state, request.id());
    if (!position) return {};
    return PointOfOrder::tr("Your point of order was received %1, %2")
        .arg(Wording::timeToTheSecond(state, request.received_utc_ms()), Wording::ordinal(*position));
}

}  // namespace

void PointOfOrder::show(const qt::Scene& scene) {
    Shown shown;
    const auto* session = scene.state.find<v1::Session>(1);
    const auto* participant = scene.state.find<v1::Participant>(scene.participant);
    if (session != nullptr && participant != nullptr) {
        shown.may_raise = state::mayRaisePointOfOrder(*session, participant->category());
        shown.why_not = whyNotNow(scene, *participant);
    }
    if (const v1::Request* own = pointOfOrder(scene); own != nullptr && own->status() == v1::REQUEST_STATUS_ACCEPTED) {
        shown.request_id = static_cast<int>(own->id());
        shown.line = lineOf(scene.state, *own);
    }
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    emit changed();
}

}  // namespace rostrum::delegate
