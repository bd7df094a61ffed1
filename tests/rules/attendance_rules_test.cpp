// SPDX-License-Identifier: MIT
//
// Rulebook 3.6, 9.1, 12.4: registering, confirming, correcting; attendance.
#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum {
namespace {

using eg::Id;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<v1::Attendance> attendance(const eg::Meeting& m) {
    std::vector<v1::Attendance> rows;
    for (const auto& [id, stored] : m.state().table<v1::Attendance>().all()) rows.push_back(stored.row);
    return rows;
}

// 9.1 "A participant attends a meeting when one of its people is checked in by the desk".
TEST(Attending, BeingCheckedInByTheDesk) {
    eg::Meeting m = eg::meeting();

    m.desk(eg::checkIn(eg::delegateOf(eg::france)));

    ASSERT_THAT(attendance(m), SizeIs(1));
    EXPECT_EQ(attendance(m)[0].meeting(), 1u);
    EXPECT_EQ(attendance(m)[0].participant(), eg::france);
    EXPECT_EQ(attendance(m)[0].person(), eg::delegateOf(eg::france));
    EXPECT_EQ(attendance(m)[0].modality(), v1::MODALITY_IN_THE_ROOM);
    EXPECT_EQ(attendance(m)[0].by(), v1::ATTENDANCE_BY_DESK);
    EXPECT_EQ(attendance(m)[0].at_utc_ms(), m.now().utc_ms);
}

// 9.1 "or connects online."
TEST(Attending, ConnectingOnline) {
    eg::Meeting m = eg::meeting();

    m.isBack(eg::delegateOf(eg::japan));

    ASSERT_THAT(attendance(m), SizeIs(1));
    EXPECT_EQ(attendance(m)[0].participant(), eg::japan);
    EXPECT_EQ(attendance(m)[0].modality(), v1::MODALITY_ONLINE);
    EXPECT_EQ(attendance(m)[0].by(), v1::ATTENDANCE_BY_CONNECTING);
}

// 9.1 "attends a meeting": once, however often the connection comes and goes.
TEST(Attending, HappensOncePerMeetingAndPerson) {
    eg::Meeting m = eg::meeting();
    m.isBack(eg::delegateOf(eg::japan));
    m.loses(eg::delegateOf(eg::japan));

    m.isBack(eg::delegateOf(eg::japan));

    EXPECT_THAT(attendance(m), SizeIs(1));
    m.refuses(eg::desk, eg::checkIn(eg::delegateOf(eg::japan)), v1::ALREADY_CHECKED_IN);
}

// 9.1 "attends a meeting": each one anew.
TEST(Attending, IsCountedAtEachMeeting) {
    eg::Meeting m = eg::meeting();
    m.desk(eg::checkIn(eg::delegateOf(eg::france)));
    m.chair(eg::adjournMeeting());
    m.chair(eg::openMeeting(2));

    m.desk(eg::checkIn(eg::delegateOf(eg::france)));

    EXPECT_THAT(attendance(m), SizeIs(2));
}

// 9.1 "connects online": a delegate's application in the room is no attendance by itself.
TEST(Attending, ConnectingInTheRoomIsNotAttendingOnline) {
    eg::Meeting m = eg::meeting();

    m.isBack(eg::delegateOf(eg::france), v1::MODALITY_IN_THE_ROOM);

    EXPECT_THAT(attendance(m), IsEmpty());
}

// 9.1 "attends a meeting": before it opens nobody attends by connecting.
TEST(Attending, NobodyAttendsByConnectingBetweenMeetings) {
    eg::Meeting m = eg::session();

    m.isBack(eg::delegateOf(eg::japan));

    EXPECT_THAT(attendance(m), IsEmpty());
}

// 9.1: the desk checks people in for the next meeting while none is in progress.
TEST(Attending, TheDeskChecksInForTheNextMeeting) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::adjournMeeting());

    m.desk(eg::checkIn(eg::delegateOf(eg::france)));

    EXPECT_EQ(attendance(m)[0].meeting(), 2u);
}

// 9.1: when no meeting is left, there is nothing to attend.
TEST(Attending, NobodyIsCheckedInWhenNoMeetingIsLeft) {
    core::Founding founding = eg::founding();
    founding.meetings.resize(1);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::adjournMeeting());

    m.refuses(eg::desk, eg::checkIn(eg::delegateOf(eg::france)), v1::NO_SUCH_MEETING);
}

// 9.1 "counts delegations and organizations by category, and people beside it": who serves the meeting is neither.
TEST(Attending, ScreensAndBoothsDoNotAttend) {
    eg::Meeting m = eg::meeting();

    m.isBack(eg::display);
    m.isBack(eg::booth);

    EXPECT_THAT(attendance(m), IsEmpty());
}

// 9.1 "people beside it": a panellist attends as a person without a participant.
TEST(Attending, APanellistAttendsAsAPerson) {
    eg::Meeting m = eg::meeting();

    m.isBack(eg::panellist_bruno);

    ASSERT_THAT(attendance(m), SizeIs(1));
    EXPECT_EQ(attendance(m)[0].participant(), 0u);
}

// 3.6 "a walk-in registered …, who is pending until accreditation is confirmed."
TEST(Registering, AWalkInIsPendingUntilAccreditationIsConfirmed) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::addWalkIn("Guest House", v1::CATEGORY_OTHER_STAKEHOLDER));
    const Id guest = m.row<v1::Request>(1).participant();
    EXPECT_TRUE(m.row<v1::Participant>(guest).accreditation_pending());
    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_PENDING);

    m.desk(eg::confirmParticipant(guest));

    EXPECT_FALSE(m.row<v1::Participant>(guest).accreditation_pending());
    EXPECT_THAT(m.list(), ElementsAre("Guest House"));
    m.refuses(eg::desk, eg::confirmParticipant(guest), v1::ALREADY_CONFIRMED);
}

