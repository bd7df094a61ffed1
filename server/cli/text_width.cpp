// SPDX-License-Identifier: MIT
#include "server/cli/text_width.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace rostrum::cli {
namespace {

/// Takes the code point at `at`, and moves on; U+FFFD for bytes that are none.
UChar32 next(std::string_view text, std::size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 point = 0;
    U8_NEXT_OR_FFFD(bytes, at, text.size(), point);
    return point;
}

std::size_t widthOf(UChar32 point) {
    const auto category = u_charType(point);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
    const auto width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t shownWidth(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) width += widthOf(next(text, at));
    return width;
}

std::string beginning(std::string_view text, std::size_t columns) {
    std::size_t end = 0;
    for (std::size_t at = 0, width = 0; at < text.size(); end = at) {
        width += widthOf(next(text, at));
        if (width > columns) break;
    }
    return std::string(text.substr(0, end));
}

std::string withoutControls(std::string_view text) {
    std::string all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const bool is_control = u_charType(next(text, at)) == U_CONTROL_CHAR;
        all += is_control ? std::string_view("\uFFFD") : text.substr(begin, at - begin);
    }
    return all;
}

}  // namespace rostrum::cli
