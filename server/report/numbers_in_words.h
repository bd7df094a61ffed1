// SPDX-License-Identifier: MIT
#pragma once

/// Numbers as documents of the United Nations write them: below ten in words (13.1). Only inside server/report. Pure;
/// any thread.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rostrum::report {

/// "no", "one", "nine", "10".
std::string inWords(std::size_t number);

/// "first", "ninth", "10th", "21st".
std::string ordinal(std::size_t number);

struct Noun {
    std::string_view one;
    std::string_view many;
};

/// "one meeting", "three meetings", "12 meetings".
std::string counted(std::size_t count, Noun noun);

/// "France, Brazil and Kenya"; with semicolons, where a part may have commas of its own, "France; Brazil; and Kenya".
std::string joined(const std::vector<std::string>& parts);
std::string joinedBySemicolons(const std::vector<std::string>& parts);

/// With a capital letter at the beginning, if it is one of the English alphabet.
std::string capitalized(std::string_view words);

}  // namespace rostrum::report
