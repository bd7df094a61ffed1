// SPDX-License-Identifier: MIT
#include "tests/simulation/screen.h"
#include "tests/simulation/workload.h"
#include "tests/support/eg_commands.h"

#include <algorithm>

namespace rostrum::simulation {

using C = v1::Command;
using Id = std::uint32_t;

Screen::Screen(const state::State& shown) : view(shown), session(view.find<v1::Session>(1)) {
    for (const auto& [id, stored] : view.table<v1::Meeting>().all()) {
        if (stored.row.presiding_term() != 0) meeting = &stored.row;
    }
    if (meeting != nullptr) term = view.find<v1::PresidingTerm>(meeting->presiding_term());
    for (const auto& [id, stored] : view.table<v1::AgendaItem>().all()) {
        if (stored.row.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) item = &stored.row;
    }
    if (const auto* floor = view.find<v1::Floor>(1)) {
        speech = view.find<v1::Speech>(floor->current());
        officer = view.find<v1::Speech>(floor->officer());
        interrupted = floor->interrupted() != 0 || (speech != nullptr && speech->kind() == v1::KIND_POINT_OF_ORDER);
    }
}

std::vector<Id> Screen::list() const {
    std::vector<Id> ids;
    if (item == nullptr) return ids;
    for (const auto& [place, id] : view.list(item->id())) ids.push_back(id);
    return ids;
}

namespace {

/// Draws from what is on a screen.
class Choice {
public:
    Choice(const Beholder& who, Random& random) : m_who(who), m_screen(who.view), m_random(random) {}

    const Screen& screen() const { return m_screen; }
    Random& random() { return m_random; }
    bool chance(std::uint32_t percent) { return m_random.chance(percent); }

