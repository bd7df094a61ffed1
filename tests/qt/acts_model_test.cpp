// SPDX-License-Identifier: MIT
#include "chair-console/acts_model.h"

#include "chair-console/act_sentence.h"
#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gmock/gmock.h>

namespace rostrum {
namespace {

using console::ActsModel;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using namespace std::chrono_literals;

struct Shown {
    ActsModel model;
    eg::Watched watched{model};

    void show(const eg::Meeting& m) { model.show(eg::Looks(m).scene()); }
};

std::string sentence(const v1::Act& act, const state::State& state) {
    return eg::plain(console::actSentence(act, state));
}

/// What the last act reads as.
std::string last(const eg::Meeting& m) {
    return sentence(m.lastAct(), m.state());
}

TEST(ActSentence, EveryCommandAndEveryDeadlineIsASentence) {
    const eg::Meeting m = eg::floorOpen();
    std::vector<std::string> all{"ListOpened",     "ListClosed",        "TimeLimitReached",
                                 "SpeakerLost",    "LostSpeakerPaused", "SpeakerBack",
                                 "ConnectionLost", "ConnectionBack",    "Foundation"};
    const auto& of = *v1::Command::descriptor()->FindOneofByName("of");
    for (int i = 0; i < of.field_count(); ++i) all.push_back(of.field(i)->message_type()->name());
    for (const std::string& what : all) {
        v1::Act act;
        act.set_what(what);
        act.set_person(eg::chair);
        act.set_item(2);
        act.set_participant(eg::france);
        EXPECT_THAT(sentence(act, m.state()), Not(HasSubstr(what)));
        EXPECT_THAT(sentence(act, m.state()), Not(HasSubstr("%")));
    }
}

TEST(ActSentence, AnActOfANewerServerKeepsItsName) {
    v1::Act act;
    act.set_what("OpenBallot");
    EXPECT_EQ(sentence(act, {}), "The system: OpenBallot");
}

// 4.4
TEST(ActSentence, WhoIsCalledOutOfOrderIsSaidWithTheReason) {
    eg::Meeting m = eg::floorOpen();
    m.asks(eg::france);
    const eg::Id brazil = m.asks(eg::brazil);
    EXPECT_EQ(last(m), "Brazil asked for the floor");
    m.chair(eg::giveFloor(brazil, m.sees(), "a minister leaves early"));
    EXPECT_EQ(last(m), "The Chair gave the floor to Brazil (out of order): a minister leaves early");
}

// 1.3: "the record names who pressed and, as the one who decided, who presides."
TEST(ActSentence, WhatTheDeskDoesOnInstructionNamesBoth) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::closeList(2, v1::BASIS_NO_OBJECTION));
    EXPECT_EQ(last(m),
              "The Chair through the Secretariat (Dora Desk) decided to close the list for item 2 (no objection)");
    m.desk(eg::speakFromTheChair());
    m.chair(eg::finishSpeech(m.floor().officer()));
    EXPECT_EQ(last(m), "The Chair finished");
}

TEST(ActSentence, WhatTheDeskPreparesIsItsOwnAct) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id france = m.asks(eg::france);
    m.asks(eg::brazil);
    m.desk(eg::moveRequest(france));
    EXPECT_EQ(last(m), "The Secretariat (Dora Desk) moved France on the list: a minister leaves early");
    m.delegate(eg::france, eg::withdrawRequest(france));
    EXPECT_EQ(last(m), "France withdrew from the list");
    m.desk(eg::checkIn(eg::panellist_anna));
    EXPECT_EQ(last(m), "The Secretariat (Dora Desk) checked in somebody");
}

TEST(ActSentence, APanellistIsNamed) {
    eg::Meeting m = eg::itemTakenUp();
    const eg::Id speech = m.givesPanellist(2, v1::KIND_PRESENTATION);
    EXPECT_EQ(last(m), "The Chair gave the floor to Bruno Blanc");
    m.accepts(eg::panellist_bruno, eg::finishSpeech(speech));
    EXPECT_EQ(last(m), "Bruno Blanc finished");
}

