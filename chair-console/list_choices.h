// SPDX-License-Identifier: MIT
#pragma once

/// What the panels that open, close and change a list hand over, as the protocol says it; and what is wrong with it, as
/// a sentence. Used by Console. Pure.

#include "protocol/state/state.h"

#include <QString>
#include <QVariantMap>

#include <cstdint>
#include <variant>

namespace rostrum::console {

/// `rules` with the choices made: {categories: [int], limitSeconds, limits: [seconds], groupsFirst, byCategory,
/// notYetSpokenFirst, alternating}; `limits` in the order of those of `rules`. What is not chosen stays as it is. A
/// sentence: nobody may ask, or no limit was chosen.
std::variant<v1::ListRules, QString> ruleChoices(const v1::ListRules& rules, const QVariantMap& choices);

/// The moment of "11:30", today in the session's time zone, in UTC. A sentence: it is no time of day, or has passed.
std::variant<std::int64_t, QString> timeChoice(const QString& typed, const state::State& state,
                                               std::int64_t now_utc_ms);

}  // namespace rostrum::console
