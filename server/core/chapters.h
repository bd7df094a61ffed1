// SPDX-License-Identifier: MIT
#pragma once

/// The chapters of the rulebook, one function for each command, each in the file named above it. Called by decide()
/// alone, after the shape, the role and "who presides" have been checked (permissions.h). A function either refuses,
/// having changed nothing that matters, or fills the draft. Only inside server/core.

#include "server/core/draft.h"

namespace rostrum::core {

/// None: done, the draft holds the change.
using Verdict = std::optional<v1::Refusal>;

/// Who acts, as decide() found it.
struct Actor {
    const v1::Person* person = nullptr;
    const v1::Meeting* meeting = nullptr;     ///< in progress or suspended; null: none is
    const v1::PresidingTerm* term = nullptr;  ///< of that meeting; null: none is
    bool conducts = false;  ///< presides, or acts for who presides: desk_may_conduct (1.3), operating (1.2)
    bool staff = false;     ///< conducts, or is the Secretariat

    /// Who presides, if `person` is somebody else and acts for them; 0: acts for nobody.
    std::uint32_t conductsFor() const { return conducts && term->person() != person->id() ? term->person() : 0; }
};

// presiding.cpp — chapter 1
Verdict decideOpenMeeting(Draft& draft, const v1::OpenMeeting& command, const Actor& actor);
Verdict decideSuspendMeeting(Draft& draft, const v1::SuspendMeeting& command, const Actor& actor);
Verdict decideResumeMeeting(Draft& draft, const v1::ResumeMeeting& command, const Actor& actor);
Verdict decideAdjournMeeting(Draft& draft, const v1::AdjournMeeting& command, const Actor& actor);
Verdict decideCloseSession(Draft& draft, const v1::CloseSession& command, const Actor& actor);
Verdict decideOfferHandover(Draft& draft, const v1::OfferHandover& command, const Actor& actor);
Verdict decideAcceptHandover(Draft& draft, const v1::AcceptHandover& command, const Actor& actor);
Verdict decideWithdrawHandover(Draft& draft, const v1::WithdrawHandover& command, const Actor& actor);
Verdict decideTakeChair(Draft& draft, const v1::TakeChair& command, const Actor& actor);
Verdict decideOperateForPresidingOfficer(Draft& draft, const v1::OperateForPresidingOfficer& command,
                                         const Actor& actor);
Verdict decideStopOperating(Draft& draft, const v1::StopOperating& command, const Actor& actor);
Verdict decideSpeakFromTheChair(Draft& draft, const v1::SpeakFromTheChair& command, const Actor& actor);

// suggestions.cpp — 1.3
Verdict decideSuggestSpeaker(Draft& draft, const v1::SuggestSpeaker& command, const Actor& actor);

// items.cpp and panel.cpp — 2.1, 2.2, 2.5
Verdict decideTakeUpItem(Draft& draft, const v1::TakeUpItem& command, const Actor& actor);
Verdict decideBeginSegment(Draft& draft, const v1::BeginSegment& command, const Actor& actor);
Verdict decideConcludeItem(Draft& draft, const v1::ConcludeItem& command, const Actor& actor);
Verdict decideMovePanellist(Draft& draft, const v1::MovePanellist& command, const Actor& actor);
Verdict decidePassOverPanellist(Draft& draft, const v1::PassOverPanellist& command, const Actor& actor);
Verdict decideWishToReply(Draft& draft, const v1::WishToReply& command, const Actor& actor);

// lists.cpp — 2.3, 2.4, 5.2
Verdict decideOpenFloor(Draft& draft, const v1::OpenFloor& command, const Actor& actor);
Verdict decideCloseList(Draft& draft, const v1::CloseList& command, const Actor& actor);
Verdict decideReopenList(Draft& draft, const v1::ReopenList& command, const Actor& actor);
Verdict decideChangeListRules(Draft& draft, const v1::ChangeListRules& command, const Actor& actor);

// requests.cpp — chapter 3
Verdict decideRequestFloor(Draft& draft, const v1::RequestFloor& command, const Actor& actor);
Verdict decideAddRequest(Draft& draft, const v1::AddRequest& command, const Actor& actor);
Verdict decideApproveRequest(Draft& draft, const v1::ApproveRequest& command, const Actor& actor);
Verdict decideDenyRequest(Draft& draft, const v1::DenyRequest& command, const Actor& actor);
Verdict decideWithdrawRequest(Draft& draft, const v1::WithdrawRequest& command, const Actor& actor);
Verdict decideSetRequestLimit(Draft& draft, const v1::SetRequestLimit& command, const Actor& actor);

// order.cpp — chapter 4
Verdict decideLetOthersGoFirst(Draft& draft, const v1::LetOthersGoFirst& command, const Actor& actor);
Verdict decideMoveRequest(Draft& draft, const v1::MoveRequest& command, const Actor& actor);

// floor.cpp — 5.1, 5.5-5.7, 4.6
Verdict decideGiveFloor(Draft& draft, const v1::GiveFloor& command, const Actor& actor);
Verdict decideEndSpeech(Draft& draft, const v1::EndSpeech& command, const Actor& actor);
Verdict decideFinishSpeech(Draft& draft, const v1::FinishSpeech& command, const Actor& actor);
Verdict decideMarkAbsent(Draft& draft, const v1::MarkAbsent& command, const Actor& actor);
Verdict decidePassOn(Draft& draft, const v1::PassOn& command, const Actor& actor);

// speech.cpp — 5.3, 5.4, 5.10
Verdict decidePauseSpeech(Draft& draft, const v1::PauseSpeech& command, const Actor& actor);
Verdict decideResumeSpeech(Draft& draft, const v1::ResumeSpeech& command, const Actor& actor);
Verdict decideExtendSpeech(Draft& draft, const v1::ExtendSpeech& command, const Actor& actor);
Verdict decideCallSpeakerToOrder(Draft& draft, const v1::CallSpeakerToOrder& command, const Actor& actor);
Verdict decideWithdrawFloor(Draft& draft, const v1::WithdrawFloor& command, const Actor& actor);

// points_of_order.cpp — chapter 6
Verdict decideRaisePointOfOrder(Draft& draft, const v1::RaisePointOfOrder& command, const Actor& actor);
Verdict decideHearPointOfOrder(Draft& draft, const v1::HearPointOfOrder& command, const Actor& actor);
Verdict decideRuleOnPointOfOrder(Draft& draft, const v1::RuleOnPointOfOrder& command, const Actor& actor);

// attendance.cpp — 3.6, chapter 9
Verdict decideCheckIn(Draft& draft, const v1::CheckIn& command, const Actor& actor);
Verdict decideRegisterParticipant(Draft& draft, const v1::RegisterParticipant& command, const Actor& actor);
Verdict decideRegisterPerson(Draft& draft, const v1::RegisterPerson& command, const Actor& actor);
Verdict decideConfirmParticipant(Draft& draft, const v1::ConfirmParticipant& command, const Actor& actor);
Verdict decideCorrectParticipant(Draft& draft, const v1::CorrectParticipant& command, const Actor& actor);
Verdict decideReissueBadge(Draft& draft, const v1::ReissueBadge& command, const Actor& actor);

// record.cpp — chapter 12, rehearsal
Verdict decideUndo(Draft& draft, const v1::Undo& command, const Actor& actor);
Verdict decideStepClock(Draft& draft, const v1::StepClock& command, const Actor& actor);

}  // namespace rostrum::core
