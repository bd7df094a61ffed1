// SPDX-License-Identifier: MIT
#pragma once

/// What the one primary button would do in a scene, named by its effect, or why it would do nothing. Used by
/// PrimaryAct, and by whatToSay, which words what the Chair says with it. It decides nothing: the server does. Pure.

#include "protocol/qt/scene.h"

#include <QCoreApplication>
#include <QString>

namespace rostrum::console {

/// The order in which the cases are looked at is the order of precedence.
struct PrimaryChoice {
    enum class Is {
        nothing,
        open_meeting,
        resume_meeting,
        accept_chair,         ///< it is on offer to whoever looks
        rule,                 ///< the point of order that is heard; opens the choice of outcomes
        hear_point_of_order,  ///< 6.4: before everything on the list
        take_up_item,         ///< the next one not concluded
        pass_on,              ///< the speaker is lost and the clock has paused (5.7)
        resume_speech,        ///< paused by hand, or its speaker is back
        give_presentation,    ///< to the next panellist
        open_floor,           ///< after the presentations; opens the panel for it
        give_floor,           ///< to the head of the list
        conclude_item,        ///< nobody waits, and the list is closed
        suggest,              ///< not presiding: whom on the list to call next, or which point of order to hear (1.3)
        suggest_panellist,
        take_suggestion_back,  ///< the one that was to be suggested is
    };
    Is is = Is::nothing;
    std::uint32_t id = 0;       ///< of the meeting, offer, item, request, panel place or speech that it names
    QString text;               ///< "Give the floor to India"
    QString why_not;            ///< for nothing: why nothing can be done
    QString note;               ///< "Suggested: India", by whoever looks; empty: nobody
    std::uint32_t current = 0;  ///< Floor.current, as seen
    std::uint32_t next = 0;     ///< head of the list, as seen
    bool opens_panel = false;   ///< pressing asks for a choice first; it sends nothing by itself
    bool operator==(const PrimaryChoice&) const = default;

    Q_DECLARE_TR_FUNCTIONS(PrimaryChoice)
};
[[nodiscard]] PrimaryChoice primaryChoiceIn(const qt::Scene& scene);

/// What is next on the item under consideration, whoever has the floor: what waits while a point of order goes first.
[[nodiscard]] PrimaryChoice nextInLine(const qt::Scene& scene);

/// The panellist who presents next, or next after `first`; null: nobody is left who waits.
[[nodiscard]] const v1::PanelPlace* nextPanellist(const state::State& state, std::uint32_t item,
                                                  std::uint32_t first = 0);

}  // namespace rostrum::console
