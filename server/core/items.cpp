// SPDX-License-Identifier: MIT
//
// 2.1, 2.2 and 2.5: taking an item up, its segments, and concluding it.
#include "server/core/chapters.h"
#include "server/core/floor_acts.h"
#include "server/core/list_acts.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"
#include "server/core/standing.h"

#include <algorithm>

namespace rostrum::core {
namespace {

bool hasPanel(const State& state, std::uint32_t item) {
    const auto& places = state.table<v1::PanelPlace>().all();
    return std::any_of(places.begin(), places.end(),
                       [&](const auto& entry) { return entry.second.row.item() == item; });
}

/// A speech of the item that is not the presiding officer's own is on the floor.
bool hasTheFloor(const Draft& draft, std::uint32_t item) {
    for (const std::uint32_t id : speechesOnFloor(draft)) {
        const auto& speech = *draft.find<v1::Speech>(id);
        if (speech.item() == item && speech.officer() == 0) return true;
    }
    return false;
}

/// Keeps the finished requests of a concluded item for the record, and takes them out of what everybody is sent.
void recordRequests(Draft& draft, std::uint32_t item) {
    for (const auto& [id, stored] : draft.before().table<v1::Request>().all()) {
        if (stored.row.item() != item) continue;
        const v1::Request request = *draft.find<v1::Request>(id);
        if (request.status() < v1::REQUEST_STATUS_RELEASED) continue;  // a point of order that still waits
        *draft.put<v1::RequestRecord>(id).mutable_request() = request;
        draft.remove<v1::Request>(id);
    }
}

void conclude(Draft& draft, v1::AgendaItem& item) {
    item.set_status(v1::ITEM_STATUS_CONCLUDED);
    item.set_opens_utc_ms(0);
    if (item.list() != v1::LIST_STATUS_CLOSED) closeList(item, draft.now().utc_ms);
    for (const std::uint32_t request : waitingOn(draft.before(), item.id())) {
        finish(draft, request, v1::REQUEST_STATUS_NOT_REACHED);
    }
    recordRequests(draft, item.id());
}

}  // namespace

Verdict decideTakeUpItem(Draft& draft, const v1::TakeUpItem& command, const Actor& actor) {
    const v1::AgendaItem* other = itemUnderConsideration(draft.before());
    if (other != nullptr && other->id() != command.item()) {
        return refuse(v1::ANOTHER_ITEM_UNDER_CONSIDERATION, [&](auto& details) { details.set_item(other->id()); });
    }
    const v1::ItemStatus status = draft.find<v1::AgendaItem>(command.item())->status();
    if (status == v1::ITEM_STATUS_CONCLUDED) return refuse(v1::ITEM_CONCLUDED);
    if (status == v1::ITEM_STATUS_UNDER_CONSIDERATION) return refuse(v1::ALREADY_UNDER_CONSIDERATION);
    auto& item = draft.edit<v1::AgendaItem>(command.item());
    item.set_status(v1::ITEM_STATUS_UNDER_CONSIDERATION);
    // An item that is continued goes on in the segment in which it was left.
    const bool is_new = item.segment() == v1::SEGMENT_UNSPECIFIED;
    if (is_new && hasPanel(draft.before(), item.id())) item.set_segment(v1::SEGMENT_PRESENTATIONS);
    const auto& meetings = item.meetings();
    if (std::find(meetings.begin(), meetings.end(), actor.meeting->id()) == meetings.end()) {
        item.add_meetings(actor.meeting->id());
    }
    auto& term = draft.edit<v1::PresidingTerm>(actor.term->id());
    if (std::find(term.items().begin(), term.items().end(), item.id()) == term.items().end()) term.add_items(item.id());
    endGap(draft);
    editFloor(draft);  // overtakes an undo of what concluded the item before (12.3)
    draft.act().set_item(item.id());
    return {};
}

Verdict decideBeginSegment(Draft& draft, const v1::BeginSegment& command, const Actor&) {
    const auto& before = *draft.find<v1::AgendaItem>(command.item());
    if (before.status() != v1::ITEM_STATUS_UNDER_CONSIDERATION) return refuse(v1::ITEM_NOT_UNDER_CONSIDERATION);
    if (command.segment() != v1::SEGMENT_FLOOR && !hasPanel(draft.before(), command.item()))
        return refuse(v1::NO_PANEL);
    draft.edit<v1::AgendaItem>(command.item()).set_segment(command.segment());
    endGap(draft);
    draft.act().set_item(command.item());
    return {};
}

Verdict decideConcludeItem(Draft& draft, const v1::ConcludeItem& command, const Actor&) {
    const auto& before = *draft.find<v1::AgendaItem>(command.item());
    if (hasTheFloor(draft, command.item())) return refuse(v1::SPEECH_ON_FLOOR);
    if (before.status() != v1::ITEM_STATUS_UNDER_CONSIDERATION) return refuse(v1::ITEM_NOT_UNDER_CONSIDERATION);
    const std::size_t waiting = waitingOn(draft.before(), command.item()).size();
    if (waiting != 0 && command.waiting() == v1::WAITING_UNSPECIFIED) {
        return refuse(v1::WAITING_CHOICE_MISSING,
                      [&](auto& details) { details.set_count(static_cast<std::uint32_t>(waiting)); });
    }
    auto& item = draft.edit<v1::AgendaItem>(command.item());
    if (command.waiting() == v1::WAITING_KEEP) {
        item.set_status(v1::ITEM_STATUS_TO_BE_CONTINUED);
    } else {
        conclude(draft, item);
    }
    endGap(draft);
    editFloor(draft);  // overtakes an undo that would bring back a speech on this item (12.3)
    draft.act().set_item(item.id());
    return {};
}

}  // namespace rostrum::core
