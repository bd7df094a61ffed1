// SPDX-License-Identifier: MIT
#include "server/core/names.h"

#include "server/core/attendance_acts.h"
#include "server/core/limits.h"
#include "server/core/refusals.h"
#include "server/core/standing.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::core {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

enum class Zero { refused, passes };

struct Name {
    std::string_view field;
    v1::Table table;
    v1::RefusalCode missing;
    Zero zero = Zero::refused;
};

// In order of precedence. Fields are named by message where the same word names another table elsewhere.
constexpr Name names[] = {
    {"OpenMeeting.meeting", v1::TABLE_MEETING, v1::NO_SUCH_MEETING},
    {"TakeUpItem.item", v1::TABLE_AGENDA_ITEM, v1::NO_SUCH_ITEM},
    {"BeginSegment.item", v1::TABLE_AGENDA_ITEM, v1::NO_SUCH_ITEM},
    {"ConcludeItem.item", v1::TABLE_AGENDA_ITEM, v1::NO_SUCH_ITEM},
    {"OpenFloor.item", v1::TABLE_AGENDA_ITEM, v1::NO_SUCH_ITEM},
    {"CloseList.item", v1::TABLE_AGENDA_ITEM, v1::NO_SUCH_ITEM},
    {"ReopenList.item", v1::TABLE_AGENDA_ITEM, v1::NO_SUCH_ITEM},
    {"ChangeListRules.item", v1::TABLE_AGENDA_ITEM, v1::NO_SUCH_ITEM},
    {"RequestFloor.item", v1::TABLE_AGENDA_ITEM, v1::NO_SUCH_ITEM},
    {"MovePanellist.panel_place", v1::TABLE_PANEL_PLACE, v1::NO_SUCH_PANEL_PLACE},
    {"MovePanellist.before", v1::TABLE_PANEL_PLACE, v1::NO_SUCH_PANEL_PLACE, Zero::passes},
    {"PassOverPanellist.panel_place", v1::TABLE_PANEL_PLACE, v1::NO_SUCH_PANEL_PLACE},
    {"WishToReply.panel_place", v1::TABLE_PANEL_PLACE, v1::NO_SUCH_PANEL_PLACE},
    {"RequestFloor.addressees", v1::TABLE_PANEL_PLACE, v1::NO_SUCH_PANEL_PLACE},
    {"SuggestSpeaker.panel_place", v1::TABLE_PANEL_PLACE, v1::NO_SUCH_PANEL_PLACE, Zero::passes},
    {"GiveFloor.panel_place", v1::TABLE_PANEL_PLACE, v1::NO_SUCH_PANEL_PLACE},
    {"AddRequest.participant", v1::TABLE_PARTICIPANT, v1::NO_SUCH_PARTICIPANT},
    {"GiveFloor.participant", v1::TABLE_PARTICIPANT, v1::NO_SUCH_PARTICIPANT},
    {"RegisterPerson.participant", v1::TABLE_PARTICIPANT, v1::NO_SUCH_PARTICIPANT},
    {"ConfirmParticipant.participant", v1::TABLE_PARTICIPANT, v1::NO_SUCH_PARTICIPANT},
    {"CorrectParticipant.participant", v1::TABLE_PARTICIPANT, v1::NO_SUCH_PARTICIPANT},
    {"OfferHandover.to", v1::TABLE_PERSON, v1::NO_SUCH_PERSON},
    {"CheckIn.person", v1::TABLE_PERSON, v1::NO_SUCH_PERSON},
    {"ReissueBadge.person", v1::TABLE_PERSON, v1::NO_SUCH_PERSON},
    {"RequestFloor.group", v1::TABLE_SESSION, v1::NO_SUCH_GROUP, Zero::passes},  // the session's groups
    {"ApproveRequest.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"DenyRequest.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"WithdrawRequest.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"LetOthersGoFirst.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"LetOthersGoFirst.behind", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST, Zero::passes},
    {"MoveRequest.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"MoveRequest.before", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST, Zero::passes},
    {"SetRequestLimit.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"SuggestSpeaker.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST, Zero::passes},
    {"GiveFloor.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"HearPointOfOrder.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"RuleOnPointOfOrder.request", v1::TABLE_REQUEST, v1::NO_SUCH_REQUEST},
    {"PauseSpeech.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"ResumeSpeech.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"ExtendSpeech.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"EndSpeech.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"FinishSpeech.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"MarkAbsent.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"PassOn.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"CallSpeakerToOrder.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"WithdrawFloor.speech", v1::TABLE_SPEECH, v1::NO_SUCH_SPEECH},
    {"AcceptHandover.offer", v1::TABLE_HANDOVER_OFFER, v1::NO_SUCH_OFFER},
    {"WithdrawHandover.offer", v1::TABLE_HANDOVER_OFFER, v1::NO_SUCH_OFFER},
};

struct Named {
    const Name* name = nullptr;
    std::uint32_t id = 0;
};

void collect(const Message& message, std::vector<Named>& found) {
    const auto& reflection = *message.GetReflection();
    const auto& descriptor = *message.GetDescriptor();
    for (int i = 0; i < descriptor.field_count(); ++i) {
        const FieldDescriptor& field = *descriptor.field(i);
        if (field.containing_oneof() != nullptr && !reflection.HasField(message, &field)) continue;
        if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
            if (!field.is_repeated() && reflection.HasField(message, &field)) {
                collect(reflection.GetMessage(message, &field), found);
            }
            continue;
        }
        const std::string full_name = descriptor.name() + "." + field.name();
        for (const Name& name : names) {
            if (name.field != full_name) continue;
            if (!field.is_repeated()) {
                found.push_back({&name, reflection.GetUInt32(message, &field)});
                continue;
            }
            for (int k = 0; k < reflection.FieldSize(message, &field); ++k) {
                found.push_back({&name, reflection.GetRepeatedUInt32(message, &field, k)});
            }
        }
    }
}

