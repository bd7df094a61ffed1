// SPDX-License-Identifier: MIT
#pragma once

/// The words that people write in files for the values of the protocol: "Member State", "in the room", "3:00". One
/// table for each enum, read in both directions. Used by the readers of session.toml, participants.csv and scripts, and
/// by watch.

#include "rostrum/v1/rows.pb.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rostrum::cli {

/// For an enum E of the protocol: the value that `word` stands for (case does not matter; empty stands for none), the
/// word of a value ("" for unspecified), and all words for an error message: `"a", "b" or "c"`.
template <class E>
std::optional<E> valueOf(std::string_view word);
template <class E>
std::string_view wordOf(E value);
template <class E>
std::string expectedWords();

/// "3:00" or "1:02:03" as milliseconds; none if it is not a duration.
std::optional<std::uint32_t> durationOf(std::string_view text);

/// "1 entry", "2 entries".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace rostrum::cli