// 3.6, 3.4 "pending (needs approval or confirmation, where the item asks for it)": confirmed is not yet approved.
TEST(Registering, AConfirmedWalkInStillNeedsApprovalWhereTheItemAsksForIt) {
    eg::Meeting m = eg::itemTakenUp();
    v1::ListRules rules = eg::rules();
    rules.set_needs_approval(true);
    m.chair(eg::openFloor(2, rules));
    m.desk(eg::addWalkIn("Guest House", v1::CATEGORY_OTHER_STAKEHOLDER));

    m.desk(eg::confirmParticipant(m.row<v1::Request>(1).participant()));

    EXPECT_EQ(m.row<v1::Request>(1).status(), v1::REQUEST_STATUS_PENDING);
}

// 3.6: a participant is registered on the spot, with a category or, until the desk sets it, without (9.1).
TEST(Registering, AParticipantIsRegisteredOnTheSpot) {
    eg::Meeting m = eg::session();

    m.desk(eg::registerParticipant("Guest House", v1::CATEGORY_UNSPECIFIED));

    EXPECT_EQ(m.row<v1::Participant>(9).name(), "Guest House");
    EXPECT_TRUE(m.row<v1::Participant>(9).accreditation_pending());
}

// 3.6, 3.1: one participant, one name, whatever the case of its letters.
TEST(Registering, ANameThatIsTakenIsRefused) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::registerParticipant("Côte d'Ivoire", v1::CATEGORY_MEMBER_STATE));

    const v1::Refusal refusal =
        m.refuses(eg::desk, eg::registerParticipant("FRANCE", v1::CATEGORY_MEMBER_STATE), v1::NAME_TAKEN);

    EXPECT_EQ(refusal.details().participant(), eg::france);
    m.refuses(eg::desk, eg::registerParticipant("CÔTE D'IVOIRE", v1::CATEGORY_MEMBER_STATE), v1::NAME_TAKEN);
    m.refuses(eg::desk, eg::addWalkIn("france", v1::CATEGORY_MEMBER_STATE), v1::NAME_TAKEN);
}

// 3.1 "a person with a badge acts for it."
TEST(Registering, APersonWithABadgeActsForTheParticipant) {
    eg::Meeting m = eg::floorOpen();
    const Id person = m.state().table<v1::Person>().nextId();

    m.desk(eg::registerPerson(eg::france, "Jeanne Nouvelle"));
    m.accepts(person, eg::requestFloor());

    EXPECT_EQ(m.row<v1::Badge>(person).generation(), 1u);
    EXPECT_THAT(m.list(), ElementsAre("France"));
}

// 12.4 "Corrections (a name, a category, a time) are entries too, with who and why."
TEST(Correcting, IsRecordedWithWhoAndWhy) {
    eg::Meeting m = eg::session();

    m.desk(eg::correctParticipant(eg::unicef, "United Nations Children's Fund", v1::CATEGORY_UN_ENTITY, "full name"));

    EXPECT_EQ(m.row<v1::Participant>(eg::unicef).name(), "United Nations Children's Fund");
    EXPECT_EQ(m.row<v1::Correction>(1).name_before(), "UNICEF");
    EXPECT_EQ(m.row<v1::Correction>(1).category_before(), v1::CATEGORY_UN_ENTITY);
    EXPECT_EQ(m.row<v1::Correction>(1).reason(), "full name");
    EXPECT_EQ(m.row<v1::Correction>(1).by(), eg::desk);
    EXPECT_EQ(m.row<v1::Correction>(1).at_utc_ms(), m.now().utc_ms);
}

// 12.4 "with who and why", and something to correct; a name stays one participant's.
TEST(Correcting, NeedsAReasonAndSomethingToCorrect) {
    eg::Meeting m = eg::session();

    m.refuses(eg::desk, eg::correctParticipant(eg::france, "France", v1::CATEGORY_MEMBER_STATE, ""),
              v1::REASON_MISSING);
    m.refuses(eg::desk, eg::correctParticipant(eg::france, "Brazil", v1::CATEGORY_MEMBER_STATE), v1::NAME_TAKEN);
    m.refuses(eg::desk, eg::correctParticipant(eg::france, "France", v1::CATEGORY_MEMBER_STATE),
              v1::NOTHING_TO_CORRECT);
    m.refuses(eg::desk, eg::correctParticipant(eg::france, "", v1::CATEGORY_UNSPECIFIED), v1::NOTHING_TO_CORRECT);
}

// 12.4: the case of a participant's own name is corrected, and a name after the session was closed.
TEST(Correcting, GoesOnAfterTheSessionWasClosed) {
    eg::Meeting m = eg::session();
    m.chair(eg::closeSession());

    m.desk(eg::correctParticipant(eg::france, "FRANCE", v1::CATEGORY_UNSPECIFIED));

    EXPECT_EQ(m.row<v1::Participant>(eg::france).name(), "FRANCE");
    EXPECT_EQ(m.row<v1::Participant>(eg::france).category(), v1::CATEGORY_MEMBER_STATE);
}

// 3.1 "a person with a badge": a lost badge is replaced by its next generation.
TEST(Badges, ABadgeIsReissuedAsItsNextGeneration) {
    eg::Meeting m = eg::session();

    m.accepts(eg::administrator, eg::reissueBadge(eg::delegateOf(eg::france)));
    m.desk(eg::reissueBadge(eg::delegateOf(eg::france)));

    EXPECT_EQ(m.row<v1::Badge>(eg::delegateOf(eg::france)).generation(), 3u);
}

}  // namespace
}  // namespace rostrum
