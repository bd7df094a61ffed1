// SPDX-License-Identifier: MIT
//
// What the panels of the list hand over, as the protocol says it.
#include "chair-console/list_choices.h"

#include "tests/support/eg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::console {
namespace {

using testing::ElementsAre;

v1::ListRules chosen(const QVariantMap& choices) {
    const auto read = ruleChoices(eg::rules(), choices);
    const auto* rules = std::get_if<v1::ListRules>(&read);
    EXPECT_NE(rules, nullptr);
    return rules == nullptr ? v1::ListRules() : *rules;
}

std::string problemWith(const QVariantMap& choices) {
    const auto read = ruleChoices(eg::rules(), choices);
    const auto* problem = std::get_if<QString>(&read);
    return problem == nullptr ? "" : problem->toStdString();
}

TEST(RuleChoices, WhatIsNotChosenStaysAsItIs) {
    EXPECT_EQ(chosen({}).SerializeAsString(), eg::rules().SerializeAsString());
}

TEST(RuleChoices, TheInvitedAreTakenInTheirOrder) {
    const auto rules =
        chosen({{"categories", QVariantList{v1::CATEGORY_OTHER_STAKEHOLDER, v1::CATEGORY_MEMBER_STATE}}});

    EXPECT_THAT(rules.categories(), ElementsAre(v1::CATEGORY_OTHER_STAKEHOLDER, v1::CATEGORY_MEMBER_STATE));
}

// 5.2: a limit of its own for a kind, a category or a capacity.
TEST(RuleChoices, EachRuleWithALimitOfItsOwnGetsItsOwn) {
    v1::ListRules rules = eg::rules();
    rules.clear_limits();
    rules.add_limits()->set_kind(v1::KIND_QUESTION);
    rules.add_limits()->set_capacity(v1::CAPACITY_FOR_A_GROUP);

    const auto read = ruleChoices(rules, {{"limits", QVariantList{90, 420}}});

    const auto& limits = std::get<v1::ListRules>(read).limits();
    EXPECT_EQ(limits[0].limit_ms(), 90'000U);
    EXPECT_EQ(limits[0].kind(), v1::KIND_QUESTION);
    EXPECT_EQ(limits[1].limit_ms(), 420'000U);
    EXPECT_EQ(std::get<QString>(ruleChoices(rules, {{"limits", QVariantList{0, 420}}})), "Choose a limit.");
}

TEST(RuleChoices, EverybodyIsNamedOneByOneOnlyWhereTheOrderNeedsIt) {
    QVariantList all;
    for (int category = v1::CATEGORY_MEMBER_STATE; category <= v1::Category_MAX; ++category) {
        if (v1::Category_IsValid(category)) all.append(category);
    }

    EXPECT_THAT(chosen({{"categories", all}}).categories(), testing::IsEmpty());
    EXPECT_EQ(chosen({{"categories", all}, {"byCategory", true}}).categories_size(), all.size());
    all.removeLast();
    EXPECT_EQ(chosen({{"categories", all}}).categories_size(), all.size());
}

TEST(RuleChoices, TheLimitAndTheOrderAreTaken) {
    const auto rules = chosen({{"limitSeconds", 120},
                               {"groupsFirst", true},
                               {"byCategory", true},
                               {"notYetSpokenFirst", true},
                               {"alternating", true}});

    EXPECT_EQ(rules.default_limit_ms(), 120'000u);
    EXPECT_TRUE(rules.policy().dignitaries_first() && rules.policy().by_category());
    EXPECT_TRUE(rules.policy().not_yet_spoken_first() && rules.policy().alternate_modality());
    EXPECT_FALSE(chosen({{"groupsFirst", false}}).policy().dignitaries_first());
}

// 2.3: to the protocol an empty list invites everybody, which nobody who unticks all means.
TEST(RuleChoices, NobodyInvitedAndNoLimitAreProblems) {
    EXPECT_EQ(problemWith({{"categories", QVariantList{}}}), "Choose who may ask for the floor.");
    EXPECT_EQ(problemWith({{"limitSeconds", 0}}), "Choose a limit.");
}

/// In the example session, in Vienna, at 10:00 on 21 March 2022, an hour ahead of UTC.
class TimeChoices : public testing::Test {
protected:
    static constexpr std::int64_t now_utc_ms = 1'647'853'200'000;
    std::string reads(const QString& typed) const {
        const auto read = timeChoice(typed, m.state(), now_utc_ms);
        if (const auto* problem = std::get_if<QString>(&read)) return problem->toStdString();
        return "in " + std::to_string((std::get<std::int64_t>(read) - now_utc_ms) / 60'000) + " min";
    }
    eg::Meeting m = eg::session();
};

TEST_F(TimeChoices, AreReadInTheZoneOfTheSession) {
    EXPECT_EQ(reads("10:30"), "in 30 min");
    EXPECT_EQ(reads(" 11.05 "), "in 65 min");
    EXPECT_EQ(reads("23:59"), "in 839 min");
}

TEST_F(TimeChoices, AreReadInTheDigitsOfOtherScripts) {
    EXPECT_EQ(reads("١٠:٣٠"), "in 30 min");
}

TEST_F(TimeChoices, AreInTheFuture) {
    EXPECT_EQ(reads("9:30"), "09:30 has passed: it is 10:00 now.");
    EXPECT_EQ(reads("10:00"), "10:00 has passed: it is 10:00 now.");
}

TEST_F(TimeChoices, AreTimesOfDay) {
    for (const char* typed : {"", "soon", "25:00", "10:60", "1030", "10:3"}) {
        EXPECT_EQ(reads(typed), "Write a time of day such as 11:30.") << typed;
    }
}

}  // namespace
}  // namespace rostrum::console
