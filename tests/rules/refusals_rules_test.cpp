// SPDX-License-Identifier: MIT
//
// Every refusal of the commands of chapters 2, 9 and 12: items, lists, panels, the desk and undo.
#include "server/core/permissions.h"
#include "server/core/refusals.h"
#include "tests/rules/refusal_table.h"

#include <gtest/gtest.h>

#include <set>

namespace rostrum::eg {
namespace {

/// The seq of the closing of the list, undone or overtaken or too old in the three below.
std::uint32_t seqOfClosing() {
    return listClosed().state().seq();
}

Meeting longClosed() {
    Meeting m = listClosed();
    m.after(11s);
    return m;
}

Meeting closedAndReopened() {
    Meeting m = listClosed();
    m.chair(reopenList(2));
    return m;
}

/// What every command that the presiding officer gives about an item is refused for. `of_nothing` names an item that is
/// not there, `of_item_2` that item.
RefusalTable rowsOfConducting(const v1::Command& of_nothing, const v1::Command& of_item_2) {
    RefusalTable rows = {
        {v1::NOT_PERMITTED, closed, delegate, of_nothing},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, of_nothing},
        {v1::SESSION_CLOSED, closed, chair, of_nothing},
        {v1::NO_MEETING_IN_PROGRESS, session, chair, of_nothing},
        {v1::MEETING_SUSPENDED, suspended, vice_chair, of_nothing},
        {v1::NO_SUCH_ITEM, meeting, vice_chair, of_nothing},
        {v1::NOT_PRESIDING, meeting, vice_chair, of_item_2},
    };
    const bool needs_running = core::ruleFor(of_nothing.of_case())->when == core::When::running;
    if (!needs_running) rows.erase(rows.begin() + 4);
    return rows;
}

RefusalTable rowsOfItems() {
    return rowsOfConducting(takeUpItem(nothing), takeUpItem(2)) +
           RefusalTable{
               {v1::ANOTHER_ITEM_UNDER_CONSIDERATION, itemTakenUp, chair, takeUpItem(3)},
               {v1::ITEM_CONCLUDED, concluded, chair, takeUpItem(2)},
               {v1::ALREADY_UNDER_CONSIDERATION, itemTakenUp, chair, takeUpItem(2)},
           } +
           rowsOfConducting(beginSegment(nothing, v1::SEGMENT_FLOOR), beginSegment(2, v1::SEGMENT_FLOOR)) +
           RefusalTable{
               {v1::ITEM_NOT_UNDER_CONSIDERATION, meeting, chair, beginSegment(3, v1::SEGMENT_REPLIES)},
               {v1::NO_PANEL,
                [] {
                    Meeting m = meeting();
                    m.chair(takeUpItem(3));
                    return m;
                },
                chair, beginSegment(3, v1::SEGMENT_REPLIES)},
           } +
           rowsOfConducting(concludeItem(nothing), concludeItem(2)) +
           RefusalTable{
               {v1::SPEECH_ON_FLOOR, speaking, chair, concludeItem(2)},
               {v1::ITEM_NOT_UNDER_CONSIDERATION, waiting, chair, concludeItem(3)},
               {v1::WAITING_CHOICE_MISSING, waiting, chair, concludeItem(2)},
           };
}

RefusalTable rowsOfLists() {
    const std::int64_t past_utc_ms = 1;
    const std::int64_t far_utc_ms = 2'000'000'000'000;
    return rowsOfConducting(openFloor(nothing), openFloor(2)) +
           RefusalTable{
               {v1::ITEM_NOT_UNDER_CONSIDERATION, floorOpen, chair, openFloorAt(3, past_utc_ms)},
               {v1::TIME_HAS_PASSED, floorOpen, chair, openFloorAt(2, past_utc_ms)},
               {v1::LIST_ALREADY_OPEN, floorOpen, chair, openFloorAt(2, far_utc_ms)},
               {v1::LIST_CLOSED, listClosed, chair, openFloor(2)},
           } +
           rowsOfConducting(closeList(nothing), closeList(2)) +
           RefusalTable{
               {v1::BASIS_MISSING, itemTakenUp, chair, closeList(2, v1::BASIS_UNSPECIFIED)},
               {v1::TIME_HAS_PASSED, itemTakenUp, chair, closeListAt(2, past_utc_ms)},
               {v1::LIST_NOT_OPEN, itemTakenUp, chair, closeList(2)},
               {v1::LIST_CLOSED, listClosed, chair, closeList(2)},
               {v1::NTH_HAS_SPOKEN, spoken, chair, closeListAfter(2, 1)},
           } +
           rowsOfConducting(reopenList(nothing), reopenList(2)) +
           RefusalTable{
               {v1::ITEM_CONCLUDED, concluded, chair, reopenList(2)},
               {v1::LIST_NOT_OPEN, itemTakenUp, chair, reopenList(2)},
               {v1::LIST_NOT_CLOSED, floorOpen, chair, reopenList(2)},
           } +
           rowsOfConducting(changeListRules(nothing, rules()), changeListRules(2, rules())) +
           RefusalTable{
               {v1::BASIS_MISSING, concluded, chair, changeListRules(2, rules(), v1::BASIS_UNSPECIFIED)},
               {v1::ITEM_CONCLUDED, concluded, chair, changeListRules(2, rules())},
           };
}

RefusalTable rowsOfPanels() {
    return {
        {v1::NOT_PERMITTED, closed, delegate, movePanellist(nothing)},
        {v1::SESSION_CLOSED, closed, desk, movePanellist(nothing)},
        {v1::NO_SUCH_PANEL_PLACE, session, vice_chair, movePanellist(nothing)},
        {v1::NOT_ON_THIS_LIST, session, vice_chair, movePanellist(1, 1)},

        {v1::NOT_PERMITTED, closed, delegate, passOverPanellist(nothing)},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, passOverPanellist(nothing)},
        {v1::SESSION_CLOSED, closed, chair, passOverPanellist(nothing)},
        {v1::NO_MEETING_IN_PROGRESS, session, chair, passOverPanellist(nothing)},
        {v1::NO_SUCH_PANEL_PLACE, meeting, vice_chair, passOverPanellist(nothing)},
        {v1::NOT_PRESIDING, meeting, vice_chair, passOverPanellist(1)},
        {v1::PANELLIST_PASSED_OVER, passedOver, chair, passOverPanellist(1)},
        {v1::ALREADY_PRESENTED, presented, chair, passOverPanellist(1)},
        {v1::HAS_THE_FLOOR, presenting, chair, passOverPanellist(1)},

        {v1::NOT_PERMITTED, closed, delegate, wishToReply(nothing)},
        {v1::SESSION_CLOSED, closed, desk, wishToReply(nothing)},
        {v1::NO_SUCH_PANEL_PLACE, session, panellist_anna, wishToReply(nothing)},
        {v1::NOT_YOURS, concluded, panellist_anna, wishToReply(2)},
        {v1::ITEM_CONCLUDED, concluded, panellist_anna, wishToReply(1)},
    };
}

