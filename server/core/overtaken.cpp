// SPDX-License-Identifier: MIT
#include "server/core/overtaken.h"

#include "server/core/references.h"
#include "server/core/request_acts.h"
#include "server/core/standing.h"

#include <algorithm>
#include <set>
#include <type_traits>

namespace rostrum::core {
namespace {

state::Key keyOf(const v1::Removal& name) {
    return {name.table(), name.id()};
}

template <class T>
std::uint32_t actedOnAt(const typename state::Table<T>::Stored& stored) {
    if constexpr (std::is_same_v<T, v1::Speech>) return stored.row.acted_seq();
    return stored.seq;
}

/// The seq of the last act on the row; of a finished request, that which put it with its concluded item. 0: the row is
/// no more.
std::uint32_t lastActOn(const State& state, state::Key key) {
    if (key.table == v1::TABLE_SPEECH) {
        const auto* speech = state.find<v1::Speech>(key.id);
        return speech == nullptr ? 0 : speech->acted_seq();
    }
    const std::uint32_t seq = state.seqOf(key);
    const bool may_be_recorded = seq == 0 && key.table == v1::TABLE_REQUEST;
    return may_be_recorded ? state.table<v1::RequestRecord>().seqOf(key.id) : seq;
}

/// A row that the act wrote was changed since.
std::uint32_t rewrittenAt(const State& state, const v1::Undoable& undoable) {
    for (const v1::Removal& name : undoable.wrote()) {
        const std::uint32_t seq = lastActOn(state, keyOf(name));
        if (seq != undoable.id()) return seq == 0 ? state.seq() : seq;
    }
    return 0;
}

/// Whether the act decided more about the item than how many have spoken on it: only then does what came after it on
/// the item depend on it.
bool changedItem(const State& state, const v1::Row& replaced) {
    if (!replaced.has_agenda_item()) return true;
    v1::AgendaItem after = *state.find<v1::AgendaItem>(replaced.agenda_item().id());
    after.set_spoken(replaced.agenda_item().spoken());
    return after.SerializeAsString() != replaced.agenda_item().SerializeAsString();
}

/// The rows whose being named by a later row makes that row depend on the act.
std::set<state::Key> dependedOn(const State& state, const v1::Undoable& undoable) {
    std::set<state::Key> keys;
    for (const v1::Removal& made : undoable.made()) keys.insert(keyOf(made));
    for (const v1::Row& replaced : undoable.replaced()) {
        const state::Key key = state::keyOf(replaced);
        if (state.seqOf(key) != 0 && changedItem(state, replaced)) keys.insert(key);
    }
    return keys;
}

/// The seq of the first row of the table, written after the act, that names one of `keys`; 0: none does.
template <class T>
std::uint32_t dependentIn(const State& state, std::uint32_t undone, const std::set<state::Key>& keys) {
    for (const auto& [id, stored] : state.table<T>().all()) {
        const std::uint32_t seq = actedOnAt<T>(stored);
        if (seq <= undone) continue;
        v1::Row row;
        state::TableOf<T>::in(row) = stored.row;
        for (const state::Key& named : rowsNamedBy(row)) {
            if (keys.contains(named)) return seq;
        }
    }
    return 0;
}

/// A later request, speech, ruling or call to order names a row that the act made or changed.
std::uint32_t dependedOnAt(const State& state, const v1::Undoable& undoable) {
    const std::uint32_t undone = undoable.id();
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

/// What a speech that would come back is of, its request or panel place, was changed since, though the act left it
/// alone.
std::uint32_t speakerChangedAt(const State& state, const v1::Undoable& undoable) {
    for (const v1::Row& replaced : undoable.replaced()) {
        if (!replaced.has_speech() || state.find<v1::Speech>(replaced.speech().id()) != nullptr) continue;
        for (const state::Key& named : rowsNamedBy(replaced)) {
            const std::uint32_t seq = lastActOn(state, named);
            if (named.table != v1::TABLE_AGENDA_ITEM && seq > undoable.id()) return seq;
        }
    }
    return 0;
}

/// The meeting of a point of order that would wait again is over (6.1).
std::uint32_t meetingOverAt(const State& state, const v1::Request& request) {
    if (request.kind() != v1::KIND_POINT_OF_ORDER) return 0;
    const v1::Meeting* meeting = meetingInProgress(state);
    const bool is_over = meeting == nullptr || meeting->id() != request.meeting();
    return is_over ? state.table<v1::Meeting>().seqOf(request.meeting()) : 0;
}

/// A request was asked for since that could not stand beside the one that would be live again (3.3).
std::uint32_t secondRequestAt(const Draft& draft, const v1::Request& request) {
    const v1::Request* same = sameLiveRequest(draft, request);
    const bool is_other = same != nullptr && same->id() != request.id();
    return is_other ? draft.before().table<v1::Request>().seqOf(same->id()) : 0;
}

/// With the request live again its participant would intervene more often than the item allows (3.3).
std::uint32_t boundReachedAt(const Draft& draft, const v1::Request& request) {
    const State& state = draft.before();
    const auto* now = state.find<v1::Request>(request.id());
    // One that has the floor, or had, counts already.
    const bool counts_anyway = now != nullptr && (isLive(*now) || now->status() == v1::REQUEST_STATUS_RELEASED ||
                                                  now->status() == v1::REQUEST_STATUS_REVOKED);
    if (counts_anyway || !checkInterventions(draft, request)) return 0;
    std::uint32_t seq = state.table<v1::AgendaItem>().seqOf(request.item());
    for (const std::uint32_t other : state.liveRequests(request.participant())) {
        seq = std::max(seq, state.table<v1::Request>().seqOf(other));
    }
    return seq;
}

}  // namespace

std::uint32_t overtakenAt(const Draft& draft, const v1::Undoable& undoable) {
    const State& state = draft.before();
    for (const std::uint32_t seq :
         {rewrittenAt(state, undoable), dependedOnAt(state, undoable), speakerChangedAt(state, undoable)}) {
        if (seq != 0) return seq;
    }
    for (const v1::Row& replaced : undoable.replaced()) {
        const v1::Request& request = replaced.request();
        if (!replaced.has_request() || !isLive(request)) continue;
        for (const std::uint32_t seq :
             {meetingOverAt(state, request), secondRequestAt(draft, request), boundReachedAt(draft, request)}) {
            if (seq != 0) return seq;
        }
    }
    return 0;
}

}  // namespace rostrum::core
