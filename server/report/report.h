// SPDX-License-Identifier: MIT
#pragma once

/// The report of a session, written from its state and from nothing else (13.1): who attended, who presided when and
/// over which items, what was said under each item and by whom, and how it ended. It is a draft for the Secretariat to
/// finish, not a verbatim record, and it knows nothing of files, records or sockets. Booths never appear in it. Used by
/// server/cli. Pure; any thread, each with its own State.
///
/// The other headers of this folder are its parts, one for each section; nobody outside includes them.

#include "protocol/state/state.h"

#include <cstdint>
#include <string>

namespace rostrum::report {

/// The end of the record from which `state` was made.
struct Head {
    std::uint32_t seq = 0;  ///< 0: the record is empty
    std::string hash_hex;   ///< of the last entry, as `rostrum verify --head` takes it; empty: not known
};

/// The whole report: Markdown as CommonMark has it, with GitHub's tables, in UTF-8, ended by a newline. Its paragraphs
/// are numbered. Whatever came from people is escaped, so that no name is taken for markup. Times are those of the
/// session's zone, UTC if there is no such zone. Any state has a report, an empty one too.
std::string writeMarkdown(const state::State& state, const Head& head);

}  // namespace rostrum::report
