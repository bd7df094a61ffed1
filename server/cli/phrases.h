// SPDX-License-Identifier: MIT
#pragma once

/// What the words of a script line mean: a command, made from what the actor sees at that moment. The table of all
/// phrases is `phraseList()`, printed by `rostrum replay --phrases`. Used by replay and tests. Pure; any thread.

#include "protocol/state/state.h"
#include "rostrum/v1/commands.pb.h"
#include "server/host/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::cli {

/// The actor's point of view.
struct PointOfView {
    const state::State& view;
    std::uint32_t person = 0;
    std::uint32_t participant = 0;  ///< 0: none
    v1::Modality modality = v1::MODALITY_IN_THE_ROOM;
    std::int64_t utc_ms = 0;
    std::uint32_t last_seq = 0;              ///< of the last accepted command of the script, for "undo"
    const std::vector<v1::Person>& persons;  ///< everybody with a badge, for names that a delegate does not see
};

/// The command that `words` stand for. Errors: words that are no phrase; a name, item or request that is not there.
Result<v1::Command> commandOf(std::string_view words, const PointOfView& actor);

/// Whether `words` are a phrase, whatever the names in them mean.
bool isPhrase(std::string_view words);

/// Every phrase, a line each: "give the floor to {name} for a presentation".
std::vector<std::string> phraseList();

}  // namespace rostrum::cli
