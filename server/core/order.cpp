// SPDX-License-Identifier: MIT
#include "server/core/order.h"

#include "server/core/limits.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>

namespace rostrum::core {
namespace {

constexpr std::uint32_t place_max = std::numeric_limits<std::uint32_t>::max();

using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  ///< (place, request), in order

bool isOnList(const v1::Request& request, std::uint32_t item) {
    return request.status() == v1::REQUEST_STATUS_ACCEPTED && request.kind() != v1::KIND_POINT_OF_ORDER &&
           request.item() == item;
}

bool isWaitingPointOfOrder(const v1::Request& request) {
    return request.status() == v1::REQUEST_STATUS_ACCEPTED && request.kind() == v1::KIND_POINT_OF_ORDER;
}

/// Calls `visit` for each request that the draft writes.
template <class Visit>
void forRequestsOf(const Draft& draft, Visit visit) {
    const auto& rows = draft.rows();
    for (auto at = rows.lower_bound({v1::TABLE_REQUEST, 0}); at != rows.end(); ++at) {
        if (at->first.table != v1::TABLE_REQUEST) return;
        visit(at->second.request());
    }
}

/// A row that the draft did not write or remove is the very row of the state.
bool isUntouched(const Draft& draft, std::uint32_t request) {
    return draft.find<v1::Request>(request) == draft.before().find<v1::Request>(request);
}

/// `before`, as the draft leaves it; `belongs` says of a row that the draft wrote whether it is among them.
template <class Belongs>
Places asDrafted(const Draft& draft, const state::Order& before, Belongs belongs) {
    Places places;
    places.reserve(before.size() + 1);
    for (const auto& at : before) {
        if (isUntouched(draft, at.second)) places.push_back(at);
    }
    const std::size_t untouched = places.size();
    forRequestsOf(draft, [&](const v1::Request& request) {
        if (belongs(request)) places.emplace_back(request.place(), request.id());
    });
    if (places.size() != untouched) std::sort(places.begin(), places.end());
    return places;
}

Places placesOf(const Draft& draft, std::uint32_t item) {
    return asDrafted(draft, draft.before().list(item),
                     [&](const v1::Request& request) { return isOnList(request, item); });
}

std::vector<std::uint32_t> idsOf(const Places& places) {
    std::vector<std::uint32_t> ids;
    ids.reserve(places.size());
    for (const auto& [place, id] : places) ids.push_back(id);
    return ids;
}

/// The places that an undo may still give back to requests which stand there no more (12.3): nobody's meanwhile.
/// `belongs` says of a request as it was whether the place is on the list meant. What was written since does not come
/// back, and nor does what this draft writes.
template <class Belongs>
Places keptPlaces(const Draft& draft, Belongs belongs) {
    const State& state = draft.before();
    Places kept;
    for (const auto& [seq, undoable] : state.table<v1::Undoable>().all()) {
        if (undoable.row.at_meeting_ms() + undo_ms < draft.now().meeting_ms) continue;
        for (const v1::Row& replaced : undoable.row.replaced()) {
            const v1::Request& was = replaced.request();
            if (!replaced.has_request() || !belongs(was) || !isUntouched(draft, was.id())) continue;
            const auto* is = state.find<v1::Request>(was.id());
            const bool stands_there = is != nullptr && belongs(*is) && is->place() == was.place();
            const bool comes_back = state.table<v1::Request>().seqOf(was.id()) == seq;
            if (comes_back && !stands_there) kept.emplace_back(was.place(), was.id());
        }
    }
    return kept;
}

Places keptPlacesOf(const Draft& draft, std::uint32_t item) {
    return keptPlaces(draft, [&](const v1::Request& request) { return isOnList(request, item); });
}

/// The places of the list that are taken, in order: by the requests that stand there, or kept (for 0).
Places takenPlacesOf(const Draft& draft, std::uint32_t item) {
    Places taken = placesOf(draft, item);
    for (const auto& [place, id] : keptPlacesOf(draft, item)) taken.emplace_back(place, 0);
    std::sort(taken.begin(), taken.end());
    return taken;
}

/// Gives a list that has no number left where one is needed new ones, with gaps (4.1). An undo would not know them:
/// what was done to the list before is overtaken, and what is done now stays (12.3).
void numberAnew(Draft& draft, std::uint32_t item) {
    for (const auto& [place, id] : keptPlacesOf(draft, item)) draft.edit<v1::Request>(id);
    std::uint32_t place = 0;
    for (const auto& [old_place, id] : placesOf(draft, item)) {
        draft.edit<v1::Request>(id).set_place(place += place_gap);
    }
    draft.makeFinal();
}

/// A free place before everybody who stands on the list or may come back to it.
std::uint32_t placeBeforeAll(Draft& draft, std::uint32_t item) {
    const Places taken = takenPlacesOf(draft, item);
    const std::uint32_t place = taken.empty() ? place_gap : taken.front().first / 2;
    if (place != 0) return place;
    numberAnew(draft, item);
    return placeBeforeAll(draft, item);
}

/// A free place behind everybody, without looking at each: a list that opens is asked for by thousands at once.
std::uint32_t placeBehindAll(Draft& draft, std::uint32_t item) {
    const state::Order& before = draft.before().list(item);
    const auto untouched =
        std::find_if(before.rbegin(), before.rend(), [&](const auto& at) { return isUntouched(draft, at.second); });
    std::uint32_t last = untouched == before.rend() ? 0 : untouched->first;
    for (const auto& [place, id] : keptPlacesOf(draft, item)) last = std::max(last, place);
    forRequestsOf(draft, [&](const v1::Request& request) {
        if (isOnList(request, item)) last = std::max(last, request.place());
    });
    if (last <= place_max - place_gap) return last + place_gap;
    numberAnew(draft, item);
    return placeBehindAll(draft, item);
}

std::uint32_t dignitaryRank(const v1::Request& request) {
    constexpr std::uint32_t for_a_group = v1::Dignitary_MAX + 1;
    if (request.dignitary() != v1::DIGNITARY_UNSPECIFIED) return static_cast<std::uint32_t>(request.dignitary());
    return request.capacity() == v1::CAPACITY_FOR_A_GROUP ? for_a_group : for_a_group + 1;
}

std::uint32_t categoryRank(const Draft& draft, const v1::ListRules& rules, const v1::Request& request) {
    const auto* participant = draft.find<v1::Participant>(request.participant());
    const auto& categories = rules.categories();
    const auto at = std::find(categories.begin(), categories.end(), participant->category());
    return static_cast<std::uint32_t>(at - categories.begin());
}

/// A class of the list: requests that the policy ranks alike but for modality (4.2).
using Class = std::tuple<std::uint32_t, std::uint32_t, bool>;

Class classOf(const Draft& draft, const v1::ListRules& rules, const v1::Request& request) {
    const v1::OrderPolicy& policy = rules.policy();
    const bool has_spoken = draft.before().interventions(request.item(), request.participant()) > 0;
    return {policy.dignitaries_first() ? dignitaryRank(request) : 0,
            policy.by_category() ? categoryRank(draft, rules, request) : 0,
            policy.not_yet_spoken_first() && has_spoken};
}

bool isAsReceived(const v1::OrderPolicy& policy) {
    return !policy.dignitaries_first() && !policy.by_category() && !policy.not_yet_spoken_first() &&
           !policy.alternate_modality();
}

/// A free place directly before `next`, who stands on the list, and behind all who may come back there; behind
/// everybody if `next` is 0.
std::uint32_t placeBefore(Draft& draft, std::uint32_t item, std::uint32_t next) {
    if (next == 0) return placeBehindAll(draft, item);
    const Places taken = takenPlacesOf(draft, item);
    const auto at = std::find_if(taken.begin(), taken.end(), [&](const auto& each) { return each.second == next; });
    const std::uint32_t low = at == taken.begin() ? 0 : std::prev(at)->first;
    const std::uint32_t place = low + (at->first - low) / 2;
    if (place != low) return place;
    numberAnew(draft, item);
    return placeBefore(draft, item, next);
}

/// The request before which a new one goes; 0: it goes to the end (4.1).
std::uint32_t nextByPolicy(const Draft& draft, const v1::Request& request) {
    const v1::ListRules& rules = draft.find<v1::AgendaItem>(request.item())->rules();
    if (isAsReceived(rules.policy())) return 0;
    const Places places = placesOf(draft, request.item());
    const bool alternates = rules.policy().alternate_modality();
    // Its rank and those of the others: the class, then how many of the same class and modality are ahead.
    std::map<std::pair<Class, v1::Modality>, std::uint32_t> counts;
    std::vector<std::pair<Class, std::uint32_t>> ranks;
    for (const auto& [place, id] : places) {
        const auto& other = *draft.find<v1::Request>(id);
        const Class its_class = classOf(draft, rules, other);
        const std::uint32_t ahead = alternates ? counts[{its_class, other.modality()}]++ : 0;
        ranks.emplace_back(its_class, ahead);
    }
    const Class its_class = classOf(draft, rules, request);
    const std::pair rank{its_class, alternates ? counts[{its_class, request.modality()}] : 0};
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (!draft.find<v1::Request>(places[at].second)->moved() && ranks[at] > rank) return places[at].second;
    }
    return 0;
}

/// Whether the request is on its list already, directly before `before`; 0: the last.
bool standsBefore(const Draft& draft, std::uint32_t request, std::uint32_t before) {
    const std::vector<std::uint32_t> list = idsOf(placesOf(draft, draft.find<v1::Request>(request)->item()));
    const auto at = std::find(list.begin(), list.end(), request);
    if (at == list.end()) return false;
    return at + 1 == list.end() ? before == 0 : *(at + 1) == before;
}

/// Takes the request off its list, so that it is in nobody's way while it is placed. The item of it.
std::uint32_t takeOff(Draft& draft, std::uint32_t request) {
    auto& taken = draft.edit<v1::Request>(request);
    taken.set_status(v1::REQUEST_STATUS_PENDING);
    return taken.item();
}

void accept(Draft& draft, std::uint32_t request, std::uint32_t place) {
    auto& accepted = draft.edit<v1::Request>(request);
    accepted.set_status(v1::REQUEST_STATUS_ACCEPTED);
    accepted.set_place(place);
}

}  // namespace

