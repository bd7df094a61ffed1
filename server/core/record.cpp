// SPDX-License-Identifier: MIT
//
// Chapter 12: undo, and the clock of a rehearsal.
#include "server/core/chapters.h"
#include "server/core/floor_acts.h"
#include "server/core/limits.h"
#include "server/core/list_acts.h"
#include "server/core/overtaken.h"
#include "server/core/refusals.h"
#include "server/core/standing.h"

namespace rostrum::core {
namespace {

state::Key keyOf(const v1::Removal& name) {
    return {name.table(), name.id()};
}

v1::Refusal overtakenBy(std::uint32_t seq) {
    return refuse(v1::UNDO_OVERTAKEN, [&](auto& details) { details.set_seq(seq); });
}

/// The act with this seq; null: its row was overwritten, or there was never one.
const v1::Act* actOf(const Draft& draft, std::uint32_t seq) {
    const auto* act = draft.find<v1::Act>(seq % acts_kept + 1);
    return act == nullptr || act->seq() != seq ? nullptr : act;
}

/// An act of which nothing is kept any more that would undo it.
v1::Refusal cannotUndo(const Draft& draft, std::uint32_t seq) {
    if (seq == 0 || seq > draft.before().seq()) return refuse(v1::NOT_UNDOABLE);
    const v1::Act* act = actOf(draft, seq);
    if (act == nullptr) return refuse(v1::UNDO_TOO_LATE);
    if (act->undone_by() != 0) return overtakenBy(act->undone_by());
    return refuse(act->undo_until_meeting_ms() == 0 ? v1::NOT_UNDOABLE : v1::UNDO_TOO_LATE);
}

/// The row as it was, but for what neither act nor undo decided.
void bringBack(Draft& draft, const v1::Row& row) {
    draft.restore(row);
    if (row.has_speech()) keepTime(draft, row.speech().id());
    if (row.has_agenda_item()) keepTime(draft.edit<v1::AgendaItem>(row.agenda_item().id()), draft.now());
}

}  // namespace

// The rows come back as they were, clocks included: a speech whose clock ran then has run all along, so the time
// between counts as spoken (12.3). An act of presiding is the office's: who conducts now may undo it, and nobody else.
Verdict decideUndo(Draft& draft, const v1::Undo& command, const Actor& actor) {
    const auto* kept = draft.find<v1::Undoable>(command.seq());
    const v1::Act* act = actOf(draft, command.seq());
    const std::uint32_t by = kept != nullptr ? kept->person() : act != nullptr ? act->person() : actor.person->id();
    const bool is_actors = by == actor.person->id() && (kept == nullptr || !kept->by_presiding_officer());
    if (!is_actors && !actor.conducts) return refuse(v1::NOT_YOURS);
    if (kept == nullptr) return cannotUndo(draft, command.seq());
    if (draft.now().meeting_ms > kept->at_meeting_ms() + undo_ms) return refuse(v1::UNDO_TOO_LATE);
    const v1::Undoable undoable = *kept;
    if (const std::uint32_t seq = overtakenAt(draft, undoable)) return overtakenBy(seq);

    if (!is_actors) draft.actFor(actor.conductsFor());
    for (const v1::Removal& made : undoable.made()) draft.remove(keyOf(made));
    for (const v1::Row& replaced : undoable.replaced()) bringBack(draft, replaced);
    draft.remove<v1::Undoable>(undoable.id());
    if (act == nullptr) return {};
    draft.act().set_item(act->item());
    draft.act().set_participant(act->participant());
    draft.act().set_request(act->request());
    draft.act().set_panel_place(act->panel_place());
    auto& undone = draft.edit<v1::Act>(act->id());
    undone.set_undone_by(draft.seq());
    undone.set_undo_until_meeting_ms(0);
    return {};
}

// The change says that the clock was moved; moving it is the host's, whose clock it is.
Verdict decideStepClock(Draft& draft, const v1::StepClock&, const Actor&) {
    if (!sessionOf(draft.before()).rehearsal()) return refuse(v1::NOT_A_REHEARSAL);
    return {};
}

}  // namespace rostrum::core
