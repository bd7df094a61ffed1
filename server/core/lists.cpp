// SPDX-License-Identifier: MIT
//
// 2.3, 2.4 and 5.2: opening, closing and reopening a list of speakers, and the rules in force on it.
#include "server/core/chapters.h"
#include "server/core/floor_acts.h"
#include "server/core/limits.h"
#include "server/core/list_acts.h"
#include "server/core/refusals.h"
#include "server/core/standing.h"

#include <algorithm>

namespace rostrum::core {
namespace {

bool isOpen(const v1::AgendaItem& item) {
    return item.list() == v1::LIST_STATUS_OPEN || item.list() == v1::LIST_STATUS_CLOSING;
}

v1::Refusal listClosed(const v1::AgendaItem& item) {
    return refuse(v1::LIST_CLOSED, [&](auto& details) { details.set_at_utc_ms(item.closed_utc_ms()); });
}

void openList(v1::AgendaItem& item, std::int64_t opened_utc_ms) {
    item.set_list(v1::LIST_STATUS_OPEN);
    item.set_opens_utc_ms(0);
    if (item.floor_opened_utc_ms() == 0) item.set_floor_opened_utc_ms(opened_utc_ms);
    if (item.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) item.set_segment(v1::SEGMENT_FLOOR);
}

/// The list will not open at the announced moment, and nobody has opened the floor (2.3).
void takeBackOpening(v1::AgendaItem& item) {
    item.set_opens_utc_ms(0);
    item.set_floor_opened_by(0);
}

void forgetAnnouncedClosing(v1::AgendaItem& item) {
    item.set_closes_utc_ms(0);
    item.set_closes_after_nth(0);
}

/// The announced moment at which the list opens or closes; 0: none.
std::int64_t announcedFor(const v1::AgendaItem& item) {
    return item.list() == v1::LIST_STATUS_CLOSING ? item.closes_utc_ms() : item.opens_utc_ms();
}

/// The item whose announced moment comes first; null: none has one.
const v1::AgendaItem* firstAnnounced(const State& state) {
    const v1::AgendaItem* first = nullptr;
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        const std::int64_t at = announcedFor(stored.row);
        if (at != 0 && (first == nullptr || at < announcedFor(*first))) first = &stored.row;
    }
    return first;
}

}  // namespace

Verdict decideOpenFloor(Draft& draft, const v1::OpenFloor& command, const Actor& actor) {
    const auto& before = *draft.find<v1::AgendaItem>(command.item());
    const bool is_announced = command.opens_utc_ms() != 0;
    if (before.status() != v1::ITEM_STATUS_UNDER_CONSIDERATION) return refuse(v1::ITEM_NOT_UNDER_CONSIDERATION);
    if (is_announced && command.opens_utc_ms() <= draft.now().utc_ms) return refuse(v1::TIME_HAS_PASSED);
    if (isOpen(before)) return refuse(v1::LIST_ALREADY_OPEN);
    if (before.list() == v1::LIST_STATUS_CLOSED) return listClosed(before);
    auto& item = draft.edit<v1::AgendaItem>(command.item());
    if (command.has_rules()) *item.mutable_rules() = command.rules();
    // Whoever presides when this is decided has opened the floor, though the list may open later by itself (2.3).
    if (item.floor_opened_by() == 0) item.set_floor_opened_by(actor.term->id());
    if (is_announced) {
        item.set_opens_utc_ms(command.opens_utc_ms());
    } else {
        openList(item, draft.now().utc_ms);
    }
    endGap(draft);
    draft.act().set_item(item.id());
    return {};
}

Verdict decideCloseList(Draft& draft, const v1::CloseList& command, const Actor&) {
    const auto& before = *draft.find<v1::AgendaItem>(command.item());
    const bool at_a_time = command.closes_utc_ms() != 0;
    if (command.basis() == v1::BASIS_UNSPECIFIED) return refuse(v1::BASIS_MISSING);
    if (at_a_time && command.closes_utc_ms() <= draft.now().utc_ms) return refuse(v1::TIME_HAS_PASSED);
    const bool is_announced = at_a_time || command.closes_after_nth() != 0;
    if (before.list() == v1::LIST_STATUS_CLOSED) return listClosed(before);
    if (!isOpen(before) && (is_announced || before.opens_utc_ms() == 0)) return refuse(v1::LIST_NOT_OPEN);
    if (command.closes_after_nth() != 0 && command.closes_after_nth() <= before.spoken()) {
        return refuse(v1::NTH_HAS_SPOKEN, [&](auto& details) { details.set_count(before.spoken()); });
    }
    auto& item = draft.edit<v1::AgendaItem>(command.item());
    forgetAnnouncedClosing(item);
    if (!isOpen(before)) {
        takeBackOpening(item);
    } else if (is_announced) {
        item.set_list(v1::LIST_STATUS_CLOSING);
        item.set_closes_utc_ms(command.closes_utc_ms());
        item.set_closes_after_nth(command.closes_after_nth());
    } else {
        closeList(item, draft.now().utc_ms);
    }
    draft.act().set_item(item.id());
    draft.act().set_basis(command.basis());
    return {};
}

