// SPDX-License-Identifier: MIT
#include "server/cli/text_check.h"

#include "server/core/shape.h"

namespace rostrum::cli {

std::optional<std::string> wrongWithText(std::string_view text, std::size_t bytes_max) {
    if (!core::isUtf8(text)) return "is not UTF-8: save the file as UTF-8";
    if (core::holdsControls(text)) return "holds a line end or another control character: remove it";
    if (text.size() > bytes_max) return "is longer than " + std::to_string(bytes_max) + " bytes: shorten it";
    return std::nullopt;
}

}  // namespace rostrum::cli
