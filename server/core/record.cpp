// SPDX-License-Identifier: MIT
//
// Chapter 12: undo, and the clock of a rehearsal.
#include "server/core/chapters.h"
#include "server/core/limits.h"
#include "server/core/references.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"
#include "server/core/standing.h"

#include <set>

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

/// Whether the undone act decided more about the item than how many have spoken on it: only then does what came after
/// it on the item depend on it.
bool changedItem(const State& state, const v1::Row& replaced) {
    if (!replaced.has_agenda_item()) return true;
    v1::AgendaItem after = *state.find<v1::AgendaItem>(replaced.agenda_item().id());
    after.set_spoken(replaced.agenda_item().spoken());
    return after.SerializeAsString() != replaced.agenda_item().SerializeAsString();
}

/// The rows whose being named by a later row makes that row depend on the undone act.
std::set<state::Key> dependedOn(const State& state, const v1::Undoable& undoable) {
    std::set<state::Key> keys;
    for (const v1::Removal& made : undoable.made()) keys.insert(keyOf(made));
    for (const v1::Row& replaced : undoable.replaced()) {
        const state::Key key = state::keyOf(replaced);
        if (state.seqOf(key) != 0 && changedItem(state, replaced)) keys.insert(key);
    }
    return keys;
}

/// The seq of the first row of the table, written after the undone act, that names one of `keys`; 0: none does.
template <class T>
std::uint32_t dependentIn(const State& state, std::uint32_t undone, const std::set<state::Key>& keys) {
    for (const auto& [id, stored] : state.table<T>().all()) {
        if (stored.seq <= undone) continue;
        v1::Row row;
        state::TableOf<T>::in(row) = stored.row;
        for (const state::Key& named : rowsNamedBy(row)) {
            if (keys.contains(named)) return stored.seq;
        }
    }
    return 0;
}

/// The seq of the last change of the row; of a finished request, that which put it with its concluded item. 0: the row
/// is no more.
std::uint32_t lastChangedAt(const State& state, state::Key key) {
    const std::uint32_t seq = state.seqOf(key);
    const bool may_be_recorded = seq == 0 && key.table == v1::TABLE_REQUEST;
    return may_be_recorded ? state.table<v1::RequestRecord>().seqOf(key.id) : seq;
}

/// The seq of what depends on the undone act; 0: nothing does.
std::uint32_t overtakenAt(const State& state, const v1::Undoable& undoable) {
    const std::uint32_t undone = undoable.id();
    for (const v1::Removal& name : undoable.wrote()) {
        const std::uint32_t seq = lastChangedAt(state, keyOf(name));
        if (seq != undone) return seq == 0 ? state.seq() : seq;
    }
    const std::set<state::Key> keys = dependedOn(state, undoable);
    for (const std::uint32_t seq :
         {dependentIn<v1::Request>(state, undone, keys), dependentIn<v1::Floor>(state, undone, keys),
          dependentIn<v1::Speech>(state, undone, keys), dependentIn<v1::SpeechRecord>(state, undone, keys),
          dependentIn<v1::RequestRecord>(state, undone, keys), dependentIn<v1::PanelPlace>(state, undone, keys),
          dependentIn<v1::Ruling>(state, undone, keys), dependentIn<v1::CallToOrder>(state, undone, keys)}) {
        if (seq != 0) return seq;
    }
    return 0;
}

/// A request asked for since that could not have been, beside one that the undo would make live again (3.3). 0: none.
std::uint32_t secondRequestAt(const Draft& draft, const v1::Undoable& undoable) {
    for (const v1::Row& replaced : undoable.replaced()) {
        if (!replaced.has_request() || replaced.request().status() > v1::REQUEST_STATUS_GRANTED) continue;
        const v1::Request* same = sameLiveRequest(draft, replaced.request());
        if (same == nullptr || same->id() == replaced.request().id()) continue;
        return draft.before().table<v1::Request>().seqOf(same->id());
    }
    return 0;
}

}  // namespace

// The rows come back as they were, clocks included: a speech whose clock ran then has run all along, so the time
// between counts as spoken (12.3).
Verdict decideUndo(Draft& draft, const v1::Undo& command, const Actor& actor) {
    const auto* kept = draft.find<v1::Undoable>(command.seq());
    const v1::Act* act = actOf(draft, command.seq());
    const std::uint32_t by = kept != nullptr ? kept->person() : act != nullptr ? act->person() : actor.person->id();
    if (by != actor.person->id() && !actor.conducts) return refuse(v1::NOT_YOURS);
    if (kept == nullptr) return cannotUndo(draft, command.seq());
    if (draft.now().meeting_ms > kept->at_meeting_ms() + undo_ms) return refuse(v1::UNDO_TOO_LATE);
    const v1::Undoable undoable = *kept;
    if (const std::uint32_t seq = overtakenAt(draft.before(), undoable)) return overtakenBy(seq);
    if (const std::uint32_t seq = secondRequestAt(draft, undoable)) return overtakenBy(seq);

    const bool is_own = by == actor.person->id() && (act == nullptr || act->for_person() == 0);
    if (!is_own) draft.actFor(actor.conductsFor());
    for (const v1::Removal& made : undoable.made()) draft.remove(keyOf(made));
    for (const v1::Row& replaced : undoable.replaced()) draft.restore(replaced);
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
