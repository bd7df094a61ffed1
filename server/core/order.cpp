// SPDX-License-Identifier: MIT
#include "server/core/order.h"

#include "server/core/limits.h"
#include "server/core/refusals.h"
#include "server/core/request_acts.h"

#include <algorithm>
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

/// A free place directly before places[index], or after the last; a list without a gap there is renumbered (4.1).
std::uint32_t makePlace(Draft& draft, Places& places, std::size_t index) {
    const auto placeAt = [&](std::size_t at) { return std::uint64_t{places[at].first}; };
    const std::uint64_t low = index == 0 ? 0 : placeAt(index - 1);
    const std::uint64_t high = index < places.size() ? placeAt(index) : low + 2 * std::uint64_t{place_gap};
    const std::uint64_t middle = low + (high - low) / 2;
    if (middle > low && middle <= place_max) return static_cast<std::uint32_t>(middle);
    for (std::size_t at = 0; at < places.size(); ++at) {
        places[at].first = static_cast<std::uint32_t>(at + 1) * place_gap;
        draft.edit<v1::Request>(places[at].second).set_place(places[at].first);
    }
    return makePlace(draft, places, index);
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

/// A place behind everybody, without looking at each: a list that opens is asked for by thousands at once. 0: there is
/// none, the list must be renumbered.
std::uint32_t placeBehindAll(const Draft& draft, std::uint32_t item) {
    const state::Order& before = draft.before().list(item);
    std::uint32_t last = before.empty() ? 0 : before.rbegin()->first;
    forRequestsOf(draft, [&](const v1::Request& request) {
        if (isOnList(request, item)) last = std::max(last, request.place());
    });
    return last > place_max - place_gap ? 0 : last + place_gap;
}

/// Where in `places` a new request goes (4.1).
std::size_t indexByPolicy(const Draft& draft, const Places& places, const v1::Request& request) {
    const v1::ListRules& rules = draft.find<v1::AgendaItem>(request.item())->rules();
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
        if (!draft.find<v1::Request>(places[at].second)->moved() && ranks[at] > rank) return at;
    }
    return places.size();
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

void acceptByPolicy(Draft& draft, std::uint32_t request) {
    const v1::Request placed = *draft.find<v1::Request>(request);
    if (isAsReceived(draft.find<v1::AgendaItem>(placed.item())->rules().policy())) {
        const std::uint32_t place = placeBehindAll(draft, placed.item());
        if (place != 0) return accept(draft, request, place);
    }
    Places places = placesOf(draft, placed.item());
    const std::size_t index = indexByPolicy(draft, places, placed);
    accept(draft, request, makePlace(draft, places, index));
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
    const auto same = [&](const auto& at) { return at.second == request; };
    const auto next = [&](const auto& at) { return at.second == before; };
    Places places = placesOf(draft, draft.find<v1::Request>(request)->item());
    places.erase(std::remove_if(places.begin(), places.end(), same), places.end());
    const auto index = std::find_if(places.begin(), places.end(), next) - places.begin();
    accept(draft, request, makePlace(draft, places, static_cast<std::size_t>(index)));
    draft.edit<v1::Request>(request).set_moved(true);
}

void keepPlace(Draft& draft, std::uint32_t request) {
    const v1::Request returned = *draft.find<v1::Request>(request);
    if (returned.status() != v1::REQUEST_STATUS_ACCEPTED) return;
    Places others = returned.kind() == v1::KIND_POINT_OF_ORDER
                        ? asDrafted(draft, draft.before().pointsOfOrder(), isWaitingPointOfOrder)
                        : placesOf(draft, returned.item());
    std::erase_if(others, [&](const auto& at) { return at.second == request; });
    const auto taken =
        std::find_if(others.begin(), others.end(), [&](const auto& at) { return at.first == returned.place(); });
    if (taken == others.end()) return;
    const auto index = static_cast<std::size_t>(taken - others.begin());
    draft.edit<v1::Request>(request).set_place(makePlace(draft, others, index));
}

// Rulebook 3.5: "A participant may move its own request back, never forward."
Verdict decideLetOthersGoFirst(Draft& draft, const v1::LetOthersGoFirst& command, const Actor& actor) {
    const auto& request = *draft.find<v1::Request>(command.request());
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
    const auto& request = *draft.find<v1::Request>(command.request());
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
