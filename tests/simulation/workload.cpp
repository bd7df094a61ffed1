// SPDX-License-Identifier: MIT
#include "tests/simulation/workload.h"

#include "server/core/permissions.h"
#include "tests/simulation/screen.h"

#include <algorithm>

namespace rostrum::simulation {
namespace {

using C = v1::Command;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

constexpr std::uint32_t idle_weight = 15;

bool isHeld(const v1::Speech& speech, v1::Hold hold) {
    return std::count(speech.holds().begin(), speech.holds().end(), hold) > 0;
}

template <class T, class Is>
bool any(const state::State& view, const Is& is) {
    const auto& all = view.table<T>().all();
    return std::any_of(all.begin(), all.end(), [&](const auto& entry) { return is(entry.second.row); });
}

bool looksUsefulOnTheFloor(C::OfCase kind, const Beholder& who, const Screen& screen) {
    const v1::Speech* speech = screen.speech;
    const bool order_waits = !who.view.pointsOfOrder().empty();
    switch (kind) {
        case C::kGiveFloor:
            return screen.isRunning() && screen.item != nullptr && !order_waits && !screen.interrupted &&
                   (!screen.list().empty() || screen.item->segment() != v1::SEGMENT_FLOOR);
        case C::kSuggestSpeaker:
            return screen.isRunning() && screen.item != nullptr;
        case C::kPauseSpeech:
            return screen.isRunning() && speech != nullptr && speech->holds().empty();
        case C::kResumeSpeech:
            return screen.isRunning() && ((speech != nullptr && !speech->holds().empty()) || screen.officer != nullptr);
        case C::kPassOn:
            return speech != nullptr && isHeld(*speech, v1::HOLD_LOST);
        case C::kWithdrawFloor:
            return speech != nullptr && speech->calls_to_order() > 0;
        case C::kExtendSpeech:
        case C::kEndSpeech:
        case C::kMarkAbsent:
        case C::kCallSpeakerToOrder:
            return speech != nullptr;
        case C::kFinishSpeech:
            return (speech != nullptr &&
                    (speech->person() == who.person || speech->participant() == who.participant)) ||
                   (screen.officer != nullptr && screen.officer->officer() == who.person);
        case C::kHearPointOfOrder:
            return screen.isRunning() && order_waits && !screen.interrupted;
        case C::kRuleOnPointOfOrder:
            return screen.isRunning() && speech != nullptr && speech->kind() == v1::KIND_POINT_OF_ORDER;
        default:
            return true;
    }
}

bool isListOpen(const state::State& view) {
    return any<v1::AgendaItem>(view, [](const v1::AgendaItem& row) {
        return row.list() == v1::LIST_STATUS_OPEN || row.list() == v1::LIST_STATUS_CLOSING;
    });
}

bool hasCategory(const Beholder& who) {
    const auto* participant = who.view.find<v1::Participant>(who.participant);
    return participant != nullptr && participant->category() != v1::CATEGORY_UNSPECIFIED;
}

bool looksUsefulOnTheList(C::OfCase kind, const Beholder& who, const Screen& screen) {
    const v1::AgendaItem* item = screen.item;
    switch (kind) {
        case C::kTakeUpItem:
            return screen.isRunning() && item == nullptr;
        case C::kBeginSegment:
            return screen.isRunning() && item != nullptr;
        case C::kConcludeItem:
            return item != nullptr && screen.speech == nullptr;
        case C::kOpenFloor:
            return screen.isRunning() && item != nullptr && item->list() == v1::LIST_STATUS_NOT_OPEN;
        case C::kCloseList:
            return item != nullptr && item->list() == v1::LIST_STATUS_OPEN;
        case C::kReopenList:
            return item != nullptr &&
                   (item->list() == v1::LIST_STATUS_CLOSED || item->list() == v1::LIST_STATUS_CLOSING);
        case C::kChangeListRules:
            return screen.isRunning() && item != nullptr;
        case C::kRequestFloor:
            return isListOpen(who.view) && hasCategory(who);
        case C::kAddRequest:
            return isListOpen(who.view);
        case C::kRaisePointOfOrder:
            return screen.isRunning() && hasCategory(who);
        case C::kWithdrawRequest:
        case C::kSetRequestLimit:
            return !screen.list().empty();
        case C::kApproveRequest:
        case C::kDenyRequest:
            return any<v1::Request>(who.view,
                                    [](const v1::Request& row) { return row.status() == v1::REQUEST_STATUS_PENDING; });
        case C::kLetOthersGoFirst:
        case C::kMoveRequest:
            return screen.list().size() > 1;
        case C::kConfirmParticipant:
            return any<v1::Participant>(who.view,
                                        [](const v1::Participant& row) { return row.accreditation_pending(); });
        default:
            return looksUsefulOnTheFloor(kind, who, screen);
    }
}

/// Puts anything into a field.
void scribble(Message& message, const FieldDescriptor& field, Random& random, int depth);

void scribbleAll(Message& message, Random& random, int depth) {
    for (int i = 0; i < message.GetDescriptor()->field_count(); ++i) {
        if (random.chance(70)) scribble(message, *message.GetDescriptor()->field(i), random, depth);
    }
}

void scribble(Message& message, const FieldDescriptor& field, Random& random, int depth) {
    const auto& reflection = *message.GetReflection();
    if (field.is_repeated()) return;
    switch (field.cpp_type()) {
        case FieldDescriptor::CPPTYPE_UINT32:
            reflection.SetUInt32(&message, &field, random.chance(5) ? 0xffffffffu : random.below(20));
            break;
        case FieldDescriptor::CPPTYPE_INT64:
            reflection.SetInt64(&message, &field, random.chance(50) ? 0 : static_cast<std::int64_t>(random.next()));
            break;
        case FieldDescriptor::CPPTYPE_BOOL:
            reflection.SetBool(&message, &field, random.chance(50));
            break;
        case FieldDescriptor::CPPTYPE_ENUM:
            reflection.SetEnumValue(&message, &field, static_cast<int>(random.below(11)));
            break;
        case FieldDescriptor::CPPTYPE_STRING:
            reflection.SetString(&message, &field,
                                 std::string(random.pick(std::initializer_list<std::size_t>{0, 1, 30, 3'000}), 'x'));
            break;
        case FieldDescriptor::CPPTYPE_MESSAGE:
            if (depth < 3) scribbleAll(*reflection.MutableMessage(&message, &field), random, depth + 1);
            break;
        default:
            break;
    }
}

}  // namespace

bool looksUseful(C::OfCase kind, const Beholder& who) {
    const Screen screen(who.view);
    switch (kind) {
        case C::kOpenMeeting:
            return screen.meeting == nullptr && screen.isSessionOpen();
        case C::kSuspendMeeting:
        case C::kSpeakFromTheChair:
            return screen.isRunning();
        case C::kResumeMeeting:
            return screen.isSuspended();
        case C::kAdjournMeeting:
            return screen.meeting != nullptr && screen.speech == nullptr;
        case C::kCloseSession:
            return screen.meeting == nullptr && screen.isSessionOpen() &&
                   !any<v1::Meeting>(who.view, [](const v1::Meeting& meeting) {
                       return meeting.status() == v1::MEETING_STATUS_PLANNED;
                   });
        case C::kOfferHandover:
            return screen.meeting != nullptr && who.view.table<v1::HandoverOffer>().all().empty();
        case C::kAcceptHandover:
            return any<v1::HandoverOffer>(who.view,
                                          [&](const v1::HandoverOffer& row) { return row.to() == who.person; });
        case C::kWithdrawHandover:
            return !who.view.table<v1::HandoverOffer>().all().empty();
        case C::kTakeChair:
            return screen.term != nullptr && screen.term->person() != who.person;
        case C::kOperateForPresidingOfficer:
            return screen.term != nullptr && screen.term->console_lost();
        case C::kStopOperating:
            return any<v1::Operating>(who.view, [&](const v1::Operating& row) {
                return row.ended_utc_ms() == 0 && row.person() == who.person;
            });
        case C::kUndo:
            return any<v1::Act>(who.view, [](const v1::Act& act) { return act.undo_until_meeting_ms() != 0; });
        case C::kStepClock:
            return screen.session != nullptr && screen.session->rehearsal();
        default:
            return looksUsefulOnTheList(kind, who, screen);
    }
}

std::optional<v1::Command> nextCommand(const Beholder& who, const Settings& settings, Random& random) {
    if (random.chance(settings.senseless)) {
        if (random.chance(50)) return senselessCommand(random);
        return fillIn(static_cast<C::OfCase>(random.between(C::kOpenMeeting, C::kSuggestSpeaker)), who, random);
    }
    const bool careless = random.chance(15);
    std::vector<std::pair<C::OfCase, std::uint32_t>> choices;
    std::uint32_t total = 0;
    for (const auto& [kind, weight] : settings.weights) {
        if (core::permissionFor(kind, who.role) == core::Permission::never) continue;
        if (weight == 0 || (!careless && !looksUseful(kind, who))) continue;
        choices.emplace_back(kind, total += weight);
    }
    // Who has little to do does little: a panellist is not as busy as the Chair.
    const std::uint32_t draw = random.below(total + idle_weight);
    for (const auto& [kind, up_to] : choices) {
        if (draw < up_to) return fillIn(kind, who, random);
    }
    return {};
}

v1::Command senselessCommand(Random& random) {
    v1::Command command;
    const auto* field = v1::Command::descriptor()->FindFieldByNumber(
        static_cast<int>(random.between(C::kOpenMeeting, C::kSuggestSpeaker)));
    scribbleAll(*v1::Command::GetReflection()->MutableMessage(&command, field), random, 0);
    return command;
}

}  // namespace rostrum::simulation
