// SPDX-License-Identifier: MIT
//
// Every refusal of the commands of chapters 3 to 6, and that of two that hold the earlier one in v1::RefusalCode is the
// answer. First what all of them share, as a table; then chapters 5 and 6, a test for each command, in order of
// precedence. Those of chapters 3 and 4 stand in request_refusals_rules_test.cpp.
#include "tests/support/eg.h"

#include <gtest/gtest.h>

namespace rostrum::eg {
namespace {

constexpr Id nothing = 9'999;  ///< an id that no row has

enum class Needs { session, meeting, running };
enum class By { delegate, desk, staff, presiding };

/// A command that names a row that is not there.
struct Example {
    v1::Command command;
    By by;
    Needs needs;
    v1::RefusalCode missing;  ///< unspecified: it names nothing
};

std::vector<Example> examples() {
    const Ask of_no_item = {.item = nothing};
    return {
        {requestFloor(of_no_item), By::delegate, Needs::session, v1::NO_SUCH_ITEM},
        {addRequest(nothing), By::staff, Needs::session, v1::NO_SUCH_PARTICIPANT},
        {approveRequest(nothing), By::staff, Needs::session, v1::NO_SUCH_REQUEST},
        {denyRequest(nothing), By::presiding, Needs::meeting, v1::NO_SUCH_REQUEST},
        {withdrawRequest(nothing), By::desk, Needs::session, v1::NO_SUCH_REQUEST},
        {letOthersGoFirst(nothing), By::delegate, Needs::session, v1::NO_SUCH_REQUEST},
        {moveRequest(nothing), By::staff, Needs::session, v1::NO_SUCH_REQUEST},
        {setRequestLimit(nothing, 1'000), By::desk, Needs::session, v1::NO_SUCH_REQUEST},
        {suggest(nothing), By::staff, Needs::running, v1::NO_SUCH_REQUEST},
        {suggestPanellist(nothing), By::staff, Needs::running, v1::NO_SUCH_PANEL_PLACE},
        {giveFloor(nothing, {}), By::presiding, Needs::running, v1::NO_SUCH_REQUEST},
        {givePanellist(nothing, v1::KIND_REPLY, {}), By::presiding, Needs::running, v1::NO_SUCH_PANEL_PLACE},
        {giveUnlisted(nothing, {}), By::presiding, Needs::running, v1::NO_SUCH_PARTICIPANT},
        {pauseSpeech(nothing), By::presiding, Needs::running, v1::NO_SUCH_SPEECH},
        {resumeSpeech(nothing), By::presiding, Needs::running, v1::NO_SUCH_SPEECH},
        {extendSpeech(nothing, 1'000), By::presiding, Needs::meeting, v1::NO_SUCH_SPEECH},
        {endSpeech(nothing), By::presiding, Needs::meeting, v1::NO_SUCH_SPEECH},
        {finishSpeech(nothing), By::delegate, Needs::meeting, v1::NO_SUCH_SPEECH},
        {markAbsent(nothing), By::presiding, Needs::meeting, v1::NO_SUCH_SPEECH},
        {passOn(nothing), By::presiding, Needs::meeting, v1::NO_SUCH_SPEECH},
        {callToOrder(nothing), By::presiding, Needs::running, v1::NO_SUCH_SPEECH},
        {withdrawFloor(nothing), By::presiding, Needs::meeting, v1::NO_SUCH_SPEECH},
        {raisePointOfOrder(), By::delegate, Needs::running, v1::REFUSAL_CODE_UNSPECIFIED},
        {hearPointOfOrder(nothing), By::presiding, Needs::running, v1::NO_SUCH_REQUEST},
        {ruleOnPointOfOrder(nothing), By::presiding, Needs::running, v1::NO_SUCH_REQUEST},
    };
}

Id senderOf(const Example& example) {
    switch (example.by) {
        case By::delegate:
            return delegateOf(france);
        case By::desk:
            return eg::desk;
        case By::staff:
            return eg::vice_chair;
        case By::presiding:
            return eg::chair;
    }
    return 0;
}

Meeting closedSession() {
    Meeting m = session();
    m.chair(closeSession());
    return m;
}

Meeting suspended() {
    Meeting m = floorOpen();
    m.chair(suspendMeeting());
    return m;
}

Meeting withoutConductByTheDesk() {
    core::Founding strict = founding();
    strict.session.set_desk_may_conduct(false);
    return Meeting(strict);
}

// MALFORMED comes before everything: before the role, the closed session and the missing row.
TEST(EveryCommandOfTheFloor, IsRefusedWithoutAGoodId) {
    Meeting m = closedSession();
    for (const Example& example : examples()) {
        const auto decision = core::decide(m.state(), example.command, eg::booth, m.now());
        EXPECT_EQ(std::get<v1::Refusal>(decision).code(), v1::MALFORMED) << example.command.ShortDebugString();
    }
}

// NOT_PERMITTED before SESSION_CLOSED.
TEST(EveryCommandOfTheFloor, IsRefusedToABooth) {
    Meeting m = closedSession();
    for (const Example& example : examples()) m.refuses(eg::booth, example.command, v1::NOT_PERMITTED);
}

// 1.3: CONDUCT_NOT_ALLOWED before NO_MEETING_IN_PROGRESS.
TEST(EveryCommandOfTheFloor, ThatThePresidingOfficerGivesIsRefusedToTheDeskWithoutDeskMayConduct) {
    Meeting m = withoutConductByTheDesk();
    for (const Example& example : examples()) {
        if (example.by == By::presiding) m.refuses(eg::desk, example.command, v1::CONDUCT_NOT_ALLOWED);
    }
}

// 1.1: SESSION_CLOSED before NO_MEETING_IN_PROGRESS and before the missing row.
TEST(EveryCommandOfTheFloor, IsRefusedWhenTheSessionIsClosed) {
    Meeting m = closedSession();
    for (const Example& example : examples()) m.refuses(senderOf(example), example.command, v1::SESSION_CLOSED);
}

// 1.1: NO_MEETING_IN_PROGRESS before the missing row.
TEST(EveryCommandOfTheFloor, ThatNeedsAMeetingIsRefusedWithoutOne) {
    Meeting m = session();
    for (const Example& example : examples()) {
        if (example.needs == Needs::session) continue;
        m.refuses(senderOf(example), example.command, v1::NO_MEETING_IN_PROGRESS);
    }
}

// 1.4: MEETING_SUSPENDED before the missing row.
TEST(EveryCommandOfTheFloor, ThatNeedsTheMeetingToRunIsRefusedWhileItIsSuspended) {
    Meeting m = suspended();
    for (const Example& example : examples()) {
        if (example.needs == Needs::running) m.refuses(senderOf(example), example.command, v1::MEETING_SUSPENDED);
    }
}

// The missing row before NOT_PRESIDING: a Vice-Chair who does not preside is told first that it is gone.
TEST(EveryCommandOfTheFloor, IsRefusedForARowThatIsNotThere) {
    Meeting m = floorOpen();
    for (const Example& example : examples()) {
        if (example.missing == v1::REFUSAL_CODE_UNSPECIFIED) continue;
        m.refuses(senderOf(example), example.command, example.missing);
        if (example.by == By::presiding) m.refuses(eg::vice_chair, example.command, example.missing);
    }
}

/// France has the floor (request 1, speech 1), Brazil and Kenya wait (2, 3), Holy See's request (4) was withdrawn.
Meeting franceSpeaks() {
    Meeting m = floorOpen();
    m.gives(m.asks(france));
    m.asks(brazil);
    m.asks(kenya);
    m.delegate(holy_see, withdrawRequest(m.asks(holy_see)));
    return m;
}

// 1.3: NOT_PRESIDING before what the sender saw and the particular rule; after the missing row.
TEST(EveryCommandOfTheFloor, ThatThePresidingOfficerGivesIsRefusedToAnybodyElse) {
    Meeting m = franceSpeaks();
    const Sees stale = {nothing, nothing};
    for (const v1::Command& command :
         {denyRequest(2, ""), giveFloor(2, stale), givePanellist(1, v1::KIND_REPLY, stale), giveUnlisted(japan, stale),
          pauseSpeech(1), resumeSpeech(1), extendSpeech(1, 1'000), endSpeech(1), markAbsent(1), passOn(1),
          callToOrder(1), withdrawFloor(1), hearPointOfOrder(2, nothing), ruleOnPointOfOrder(2)}) {
        const auto refusal = m.refuses(eg::vice_chair, command, v1::NOT_PRESIDING);
        EXPECT_EQ(refusal.details().by_person(), eg::chair);
    }
}

// 1.3: removing and setting limits is preparing for the desk alone: NOT_PRESIDING before the particular rule.
TEST(EveryCommandOfTheFloor, ThatTheDeskGivesTooIsRefusedToAViceChairWhoDoesNotPreside) {
    Meeting m = franceSpeaks();
    for (const v1::Command& command : {withdrawRequest(4), setRequestLimit(4, 1'000)}) {
        const auto refusal = m.refuses(eg::vice_chair, command, v1::NOT_PRESIDING);
        EXPECT_EQ(refusal.details().by_person(), eg::chair);
    }
}

// 1.2: nor does the Chair while no meeting is in progress: NO_MEETING_IN_PROGRESS before the missing row.
TEST(EveryCommandOfTheFloor, ThatTheDeskGivesTooIsRefusedToTheChairBetweenMeetings) {
    Meeting m = session();
    for (const Example& example : examples()) {
        if (example.by == By::desk) m.refuses(eg::chair, example.command, v1::NO_MEETING_IN_PROGRESS);
    }
}

TEST(RefusalsOfGiveFloor, ToARequest) {
    Meeting m = franceSpeaks();
    m.desk(addRequest(brazil, {.item = 3}));
    const Id elsewhere = 5;
    const Sees stale = {0, 2};

    m.refuses(eg::chair, giveFloor(3, stale), v1::REASON_MISSING);  // before STALE_FLOOR
    m.refuses(eg::chair, giveFloor(2, stale), v1::STALE_FLOOR);
    m.refuses(eg::chair, giveFloor(elsewhere, stale, "so agreed"), v1::STALE_FLOOR);
    m.refuses(eg::chair, giveFloor(elsewhere, m.sees(), "so agreed"), v1::ITEM_NOT_UNDER_CONSIDERATION);
    m.refuses(eg::chair, giveFloor(4, m.sees(), "so agreed"), v1::REQUEST_FINAL);
    m.refuses(eg::chair, giveFloor(1, m.sees(), "so agreed"), v1::REQUEST_NOT_WAITING);

    const Id point = m.raises(kenya);
    m.refuses(eg::chair, giveFloor(2, stale), v1::STALE_FLOOR);  // before POINT_OF_ORDER_WAITING
    m.refuses(eg::chair, giveFloor(4, m.sees(), "so agreed"), v1::POINT_OF_ORDER_WAITING);  // before REQUEST_FINAL
    m.refuses(eg::chair, giveFloor(point, m.sees(), "so agreed"), v1::POINT_OF_ORDER_WAITING);
    m.chair(hearPointOfOrder(point, 1));
    m.refuses(eg::chair, giveFloor(4, m.sees(), "so agreed"), v1::REQUEST_FINAL);  // before POINT_OF_ORDER_HEARD
    m.refuses(eg::chair, giveFloor(2, m.sees()), v1::POINT_OF_ORDER_HEARD);
}

TEST(RefusalsOfGiveFloor, ToAPanellist) {
    Meeting m = itemTakenUp();
    m.chair(endSpeech(m.givesPanellist(1, v1::KIND_PRESENTATION)));
    m.chair(passOverPanellist(2));
    m.givesPanellist(3, v1::KIND_PRESENTATION);
    const Sees stale = {nothing, 0};

    m.refuses(eg::chair, givePanellist(1, v1::KIND_STATEMENT, stale), v1::MALFORMED);
    m.refuses(eg::chair, givePanellist(2, v1::KIND_REPLY, stale), v1::STALE_FLOOR);  // before PANELLIST_PASSED_OVER
    m.refuses(eg::chair, givePanellist(2, v1::KIND_REPLY, m.sees()), v1::PANELLIST_PASSED_OVER);
    m.refuses(eg::chair, givePanellist(1, v1::KIND_PRESENTATION, m.sees()), v1::ALREADY_PRESENTED);
    m.refuses(eg::chair, givePanellist(3, v1::KIND_REPLY, m.sees()), v1::HAS_THE_FLOOR);

    const Id point = m.raises(kenya);
    m.refuses(eg::chair, givePanellist(2, v1::KIND_REPLY, m.sees()), v1::POINT_OF_ORDER_WAITING);
    m.chair(hearPointOfOrder(point, m.floor().current()));
    m.refuses(eg::chair, givePanellist(1, v1::KIND_REPLY, m.sees()), v1::POINT_OF_ORDER_HEARD);
}

TEST(RefusalsOfGiveFloor, ToAPanellistOfAnotherItem) {
    Meeting m = meeting();
    m.chair(passOverPanellist(2));

    // before PANELLIST_PASSED_OVER
    m.refuses(eg::chair, givePanellist(2, v1::KIND_PRESENTATION, {}), v1::ITEM_NOT_UNDER_CONSIDERATION);
    m.refuses(eg::chair, giveUnlisted(japan, {}), v1::ITEM_NOT_UNDER_CONSIDERATION);
}

TEST(RefusalsOfGiveFloor, ToSomebodyNotListed) {
    Meeting m = franceSpeaks();
    v1::Command presentation = giveUnlisted(japan, {});
    presentation.mutable_give_floor()->set_kind(v1::KIND_PRESENTATION);

    m.refuses(eg::chair, presentation, v1::MALFORMED);
    m.refuses(eg::chair, giveUnlisted(japan, {}, ""), v1::REASON_MISSING);  // before STALE_FLOOR
    m.refuses(eg::chair, giveUnlisted(japan, {}), v1::STALE_FLOOR);
    m.refuses(eg::chair, giveUnlisted(brazil, m.sees()), v1::ALREADY_ON_LIST);
    m.refuses(eg::chair, giveUnlisted(france, m.sees()), v1::HAS_THE_FLOOR);

    const Id point = m.raises(kenya);
    m.refuses(eg::chair, giveUnlisted(brazil, m.sees()), v1::POINT_OF_ORDER_WAITING);  // before ALREADY_ON_LIST
    m.chair(hearPointOfOrder(point, 1));
    m.refuses(eg::chair, giveUnlisted(japan, m.sees()), v1::POINT_OF_ORDER_HEARD);
}

TEST(RefusalsOfTheClock, InOrder) {
    Meeting m = franceSpeaks();
    m.refuses(eg::chair, resumeSpeech(1), v1::NOT_PAUSED);
    m.chair(pauseSpeech(1));
    m.refuses(eg::chair, pauseSpeech(1), v1::ALREADY_PAUSED);

    m.refuses(eg::chair, extendSpeech(1, 24 * 3'600'000), v1::MALFORMED);
    m.chair(speakFromTheChair());
    m.refuses(eg::chair, extendSpeech(m.floor().officer(), 1'000), v1::NO_LIMIT);
}

TEST(RefusalsOfEndingASpeech, InOrder) {
    Meeting m = franceSpeaks();
    const Id point = m.raises(kenya);
    m.chair(hearPointOfOrder(point, 1));
    const Id heard = m.floor().current();

    m.refuses(eg::chair, endSpeech(heard), v1::POINT_OF_ORDER_HEARD);
    m.refuses(delegateOf(brazil), finishSpeech(heard), v1::NOT_SPEAKING);
    m.refuses(eg::chair, markAbsent(heard), v1::POINT_OF_ORDER_HEARD);
    m.refuses(eg::chair, passOn(heard), v1::NOT_LOST);                    // before POINT_OF_ORDER_HEARD
    m.refuses(eg::chair, withdrawFloor(heard), v1::NOT_CALLED_TO_ORDER);  // before POINT_OF_ORDER_HEARD
    m.chair(callToOrder(heard));
    m.refuses(eg::chair, withdrawFloor(heard), v1::POINT_OF_ORDER_HEARD);
}

// 5.7, 6.2: a point of order whose speaker online was lost is ruled on, not passed on.
TEST(RefusalsOfPassOn, OfAPointOfOrder) {
    Meeting m = franceSpeaks();
    m.accepts(delegateOf(japan), raisePointOfOrder(v1::MODALITY_ONLINE));
    m.chair(hearPointOfOrder(5, 1));
    m.loses(delegateOf(japan));

    m.refuses(eg::chair, passOn(m.floor().current()), v1::POINT_OF_ORDER_HEARD);
}

// 1.5: the presiding officer's own words are nobody's whom one could call.
TEST(RefusalsOfTheWordsFromTheChair, AreThatTheyAreNoSpeakers) {
    Meeting m = franceSpeaks();
    m.chair(speakFromTheChair());
    const Id words = m.floor().officer();

    m.refuses(eg::chair, markAbsent(words), v1::NO_SUCH_SPEECH);
    m.refuses(eg::chair, callToOrder(words), v1::NO_SUCH_SPEECH);
    m.refuses(eg::chair, withdrawFloor(words), v1::NO_SUCH_SPEECH);  // before NOT_CALLED_TO_ORDER
    m.refuses(eg::chair, passOn(words), v1::NOT_LOST);
    m.refuses(delegateOf(france), finishSpeech(words), v1::NOT_SPEAKING);
}

// 5.5: an act on a speech that has ended tells who ended it.
TEST(RefusalsOfEndingASpeech, TellWhoWasFaster) {
    Meeting m = franceSpeaks();
    m.desk(endSpeech(1));

    const auto refusal = m.refuses(eg::chair, endSpeech(1), v1::NO_SUCH_SPEECH);

    EXPECT_EQ(refusal.details().by_person(), eg::desk);
}

TEST(RefusalsOfRaisePointOfOrder, InOrder) {
    Meeting m = franceSpeaks();
    m.raises(kenya);

    m.refuses(delegateOf(kenya), raisePointOfOrder(), v1::ALREADY_ON_LIST);
    m.refuses(delegateOf(unicef), raisePointOfOrder(), v1::MAY_NOT_RAISE);
}

TEST(RefusalsOfHearPointOfOrder, InOrder) {
    Meeting m = franceSpeaks();
    m.refuses(eg::chair, hearPointOfOrder(4, 0), v1::STALE_FLOOR);  // before REQUEST_FINAL
    m.refuses(eg::chair, hearPointOfOrder(4, 1), v1::REQUEST_FINAL);
    m.refuses(eg::chair, hearPointOfOrder(1, 1), v1::REQUEST_NOT_WAITING);
    m.refuses(eg::chair, hearPointOfOrder(2, 1), v1::NOT_A_POINT_OF_ORDER);

    const Id first = m.raises(kenya);
    const Id second = m.raises(japan);
    m.refuses(eg::chair, hearPointOfOrder(second, 0), v1::STALE_FLOOR);  // before POINT_OF_ORDER_WAITING
    m.refuses(eg::chair, hearPointOfOrder(second, 1), v1::POINT_OF_ORDER_WAITING);
    m.chair(hearPointOfOrder(first, 1));
    m.refuses(eg::chair, hearPointOfOrder(first, m.floor().current()), v1::REQUEST_NOT_WAITING);
    m.refuses(eg::chair, hearPointOfOrder(second, m.floor().current()), v1::POINT_OF_ORDER_HEARD);
}

TEST(RefusalsOfRuleOnPointOfOrder, InOrder) {
    Meeting m = franceSpeaks();
    const Id point = m.raises(kenya);

    m.refuses(eg::chair, ruleOnPointOfOrder(4), v1::REQUEST_FINAL);         // before NOT_A_POINT_OF_ORDER
    m.refuses(eg::chair, ruleOnPointOfOrder(2), v1::NOT_A_POINT_OF_ORDER);  // before NOT_BEING_HEARD
    m.refuses(eg::chair, ruleOnPointOfOrder(point), v1::NOT_BEING_HEARD);
}

}  // namespace
}  // namespace rostrum::eg