std::vector<std::uint32_t> listOf(const Draft& draft, std::uint32_t item) {
    return idsOf(placesOf(draft, item));
}

std::uint32_t headOf(const Draft& draft, std::uint32_t item) {
    const state::Order& before = draft.before().list(item);
    const auto untouched =
        std::find_if(before.begin(), before.end(), [&](const auto& at) { return isUntouched(draft, at.second); });
    std::pair<std::uint32_t, std::uint32_t> head;
    if (untouched != before.end()) head = *untouched;
    forRequestsOf(draft, [&](const v1::Request& request) {
        const std::pair at{request.place(), request.id()};
        if (isOnList(request, item) && (head.second == 0 || at < head)) head = at;
    });
    return head.second;
}

std::vector<std::uint32_t> waitingPointsOfOrder(const Draft& draft) {
    return idsOf(asDrafted(draft, draft.before().pointsOfOrder(), isWaitingPointOfOrder));
}

std::uint32_t placeOfPointOfOrder(const Draft& draft) {
    const state::Order& waiting = draft.before().pointsOfOrder();
    std::uint32_t last = waiting.empty() ? 0 : waiting.rbegin()->first;
    for (const auto& [place, id] : keptPlaces(draft, isWaitingPointOfOrder)) last = std::max(last, place);
    return last + place_gap;
}

