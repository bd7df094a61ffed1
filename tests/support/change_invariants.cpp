// SPDX-License-Identifier: MIT
//
// What may follow what: the sentences about one change. Undo (12.3) restores, and is exempt from those that say "never
// again".
#include "tests/support/invariants.h"

#include <algorithm>
#include <set>

namespace rostrum::support {
namespace {

using state::State;
using Case = v1::Command::OfCase;

/// One step, with what most sentences ask for.
struct Step {
    const State& before;
    const v1::Change& change;
    const State& after;

    Case command() const { return change.command().of_case(); }
    bool is(std::initializer_list<Case> cases) const {
        return std::find(cases.begin(), cases.end(), command()) != cases.end();
    }
    bool isUndo() const { return command() == v1::Command::kUndo; }
};

using Witness = std::string;

std::string named(const char* what, std::uint32_t id) {
    return std::string(what) + " " + std::to_string(id);
}

/// The first row of type T that the change wrote, for which `is_wrong(row before or null, row after)`.
template <class T, class IsWrong>
Witness firstWrongWrite(const Step& step, const char* what, const IsWrong& is_wrong) {
    for (const v1::Row& row : step.change.rows()) {
        if (static_cast<v1::Table>(row.of_case()) != state::TableOf<T>::table) continue;
        const T& written = state::TableOf<T>::of(row);
        if (is_wrong(step.before.find<T>(written.id()), written)) return named(what, written.id());
    }
    return {};
}

/// The first row of type T that the change removed, for which `is_wrong(row)`.
template <class T, class IsWrong>
Witness firstWrongRemoval(const Step& step, const char* what, const IsWrong& is_wrong) {
    for (const v1::Removal& removal : step.change.removals()) {
        if (removal.table() != state::TableOf<T>::table) continue;
        const T* removed = step.before.find<T>(removal.id());
        if (removed != nullptr && is_wrong(*removed)) return named(what, removal.id());
    }
    return {};
}

template <class T>
bool same(const T& a, const T& b) {
    return a.SerializeAsString() == b.SerializeAsString();
}

std::uint32_t currentSpeech(const State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    return floor == nullptr ? 0 : floor->current();
}

Witness seqGoesOn(const Step& step) {
    const bool good = step.change.seq() == step.before.seq() + 1 && step.after.seq() == step.change.seq();
    return good ? Witness() : named("seq", step.change.seq());
}

Witness oneActForEachChange(const Step& step) {
    const auto acts = std::count_if(step.change.rows().begin(), step.change.rows().end(), [&](const v1::Row& row) {
        return row.has_act() && row.act().seq() == step.change.seq() && row.act().person() == step.change.person() &&
               row.act().for_person() == step.change.for_person();
    });
    return acts == 1 || step.change.origin() == v1::ORIGIN_FOUNDATION ? Witness() : named("acts:", step.change.seq());
}

Witness rowsStaySmall(const Step& step) {
    for (const v1::Row& row : step.change.rows()) {
        if (row.ByteSizeLong() > 8'192) return named("table", static_cast<std::uint32_t>(row.of_case()));
    }
    return {};
}

Witness onlyForThePresidingOfficer(const Step& step) {
    const std::uint32_t officer = step.change.for_person();
    if (officer == 0) return {};
    for (const State* state : {&step.before, &step.after}) {
        for (const auto& [id, stored] : state->table<v1::PresidingTerm>().all()) {
            if (stored.row.person() == officer && stored.row.ended_utc_ms() == 0) return {};
        }
    }
    return step.is({v1::Command::kCloseSession}) ? Witness() : named("person", officer);
}

Witness boothsAndDisplaysChangeNothing(const Step& step) {
    const auto* person = step.before.find<v1::Person>(step.change.person());
    const bool silent = person != nullptr && (person->role() == v1::ROLE_BOOTH || person->role() == v1::ROLE_DISPLAY);
    return silent && step.change.origin() == v1::ORIGIN_COMMAND ? named("person", person->id()) : Witness();
}

Witness finalIsFinal(const Step& step) {
    if (step.isUndo()) return {};
    return firstWrongWrite<v1::Request>(step, "request", [](const v1::Request* old, const v1::Request& request) {
        return old != nullptr && isFinal(old->status()) && !same(*old, request);
    });
}

Witness endedStaysEnded(const Step& step) {
    if (step.isUndo()) return {};
    Witness wrong = firstWrongWrite<v1::Meeting>(step, "meeting", [](const v1::Meeting* old, const v1::Meeting& row) {
        return old != nullptr && old->status() == v1::MEETING_STATUS_ADJOURNED && row.status() != old->status();
    });
    if (wrong.empty()) {
        wrong = firstWrongWrite<v1::PresidingTerm>(
            step, "presiding term", [](const v1::PresidingTerm* old, const v1::PresidingTerm& row) {
                return old != nullptr && old->ended_utc_ms() != 0 && !same(*old, row);
            });
    }
    if (wrong.empty()) {
        wrong = firstWrongWrite<v1::AgendaItem>(step, "item", [](const v1::AgendaItem* old, const v1::AgendaItem& row) {
            return old != nullptr && old->status() == v1::ITEM_STATUS_CONCLUDED && row.status() != old->status();
        });
    }
    return wrong;
}

Witness statusesFollow(const Step& step) {
    if (step.isUndo()) return {};
    return firstWrongWrite<v1::Request>(step, "request", [](const v1::Request* old, const v1::Request& request) {
        const v1::RequestStatus now = request.status();
        if (old == nullptr) {
            return now != v1::REQUEST_STATUS_PENDING && now != v1::REQUEST_STATUS_ACCEPTED &&
                   now != v1::REQUEST_STATUS_GRANTED;
        }
        if (old->status() == v1::REQUEST_STATUS_PENDING) {
            return now == v1::REQUEST_STATUS_RELEASED || now == v1::REQUEST_STATUS_REVOKED;
        }
        if (old->status() == v1::REQUEST_STATUS_ACCEPTED) {
            return now == v1::REQUEST_STATUS_RELEASED || now == v1::REQUEST_STATUS_REVOKED ||
                   now == v1::REQUEST_STATUS_PENDING;
        }
        return old->status() == v1::REQUEST_STATUS_GRANTED && now == v1::REQUEST_STATUS_PENDING;
    });
}

Witness nobodyDisappears(const Step& step) {
    if (step.isUndo()) return {};
    Witness wrong = firstWrongRemoval<v1::Request>(step, "request", [&](const v1::Request& request) {
        const auto* kept = step.after.find<v1::RequestRecord>(request.id());
        return kept == nullptr || !isFinal(kept->request().status());
    });
    if (wrong.empty()) {
        wrong = firstWrongRemoval<v1::Participant>(step, "participant", [](const v1::Participant&) { return true; });
    }
    return wrong;
}

Witness endedSpeechesAreRecorded(const Step& step) {
    if (step.isUndo() || step.is({v1::Command::kMarkAbsent})) return {};
    return firstWrongRemoval<v1::Speech>(step, "speech", [&](const v1::Speech& speech) {
        for (const v1::Row& row : step.change.rows()) {
            if (row.has_speech_record() && row.speech_record().speech().id() == speech.id()) return false;
        }
        return true;
    });
}

/// What the report is made from is written once.
Witness historyIsAppendOnly(const Step& step) {
    if (step.isUndo()) return {};
    const auto differs = [](const auto* old, const auto& row) { return old != nullptr && !same(*old, row); };
    const auto gone = [](const auto&) { return true; };
    Witness wrong = firstWrongWrite<v1::SpeechRecord>(step, "speech record", differs);
    if (wrong.empty()) wrong = firstWrongRemoval<v1::SpeechRecord>(step, "speech record", gone);
    if (wrong.empty()) wrong = firstWrongWrite<v1::Ruling>(step, "ruling", differs);
    if (wrong.empty()) wrong = firstWrongRemoval<v1::Ruling>(step, "ruling", gone);
    if (wrong.empty()) wrong = firstWrongWrite<v1::CallToOrder>(step, "call to order", differs);
    if (wrong.empty()) wrong = firstWrongRemoval<v1::CallToOrder>(step, "call to order", gone);
    if (wrong.empty()) wrong = firstWrongRemoval<v1::Attendance>(step, "attendance", gone);
    if (wrong.empty()) wrong = firstWrongWrite<v1::Correction>(step, "correction", differs);
    return wrong;
}

Witness closedListsGainNobody(const Step& step) {
    if (step.isUndo()) return {};
    return firstWrongWrite<v1::Request>(step, "request", [&](const v1::Request* old, const v1::Request& request) {
        if (old != nullptr || request.kind() == v1::KIND_POINT_OF_ORDER) return false;
        // The presiding officer may call somebody who is not listed at any time (4.4).
        const auto* item = step.before.find<v1::AgendaItem>(request.item());
        if (item == nullptr || step.is({v1::Command::kGiveFloor})) return item == nullptr;
        // The desk may put names on a list before it opens (3.6).
        if (item->list() == v1::LIST_STATUS_NOT_OPEN) return !step.is({v1::Command::kAddRequest});
        return item->list() == v1::LIST_STATUS_CLOSED;
    });
}

bool isIntervention(v1::Kind kind) {
    return kind != v1::KIND_QUESTION && kind != v1::KIND_POINT_OF_ORDER;
}

/// Those that the participant made on the item, and those that live.
std::uint32_t interventions(const State& state, const v1::Request& of) {
    std::uint32_t count = state.interventions(of.item(), of.participant());
    for (const std::uint32_t id : state.liveRequests(of.participant())) {
        const auto& request = *state.find<v1::Request>(id);
        if (isIntervention(request.kind()) && request.item() == of.item()) ++count;
    }
    return count;
}

/// A bound that is lowered takes nothing from anybody, and the presiding officer may call whom one wants (4.4).
Witness interventionsAreBounded(const Step& step) {
    if (step.is({v1::Command::kGiveFloor})) return {};
    return firstWrongWrite<v1::Request>(step, "request", [&](const v1::Request*, const v1::Request& request) {
        if (!isIntervention(request.kind()) || isFinal(request.status())) return false;
        const std::uint32_t max = step.after.find<v1::AgendaItem>(request.item())->rules().interventions_max();
        const std::uint32_t now = interventions(step.after, request);
        return max != 0 && now > max && now > interventions(step.before, request);
    });
}

Witness theFloorIsGiven(const Step& step) {
    const std::uint32_t current = currentSpeech(step.after);
    if (current == 0 || current == currentSpeech(step.before)) return {};
    const bool given = step.isUndo() || step.is({v1::Command::kGiveFloor, v1::Command::kHearPointOfOrder,
                                                 v1::Command::kRuleOnPointOfOrder, v1::Command::kWithdrawRequest,
                                                 v1::Command::kEndSpeech, v1::Command::kFinishSpeech});
    if (!given) return named("speech", current);
    // Only an interrupted speech comes back by itself (6.4).
    if (step.is({v1::Command::kGiveFloor, v1::Command::kHearPointOfOrder}) || step.isUndo()) return {};
    const auto* floor = step.before.find<v1::Floor>(1);
    return floor != nullptr && floor->interrupted() == current ? Witness() : named("speech", current);
}

Witness whoGaveTheFloorMayGiveIt(const Step& step) {
    if (!step.is({v1::Command::kGiveFloor, v1::Command::kHearPointOfOrder})) return {};
    const std::uint32_t decided = step.change.for_person() != 0 ? step.change.for_person() : step.change.person();
    for (const auto& [id, stored] : step.before.table<v1::PresidingTerm>().all()) {
        if (stored.row.ended_utc_ms() == 0 && stored.row.person() == decided) return {};
    }
    return named("person", decided);
}

Witness limitsAreFixed(const Step& step) {
    if (step.isUndo() || step.is({v1::Command::kExtendSpeech})) return {};
    return firstWrongWrite<v1::Speech>(step, "speech", [](const v1::Speech* old, const v1::Speech& speech) {
        return old != nullptr && (old->limit_ms() != speech.limit_ms() || old->kind() != speech.kind() ||
                                  old->request() != speech.request() || old->spent_ms() > speech.spent_ms());
    });
}

/// The waiting requests that were on the list before and still are, in the order of `state`.
std::vector<std::uint32_t> waitingInBoth(const State& state, const State& other, std::uint32_t item) {
    std::vector<std::uint32_t> ids;
    for (const auto& [place, id] : state.list(item)) {
        const auto* request = other.find<v1::Request>(id);
        if (request != nullptr && request->status() == v1::REQUEST_STATUS_ACCEPTED) ids.push_back(id);
    }
    return ids;
}

Witness onlyMovesChangePlaces(const Step& step) {
    std::uint32_t moved = 0;
    if (step.is({v1::Command::kMoveRequest})) moved = step.change.command().move_request().request();
    if (step.is({v1::Command::kLetOthersGoFirst})) moved = step.change.command().let_others_go_first().request();
    if (step.isUndo()) return {};
    for (const auto& [id, stored] : step.before.table<v1::AgendaItem>().all()) {
        auto were = waitingInBoth(step.before, step.after, id);
        auto are = waitingInBoth(step.after, step.before, id);
        std::erase(were, moved);
        std::erase(are, moved);
        if (were != are) return named("item", id);
    }
    return {};
}

Witness suspendedMeetingsStandStill(const Step& step) {
    for (const auto& [id, stored] : step.before.table<v1::Meeting>().all()) {
        if (stored.row.status() != v1::MEETING_STATUS_SUSPENDED) continue;
        if (step.is({v1::Command::kGiveFloor, v1::Command::kHearPointOfOrder, v1::Command::kRaisePointOfOrder})) {
            return named("meeting", id);
        }
    }
    return {};
}

struct Sentence {
    const char* words;
    Witness (*falsified)(const Step&);
};

constexpr Sentence sentences[] = {
    {"Changes are numbered without a gap (12.2)", seqGoesOn},
    {"Each change has one act, by whoever made it (12.1)", oneActForEachChange},
    {"A row is at most 8 KB", rowsStaySmall},
    {"Nobody acts for anyone but the presiding officer (1.2, 1.3)", onlyForThePresidingOfficer},
    {"Booths and displays change nothing", boothsAndDisplaysChangeNothing},
    {"Released, revoked, denied, cancelled and not reached are final (3.4)", finalIsFinal},
    {"Adjourned meetings, ended terms and concluded items stay so (1.2, 1.4, 2.5)", endedStaysEnded},
    {"Requests go from status to status as 3.4 says", statusesFollow},
    {"Nobody disappears (2.5)", nobodyDisappears},
    {"A speech that ends is recorded, unless its speaker was absent (4.6, 5.3)", endedSpeechesAreRecorded},
    {"What the report is made from is written once (12.2)", historyIsAppendOnly},
    {"A closed list gains nobody, and one not yet open only whom the desk adds (2.4, 3.6)", closedListsGainNobody},
    {"Nobody comes to more interventions than the item allows (3.3)", interventionsAreBounded},
    {"Nobody has the floor unless it was given (5.1)", theFloorIsGiven},
    {"Only the presiding officer gives the floor (1.3)", whoGaveTheFloorMayGiveIt},
    {"The limit is fixed when the floor is given, and time spent stays spent (5.2, 5.3)", limitsAreFixed},
    {"Only explicit moves change the order of those who wait (4.1)", onlyMovesChangePlaces},
    {"While suspended nobody is given the floor or raises a point of order (1.4, 6.4)", suspendedMeetingsStandStill},
};

}  // namespace

std::vector<std::string> violations(const State& before, const v1::Change& change, const State& after) {
    std::vector<std::string> found;
    if (change.origin() == v1::ORIGIN_FOUNDATION) return found;
    const Step step{before, change, after};
    for (const Sentence& sentence : sentences) {
        if (const Witness witness = sentence.falsified(step); !witness.empty()) {
            found.push_back(std::string(sentence.words) + ": " + witness + " in " + describe(change));
        }
    }
    return found;
}

std::string describe(const v1::Change& change) {
    std::string line = std::to_string(change.seq());
    for (const v1::Row& row : change.rows()) {
        if (!row.has_act()) continue;
        line += " " + row.act().what() + " by " + std::to_string(change.person());
        if (change.for_person() != 0) line += " for " + std::to_string(change.for_person());
    }
    line += ":";
    for (const v1::Row& row : change.rows()) {
        if (row.has_act() || row.has_undoable()) continue;
        const auto* field = v1::Row::descriptor()->FindFieldByNumber(row.of_case());
        line += " " + field->name() + " " + std::to_string(state::keyOf(row).id);
    }
    for (const v1::Removal& removal : change.removals()) {
        const auto* field = v1::Row::descriptor()->FindFieldByNumber(removal.table());
        if (field != nullptr) line += " -" + field->name() + " " + std::to_string(removal.id());
    }
    return line;
}

}  // namespace rostrum::support
