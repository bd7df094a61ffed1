// SPDX-License-Identifier: MIT
#pragma once

/// Any command of the vocabulary from any bytes: each field is filled by what it is, so that most of what comes out has
/// a meaning and some of it has none. New commands are covered as soon as they stand in commands.proto. Used by
/// tests/fuzz.

#include "protocol/state/state.h"
#include "rostrum/v1/commands.pb.h"
#include "tests/fuzz/bytes.h"

#include <cstdint>

namespace rostrum::fuzz {

/// A command with the `count`th command id, as somebody would send it who sees `state` at `utc_ms`, or does not.
v1::Command commandFrom(Bytes& bytes, const state::State& state, std::int64_t utc_ms, std::uint32_t count);

}  // namespace rostrum::fuzz
