// SPDX-License-Identifier: MIT
//
// Rulebook 6.1, 6.2 and 6.4: points of order. Each test quotes the sentence it proves.
#include "tests/support/eg.h"

#include <gmock/gmock.h>

namespace rostrum::eg {
namespace {

using Names = std::vector<std::string>;

/// France has spoken for 27 s; Brazil waits.
Meeting franceSpeaks() {
    Meeting m = floorOpen();
    m.gives(m.asks(france));
    m.asks(brazil);
    m.after(30s);
    return m;
}

/// The Chair hears it; the speech of the point of order.
Id hears(Meeting& m, Id request) {
    m.chair(hearPointOfOrder(request, m.floor().current()));
    return m.floor().current();
}

Id franceSpeech(const Meeting& m) {
    return m.floor().interrupted() != 0 ? m.floor().interrupted() : m.floor().current();
}

// 6.1 "Any member may raise one"
TEST(RaisingAPointOfOrder, IsForMembers) {
    Meeting m = franceSpeaks();

    const Id request = m.raises(kenya);

    EXPECT_EQ(m.row<v1::Request>(request).kind(), v1::KIND_POINT_OF_ORDER);
    EXPECT_EQ(m.row<v1::Request>(request).item(), 2u);
    m.refuses(delegateOf(holy_see), raisePointOfOrder(), v1::MAY_NOT_RAISE);
    m.refuses(delegateOf(ngo), raisePointOfOrder(), v1::MAY_NOT_RAISE);
}

// 6.1 "a session may add other categories."
TEST(RaisingAPointOfOrder, IsForTheCategoriesThatTheSessionAdds) {
    core::Founding wider = founding();
    wider.session.add_points_of_order_by(v1::CATEGORY_OBSERVER_STATE);
    Meeting m(wider);
    m.chair(openMeeting(1));

    m.raises(holy_see);

    m.refuses(delegateOf(ngo), raisePointOfOrder(), v1::MAY_NOT_RAISE);
}

// 6.1 "at any time in a meeting in progress": between items too.
TEST(RaisingAPointOfOrder, IsPossibleBetweenItems) {
    Meeting m = meeting();

    const Id request = m.raises(kenya);

    EXPECT_EQ(m.row<v1::Request>(request).item(), 0u);
}

// 6.1 "in a meeting in progress"
TEST(RaisingAPointOfOrder, NeedsAMeetingInProgress) {
    Meeting m = session();

    m.refuses(delegateOf(kenya), raisePointOfOrder(), v1::NO_MEETING_IN_PROGRESS);
}

// 6.1 "list closed or not"; 2.4 "Points of order are possible while it is closed, always."
TEST(RaisingAPointOfOrder, IsPossibleWhenTheListIsClosed) {
    Meeting m = franceSpeaks();
    m.chair(closeList(2));

    m.raises(kenya);

    EXPECT_EQ(m.state().pointsOfOrder().size(), 1u);
}

// 6.1 "Points of order queue among themselves as received."
TEST(PointsOfOrder, AreHeardAsReceived) {
    Meeting m = franceSpeaks();
    const Id first = m.raises(kenya);
    const Id second = m.raises(japan);

    const auto refusal =
        m.refuses(eg::chair, hearPointOfOrder(second, m.floor().current()), v1::POINT_OF_ORDER_WAITING);
    hears(m, first);

    EXPECT_EQ(refusal.details().participant(), kenya);
    EXPECT_EQ(m.speaking(), "Kenya");
}

// 3.3: one live point of order of a participant.
TEST(PointsOfOrder, OneOfAParticipantIsEnough) {
    Meeting m = franceSpeaks();
    m.raises(japan);
    const Id first = m.raises(kenya);

    const auto refusal = m.refuses(adviserOf(kenya), raisePointOfOrder(), v1::ALREADY_ON_LIST);

    EXPECT_EQ(refusal.details().request(), first);
    EXPECT_EQ(refusal.details().position(), 2u);
}

// 6.2 "Every one is heard": it is not denied.
TEST(PointsOfOrder, AreNotDenied) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);

    m.refuses(eg::chair, denyRequest(request), v1::POINT_OF_ORDER_WAITING);
}

// 3.5 "A request is withdrawn by its own participant": a point of order that waits, too.
TEST(PointsOfOrder, AreWithdrawnWhileTheyWait) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);

    m.delegate(kenya, withdrawRequest(request));

    EXPECT_EQ(m.row<v1::Request>(request).status(), v1::REQUEST_STATUS_CANCELLED);
    m.gives(2);
    EXPECT_EQ(m.speaking(), "Brazil");
}

