// SPDX-License-Identifier: MIT
#include "protocol/qt/speakers_model.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"
#include "tests/support/rows.h"

#include <gmock/gmock.h>

#include <random>

namespace rostrum {
namespace {

using qt::SpeakersModel;
using testing::ElementsAre;
using testing::IsEmpty;
using Words = std::vector<std::string>;
using namespace std::chrono_literals;

struct Shown {
    SpeakersModel model;
    eg::Watched watched{model};

    void show(const eg::Meeting& m, eg::Id who = eg::chair) { model.show(eg::Looks(m, who).scene(), 2); }
    std::string words(int row, int role) const { return watched.words(row, role); }
    bool is(int row, int role) const { return watched.at(row, role).toBool(); }
};

eg::Ask online() {
    return {.modality = v1::MODALITY_ONLINE};
}

TEST(SpeakersModel, AnEmptyListHasNoRows) {
    const eg::Meeting m = eg::floorOpen();
    Shown shown;
    shown.show(m);
    EXPECT_EQ(shown.model.count(), 0);
    EXPECT_EQ(shown.model.requestAt(0), 0);
    EXPECT_EQ(shown.model.rowOf(1), -1);
}

TEST(SpeakersModel, WhoeverWaitsStandsInTheOrderOfTheServer) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id first = m.asks(eg::france);
    m.asks(eg::ngo, online());
    const eg::Id third = m.asks(eg::brazil);
    m.chair(eg::moveRequest(third, first));
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.watched.all(SpeakersModel::Name), ElementsAre("Brazil", "France", "Access Now"));
    EXPECT_THAT(shown.watched.all(SpeakersModel::Position), ElementsAre("1", "2", "3"));
    EXPECT_TRUE(shown.is(0, SpeakersModel::IsNext));
    EXPECT_FALSE(shown.is(1, SpeakersModel::IsNext));
    EXPECT_TRUE(shown.is(0, SpeakersModel::IsMoved));
    EXPECT_EQ(shown.model.rowOf(static_cast<int>(first)), 1);
    EXPECT_EQ(shown.model.requestAt(0), static_cast<int>(third));
}

TEST(SpeakersModel, ARowSaysWhoInWhichCapacityWhereAndForHowLong) {
    core::Founding founding = eg::founding();
    founding.participants[eg::kenya - 1].set_seat("47");
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    m.chair(eg::takeUpItem(2));
    m.chair(eg::openFloor(2));
    eg::Ask for_the_group;
    for_the_group.capacity = v1::CAPACITY_FOR_A_GROUP;
    for_the_group.group = eg::group_of_77;
    const eg::Id request = m.asks(eg::kenya, for_the_group);
    m.desk(eg::setRequestLimit(request, 300'000));
    Shown shown;
    shown.show(m, eg::delegateOf(eg::kenya));
    EXPECT_EQ(shown.words(0, SpeakersModel::SpeakerLine), "Delegate of Kenya");
    EXPECT_EQ(shown.words(0, SpeakersModel::OnBehalfOf), "on behalf of the Group of 77 and China");
    EXPECT_EQ(shown.words(0, SpeakersModel::CategoryWord), "Member State");
    EXPECT_EQ(shown.words(0, SpeakersModel::Where), "Room · seat 47");
    EXPECT_EQ(shown.words(0, SpeakersModel::KindWord), "Statement");
    EXPECT_EQ(shown.words(0, SpeakersModel::Language), "English");
    EXPECT_EQ(shown.words(0, SpeakersModel::Limit), "5:00");
    EXPECT_TRUE(shown.is(0, SpeakersModel::IsMine));
}

// For screen readers: place, name, kind, where, and when about.
TEST(SpeakersModel, ARowIsReadAsOneSentence) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    m.asks(eg::ngo, online());
    m.chair(eg::closeList(2));
    Shown shown;
    shown.show(m);
    // 5.9: the meeting began at 23:13:20 in Vienna; two gaps of 15 s, and 3:00 for France.
    EXPECT_EQ(shown.words(1, SpeakersModel::Composed), "2 of 2, Access Now, statement, online, about 23:16");
    EXPECT_EQ(shown.words(0, SpeakersModel::About), "23:13");
}

// 3.6, 3.4
TEST(SpeakersModel, WhoeverIsPendingStandsBehindTheListAndSaysWhy) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::addWalkIn("Sample organization", v1::CATEGORY_OTHER_STAKEHOLDER));
    m.asks(eg::france);
    v1::ListRules rules = eg::rules();
    rules.set_needs_approval(true);
    m.chair(eg::changeListRules(2, rules));
    m.asks(eg::brazil);
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.watched.all(SpeakersModel::Name), ElementsAre("France", "Sample organization", "Brazil"));
    EXPECT_THAT(shown.watched.all(SpeakersModel::Readiness), ElementsAre("", "not accredited yet", "to be approved"));
    EXPECT_THAT(shown.watched.all(SpeakersModel::ReadinessState), ElementsAre("0", "2", "2"));
    EXPECT_TRUE(shown.is(1, SpeakersModel::IsPending));
    EXPECT_EQ(shown.words(2, SpeakersModel::Composed), "Brazil, statement, in the room, to be approved");
    EXPECT_EQ(shown.words(0, SpeakersModel::Composed), "1 of 1, France, statement, in the room, about 23:13");
}

