// SPDX-License-Identifier: MIT
#include "server/cli/words.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <span>

namespace rostrum::cli {
namespace {

template <class E>
struct Word {
    std::string_view word;
    E value;
};

constexpr Word<v1::Category> categories[] = {
    {"Member State", v1::CATEGORY_MEMBER_STATE},
    {"State not a member", v1::CATEGORY_NON_MEMBER_STATE},
    {"Observer State", v1::CATEGORY_OBSERVER_STATE},
    {"UN entity", v1::CATEGORY_UN_ENTITY},
    {"Intergovernmental organization", v1::CATEGORY_INTERGOVERNMENTAL_ORGANIZATION},
    {"National human rights institution", v1::CATEGORY_NATIONAL_HUMAN_RIGHTS_INSTITUTION},
    {"NGO in consultative status", v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS},
    {"Other stakeholder", v1::CATEGORY_OTHER_STAKEHOLDER},
};
constexpr Word<v1::Modality> modalities[] = {
    {"in the room", v1::MODALITY_IN_THE_ROOM},
    {"online", v1::MODALITY_ONLINE},
};
constexpr Word<v1::Role> roles[] = {
    {"chair", v1::ROLE_CHAIR},       {"vice-chair", v1::ROLE_VICE_CHAIR},       {"secretariat", v1::ROLE_SECRETARIAT},
    {"delegate", v1::ROLE_DELEGATE}, {"panellist", v1::ROLE_PANELLIST},         {"booth", v1::ROLE_BOOTH},
    {"display", v1::ROLE_DISPLAY},   {"administrator", v1::ROLE_ADMINISTRATOR},
};
constexpr Word<v1::Kind> kinds[] = {
    {"statement", v1::KIND_STATEMENT},
    {"question", v1::KIND_QUESTION},
    {"reply", v1::KIND_REPLY},
    {"presentation", v1::KIND_PRESENTATION},
    {"point of order", v1::KIND_POINT_OF_ORDER},
    {"from the chair", v1::KIND_FROM_THE_CHAIR},
};
constexpr Word<v1::Capacity> capacities[] = {
    {"national", v1::CAPACITY_NATIONAL},
    {"for a group", v1::CAPACITY_FOR_A_GROUP},
    {"personal", v1::CAPACITY_PERSONAL},
};
constexpr Word<v1::Dignitary> dignitaries[] = {
    {"head of State", v1::DIGNITARY_HEAD_OF_STATE},
    {"head of government", v1::DIGNITARY_HEAD_OF_GOVERNMENT},
    {"minister", v1::DIGNITARY_MINISTER},
    {"vice-minister", v1::DIGNITARY_VICE_MINISTER},
    {"head of organization", v1::DIGNITARY_HEAD_OF_ORGANIZATION},
};
constexpr Word<v1::AtLimit> at_limits[] = {
    {"show", v1::AT_LIMIT_SHOW},
    {"alarm", v1::AT_LIMIT_ALARM},
    {"end", v1::AT_LIMIT_END},
};
constexpr Word<v1::WhenAbsent> when_absents[] = {
    {"end of list", v1::WHEN_ABSENT_END_OF_LIST},
    {"end of category", v1::WHEN_ABSENT_END_OF_CATEGORY},
    {"loses its place", v1::WHEN_ABSENT_LOSES_PLACE},
};
constexpr Word<v1::RulingOutcome> ruling_outcomes[] = {
    {"upheld", v1::RULING_OUTCOME_UPHELD},       {"not upheld", v1::RULING_OUTCOME_NOT_UPHELD},
    {"noted", v1::RULING_OUTCOME_NOTED},         {"treated as a motion", v1::RULING_OUTCOME_TREATED_AS_MOTION},
    {"withdrawn", v1::RULING_OUTCOME_WITHDRAWN},
};

constexpr std::span<const Word<v1::Category>> tableOf(v1::Category) {
    return categories;
}
constexpr std::span<const Word<v1::Modality>> tableOf(v1::Modality) {
    return modalities;
}
constexpr std::span<const Word<v1::Role>> tableOf(v1::Role) {
    return roles;
}
constexpr std::span<const Word<v1::Kind>> tableOf(v1::Kind) {
    return kinds;
}
constexpr std::span<const Word<v1::Capacity>> tableOf(v1::Capacity) {
    return capacities;
}
constexpr std::span<const Word<v1::Dignitary>> tableOf(v1::Dignitary) {
    return dignitaries;
}
constexpr std::span<const Word<v1::AtLimit>> tableOf(v1::AtLimit) {
    return at_limits;
}
constexpr std::span<const Word<v1::WhenAbsent>> tableOf(v1::WhenAbsent) {
    return when_absents;
}
constexpr std::span<const Word<v1::RulingOutcome>> tableOf(v1::RulingOutcome) {
    return ruling_outcomes;
}

bool sameWord(std::string_view left, std::string_view right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

}  // namespace

template <class E>
std::optional<E> valueOf(std::string_view word) {
    if (word.empty()) return E{};
    for (const auto& entry : tableOf(E{})) {
        if (sameWord(entry.word, word)) return entry.value;
    }
    return std::nullopt;
}

template <class E>
std::string_view wordOf(E value) {
    for (const auto& entry : tableOf(value)) {
        if (entry.value == value) return entry.word;
    }
    return "";
}

template <class E>
std::string expectedWords() {
    std::string all;
    const auto table = tableOf(E{});
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (i > 0) all += i + 1 == table.size() ? " or " : ", ";
        all.append("\"").append(table[i].word).append("\"");
    }
    return all;
}

std::optional<std::uint32_t> durationOf(std::string_view text) {
    std::uint64_t total_s = 0;
    int parts = 0;
    while (true) {
        const std::size_t colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        unsigned value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        const bool is_number = error == std::errc() && end == part.data() + part.size();
        if (!is_number || (parts > 0 && (part.size() != 2 || value > 59)) || ++parts > 3) return std::nullopt;
        total_s = total_s * 60 + value;
        if (colon == std::string_view::npos) break;
        text.remove_prefix(colon + 1);
    }
    if (parts < 2 || total_s > 24 * 3600) return std::nullopt;
    return static_cast<std::uint32_t>(total_s * 1000);
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

template std::optional<v1::Category> valueOf<v1::Category>(std::string_view);
template std::optional<v1::Modality> valueOf<v1::Modality>(std::string_view);
template std::optional<v1::Role> valueOf<v1::Role>(std::string_view);
template std::optional<v1::Kind> valueOf<v1::Kind>(std::string_view);
template std::optional<v1::Capacity> valueOf<v1::Capacity>(std::string_view);
template std::optional<v1::Dignitary> valueOf<v1::Dignitary>(std::string_view);
template std::optional<v1::AtLimit> valueOf<v1::AtLimit>(std::string_view);
template std::optional<v1::WhenAbsent> valueOf<v1::WhenAbsent>(std::string_view);
template std::optional<v1::RulingOutcome> valueOf<v1::RulingOutcome>(std::string_view);
template std::string_view wordOf(v1::Category);
template std::string_view wordOf(v1::Modality);
template std::string_view wordOf(v1::Role);
template std::string_view wordOf(v1::Kind);
template std::string_view wordOf(v1::Capacity);
template std::string_view wordOf(v1::Dignitary);
template std::string_view wordOf(v1::AtLimit);
template std::string_view wordOf(v1::WhenAbsent);
template std::string_view wordOf(v1::RulingOutcome);
template std::string expectedWords<v1::Category>();
template std::string expectedWords<v1::Modality>();
template std::string expectedWords<v1::Role>();
template std::string expectedWords<v1::Kind>();
template std::string expectedWords<v1::Capacity>();
template std::string expectedWords<v1::Dignitary>();
template std::string expectedWords<v1::AtLimit>();
template std::string expectedWords<v1::WhenAbsent>();
template std::string expectedWords<v1::RulingOutcome>();

}  // namespace rostrum::cli
