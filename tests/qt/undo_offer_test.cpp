// SPDX-License-Identifier: MIT
#include "chair-console/undo_offer.h"

#include "chair-console/act_sentence.h"
#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gtest/gtest.h>

namespace rostrum {
namespace {

using namespace std::chrono_literals;
using console::UndoOffer;

/// What is offered to somebody.
struct Offered {
    explicit Offered(const eg::Meeting& meeting, eg::Id person = eg::chair) {
        const eg::Looks looks(meeting, person);
        offer.show(looks.scene());
    }
    std::uint32_t seq() const { return static_cast<std::uint32_t>(offer.seq()); }
    UndoOffer offer;
};

// 12.3: "Undo, within 10 s".
TEST(UndoOffer, TheLastActIsOfferedForTenSeconds) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    const v1::Act given = m.lastAct();
    EXPECT_EQ(Offered(m).seq(), given.seq());
    EXPECT_EQ(Offered(m).offer.secondsLeft(), 10);
    EXPECT_EQ(Offered(m).offer.text(), "Undo: " + console::actSentence(given, m.state()));
    m.after(9'001ms);
    EXPECT_EQ(Offered(m).offer.secondsLeft(), 1);
    m.after(999ms);

    EXPECT_EQ(Offered(m).seq(), 0u);
    EXPECT_EQ(Offered(m).offer.text(), "");
    EXPECT_EQ(Offered(m).offer.secondsLeft(), 0);
}

// 12.3: acts of the clock are not undone but answered by their opposites.
TEST(UndoOffer, AnActThatCannotBeUndoneLeavesTheOneBeforeOnOffer) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    const std::uint32_t given = m.lastAct().seq();
    m.chair(eg::pauseSpeech(speech));

    EXPECT_EQ(Offered(m).seq(), given);
}

TEST(UndoOffer, WhatWasUndoneIsNotOfferedAgain) {
    eg::Meeting m = eg::floorOpen();
    m.gives(m.asks(eg::france));
    m.chair(eg::undo(m.lastAct().seq()));

    EXPECT_EQ(Offered(m).seq(), 0u);
}

// 12.3: by whoever did it or by the presiding officer.
TEST(UndoOffer, WhoConductsIsOfferedWhatTheDeskDidAndTheAssistantOnlyTheOwn) {
    eg::Meeting m = eg::floorOpen();
    m.desk(eg::addRequest(eg::kenya));
    const std::uint32_t added = m.lastAct().seq();

    EXPECT_EQ(Offered(m, eg::desk).seq(), added);
    EXPECT_EQ(Offered(m, eg::chair).seq(), added);
    EXPECT_EQ(Offered(m, eg::vice_chair).seq(), 0u);
}

// Undo takes back the last act of the house, not what a delegation did in between.
TEST(UndoOffer, ADelegationsActDoesNotStandBeforeTheChairs) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id kenyas = m.asks(eg::kenya);
    m.gives(m.asks(eg::france));
    const std::uint32_t given = m.lastAct().seq();
    m.delegate(eg::kenya, eg::withdrawRequest(kenyas));

    EXPECT_EQ(Offered(m).seq(), given);
}

}  // namespace
}  // namespace rostrum
