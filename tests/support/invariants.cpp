// SPDX-License-Identifier: MIT
#include "tests/support/invariants.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace rostrum::support {
namespace {

using state::State;

/// What shows that a sentence is false; empty: it is true.
using Witness = std::string;

std::string named(const char* what, std::uint32_t id) {
    return std::string(what) + " " + std::to_string(id);
}

bool isInProgress(const v1::Meeting& meeting) {
    return meeting.status() == v1::MEETING_STATUS_IN_PROGRESS || meeting.status() == v1::MEETING_STATUS_SUSPENDED;
}

const v1::Meeting* meetingInProgress(const State& state) {
    for (const auto& [id, stored] : state.table<v1::Meeting>().all()) {
        if (isInProgress(stored.row)) return &stored.row;
    }
    return nullptr;
}

const v1::Floor& floorOf(const State& state) {
    static const v1::Floor empty;
    const auto* floor = state.find<v1::Floor>(1);
    return floor == nullptr ? empty : *floor;
}

bool holds(const v1::Speech& speech, v1::Hold hold) {
    return std::count(speech.holds().begin(), speech.holds().end(), hold) > 0;
}

/// The first row of a table for which `is_wrong`.
template <class T, class IsWrong>
Witness firstWrong(const State& state, const char* what, const IsWrong& is_wrong) {
    for (const auto& [id, stored] : state.table<T>().all()) {
        if (is_wrong(stored.row)) return named(what, id);
    }
    return {};
}

/// The first row of a table whose key, if it has one, an earlier row has too.
template <class T, class KeyOf>
Witness firstRepeated(const State& state, const char* what, const KeyOf& key_of) {
    std::set<std::string> seen;
    for (const auto& [id, stored] : state.table<T>().all()) {
        const std::string key = key_of(stored.row);
        if (!key.empty() && !seen.insert(key).second) return named(what, id) + " (" + key + ")";
    }
    return {};
}

// ---- chapter 1 ----

Witness atMostOneMeeting(const State& state) {
    return firstRepeated<v1::Meeting>(state, "meeting", [](const v1::Meeting& meeting) {
        return isInProgress(meeting) ? std::string("in progress") : std::string();
    });
}

Witness oneTermRuns(const State& state) {
    const auto* meeting = meetingInProgress(state);
    std::uint32_t running = 0;
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        if (stored.row.ended_utc_ms() != 0) continue;
        if (meeting == nullptr || meeting->presiding_term() != id || stored.row.meeting() != meeting->id()) {
            return named("presiding term", id);
        }
        ++running;
    }
    return running == (meeting == nullptr ? 0u : 1u) ? Witness() : named("terms running:", running);
}

Witness noTermWithoutMeeting(const State& state) {
    return firstWrong<v1::Meeting>(state, "meeting", [](const v1::Meeting& meeting) {
        return !isInProgress(meeting) && meeting.presiding_term() != 0;
    });
}

Witness onlyOfficersPreside(const State& state) {
    return firstWrong<v1::PresidingTerm>(state, "presiding term", [&](const v1::PresidingTerm& term) {
        const auto* person = state.find<v1::Person>(term.person());
        return person == nullptr || (person->role() != v1::ROLE_CHAIR && person->role() != v1::ROLE_VICE_CHAIR);
    });
}

Witness termsChain(const State& state) {
    std::map<std::uint32_t, std::int64_t> ended;  // by meeting
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        const v1::PresidingTerm& term = stored.row;
        const auto* meeting = state.find<v1::Meeting>(term.meeting());
        if (meeting == nullptr) return named("presiding term", id);
        const auto [last, is_first] = ended.try_emplace(term.meeting(), meeting->opened_utc_ms());
        if (last->second != term.began_utc_ms()) return named("presiding term", id);
        last->second = term.ended_utc_ms();
    }
    return firstWrong<v1::Meeting>(state, "meeting", [&](const v1::Meeting& meeting) {
        return meeting.status() == v1::MEETING_STATUS_ADJOURNED &&
               (!ended.contains(meeting.id()) || ended[meeting.id()] != meeting.adjourned_utc_ms());
    });
}

