// SPDX-License-Identifier: MIT
#include "server/cli/phrases.h"

#include "server/cli/names.h"
#include "server/cli/words.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace rostrum::cli {
namespace {

using Slots = std::vector<std::string>;

/// Matches `words` against a pattern whose slots are {…}; the slots' texts in order, none if it does not match.
std::optional<Slots> match(std::string_view pattern, std::string_view words) {
    Slots slots;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::string_view literal = pattern.substr(0, open);
        if (!words.starts_with(literal)) return std::nullopt;
        words.remove_prefix(literal.size());
        if (open == std::string_view::npos) return words.empty() ? std::optional(slots) : std::nullopt;
        pattern.remove_prefix(pattern.find('}') + 1);
        const std::string_view next = pattern.substr(0, pattern.find('{'));
        const std::size_t end = next.empty() ? words.size() : words.find(next);
        if (end == std::string_view::npos || end == 0) return std::nullopt;
        slots.emplace_back(words.substr(0, end));
        words.remove_prefix(end);
    }
    return words.empty() ? std::optional(slots) : std::nullopt;
}

/// Makes the command of one line; remembers the first name that means nothing.
class Maker {
public:
    Maker(const PointOfView& actor, const Slots& slots) : m_names(actor), m_actor(actor), m_slots(slots) {}

    v1::Command command;
    std::string wrong;

    const std::string& slot(std::size_t i) const { return m_slots[i]; }
    const PointOfView& actor() const { return m_actor; }

    std::uint32_t item(std::size_t i) { return known(m_names.item(slot(i)), "item", i); }
    std::uint32_t itemNow() {
        const auto found = m_names.itemUnderConsideration();
        if (!found) wrong = "no item is under consideration";
        return found.value_or(0);
    }
    std::uint32_t person(std::size_t i) { return known(m_names.person(slot(i)), "person", i); }
    std::uint32_t participant(std::size_t i) { return known(m_names.participant(slot(i)), "participant", i); }
    std::uint32_t panelPlace(std::size_t i) { return known(m_names.panelPlace(slot(i)), "panellist of this item", i); }
    std::uint32_t request(std::size_t i) { return known(m_names.request(slot(i)), "waiting request", i); }
    std::uint32_t ownRequest() {
        const auto found = m_names.requestOf(m_actor.participant);
        if (!found) wrong = "there is no request of one's own";
        return found.value_or(0);
    }
    std::uint32_t meeting(std::size_t i) { return known(m_names.meeting(slot(i)), "meeting", i); }
    std::uint32_t speech() {
        const v1::Floor* floor = m_actor.view.find<v1::Floor>(1);
        if (floor == nullptr || floor->current() == 0) wrong = "nobody has the floor";
        return floor == nullptr ? 0 : floor->current();
    }
    std::uint32_t duration(std::size_t i) {
        const auto value = durationOf(slot(i));
        if (!value) wrong = "\"" + slot(i) + "\" is not a duration: write 2:00";
        return value.value_or(0);
    }
    template <class E>
    E word(std::size_t i) {
        const auto value = valueOf<E>(slot(i));
        if (!value) wrong = "\"" + slot(i) + "\": write " + expectedWords<E>();
        return value.value_or(E{});
    }
    v1::Seen seen() {
        v1::Seen seen;
        const v1::Floor* floor = m_actor.view.find<v1::Floor>(1);
        if (floor != nullptr) seen.set_current(floor->current());
        if (const auto item = m_names.itemUnderConsideration()) {
            const state::Order& list = m_actor.view.list(*item);
            if (!list.empty()) seen.set_next(list.begin()->second);
        }
        return seen;
    }
    /// "statement, online, for Group of 77, to Craig Jones, under item 2": kind first, the rest in any order.
    void ask(v1::RequestFloor& request, std::size_t i);
    void giveTo(std::uint32_t request, const std::string& reason) {
        auto& give = *command.mutable_give_floor();
        give.set_request(request);
        *give.mutable_seen() = seen();
        give.set_reason(reason);
    }
    void giveTo(std::uint32_t panel_place, v1::Kind kind) {
        auto& give = *command.mutable_give_floor();
        give.set_panel_place(panel_place);
        give.set_kind(kind);
        *give.mutable_seen() = seen();
    }
    /// The head of the list, or the earliest point of order.
    std::uint32_t firstOf(const state::Order& order, const std::string& what) {
        if (order.empty()) wrong = "there is no " + what;
        return order.empty() ? 0 : order.begin()->second;
    }

private:
    std::uint32_t known(std::optional<std::uint32_t> found, const std::string& what, std::size_t i) {
        if (!found) wrong = "\"" + slot(i) + "\" is no " + what;
        return found.value_or(0);
    }