// Whoever presides sees it before calling somebody who would not answer.
TEST(SpeakersModel, WhoeverIsOnlineAndGoneIsShownAsOffline) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::japan, online());
    m.desk(eg::addRequest(eg::ngo, online()));
    m.asks(eg::france);
    eg::Looks looks(m);
    for (const eg::Id person : {eg::delegateOf(eg::japan), eg::delegateOf(eg::ngo), eg::delegateOf(eg::france)}) {
        looks.leaves(person);
    }
    Shown shown;
    shown.model.show(looks.scene(), 2);
    // Of who was put on by the desk anybody may speak, and who is in the room needs no connection.
    EXPECT_THAT(shown.watched.all(SpeakersModel::Readiness), ElementsAre("offline", "", ""));
    EXPECT_THAT(shown.watched.all(SpeakersModel::ReadinessState), ElementsAre("3", "0", "0"));
    looks.leaves(eg::adviserOf(eg::ngo));
    shown.watched.forget();
    shown.model.show(looks.scene(), 2);
    EXPECT_EQ(shown.words(1, SpeakersModel::Readiness), "offline");
    EXPECT_THAT(shown.watched.changed, ElementsAre(1));
}

TEST(SpeakersModel, WhoIsNotToldWhoIsConnectedSaysNothingOfIt) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::japan, online());
    const std::map<std::uint32_t, v1::Presence> nobody;
    Shown shown;
    shown.model.show({.state = m.state(), .presence = nobody}, 2);
    EXPECT_EQ(shown.words(0, SpeakersModel::Readiness), "");
}

TEST(SpeakersModel, ARowThatMovesIsOneSignalAndOnlyThoseWhosePlaceChangedChange) {
    eg::Meeting m = eg::floorOpen();
    std::vector<eg::Id> requests;
    for (const eg::Id who : {eg::france, eg::brazil, eg::kenya, eg::holy_see}) requests.push_back(m.asks(who));
    Shown shown;
    shown.show(m);
    m.chair(eg::moveRequest(requests[2], requests[1]));
    shown.watched.forget();
    shown.show(m);
    EXPECT_EQ(shown.watched.moved, 1);
    EXPECT_EQ(shown.watched.rowSignals(), 1);
    EXPECT_THAT(shown.watched.changed, ElementsAre(1, 2));
    shown.watched.forget();
    shown.show(m);
    EXPECT_EQ(shown.watched.rowSignals(), 0);
    EXPECT_THAT(shown.watched.changed, IsEmpty());
}

// 5.2: a change of the item's limits writes no request, and yet changes what its row says.
TEST(SpeakersModel, AChangeOfLimitsChangesTheRows) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    Shown shown;
    shown.show(m);
    v1::ListRules rules = eg::rules();
    rules.set_default_limit_ms(120'000);
    m.chair(eg::changeListRules(2, rules));
    shown.watched.forget();
    shown.show(m);
    EXPECT_EQ(shown.words(0, SpeakersModel::Limit), "2:00");
    EXPECT_THAT(shown.watched.changed, ElementsAre(0));
}

