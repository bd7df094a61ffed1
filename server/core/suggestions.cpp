// SPDX-License-Identifier: MIT
//
// 1.3: whom those who do not preside suggest to call next.
#include "server/core/chapters.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"

namespace rostrum::core {
namespace {

/// Who presents next can be suggested; a panellist who presented replies as called.
Verdict checkPresentsNext(const v1::PanelPlace& place) {
    if (place.status() == v1::PANEL_STATUS_PASSED_OVER) return refuse(v1::PANELLIST_PASSED_OVER);
    if (place.status() == v1::PANEL_STATUS_PRESENTED) return refuse(v1::ALREADY_PRESENTED);
    return {};
}

}  // namespace

// Nothing follows from a suggestion: it writes its own row and no other, and is never taken away when what it names is
// called: whoever reads it asks whether it still holds (protocol/state/suggestions.h). The act names no participant,
// who would be told of it (audiences.h).
Verdict decideSuggestSpeaker(Draft& draft, const v1::SuggestSpeaker& command, const Actor& actor) {
    const std::uint32_t who = actor.person->id();
    if (command.request() != 0) {
        const v1::Request request = requestNamed(draft, command.request());
        if (Verdict refusal = checkWaits(request)) return refusal;
        draft.act().set_item(request.item());
        draft.act().set_request(request.id());
        draft.put<v1::Suggestion>(who).set_request(request.id());
    } else if (command.panel_place() != 0) {
        const auto& place = *draft.find<v1::PanelPlace>(command.panel_place());
        if (Verdict refusal = checkPresentsNext(place)) return refusal;
        draft.act().set_item(place.item());
        draft.act().set_panel_place(place.id());
        draft.put<v1::Suggestion>(who).set_panel_place(place.id());
    } else if (draft.find<v1::Suggestion>(who) != nullptr) {
        draft.remove<v1::Suggestion>(who);
    }
    return {};
}

}  // namespace rostrum::core
