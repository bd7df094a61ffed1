// SPDX-License-Identifier: MIT
//
// Rulebook 1.3, 3.5, 12.3: who may send what; the table of role and command, denied by default.
#include "server/core/permissions.h"
#include "tests/support/eg.h"

#include <gtest/gtest.h>

#include <set>

namespace rostrum::core {
namespace {

using Names = std::set<std::string>;

/// The commands that the role may send, under whatever condition.
Names commandsOf(v1::Role role) {
    Names names;
    const auto* one_of = v1::Command::descriptor()->oneof_decl(0);
    for (int i = 0; i < one_of->field_count(); ++i) {
        const auto sends = static_cast<Sends>(one_of->field(i)->number());
        if (permissionFor(sends, role) != Permission::never) names.insert(nameOf(sends));
    }
    return names;
}

TEST(Permissions, EveryCommandHasARowInTheTable) {
    const auto* one_of = v1::Command::descriptor()->oneof_decl(0);
    for (int i = 0; i < one_of->field_count(); ++i) {
        EXPECT_NE(ruleFor(static_cast<Sends>(one_of->field(i)->number())), nullptr) << one_of->field(i)->name();
    }
}

TEST(Permissions, WhatIsNotInTheTableIsDenied) {
    EXPECT_EQ(ruleFor(v1::Command::OF_NOT_SET), nullptr);
    EXPECT_EQ(permissionFor(v1::Command::OF_NOT_SET, v1::ROLE_CHAIR), Permission::never);
    EXPECT_EQ(permissionFor(v1::Command::kGiveFloor, v1::ROLE_UNSPECIFIED), Permission::never);
    EXPECT_EQ(permissionFor(v1::Command::kGiveFloor, static_cast<v1::Role>(99)), Permission::never);
}

TEST(Permissions, ADelegateAsksAndWithdrawsAndRaisesPointsOfOrder) {
    EXPECT_EQ(commandsOf(v1::ROLE_DELEGATE), (Names{"RequestFloor", "WithdrawRequest", "LetOthersGoFirst",
                                                    "FinishSpeech", "RaisePointOfOrder", "Undo"}));
}

TEST(Permissions, APanellistWishesToReplyAndFinishes) {
    EXPECT_EQ(commandsOf(v1::ROLE_PANELLIST), (Names{"WishToReply", "FinishSpeech"}));
}

TEST(Permissions, BoothsAndDisplaysSendNothing) {
    EXPECT_EQ(commandsOf(v1::ROLE_BOOTH), Names());
    EXPECT_EQ(commandsOf(v1::ROLE_DISPLAY), Names());
}

TEST(Permissions, AnAdministratorKeepsBadgesAndTheClockOfARehearsal) {
    EXPECT_EQ(commandsOf(v1::ROLE_ADMINISTRATOR), (Names{"ReissueBadge", "StepClock"}));
}

// 1.3 "Only the presiding officer gives the floor, rules and calls to order."
TEST(Permissions, GivingTheFloorRulingAndCallingToOrderAreForWhoConducts) {
    for (const Sends sends :
         {v1::Command::kGiveFloor, v1::Command::kRuleOnPointOfOrder, v1::Command::kCallSpeakerToOrder}) {
        for (int role = v1::ROLE_CHAIR; role <= v1::ROLE_ADMINISTRATOR; ++role) {
            const Permission permission = permissionFor(sends, static_cast<v1::Role>(role));
            const bool is_staff = role <= v1::ROLE_SECRETARIAT;
            EXPECT_EQ(permission, is_staff ? Permission::conducts : Permission::never) << nameOf(sends) << " " << role;
        }
    }
}

// 1.2 "A member of the Secretariat never presides."
TEST(Permissions, TheSecretariatNeverTakesTheChair) {
    EXPECT_EQ(permissionFor(v1::Command::kTakeChair, v1::ROLE_SECRETARIAT), Permission::never);
    EXPECT_EQ(permissionFor(v1::Command::kAcceptHandover, v1::ROLE_SECRETARIAT), Permission::never);
}

// 1.3 "The Secretariat prepares: adds, registers, reorders, … corrects."
TEST(Permissions, TheSecretariatPreparesByItself) {
    for (const Sends sends : {v1::Command::kAddRequest, v1::Command::kRegisterParticipant, v1::Command::kRegisterPerson,
                              v1::Command::kMoveRequest, v1::Command::kCorrectParticipant, v1::Command::kCheckIn,
                              v1::Command::kConfirmParticipant, v1::Command::kWithdrawRequest}) {
        EXPECT_EQ(permissionFor(sends, v1::ROLE_SECRETARIAT), Permission::always) << nameOf(sends);
    }
}

// 1.3 "One who does not preside prepares the work too": "adds, approves and moves requests, and moves panellists".
TEST(Permissions, AnOfficerWhoDoesNotPresidePreparesToo) {
    for (const v1::Role role : {v1::ROLE_CHAIR, v1::ROLE_VICE_CHAIR}) {
        for (const Sends sends : {v1::Command::kAddRequest, v1::Command::kApproveRequest, v1::Command::kMoveRequest,
                                  v1::Command::kMovePanellist}) {
            EXPECT_EQ(permissionFor(sends, role), Permission::always) << nameOf(sends);
        }
        for (const Sends sends :
             {v1::Command::kWithdrawRequest, v1::Command::kDenyRequest, v1::Command::kSetRequestLimit,
              v1::Command::kPassOverPanellist, v1::Command::kOpenFloor, v1::Command::kCloseList}) {
            EXPECT_EQ(permissionFor(sends, role), Permission::conducts) << nameOf(sends);
        }
    }
}

// 1.3 "An officer who does not preside, and the Secretariat, may suggest whom to call next".
TEST(Permissions, SuggestingIsForOfficersAndTheSecretariat) {
    for (int role = v1::ROLE_CHAIR; role <= v1::ROLE_ADMINISTRATOR; ++role) {
        const bool is_staff = role <= v1::ROLE_SECRETARIAT;
        EXPECT_EQ(permissionFor(v1::Command::kSuggestSpeaker, static_cast<v1::Role>(role)),
                  is_staff ? Permission::always : Permission::never)
            << role;
    }
}

// 3.5 "A request is withdrawn by its own participant, the desk or the Chair."
TEST(Permissions, AColleagueActsForTheSameParticipant) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id request = m.asks(eg::france);