Witness offersAreToOfficers(const State& state) {
    if (state.table<v1::HandoverOffer>().all().size() > 1) return "more than one offer";
    return firstWrong<v1::HandoverOffer>(state, "offer", [&](const v1::HandoverOffer& offer) {
        const auto* to = state.find<v1::Person>(offer.to());
        return to == nullptr || (to->role() != v1::ROLE_CHAIR && to->role() != v1::ROLE_VICE_CHAIR) ||
               meetingInProgress(state) == nullptr;
    });
}

Witness operatorsOperateForWhoPresides(const State& state) {
    const auto* meeting = meetingInProgress(state);
    const auto* term = meeting == nullptr ? nullptr : state.find<v1::PresidingTerm>(meeting->presiding_term());
    return firstWrong<v1::Operating>(state, "operating", [&](const v1::Operating& operating) {
        return operating.ended_utc_ms() == 0 && (term == nullptr || operating.for_person() != term->person());
    });
}

// ---- chapter 2 ----

Witness oneItemUnderConsideration(const State& state) {
    return firstRepeated<v1::AgendaItem>(state, "item", [](const v1::AgendaItem& item) {
        return item.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION ? std::string("under consideration")
                                                                    : std::string();
    });
}

Witness closingIsAnnounced(const State& state) {
    return firstWrong<v1::AgendaItem>(state, "item", [](const v1::AgendaItem& item) {
        const bool announced = item.closes_utc_ms() != 0 || item.closes_after_nth() != 0;
        return (item.list() == v1::LIST_STATUS_CLOSING) != announced;
    });
}

Witness panelPlacesAreUnique(const State& state) {
    return firstRepeated<v1::PanelPlace>(state, "panel place", [](const v1::PanelPlace& panel) {
        return std::to_string(panel.item()) + "/" + std::to_string(panel.place());
    });
}

// ---- chapters 3 and 4 ----

Witness oneLiveRequest(const State& state) {
    return firstRepeated<v1::Request>(state, "request", [](const v1::Request& request) {
        if (isFinal(request.status())) return std::string();
        const std::string whose = "of participant " + std::to_string(request.participant());
        if (request.kind() == v1::KIND_POINT_OF_ORDER) return whose + ", point of order";
        return whose + ", item " + std::to_string(request.item()) + ", kind " + std::to_string(request.kind()) +
               ", capacity " + std::to_string(request.capacity()) + ", group " + std::to_string(request.group());
    });
}

Witness requestsNameWhatExists(const State& state) {
    return firstWrong<v1::Request>(state, "request", [&](const v1::Request& request) {
        return state.find<v1::Participant>(request.participant()) == nullptr ||
               (request.item() != 0 && state.find<v1::AgendaItem>(request.item()) == nullptr) ||
               (request.item() == 0 && request.kind() != v1::KIND_POINT_OF_ORDER) ||
               (request.person() != 0 && state.find<v1::Person>(request.person()) == nullptr) ||
               (request.capacity() == v1::CAPACITY_FOR_A_GROUP) != (request.group() != 0);
    });
}

Witness finalRequestsHaveEnded(const State& state) {
    return firstWrong<v1::Request>(state, "request", [](const v1::Request& request) {
        return isFinal(request.status()) != (request.ended_utc_ms() != 0);
    });
}

Witness placesAreUnique(const State& state) {
    const auto repeated = [](const state::Order& order) {
        std::uint32_t last = 0;  // no place is 0
        for (const auto& [place, id] : order) {
            if (place == last) return named("request", id);
            last = place;
        }
        return Witness();
    };
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        if (Witness wrong = repeated(state.list(id)); !wrong.empty()) return wrong;
    }
    return repeated(state.pointsOfOrder());
}

Witness pointsOfOrderWaitInTheirMeeting(const State& state) {
    const auto* meeting = meetingInProgress(state);
    for (const auto& [place, id] : state.pointsOfOrder()) {
        const bool belongs = meeting != nullptr && state.find<v1::Request>(id)->meeting() == meeting->id();
        if (!belongs) return named("request", id);
    }
    return {};
}

Witness grantedIffNamedByASpeech(const State& state) {
    std::set<std::uint32_t> named_by_speech;
    for (const auto& [id, stored] : state.table<v1::Speech>().all()) {
        if (stored.row.request() == 0) continue;
        if (!named_by_speech.insert(stored.row.request()).second) return named("speech", id);
    }
    for (const std::uint32_t id : named_by_speech) {
        const auto* request = state.find<v1::Request>(id);
        if (request == nullptr || request->status() != v1::REQUEST_STATUS_GRANTED) return named("request", id);
    }
    return firstWrong<v1::Request>(state, "request", [&](const v1::Request& request) {
        return request.status() == v1::REQUEST_STATUS_GRANTED && !named_by_speech.contains(request.id());
    });
}

