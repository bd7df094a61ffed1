// SPDX-License-Identifier: MIT
//
// Control characters would move the cursor of a terminal, or break a line of a report in two: no text holds any.
#include "server/cli/text_check.h"

#include "server/core/founding.h"
#include "server/core/shape.h"
#include "tests/support/eg.h"
#include "tests/support/eg_commands.h"

#include <gmock/gmock.h>

namespace rostrum::cli {
namespace {

using testing::Contains;
using testing::HasSubstr;

const std::string controls[] = {"\x1b[2J", "a\nb", "tab\t", std::string("nul\0", 4), "\x7f", "\u0080", "\u009b2J"};
const std::string harmless[] = {"Côte d’Ivoire", "\u2066Türkiye\u2069", "\u00a0", "中国", "\u0420\u0444"};

TEST(TextCheck, KnowsTheCategoryCcAndNothingElse) {
    for (const std::string& text : controls) {
        EXPECT_TRUE(core::holdsControls(text)) << text;
        EXPECT_EQ(wrongWithText(text, 400), "holds a line end or another control character: remove it");
    }
    for (const std::string& text : harmless) EXPECT_EQ(wrongWithText(text, 400), std::nullopt) << text;
}

TEST(TextCheck, NoCommandBringsOne) {
    for (const std::string& text : controls) {
        v1::Command command = eg::requestFloor();
        command.set_uuid("00000000-0000-4000-8000-000000000001");
        command.mutable_request_floor()->set_speaker_name(text);
        const auto refusal = core::checkShape(command);
        ASSERT_TRUE(refusal) << text;
        EXPECT_EQ(refusal->code(), v1::MALFORMED);
        EXPECT_THAT(refusal->details().field(), HasSubstr("speaker_name"));
    }
    for (const std::string& text : harmless) {
        v1::Command command = eg::requestFloor();
        command.set_uuid("00000000-0000-4000-8000-000000000001");
        command.mutable_request_floor()->set_speaker_name(text);
        EXPECT_FALSE(core::checkShape(command)) << text;
    }
}

TEST(TextCheck, NoSessionIsFoundedWithOne) {
    for (const std::string& text : controls) {
        core::Founding founding = eg::founding();
        founding.participants.front().set_name(text);
        const auto found = core::found(founding, {1, 1});
        const auto* errors = std::get_if<core::FoundingErrors>(&found);
        ASSERT_NE(errors, nullptr) << text;
        EXPECT_THAT(*errors, Contains(HasSubstr("control character")));
    }
}

}  // namespace
}  // namespace rostrum::cli
