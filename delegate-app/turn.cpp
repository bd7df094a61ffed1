// SPDX-License-Identifier: MIT
#include "delegate-app/turn.h"

#include "delegate-app/own_requests.h"
#include "protocol/qt/wording.h"
#include "protocol/state/list_position.h"
#include "protocol/state/speech_limit.h"

#include <algorithm>

namespace rostrum::delegate {
namespace {

using qt::Wording;
using State = Turn::State;

constexpr std::int64_t minute_ms = 60'000;

/// When it is likely to begin; none: nobody can tell.
std::optional<std::int64_t> startOf(const v1::Request& request, const std::optional<state::Projection>& projection) {
    if (!projection) return {};
    const auto at = std::find_if(projection->starts.begin(), projection->starts.end(),
                                 [&](const state::ProjectedStart& start) { return start.request == request.id(); });
    if (at == projection->starts.end()) return {};
    return at->utc_ms;
}

/// "in about 4 min" for whoever is next, else "about 15:42".
QString aboutWhen(const qt::Scene& scene, std::int64_t start_utc_ms, bool is_next) {
    if (!is_next) return Turn::tr("about %1", "a time").arg(Wording::time(scene.state, start_utc_ms));
    const std::int64_t left_ms = start_utc_ms - scene.utc_ms;
    if (left_ms < minute_ms) return Turn::tr("in less than a minute");
    return Turn::tr("in about %1", "a duration").arg(Wording::duration(left_ms));
}

QString detailOf(const qt::Scene& scene, const v1::Request& request, const std::optional<std::int64_t>& start_utc_ms,
                 bool is_next) {
    QStringList parts{Turn::tr("Received %1").arg(Wording::timeToTheSecond(scene.state, request.received_utc_ms()))};
    if (start_utc_ms) parts.append(aboutWhen(scene, *start_utc_ms, is_next));
    const std::uint32_t limit_ms = state::speechLimitMs(scene.state, request);
    if (limit_ms != 0) parts.append(Turn::tr("%1 to speak").arg(Wording::clock(limit_ms)));
    return parts.join(QStringLiteral(" · "));
}

QString askedBy(const qt::Scene& scene, const v1::Request& request) {
    if (request.person() == scene.person) return {};
    if (request.person() == 0) return Turn::tr("Asked for by the Secretariat");
    const auto* person = scene.state.find<v1::Person>(request.person());
    return person == nullptr ? QString() : Turn::tr("Asked for by %1").arg(Wording::isolated(person->name()));
}

QString pendingHeadline(const qt::Scene& scene) {
    const auto* participant = scene.state.find<v1::Participant>(scene.participant);
    const bool is_unconfirmed = participant != nullptr && participant->accreditation_pending();
    return is_unconfirmed ? Turn::tr("Waits for your accreditation") : Turn::tr("Waits to be approved");
}

/// "Withdraw (4th, about 15:42)"
QString withdrawText(const state::State& state, std::uint32_t position,
                     const std::optional<std::int64_t>& start_utc_ms) {
    const QString place = Wording::ordinal(position);
    if (!start_utc_ms) return Turn::tr("Withdraw (%1)").arg(place);
    return Turn::tr("Withdraw (%1, about %2)").arg(place, Wording::time(state, *start_utc_ms));
}

void showWaiting(const qt::Scene& scene, const v1::Request& request, const std::optional<state::Projection>& projection,
                 Turn::Shown& shown) {
    const auto position = state::listPosition(scene.state, request.id());
    const auto start_utc_ms = startOf(request, projection);
    shown.request_id = static_cast<int>(request.id());
    shown.asked_by = askedBy(scene, request);
    if (!position) {
        shown.state = State::Pending;
        shown.headline = pendingHeadline(scene);
        shown.detail = detailOf(scene, request, {}, false);
        shown.button = Turn::tr("Withdraw my request");
        return;
    }
    const auto* item = scene.state.find<v1::AgendaItem>(request.item());
    const bool is_next = *position == 1 && item->status() == v1::ITEM_STATUS_UNDER_CONSIDERATION;
    shown.state = is_next ? State::Next : State::Waiting;
    shown.headline = is_next ? Turn::tr("You are next") : Turn::tr("%1 on the list").arg(Wording::ordinal(*position));
    shown.detail = detailOf(scene, request, start_utc_ms, is_next);
    shown.button = is_next ? Turn::tr("Withdraw my request") : withdrawText(scene.state, *position, start_utc_ms);
    shown.can_let_others_go_first = state::nextOnList(scene.state, request.id()) != 0;
}

Turn::Shown shownIn(const qt::Scene& scene, const std::optional<state::Projection>& projection, bool is_sending) {
    Turn::Shown shown;
    const auto waiting = waitingRequests(scene);
    if (ownSpeech(scene) != nullptr) {
        shown.state = State::Speaking;
        shown.button = Turn::tr("I have finished");
    } else if (!waiting.empty()) {
        showWaiting(scene, *waiting.front(), projection, shown);
    } else if (is_sending) {
        shown.state = State::Sending;
        shown.button = Turn::tr("Sending…");
    } else {
        shown.button = Turn::tr("Request the floor");
    }
    return shown;
}

}  // namespace

void Turn::show(const qt::Scene& scene, const std::optional<state::Projection>& projection, bool is_sending) {
    Shown shown = shownIn(scene, projection, is_sending);
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    emit changed();
}

}  // namespace rostrum::delegate
