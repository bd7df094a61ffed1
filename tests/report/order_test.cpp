// SPDX-License-Identifier: MIT
#include "tests/report/told.h"

namespace rostrum::report {
namespace {

using namespace std::chrono_literals;

std::string item2(const eg::Meeting& m) {
    return section(told(m), "### Item 2:");
}

/// A point of order by Kenya, heard and ruled on.
std::string ruled(v1::RulingOutcome outcome, const std::string& text = "") {
    eg::Meeting m = eg::floorOpen();
    const eg::Id point = m.raises(eg::kenya);
    m.chair(eg::hearPointOfOrder(point));
    v1::Command rule = eg::ruleOnPointOfOrder(point, outcome);
    rule.mutable_rule_on_point_of_order()->set_text(text);
    m.chair(rule);
    return item2(m);
}

// 6.2 "A point of order that was heard is ruled on: upheld, not upheld, noted, treated as a motion, or withdrawn"
TEST(ReportOfOrder, EveryRulingIsTold) {
    const std::string raised = "- On 14 November 2023 at 23:13 Kenya raised a point of order. ";
    const std::string chair = "The Chair, Faouzia Chair, ";

    EXPECT_THAT(ruled(v1::RULING_OUTCOME_UPHELD), HasSubstr(raised + chair + "upheld it.\n"));
    EXPECT_THAT(ruled(v1::RULING_OUTCOME_NOT_UPHELD), HasSubstr(raised + chair + "did not uphold it.\n"));
    EXPECT_THAT(ruled(v1::RULING_OUTCOME_NOTED), HasSubstr(raised + chair + "noted it.\n"));
    EXPECT_THAT(ruled(v1::RULING_OUTCOME_TREATED_AS_MOTION), HasSubstr(raised + chair + "treated it as a motion.\n"));
    EXPECT_THAT(ruled(v1::RULING_OUTCOME_WITHDRAWN), HasSubstr(raised + "It was withdrawn.\n"));
}

TEST(ReportOfOrder, TheWordsOfARulingAreQuoted) {
    EXPECT_THAT(ruled(v1::RULING_OUTCOME_UPHELD, "the text was not circulated"),
                HasSubstr("upheld it, with the words “the text was not circulated”.\n"));
}

TEST(ReportOfOrder, PointsOfOrderAreCounted) {
    eg::Meeting m = eg::floorOpen();
    m.raises(eg::kenya);
    EXPECT_THAT(item2(m), HasSubstr("One point of order was raised:"));
    m.raises(eg::france);

    EXPECT_THAT(item2(m), HasSubstr("Two points of order were raised:"));
}

TEST(ReportOfOrder, WhatWasNotRuledOnSaysWhatBecameOfIt) {
    eg::Meeting m = eg::floorOpen();
    m.delegate(eg::kenya, eg::withdrawRequest(m.raises(eg::kenya)));
    const eg::Id heard = m.raises(eg::france);
    m.raises(eg::brazil);
    m.chair(eg::hearPointOfOrder(heard));

    EXPECT_THAT(item2(m), HasSubstr("Kenya raised a point of order. It was withdrawn before it was heard."));
    EXPECT_THAT(item2(m), HasSubstr("France raised a point of order. It was being heard at the end of this record."));
    EXPECT_THAT(item2(m),
                HasSubstr("Brazil raised a point of order. It waited to be heard at the end of this record."));
    m.chair(eg::ruleOnPointOfOrder(heard));
    m.chair(eg::adjournMeeting());
    EXPECT_THAT(item2(m), HasSubstr("Brazil raised a point of order. The meeting was adjourned before it was heard."));
    EXPECT_THAT(item2(m), Not(HasSubstr("not reached")));
}

TEST(ReportOfOrder, APointOfOrderBetweenItemsIsToldThere) {
    eg::Meeting m = eg::meeting();
    m.raises(eg::kenya);

    EXPECT_THAT(section(told(m), "### Between items"), HasSubstr("Kenya raised a point of order."));
}

TEST(ReportOfOrder, ARulingOutlivesTheConclusionOfTheItem) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id point = m.raises(eg::kenya);
    m.chair(eg::hearPointOfOrder(point));
    m.chair(eg::ruleOnPointOfOrder(point));
    m.chair(eg::concludeItem(2));

    EXPECT_THAT(item2(m), HasSubstr("Kenya raised a point of order. The Chair, Faouzia Chair, noted it."));
}

// 5.10 "A call to order (time, relevance) is recorded"
TEST(ReportOfOrder, ACallToOrderSaysWhoWasCalledByWhomAndForWhat) {
    eg::Meeting m = eg::floorOpen();
    const eg::Id speech = m.gives(m.asks(eg::france));
    m.chair(eg::callToOrder(speech, v1::ORDER_GROUND_TIME));
    v1::Command call = eg::callToOrder(speech, v1::ORDER_GROUND_RELEVANCE);
    call.mutable_call_speaker_to_order()->set_text("the item is prevention");
    m.chair(call);

    EXPECT_THAT(item2(m), HasSubstr("Two calls to order were made:"));
    EXPECT_THAT(item2(m),
                HasSubstr("- On 14 November 2023 at 23:13 the Chair, Faouzia Chair, called France to order for "
                          "exceeding the time limit.\n"));
    EXPECT_THAT(item2(m), HasSubstr("called France to order for remarks not relevant to the subject under discussion, "
                                    "with the words “the item is prevention”.\n"));
}

TEST(ReportOfOrder, APanellistCalledToOrderIsNamedDuringTheSpeechAndAfter) {
    eg::Meeting m = eg::itemTakenUp();
    const eg::Id speech = m.givesPanellist(1, v1::KIND_PRESENTATION);
    m.chair(eg::callToOrder(speech));
    EXPECT_THAT(item2(m), HasSubstr("called Anna Adler to order"));
    m.chair(eg::endSpeech(speech));

    EXPECT_THAT(item2(m), HasSubstr("called Anna Adler to order"));
}

}  // namespace
}  // namespace rostrum::report
