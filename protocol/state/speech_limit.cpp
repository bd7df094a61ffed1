// SPDX-License-Identifier: MIT
#include "protocol/state/speech_limit.h"

namespace rostrum::state {
namespace {

constexpr int no_match = -1;

/// How many words of `rule` are specified, if it matches; else no_match.
int wordsThatMatch(const v1::LimitRule& rule, v1::Kind kind, v1::Category category, v1::Capacity capacity) {
    int words = 0;
    if (rule.kind() != v1::KIND_UNSPECIFIED) {
        if (rule.kind() != kind) return no_match;
        ++words;
    }
    if (rule.category() != v1::CATEGORY_UNSPECIFIED) {
        if (rule.category() != category) return no_match;
        ++words;
    }
    if (rule.capacity() != v1::CAPACITY_UNSPECIFIED) {
        if (rule.capacity() != capacity) return no_match;
        ++words;
    }
    return words;
}

}  // namespace

std::uint32_t limitMs(const v1::ListRules& rules, v1::Kind kind, v1::Category category, v1::Capacity capacity) {
    int most_words = no_match;
    std::uint32_t limit_ms = rules.default_limit_ms();
    for (const v1::LimitRule& rule : rules.limits()) {
        const int words = wordsThatMatch(rule, kind, category, capacity);
        if (words <= most_words) continue;
        most_words = words;
        limit_ms = rule.limit_ms();
    }
    return limit_ms;
}

std::uint32_t speechLimitMs(const State& state, const v1::Request& request) {
    if (request.limit_ms() != 0) return request.limit_ms();
    const auto* participant = state.find<v1::Participant>(request.participant());
    const v1::Category category = participant == nullptr ? v1::CATEGORY_UNSPECIFIED : participant->category();
    const auto limitUnder = [&](const v1::ListRules& rules) {
        return limitMs(rules, request.kind(), category, request.capacity());
    };
    if (const auto* item = state.find<v1::AgendaItem>(request.item())) return limitUnder(item->rules());
    const auto* session = state.find<v1::Session>(1);
    return session == nullptr ? 0 : limitUnder(session->defaults());
}

}  // namespace rostrum::state
