// SPDX-License-Identifier: MIT
#include "delegate-app/delegate_app.h"

#include "delegate-app/own_requests.h"
#include "protocol/state/current.h"

#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace rostrum::delegate {
namespace {

std::uint32_t idOf(int id) {
    return static_cast<std::uint32_t>(id);
}

/// What this user has set, beside how it joined (remembered_join.h).
QString settingsFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/rostrum/delegate-settings.ini";
}

}  // namespace

DelegateApp::DelegateApp(qt::Connection& connection, QObject* parent)
    : Workplace(connection, parent), m_floor([&connection] { return connection.meetingNowMs(); }) {
    connect(m_floor.ownClock(), &qt::ClockFace::warned, this, [this](int seconds_left) {
        emit announced(seconds_left == 0 ? tr("Time is up.") : tr("%n seconds left.", nullptr, seconds_left));
    });
    connect(this, &Workplace::pendingChanged, this, [this] { show(); });
    m_sounds = QSettings(settingsFile(), QSettings::IniFormat).value("sounds", true).toBool();
    DelegateApp::show();
}

// ---- showing ----

void DelegateApp::show() {
    const qt::Scene scene = m_connection.scene();
    const v1::AgendaItem* item = itemToAskOn(scene.state);
    const std::uint32_t item_id = item == nullptr ? 0 : item->id();
    const auto projection = state::projectList(scene.state, item_id, scene.meeting_ms, scene.utc_ms);
    m_identity.show(scene);
    m_floor.show(scene);
    m_turn.show(scene, projection, isUnderWay("requestFloor"));
    m_asking.show(scene);
    m_point_of_order.show(scene);
    m_panel_place.show(scene);
    m_speakers.show(scene, item_id, projection);
    tell(scene);
}

/// Nothing of what was so before whoever looks came.
void DelegateApp::tell(const qt::Scene& scene) {
    Told now;
    now.person = scene.person;
    const v1::Speech* heard = state::heardSpeech(scene.state);
    now.heard = heard == nullptr ? 0 : heard->id();
    now.is_next = m_turn.state() == Turn::State::Next;
    now.own = m_floor.own();
    now.received = m_turn.requestId();
    const Told before = std::exchange(m_told, scene.person == 0 ? Told() : now);
    if (before.isCalled() && !m_told.isCalled()) emit calledNoMore();
    if (scene.person == 0) return;
    const bool is_anew = scene.person != before.person;
    // Having the floor is told also to whoever joins then.
    if (now.own == FloorNow::Own::Speaks && (is_anew || before.own == FloorNow::Own::No)) {
        emit announced(m_floor.ownHeading());
        emit gotFloor(m_floor.ownHeading());
    } else if (!is_anew) {
        tellAboutTheFloor(before);
    }
    if (is_anew) return;
    if (now.received != 0 && now.received != before.received && !now.is_next) {
        emit announced(tr("%1. %2", "place, moment of receipt").arg(m_turn.headline(), m_turn.detail()));
    }
    if (now.is_next && !before.is_next) {
        emit announced(m_turn.headline());
        emit becameNext(m_turn.detail());
    }
}

void DelegateApp::tellAboutTheFloor(const Told& before) {
    if (m_told.own != before.own && m_told.own != FloorNow::Own::No) {
        emit announced(m_floor.ownLine().isEmpty() ? m_floor.ownHeading() : m_floor.ownLine());
    } else if (m_told.heard != before.heard) {
        emit announced(m_floor.name().isEmpty()
                           ? tr("Nobody has the floor.")
                           : tr("%1: %2", "has the floor, who").arg(m_floor.heading(), m_floor.name()));
    }
}

bool DelegateApp::isFor(v1::Role role) const {
    return role == v1::ROLE_DELEGATE || role == v1::ROLE_PANELLIST;
}

QString DelegateApp::notForThisRole() const {
    return tr(
        "This badge is not for the delegate app, which serves delegates and panellists. Use the app that the "
        "Secretariat names for yours.");
}

void DelegateApp::setSounds(bool sounds) {
    if (sounds == m_sounds) return;
    m_sounds = sounds;
    QSettings(settingsFile(), QSettings::IniFormat).setValue("sounds", sounds);
    emit soundsChanged();
}

// ---- acts ----

void DelegateApp::requestFloor() {
    if (!m_asking.whyNot().isEmpty()) return say(m_asking.whyNot());
    if (isUnderWay("requestFloor")) return;
    v1::Command command;
    *command.mutable_request_floor() = m_asking.request();
    send("requestFloor", std::move(command));
}

void DelegateApp::withdraw(int request) {
    if (isUnderWay("withdraw")) return;
    v1::Command command;
    command.mutable_withdraw_request()->set_request(idOf(request));
    send("withdraw", std::move(command));
}

void DelegateApp::letOthersGoFirst(int request) {
    v1::Command command;
    command.mutable_let_others_go_first()->set_request(idOf(request));
    send("letOthersGoFirst", std::move(command));
}

void DelegateApp::finishSpeech() {
    if (isUnderWay("finishSpeech")) return;
    v1::Command command;
    command.mutable_finish_speech()->set_speech(idOf(m_floor.ownSpeechId()));
    send("finishSpeech", std::move(command));
}

void DelegateApp::raisePointOfOrder() {
    if (isUnderWay("raisePointOfOrder")) return;
    const v1::RequestFloor as_chosen = m_asking.request();
    v1::Command command;
    v1::RaisePointOfOrder& point = *command.mutable_raise_point_of_order();
    point.set_modality(as_chosen.modality());
    point.set_language(as_chosen.language());
    point.set_inlet(v1::INLET_APP);
    send("raisePointOfOrder", std::move(command));
}

void DelegateApp::wishToReply(bool wishes) {
    v1::Command command;
    command.mutable_wish_to_reply()->set_panel_place(idOf(m_panel_place.placeId()));
    command.mutable_wish_to_reply()->set_wishes(wishes);
    send("wishToReply", std::move(command));
}

}  // namespace rostrum::delegate
