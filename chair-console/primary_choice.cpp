// SPDX-License-Identifier: MIT
#include "chair-console/primary_choice.h"

#include "chair-console/standing.h"
#include "protocol/qt/wording.h"
#include "protocol/state/list_position.h"
#include "protocol/state/suggestions.h"

#include <algorithm>

namespace rostrum::console {
namespace {

using Is = PrimaryChoice::Is;
using qt::Wording;

PrimaryChoice chosen(Is is, std::uint32_t id, const QString& text) {
    PrimaryChoice choice;
    choice.is = is;
    choice.id = id;
    choice.text = text;
    choice.opens_panel = is == Is::rule || is == Is::open_floor;
    return choice;
}

PrimaryChoice nothing(const QString& why_not) {
    PrimaryChoice choice;
    choice.why_not = why_not;
    return choice;
}

QString participantOf(const state::State& state, std::uint32_t request) {
    const auto* asked = state.find<v1::Request>(request);
    return asked == nullptr ? QString() : Wording::participant(state, asked->participant());
}

QString giveTo(const QString& name) {
    return PrimaryChoice::tr("Give the floor to %1").arg(name);
}

QString giveToOffline(const QString& name) {
    return PrimaryChoice::tr("Give the floor to %1 (offline)").arg(name);
}

/// Nobody who could speak for the request is connected. Only who would speak online can be offline.
bool isOffline(const qt::Scene& scene, const v1::Request& request) {
    if (request.modality() != v1::MODALITY_ONLINE || scene.presence.empty()) return false;
    if (request.person() != 0) return isMissing(scene, request.person());
    return std::none_of(scene.presence.begin(), scene.presence.end(), [&](const auto& entry) {
        return entry.second.participant() == request.participant() && entry.second.connections() > 0;
    });
}

PrimaryChoice givePresentation(const qt::Scene& scene, const v1::PanelPlace& place) {
    const QString name = Wording::panellist(scene.state, place.id());
    const auto* person = scene.state.find<v1::Person>(place.person());
    const bool is_online = person != nullptr && person->modality() == v1::MODALITY_ONLINE;
    const bool is_offline = is_online && isMissing(scene, place.person());
    return chosen(Is::give_presentation, place.id(), is_offline ? giveToOffline(name) : giveTo(name));
}

PrimaryChoice giveFloor(const qt::Scene& scene, std::uint32_t head) {
    const QString name = participantOf(scene.state, head);
    const bool is_offline = isOffline(scene, *scene.state.find<v1::Request>(head));
    return chosen(Is::give_floor, head, is_offline ? giveToOffline(name) : giveTo(name));
}

PrimaryChoice beforeTheMeeting(const qt::Scene& scene) {
    const auto* session = scene.state.find<v1::Session>(1);
    if (session != nullptr && session->status() == v1::SESSION_STATUS_CLOSED) {
        return nothing(PrimaryChoice::tr("The session is closed."));
    }
    const v1::Meeting* next = meetingToOpen(scene);
    if (next == nullptr) return nothing(PrimaryChoice::tr("No meeting is in progress."));
    const QString number = Wording::ordinal(next->number());
    return chosen(Is::open_meeting, next->id(),
                  scene.role == v1::ROLE_CHAIR ? PrimaryChoice::tr("Open the %1 meeting").arg(number)
                                               : PrimaryChoice::tr("Open the %1 meeting for the Chair").arg(number));
}

/// The next on the agenda that is not concluded. What this meeting has considered already was put off: it comes last.
PrimaryChoice takeUpNext(const state::State& state, const v1::Meeting& meeting) {
    const v1::AgendaItem* next = nullptr;
    const auto rank = [&](const v1::AgendaItem& item) {
        const auto& met = item.meetings();
        const bool was_put_off = std::find(met.begin(), met.end(), meeting.id()) != met.end();
        return std::pair(was_put_off, item.order());
    };
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        if (stored.row.status() == v1::ITEM_STATUS_CONCLUDED) continue;
        if (next == nullptr || rank(stored.row) < rank(*next)) next = &stored.row;
    }
    if (next == nullptr) return nothing(PrimaryChoice::tr("Every item is concluded."));
    return chosen(Is::take_up_item, next->id(),
                  PrimaryChoice::tr("Take up item %1").arg(Wording::itemNumber(state, next->id())));
}

PrimaryChoice onTheItem(const qt::Scene& scene, const v1::AgendaItem& item) {
    const state::State& state = scene.state;
    const bool presents = item.segment() == v1::SEGMENT_PRESENTATIONS;
    if (const auto* place = presents ? nextPanellist(state, item.id()) : nullptr)
        return givePresentation(scene, *place);
    if (item.list() == v1::LIST_STATUS_NOT_OPEN) {
        return chosen(Is::open_floor, item.id(), PrimaryChoice::tr("Open the floor"));
    }
    if (const std::uint32_t head = state::headOfList(state, item.id())) return giveFloor(scene, head);
    if (item.list() != v1::LIST_STATUS_CLOSED || state::currentSpeech(state) != nullptr) {
        return nothing(PrimaryChoice::tr("Nobody is waiting."));
    }
    PrimaryChoice conclude = chosen(Is::conclude_item, item.id(),
                                    PrimaryChoice::tr("Conclude item %1").arg(Wording::itemNumber(state, item.id())));
    conclude.opens_panel = !state.pending(item.id()).empty();
    return conclude;
}

/// What the presiding officer would do next. Requires: a meeting is in progress, not suspended.
PrimaryChoice inTheMeeting(const qt::Scene& scene, const v1::Meeting& meeting) {
    const state::State& state = scene.state;
    const v1::Speech* current = state::currentSpeech(state);
    const QString speaker = current == nullptr ? QString() : Wording::speaker(state, *current);
    if (current != nullptr && current->kind() == v1::KIND_POINT_OF_ORDER) {
        return chosen(Is::rule, current->request(), PrimaryChoice::tr("Rule on the point of order of %1").arg(speaker));
    }
    if (!state.pointsOfOrder().empty()) {
        const std::uint32_t first = state.pointsOfOrder().begin()->second;
        return chosen(Is::hear_point_of_order, first, PrimaryChoice::tr("Hear %1").arg(participantOf(state, first)));
    }
    const v1::AgendaItem* item = state::itemUnderConsideration(state);
    if (item == nullptr) return takeUpNext(state, meeting);
    if (current != nullptr && canBePassedOn(*current)) {
        return chosen(Is::pass_on, current->id(), PrimaryChoice::tr("Pass on: %1 keeps the place").arg(speaker));
    }
    if (current != nullptr && (canBeResumed(*current) || state::isHeldBy(*current, v1::HOLD_OFFICER_SPEAKS))) {
        return chosen(Is::resume_speech, current->id(), PrimaryChoice::tr("Let %1 go on").arg(speaker));
    }
    return onTheItem(scene, *item);
}

QString nameOf(const state::State& state, const v1::Suggestion& suggestion) {
    return suggestion.request() != 0 ? participantOf(state, suggestion.request())
                                     : Wording::panellist(state, suggestion.panel_place());
}

/// What the presiding officer would do next, as a suggestion.
PrimaryChoice suggesting(const state::State& state, const PrimaryChoice& choice) {
    switch (choice.is) {
        case Is::hear_point_of_order:
            return chosen(Is::suggest, choice.id,
                          PrimaryChoice::tr("Suggest hearing %1").arg(participantOf(state, choice.id)));
        case Is::give_floor:
            return chosen(Is::suggest, choice.id, PrimaryChoice::tr("Suggest %1").arg(participantOf(state, choice.id)));
        case Is::give_presentation:
            return chosen(Is::suggest_panellist, choice.id,
                          PrimaryChoice::tr("Suggest %1").arg(Wording::panellist(state, choice.id)));
        default:
            return {};
    }
}

PrimaryChoice nothingToSuggest(const qt::Scene& scene, const Standing& standing) {
    const QString officer = standing.term == nullptr ? QString() : Wording::actor(scene.state, standing.term->person());
    return nothing(standing.is == Standing::Is::preparing
                       ? PrimaryChoice::tr("This console prepares: %1 presides.").arg(officer)
                       : PrimaryChoice::tr("This console assists: %1 presides.").arg(officer));
}

/// For a console whose presses do not count as the presiding officer's.
PrimaryChoice suggested(const qt::Scene& scene, const Standing& standing, const PrimaryChoice& choice) {
    PrimaryChoice suggestion = suggesting(scene.state, choice);
    const auto* own = scene.state.find<v1::Suggestion>(scene.person);
    if (own == nullptr || !state::holds(scene.state, *own)) {
        return suggestion.is == Is::nothing ? nothingToSuggest(scene, standing) : suggestion;
    }
    const bool is_same = suggestion.id == (suggestion.is == Is::suggest ? own->request() : own->panel_place());
    if (is_same || suggestion.is == Is::nothing) {
        suggestion = chosen(Is::take_suggestion_back, own->request() != 0 ? own->request() : own->panel_place(),
                            PrimaryChoice::tr("Take the suggestion back"));
    }
    suggestion.note = PrimaryChoice::tr("Suggested: %1").arg(nameOf(scene.state, *own));
    return suggestion;
}

PrimaryChoice choiceIn(const qt::Scene& scene) {
    const Standing standing = standingIn(scene);
    if (standing.is == Standing::Is::nobody) return {};
    if (standing.meeting == nullptr) return beforeTheMeeting(scene);
    if (standing.isSuspended() && standing.conducts()) {
        return chosen(Is::resume_meeting, standing.meeting->id(), PrimaryChoice::tr("Resume the meeting"));
    }
    const v1::HandoverOffer* offer = openOffer(scene.state);
    if (offer != nullptr && offer->to() == scene.person) {
        return chosen(Is::accept_chair, offer->id(), PrimaryChoice::tr("Accept the chair"));
    }
    if (standing.isSuspended()) return nothing(PrimaryChoice::tr("The meeting is suspended."));
    const PrimaryChoice choice = inTheMeeting(scene, *standing.meeting);
    return standing.conducts() ? choice : suggested(scene, standing, choice);
}

}  // namespace

