// SPDX-License-Identifier: MIT
#include "chair-console/finder_model.h"

#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"
#include "tests/support/rows.h"

#include <gmock/gmock.h>

namespace rostrum {
namespace {

using console::FinderModel;
using testing::ElementsAre;
using testing::IsEmpty;
using Names = std::vector<std::string>;

struct Shown {
    FinderModel model;
    eg::Watched watched{model};

    void show(const eg::Meeting& m) { model.show(eg::Looks(m).scene(), 2); }
    Names finds(const QString& query) {
        model.setQuery(query);
        return watched.all(FinderModel::Name);
    }
};

/// A session of these participants and nothing else.
struct Registered {
    state::State state;
    std::map<std::uint32_t, v1::Presence> presence;

    explicit Registered(const Names& names) {
        state::State::Rows rows;
        std::uint32_t id = 0;
        for (const std::string& name : names) *rows.Add() = eg::row(eg::participant(++id, name));
        state.apply(1, rows, {});
    }
    qt::Scene scene() const { return {.state = state, .presence = presence}; }
};

TEST(FinderModel, NothingIsFoundUntilSomethingIsTyped) {
    Shown shown;
    EXPECT_THAT(shown.finds("fra"), IsEmpty());
    shown.model.setQuery("");
    const eg::Meeting m = eg::floorOpen();
    shown.show(m);
    EXPECT_EQ(shown.model.count(), 0);
    EXPECT_THAT(shown.finds("  "), IsEmpty());
}

TEST(FinderModel, APartOfANameFindsItWhateverTheCase) {
    const eg::Meeting m = eg::floorOpen();
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.finds("FRA"), ElementsAre("France"));
    EXPECT_THAT(shown.finds("see"), ElementsAre("Holy See"));
    EXPECT_THAT(shown.finds("zanzibar"), IsEmpty());
}

TEST(FinderModel, AccentsAndScriptsAreIgnored) {
    const Registered registered({"Côte d’Ivoire", "Россия", "Türkiye", "مصر", "Ελλάδα"});
    Shown shown;
    shown.model.show(registered.scene(), 0);
    EXPECT_THAT(shown.finds("cote"), ElementsAre("Côte d’Ivoire"));
    EXPECT_THAT(shown.finds("rossiya"), ElementsAre("Россия"));
    EXPECT_THAT(shown.finds("росс"), ElementsAre("Россия"));
    EXPECT_THAT(shown.finds("turk"), ElementsAre("Türkiye"));
    EXPECT_THAT(shown.finds("msr"), ElementsAre("مصر"));
    EXPECT_THAT(shown.finds("ellada"), ElementsAre("Ελλάδα"));
}

TEST(FinderModel, WhoseNameBeginsWithItComesFirstThenAWordThenTheInside) {
    const Registered registered({"Guinea-Bissau", "Equatorial Guinea", "Beguine Society", "Guinea", "Kenya"});
    Shown shown;
    shown.model.show(registered.scene(), 0);
    EXPECT_THAT(shown.finds("guin"), ElementsAre("Guinea", "Guinea-Bissau", "Equatorial Guinea", "Beguine Society"));
}

TEST(FinderModel, APersonsNameFindsWhomThePersonActsFor) {
    core::Founding founding = eg::founding();
    for (v1::Person& person : founding.persons) {
        if (person.id() == eg::adviserOf(eg::kenya)) person.set_name("Ms. Françoise Sample");
    }
    const eg::Meeting m(founding);
    Shown shown;
    shown.show(m);
    EXPECT_THAT(shown.finds("francoise"), ElementsAre("Kenya"));
    EXPECT_THAT(shown.finds("fran"), ElementsAre("France", "Kenya"));
}

// 3.3
TEST(FinderModel, WhoIsListedAlreadyIsSaid) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id brazil = m.asks(eg::brazil);
    m.asks(eg::france);
    m.gives(brazil);
    m.desk(eg::addWalkIn("Sample organization", v1::CATEGORY_OTHER_STAKEHOLDER));
    Shown shown;
    shown.show(m);
    const auto listed = [&](const QString& query) {
        shown.model.setQuery(query);
        return shown.watched.words(0, FinderModel::ListedLine);
    };
    EXPECT_EQ(listed("france"), "listed already, 1st");
    EXPECT_EQ(shown.watched.words(0, FinderModel::Composed), "France, Member State, listed already, 1st");
    EXPECT_EQ(listed("brazil"), "has the floor");
    EXPECT_EQ(listed("sample"), "listed already, to be confirmed");
    EXPECT_EQ(listed("kenya"), "");
}

TEST(FinderModel, WhatIsFoundFollowsTheMeeting) {
    eg::Meeting m = eg::floorOpen();
    Shown shown;
    shown.show(m);
    shown.finds("fran");
    m.asks(eg::france);
    shown.watched.forget();
    shown.show(m);
    EXPECT_THAT(shown.watched.changed, ElementsAre(0));
    m.desk(eg::correctParticipant(eg::kenya, "Franconia", v1::CATEGORY_MEMBER_STATE));
    shown.show(m);
    EXPECT_THAT(shown.watched.all(FinderModel::Name), ElementsAre("France", "Franconia"));
    EXPECT_EQ(shown.watched.reset, 0);
}

TEST(FinderModel, OfFiveThousandTheFirstFiftyAreShown) {
    Names names;
    for (int i = 0; i < 5'000; ++i) names.push_back("Délégation " + std::to_string(10'000 + i));
    const Registered registered(names);
    Shown shown;
    shown.model.show(registered.scene(), 0);
    EXPECT_EQ(shown.finds("dele").size(), FinderModel::found_max);
    EXPECT_EQ(shown.finds("delegation 14999"), Names{names.back()});
}

}  // namespace
}  // namespace rostrum
