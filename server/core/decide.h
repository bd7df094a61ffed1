// SPDX-License-Identifier: MIT
#pragma once

/// The rules of the floor, as four pure functions of a state. The only place with rules: whatever happens in a session
/// is a v1::Change made here. Pure: no clock, no I/O, no threads, no randomness, no logging. Used by server/host and
/// the tests; permissions, audiences and refusals stand beside it in headers of their own.

#include "protocol/state/state.h"
#include "rostrum/v1/record.pb.h"
#include "rostrum/v1/refusals.pb.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace rostrum::core {

using state::State;

/// A moment, on both clocks. Durations use meeting_ms, announced and recorded times utc_ms.
struct Now {
    std::int64_t meeting_ms = 0;
    std::int64_t utc_ms = 0;
};

using Decision = std::variant<v1::Change, v1::Refusal>;

/// Decides `command`, sent by `person`. The change has seq = state.seq() + 1 and holds whole rows; nothing has happened
/// until the caller has made it durable and applied it.
/// Requires: advance(state, now) has nothing left to do; now is not before any earlier one.
/// Refusals: the first that holds in the order of v1::RefusalCode.
[[nodiscard]] Decision decide(const State& state, const v1::Command& command, std::uint32_t person, Now now);

/// What the passing of time itself does: a list opens or closes at its announced time (2.4), a speech is ended at its
/// overrun (5.3), a lost speaker's clock pauses (5.7). One change for the earliest deadline that has passed, none if
/// none has: call it until it returns none.
[[nodiscard]] std::optional<v1::Change> advance(const State& state, Now now);

/// The next moments at which advance() would do something; on each clock none, or the earliest.
struct Deadline {
    std::optional<std::int64_t> meeting_ms;
    std::optional<std::int64_t> utc_ms;
};
[[nodiscard]] Deadline nextDeadline(const State& state);

enum class Connection { lost, back };

/// The connections of `person` were lost (the last one closed, or nothing was heard), or there is one again. A change
/// only for the speaker (5.7), the presiding officer and who operates (1.2), and a first attendance online (9.1); else
/// none. Safe to repeat.
[[nodiscard]] std::optional<v1::Change> notePresence(const State& state, std::uint32_t person, Connection connection,
                                                     v1::Modality modality, Now now);

}  // namespace rostrum::core
