// SPDX-License-Identifier: MIT
#pragma once

/// The language of the scenarios: one function for each word. A line is
///   [10:02:30] [who] [word] [whom or what][: details, divided by commas]
/// as "10:02:30 Chair gives the floor to Brazil: as agreed". The words are described for people in
/// tests/data/scenarios/README.md; to add one, write its function and its line in the table at the end of its file.
/// Used by the scenarios test. Not thread-safe.

#include "tests/scenarios/stage.h"

#include <string>
#include <string_view>
#include <vector>

namespace rostrum::scenarios {

/// A line that nobody understands: thrown by the words, caught by play(). Never leaves this folder.
struct NotUnderstood {
    std::string what;
};

/// A line, taken apart.
struct Phrase {
    std::uint32_t actor = 0;  ///< a person
    std::string object;
    std::string details;
};

struct Word {
    std::string_view words;
    void (*say)(Stage& stage, const Phrase& phrase);
};

// The words of each file: words_presiding.cpp, words_items.cpp, words_requests.cpp, words_floor.cpp.
extern const std::vector<Word> presiding_words;
extern const std::vector<Word> item_words;
extern const std::vector<Word> request_words;
extern const std::vector<Word> floor_words;

/// Plays one line on the stage and returns its answers; "not understood: ..." if it is no line of the language.
[[nodiscard]] std::string play(Stage& stage, const std::string& line);

// ---- what the words are made of; all of them throw NotUnderstood ----

/// A person by name, or a participant's first delegate.
std::uint32_t personNamed(const State& state, const std::string& name);
std::uint32_t participantNamed(const State& state, const std::string& name);
std::uint32_t itemNumbered(const State& state, const std::string& number);
std::uint32_t panelPlaceOf(const State& state, const std::string& name);
/// The live request called so, else the last one that is final. "Brazil", "Brazil for the Group of 77".
std::uint32_t requestNamed(const State& state, const std::string& name);
/// The item under consideration.
std::uint32_t itemNow(const State& state);
/// The speech that has the floor; 0: nobody has it.
std::uint32_t speechNow(const State& state);

/// Of "3:00", in milliseconds.
std::uint32_t duration(const std::string& text);
/// Of "10:02:30", on the day of the scenario.
std::int64_t momentOf(const std::string& text);
std::vector<std::string> divided(const std::string& details);
/// "announced", "no objection", "vote"; empty: announced; "without basis": none.
v1::Basis basisNamed(const std::string& name);

/// The value whose name it is: `named({{"time", v1::ORDER_GROUND_TIME}, ...}, "time")`.
template <class Value, std::size_t n>
Value named(const std::pair<const char*, Value> (&names)[n], const std::string& name) {
    for (const auto& [known, value] : names) {
        if (name == known) return value;
    }
    throw NotUnderstood{"\"" + name + "\""};
}

}  // namespace rostrum::scenarios
