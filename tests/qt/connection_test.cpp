// SPDX-License-Identifier: MIT
//
// The Qt face of the client: phases and outages, what is shown and when, answers. In memory and in virtual time.
#include "protocol/qt/connection.h"

#include "tests/qt/memory_transport.h"

#include <QSignalSpy>

namespace rostrum::qt {

// How gtest prints them; found by their namespace.
void PrintTo(Connection::Phase phase, std::ostream* out) {
    *out << QVariant::fromValue(phase).toString().toStdString();
}
void PrintTo(Connection::Outage outage, std::ostream* out) {
    *out << QVariant::fromValue(outage).toString().toStdString();
}

namespace {

using testing::ElementsAre;
using Outage = Connection::Outage;
using Phase = Connection::Phase;
using Trouble = Transport::Trouble;

class AConnection : public testing::Test, public Linked {
protected:
    std::string sessionTitle() const {
        const auto* session = connection.scene().state.find<v1::Session>(1);
        return session == nullptr ? "" : session->title();
    }
    QSignalSpy scenes{&connection, &Connection::sceneChanged};
    QSignalSpy phases{&connection, &Connection::phaseChanged};
};

// ---- joining ----

TEST_F(AConnection, GoesNowhereBeforeItIsTold) {
    pass(1s);

    EXPECT_EQ(connection.phase(), Phase::NotJoined);
    EXPECT_EQ(transport.attempts, 0u);
    EXPECT_EQ(connection.scene().person, 0u);
}

TEST_F(AConnection, JoinsAndIsLiveOnceTheStateIsWhole) {
    connection.join(joinOf(eg::chair));
    EXPECT_EQ(connection.phase(), Phase::Connecting);
    settle();

    EXPECT_EQ(connection.phase(), Phase::Live);
    EXPECT_TRUE(connection.isLive());
    EXPECT_EQ(sessionTitle(), eg::founding().session.title());
    EXPECT_EQ(connection.scene().person, eg::chair);
    EXPECT_EQ(connection.scene().role, v1::ROLE_CHAIR);
    EXPECT_TRUE(connection.scene().presence.contains(eg::chair));
    EXPECT_EQ(transport.last_url, QUrl("wss://floor.example.org"));
}

TEST_F(AConnection, KeepsTheMeetingClock) {
    joins(eg::chair);
    const std::int64_t before_ms = connection.meetingNowMs();
    const std::int64_t utc_before_ms = connection.utcNowMs();
    pass(7s);

    EXPECT_EQ(connection.meetingNowMs(), before_ms + 7'000);
    EXPECT_EQ(connection.utcNowMs(), utc_before_ms + 7'000);
    EXPECT_EQ(connection.utcNowMs(), served.clocks.utc_ms);
}

TEST_F(AConnection, IsRefusedForGoodWithAWrongBadge) {
    Connection::Join join = joinOf(eg::chair);
    join.badge = "1-0000-0000-0000-0000";
    connection.join(join);
    pass(1min);

    EXPECT_EQ(connection.phase(), Phase::Refused);
    EXPECT_EQ(connection.goodbye().reason(), v1::BAD_BADGE);
    EXPECT_EQ(transport.attempts, 1u);
}

TEST_F(AConnection, ComesBackWithTheBadgeWhenItsTokenIsOld) {
    Connection::Join join = joinOf(eg::chair);
    join.token = "t1.of.an.earlier.run";
    connection.join(join);
    settle();

    EXPECT_EQ(connection.phase(), Phase::Live);
    EXPECT_EQ(transport.attempts, 2u);
}

TEST_F(AConnection, TakesAnotherBadgeAfterARefusal) {
    Connection::Join join = joinOf(eg::chair);
    join.badge = "1-0000-0000-0000-0000";
    connection.join(join);
    settle();
    joins(eg::chair);

    EXPECT_EQ(connection.phase(), Phase::Live);
    EXPECT_EQ(connection.goodbye().reason(), v1::GOODBYE_REASON_UNSPECIFIED);
}

TEST_F(AConnection, GoesOnTryingWhereNobodyAnswers) {
    transport.fails_with = Trouble::unreachable;
    transport.fails_saying = "Connection refused";
    joins(eg::chair);
    pass(10s);
    EXPECT_EQ(connection.phase(), Phase::Connecting);
    EXPECT_EQ(connection.trouble(), Trouble::unreachable);
    EXPECT_EQ(connection.troubleDetail(), "Connection refused");
    EXPECT_GT(transport.attempts, 2u);

    transport.fails_with = Trouble::none;
    pass(10s);
    EXPECT_EQ(connection.phase(), Phase::Live);
    EXPECT_EQ(connection.trouble(), Trouble::none);
}

TEST_F(AConnection, GivesUpAnAttemptThatIsNeverAnswered) {
    transport.hangs = true;
    joins(eg::chair);
    pass(9s);
    EXPECT_EQ(connection.trouble(), Trouble::none);
    pass(1s);

    EXPECT_EQ(connection.trouble(), Trouble::unreachable);
    EXPECT_GE(transport.attempts, 2u);
}

TEST_F(AConnection, IsRefusedWhileTheCertificateIsNotTrusted) {
    transport.fails_with = Trouble::untrusted_certificate;
    joins(eg::chair);
    EXPECT_EQ(connection.phase(), Phase::Refused);

    transport.fails_with = Trouble::none;
    pass(10s);
    EXPECT_EQ(connection.phase(), Phase::Live) << "it was mended";
}

// ---- losing it ----

TEST_F(AConnection, ShowsNothingOfAnOutageUnderThreeSeconds) {
    joins(eg::chair);
    phases.clear();
    transport.fails_with = Trouble::unreachable;
    transport.isCut();
    pass(2'999ms);
    EXPECT_EQ(connection.phase(), Phase::Live);
    EXPECT_EQ(connection.outage(), Outage::None);

    pass(1ms);
    EXPECT_EQ(connection.phase(), Phase::Reconnecting);
    EXPECT_EQ(connection.outage(), Outage::Short);
    EXPECT_TRUE(connection.isLive()) << "its clock still is";
}

TEST_F(AConnection, IsNotLiveAfterFiveSeconds) {
    joins(eg::chair);
    transport.is_silent = true;
    pass(4'999ms);
    EXPECT_TRUE(connection.scene().is_live);
    scenes.clear();
    pass(1ms);

    EXPECT_FALSE(connection.scene().is_live);
    EXPECT_EQ(scenes.count(), 1);
}

TEST_F(AConnection, SaysSinceWhenALongOutageLasts) {
    joins(eg::chair);
    const std::int64_t utc_ms = served.clocks.utc_ms;
    EXPECT_EQ(connection.lastLiveUtcMs(), std::nullopt);
    transport.fails_with = Trouble::unreachable;
    transport.isCut();
    pass(14'999ms);
    EXPECT_EQ(connection.outage(), Outage::Short);
    pass(1ms);

    EXPECT_EQ(connection.outage(), Outage::Long);
    EXPECT_EQ(connection.lastLiveUtcMs(), utc_ms);
    EXPECT_EQ(sessionTitle(), eg::founding().session.title()) << "as of then";
}

TEST_F(AConnection, NoticesADeadLineByItself) {
    joins(eg::chair);
    transport.is_silent = true;
    pass(8s);
    transport.is_silent = false;
    pass(1s);

    EXPECT_EQ(connection.phase(), Phase::Live);
    EXPECT_EQ(transport.attempts, 2u);
}

TEST_F(AConnection, ResumesAfterARestartOfTheServer) {
    joins(eg::chair);
    host::Seat desk(served, eg::desk);
    restarts(4s);
    pass(1s);
    desk.does(eg::registerParticipant("Fiji", v1::CATEGORY_MEMBER_STATE));
    settle();

    EXPECT_EQ(connection.phase(), Phase::Live);
    EXPECT_EQ(connection.scene().state.seq(), served.state().seq());
}

TEST_F(AConnection, KnowsThatTheServerRestarts) {
    joins(eg::chair);
    served.host().drain(served.clocks);
    transport.fails_with = Trouble::unreachable;
    pass(10s);

    EXPECT_EQ(connection.goodbye().reason(), v1::RESTARTING) << "which is why nobody answers";
    EXPECT_EQ(connection.trouble(), Trouble::unreachable);
}

TEST_F(AConnection, IsRefusedWhenItsBadgeIsReplaced) {
    joins(eg::chair);
    host::Seat desk(served, eg::desk);
    desk.does(eg::reissueBadge(eg::chair));
    settle();

    EXPECT_EQ(connection.phase(), Phase::Refused);
    EXPECT_EQ(connection.goodbye().reason(), v1::REVOKED);
}

// 1.1: "Closing the session is an act of its own."
TEST_F(AConnection, EndsWithTheSessionAndKeepsWhatItShows) {
    joins(eg::chair);
    connection.send(eg::closeSession());
    settle();
    EXPECT_EQ(connection.phase(), Phase::Ended);

    transport.fails_with = Trouble::unreachable;
    transport.isCut();
    pass(1min);
    EXPECT_EQ(connection.phase(), Phase::Ended);
    EXPECT_EQ(sessionTitle(), eg::founding().session.title());
}

TEST_F(AConnection, LeavesNothingBehind) {
    joins(eg::chair);
    connection.leave();
    pass(1min);

    EXPECT_EQ(connection.phase(), Phase::NotJoined);
    EXPECT_EQ(sessionTitle(), "");
    EXPECT_EQ(transport.attempts, 1u);
    EXPECT_EQ(connection.joined().badge.toStdString(), served.badge(eg::chair)) << "to join again";
}

TEST_F(AConnection, BecomesSomebodyElse) {
    joins(eg::chair);
    joins(eg::vice_chair);

    EXPECT_EQ(connection.scene().person, eg::vice_chair);
    EXPECT_EQ(transport.attempts, 2u);
}

TEST_F(AConnection, ShowsTheNewStateBeforeTheOldOneIsGone) {
    joins(eg::chair);
    const state::State* old = &connection.scene().state;
    std::vector<std::string> titles;
    QObject::connect(&connection, &Connection::sceneChanged, [&] {
        if (titles.empty()) titles.push_back(old->find<v1::Session>(1)->title());
        titles.push_back(sessionTitle());
    });
    connection.leave();

    EXPECT_THAT(titles, ElementsAre(eg::founding().session.title(), "", ""));
}

// ---- commands ----

TEST_F(AConnection, TellsTheAnswerWhenTheStateHoldsWhatWasDone) {
    joins(eg::chair);
    std::vector<std::string> told;
    QObject::connect(&connection, &Connection::sceneChanged, [&] { told.push_back("scene"); });
    QObject::connect(&connection, &Connection::answered, [&](const client::Answered& answered) {
        told.push_back("answered " + std::to_string(answered.outcome.seq()));
        EXPECT_EQ(connection.scene().state.find<v1::Meeting>(1)->status(), v1::MEETING_STATUS_IN_PROGRESS);
    });
    const QString uuid = connection.send(eg::openMeeting(1));
    EXPECT_EQ(uuid.size(), 36);
    EXPECT_EQ(connection.pendingCount(), 1u);
    settle();

    EXPECT_THAT(told, ElementsAre("scene", "answered 2"));
    EXPECT_EQ(connection.pendingCount(), 0u);
}

TEST_F(AConnection, TellsOfRefusals) {
    joins(eg::chair);
    std::vector<v1::RefusalCode> codes;
    QObject::connect(&connection, &Connection::answered,
                     [&](const client::Answered& one) { codes.push_back(one.outcome.refusal().code()); });
    connection.send(eg::resumeMeeting());
    settle();

    EXPECT_THAT(codes, ElementsAre(v1::NO_MEETING_IN_PROGRESS));
}

// 3.7: "An accepted command sent twice has one effect and gets the first one's answer."
TEST_F(AConnection, SendsACommandAgainAfterACut) {
    joins(eg::chair);
    QSignalSpy answers(&connection, &Connection::answered);
    transport.is_silent = true;
    connection.send(eg::openMeeting(1));
    transport.isCut();
    transport.is_silent = false;
    pass(2s);

    EXPECT_EQ(answers.count(), 1);
    EXPECT_EQ(served.row<v1::Meeting>(1).status(), v1::MEETING_STATUS_IN_PROGRESS);
}

TEST_F(AConnection, ShowsOnceWhatCameTogether) {
    joins(eg::chair);
    host::Seat desk(served, eg::desk);
    settle();
    scenes.clear();
    for (const char* name : {"Fiji", "Samoa", "Tonga"}) {
        desk.pressesOnly(eg::registerParticipant(name, v1::CATEGORY_MEMBER_STATE));
    }
    settle();

    EXPECT_EQ(scenes.count(), 1);
}

TEST_F(AConnection, ChangesTheStateOnlyRightBeforeItIsShown) {
    joins(eg::chair);
    host::Seat desk(served, eg::desk);
    desk.does(eg::registerParticipant("Fiji", v1::CATEGORY_MEMBER_STATE));
    const std::uint32_t before = connection.scene().state.seq();
    transport.moves();
    EXPECT_EQ(connection.scene().state.seq(), before) << "it came, and was not read";
    connection.tick();

    EXPECT_EQ(connection.scene().state.seq(), served.state().seq());
}

TEST(TheClockOfAMachine, GoesForward) {
    const std::int64_t before_ms = machineLocalMs();

    EXPECT_GT(before_ms, 0);
    EXPECT_GE(machineLocalMs(), before_ms);
}

}  // namespace
}  // namespace rostrum::qt