void acceptByPolicy(Draft& draft, std::uint32_t request) {
    const v1::Request placed = *draft.find<v1::Request>(request);
    accept(draft, request, placeBefore(draft, placed.item(), nextByPolicy(draft, placed)));
}

std::uint32_t afterCategoryOf(const Draft& draft, const v1::Request& request) {
    const auto categoryOf = [&](std::uint32_t id) {
        return draft.find<v1::Participant>(draft.find<v1::Request>(id)->participant())->category();
    };
    const auto list = listOf(draft, request.item());
    const auto last = std::find_if(list.rbegin(), list.rend(),
                                   [&](std::uint32_t id) { return categoryOf(id) == categoryOf(request.id()); });
    return last == list.rbegin() || last == list.rend() ? 0 : *(last - 1);
}

void acceptBefore(Draft& draft, std::uint32_t request, std::uint32_t before) {
    if (standsBefore(draft, request, before)) {
        draft.edit<v1::Request>(request).set_moved(true);
        return;
    }
    const std::uint32_t item = takeOff(draft, request);
    accept(draft, request, placeBefore(draft, item, before));
    draft.edit<v1::Request>(request).set_moved(true);
}

void acceptFirst(Draft& draft, std::uint32_t request) {
    const std::uint32_t item = takeOff(draft, request);
    accept(draft, request, placeBeforeAll(draft, item));
    draft.edit<v1::Request>(request).set_moved(true);
}

// Rulebook 3.5: "A participant may move its own request back, never forward."
Verdict decideLetOthersGoFirst(Draft& draft, const v1::LetOthersGoFirst& command, const Actor& actor) {
    const auto& request = requestNamed(draft, command.request());
    if (request.participant() != actor.person->participant()) return refuse(v1::NOT_YOURS);
    if (Verdict refusal = checkWaits(request)) return refusal;
    const auto list = listOf(draft, request.item());
    const auto own = std::find(list.begin(), list.end(), request.id());
    const auto ahead = std::find(list.begin(), list.end(), command.behind());
    const bool is_behind_named = command.behind() != 0;
    if (own != list.end() && is_behind_named && ahead <= own) return refuse(v1::ONLY_BACKWARDS);
    if (own == list.end() || (is_behind_named && ahead == list.end())) return refuse(v1::NOT_ON_THIS_LIST);

    const bool is_last = !is_behind_named || ahead + 1 == list.end();
    describe(draft, request, "");
    acceptBefore(draft, request.id(), is_last ? 0 : *(ahead + 1));
    return {};
}

// Rulebook 4.4: "The presiding officer or the desk moves a request: allowed, and recorded with who and why."
Verdict decideMoveRequest(Draft& draft, const v1::MoveRequest& command, const Actor&) {
    const auto& request = requestNamed(draft, command.request());
    if (command.reason().empty()) return refuse(v1::REASON_MISSING);
    if (Verdict refusal = checkWaits(request)) return refusal;
    const auto* before = draft.find<v1::Request>(command.before());
    const bool is_on_list = isOnList(request, request.item());
    const bool is_before_on_list = command.before() == 0 || (before != nullptr && before->id() != request.id() &&
                                                             isOnList(*before, request.item()));
    if (!is_on_list || !is_before_on_list) return refuse(v1::NOT_ON_THIS_LIST);

    describe(draft, request, command.reason());
    acceptBefore(draft, request.id(), command.before());
    return {};
}

}  // namespace rostrum::core
