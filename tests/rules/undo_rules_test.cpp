// SPDX-License-Identifier: MIT
//
// Rulebook 12.3: undo; and the clock of a rehearsal.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using eg::Id;
using testing::ElementsAre;

std::string wordsOf(const google::protobuf::Message& row) {
    return row.GetTypeName() + row.ShortDebugString() + "\n";
}

/// The undo itself was the last act on it.
std::string wordsOf(v1::Speech speech) {
    speech.clear_acted_seq();
    return wordsOf(static_cast<const google::protobuf::Message&>(speech));
}

/// Every row but the acts and what undoing needs: what an undo must bring back.
std::string rowsOf(const eg::Meeting& m) {
    std::string text;
    const auto add = [&](const auto& table) {
        for (const auto& [id, stored] : table.all()) text += wordsOf(stored.row);
    };
    add(m.state().table<v1::Meeting>());
    add(m.state().table<v1::AgendaItem>());
    add(m.state().table<v1::PanelPlace>());
    add(m.state().table<v1::Request>());
    add(m.state().table<v1::RequestRecord>());
    add(m.state().table<v1::Floor>());
    add(m.state().table<v1::Speech>());
    add(m.state().table<v1::SpeechRecord>());
    add(m.state().table<v1::Ruling>());
    return text;
}

/// Undoing the command brings every row back as it was.
void expectUndone(eg::Meeting& m, Id person, const v1::Command& command) {
    const std::string before = rowsOf(m);
    const std::uint32_t seq = m.accepts(person, command).seq();
    EXPECT_NE(rowsOf(m), before) << command.ShortDebugString();
    m.accepts(person, eg::undo(seq));
    EXPECT_EQ(rowsOf(m), before) << command.ShortDebugString();
}

// 12.3 "Undo … restores who had the floor, the place on the list and the clock".
TEST(Undo, GivesTheFloorBackToWhoHadIt) {
    eg::Meeting m = eg::floorOpen();
    const Id france = m.asks(eg::france);
    const Id brazil = m.asks(eg::brazil);
    m.gives(france);
    m.after(20s);
    const std::string before = rowsOf(m);

    m.gives(brazil);
    m.chair(eg::undo(m.state().seq()));

    EXPECT_EQ(m.speaking(), "France");
    EXPECT_THAT(m.list(), ElementsAre("Brazil"));
    EXPECT_EQ(rowsOf(m), before);
}

