// SPDX-License-Identifier: MIT
#pragma once

/// Who sees which rows: a table is visible to an audience whole or not at all, and a row with an owner to its owner
/// too. One matrix; presiding does not change what one sees. Used by server/host and the tests. Pure; any thread.

#include "rostrum/v1/frames.pb.h"
#include "rostrum/v1/rows.pb.h"

#include <cstdint>

namespace rostrum::core {

/// To which audience a badge of this role belongs.
v1::Audience audienceOf(v1::Role role);

/// Whether every row of the table is visible to the audience.
bool sees(v1::Audience audience, v1::Table table);

/// Whose row it is, where the table is not public. 0: nobody's.
struct Owner {
    std::uint32_t participant = 0;
    std::uint32_t person = 0;
};

/// Whether rows of this table can have an owner, so that somebody outside the table's audiences may see some of them.
bool hasOwners(v1::Table table);

Owner ownerOf(const v1::Row& row);

/// Whether this viewer sees this row: by audience, or as its owner. `viewer` holds 0 where the viewer has no such id.
bool seesRow(v1::Audience audience, Owner viewer, const v1::Row& row);

}  // namespace rostrum::core
