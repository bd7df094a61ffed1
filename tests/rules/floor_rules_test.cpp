// SPDX-License-Identifier: MIT
//
// Rulebook 5.1, 5.2, 5.5, 5.6: who has the floor. Each test quotes the sentence it proves.
#include "tests/support/eg.h"

#include <gmock/gmock.h>

namespace rostrum::eg {
namespace {

using Names = std::vector<std::string>;

/// France has the floor; Brazil and Kenya wait.
Meeting franceSpeaks() {
    Meeting m = floorOpen();
    m.gives(m.asks(france));
    m.asks(brazil);
    m.asks(kenya);
    return m;
}

// 5.1 "At most one request is granted on the floor, always"
TEST(GivingTheFloor, ReleasesWhoeverHasIt) {
    Meeting m = franceSpeaks();
    m.after(23s);

    m.gives(2);

    EXPECT_EQ(m.speaking(), "Brazil");
    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_RELEASED);
    EXPECT_EQ(m.lastSpeech().end(), v1::SPEECH_END_NEXT_GIVEN);
    EXPECT_EQ(m.lastSpeech().speech().spent_ms(), 20'000u);
    EXPECT_EQ(m.state().table<v1::Speech>().all().size(), 1u);
}

// 5.1 "Nobody has the floor unless it was given."
TEST(GivingTheFloor, IsTheOnlyWayToHaveIt) {
    Meeting m = floorOpen();

    m.asks(france);
    m.after(60min);

    EXPECT_EQ(m.speaking(), "");
}

// 5.1 "No meeting in progress: nobody has the floor."
TEST(GivingTheFloor, NeedsAMeetingInProgress) {
    Meeting m = session();
    m.desk(addRequest(france));

    m.refuses(eg::chair, giveFloor(1, {0, 1}), v1::NO_MEETING_IN_PROGRESS);
}

// 1.4 "Suspend stops every clock and keeps every list": nobody is given the floor meanwhile.
TEST(GivingTheFloor, IsRefusedWhileTheMeetingIsSuspended) {
    Meeting m = franceSpeaks();
    m.chair(suspendMeeting());

    m.refuses(eg::chair, giveFloor(2, m.sees()), v1::MEETING_SUSPENDED);
}

// 2.1 "One item is under consideration at a time": the floor is given on it.
TEST(GivingTheFloor, IsForTheItemUnderConsideration) {
    Meeting m = floorOpen();
    m.desk(addRequest(france, {.item = 3}));

    m.refuses(eg::chair, giveFloor(1, m.sees(), "as agreed"), v1::ITEM_NOT_UNDER_CONSIDERATION);
}

// 2.2 "A presentation or a reply is a grant with a limit (10 and 3 min)."
TEST(GivingTheFloor, ToAPanellistForAPresentation) {
    Meeting m = itemTakenUp();

    const Id speech = m.givesPanellist(1, v1::KIND_PRESENTATION);

    EXPECT_EQ(m.speaking(), "Anna Adler");
    EXPECT_EQ(m.row<v1::Speech>(speech).limit_ms(), 600'000u);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).presentations_presided_by(), m.presiding().id());
    m.chair(endSpeech(speech));
    EXPECT_EQ(m.row<v1::PanelPlace>(1).status(), v1::PANEL_STATUS_PRESENTED);
    m.refuses(eg::chair, givePanellist(1, v1::KIND_PRESENTATION, m.sees()), v1::ALREADY_PRESENTED);
}

// 2.2 "panellists' replies, which may also come at any time during the floor"
TEST(GivingTheFloor, ToAPanellistForAReplyDuringTheFloor) {
    Meeting m = franceSpeaks();
    m.accepts(panellist_bruno, wishToReply(2));

    const Id speech = m.givesPanellist(2, v1::KIND_REPLY);
    EXPECT_EQ(m.row<v1::Speech>(speech).limit_ms(), 180'000u);
    m.accepts(panellist_bruno, finishSpeech(speech));

    EXPECT_EQ(m.row<v1::PanelPlace>(2).replies(), 1u);
    EXPECT_FALSE(m.row<v1::PanelPlace>(2).wishes_to_reply());
    EXPECT_EQ(m.list(), (Names{"Brazil", "Kenya"}));
}

// 2.2 "pass over one who is offline"
TEST(GivingTheFloor, ToAPanellistWhoIsPassedOverIsRefused) {
    Meeting m = itemTakenUp();
    m.chair(passOverPanellist(2));

    m.refuses(eg::chair, givePanellist(2, v1::KIND_PRESENTATION, m.sees()), v1::PANELLIST_PASSED_OVER);
}

// 5.2 "the item's for its kind, category and capacity (example: States 3 min, on behalf of a group 5)"
TEST(TheLimit, IsTheItemsForKindCategoryAndCapacity) {
    v1::ListRules groups = rules();
    groups.add_limits()->set_capacity(v1::CAPACITY_FOR_A_GROUP);
    groups.mutable_limits(0)->set_limit_ms(300'000);
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, groups));

    const Id national = m.gives(m.asks(france));
    EXPECT_EQ(m.row<v1::Speech>(national).limit_ms(), 180'000u);
    const Id on_behalf = m.gives(m.asks(kenya, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = group_of_77}));

    EXPECT_EQ(m.row<v1::Speech>(on_behalf).limit_ms(), 300'000u);
}

// 5.2 "The limit of a speech: the one set on the request"
TEST(TheLimit, IsTheOneSetOnTheRequestFirst) {
    Meeting m = floorOpen();
    const Id request = m.asks(france);
    m.chair(setRequestLimit(request, 90'000));

    EXPECT_EQ(m.row<v1::Speech>(m.gives(request)).limit_ms(), 90'000u);
}

// 5.2 "It is fixed when the floor is given. A change of limits applies to speeches not yet started"
TEST(TheLimit, IsFixedWhenTheFloorIsGiven) {
    Meeting m = franceSpeaks();
    v1::ListRules shorter = rules();
    shorter.set_default_limit_ms(120'000);

    m.chair(changeListRules(2, shorter));

    EXPECT_EQ(m.row<v1::Speech>(m.floor().current()).limit_ms(), 180'000u);
    EXPECT_EQ(m.row<v1::Speech>(m.gives(2)).limit_ms(), 120'000u);
}

// 5.5 "Giving the floor carries what the giver saw. If that is no longer so, it is refused and nothing changes."
TEST(GivingTheFloor, ASecondGrantWithAStaleViewIsRefused) {
    Meeting m = franceSpeaks();
    const Sees both_saw = m.sees();
    m.accepts(eg::chair, giveFloor(2, both_saw));
    m.after(1500ms);

    const auto refusal = m.refuses(eg::desk, giveFloor(2, both_saw), v1::STALE_FLOOR);

    EXPECT_EQ(m.speaking(), "Brazil");
    EXPECT_EQ(refusal.details().participant(), brazil);
    EXPECT_EQ(refusal.details().by_person(), eg::chair);
    EXPECT_EQ(refusal.details().by_role(), static_cast<std::uint32_t>(v1::ROLE_CHAIR));
    EXPECT_EQ(refusal.details().ago_ms(), 1'500u);
}

// 5.5: the one who was slower is told who pressed, not in whose name.
TEST(GivingTheFloor, ARefusalNamesTheDeskIfTheDeskGaveTheFloor) {
    Meeting m = franceSpeaks();
    const Sees both_saw = m.sees();
    m.desk(giveFloor(2, both_saw));
    m.chair(pauseSpeech(m.floor().current()));

    EXPECT_EQ(m.refuses(eg::chair, giveFloor(2, both_saw), v1::STALE_FLOOR).details().by_person(), eg::desk);

    for (int i = 0; i < 100; ++i) {
        m.chair(resumeSpeech(m.floor().current()));
        m.chair(pauseSpeech(m.floor().current()));
    }
    EXPECT_EQ(m.refuses(eg::chair, giveFloor(2, both_saw), v1::STALE_FLOOR).details().by_person(), eg::chair)
        << "who pressed is too long ago; the presiding officer answers for it";
}

// 5.5 "who has the floor and who is named": the head of the list, too.
TEST(GivingTheFloor, IsRefusedWhenTheHeadOfTheListIsAnother) {
    Meeting m = franceSpeaks();
    const Sees seen = m.sees();
    m.desk(moveRequest(3, 2));

    m.refuses(eg::chair, giveFloor(2, seen), v1::STALE_FLOOR);

    EXPECT_EQ(m.speaking(), "France");
}

// 5.5 "(Two chairs pressing 'next' never skip a speaker.)"
TEST(GivingTheFloor, TwoWhoPressNextNeverSkipASpeaker) {
    Meeting m = franceSpeaks();
    const Sees seen = m.sees();

    m.accepts(eg::desk, giveFloor(seen.next, seen));
    m.refuses(eg::chair, giveFloor(seen.next, seen), v1::STALE_FLOOR);

    EXPECT_EQ(m.speaking(), "Brazil");
    EXPECT_EQ(m.list(), Names{"Kenya"});
}

// 1.5 "The presiding officer may speak at any time": giving the floor ends the own words.
TEST(GivingTheFloor, EndsTheWordsFromTheChair) {
    Meeting m = franceSpeaks();
    m.chair(speakFromTheChair());

    m.gives(2);

    EXPECT_EQ(m.speaking(), "Brazil");
    EXPECT_EQ(m.floor().officer(), 0u);
    EXPECT_TRUE(m.row<v1::Speech>(m.floor().current()).holds().empty());
}

// 3.4 "A speech ended by its speaker, by End or by the next grant is released"
TEST(EndingASpeech, ReleasesTheFloorAndIsRecorded) {
    Meeting m = franceSpeaks();
    m.after(63s + 217ms);

    m.chair(endSpeech(m.floor().current()));

    EXPECT_EQ(m.speaking(), "");
    const auto record = m.lastSpeech();
    EXPECT_EQ(record.end(), v1::SPEECH_END_ENDED);
    EXPECT_EQ(record.speech().spent_ms(), 60'217u);
    EXPECT_EQ(record.ended_utc_ms(), m.now().utc_ms);
    EXPECT_EQ(record.capacity(), v1::CAPACITY_NATIONAL);
    EXPECT_EQ(record.language(), "en");
    EXPECT_EQ(m.row<v1::AgendaItem>(2).spoken(), 1u);
}

// 2.4 "closing (closure announced after the nth speaker)"
TEST(EndingASpeech, ClosesTheListAfterItsNth) {
    Meeting m = franceSpeaks();
    m.chair(closeListAfter(2, 2));

    m.gives(2);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_CLOSING);
    m.chair(endSpeech(m.floor().current()));

    EXPECT_EQ(m.row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_CLOSED);
}

// 2.4 "after the nth speaker from the list", 5.9: who was called without being listed is none.
TEST(EndingASpeech, OfWhoWasNotListedCountsOnNoListAndInNoMeasure) {
    Meeting m = floorOpen();
    m.asks(france);
    m.chair(closeListAfter(2, 1));
    m.chair(giveUnlisted(japan, m.sees()));
    m.after(1min);
    m.chair(endSpeech(m.floor().current()));
    m.after(10s);
    m.gives(1);

    EXPECT_EQ(m.row<v1::AgendaItem>(2).spoken(), 0u);
    EXPECT_EQ(m.row<v1::AgendaItem>(2).list(), v1::LIST_STATUS_CLOSING);
    EXPECT_EQ(m.row<v1::Meeting>(1).used_total_ms(), 0u);
    EXPECT_EQ(m.row<v1::Meeting>(1).gaps(), 0u);
}

// 2.4, 5.3: a list that closes with a speech ended by its limit closes at that moment, however late the server is.
TEST(EndingASpeech, ClosesTheListAtTheMomentAtWhichItEnded) {
    v1::ListRules ending = rules();
    ending.set_at_limit(v1::AT_LIMIT_END);
    Meeting m = itemTakenUp();
    m.chair(openFloor(2, ending));
    m.chair(closeListAfter(2, 1));
    m.gives(m.asks(france));
    const std::int64_t end_utc_ms = m.now().utc_ms + 193'000;

    const auto change = core::advance(m.state(), {m.now().meeting_ms + 600'000, m.now().utc_ms + 600'000});

    ASSERT_TRUE(change.has_value());
    for (const auto& row : change->rows()) {
        if (row.has_agenda_item()) {
            EXPECT_EQ(row.agenda_item().closed_utc_ms(), end_utc_ms);
        }
    }
}

// 5.9 "the meeting's measured use of limits + the measured gap between speakers"
TEST(EndingASpeech, AddsToTheMeetingsMeasures) {
    Meeting m = franceSpeaks();
    m.after(93s);
    m.chair(endSpeech(m.floor().current()));
    m.after(12s);
    m.gives(2);

    const auto& meeting = m.row<v1::Meeting>(1);

    EXPECT_EQ(meeting.gaps(), 1u);
    EXPECT_EQ(meeting.gap_total_ms(), 12'000u);
    EXPECT_EQ(meeting.used_total_ms(), 90'000u);
    EXPECT_EQ(meeting.limit_total_ms(), 180'000u);
}

/// The gaps between speakers that the meeting has measured.
std::uint32_t gapsOf(const Meeting& m) {
    return m.row<v1::Meeting>(1).gaps();
}

// 5.9 "the measured gap between speakers": procedure between two of them is none.
TEST(TheMeasuredGap, IsNotProcedure) {
    v1::ListRules two_minutes = rules();
    two_minutes.set_default_limit_ms(120'000);
    for (const v1::Command& command : {beginSegment(2, v1::SEGMENT_REPLIES), changeListRules(2, two_minutes)}) {
        Meeting m = franceSpeaks();
        m.chair(endSpeech(m.floor().current()));
        m.chair(command);
        m.after(10min);
        m.gives(2);
        EXPECT_EQ(gapsOf(m), command.has_begin_segment() ? 0u : 1u) << command.ShortDebugString();
    }
    Meeting m = franceSpeaks();
    m.desk(addRequest(japan, {.item = 3}));
    m.chair(endSpeech(m.floor().current()));
    m.chair(concludeItem(2, v1::WAITING_KEEP));
    m.after(10min);
    m.chair(takeUpItem(3));
    m.gives(4);
    EXPECT_EQ(gapsOf(m), 0u);
}

// 5.9: nor is the time in which nobody was on the list.
TEST(TheMeasuredGap, IsNotAnEmptyList) {
    Meeting m = floorOpen();
    m.chair(endSpeech(m.gives(m.asks(france))));
    m.after(10min);
    m.gives(m.asks(brazil));

    EXPECT_EQ(gapsOf(m), 0u);
    EXPECT_EQ(m.row<v1::Meeting>(1).limit_total_ms(), 180'000u);
}

// 5.9: from one speaker straight to the last on the list there is a gap, of nothing.
TEST(TheMeasuredGap, IsNothingWhereTheNextIsCalledAtOnce) {
    Meeting m = franceSpeaks();
    m.gives(2);
    m.gives(3);

    EXPECT_EQ(gapsOf(m), 2u);
    EXPECT_EQ(m.row<v1::Meeting>(1).gap_total_ms(), 0u);
}

// 5.6 "'I have finished' by the speaker releases the floor; it does not call the next."
TEST(Finishing, ReleasesTheFloorAndCallsNobody) {
    Meeting m = franceSpeaks();
    const Id speech = m.floor().current();
    m.refuses(delegateOf(brazil), finishSpeech(speech), v1::NOT_SPEAKING);

    m.accepts(adviserOf(france), finishSpeech(speech));

    EXPECT_EQ(m.speaking(), "");
    EXPECT_EQ(m.lastSpeech().end(), v1::SPEECH_END_FINISHED);
    EXPECT_EQ(m.list(), (Names{"Brazil", "Kenya"}));
}

// 5.6: the speaker, and nobody else: not even the presiding officer, who has End.
TEST(Finishing, IsTheSpeakersOwn) {
    Meeting m = itemTakenUp();
    const Id speech = m.givesPanellist(1, v1::KIND_PRESENTATION);

    m.refuses(panellist_bruno, finishSpeech(speech), v1::NOT_SPEAKING);
    m.refuses(eg::chair, finishSpeech(speech), v1::NOT_SPEAKING);
    m.accepts(panellist_anna, finishSpeech(speech));

    EXPECT_EQ(m.speaking(), "");
}

}  // namespace
}  // namespace rostrum::eg