// 12.3 "(the time between counts as spoken)".
TEST(Undo, CountsTheTimeBetweenAsSpoken) {
    eg::Meeting m = eg::floorOpen();
    const Id speech = m.gives(m.asks(eg::france));
    m.after(23s);

    const std::uint32_t seq = m.chair(eg::endSpeech(speech)).seq();
    m.after(8s);
    m.chair(eg::undo(seq));

    EXPECT_EQ(m.usedMs(speech), 28'000u);
}

// 12.3 "Undo, within 10 s".
TEST(Undo, IsPossibleForTenSeconds) {
    eg::Meeting m = eg::floorOpen();
    const std::uint32_t first = m.chair(eg::closeList(2)).seq();
    m.after(10s);
    m.chair(eg::undo(first));

    const std::uint32_t second = m.chair(eg::closeList(2)).seq();
    m.after(10'001ms);
    m.refuses(eg::chair, eg::undo(second), v1::UNDO_TOO_LATE);
    m.chair(eg::reopenList(2));
    m.refuses(eg::chair, eg::undo(second), v1::UNDO_TOO_LATE);
}

// 12.3 "is a new entry": the undone act says by which.
TEST(Undo, IsANewEntryAndTheUndoneActSaysSo) {
    eg::Meeting m = eg::floorOpen();
    const v1::Change closed = m.chair(eg::closeList(2));
    const Id act = m.lastAct().id();
    EXPECT_EQ(m.lastAct().undo_until_meeting_ms(), m.now().meeting_ms + 10'000);

    const v1::Change undone = m.chair(eg::undo(closed.seq()));

    EXPECT_EQ(undone.seq(), closed.seq() + 1);
    EXPECT_EQ(m.row<v1::Act>(act).undone_by(), undone.seq());
    EXPECT_EQ(m.lastAct().what(), "Undo");
    EXPECT_EQ(m.lastAct().item(), 2u);
}

// 12.3: by the actor, or by whoever conducts.
TEST(Undo, IsTheActorsOrThePresidingOfficers) {
    eg::Meeting m = eg::floorOpen();
    const Id request = m.asks(eg::france);
    const std::uint32_t seq = m.delegate(eg::france, eg::withdrawRequest(request)).seq();

    m.refuses(eg::delegateOf(eg::brazil), eg::undo(seq), v1::NOT_YOURS);
    m.refuses(eg::vice_chair, eg::undo(seq), v1::NOT_YOURS);
    m.chair(eg::undo(seq));

    EXPECT_THAT(m.list(), ElementsAre("France"));
}

// 12.3: by the actor.
TEST(Undo, ADelegateTakesTheOwnWithdrawalBack) {
    eg::Meeting m = eg::floorOpen();
    const Id request = m.asks(eg::france);
    const std::uint32_t seq = m.delegate(eg::france, eg::withdrawRequest(request)).seq();

    m.delegate(eg::france, eg::undo(seq));

    EXPECT_EQ(m.row<v1::Request>(request).status(), v1::REQUEST_STATUS_ACCEPTED);
}

// 12.3: an undo is not undone, nor is one act undone twice.
TEST(Undo, IsNotDoneTwiceNorUndone) {
    eg::Meeting m = eg::floorOpen();
    const std::uint32_t closed = m.chair(eg::closeList(2)).seq();
    const std::uint32_t undone = m.chair(eg::undo(closed)).seq();

    m.refuses(eg::chair, eg::undo(undone), v1::NOT_UNDOABLE);
    const v1::Refusal refusal = m.refuses(eg::chair, eg::undo(closed), v1::UNDO_OVERTAKEN);
    EXPECT_EQ(refusal.details().seq(), undone);
}

// 12.3: acts that tell others something are not taken back; nor what never happened.
TEST(Undo, DoesNotTakeBackEveryAct) {
    eg::Meeting m = eg::floorOpen();

    m.refuses(eg::chair, eg::undo(m.state().seq()), v1::NOT_UNDOABLE);
    m.refuses(eg::chair, eg::undo(m.state().seq() + 1), v1::NOT_UNDOABLE);
    m.refuses(eg::chair, eg::undo(0), v1::NOT_UNDOABLE);
}

// 12.3 "it is refused with the reason once something that depends on the undone act has happened."
TEST(Undo, IsRefusedWhenTheNextSpeakerHasTheFloor) {
    eg::Meeting m = eg::floorOpen();
    const Id brazil = m.asks(eg::brazil);
    const Id speech = m.gives(m.asks(eg::france));
    const std::uint32_t ended = m.chair(eg::endSpeech(speech)).seq();
    m.gives(brazil);

    const v1::Refusal refusal = m.refuses(eg::chair, eg::undo(ended), v1::UNDO_OVERTAKEN);

    EXPECT_EQ(refusal.details().seq(), m.state().seq());
}

// 12.3 "something that depends on the undone act": a request under the reopened list does.
TEST(Undo, IsRefusedWhenSomebodyAskedOnTheReopenedList) {
    eg::Meeting m = eg::floorOpen();
    m.chair(eg::closeList(2));
    const std::uint32_t reopened = m.chair(eg::reopenList(2)).seq();
    m.asks(eg::france);

    m.refuses(eg::chair, eg::undo(reopened), v1::UNDO_OVERTAKEN);
}

// 12.3 "something that depends on the undone act": somebody who asks meanwhile does not depend on who has the floor.
TEST(Undo, IsNotOvertakenBySomebodyWhoAsksMeanwhile) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    const Id brazil = m.asks(eg::brazil);
    m.gives(brazil);
    const std::uint32_t given = m.state().seq();

    m.asks(eg::kenya);
    m.isBack(eg::delegateOf(eg::japan));
    m.chair(eg::undo(given));

    EXPECT_EQ(m.speaking(), "France");
    EXPECT_THAT(m.list(), ElementsAre("Brazil", "Kenya"));
}

// 12.3 with 3.3 "at most one live request": the one who withdrew has asked again.
TEST(Undo, IsRefusedWhenItWouldMakeASecondLiveRequest) {
    eg::Meeting m = eg::floorOpen();
    const Id request = m.asks(eg::france);
    const std::uint32_t withdrawn = m.delegate(eg::france, eg::withdrawRequest(request)).seq();
    m.asks(eg::france);

    m.refuses(eg::delegateOf(eg::france), eg::undo(withdrawn), v1::UNDO_OVERTAKEN);
}

// 12.3 with 1.4 "Suspend stops every clock": no undo brings a running speech into a meeting that stands still.
TEST(Undo, OfAnEndedSpeechIsRefusedOnceTheMeetingIsSuspendedOrAdjourned) {
    const std::pair<v1::Command, v1::RefusalCode> answers[] = {{eg::suspendMeeting(), v1::UNDO_OVERTAKEN},
                                                               {eg::adjournMeeting(), v1::NOT_YOURS}};
    for (const auto& [command, code] : answers) {
        eg::Meeting m = eg::itemTakenUp();
        const Id speech = m.givesPanellist(1, v1::KIND_PRESENTATION);
        const std::uint32_t ended = m.chair(eg::endSpeech(speech)).seq();
        m.chair(command);

        m.refuses(eg::chair, eg::undo(ended), code);
        EXPECT_EQ(m.speaking(), "");
    }
}

// 12.3 with 2.1: no undo brings back a speech on an item that was concluded, or a second item under consideration.
TEST(Undo, IsRefusedOnceTheItemIsConcludedOrAnotherTakenUp) {
    eg::Meeting m = eg::itemTakenUp();
    const Id speech = m.givesPanellist(1, v1::KIND_PRESENTATION);
    const std::uint32_t ended = m.chair(eg::endSpeech(speech)).seq();
    const std::uint32_t concluded = m.chair(eg::concludeItem(2)).seq();

    m.refuses(eg::chair, eg::undo(ended), v1::UNDO_OVERTAKEN);
    m.chair(eg::takeUpItem(3));
    m.refuses(eg::chair, eg::undo(concluded), v1::UNDO_OVERTAKEN);
}

// 12.3 "refused with the reason": the reason is what concluded the item, not whatever came last.
TEST(Undo, IsRefusedBecauseOfTheConclusionOfTheItem) {
    eg::Meeting m = eg::floorOpen();
    const std::uint32_t withdrawn = m.delegate(eg::france, eg::withdrawRequest(m.asks(eg::france))).seq();
    const std::uint32_t concluded = m.chair(eg::concludeItem(2)).seq();
    m.desk(eg::checkIn(eg::delegateOf(eg::kenya)));

    const v1::Refusal refusal = m.refuses(eg::delegateOf(eg::france), eg::undo(withdrawn), v1::UNDO_OVERTAKEN);

    EXPECT_EQ(refusal.details().seq(), concluded);
}

// 12.3 "restores": requests and the order of the list.
TEST(Undo, RestoresRequestsAsTheyWere) {
    eg::Meeting m = eg::floorOpen();
    const Id france = m.asks(eg::france);
    const Id brazil = m.asks(eg::brazil);
    m.asks(eg::kenya);

    expectUndone(m, eg::chair, eg::moveRequest(brazil, france));
    expectUndone(m, eg::delegateOf(eg::france), eg::letOthersGoFirst(france));
    expectUndone(m, eg::delegateOf(eg::france), eg::withdrawRequest(france));
    expectUndone(m, eg::chair, eg::denyRequest(brazil));
    expectUndone(m, eg::desk, eg::setRequestLimit(brazil, 60'000));
    expectUndone(m, eg::desk, eg::addRequest(eg::unicef));
}

// 12.3 "restores": what was approved is pending again.
TEST(Undo, RestoresAPendingRequest) {
    eg::Meeting m = eg::itemTakenUp();
    v1::ListRules rules = eg::rules();
    rules.set_needs_approval(true);
    m.chair(eg::openFloor(2, rules));

    expectUndone(m, eg::desk, eg::approveRequest(m.asks(eg::france)));
}

// 12.3 "restores": lists, rules, panels and items.
TEST(Undo, RestoresListsPanelsAndItemsAsTheyWere) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    v1::ListRules rules = eg::rules();
    rules.set_default_limit_ms(60'000);

    expectUndone(m, eg::chair, eg::closeList(2));
    expectUndone(m, eg::chair, eg::changeListRules(2, rules));
    expectUndone(m, eg::chair, eg::movePanellist(3, 1));
    expectUndone(m, eg::chair, eg::passOverPanellist(2));
    expectUndone(m, eg::chair, eg::concludeItem(2, v1::WAITING_KEEP));
    expectUndone(m, eg::chair, eg::concludeItem(2, v1::WAITING_NOT_REACHED));
    m.chair(eg::closeList(2));
    expectUndone(m, eg::chair, eg::reopenList(2));
}

// 12.3 "restores who had the floor … and the clock".
TEST(Undo, RestoresTheFloorAsItWas) {
    eg::Meeting m = eg::floorOpen();
    const Id france = m.asks(eg::france);
    expectUndone(m, eg::chair, eg::giveFloor(france, m.sees()));
    const Id speech = m.gives(france);
    m.after(30s);

    expectUndone(m, eg::chair, eg::extendSpeech(speech, 60'000));
    expectUndone(m, eg::chair, eg::markAbsent(speech));
    expectUndone(m, eg::chair, eg::endSpeech(speech));
    m.chair(eg::callToOrder(speech));
    expectUndone(m, eg::chair, eg::withdrawFloor(speech));
    const Id point = m.raises(eg::kenya);
    expectUndone(m, eg::chair, eg::hearPointOfOrder(point, speech));
    m.chair(eg::hearPointOfOrder(point, speech));
    expectUndone(m, eg::chair, eg::ruleOnPointOfOrder(point));
}

// 12.3 "restores who had the floor": a lost speaker who was passed on.
TEST(Undo, RestoresASpeakerWhoWasPassedOn) {
    eg::Meeting m = eg::floorOpen();
    const Id speech = m.gives(m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE}));
    m.loses(eg::delegateOf(eg::japan));
    m.after(4s);

    expectUndone(m, eg::chair, eg::passOn(speech));
}

// 12.3: a walk-in was registered in front of the desk; that is not taken back with the request.
TEST(Undo, DoesNotUnregisterAWalkIn) {
    eg::Meeting m = eg::floorOpen();
    const std::uint32_t added = m.desk(eg::addWalkIn("Guest House", v1::CATEGORY_OTHER_STAKEHOLDER)).seq();

    m.refuses(eg::desk, eg::undo(added), v1::NOT_UNDOABLE);
}

// The clock of a rehearsal is moved by its administrator, and of nothing else.
TEST(SteppingTheClock, IsForRehearsals) {
    core::Founding founding = eg::founding();
    founding.session.set_rehearsal(true);
    eg::Meeting rehearsal(founding);
    eg::Meeting m = eg::session();

    const v1::Change change = rehearsal.accepts(eg::administrator, eg::stepClock(60'000));

    EXPECT_EQ(change.command().step_clock().by_ms(), 60'000u);
    m.refuses(eg::administrator, eg::stepClock(60'000), v1::NOT_A_REHEARSAL);
    m.refuses(eg::chair, eg::stepClock(60'000), v1::NOT_PERMITTED);
}

}  // namespace
}  // namespace rostrum
