// SPDX-License-Identifier: MIT
#include "chair-console/primary_act.h"

namespace rostrum::console {
namespace {

using Is = PrimaryChoice::Is;

v1::GiveFloor giveFloor(const PrimaryChoice& choice) {
    v1::GiveFloor give;
    give.mutable_seen()->set_current(choice.current);
    give.mutable_seen()->set_next(choice.next);
    return give;
}

/// What the choice sends. Requires: it sends something.
v1::Command commandOf(const PrimaryChoice& choice) {
    v1::Command command;
    switch (choice.is) {
        case Is::open_meeting:
            command.mutable_open_meeting()->set_meeting(choice.id);
            break;
        case Is::resume_meeting:
            command.mutable_resume_meeting();
            break;
        case Is::accept_chair:
            command.mutable_accept_handover()->set_offer(choice.id);
            break;
        case Is::hear_point_of_order:
            command.mutable_hear_point_of_order()->set_request(choice.id);
            command.mutable_hear_point_of_order()->set_current(choice.current);
            break;
        case Is::take_up_item:
            command.mutable_take_up_item()->set_item(choice.id);
            break;
        case Is::pass_on:
            command.mutable_pass_on()->set_speech(choice.id);
            break;
        case Is::resume_speech:
            command.mutable_resume_speech()->set_speech(choice.id);
            break;
        case Is::give_presentation:
            *command.mutable_give_floor() = giveFloor(choice);
            command.mutable_give_floor()->set_panel_place(choice.id);
            command.mutable_give_floor()->set_kind(v1::KIND_PRESENTATION);
            break;
        case Is::give_floor:
            *command.mutable_give_floor() = giveFloor(choice);
            command.mutable_give_floor()->set_request(choice.id);
            break;
        case Is::conclude_item:
            command.mutable_conclude_item()->set_item(choice.id);
            break;
        case Is::suggest:
            command.mutable_suggest_speaker()->set_request(choice.id);
            break;
        case Is::suggest_panellist:
            command.mutable_suggest_speaker()->set_panel_place(choice.id);
            break;
        case Is::take_suggestion_back:
            command.mutable_suggest_speaker();
            break;
        case Is::nothing:
        case Is::rule:
        case Is::open_floor:
            break;
    }
    return command;
}

}  // namespace

PrimaryAct::PrimaryAct(LocalClock local_ms, QObject* parent) : QObject(parent), m_local_ms(std::move(local_ms)) {
    m_warm.setSingleShot(true);
    m_warm.setTimerType(Qt::PreciseTimer);
    connect(&m_warm, &QTimer::timeout, this, &PrimaryAct::warm);
}

void PrimaryAct::show(const qt::Scene& scene) {
    PrimaryChoice choice = primaryChoiceIn(scene);
    const bool point_of_order_first = choice.is == Is::rule || choice.is == Is::hear_point_of_order;
    const PrimaryChoice after = point_of_order_first ? nextInLine(scene) : PrimaryChoice();
    const bool gives_after = after.is == Is::give_floor || after.is == Is::give_presentation;
    QString inert_text = gives_after ? after.text : QString();

    const bool names_another =
        choice.is != m_choice.is || choice.id != m_choice.id || choice.current != m_choice.current;
    if (m_was_shown && names_another) {
        m_inert_until_ms = m_local_ms() + cool_down_ms;
        m_warm.start(cool_down_ms);
    }
    m_was_shown = scene.person != 0;
    const bool is_other = choice != m_choice || inert_text != m_inert_text || scene.is_live != m_is_live;
    m_choice = std::move(choice);
    m_inert_text = std::move(inert_text);
    m_is_live = scene.is_live;
    if (isEnabled() == m_was_enabled && !is_other) return;
    m_was_enabled = isEnabled();
    emit changed();
}

bool PrimaryAct::isEnabled() const {
    return m_choice.is != Is::nothing && m_is_live && m_local_ms() >= m_inert_until_ms;
}

bool PrimaryAct::isUrgent() const {
    return m_choice.is == Is::rule || m_choice.is == Is::hear_point_of_order;
}

QString PrimaryAct::kind() const {
    switch (m_choice.is) {
        case Is::nothing:
            return {};
        case Is::open_meeting:
            return QStringLiteral("openMeeting");
        case Is::resume_meeting:
            return QStringLiteral("resumeMeeting");
        case Is::accept_chair:
            return QStringLiteral("acceptHandover");
        case Is::rule:
            return QStringLiteral("rule");
        case Is::hear_point_of_order:
            return QStringLiteral("hearPointOfOrder");
        case Is::take_up_item:
            return QStringLiteral("takeUpItem");
        case Is::pass_on:
            return QStringLiteral("passOn");
        case Is::resume_speech:
            return QStringLiteral("resumeSpeech");
        case Is::give_presentation:
            return QStringLiteral("givePanellist");
        case Is::open_floor:
            return QStringLiteral("openFloor");
        case Is::give_floor:
            return QStringLiteral("giveFloor");
        case Is::conclude_item:
            return QStringLiteral("concludeItem");
        case Is::suggest:
        case Is::suggest_panellist:
        case Is::take_suggestion_back:
            return QStringLiteral("suggest");
    }
    return {};
}

std::optional<v1::Command> PrimaryAct::command() const {
    if (!isEnabled() || m_choice.opens_panel) return std::nullopt;
    return commandOf(m_choice);
}

/// A timer may be early by a little; the clock decides.
void PrimaryAct::warm() {
    const std::int64_t left_ms = m_inert_until_ms - m_local_ms();
    if (left_ms > 0) {
        m_warm.start(static_cast<int>(left_ms));
    } else {
        m_was_enabled = isEnabled();
        emit changed();
    }
}

}  // namespace rostrum::console
