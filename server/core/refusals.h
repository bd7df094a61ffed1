// SPDX-License-Identifier: MIT
#pragma once

/// Refusals as values: the code, the rule of the rulebook that says so, and details the client words its sentence from.
/// Decides nothing. Used by every chapter of server/core and by the host for the refusals of the wire. Pure; any
/// thread.

#include "rostrum/v1/commands.pb.h"
#include "rostrum/v1/refusals.pb.h"
#include "rostrum/v1/rows.pb.h"

#include <string>
#include <string_view>

namespace rostrum::core {

/// The rule that a refusal quotes, as numbered in server/RULES.md; empty where it is about the wire and not about a
/// rule.
std::string_view ruleOf(v1::RefusalCode code);
/// The same, where it is known what was refused: some commands have a rule of their own for what others are refused for
/// as well.
std::string_view ruleOf(v1::RefusalCode code, v1::Command::OfCase command);

v1::Refusal refuse(v1::RefusalCode code);

/// With details: `refuse(v1::LIST_CLOSED, [&](auto& details) { details.set_at_utc_ms(item.closed_utc_ms()); })`.
template <class Fill>
v1::Refusal refuse(v1::RefusalCode code, Fill fill) {
    v1::Refusal refusal = refuse(code);
    fill(*refusal.mutable_details());
    return refusal;
}

/// MALFORMED; `field` as named in the .proto, with dots: "add_request.request.language".
v1::Refusal malformed(const std::string& field);

/// Names who stands in the way: the presiding officer, or who ended the speech.
void setBy(v1::Refusal::Details& details, const v1::Person& person);

}  // namespace rostrum::core