    /// An id of the table, of a row for which `is` if there is one; else any number.
    template <class T, class Is>
    Id of(const Is& is) {
        std::vector<Id> ids;
        for (const auto& [id, stored] : m_who.view.table<T>().all()) {
            if (is(stored.row)) ids.push_back(id);
        }
        return ids.empty() ? m_random.between(1, 20) : m_random.pick(ids);
    }
    template <class T>
    Id of() {
        return of<T>([](const T&) { return true; });
    }
    Id item() { return m_screen.item != nullptr && chance(85) ? m_screen.item->id() : of<v1::AgendaItem>(); }
    Id speech() {
        if (m_screen.speech != nullptr && chance(90)) return m_screen.speech->id();
        return m_screen.officer != nullptr ? m_screen.officer->id() : of<v1::Speech>();
    }
    Id waiting() {
        const auto list = m_screen.list();
        if (!list.empty() && chance(80)) return m_random.pick(list);
        return of<v1::Request>();
    }
    Id pending() {
        return of<v1::Request>([](const v1::Request& row) { return row.status() == v1::REQUEST_STATUS_PENDING; });
    }
    Id own() {
        return of<v1::Request>([&](const v1::Request& row) {
            return row.participant() == m_who.participant && row.status() <= v1::REQUEST_STATUS_ACCEPTED;
        });
    }
    Id officer() {
        return chance(95) ? of<v1::Person>([](const v1::Person& row) {
            return row.role() == v1::ROLE_CHAIR || row.role() == v1::ROLE_VICE_CHAIR;
        })
                          : of<v1::Person>();
    }
    /// The seq of something that was done: mostly of the newest act that can be undone.
    std::uint32_t act() {
        std::uint32_t newest = 0;
        for (const auto& [id, stored] : m_who.view.table<v1::Act>().all()) {
            if (stored.row.undo_until_meeting_ms() != 0) newest = std::max(newest, stored.row.seq());
        }
        return newest != 0 && chance(80) ? newest : m_who.view.seq() - m_random.below(4);
    }
    std::string reason() { return chance(90) ? "as announced" : ""; }
    v1::Basis basis() { return static_cast<v1::Basis>(chance(90) ? m_random.between(1, 3) : 0); }
    v1::Modality modality() { return chance(50) ? v1::MODALITY_ONLINE : v1::MODALITY_IN_THE_ROOM; }
    eg::Sees sees() {
        const auto list = m_screen.list();
        return {m_screen.speech == nullptr ? 0 : m_screen.speech->id(), list.empty() ? 0 : list.front()};
    }
    eg::Ask ask() {
        eg::Ask ask;
        ask.item = item();
        ask.kind = static_cast<v1::Kind>(chance(70) ? 1 : m_random.between(1, 3));
        if (chance(15)) ask.capacity = v1::CAPACITY_PERSONAL;
        if (chance(20)) ask.capacity = v1::CAPACITY_FOR_A_GROUP, ask.group = chance(95) ? m_random.between(1, 2) : 9;
        ask.modality = modality();
        if (chance(10)) ask.dignitary = static_cast<v1::Dignitary>(m_random.between(1, 5));
        return ask;
    }
    std::string newName(const char* what) {
        if (chance(10)) return "Atlantis";
        return std::string(what) + " " + std::to_string(m_random.below(1'000'000));
    }
    const Beholder& who() const { return m_who; }

private:
    const Beholder& m_who;
    Screen m_screen;
    Random& m_random;
};

C giveFloor(Choice& choice) {
    const auto sees = choice.sees();
    if (choice.chance(6)) return eg::giveUnlisted(choice.of<v1::Participant>(), sees, choice.reason());
    const auto* item = choice.screen().item;
    const bool panel = item != nullptr && item->segment() != v1::SEGMENT_FLOOR && choice.chance(60);
    if (panel || choice.chance(6)) {
        const Id place = choice.of<v1::PanelPlace>(
            [&](const v1::PanelPlace& row) { return item != nullptr && row.item() == item->id(); });
        return eg::givePanellist(place, choice.chance(60) ? v1::KIND_PRESENTATION : v1::KIND_REPLY, sees);
    }
    if (choice.chance(10)) return eg::giveFloor(choice.waiting(), sees, choice.reason());
    return eg::giveFloor(sees.next, sees);
}

C suggest(Choice& choice) {
    if (choice.chance(15)) return eg::takeSuggestionBack();
    const auto& orders = choice.who().view.pointsOfOrder();
    if (!orders.empty() && choice.chance(50)) return eg::suggest(choice.random().pick(orders).second);
    return choice.chance(30) ? eg::suggestPanellist(choice.of<v1::PanelPlace>()) : eg::suggest(choice.waiting());
}

C openFloor(Choice& choice) {
    const Id item = choice.item();
    const std::int64_t utc_ms = choice.who().utc_ms;
    if (choice.chance(15)) return eg::openFloorAt(item, utc_ms + 20'000);
    if (choice.chance(5)) return eg::openFloorAt(item, utc_ms - 20'000);
    return choice.chance(40) ? eg::openFloor(item, drawListRules(choice.random())) : eg::openFloor(item);
}

C closeList(Choice& choice) {
    const Id item = choice.item();
    const auto* row = choice.screen().item;
    if (choice.chance(30)) return eg::closeListAt(item, choice.who().utc_ms + (choice.chance(85) ? 30'000 : -30'000));
    if (choice.chance(40))
        return eg::closeListAfter(item, (row == nullptr ? 0 : row->spoken()) + choice.random().below(4));
    return eg::closeList(item, choice.basis());
}

C addRequest(Choice& choice) {
    if (choice.chance(20))
        return eg::addWalkIn(choice.newName("Walk-in"), v1::CATEGORY_OTHER_STAKEHOLDER, choice.ask());
    return eg::addRequest(choice.of<v1::Participant>(), choice.ask());
}

C withdrawRequest(Choice& choice) {
    if (choice.chance(15)) return eg::withdrawRequest(choice.of<v1::Request>());
    return eg::withdrawRequest(choice.who().role == v1::ROLE_DELEGATE ? choice.own() : choice.waiting());
}

C correctParticipant(Choice& choice) {
    const Id participant = choice.of<v1::Participant>();
    const std::string name = choice.chance(40) ? choice.newName("Corrected") : "";
    const auto category = static_cast<v1::Category>(choice.chance(60) ? choice.random().between(1, 8) : 0);
    return eg::correctParticipant(participant, name, category, choice.reason());
}

Id finishes(Choice& choice) {
    return choice.screen().officer != nullptr && choice.screen().officer->officer() == choice.who().person
               ? choice.screen().officer->id()
               : choice.speech();
}

C wishToReply(Choice& choice) {
    const Id place = choice.of<v1::PanelPlace>([&](const v1::PanelPlace& row) {
        return choice.who().role != v1::ROLE_PANELLIST || row.person() == choice.who().person;
    });
    return choice.chance(70) ? eg::wishToReply(place) : eg::wishNoMoreToReply(place);
}

C onLists(C::OfCase kind, Choice& choice) {
    Random& random = choice.random();
    switch (kind) {
        case C::kTakeUpItem:
            return eg::takeUpItem(choice.of<v1::AgendaItem>());
        case C::kBeginSegment:
            return eg::beginSegment(choice.item(), static_cast<v1::Segment>(random.between(1, 3)));
        case C::kConcludeItem:
            return eg::concludeItem(choice.item(), static_cast<v1::Waiting>(random.below(3)));
        case C::kOpenFloor:
            return openFloor(choice);
        case C::kCloseList:
            return closeList(choice);
        case C::kReopenList:
            return eg::reopenList(choice.item(), choice.reason());
        case C::kChangeListRules:
            return eg::changeListRules(choice.item(), drawListRules(random), choice.basis());
        case C::kMovePanellist:
            return eg::movePanellist(choice.of<v1::PanelPlace>(), choice.chance(50) ? 0 : choice.of<v1::PanelPlace>());
        case C::kPassOverPanellist:
            return choice.chance(50) ? eg::passOverPanellist(choice.of<v1::PanelPlace>())
                                     : eg::takePanellistBack(choice.of<v1::PanelPlace>());
        case C::kWishToReply:
            return wishToReply(choice);
        case C::kRequestFloor:
            return eg::requestFloor(choice.ask());
        case C::kAddRequest:
            return addRequest(choice);
        case C::kApproveRequest:
            return eg::approveRequest(choice.pending());
        case C::kDenyRequest:
            return eg::denyRequest(choice.chance(70) ? choice.pending() : choice.waiting(), choice.reason());
        case C::kWithdrawRequest:
            return withdrawRequest(choice);
        case C::kLetOthersGoFirst:
            return eg::letOthersGoFirst(choice.own(), choice.chance(40) ? 0 : choice.waiting());
        case C::kMoveRequest:
            return eg::moveRequest(choice.waiting(), choice.chance(30) ? 0 : choice.waiting(), choice.reason());
        case C::kSetRequestLimit:
            return eg::setRequestLimit(choice.waiting(), choice.chance(30) ? 0 : 45'000);
        default:
            return {};
    }
}

C onTheFloor(C::OfCase kind, Choice& choice) {
    Random& random = choice.random();
    switch (kind) {
        case C::kSuggestSpeaker:
            return suggest(choice);
        case C::kGiveFloor:
            return giveFloor(choice);
        case C::kPauseSpeech:
            return eg::pauseSpeech(choice.speech());
        case C::kResumeSpeech:
            return eg::resumeSpeech(choice.speech());
        case C::kExtendSpeech:
            return eg::extendSpeech(choice.speech(), 30'000);
        case C::kEndSpeech:
            return eg::endSpeech(choice.speech());
        case C::kFinishSpeech:
            return eg::finishSpeech(finishes(choice));
        case C::kMarkAbsent:
            return eg::markAbsent(choice.speech());
        case C::kPassOn:
            return eg::passOn(choice.speech());
        case C::kCallSpeakerToOrder:
            return eg::callToOrder(choice.speech());
        case C::kWithdrawFloor:
            return eg::withdrawFloor(choice.speech(), choice.reason());
        case C::kRaisePointOfOrder:
            return eg::raisePointOfOrder(choice.modality());
        case C::kHearPointOfOrder: {
            const auto& orders = choice.who().view.pointsOfOrder();
            return eg::hearPointOfOrder(orders.empty() ? choice.waiting() : random.pick(orders).second,
                                        choice.sees().current);
        }
        case C::kRuleOnPointOfOrder:
            return eg::ruleOnPointOfOrder(
                choice.screen().speech != nullptr ? choice.screen().speech->request() : choice.waiting(),
                static_cast<v1::RulingOutcome>(random.between(1, 5)));
        default:
            return onLists(kind, choice);
    }
}

C atTheDesk(C::OfCase kind, Choice& choice) {
    switch (kind) {
        case C::kCheckIn:
            return eg::checkIn(choice.of<v1::Person>(), choice.modality());
        case C::kRegisterParticipant:
            return eg::registerParticipant(choice.newName("Participant"),
                                           static_cast<v1::Category>(choice.random().below(9)));
        case C::kRegisterPerson:
            return eg::registerPerson(choice.of<v1::Participant>(), choice.newName("Person"));
        case C::kConfirmParticipant:
            return eg::confirmParticipant(
                choice.chance(80)
                    ? choice.of<v1::Participant>([](const v1::Participant& row) { return row.accreditation_pending(); })
                    : choice.of<v1::Participant>());
        case C::kCorrectParticipant:
            return correctParticipant(choice);
        case C::kUndo:
            return eg::undo(choice.act());
        case C::kReissueBadge:
            return eg::reissueBadge(choice.of<v1::Person>());
        case C::kStepClock:
            return eg::stepClock(choice.random().between(500, 40'000));
        default:
            return onTheFloor(kind, choice);
    }
}

}  // namespace

C fillIn(C::OfCase kind, const Beholder& who, Random& random) {
    Choice choice(who, random);
    switch (kind) {
        case C::kOpenMeeting:
            return eg::openMeeting(choice.of<v1::Meeting>([&](const v1::Meeting& row) {
                return row.status() == v1::MEETING_STATUS_PLANNED || random.chance(5);
            }));
        case C::kSuspendMeeting:
            return eg::suspendMeeting(choice.basis());
        case C::kResumeMeeting:
            return eg::resumeMeeting();
        case C::kAdjournMeeting:
            return eg::adjournMeeting(choice.basis());
        case C::kCloseSession:
            return eg::closeSession();
        case C::kOfferHandover:
            return eg::offerHandover(choice.officer());
        case C::kAcceptHandover:
            return eg::acceptHandover(choice.of<v1::HandoverOffer>());
        case C::kWithdrawHandover:
            return eg::withdrawHandover(choice.of<v1::HandoverOffer>());
        case C::kTakeChair:
            return eg::takeChair(choice.reason());
        case C::kOperateForPresidingOfficer:
            return eg::operateForPresidingOfficer();
        case C::kStopOperating:
            return eg::stopOperating();
        case C::kSpeakFromTheChair:
            return eg::speakFromTheChair();
        default:
            return atTheDesk(kind, choice);
    }
}

}  // namespace rostrum::simulation
