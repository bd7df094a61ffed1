// SPDX-License-Identifier: MIT
#pragma once

/// The first change of a record: the session with its meetings, agenda, panels, participants and persons
/// (rulebook 1.1). Not a command: nobody is there yet to send one. Used by `rostrum init` and by tests. Pure; any
/// thread.

#include "server/core/decide.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rostrum::core {

/// What a session is founded with. Rows as they will stand, with ids that the founder gives; what is running state
/// (status, lists, badges, the floor) is set by found(). Rules that are left out are taken from the session's defaults,
/// and the session's own from defaultListRules().
struct Founding {
    v1::Session session;
    std::vector<v1::Meeting> meetings;
    std::vector<v1::AgendaItem> items;
    std::vector<v1::PanelPlace> panel_places;  ///< in the order of the panel; texts left empty come from the person
    std::vector<v1::Participant> participants;
    std::vector<v1::Person> persons;
};

/// The complete rules that hold where nobody set any (2.2, 3.3, 4.1, 5.3).
v1::ListRules defaultListRules();

/// Everything that is wrong, a sentence each; none of it was done.
using FoundingErrors = std::vector<std::string>;

/// The change with seq 1. Errors: ids that are 0, used twice or not there; a name missing, used twice, too long, not
/// UTF-8 or with a control character; not exactly one Chair; a person whose role and participant do not fit; rules out
/// of their bounds (limits.h); rows above 8 KB.
[[nodiscard]] std::variant<v1::Change, FoundingErrors> found(const Founding& founding, Now now);

}  // namespace rostrum::core