    Names m_names;
    const PointOfView& m_actor;
    const Slots& m_slots;
};

void Maker::ask(v1::RequestFloor& request, std::size_t i) {
    request.set_capacity(v1::CAPACITY_NATIONAL);
    request.set_modality(m_actor.modality);
    request.set_inlet(v1::INLET_APP);
    request.set_language("English");
    std::string_view rest = slot(i);
    while (!rest.empty()) {
        const std::size_t comma = rest.find(", ");
        const std::string part(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 2);
        if (const auto kind = valueOf<v1::Kind>(part)) {
            request.set_kind(*kind);
        } else if (const auto modality = valueOf<v1::Modality>(part)) {
            request.set_modality(*modality);
        } else if (const auto of_item = match("under item {n}", part)) {
            request.set_item(m_names.item((*of_item)[0]).value_or(0));
        } else if (const auto to = match("to {panellist}", part)) {
            request.add_addressees(m_names.panelPlace((*to)[0]).value_or(0));
        } else if (const auto group = match("for {group}", part)) {
            request.set_capacity(v1::CAPACITY_FOR_A_GROUP);
            request.set_group(m_names.group((*group)[0]).value_or(0));
        } else {
            wrong = "\"" + part + "\" is no kind, place, item, addressee or group";
        }
    }
    if (request.item() == 0) request.set_item(itemNow());
}

struct Phrase {
    std::string_view pattern;
    void (*make)(Maker&);
};