TEST(SpeakersModel, EveryRowSaysOfHowMany) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    Shown shown;
    shown.show(m);
    int said = 0;
    QObject::connect(&shown.model, &SpeakersModel::dataChanged, [&](const auto&, const auto&, const QList<int>& roles) {
        said += roles.contains(SpeakersModel::Composed) ? 1 : 0;
    });
    m.asks(eg::brazil);
    shown.show(m);
    EXPECT_EQ(said, 1);
    EXPECT_EQ(shown.words(0, SpeakersModel::Composed).substr(0, 6), "1 of 2");
}

TEST(SpeakersModel, ItFollowsAMeetingWhateverHappens) {
    std::mt19937 random(7);
    eg::Meeting m = eg::floorOpen();
    Shown shown;
    for (int step = 0; step < 400; ++step) {
        const eg::Id participant = 1 + random() % 8;
        const Words before = m.list();
        const auto requests =
            shown.model.count() == 0 ? 0 : shown.model.requestAt(static_cast<int>(random() % before.size()));
        const auto request = static_cast<eg::Id>(requests);
        v1::Command command = eg::addRequest(participant);
        if (random() % 3 == 0 && request != 0) command = eg::moveRequest(request, 0);
        if (random() % 4 == 0 && request != 0) command = eg::withdrawRequest(request);
        const auto decision = m.decides(eg::desk, command);
        if (std::holds_alternative<v1::Change>(decision)) m.desk(command);
        if (random() % 5 == 0) m.after(20s);
        shown.show(m);
        ASSERT_EQ(shown.watched.all(SpeakersModel::Name), m.list()) << "at step " << step;
    }
    EXPECT_EQ(shown.watched.reset, 0);
}

/// A list of five thousand, as thousands who press at once make it.
struct Crowd {
    state::State state;
    std::map<std::uint32_t, v1::Presence> presence;
    std::uint32_t seq = 1;

    explicit Crowd(std::uint32_t count) {
        state::State::Rows rows;
        for (std::uint32_t id = 1; id <= count; ++id) {
            *rows.Add() = eg::row(eg::waiting(id, 2, id * 10));
            *rows.Add() = eg::row(eg::participant(id + 1'000, "Delegation " + std::to_string(id)));
        }
        state.apply(seq, rows, {});
    }
    void moves(std::uint32_t request, std::uint32_t place) {
        state.apply(++seq, eg::rows({eg::row(eg::waiting(request, 2, place))}), {});
    }
    qt::Scene scene() const { return {.state = state, .presence = presence}; }
};

TEST(SpeakersModel, AListOfFiveThousandIsOneSignalForEachAct) {
    Crowd crowd(5'000);
    Shown shown;
    shown.model.show(crowd.scene(), 2);
    EXPECT_EQ(shown.watched.rowSignals(), 1);
    shown.watched.forget();
    crowd.moves(5'000, 15);
    shown.model.show(crowd.scene(), 2);
    EXPECT_EQ(shown.watched.moved, 1);
    EXPECT_EQ(shown.watched.rowSignals(), 1);
    EXPECT_EQ(shown.words(1, SpeakersModel::Name), "Delegation 5000");
    shown.watched.forget();
    shown.model.show(crowd.scene(), 3);
    EXPECT_EQ(shown.model.count(), 0);
    EXPECT_EQ(shown.watched.rowSignals(), 1);
}

// 1.3
TEST(SpeakersModel, WhoIsSuggestedIsSaidWithWhoSuggests) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    const eg::Id kenya = m.asks(eg::kenya);
    Shown shown;
    shown.show(m);
    shown.watched.forget();
    m.viceChair(eg::suggest(kenya));
    m.desk(eg::suggest(kenya));
    shown.show(m);
    EXPECT_FALSE(shown.is(0, SpeakersModel::IsSuggested));
    EXPECT_TRUE(shown.is(1, SpeakersModel::IsSuggested));
    EXPECT_THAT(shown.watched.changed, ElementsAre(1));
    EXPECT_THAT(shown.words(1, SpeakersModel::Composed),
                testing::HasSubstr("suggested by the Vice-Chair (Eric Vice), the Secretariat (Dora Desk)"));
    m.viceChair(eg::takeSuggestionBack());
    m.desk(eg::takeSuggestionBack());
    shown.show(m);
    EXPECT_FALSE(shown.is(1, SpeakersModel::IsSuggested));
}

}  // namespace
}  // namespace rostrum
