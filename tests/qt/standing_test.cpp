// SPDX-License-Identifier: MIT
#include "chair-console/standing.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using console::Standing;
using Is = Standing::Is;

Is standingOf(const eg::Meeting& m, eg::Id person) {
    const eg::Looks looks(m, person);
    return console::standingIn(looks.scene()).is;
}

eg::Meeting withoutConductingDesk() {
    core::Founding founding = eg::founding();
    founding.session.set_desk_may_conduct(false);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    return m;
}

// 1.2: "While a meeting is in progress exactly one person is the presiding officer."
TEST(Standing, TheChairPresidesAndTheViceChairsAssist) {
    const eg::Meeting m = eg::meeting();

    EXPECT_EQ(standingOf(m, eg::chair), Is::presiding);
    EXPECT_EQ(standingOf(m, eg::vice_chair), Is::assisting);
    EXPECT_EQ(standingOf(m, eg::second_vice_chair), Is::assisting);
}

// 1.2: "Presiding passes when the Chair designates a Vice-Chair who accepts."
TEST(Standing, AfterAHandoverTheViceChairPresidesAndTheChairAssists) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::offerHandover(eg::vice_chair));
    m.viceChair(eg::acceptHandover());

    EXPECT_EQ(standingOf(m, eg::vice_chair), Is::presiding);
    EXPECT_EQ(standingOf(m, eg::chair), Is::assisting);
}

// 1.2: "A lost console changes nothing about who presides: after 60 s a Vice-Chair or the Secretary may operate."
TEST(Standing, WhoOperatesForALostConsoleConductsUntilItIsBack) {
    eg::Meeting m = eg::meeting();
    m.loses(eg::chair);
    m.after(60s);
    m.viceChair(eg::operateForPresidingOfficer());

    EXPECT_EQ(standingOf(m, eg::vice_chair), Is::operating);
    EXPECT_EQ(standingOf(m, eg::second_vice_chair), Is::assisting);
    m.isBack(eg::chair);
    EXPECT_EQ(standingOf(m, eg::vice_chair), Is::assisting);
}

// 1.3: "With `desk_may_conduct` it also operates on the presiding officer's instruction."
TEST(Standing, TheDeskConductsWhereTheSessionLetsItAndElsePrepares) {
    EXPECT_EQ(standingOf(eg::meeting(), eg::desk), Is::conducting);
    EXPECT_EQ(standingOf(withoutConductingDesk(), eg::desk), Is::preparing);
}

TEST(Standing, TheSecretaryOfADeskThatMayNotConductOperatesForALostConsole) {
    eg::Meeting m = withoutConductingDesk();
    m.loses(eg::chair);
    m.after(60s);
    m.accepts(eg::secretary, eg::operateForPresidingOfficer());

    EXPECT_EQ(standingOf(m, eg::secretary), Is::operating);
    EXPECT_EQ(standingOf(m, eg::desk), Is::preparing);
}

TEST(Standing, OthersHaveNoConsole) {
    const eg::Meeting m = eg::meeting();

    EXPECT_EQ(standingOf(m, eg::delegateOf(eg::france)), Is::nobody);
    EXPECT_EQ(standingOf(m, eg::administrator), Is::nobody);
    EXPECT_EQ(standingOf(m, eg::display), Is::nobody);
}

TEST(Standing, WhoPresidesOperatesOrConductsConducts) {
    for (const Is is : {Is::presiding, Is::operating, Is::conducting}) EXPECT_TRUE(Standing{is}.conducts());
    for (const Is is : {Is::nobody, Is::assisting, Is::preparing}) EXPECT_FALSE(Standing{is}.conducts());
    EXPECT_TRUE(Standing{Is::presiding}.keepsList());
    EXPECT_TRUE(Standing{Is::preparing}.keepsList());
    EXPECT_FALSE(Standing{Is::assisting}.keepsList());
}

// 1.4: a suspended meeting is still in progress.
TEST(Standing, ASuspendedMeetingKeepsItsPresidingOfficer) {
    eg::Meeting m = eg::meeting();
    m.chair(eg::suspendMeeting());
    const eg::Looks looks(m);
    const Standing standing = console::standingIn(looks.scene());

    EXPECT_TRUE(standing.isSuspended());
    EXPECT_EQ(standing.is, Is::presiding);
    EXPECT_EQ(standing.meeting->id(), 1u);
}

// 1.3: a meeting may be opened for the Chair, by a Vice-Chair or the desk that may conduct.
TEST(Standing, TheNextPlannedMeetingIsOpenedByTheBenchOrForIt) {
    eg::Meeting m = eg::meeting();
    const auto toOpen = [&](eg::Id person) {
        const eg::Looks looks(m, person);
        const v1::Meeting* meeting = console::meetingToOpen(looks.scene());
        return meeting == nullptr ? 0 : meeting->id();
    };
    EXPECT_EQ(toOpen(eg::chair), 0u) << "1.1: at most one meeting is in progress";
    m.chair(eg::adjournMeeting());

    EXPECT_EQ(toOpen(eg::chair), 2u);
    EXPECT_EQ(toOpen(eg::vice_chair), 2u);
    EXPECT_EQ(toOpen(eg::desk), 2u);
    EXPECT_EQ(toOpen(eg::delegateOf(eg::france)), 0u);
    m.chair(eg::closeSession());
    EXPECT_EQ(toOpen(eg::chair), 0u);
}

TEST(Standing, AnOfficerIsTitledByTheCountryElseByTheName) {
    EXPECT_EQ(eg::plain(console::officerTitle(v1::ROLE_VICE_CHAIR, "Brazil", "Eric Vice")), "Vice-Chair · Brazil");
    EXPECT_EQ(eg::plain(console::officerTitle(v1::ROLE_CHAIR, "", "Faouzia Chair")), "Chair · Faouzia Chair");
}

}  // namespace
}  // namespace rostrum
