// SPDX-License-Identifier: MIT
#include "server/core/refusals.h"

namespace rostrum::core {
namespace {

using C = v1::Command;

struct OwnRule {
    C::OfCase command;
    v1::RefusalCode code;
    std::string_view rule;
};

constexpr OwnRule own_rules[] = {
    {C::kTakeChair, v1::REASON_MISSING, "1.2"},
    {C::kSpeakFromTheChair, v1::HAS_THE_FLOOR, "1.5"},
    {C::kMovePanellist, v1::NOT_ON_THIS_LIST, "2.2"},
    {C::kPassOverPanellist, v1::HAS_THE_FLOOR, "2.2"},
    {C::kWishToReply, v1::NOT_YOURS, "2.2"},
    {C::kOpenFloor, v1::TIME_HAS_PASSED, "2.3"},
    {C::kConcludeItem, v1::SPEECH_ON_FLOOR, "2.5"},
    {C::kDenyRequest, v1::REASON_MISSING, "3.4"},
    {C::kMoveRequest, v1::NOT_ON_THIS_LIST, "4.4"},
    {C::kSetRequestLimit, v1::REQUEST_NOT_WAITING, "5.2"},
    {C::kSetRequestLimit, v1::NOT_ON_THIS_LIST, "5.2"},
    {C::kRaisePointOfOrder, v1::ALREADY_ON_LIST, "6.1"},
    {C::kHearPointOfOrder, v1::POINT_OF_ORDER_WAITING, "6.1"},
    {C::kDenyRequest, v1::POINT_OF_ORDER_WAITING, "6.2"},
    {C::kCheckIn, v1::NO_SUCH_MEETING, "9.1"},
    {C::kUndo, v1::NOT_YOURS, "12.3"},
    {C::kCorrectParticipant, v1::REASON_MISSING, "12.4"},
};

}  // namespace

std::string_view ruleOf(v1::RefusalCode code, C::OfCase command) {
    for (const OwnRule& own : own_rules) {
        if (own.command == command && own.code == code) return own.rule;
    }
    return ruleOf(code);
}

// A switch without default, so that a new code does not compile before somebody has said which rule it quotes.
std::string_view ruleOf(v1::RefusalCode code) {
    switch (code) {
        case v1::REFUSAL_CODE_UNSPECIFIED:
        case v1::MALFORMED:
        case v1::TOO_MANY_COMMANDS:
        case v1::NOT_A_REHEARSAL:
        case v1::RefusalCode_INT_MIN_SENTINEL_DO_NOT_USE_:
        case v1::RefusalCode_INT_MAX_SENTINEL_DO_NOT_USE_:
            return "";
        case v1::SESSION_CLOSED:
        case v1::NO_MEETING_IN_PROGRESS:
        case v1::MEETING_IN_PROGRESS:
        case v1::NO_SUCH_MEETING:
        case v1::MEETING_NOT_PLANNED:
            return "1.1";
        case v1::NOT_SECRETARY:
        case v1::NO_SUCH_OFFER:
        case v1::ALREADY_PRESIDING:
        case v1::CHAIR_NOT_TAKEN:
        case v1::NOT_AN_OFFICER:
        case v1::NOT_DESIGNATED:
        case v1::HANDOVER_OFFERED:
        case v1::CONSOLE_NOT_LOST:
        case v1::ALREADY_OPERATING:
        case v1::NOT_OPERATING:
            return "1.2";
        case v1::NOT_PERMITTED:
        case v1::CONDUCT_NOT_ALLOWED:
        case v1::NOT_PRESIDING:
        case v1::BASIS_MISSING:
            return "1.3";
        case v1::MEETING_SUSPENDED:
        case v1::MEETING_NOT_SUSPENDED:
        case v1::SPEECH_ON_FLOOR:
            return "1.4";
        case v1::NO_SUCH_ITEM:
        case v1::ITEM_NOT_UNDER_CONSIDERATION:
        case v1::ANOTHER_ITEM_UNDER_CONSIDERATION:
        case v1::ITEM_CONCLUDED:
        case v1::ALREADY_UNDER_CONSIDERATION:
            return "2.1";
        case v1::NO_SUCH_PANEL_PLACE:
        case v1::NO_PANEL:
        case v1::PANELLIST_PASSED_OVER:
        case v1::ALREADY_PRESENTED:
            return "2.2";
        case v1::CATEGORY_NOT_INVITED:
            return "2.3";
        case v1::TIME_HAS_PASSED:
        case v1::LIST_ALREADY_OPEN:
        case v1::LIST_NOT_OPEN:
        case v1::LIST_CLOSED:
        case v1::LIST_NOT_CLOSED:
        case v1::NTH_HAS_SPOKEN:
            return "2.4";
        case v1::WAITING_CHOICE_MISSING:
            return "2.5";
        case v1::NO_SUCH_PARTICIPANT:
        case v1::NO_SUCH_PERSON:
        case v1::NO_SUCH_GROUP:
            return "3.1";
        case v1::ALREADY_ON_LIST:
        case v1::INTERVENTIONS_USED:
            return "3.3";
        case v1::NO_SUCH_REQUEST:
        case v1::REQUEST_FINAL:
        case v1::REQUEST_NOT_PENDING:
        case v1::REQUEST_NOT_WAITING:
            return "3.4";
        case v1::NOT_YOURS:
        case v1::ONLY_BACKWARDS:
        case v1::NOT_ON_THIS_LIST:
            return "3.5";
        case v1::NOT_ACCREDITED:
        case v1::ALREADY_CONFIRMED:
        case v1::NAME_TAKEN:
            return "3.6";
        case v1::COMMAND_ID_REUSED:
            return "3.7";
        case v1::REASON_MISSING:
            return "4.4";
        case v1::NO_SUCH_SPEECH:
        case v1::HAS_THE_FLOOR:
            return "5.1";
        case v1::ALREADY_PAUSED:
        case v1::NOT_PAUSED:
        case v1::NO_LIMIT:
            return "5.3";
        case v1::STALE_FLOOR:
            return "5.5";
        case v1::NOT_SPEAKING:
            return "5.6";
        case v1::NOT_LOST:
            return "5.7";
        case v1::NOT_CALLED_TO_ORDER:
            return "5.10";
        case v1::MAY_NOT_RAISE:
        case v1::NOT_A_POINT_OF_ORDER:
            return "6.1";
        case v1::POINT_OF_ORDER_HEARD:
        case v1::NOT_BEING_HEARD:
            return "6.2";
        case v1::POINT_OF_ORDER_WAITING:
            return "6.4";
        case v1::CATEGORY_MISSING:
        case v1::ALREADY_CHECKED_IN:
            return "9.1";
        case v1::RECORD_FULL:
            return "12.1";
        case v1::NOT_UNDOABLE:
        case v1::UNDO_TOO_LATE:
        case v1::UNDO_OVERTAKEN:
            return "12.3";
        case v1::NOTHING_TO_CORRECT:
            return "12.4";
    }
    return "";
}

v1::Refusal refuse(v1::RefusalCode code) {
    v1::Refusal refusal;
    refusal.set_code(code);
    refusal.set_rule(std::string(ruleOf(code)));
    return refusal;
}

v1::Refusal malformed(const std::string& field) {
    return refuse(v1::MALFORMED, [&](auto& details) { details.set_field(field); });
}

void setBy(v1::Refusal::Details& details, const v1::Person& person) {
    details.set_by_person(person.id());
    details.set_by_name(person.name());
    details.set_by_role(static_cast<std::uint32_t>(person.role()));
}

}  // namespace rostrum::core
