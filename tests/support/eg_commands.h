// SPDX-License-Identifier: MIT
#pragma once

/// Examples of commands, well formed and as short to write as to say: `giveFloor(request, seen)`. A field that a test
/// does not care about has an ordinary value. The uuid is given by who sends the command. For tests only.

#include "rostrum/v1/commands.pb.h"

#include <cstdint>
#include <string>

namespace rostrum::eg {

using Id = std::uint32_t;

// ---- the meeting ----
v1::Command openMeeting(Id meeting);
v1::Command suspendMeeting(v1::Basis basis = v1::BASIS_ANNOUNCED);
v1::Command resumeMeeting();
v1::Command adjournMeeting(v1::Basis basis = v1::BASIS_ANNOUNCED);
v1::Command closeSession();
v1::Command offerHandover(Id to);
v1::Command acceptHandover(Id offer = 1);
v1::Command withdrawHandover(Id offer = 1);
v1::Command takeChair(const std::string& reason = "the Chair has been called away");
v1::Command operateForPresidingOfficer();
v1::Command stopOperating();
v1::Command speakFromTheChair();

// ---- items and lists ----
v1::Command takeUpItem(Id item);
v1::Command beginSegment(Id item, v1::Segment segment);
v1::Command concludeItem(Id item, v1::Waiting waiting = v1::WAITING_UNSPECIFIED);
v1::Command openFloor(Id item);
v1::Command openFloor(Id item, const v1::ListRules& rules);
v1::Command openFloorAt(Id item, std::int64_t utc_ms);
v1::Command closeList(Id item, v1::Basis basis = v1::BASIS_ANNOUNCED);
v1::Command closeListAt(Id item, std::int64_t utc_ms);
v1::Command closeListAfter(Id item, std::uint32_t nth);
v1::Command reopenList(Id item, const std::string& reason = "a delegation came late");
v1::Command changeListRules(Id item, const v1::ListRules& rules, v1::Basis basis = v1::BASIS_NO_OBJECTION);
v1::Command movePanellist(Id panel_place, Id before = 0);
v1::Command passOverPanellist(Id panel_place);
v1::Command takePanellistBack(Id panel_place);
v1::Command wishToReply(Id panel_place);
v1::Command wishNoMoreToReply(Id panel_place);

// ---- requests ----
struct Ask {
    Id item = 2;
    v1::Kind kind = v1::KIND_STATEMENT;
    v1::Capacity capacity = v1::CAPACITY_NATIONAL;
    Id group = 0;
    v1::Modality modality = v1::MODALITY_IN_THE_ROOM;
    std::string language = "en";
    v1::Dignitary dignitary = v1::DIGNITARY_UNSPECIFIED;
};
v1::Command requestFloor(const Ask& ask = {});
v1::Command addRequest(Id participant, const Ask& ask = {});
v1::Command addWalkIn(const std::string& name, v1::Category category, const Ask& ask = {});
v1::Command approveRequest(Id request);
v1::Command denyRequest(Id request, const std::string& reason = "not on the agenda");
v1::Command withdrawRequest(Id request);
v1::Command letOthersGoFirst(Id request, Id behind = 0);
v1::Command moveRequest(Id request, Id before = 0, const std::string& reason = "a minister leaves early");
v1::Command setRequestLimit(Id request, std::uint32_t limit_ms);

// ---- the floor ----
/// What the giver sees: who has the floor (a speech), and who is at the head of the list (a request).
struct Sees {
    Id current = 0;
    Id next = 0;
};
v1::Command suggest(Id request);
v1::Command suggestPanellist(Id panel_place);
v1::Command takeSuggestionBack();
v1::Command giveFloor(Id request, Sees sees, const std::string& reason = "");
v1::Command givePanellist(Id panel_place, v1::Kind kind, Sees sees);
v1::Command giveUnlisted(Id participant, Sees sees, const std::string& reason = "the State concerned");
v1::Command pauseSpeech(Id speech);
v1::Command resumeSpeech(Id speech);
v1::Command extendSpeech(Id speech, std::uint32_t by_ms);
v1::Command endSpeech(Id speech);
v1::Command finishSpeech(Id speech);
v1::Command markAbsent(Id speech);
v1::Command passOn(Id speech);
v1::Command callToOrder(Id speech, v1::OrderGround ground = v1::ORDER_GROUND_TIME);
v1::Command withdrawFloor(Id speech, const std::string& reason = "called to order before");

// ---- points of order ----
v1::Command raisePointOfOrder(v1::Modality modality = v1::MODALITY_IN_THE_ROOM);
v1::Command hearPointOfOrder(Id request, Id current = 0);
v1::Command ruleOnPointOfOrder(Id request, v1::RulingOutcome outcome = v1::RULING_OUTCOME_NOTED);

// ---- the desk and the record ----
v1::Command checkIn(Id person, v1::Modality modality = v1::MODALITY_IN_THE_ROOM);
v1::Command registerParticipant(const std::string& name, v1::Category category);
v1::Command registerPerson(Id participant, const std::string& name);
v1::Command confirmParticipant(Id participant);
v1::Command correctParticipant(Id participant, const std::string& name, v1::Category category,
                               const std::string& reason = "as in the note verbale");
v1::Command undo(std::uint32_t seq);
v1::Command reissueBadge(Id person);
v1::Command stepClock(std::uint32_t by_ms);

}  // namespace rostrum::eg
