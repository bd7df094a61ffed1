// SPDX-License-Identifier: MIT
//
// The console as a whole: what it shows and what it says. Its acts are in console_acts.cpp.
#include "chair-console/console.h"

#include "chair-console/act_sentence.h"
#include "protocol/qt/wording.h"
#include "protocol/state/suggestions.h"

#include <algorithm>

namespace rostrum::console {

using qt::Connection;
using qt::Wording;

namespace {

/// When somebody else suggested last what still holds; 0: nobody did.
std::uint32_t newestSuggestionSeq(const qt::Scene& scene) {
    std::uint32_t newest = 0;
    for (const auto& [person, stored] : scene.state.table<v1::Suggestion>().all()) {
        const bool counts = person != scene.person && state::holds(scene.state, stored.row);
        if (counts) newest = std::max(newest, stored.seq);
    }
    return newest;
}

/// What was done by the change in words; empty: its act is kept no longer.
QString doneBy(const state::State& state, std::uint32_t seq) {
    for (const auto& [slot, stored] : state.table<v1::Act>().all()) {
        if (stored.row.seq() == seq) return actSentence(stored.row, state);
    }
    return {};
}

}  // namespace

Console::Console(Connection& connection, Connection::LocalClock local_ms, QObject* parent)
    : Workplace(connection, parent),
      m_floor([&connection] { return connection.meetingNowMs(); }),
      m_primary(std::move(local_ms)) {
    connect(m_floor.clock(), &qt::ClockFace::warned, this, [this](int seconds_left) {
        emit announced(seconds_left == 0 ? tr("Time is up.") : tr("%n seconds left.", nullptr, seconds_left));
    });
    Console::show();
}

// ---- showing ----

void Console::show() {
    const qt::Scene scene = m_connection.scene();
    const std::uint32_t item = itemId();
    const auto projection = state::projectList(scene.state, item, scene.meeting_ms, scene.utc_ms);
    m_header.show(scene);
    m_floor.show(scene);
    m_primary.show(scene);
    m_list.show(scene, projection);
    m_undo_offer.show(scene);
    m_agenda.show(scene);
    m_speakers.show(scene, item, projection);
    m_panel.show(scene, item);
    m_points_of_order.show(scene);
    m_acts.show(scene);
    m_finder.show(scene, item);
    announce(scene);
}

/// Never what the screen reader reads by itself, and nothing of what was so before whoever looks came.
void Console::announce(const qt::Scene& scene) {
    Told now;
    now.person = scene.person;
    now.speech = floorRow().current();
    for (const auto& [place, request] : scene.state.pointsOfOrder()) {
        now.point_of_order = std::max(now.point_of_order, request);
    }
    now.point_of_order = std::max(now.point_of_order, m_told.point_of_order);
    now.offer = m_header.offerIsToMe() ? static_cast<std::uint32_t>(m_header.offerId()) : 0;
    now.suggestion_seq = std::max(newestSuggestionSeq(scene), m_told.suggestion_seq);
    now.standing = m_header.standingLine();
    const Told before = std::exchange(m_told, now);
    if (scene.person == 0) m_told = Told();
    if (scene.person == 0 || scene.person != before.person) return;

    if (now.standing != before.standing) emit announced(now.standing);
    if (now.offer != 0 && now.offer != before.offer) emit announced(m_header.offerLine());
    if (const auto* raised = scene.state.find<v1::Request>(now.point_of_order);
        raised != nullptr && now.point_of_order != before.point_of_order) {
        emit announced(tr("%1 raises a point of order.").arg(Wording::participant(scene.state, raised->participant())));
    }
    if (now.suggestion_seq != before.suggestion_seq && m_header.conducts()) {
        emit announced(doneBy(scene.state, now.suggestion_seq));
    }
    if (now.speech == before.speech) return;
    const v1::Speech* speech = state::currentSpeech(scene.state);
    if (speech == nullptr) return emit announced(tr("Nobody has the floor."));
    const QString name = Wording::speaker(scene.state, *speech);
    const bool is_heard = speech->kind() == v1::KIND_POINT_OF_ORDER;
    emit announced(is_heard ? tr("%1 is heard on a point of order.").arg(name) : tr("%1 has the floor.").arg(name));
}

// ---- the connection ----

bool Console::isFor(v1::Role role) const {
    return role == v1::ROLE_CHAIR || role == v1::ROLE_VICE_CHAIR || role == v1::ROLE_SECRETARIAT;
}

QString Console::notForThisRole() const {
    return tr(
        "This badge is not for this console, which serves the Chair, the Vice-Chairs and the Secretariat. Use one "
        "of theirs.");
}

void Console::begins() {
    m_away_since_seq.reset();
}

/// What others did while this console was away, so that nobody is taken by surprise by a list that looks otherwise. Who
/// came and went, this console among them, is no change of the meeting.
void Console::onPhase() {
    if (m_connection.phase() == Connection::Phase::Reconnecting) {
        if (!m_away_since_seq) m_away_since_seq = state().seq();
        return;
    }
    if (m_connection.phase() != Connection::Phase::Live || !m_away_since_seq) return;
    const std::uint32_t since_seq = *std::exchange(m_away_since_seq, std::nullopt);
    const auto& acts = state().table<v1::Act>().all();
    const auto missed = std::count_if(acts.begin(), acts.end(), [&](const auto& entry) {
        const v1::Act& act = entry.second.row;
        const bool is_presence = act.what() == "ConnectionLost" || act.what() == "ConnectionBack";
        return act.seq() > since_seq && act.person() != m_told.person && !is_presence;
    });
    if (missed > 0) say(tr("%n changes while you were away.", nullptr, static_cast<int>(missed)));
}

}  // namespace rostrum::console
