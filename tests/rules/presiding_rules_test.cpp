// SPDX-License-Identifier: MIT
//
// Rulebook 1.2: who presides.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using eg::Id;
using testing::ElementsAre;

/// The Vice-Chair presides over meeting 1, the Chair having handed over.
eg::Meeting handedOver() {
    eg::Meeting m = eg::meeting();
    m.chair(eg::offerHandover(eg::vice_chair));
    m.viceChair(eg::acceptHandover());
    return m;
}

// 1.2 "While a meeting is in progress exactly one person is the presiding officer, always. The Chair presides when the
// meeting opens."
TEST(Presiding, TheChairPresidesWhenTheMeetingOpens) {
    eg::Meeting m = eg::session();

    m.accepts(eg::desk, eg::openMeeting(1));

    EXPECT_EQ(m.presiding().person(), eg::chair);
    EXPECT_EQ(m.presiding().name(), "Faouzia Chair");
    EXPECT_EQ(m.presiding().role(), v1::ROLE_CHAIR);
    EXPECT_EQ(m.presiding().began(), v1::TERM_BEGAN_MEETING_OPENED);
    EXPECT_EQ(m.presiding().began_utc_ms(), m.now().utc_ms);
    EXPECT_EQ(m.lastAct().for_person(), eg::chair);
}

// 1.2 "Presiding passes … when the Chair designates a Vice-Chair who accepts": not before.
TEST(Presiding, DesignatingAViceChairDoesNotPassTheChair) {
    eg::Meeting m = eg::meeting();

    m.chair(eg::offerHandover(eg::vice_chair));

    EXPECT_EQ(m.presiding().person(), eg::chair);
}

// 1.2 "Presiding passes … when the Chair designates a Vice-Chair who accepts … recorded with its time."
TEST(Presiding, PassesWhenTheDesignatedViceChairAccepts) {
    eg::Meeting m = eg::meeting();
    const Id first_term = m.presiding().id();
    m.chair(eg::offerHandover(eg::vice_chair));
    m.after(1min);

    m.viceChair(eg::acceptHandover());

    EXPECT_EQ(m.presiding().person(), eg::vice_chair);
    EXPECT_EQ(m.presiding().began(), v1::TERM_BEGAN_HANDED_OVER);
    EXPECT_EQ(m.presiding().began_utc_ms(), m.now().utc_ms);
    EXPECT_EQ(m.row<v1::PresidingTerm>(first_term).ended_utc_ms(), m.now().utc_ms);
    EXPECT_FALSE(m.has<v1::HandoverOffer>(1));
}

// 1.2 "… and back the same way."
TEST(Presiding, ComesBackTheSameWay) {
    eg::Meeting m = handedOver();

    m.viceChair(eg::offerHandover(eg::chair));
    m.chair(eg::acceptHandover(2));

    EXPECT_EQ(m.presiding().person(), eg::chair);
    EXPECT_EQ(m.presiding().began(), v1::TERM_BEGAN_HANDED_OVER);
}

// 1.2 "a Vice-Chair who accepts": that one, and no other.
TEST(Presiding, OnlyWhoWasDesignatedAccepts) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::offerHandover(eg::vice_chair));

    m.refuses(eg::second_vice_chair, eg::acceptHandover(), v1::NOT_DESIGNATED);
    m.refuses(eg::chair, eg::acceptHandover(), v1::NOT_DESIGNATED);
}

// 1.2 "A member of the Secretariat never presides"; nor does anybody but the Chair and the Vice-Chairs.
TEST(Presiding, IsOfferedToTheChairAndTheViceChairsOnly) {
    eg::Meeting m = eg::meeting();

    m.refuses(eg::chair, eg::offerHandover(eg::secretary), v1::NOT_AN_OFFICER);
    m.refuses(eg::chair, eg::offerHandover(eg::delegateOf(eg::france)), v1::NOT_AN_OFFICER);
    m.refuses(eg::chair, eg::offerHandover(eg::chair), v1::ALREADY_PRESIDING);
}

// 1.2 "exactly one person": one offer at a time.
TEST(Presiding, ASecondOfferIsRefusedWhileOneIsOpen) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::offerHandover(eg::vice_chair));

    m.refuses(eg::chair, eg::offerHandover(eg::second_vice_chair), v1::HANDOVER_OFFERED);
}

// 1.2: an offer can be declined by the one and taken back by the other.
TEST(Presiding, AnOfferIsDeclinedOrTakenBack) {
    eg::Meeting m = eg::meeting();

    m.chair(eg::offerHandover(eg::vice_chair));
    m.viceChair(eg::withdrawHandover(1));
    m.chair(eg::offerHandover(eg::vice_chair));
    m.refuses(eg::second_vice_chair, eg::withdrawHandover(2), v1::NOT_DESIGNATED);
    m.chair(eg::withdrawHandover(2));

    EXPECT_EQ(m.presiding().person(), eg::chair);
    m.refuses(eg::vice_chair, eg::acceptHandover(2), v1::NO_SUCH_OFFER);
}