// 6.2 "the running speech pauses and later resumes with its remaining time."
TEST(HearingAPointOfOrder, PausesTheSpeakerWhoLaterGoesOn) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);
    hears(m, request);
    m.after(45s);
    EXPECT_EQ(m.usedMs(franceSpeech(m)), 27'000u);

    m.chair(ruleOnPointOfOrder(request));
    m.after(10s);

    EXPECT_EQ(m.speaking(), "France");
    EXPECT_EQ(m.usedMs(franceSpeech(m)), 37'000u);
}

// 5.1 "a point of order being heard interrupts it (6.2) and is the one exception."
TEST(HearingAPointOfOrder, InterruptsAndNamesBothOnTheFloor) {
    Meeting m = franceSpeaks();
    const Id speaker = m.floor().current();

    const Id heard = hears(m, m.raises(kenya));

    EXPECT_EQ(m.floor().current(), heard);
    EXPECT_EQ(m.floor().interrupted(), speaker);
    EXPECT_EQ(m.row<v1::Speech>(heard).kind(), v1::KIND_POINT_OF_ORDER);
    EXPECT_EQ(m.row<v1::Speech>(heard).limit_ms(), 0u);
}

// 6.2, 5.3: a limit that the rules set for points of order is shown with its warnings, and ends nothing.
TEST(HearingAPointOfOrder, HasTheLimitThatTheItemSetsForOne) {
    v1::ListRules two_minutes = rules();
    two_minutes.set_at_limit(v1::AT_LIMIT_END);
    auto& limit = *two_minutes.add_limits();
    limit.set_kind(v1::KIND_POINT_OF_ORDER);
    limit.set_limit_ms(120'000);
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, two_minutes));

    const Id heard = hears(m, m.raises(kenya));
    m.after(5min);

    EXPECT_EQ(m.row<v1::Speech>(heard).limit_ms(), 120'000u);
    EXPECT_THAT(m.row<v1::Speech>(heard).warnings_ms(), testing::ElementsAre(30'000, 10'000));
    EXPECT_EQ(m.speaking(), "Kenya");
}

// 6.2: also when nobody is speaking.
TEST(HearingAPointOfOrder, IsPossibleWhenNobodySpeaks) {
    Meeting m = floorOpen();
    const Id request = m.raises(kenya);

    hears(m, request);
    m.chair(ruleOnPointOfOrder(request));

    EXPECT_EQ(m.speaking(), "");
    EXPECT_EQ(m.row<v1::Request>(request).status(), v1::REQUEST_STATUS_RELEASED);
}

// 6.2 and 1.5: the words from the chair end when a point of order is heard.
TEST(HearingAPointOfOrder, EndsTheWordsFromTheChair) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);
    m.chair(speakFromTheChair());

    hears(m, request);
    m.chair(ruleOnPointOfOrder(request));
    m.after(1s);

    EXPECT_EQ(m.floor().officer(), 0u);
    EXPECT_EQ(m.usedMs(franceSpeech(m)), 28'000u);
}

// 5.5: hearing one carries what the giver saw, too.
TEST(HearingAPointOfOrder, WithAStaleViewIsRefused) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);

    m.refuses(eg::chair, hearPointOfOrder(request, 0), v1::STALE_FLOOR);

    EXPECT_EQ(m.speaking(), "France");
}

// 6.2 "at once or at the end of the speaker's sentence": one at a time.
TEST(HearingAPointOfOrder, IsOneAtATime) {
    Meeting m = franceSpeaks();
    const Id first = m.raises(kenya);
    const Id second = m.raises(japan);
    const Id heard = hears(m, first);

    m.refuses(eg::chair, hearPointOfOrder(second, heard), v1::POINT_OF_ORDER_HEARD);
    m.refuses(eg::chair, endSpeech(heard), v1::POINT_OF_ORDER_HEARD);
}

// 6.2 "Then it is ruled on: upheld, not upheld, noted, treated as a motion, or withdrawn; the text is optional."
TEST(RulingOnAPointOfOrder, IsRecorded) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);
    hears(m, request);
    m.after(12s);
    v1::Command ruling = ruleOnPointOfOrder(request, v1::RULING_OUTCOME_UPHELD);
    ruling.mutable_rule_on_point_of_order()->set_text("The speaker will keep to the item.");

    m.chair(ruling);

    const auto& row = m.row<v1::Ruling>(1);
    EXPECT_EQ(row.request(), request);
    EXPECT_EQ(row.participant(), kenya);
    EXPECT_EQ(row.outcome(), v1::RULING_OUTCOME_UPHELD);
    EXPECT_EQ(row.text(), "The speaker will keep to the item.");
    EXPECT_EQ(row.term(), m.presiding().id());
    EXPECT_EQ(m.lastSpeech().end(), v1::SPEECH_END_RULED);
    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 12'000u);
}