// Of patterns with the same beginning, the longer one stands first.
const Phrase phrases[] = {
    // the meeting
    {"open meeting {number}", [](Maker& m) { m.command.mutable_open_meeting()->set_meeting(m.meeting(0)); }},
    {"suspend the meeting", [](Maker& m) { m.command.mutable_suspend_meeting()->set_basis(v1::BASIS_ANNOUNCED); }},
    {"resume the meeting", [](Maker& m) { m.command.mutable_resume_meeting(); }},
    {"adjourn the meeting", [](Maker& m) { m.command.mutable_adjourn_meeting()->set_basis(v1::BASIS_ANNOUNCED); }},
    {"close the session", [](Maker& m) { m.command.mutable_close_session(); }},
    {"offer the chair to {name}", [](Maker& m) { m.command.mutable_offer_handover()->set_to(m.person(0)); }},
    {"accept the chair",
     [](Maker& m) {
         const auto& offers = m.actor().view.table<v1::HandoverOffer>().all();
         if (offers.empty()) m.wrong = "the chair is not offered to anybody";
         m.command.mutable_accept_handover()->set_offer(offers.empty() ? 0 : offers.begin()->first);
     }},
    {"take the chair: {reason}", [](Maker& m) { m.command.mutable_take_chair()->set_reason(m.slot(0)); }},
    {"speak from the chair", [](Maker& m) { m.command.mutable_speak_from_the_chair(); }},
    {"finish from the chair",
     [](Maker& m) {
         const v1::Floor* floor = m.actor().view.find<v1::Floor>(1);
         m.command.mutable_finish_speech()->set_speech(floor == nullptr ? 0 : floor->officer());
     }},
    // items and lists
    {"take up item {number}", [](Maker& m) { m.command.mutable_take_up_item()->set_item(m.item(0)); }},
    {"conclude the item, keeping its list",
     [](Maker& m) {
         m.command.mutable_conclude_item()->set_item(m.itemNow());
         m.command.mutable_conclude_item()->set_waiting(v1::WAITING_KEEP);
     }},
    {"conclude the item, the waiting not reached",
     [](Maker& m) {
         m.command.mutable_conclude_item()->set_item(m.itemNow());
         m.command.mutable_conclude_item()->set_waiting(v1::WAITING_NOT_REACHED);
     }},
    {"conclude the item", [](Maker& m) { m.command.mutable_conclude_item()->set_item(m.itemNow()); }},
    {"begin the replies",
     [](Maker& m) {
         m.command.mutable_begin_segment()->set_item(m.itemNow());
         m.command.mutable_begin_segment()->set_segment(v1::SEGMENT_REPLIES);
     }},
    {"open the floor", [](Maker& m) { m.command.mutable_open_floor()->set_item(m.itemNow()); }},
    {"close the list in {duration}",
     [](Maker& m) {
         auto& close = *m.command.mutable_close_list();
         close.set_item(m.itemNow());
         close.set_basis(v1::BASIS_ANNOUNCED);
         close.set_closes_utc_ms(m.actor().utc_ms + m.duration(0));
     }},
    {"close the list",
     [](Maker& m) {
         m.command.mutable_close_list()->set_item(m.itemNow());
         m.command.mutable_close_list()->set_basis(v1::BASIS_ANNOUNCED);
     }},
    {"reopen the list: {reason}",
     [](Maker& m) {
         m.command.mutable_reopen_list()->set_item(m.itemNow());
         m.command.mutable_reopen_list()->set_reason(m.slot(0));
     }},
    {"pass over {panellist}",
     [](Maker& m) {
         m.command.mutable_pass_over_panellist()->set_panel_place(m.panelPlace(0));
         m.command.mutable_pass_over_panellist()->set_passed_over(true);
     }},
    {"wish to reply",
     [](Maker& m) {
         for (const auto& [id, place] : m.actor().view.table<v1::PanelPlace>().all()) {
             if (place.row.person() == m.actor().person) m.command.mutable_wish_to_reply()->set_panel_place(id);
         }
         m.command.mutable_wish_to_reply()->set_wishes(true);
     }},
    // requests
    {"ask for the floor: {kind, …}", [](Maker& m) { m.ask(*m.command.mutable_request_floor(), 0); }},
    {"add {name}: {kind, …}",
     [](Maker& m) {
         m.command.mutable_add_request()->set_participant(m.participant(0));
         m.ask(*m.command.mutable_add_request()->mutable_request(), 1);
     }},
    {"withdraw {name}: {reason}",
     [](Maker& m) {
         m.command.mutable_withdraw_request()->set_request(m.request(0));
         m.command.mutable_withdraw_request()->set_reason(m.slot(1));
     }},
    {"withdraw", [](Maker& m) { m.command.mutable_withdraw_request()->set_request(m.ownRequest()); }},
    {"let the others go first", [](Maker& m) { m.command.mutable_let_others_go_first()->set_request(m.ownRequest()); }},
    {"move {name} before {name}: {reason}",
     [](Maker& m) {
         m.command.mutable_move_request()->set_request(m.request(0));
         m.command.mutable_move_request()->set_before(m.request(1));
         m.command.mutable_move_request()->set_reason(m.slot(2));
     }},
    // the floor
    {"give the floor to {panellist} for a presentation",
     [](Maker& m) { m.giveTo(m.panelPlace(0), v1::KIND_PRESENTATION); }},
    {"give the floor to {panellist} for a reply", [](Maker& m) { m.giveTo(m.panelPlace(0), v1::KIND_REPLY); }},
    {"give the floor to {name}: {reason}", [](Maker& m) { m.giveTo(m.request(0), m.slot(1)); }},
    {"give the floor to {name}", [](Maker& m) { m.giveTo(m.request(0), std::string()); }},
    {"give the floor",
     [](Maker& m) { m.giveTo(m.firstOf(m.actor().view.list(m.itemNow()), "request on the list"), ""); }},
    {"pause", [](Maker& m) { m.command.mutable_pause_speech()->set_speech(m.speech()); }},
    {"resume", [](Maker& m) { m.command.mutable_resume_speech()->set_speech(m.speech()); }},
    {"extend by {duration}",
     [](Maker& m) {
         m.command.mutable_extend_speech()->set_speech(m.speech());
         m.command.mutable_extend_speech()->set_by_ms(m.duration(0));
     }},
    {"end the speech", [](Maker& m) { m.command.mutable_end_speech()->set_speech(m.speech()); }},
    {"finish", [](Maker& m) { m.command.mutable_finish_speech()->set_speech(m.speech()); }},
    {"mark absent", [](Maker& m) { m.command.mutable_mark_absent()->set_speech(m.speech()); }},
    {"pass on", [](Maker& m) { m.command.mutable_pass_on()->set_speech(m.speech()); }},
    {"call to order for time",
     [](Maker& m) {
         m.command.mutable_call_speaker_to_order()->set_speech(m.speech());
         m.command.mutable_call_speaker_to_order()->set_ground(v1::ORDER_GROUND_TIME);
     }},
    {"withdraw the floor: {reason}",
     [](Maker& m) {
         m.command.mutable_withdraw_floor()->set_speech(m.speech());
         m.command.mutable_withdraw_floor()->set_reason(m.slot(0));
     }},
    // points of order
    {"raise a point of order",
     [](Maker& m) {
         m.command.mutable_raise_point_of_order()->set_modality(m.actor().modality);
         m.command.mutable_raise_point_of_order()->set_inlet(v1::INLET_APP);
     }},
    {"hear the point of order",
     [](Maker& m) {
         auto& hear = *m.command.mutable_hear_point_of_order();
         hear.set_request(m.firstOf(m.actor().view.pointsOfOrder(), "point of order"));
         hear.set_current(m.seen().current());
     }},
    {"rule: {outcome}",
     [](Maker& m) {
         auto& rule = *m.command.mutable_rule_on_point_of_order();
         const v1::Speech* speech = m.actor().view.find<v1::Speech>(m.speech());
         rule.set_request(speech == nullptr ? 0 : speech->request());
         rule.set_outcome(m.word<v1::RulingOutcome>(0));
     }},
    // the desk and the record
    {"check in {name}",
     [](Maker& m) {
         m.command.mutable_check_in()->set_person(m.person(0));
         m.command.mutable_check_in()->set_modality(v1::MODALITY_IN_THE_ROOM);
     }},
    {"undo", [](Maker& m) { m.command.mutable_undo()->set_seq(m.actor().last_seq); }},
};

}  // namespace

Result<v1::Command> commandOf(std::string_view words, const PointOfView& actor) {
    for (const Phrase& phrase : phrases) {
        const auto slots = match(phrase.pattern, words);
        if (!slots) continue;
        Maker maker(actor, *slots);
        phrase.make(maker);
        if (!maker.wrong.empty()) return Error{maker.wrong};
        return maker.command;
    }
    return Error{"\"" + std::string(words) + "\" is no phrase of a script: `rostrum replay --phrases` prints them all"};
}

bool isPhrase(std::string_view words) {
    return std::any_of(std::begin(phrases), std::end(phrases),
                       [words](const Phrase& phrase) { return match(phrase.pattern, words).has_value(); });
}

std::vector<std::string> phraseList() {
    std::vector<std::string> all;
    for (const Phrase& phrase : phrases) all.emplace_back(phrase.pattern);
    return all;
}

}  // namespace rostrum::cli