/// The rows that the command names, in order of precedence.
std::vector<Named> namedIn(const v1::Command& command) {
    std::vector<Named> found;
    collect(command, found);
    std::stable_sort(found.begin(), found.end(), [](const Named& a, const Named& b) { return a.name < b.name; });
    return found;
}

/// What is asked for, by oneself or through the desk; null: the command asks for nothing.
const v1::RequestFloor* requestIn(const v1::Command& command) {
    if (command.has_request_floor()) return &command.request_floor();
    return command.has_add_request() ? &command.add_request().request() : nullptr;
}

bool exists(const State& state, const v1::Command& command, const Named& named) {
    if (named.id == 0) return named.name->zero == Zero::passes;
    const v1::RequestFloor* request = requestIn(command);
    if (request != nullptr && named.name->table == v1::TABLE_PANEL_PLACE) {
        const auto* addressee = state.find<v1::PanelPlace>(named.id);
        return addressee != nullptr && addressee->item() == request->item();
    }
    if (named.name->missing == v1::NO_SUCH_GROUP) {
        const auto& groups = sessionOf(state).groups();
        return std::any_of(groups.begin(), groups.end(),
                           [&](const v1::Group& group) { return group.id() == named.id; });
    }
    if (state.row({named.name->table, named.id}).of_case() != v1::Row::OF_NOT_SET) return true;
    return named.name->table == v1::TABLE_REQUEST && state.find<v1::RequestRecord>(named.id) != nullptr;
}

/// Who did the act with this seq; null if it is too long ago, or the server did.
const v1::Person* actorOf(const State& state, std::uint32_t seq) {
    const auto* act = state.find<v1::Act>(seq % acts_kept + 1);
    return act == nullptr || act->seq() != seq ? nullptr : state.find<v1::Person>(act->person());
}

v1::Refusal noSuch(const State& state, const Named& named) {
    return refuse(named.name->missing, [&](v1::Refusal::Details& details) {
        if (named.name->missing != v1::NO_SUCH_SPEECH) return;
        for (const auto& [id, stored] : state.table<v1::SpeechRecord>().all()) {
            if (stored.row.speech().id() != named.id) continue;
            if (const v1::Person* by = actorOf(state, stored.seq)) setBy(details, *by);
        }
    });
}

}  // namespace

std::optional<v1::Refusal> checkNames(const State& state, const v1::Command& command) {
    // The desk checks in to a meeting that it does not name.
    if (command.has_check_in() && meetingToAttend(state) == nullptr) return refuse(v1::NO_SUCH_MEETING);
    for (const Named& named : namedIn(command)) {
        if (!exists(state, command, named)) return noSuch(state, named);
    }
    return {};
}

}  // namespace rostrum::core
