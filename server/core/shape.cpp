// SPDX-License-Identifier: MIT
#include "server/core/shape.h"

#include "server/core/limits.h"
#include "server/core/refusals.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <algorithm>
#include <iterator>
#include <string>

namespace rostrum::core {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using Wrong = std::optional<std::string>;  ///< the path of the field that is wrong

// Words that may stay unspecified: optional ones, those that only some forms of the command need, and the basis, which
// has a refusal of its own (BASIS_MISSING).
constexpr std::string_view optional_words[] = {
    "rostrum.v1.SuspendMeeting.basis",
    "rostrum.v1.AdjournMeeting.basis",
    "rostrum.v1.CloseList.basis",
    "rostrum.v1.ChangeListRules.basis",
    "rostrum.v1.ConcludeItem.waiting",
    "rostrum.v1.GiveFloor.kind",
    "rostrum.v1.WalkIn.category",
    "rostrum.v1.RegisterPerson.dignitary",
    "rostrum.v1.CorrectParticipant.category",
    "rostrum.v1.RequestFloor.dignitary",
    "rostrum.v1.LimitRule.kind",
    "rostrum.v1.LimitRule.category",
    "rostrum.v1.LimitRule.capacity",
};

// Parts without which the command says nothing.
constexpr std::string_view needed_parts[] = {
    "rostrum.v1.ChangeListRules.rules", "rostrum.v1.AddRequest.request", "rostrum.v1.RegisterParticipant.participant",
    "rostrum.v1.GiveFloor.seen",        "rostrum.v1.WalkIn.name",        "rostrum.v1.RegisterPerson.name",
};

struct Bounds {
    std::string_view field;
    std::uint32_t min;
    std::uint32_t max;
};

constexpr Bounds number_bounds[] = {
    {"rostrum.v1.LimitRule.limit_ms", 1, limit_ms_max},
    {"rostrum.v1.ListRules.default_limit_ms", 1, limit_ms_max},
    {"rostrum.v1.ListRules.overrun_ms", 0, limit_ms_max},
    {"rostrum.v1.ListRules.lead_in_ms", 0, lead_in_ms_max},
    {"rostrum.v1.ListRules.presentation_limit_ms", 1, limit_ms_max},
    {"rostrum.v1.ListRules.reply_limit_ms", 1, limit_ms_max},
    {"rostrum.v1.SetRequestLimit.limit_ms", 0, limit_ms_max},
    {"rostrum.v1.ExtendSpeech.by_ms", 1, limit_ms_max},
    {"rostrum.v1.StepClock.by_ms", 1, step_clock_ms_max},
};

constexpr Bounds count_bounds[] = {
    {"rostrum.v1.ListRules.categories", 0, categories_max},
    {"rostrum.v1.ListRules.limits", 0, limit_rules_max},
    {"rostrum.v1.RequestFloor.addressees", 0, addressees_max},
};

template <std::size_t n>
bool contains(const std::string_view (&names)[n], const FieldDescriptor& field) {
    return std::find(std::begin(names), std::end(names), field.full_name()) != std::end(names);
}

template <std::size_t n>
bool isWithin(const Bounds (&table)[n], const FieldDescriptor& field, std::uint64_t number) {
    for (const Bounds& bounds : table) {
        if (bounds.field == field.full_name()) return bounds.min <= number && number <= bounds.max;
    }
    return true;
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool isWord(const FieldDescriptor& field, int word) {
    if (word == 0) return contains(optional_words, field);
    return field.enum_type()->FindValueByNumber(word) != nullptr;
}

bool isText(const FieldDescriptor& field, const std::string& text) {
    const std::size_t bytes_max = field.name() == "reason" || field.name() == "text" ? text_bytes_max : name_bytes_max;
    return text.size() <= bytes_max && isUtf8(text) && !holdsControls(text) &&
           !(contains(needed_parts, field) && isBlank(text));
}

Wrong wrongIn(const Message& message, const std::string& path);

Wrong wrongInRepeated(const Message& message, const FieldDescriptor& field, const std::string& path) {
    const auto& reflection = *message.GetReflection();
    const int count = reflection.FieldSize(message, &field);
    if (!isWithin(count_bounds, field, static_cast<std::uint64_t>(count))) return path;
    for (int i = 0; i < count; ++i) {
        if (field.cpp_type() == FieldDescriptor::CPPTYPE_ENUM) {
            if (!isWord(field, reflection.GetRepeatedEnumValue(message, &field, i))) return path;
        } else if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
            if (Wrong wrong = wrongIn(reflection.GetRepeatedMessage(message, &field, i), path + ".")) return wrong;
        }
    }
    return {};
}

Wrong wrongInField(const Message& message, const FieldDescriptor& field, const std::string& path) {
    const auto& reflection = *message.GetReflection();
    switch (field.cpp_type()) {
        case FieldDescriptor::CPPTYPE_ENUM:
            if (!isWord(field, reflection.GetEnumValue(message, &field))) return path;
            break;
        case FieldDescriptor::CPPTYPE_STRING:
            if (!isText(field, reflection.GetString(message, &field))) return path;
            break;
        case FieldDescriptor::CPPTYPE_UINT32:
            if (!isWithin(number_bounds, field, reflection.GetUInt32(message, &field))) return path;
            break;
        case FieldDescriptor::CPPTYPE_INT64:
            if (reflection.GetInt64(message, &field) < 0) return path;
            break;
        case FieldDescriptor::CPPTYPE_MESSAGE:
            if (reflection.HasField(message, &field))
                return wrongIn(reflection.GetMessage(message, &field), path + ".");
            if (contains(needed_parts, field)) return path;
            break;
        default:
            break;
    }
    return {};
}

/// The first wrong field of the message, in the order of the .proto.
Wrong wrongIn(const Message& message, const std::string& path) {
    const auto& descriptor = *message.GetDescriptor();
    const auto& reflection = *message.GetReflection();
    for (int i = 0; i < descriptor.oneof_decl_count(); ++i) {
        const auto* one_of = descriptor.oneof_decl(i);
        if (!reflection.HasOneof(message, one_of)) return path + one_of->name();
    }
    for (int i = 0; i < descriptor.field_count(); ++i) {
        const FieldDescriptor& field = *descriptor.field(i);
        if (field.containing_oneof() != nullptr && !reflection.HasField(message, &field)) continue;
        const std::string here = path + field.name();
        Wrong wrong = field.is_repeated() ? wrongInRepeated(message, field, here) : wrongInField(message, field, here);
        if (wrong) return wrong;
    }
    return {};
}

bool mayAskFor(v1::Kind kind) {
    return kind == v1::KIND_STATEMENT || kind == v1::KIND_QUESTION || kind == v1::KIND_REPLY;
}

/// A group is named by who speaks for one, and by nobody else (3.1): it would be another capacity (3.3).
bool isGroupRight(const v1::RequestFloor& request) {
    return (request.capacity() == v1::CAPACITY_FOR_A_GROUP) == (request.group() != 0);
}

Wrong wrongInRequest(const v1::RequestFloor& request, const std::string& path) {
    if (!mayAskFor(request.kind())) return path + ".kind";
    if (!isGroupRight(request)) return path + ".group";
    return {};
}

/// What fields mean together.
Wrong wrongTogether(const v1::Command& command) {
    switch (command.of_case()) {
        case v1::Command::kRequestFloor:
            return wrongInRequest(command.request_floor(), "request_floor");
        case v1::Command::kAddRequest:
            return wrongInRequest(command.add_request().request(), "add_request.request");
        case v1::Command::kGiveFloor: {
            const v1::GiveFloor& give = command.give_floor();
            const bool is_panels = give.kind() == v1::KIND_PRESENTATION || give.kind() == v1::KIND_REPLY;
            const bool is_lists = give.kind() == v1::KIND_UNSPECIFIED || mayAskFor(give.kind());
            if (give.has_panel_place() ? !is_panels : !is_lists) return "give_floor.kind";
            break;
        }
        case v1::Command::kCloseList:
            if (command.close_list().closes_utc_ms() != 0 && command.close_list().closes_after_nth() != 0) {
                return "close_list.closes_after_nth";
            }
            break;
        case v1::Command::kSuggestSpeaker:
            if (command.suggest_speaker().request() != 0 && command.suggest_speaker().panel_place() != 0) {
                return "suggest_speaker.panel_place";
            }
            break;
        default:
            break;
    }
    return {};
}

}  // namespace

