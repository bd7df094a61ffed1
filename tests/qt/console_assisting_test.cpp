// SPDX-License-Identifier: MIT
//
// Rulebook 1.3 at the console: who does not preside prepares and suggests, and who presides is told.
#include "tests/qt/pressing.h"

namespace rostrum::console {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// The Vice-Chair's console; the Chair presides, and the floor is open on item 2.
class AnAssistant : public Pressing {
protected:
    AnAssistant() {
        joins(eg::vice_chair);
        comesTo("floorOpen");
    }
};

// 1.3 "One who does not preside prepares the work too".
TEST_F(AnAssistant, AddsMovesAndApproves) {
    const eg::Id france = asks(eg::france);
    asks(eg::kenya);
    done([&] { console.moveToRow(id(france), -1, ""); });
    done([&] { console.addSpeaker(id(eg::brazil), v1::KIND_STATEMENT, v1::MODALITY_IN_THE_ROOM); });
    EXPECT_THAT(list(), ElementsAre("Kenya", "France", "Brazil"));
    v1::ListRules approved = row<v1::AgendaItem>(2).rules();
    approved.set_needs_approval(true);
    does(eg::chair, eg::changeListRules(2, approved));
    const eg::Id unicef = asks(eg::unicef);
    done([&] { console.approveRequest(id(unicef)); });
    EXPECT_EQ(list().size(), 4u);
    done([&] { console.movePanellist(3, 1); });

    EXPECT_LT(row<v1::PanelPlace>(3).place(), row<v1::PanelPlace>(1).place());
}

// 1.3 "may suggest whom to call next"
TEST_F(AnAssistant, SuggestsARequestOrAPanellist) {
    const eg::Id france = asks(eg::france);
    done([&] { console.suggest(id(france)); });
    EXPECT_EQ(row<v1::Suggestion>(eg::vice_chair).request(), france);
    done([&] { console.suggestPanellist(2); });

    EXPECT_EQ(row<v1::Suggestion>(eg::vice_chair).panel_place(), 2u);
    done([&] { console.takeSuggestionBack(); });
    EXPECT_EQ(state().find<v1::Suggestion>(eg::vice_chair), nullptr);
}

class ASuggestion : public Pressing {};

// 1.3: once, to whoever can follow it; nothing of one's own, of what is taken back, or of what was so before.
TEST_F(ASuggestion, IsSaidToWhoeverCanFollowIt) {
    comesTo("floorOpen");
    const eg::Id france = asks(eg::france);
    const eg::Id kenya = asks(eg::kenya);
    does(eg::vice_chair, eg::suggest(france));
    joins(eg::chair);
    EXPECT_THAT(said, Not(Contains(HasSubstr("suggested"))));
    does(eg::vice_chair, eg::suggest(kenya));
    EXPECT_EQ(said.back(), "The Vice-Chair (Eric Vice) suggested Kenya");
    const std::size_t times = said.size();
    console.tick();
    does(eg::vice_chair, eg::takeSuggestionBack());
    does(eg::chair, eg::suggest(france));

    EXPECT_EQ(said.size(), times);
}

// 1.3: "that of whoever comes to preside counts no more".
TEST_F(ASuggestion, CountsNoMoreOnceItsOfficerPresides) {
    comesTo("floorOpen");
    const eg::Id france = asks(eg::france);
    joins(eg::vice_chair);
    does(eg::vice_chair, eg::suggest(france));
    const auto isSuggested = [this] {
        return console.speakers()->data(console.speakers()->index(0), qt::SpeakersModel::IsSuggested).toBool();
    };
    EXPECT_TRUE(isSuggested());
    does(eg::chair, eg::offerHandover(eg::vice_chair));
    does(eg::vice_chair, eg::acceptHandover(1));

    EXPECT_FALSE(isSuggested());
}

TEST_F(ASuggestion, IsNotSaidToWhoDoesNotConduct) {
    comesTo("floorOpen");
    const eg::Id france = asks(eg::france);
    joins(eg::second_vice_chair);
    does(eg::vice_chair, eg::suggest(france));

    EXPECT_THAT(said, Not(Contains(HasSubstr("suggested"))));
}

}  // namespace
}  // namespace rostrum::console