// 6.2 "or withdrawn": by its own participant while it is heard.
TEST(RulingOnAPointOfOrder, IsWithdrawnWhenItsParticipantWithdraws) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);
    hears(m, request);

    m.delegate(kenya, withdrawRequest(request));
    m.after(1s);

    EXPECT_EQ(m.row<v1::Ruling>(1).outcome(), v1::RULING_OUTCOME_WITHDRAWN);
    EXPECT_EQ(m.speaking(), "France");
    EXPECT_EQ(m.usedMs(franceSpeech(m)), 28'000u);
}

// 6.2 "Then it is ruled on": who has made the point has finished, and still waits for the ruling.
TEST(RulingOnAPointOfOrder, IsWaitedForWhenTheSpeakerHasFinished) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);
    const Id heard = hears(m, request);
    m.after(8s);

    m.delegate(kenya, finishSpeech(heard));
    m.after(8s);
    EXPECT_EQ(m.floor().current(), heard);
    m.chair(ruleOnPointOfOrder(request));

    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 8'000u);
}

// 6.4 "While a point of order waits, giving the floor to the list is refused"
TEST(WhileAPointOfOrderWaits, TheFloorIsNotGiven) {
    Meeting m = franceSpeaks();
    m.raises(kenya);

    const auto refusal = m.refuses(eg::chair, giveFloor(2, m.sees()), v1::POINT_OF_ORDER_WAITING);

    EXPECT_EQ(refusal.details().participant(), kenya);
}

// 5.1, 6.2: and while one is heard it is not given either.
TEST(WhileAPointOfOrderIsHeard, TheFloorIsNotGiven) {
    Meeting m = franceSpeaks();
    hears(m, m.raises(kenya));

    m.refuses(eg::chair, giveFloor(2, m.sees()), v1::POINT_OF_ORDER_HEARD);
}

// 6.4 "The ruling resumes the interrupted speech, without lead-in"
TEST(TheRuling, ResumesTheInterruptedSpeechWithoutLeadIn) {
    Meeting m = floorOpen();
    m.gives(m.asks(france));
    const Id request = m.raises(kenya);
    m.after(1s);
    hears(m, request);

    m.chair(ruleOnPointOfOrder(request));
    m.after(4s);

    EXPECT_EQ(m.usedMs(franceSpeech(m)), 4'000u);
}

// 6.4 "unless another one waits."
TEST(TheRuling, ResumesNothingWhileAnotherOneWaits) {
    Meeting m = franceSpeaks();
    const Id first = m.raises(kenya);
    const Id second = m.raises(japan);
    hears(m, first);

    m.chair(ruleOnPointOfOrder(first));
    m.after(20s);
    EXPECT_EQ(m.usedMs(franceSpeech(m)), 27'000u);
    hears(m, second);
    m.chair(ruleOnPointOfOrder(second));
    m.after(1s);

    EXPECT_EQ(m.usedMs(franceSpeech(m)), 28'000u);
}

// 6.4 "unless another one waits": when the last that waits is withdrawn, the speech goes on.
TEST(TheRuling, IsAllThatHoldsTheSpeaker) {
    Meeting m = franceSpeaks();
    const Id first = m.raises(kenya);
    const Id second = m.raises(japan);
    hears(m, first);
    m.chair(ruleOnPointOfOrder(first));

    m.delegate(japan, withdrawRequest(second));
    m.after(1s);

    EXPECT_EQ(m.usedMs(franceSpeech(m)), 28'000u);
}

// 5.4: a speaker who was paused before the point of order is paused after it.
TEST(TheRuling, LeavesAPauseAsItWas) {
    Meeting m = franceSpeaks();
    m.chair(pauseSpeech(m.floor().current()));
    const Id request = m.raises(kenya);
    hears(m, request);

    m.chair(ruleOnPointOfOrder(request));
    m.after(10s);

    EXPECT_EQ(m.usedMs(franceSpeech(m)), 27'000u);
}

// 1.5 and 6.4: a ruling spoken from the chair ends with it, and the speaker goes on.
TEST(TheRuling, EndsTheWordsInWhichItWasGiven) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(kenya);
    hears(m, request);
    m.chair(speakFromTheChair());

    m.chair(ruleOnPointOfOrder(request));
    m.after(1s);

    EXPECT_EQ(m.speaking(), "France");
    EXPECT_EQ(m.usedMs(franceSpeech(m)), 28'000u);
}

// 6.4 "While suspended, points of order are refused"
TEST(WhileSuspended, PointsOfOrderAreRefused) {
    Meeting m = franceSpeaks();
    const Id request = m.raises(japan);
    m.chair(suspendMeeting());

    m.refuses(delegateOf(kenya), raisePointOfOrder(), v1::MEETING_SUSPENDED);
    m.refuses(eg::chair, hearPointOfOrder(request, m.floor().current()), v1::MEETING_SUSPENDED);
}

}  // namespace
}  // namespace rostrum::eg