// 1.3
TEST(ActSentence, ASuggestionNamesWhomItIsAbout) {
    eg::Meeting m = eg::floorOpen();
    m.viceChair(eg::suggest(m.asks(eg::france)));
    EXPECT_EQ(last(m), "The Vice-Chair (Eric Vice) suggested France");
    m.viceChair(eg::suggestPanellist(2));
    EXPECT_EQ(last(m), "The Vice-Chair (Eric Vice) suggested Bruno Blanc");
    m.viceChair(eg::takeSuggestionBack());
    EXPECT_EQ(last(m), "The Vice-Chair (Eric Vice) took the suggestion back");
}

// 6.2
TEST(ActSentence, ARulingSaysItsOutcome) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id point = m.raises(eg::kenya);
    EXPECT_EQ(last(m), "Kenya raised a point of order");
    m.chair(eg::hearPointOfOrder(point));
    m.chair(eg::ruleOnPointOfOrder(point, v1::RULING_OUTCOME_NOT_UPHELD));
    EXPECT_EQ(last(m), "The Chair ruled on the point of order of Kenya (not upheld)");
}

// 2.4, 5.7
TEST(ActSentence, WhatHappensByItselfNamesNobodyWhoDidIt) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE}));
    m.loses(eg::delegateOf(eg::japan));
    EXPECT_EQ(last(m), "Japan went offline while having the floor");
    m.after(4s);
    EXPECT_EQ(last(m), "The clock of Japan, who is offline, paused by itself");
    m.chair(eg::closeListAt(2, m.now().utc_ms + 1'000));
    m.after(1s);
    EXPECT_EQ(last(m), "The list for item 2 closed");
}

// 12.3
TEST(ActSentence, AnUndoneActAndTheUndoSayWhatItWas) {
    eg::Meeting m = eg::floorOpen();
    const std::uint32_t seq = m.desk(eg::addRequest(eg::france)).seq();
    m.chair(eg::undo(seq));
    EXPECT_EQ(last(m), "The Chair undid: the Secretariat (Dora Desk) put France on the list");
    Shown shown;
    shown.show(m);
    EXPECT_EQ(shown.watched.words(1, ActsModel::Sentence),
              "The Secretariat (Dora Desk) put France on the list (undone)");
    EXPECT_TRUE(shown.watched.at(1, ActsModel::IsUndone).toBool());
}

TEST(ActsModel, TheNewestStandsFirstWithItsTime) {
    eg::Meeting m = eg::floorOpen();
    m.after(9s);
    m.asks(eg::france);
    Shown shown;
    shown.show(m);
    EXPECT_EQ(shown.watched.words(0, ActsModel::Composed), "23:13:29 France asked for the floor");
    EXPECT_EQ(shown.watched.words(1, ActsModel::Sentence), "The Chair opened the floor on item 2");
    EXPECT_EQ(shown.watched.words(shown.model.count() - 1, ActsModel::Sentence), "The session was prepared");
}

TEST(ActsModel, OfManyActsTheLastThirtyAreShownAndEachNewOneIsOneRow) {
    eg::Meeting m = eg::floorOpen();
    Shown shown;
    for (int i = 0; i < 120; ++i) {
        const eg::Id request = m.asks(eg::france);
        m.desk(eg::withdrawRequest(request));
        shown.show(m);
        shown.watched.forget();
        m.asks(eg::brazil);
        m.desk(eg::withdrawRequest(m.sees().next));
        shown.show(m);
        ASSERT_LE(shown.watched.rowSignals(), 2);
        ASSERT_THAT(shown.watched.changed, testing::IsEmpty());
    }
    EXPECT_EQ(shown.model.count(), static_cast<int>(ActsModel::acts_max));
}

// 12.3: of an act that is undone only the words change.
TEST(ActsModel, AnUndoChangesTheRowOfWhatItUndoes) {
    eg::Meeting m = eg::floorOpen();
    const std::uint32_t seq = m.desk(eg::addRequest(eg::france)).seq();
    Shown shown;
    shown.show(m);
    m.desk(eg::undo(seq));
    shown.watched.forget();
    shown.show(m);
    EXPECT_EQ(shown.watched.rowSignals(), 1);
    EXPECT_THAT(shown.watched.changed, ElementsAre(1));
}

TEST(ActsModel, BeforeAnythingIsToldNothingIsShown) {
    const state::State nothing;
    const std::map<std::uint32_t, v1::Presence> nobody;
    Shown shown;
    shown.model.show({.state = nothing, .presence = nobody});
    EXPECT_EQ(shown.model.count(), 0);
}

}  // namespace
}  // namespace rostrum
