// SPDX-License-Identifier: MIT
#include "tests/fuzz/command_from_bytes.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <array>
#include <string>

namespace rostrum::fuzz {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

class Filler {
public:
    Filler(Bytes& bytes, const state::State& state, std::int64_t utc_ms)
        : m_bytes(bytes), m_state(state), m_utc_ms(utc_ms) {}

    /// Fills every field, one of each oneof. Three levels are as deep as a command goes.
    void fill(Message& message, int depth) {
        const auto& type = *message.GetDescriptor();
        for (int i = 0; i < type.field_count(); ++i) {
            if (type.field(i)->containing_oneof() == nullptr) fillField(message, *type.field(i), depth);
        }
        for (int i = 0; i < type.oneof_decl_count(); ++i) {
            const auto& choice = *type.oneof_decl(i);
            fillField(message, *choice.field(static_cast<int>(m_bytes.below(256)) % choice.field_count()), depth);
        }
    }

private:
    void fillField(Message& message, const FieldDescriptor& field, int depth) {
        const std::uint32_t times = field.is_repeated() ? m_bytes.below(3) : 1;
        for (std::uint32_t i = 0; i < times; ++i) fillOnce(message, field, depth);
    }

    void fillOnce(Message& message, const FieldDescriptor& field, int depth) {
        const auto& reflection = *message.GetReflection();
        const auto set = [&](auto add, auto put, auto value) {
            field.is_repeated() ? (reflection.*add)(&message, &field, value)
                                : (reflection.*put)(&message, &field, value);
        };
        using R = google::protobuf::Reflection;
        switch (field.cpp_type()) {
            case FieldDescriptor::CPPTYPE_UINT32:
                return set(&R::AddUInt32, &R::SetUInt32, number(field.name()));
            case FieldDescriptor::CPPTYPE_INT64:
                return set(&R::AddInt64, &R::SetInt64, moment());
            case FieldDescriptor::CPPTYPE_ENUM:
                return set(&R::AddEnumValue, &R::SetEnumValue, word(field));
            case FieldDescriptor::CPPTYPE_BOOL:
                return set(&R::AddBool, &R::SetBool, m_bytes.below(2) == 1);
            case FieldDescriptor::CPPTYPE_STRING:
                return set(&R::AddString, &R::SetString, text());
            case FieldDescriptor::CPPTYPE_MESSAGE:
                if (depth == 0 || (!field.is_required() && !field.is_repeated() && m_bytes.below(8) == 0)) return;
                return fill(field.is_repeated() ? *reflection.AddMessage(&message, &field)
                                                : *reflection.MutableMessage(&message, &field),
                            depth - 1);
            default:
                return;
        }
    }

    std::uint32_t number(const std::string& name) {
        static constexpr std::array<std::uint32_t, 8> durations{0,      1,       1'000,   15'000,
                                                                60'000, 180'000, 600'000, 86'400'000};
        const std::uint8_t first = m_bytes.byte();
        if (first >= 250) return m_bytes.word();
        if (name.ends_with("_ms")) return durations[first % durations.size()];
        return first < 128 ? seen(name) : first % 24;
    }

    /// What somebody who sees the state would name.
    std::uint32_t seen(const std::string& name) const {
        const auto* floor = m_state.find<v1::Floor>(1);
        if (name == "speech" || name == "current") return floor == nullptr ? 0 : floor->current();
        if (name == "seq") return m_state.seq();
        std::uint32_t under_consideration = 1;
        for (const auto& [id, item] : m_state.table<v1::AgendaItem>().all()) {
            if (item.row.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) under_consideration = id;
        }
        if (name == "item") return under_consideration;
        if (name == "request" && !m_state.pointsOfOrder().empty()) return m_state.pointsOfOrder().begin()->second;
        if (name != "request" && name != "next") return 1;
        const auto& list = m_state.list(under_consideration);
        return list.empty() ? 0 : list.begin()->second;
    }

    std::int64_t moment() {
        static constexpr std::array<std::int64_t, 6> ahead{0, 1, 1'000, 60'000, 3'600'000, -1'000};
        const std::uint8_t first = m_bytes.byte();
        if (first >= 250) return static_cast<std::int64_t>(std::uint64_t{m_bytes.word()} << 32 | m_bytes.word());
        return first < 100 ? 0 : m_utc_ms + ahead[first % ahead.size()];
    }

    std::int32_t word(const FieldDescriptor& field) {
        const std::uint8_t first = m_bytes.byte();
        if (first >= 250) return static_cast<std::int32_t>(m_bytes.word());
        return field.enum_type()->value(first % field.enum_type()->value_count())->number();
    }

    std::string text() {
        const std::uint8_t first = m_bytes.byte();
        if (first < 128) return "as announced";
        if (first >= 254) return std::string(std::size_t{64} * m_bytes.word() % 70'000, 'a');
        return std::string(m_bytes.take(first % 16));
    }

    Bytes& m_bytes;
    const state::State& m_state;
    std::int64_t m_utc_ms;
};

}  // namespace

v1::Command commandFrom(Bytes& bytes, const state::State& state, std::int64_t utc_ms, std::uint32_t count) {
    constexpr int depth_max = 3;
    v1::Command command;
    Filler(bytes, state, utc_ms).fill(command, depth_max);
    std::string uuid = "00000000-0000-4000-8000-000000000000";
    const std::string digits = std::to_string(count);
    command.set_uuid(uuid.replace(uuid.size() - digits.size(), digits.size(), digits));
    return command;
}

}  // namespace rostrum::fuzz