// ---- chapters 5 and 6 ----

Witness everySpeechIsNamedOnce(const State& state) {
    const v1::Floor& floor = floorOf(state);
    std::multiset<std::uint32_t> names;
    for (const std::uint32_t id : {floor.current(), floor.interrupted(), floor.officer()}) {
        if (id != 0) names.insert(id);
    }
    for (const std::uint32_t id : names) {
        if (state.find<v1::Speech>(id) == nullptr || names.count(id) > 1) return named("floor names speech", id);
    }
    return firstWrong<v1::Speech>(state, "speech",
                                  [&](const v1::Speech& speech) { return !names.contains(speech.id()); });
}

Witness noFloorWithoutMeeting(const State& state) {
    const auto* meeting = meetingInProgress(state);
    return firstWrong<v1::Speech>(state, "speech", [&](const v1::Speech& speech) {
        return meeting == nullptr || speech.meeting() != meeting->id();
    });
}

Witness suspensionStopsEveryClock(const State& state) {
    const auto* meeting = meetingInProgress(state);
    const bool suspended = meeting != nullptr && meeting->status() == v1::MEETING_STATUS_SUSPENDED;
    return firstWrong<v1::Speech>(
        state, "speech", [&](const v1::Speech& speech) { return holds(speech, v1::HOLD_SUSPENDED) != suspended; });
}

Witness onlyAPointOfOrderInterrupts(const State& state) {
    const v1::Floor& floor = floorOf(state);
    if (floor.interrupted() != 0) {
        const auto* current = state.find<v1::Speech>(floor.current());
        if (current == nullptr || current->kind() != v1::KIND_POINT_OF_ORDER) return "the floor";
    }
    // One that was interrupted stays held while another point of order waits (6.4).
    return firstWrong<v1::Speech>(state, "speech", [&](const v1::Speech& speech) {
        const bool held = holds(speech, v1::HOLD_POINT_OF_ORDER);
        if (speech.id() == floor.interrupted()) return !held;
        return held && (speech.id() != floor.current() || state.pointsOfOrder().empty());
    });
}

Witness theOfficerPausesTheClock(const State& state) {
    const v1::Floor& floor = floorOf(state);
    const auto* meeting = meetingInProgress(state);
    return firstWrong<v1::Speech>(state, "speech", [&](const v1::Speech& speech) {
        if (speech.kind() == v1::KIND_FROM_THE_CHAIR) {
            const auto* term = state.find<v1::PresidingTerm>(meeting == nullptr ? 0 : meeting->presiding_term());
            return speech.id() != floor.officer() || term == nullptr || term->person() != speech.officer();
        }
        if (speech.id() == floor.officer()) return true;
        if (floor.officer() == 0) return holds(speech, v1::HOLD_OFFICER_SPEAKS);
        return speech.id() == floor.current() && !holds(speech, v1::HOLD_OFFICER_SPEAKS);
    });
}

Witness aSpeechIsOfOne(const State& state) {
    return firstWrong<v1::Speech>(state, "speech", [](const v1::Speech& speech) {
        std::set<int> distinct(speech.holds().begin(), speech.holds().end());
        const int of =
            (speech.request() != 0 ? 1 : 0) + (speech.panel_place() != 0 ? 1 : 0) + (speech.officer() != 0 ? 1 : 0);
        return of != 1 || distinct.size() != static_cast<std::size_t>(speech.holds_size()) || distinct.contains(0);
    });
}

Witness whoIsPassedOverIsSilent(const State& state) {
    return firstWrong<v1::Speech>(state, "speech", [&](const v1::Speech& speech) {
        const auto* place = state.find<v1::PanelPlace>(speech.panel_place());
        return place != nullptr && place->status() == v1::PANEL_STATUS_PASSED_OVER;
    });
}

Witness endedSpeechesAreGone(const State& state) {
    return firstWrong<v1::SpeechRecord>(state, "speech record", [&](const v1::SpeechRecord& record) {
        return state.find<v1::Speech>(record.speech().id()) != nullptr || record.ended_utc_ms() == 0 ||
               record.end() == v1::SPEECH_END_UNSPECIFIED;
    });
}