std::optional<v1::Refusal> checkShape(const v1::Command& command) {
    if (!isUuid(command.uuid())) return malformed("uuid");
    // The path begins with the name of the command: wrongIn() names the oneof itself when it is empty.
    if (Wrong wrong = wrongIn(command, "")) return malformed(*wrong);
    if (Wrong wrong = wrongTogether(command)) return malformed(*wrong);
    return {};
}

std::optional<std::string> wrongFieldOf(const v1::ListRules& rules) {
    return wrongIn(rules, "");
}

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        const bool is_hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (is_dash ? c != '-' : !is_hex) return false;
    }
    return true;
}

bool isUtf8(std::string_view text) {
    std::size_t i = 0;
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const auto isContinuation = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80U; };
    while (i < text.size()) {
        const unsigned lead = byte(i);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0) return false;
        for (std::size_t k = 1; k < length; ++k) {
            if (!isContinuation(i + k)) return false;
        }
        const unsigned second = byte(i + 1);
        // Overlong forms, surrogates, and what lies beyond U+10FFFF.
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return false;
        if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return false;
        i += length;
    }
    return true;
}

bool holdsControls(std::string_view text) {
    unsigned char before = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_c1 = before == 0xC2 && byte < 0xA0;
        if (byte < 0x20 || byte == 0x7F || is_c1) return true;
        before = byte;
    }
    return false;
}

}  // namespace rostrum::core