// 1.2 "or, the Chair being absent, when a Vice-Chair takes the chair with a stated reason [GA 105]; recorded".
TEST(Presiding, AViceChairTakesTheChairWithAStatedReason) {
    eg::Meeting m = eg::meeting();

    m.viceChair(eg::takeChair("the Chair is unwell"));

    EXPECT_EQ(m.presiding().person(), eg::vice_chair);
    EXPECT_EQ(m.presiding().began(), v1::TERM_BEGAN_TAKEN);
    EXPECT_EQ(m.presiding().reason(), "the Chair is unwell");
}

// 1.2 "with a stated reason".
TEST(Presiding, TheChairIsNotTakenWithoutAReason) {
    eg::Meeting m = eg::meeting();

    m.refuses(eg::vice_chair, eg::takeChair(""), v1::REASON_MISSING);
}

// 1.2 "and back the same way": the Chair takes back what was taken.
TEST(Presiding, TheChairTakesBackAChairThatWasTaken) {
    eg::Meeting m = eg::meeting();
    m.viceChair(eg::takeChair());

    m.chair(eg::takeChair("back from the capital"));

    EXPECT_EQ(m.presiding().person(), eg::chair);
}

// 1.2 "and back the same way": what was taken is taken back, though the Vice-Chair who took it has handed it on.
TEST(Presiding, TheChairTakesBackAChairThatWasTakenAndHandedOn) {
    eg::Meeting m = eg::meeting();
    m.viceChair(eg::takeChair());
    m.viceChair(eg::offerHandover(eg::second_vice_chair));
    m.accepts(eg::second_vice_chair, eg::acceptHandover(1));

    m.chair(eg::takeChair("back from the capital"));

    EXPECT_EQ(m.presiding().person(), eg::chair);
    m.chair(eg::offerHandover(eg::vice_chair));
    m.viceChair(eg::acceptHandover(2));
    m.refuses(eg::chair, eg::takeChair(), v1::CHAIR_NOT_TAKEN);
}

// 1.2 "the Chair being absent, when a Vice-Chair takes the chair": also from a Vice-Chair who presides in the Chair's
// stead and is absent too, which the console has to show: of two who take the chair at once one presides.
TEST(Presiding, ASecondViceChairTakesTheChairOnlyFromOneWhoIsLost) {
    eg::Meeting m = handedOver();
    const v1::Refusal refusal = m.refuses(eg::second_vice_chair, eg::takeChair(), v1::CONSOLE_NOT_LOST);
    EXPECT_EQ(refusal.details().by_person(), eg::vice_chair);

    m.loses(eg::vice_chair);
    m.after(60s);
    m.accepts(eg::second_vice_chair, eg::takeChair("the Vice-Chair was called away"));

    EXPECT_EQ(m.presiding().person(), eg::second_vice_chair);
    EXPECT_EQ(m.presiding().began(), v1::TERM_BEGAN_TAKEN);
    m.chair(eg::takeChair("back from the capital"));
}

// 1.2 "and back the same way": what was handed over is handed back, unless the Vice-Chair is lost.
TEST(Presiding, TheChairDoesNotTakeBackWhatWasHandedOver) {
    eg::Meeting m = handedOver();

    m.refuses(eg::chair, eg::takeChair(), v1::CHAIR_NOT_TAKEN);
    m.refuses(eg::vice_chair, eg::takeChair(), v1::ALREADY_PRESIDING);
    m.loses(eg::vice_chair);
    m.after(60s);
    m.chair(eg::takeChair("the Vice-Chair is gone"));
}

// 1.2 "at the next meeting the Chair presides again."
TEST(Presiding, TheChairPresidesAgainAtTheNextMeeting) {
    eg::Meeting m = handedOver();
    m.viceChair(eg::adjournMeeting());

    m.viceChair(eg::openMeeting(2));

    EXPECT_EQ(m.presiding().person(), eg::chair);
}

// 1.2 "for a meeting or any part of it": which items were under consideration is recorded with each term.
TEST(Presiding, TheItemsUnderConsiderationAreRecordedWithEachTerm) {
    eg::Meeting m = eg::itemTakenUp();
    const Id chairs_term = m.presiding().id();
    m.chair(eg::offerHandover(eg::vice_chair));

    m.viceChair(eg::acceptHandover());
    m.viceChair(eg::concludeItem(2));
    m.viceChair(eg::takeUpItem(3));

    EXPECT_THAT(m.row<v1::PresidingTerm>(chairs_term).items(), ElementsAre(2));
    EXPECT_THAT(m.presiding().items(), ElementsAre(2, 3));
}

}  // namespace
}  // namespace rostrum