// ---- chapters 9 and 12 ----

Witness attendsOnce(const State& state) {
    return firstRepeated<v1::Attendance>(state, "attendance", [](const v1::Attendance& attendance) {
        return std::to_string(attendance.meeting()) + "/" + std::to_string(attendance.person());
    });
}

Witness namesAreUnique(const State& state) {
    return firstRepeated<v1::Participant>(state, "participant",
                                          [](const v1::Participant& participant) { return participant.name(); });
}

Witness badgesAreOfPersons(const State& state) {
    return firstWrong<v1::Badge>(state, "badge", [&](const v1::Badge& badge) {
        return badge.id() != badge.person() || state.find<v1::Person>(badge.person()) == nullptr;
    });
}

Witness actsAreARing(const State& state) {
    return firstWrong<v1::Act>(
        state, "act", [&](const v1::Act& act) { return act.seq() > state.seq() || act.id() != act.seq() % 200 + 1; });
}

struct Sentence {
    const char* words;
    Witness (*falsified)(const State&);
};

constexpr Sentence sentences[] = {
    {"At most one meeting is in progress (1.1)", atMostOneMeeting},
    {"While a meeting is in progress exactly one presiding term runs, else none (1.2)", oneTermRuns},
    {"A meeting names a presiding term only while it is in progress (1.2)", noTermWithoutMeeting},
    {"Only the Chair and Vice-Chairs preside (1.2)", onlyOfficersPreside},
    {"The terms of a meeting follow each other without a gap (1.2)", termsChain},
    {"At most one handover is offered, to an officer, in a meeting in progress (1.2)", offersAreToOfficers},
    {"Who operates does so for the presiding officer (1.2)", operatorsOperateForWhoPresides},
    {"At most one item is under consideration (2.1)", oneItemUnderConsideration},
    {"A list is closing exactly if its closure is announced (2.4)", closingIsAnnounced},
    {"Places in a panel are unique (2.2)", panelPlacesAreUnique},
    {"A participant has at most one live request of a kind, capacity and group on a list (3.3)", oneLiveRequest},
    {"A request names an item, a participant, a person and a group that exist (3.1)", requestsNameWhatExists},
    {"A request has an end exactly if it is final (3.4)", finalRequestsHaveEnded},
    {"Two waiting requests never have the same place (3.2)", placesAreUnique},
    {"Points of order wait in their meeting, while it is in progress (6.1)", pointsOfOrderWaitInTheirMeeting},
    {"A request is granted exactly if one speech names it (3.4, 5.1)", grantedIffNamedByASpeech},
    {"Every speech is on the floor once, and the floor names speeches (5.1)", everySpeechIsNamedOnce},
    {"Nobody has the floor unless in the meeting in progress (5.1)", noFloorWithoutMeeting},
    {"Suspension stops every clock, and only suspension does so (1.4)", suspensionStopsEveryClock},
    {"Only a point of order being heard interrupts a speech (5.1, 6.2)", onlyAPointOfOrderInterrupts},
    {"The presiding officer speaking pauses the clock, and nobody else does (1.5)", theOfficerPausesTheClock},
    {"A speech is of a request, a panellist or an officer, and has each hold once (5.4)", aSpeechIsOfOne},
    {"A panellist who was passed over has not the floor (2.2)", whoIsPassedOverIsSilent},
    {"A speech that ended is on the floor no more (5.6)", endedSpeechesAreGone},
    {"A person attends a meeting once (9.1)", attendsOnce},
    {"Participants have names of their own (3.6)", namesAreUnique},
    {"A badge is that of its person", badgesAreOfPersons},
    {"Acts are a ring of the last 200 changes", actsAreARing},
};

}  // namespace

bool isFinal(v1::RequestStatus status) {
    return status >= v1::REQUEST_STATUS_RELEASED;
}

std::vector<std::string> violations(const State& state) {
    std::vector<std::string> found;
    if (state.seq() == 0) return found;
    for (const Sentence& sentence : sentences) {
        if (const Witness witness = sentence.falsified(state); !witness.empty()) {
            found.push_back(std::string(sentence.words) + ": " + witness);
        }
    }
    return found;
}

}  // namespace rostrum::support
