// SPDX-License-Identifier: MIT
//
// The shape of commands: what is refused as MALFORMED, with the field that is wrong.
#include "server/core/limits.h"
#include "server/core/shape.h"
#include "tests/support/eg.h"

#include <gtest/gtest.h>

namespace rostrum::core {
namespace {

/// The field that is wrong; "" if the command is well formed.
std::string wrongField(v1::Command command) {
    if (command.uuid().empty()) command.set_uuid("6f9619ff-8b86-4011-b42d-00c04fc964ff");
    const auto refusal = checkShape(command);
    if (!refusal) return "";
    EXPECT_EQ(refusal->code(), v1::MALFORMED);
    return refusal->details().field();
}

v1::ListRules withLimits(int count) {
    v1::ListRules rules = defaultListRules();
    for (int i = 0; i < count; ++i) rules.add_limits()->set_limit_ms(60'000);
    return rules;
}

TEST(Shape, AnOrdinaryCommandIsWellFormed) {
    EXPECT_EQ(wrongField(eg::requestFloor()), "");
    EXPECT_EQ(wrongField(eg::giveFloor(1, {})), "");
    EXPECT_EQ(wrongField(eg::changeListRules(2, withLimits(limit_rules_max))), "");
    EXPECT_EQ(wrongField(eg::suspendMeeting(v1::BASIS_UNSPECIFIED)), "") << "that has a refusal of its own";
}

TEST(Shape, TheUuidIsWrittenAsRfc4122Says) {
    EXPECT_TRUE(isUuid("6F9619FF-8b86-4011-b42d-00c04fc964ff"));
    for (const char* wrong : {"", "6f9619ff8b864011b42d00c04fc964ff", "6f9619ff-8b86-4011-b42d-00c04fc964fg",
                              "6f9619ff-8b86-4011-b42d-00c04fc964ff0", "6f9619ff08b86-4011-b42d-00c04fc964ff"}) {
        EXPECT_FALSE(isUuid(wrong)) << wrong;
    }
    v1::Command command = eg::requestFloor();
    command.set_uuid("1");
    EXPECT_EQ(wrongField(command), "uuid");
}

TEST(Shape, TheOneThatIsAskedForIsThere) {
    EXPECT_EQ(wrongField(v1::Command()), "of");
    v1::Command give = eg::giveFloor(1, {});
    give.mutable_give_floor()->clear_to();
    EXPECT_EQ(wrongField(give), "give_floor.to");
    v1::Command add = eg::addRequest(1);
    add.mutable_add_request()->clear_who();
    EXPECT_EQ(wrongField(add), "add_request.who");
}

TEST(Shape, ThePartsThatTheCommandIsAboutAreThere) {
    v1::Command add = eg::addRequest(1);
    add.mutable_add_request()->clear_request();
    EXPECT_EQ(wrongField(add), "add_request.request");
    v1::Command give = eg::giveFloor(1, {});
    give.mutable_give_floor()->clear_seen();
    EXPECT_EQ(wrongField(give), "give_floor.seen");
    v1::Command change = eg::changeListRules(2, eg::rules());
    change.mutable_change_list_rules()->clear_rules();
    EXPECT_EQ(wrongField(change), "change_list_rules.rules");
}

TEST(Shape, AnUnspecifiedOrUnknownWordIsRefused) {
    v1::Command command = eg::requestFloor();
    command.mutable_request_floor()->set_capacity(v1::CAPACITY_UNSPECIFIED);
    EXPECT_EQ(wrongField(command), "request_floor.capacity");
    command.mutable_request_floor()->set_capacity(static_cast<v1::Capacity>(77));
    EXPECT_EQ(wrongField(command), "request_floor.capacity");
    EXPECT_EQ(wrongField(eg::suspendMeeting(static_cast<v1::Basis>(77))), "suspend_meeting.basis");
}

TEST(Shape, AnUnspecifiedWordInsideTheRulesIsRefused) {
    v1::ListRules rules = eg::rules();
    rules.add_categories(v1::CATEGORY_UNSPECIFIED);
    EXPECT_EQ(wrongField(eg::openFloor(2, rules)), "open_floor.rules.categories");
    rules = eg::rules();
    rules.set_at_limit(v1::AT_LIMIT_UNSPECIFIED);
    EXPECT_EQ(wrongField(eg::openFloor(2, rules)), "open_floor.rules.at_limit");
}

// 3.1: a delegate asks for a statement, a question or a reply; 2.2: a panellist is given a presentation or a reply.
TEST(Shape, AKindIsOneOfThoseThatTheCommandKnows) {
    EXPECT_EQ(wrongField(eg::requestFloor({.kind = v1::KIND_POINT_OF_ORDER})), "request_floor.kind");
    EXPECT_EQ(wrongField(eg::addRequest(1, {.kind = v1::KIND_PRESENTATION})), "add_request.request.kind");
    EXPECT_EQ(wrongField(eg::givePanellist(1, v1::KIND_STATEMENT, {})), "give_floor.kind");
    for (v1::Command command : {eg::giveFloor(1, {}), eg::giveUnlisted(1, {})}) {
        for (const v1::Kind kind : {v1::KIND_PRESENTATION, v1::KIND_POINT_OF_ORDER, v1::KIND_FROM_THE_CHAIR}) {
            command.mutable_give_floor()->set_kind(kind);
            EXPECT_EQ(wrongField(command), "give_floor.kind");
        }
        command.mutable_give_floor()->set_kind(v1::KIND_REPLY);
        EXPECT_EQ(wrongField(command), "");
    }
}

// 3.1 "on behalf of a named group"; 3.3: naming one is no way to have a second request in the national capacity.
TEST(Shape, AGroupIsNamedByWhoSpeaksForOneAndByNobodyElse) {
    EXPECT_EQ(wrongField(eg::requestFloor({.capacity = v1::CAPACITY_FOR_A_GROUP})), "request_floor.group");
    EXPECT_EQ(wrongField(eg::requestFloor({.group = eg::group_of_77})), "request_floor.group");
    EXPECT_EQ(wrongField(eg::addRequest(1, {.group = eg::group_of_77})), "add_request.request.group");
}

TEST(Shape, ATextIsNotTooLong) {
    EXPECT_EQ(wrongField(eg::takeChair(std::string(text_bytes_max, 'x'))), "");
    EXPECT_EQ(wrongField(eg::takeChair(std::string(text_bytes_max + 1, 'x'))), "take_chair.reason");
    EXPECT_EQ(wrongField(eg::registerPerson(1, std::string(name_bytes_max, 'x'))), "");
    EXPECT_EQ(wrongField(eg::registerPerson(1, std::string(name_bytes_max + 1, 'x'))), "register_person.name");
}

TEST(Shape, ANameIsNotBlank) {
    EXPECT_EQ(wrongField(eg::registerPerson(1, " \t")), "register_person.name");
    EXPECT_EQ(wrongField(eg::addWalkIn("", v1::CATEGORY_UN_ENTITY)), "add_request.walk_in.name");
}

TEST(Shape, ATextIsUtf8) {
    EXPECT_TRUE(isUtf8("Côte d'Ivoire, Türkiye, 中国, 🕊"));
    for (const char* wrong : {"\xff", "\xc3", "\xc0\xaf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf0\x80\x80\x80",
                              "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\x80", "\xe4\xb8"}) {
        EXPECT_FALSE(isUtf8(wrong));
    }
    EXPECT_EQ(wrongField(eg::registerPerson(1, "\xff")), "register_person.name");
}

TEST(Shape, CountsHaveBounds) {
    EXPECT_EQ(wrongField(eg::changeListRules(2, withLimits(limit_rules_max + 1))), "change_list_rules.rules.limits");
    v1::Command command = eg::requestFloor();
    for (std::uint32_t i = 0; i <= addressees_max; ++i) command.mutable_request_floor()->add_addressees(1);
    EXPECT_EQ(wrongField(command), "request_floor.addressees");
}

TEST(Shape, DurationsHaveBounds) {
    EXPECT_EQ(wrongField(eg::setRequestLimit(1, limit_ms_max + 1)), "set_request_limit.limit_ms");
    EXPECT_EQ(wrongField(eg::setRequestLimit(1, 0)), "") << "by the item's rules again";
    EXPECT_EQ(wrongField(eg::extendSpeech(1, 0)), "extend_speech.by_ms");
    EXPECT_EQ(wrongField(eg::stepClock(0)), "step_clock.by_ms");
    v1::ListRules rules = eg::rules();
    rules.set_lead_in_ms(lead_in_ms_max + 1);
    EXPECT_EQ(wrongField(eg::openFloor(2, rules)), "open_floor.rules.lead_in_ms");
    EXPECT_EQ(wrongField(eg::openFloor(2, v1::ListRules())), "open_floor.rules.default_limit_ms") << "not complete";
}

TEST(Shape, MomentsAreNotNegativeAndAClosingIsAnnouncedInOneWay) {
    EXPECT_EQ(wrongField(eg::closeListAt(2, -1)), "close_list.closes_utc_ms");
    v1::Command command = eg::closeListAt(2, 1);
    command.mutable_close_list()->set_closes_after_nth(1);
    EXPECT_EQ(wrongField(command), "close_list.closes_after_nth");
}

// A row is at most 8 KB; the command that would make a larger one is refused, with the row's name.
TEST(Shape, ACommandThatWouldMakeARowTooLargeIsRefused) {
    core::Founding founding = eg::founding();
    founding.items[1].set_title(std::string(name_bytes_max, 'x'));
    founding.items[1].set_number(std::string(7'500, '2'));
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));

    const v1::Refusal refusal =
        m.refuses(eg::chair, eg::changeListRules(2, withLimits(limit_rules_max)), v1::MALFORMED);

    EXPECT_EQ(refusal.details().field(), "agenda_item");
}

}  // namespace
}  // namespace rostrum::core