Verdict decideReopenList(Draft& draft, const v1::ReopenList& command, const Actor&) {
    const auto& before = *draft.find<v1::AgendaItem>(command.item());
    if (before.status() == v1::ITEM_STATUS_CONCLUDED) return refuse(v1::ITEM_CONCLUDED);
    if (before.list() == v1::LIST_STATUS_NOT_OPEN) return refuse(v1::LIST_NOT_OPEN);
    if (before.list() == v1::LIST_STATUS_OPEN) return refuse(v1::LIST_NOT_CLOSED);
    auto& item = draft.edit<v1::AgendaItem>(command.item());
    item.set_list(v1::LIST_STATUS_OPEN);
    item.set_closed_utc_ms(0);
    forgetAnnouncedClosing(item);
    draft.act().set_item(item.id());
    draft.act().set_reason(command.reason());
    return {};
}

Verdict decideChangeListRules(Draft& draft, const v1::ChangeListRules& command, const Actor&) {
    const auto& before = *draft.find<v1::AgendaItem>(command.item());
    if (command.basis() == v1::BASIS_UNSPECIFIED) return refuse(v1::BASIS_MISSING);
    if (before.status() == v1::ITEM_STATUS_CONCLUDED) return refuse(v1::ITEM_CONCLUDED);
    *draft.edit<v1::AgendaItem>(command.item()).mutable_rules() = command.rules();
    draft.act().set_item(command.item());
    draft.act().set_basis(command.basis());
    return {};
}

void closeList(v1::AgendaItem& item, std::int64_t closed_utc_ms) {
    item.set_list(v1::LIST_STATUS_CLOSED);
    item.set_closed_utc_ms(closed_utc_ms);
    forgetAnnouncedClosing(item);
}

void closeListIfNthHasSpoken(Draft& draft, std::uint32_t item, Now at) {
    const auto& before = *draft.find<v1::AgendaItem>(item);
    const bool is_last = before.closes_after_nth() != 0 && before.spoken() >= before.closes_after_nth();
    if (before.list() == v1::LIST_STATUS_CLOSING && is_last) {
        closeList(draft.edit<v1::AgendaItem>(item), at.utc_ms);
    }
}

void keepTime(v1::AgendaItem& item, Now now) {
    if (item.opens_utc_ms() != 0) item.set_opens_utc_ms(std::max(item.opens_utc_ms(), now.utc_ms));
    if (item.closes_utc_ms() != 0) item.set_closes_utc_ms(std::max(item.closes_utc_ms(), now.utc_ms));
}

std::vector<std::uint32_t> waitingOn(const State& state, std::uint32_t item) {
    std::vector<std::uint32_t> waiting;
    for (const auto& [place, request] : state.list(item)) waiting.push_back(request);
    for (const auto& [place, request] : state.pending(item)) waiting.push_back(request);
    return waiting;
}

std::optional<std::int64_t> listDeadline(const State& state) {
    const v1::AgendaItem* first = firstAnnounced(state);
    return first == nullptr ? std::optional<std::int64_t>() : announcedFor(*first);
}

bool advanceList(Draft& draft) {
    const v1::AgendaItem* first = firstAnnounced(draft.before());
    if (first == nullptr || announcedFor(*first) > draft.now().utc_ms) return false;
    const std::int64_t at_utc_ms = announcedFor(*first);
    auto& item = draft.edit<v1::AgendaItem>(first->id());
    draft.act().set_item(item.id());
    if (item.list() == v1::LIST_STATUS_CLOSING) {
        draft.act().set_what("ListClosed");
        closeList(item, at_utc_ms);
    } else {
        draft.act().set_what("ListOpened");
        openList(item, at_utc_ms);
    }
    return true;
}

}  // namespace rostrum::core