PrimaryChoice primaryChoiceIn(const qt::Scene& scene) {
    PrimaryChoice choice = choiceIn(scene);
    if (const auto* floor = scene.state.find<v1::Floor>(1)) choice.current = floor->current();
    if (const auto* item = state::itemUnderConsideration(scene.state))
        choice.next = state::headOfList(scene.state, item->id());
    return choice;
}

PrimaryChoice nextInLine(const qt::Scene& scene) {
    const v1::AgendaItem* item = state::itemUnderConsideration(scene.state);
    return item == nullptr ? PrimaryChoice() : onTheItem(scene, *item);
}

const v1::PanelPlace* nextPanellist(const state::State& state, std::uint32_t item, std::uint32_t first) {
    const auto* floor = state.find<v1::Floor>(1);
    const auto speaks = [&](std::uint32_t place) {
        if (floor == nullptr) return false;
        const auto* current = state.find<v1::Speech>(floor->current());
        const auto* interrupted = state.find<v1::Speech>(floor->interrupted());
        return (current != nullptr && current->panel_place() == place) ||
               (interrupted != nullptr && interrupted->panel_place() == place);
    };
    const v1::PanelPlace* next = nullptr;
    for (const auto& [id, stored] : state.table<v1::PanelPlace>().all()) {
        const v1::PanelPlace& place = stored.row;
        if (place.item() != item || place.status() != v1::PANEL_STATUS_WAITING) continue;
        if (id == first || speaks(id)) continue;
        if (next == nullptr || place.place() < next->place()) next = &place;
    }
    return next;
}

}  // namespace rostrum::console