RefusalTable rowsOfTheDesk() {
    const v1::Category state = v1::CATEGORY_MEMBER_STATE;
    return {
        {v1::NOT_PERMITTED, closed, chair, checkIn(nothing)},
        {v1::SESSION_CLOSED, closed, desk, checkIn(nothing)},
        {v1::NO_SUCH_MEETING, allAdjourned, desk, checkIn(nothing)},
        {v1::NO_SUCH_PERSON, session, desk, checkIn(nothing)},
        {v1::ALREADY_CHECKED_IN, checkedIn, desk, checkIn(delegateOf(france))},

        {v1::NOT_PERMITTED, closed, chair, registerParticipant("France", state)},
        {v1::SESSION_CLOSED, closed, desk, registerParticipant("France", state)},
        {v1::NAME_TAKEN, session, desk, registerParticipant("France", state)},

        {v1::NOT_PERMITTED, closed, chair, registerPerson(nothing, "A. Person")},
        {v1::SESSION_CLOSED, closed, desk, registerPerson(nothing, "A. Person")},
        {v1::NO_SUCH_PARTICIPANT, session, desk, registerPerson(nothing, "A. Person")},

        {v1::NOT_PERMITTED, closed, chair, confirmParticipant(nothing)},
        {v1::SESSION_CLOSED, closed, desk, confirmParticipant(nothing)},
        {v1::NO_SUCH_PARTICIPANT, session, desk, confirmParticipant(nothing)},
        {v1::ALREADY_CONFIRMED, session, desk, confirmParticipant(france)},

        {v1::NOT_PERMITTED, closed, chair, correctParticipant(nothing, "", state)},
        {v1::NO_SUCH_PARTICIPANT, session, desk, correctParticipant(nothing, "", state, "")},
        {v1::REASON_MISSING, session, desk, correctParticipant(france, "Brazil", state, "")},
        {v1::NAME_TAKEN, session, desk, correctParticipant(france, "Brazil", state)},
        {v1::NOTHING_TO_CORRECT, session, desk, correctParticipant(france, "France", state)},

        {v1::NOT_PERMITTED, closed, chair, reissueBadge(nothing)},
        {v1::NO_SUCH_PERSON, session, administrator, reissueBadge(nothing)},

        {v1::NOT_PERMITTED, closed, booth, undo(1)},
        {v1::SESSION_CLOSED, closed, chair, undo(1)},
        {v1::NOT_YOURS, listClosed, vice_chair, undo(seqOfClosing())},
        {v1::NOT_UNDOABLE, floorOpen, chair, undo(1)},
        {v1::UNDO_TOO_LATE, longClosed, chair, undo(seqOfClosing())},
        {v1::UNDO_OVERTAKEN, closedAndReopened, chair, undo(seqOfClosing())},

        {v1::NOT_PERMITTED, closed, chair, stepClock(1'000)},
        {v1::NOT_A_REHEARSAL, session, administrator, stepClock(1'000)},
    };
}

TEST(EveryRefusal, OfItemsIsTheAnswer) {
    expectTable(rowsOfItems());
}

TEST(EveryRefusal, OfListsIsTheAnswer) {
    expectTable(rowsOfLists());
}

TEST(EveryRefusal, OfPanelsIsTheAnswer) {
    expectTable(rowsOfPanels());
}

TEST(EveryRefusal, OfTheDeskAndOfUndoIsTheAnswer) {
    expectTable(rowsOfTheDesk());
}

// Refusals "each quoting its rule": only those about the wire and the clock of a rehearsal quote none.
TEST(EveryRefusal, QuotesItsRule) {
    const std::set<int> without_rule = {v1::MALFORMED, v1::TOO_MANY_COMMANDS, v1::NOT_A_REHEARSAL};
    for (int code = 1; code < v1::RefusalCode_ARRAYSIZE; ++code) {
        const v1::Refusal refusal = core::refuse(static_cast<v1::RefusalCode>(code));
        EXPECT_EQ(refusal.rule().empty(), without_rule.contains(code)) << v1::RefusalCode_Name(refusal.code());
    }
}

/// The rule that the refusal of `command` quotes.
std::string quoted(Meeting m, Id who, const v1::Command& command, v1::RefusalCode code) {
    return m.refuses(who, command, code).rule();
}

// "each quoting its rule": what several commands are refused for is, for some of them, a rule of their own.
TEST(EveryRefusal, QuotesTheRuleOfItsCommand) {
    EXPECT_EQ(quoted(meeting(), vice_chair, takeChair(""), v1::REASON_MISSING), "1.2");
    EXPECT_EQ(quoted(waiting(), chair, denyRequest(1, ""), v1::REASON_MISSING), "3.4");
    EXPECT_EQ(quoted(waiting(), chair, moveRequest(1, 0, ""), v1::REASON_MISSING), "4.4");
    EXPECT_EQ(quoted(waiting(), desk, correctParticipant(france, "La France", {}, ""), v1::REASON_MISSING), "12.4");

    EXPECT_EQ(quoted(waiting(), delegateOf(brazil), withdrawRequest(1), v1::NOT_YOURS), "3.5");
    EXPECT_EQ(quoted(itemTakenUp(), panellist_anna, wishToReply(2), v1::NOT_YOURS), "2.2");
    EXPECT_EQ(quoted(listClosed(), delegate, undo(seqOfClosing()), v1::NOT_YOURS), "12.3");

    EXPECT_EQ(quoted(speaking(), chair, adjournMeeting(), v1::SPEECH_ON_FLOOR), "1.4");
    EXPECT_EQ(quoted(speaking(), chair, concludeItem(2), v1::SPEECH_ON_FLOOR), "2.5");
    EXPECT_EQ(quoted(officerSpeaks(), chair, speakFromTheChair(), v1::HAS_THE_FLOOR), "1.5");
    EXPECT_EQ(quoted(presenting(), chair, passOverPanellist(1), v1::HAS_THE_FLOOR), "2.2");
    EXPECT_EQ(quoted(meeting(), chair, movePanellist(1, 1), v1::NOT_ON_THIS_LIST), "2.2");
    EXPECT_EQ(quoted(speaking(), chair, setRequestLimit(1, 60'000), v1::REQUEST_NOT_WAITING), "5.2");
    EXPECT_EQ(quoted(allAdjourned(), desk, checkIn(desk), v1::NO_SUCH_MEETING), "9.1");
}

}  // namespace
}  // namespace rostrum::eg
