// SPDX-License-Identifier: MIT
#include "server/report/numbers_in_words.h"

#include <array>
#include <cctype>

namespace rostrum::report {
namespace {

std::string enumerated(const std::vector<std::string>& parts, std::string_view between, std::string_view last) {
    std::string all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) all += i + 1 == parts.size() ? last : between;
        all += parts[i];
    }
    return all;
}

}  // namespace

std::string inWords(std::size_t number) {
    static constexpr std::array<const char*, 10> words{"no",   "one", "two",   "three", "four",
                                                       "five", "six", "seven", "eight", "nine"};
    return number < words.size() ? words[number] : std::to_string(number);
}

std::string ordinal(std::size_t number) {
    static constexpr std::array<const char*, 10> words{"0th",   "first", "second",  "third",  "fourth",
                                                       "fifth", "sixth", "seventh", "eighth", "ninth"};
    static constexpr std::array<const char*, 4> endings{"th", "st", "nd", "rd"};
    if (number < words.size()) return words[number];
    const bool is_teen = number % 100 / 10 == 1;
    const std::size_t digit = number % 10;
    return std::to_string(number) + endings[is_teen || digit >= endings.size() ? 0 : digit];
}

std::string counted(std::size_t count, Noun noun) {
    return inWords(count) + " " + std::string(count == 1 ? noun.one : noun.many);
}

std::string joined(const std::vector<std::string>& parts) {
    return enumerated(parts, ", ", " and ");
}

std::string joinedBySemicolons(const std::vector<std::string>& parts) {
    return enumerated(parts, "; ", "; and ");
}

std::string capitalized(std::string_view words) {
    std::string capital(words);
    if (!capital.empty()) capital[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(capital[0])));
    return capital;
}

}  // namespace rostrum::report