    m.refuses(eg::delegateOf(eg::brazil), eg::withdrawRequest(request), v1::NOT_YOURS);
    m.accepts(eg::adviserOf(eg::france), eg::withdrawRequest(request));
}

TEST(Permissions, SomebodyUnknownIsNotPermitted) {
    eg::Meeting m = eg::floorOpen();

    m.refuses(99'999, eg::requestFloor(), v1::NOT_PERMITTED);
}

// 12.3: what can be undone.
TEST(Permissions, TheTableSaysWhatCanBeUndone) {
    Names undoable;
    const auto* one_of = v1::Command::descriptor()->oneof_decl(0);
    for (int i = 0; i < one_of->field_count(); ++i) {
        const auto sends = static_cast<Sends>(one_of->field(i)->number());
        if (ruleFor(sends)->undoable) undoable.insert(nameOf(sends));
    }
    EXPECT_EQ(undoable,
              (Names{"GiveFloor",         "EndSpeech",          "MarkAbsent",      "PassOn",          "WithdrawFloor",
                     "MoveRequest",       "LetOthersGoFirst",   "WithdrawRequest", "DenyRequest",     "ApproveRequest",
                     "PassOverPanellist", "MovePanellist",      "CloseList",       "ReopenList",      "ConcludeItem",
                     "HearPointOfOrder",  "RuleOnPointOfOrder", "ExtendSpeech",    "ChangeListRules", "SetRequestLimit",
                     "AddRequest"}));
}

}  // namespace
}  // namespace rostrum::core
