// SPDX-License-Identifier: MIT
#pragma once

/// The sections of a report, in the order in which they stand in it. Each says what the record holds at its end and
/// leaves out what it does not hold. Only inside server/report. Pure; any thread.

#include "server/report/markdown.h"
#include "server/report/source.h"

namespace rostrum::report {

/// Where, in which language, over which meetings, and when.
Blocks meetingsSection(const Source& source);
/// Who attended, by category, counted by participants and never by people; who was in the room and who online (9.1).
Blocks attendanceSection(const Source& source);
/// Who presided when and over which items, and how the chair changed hands (1.2).
Blocks presidingSection(const Source& source);
/// The items of the agenda, and what was said between them.
Blocks itemsSection(const Source& source);
/// How each meeting ended, and the session (1.3, 1.4).
Blocks adjournmentSection(const Source& source);

// ---- parts of itemsSection ----

/// The speeches of the item in order, with their number, their time and who took the floor by category. Empty: none.
Blocks speechesOfItem(const Source& source, std::uint32_t item);
/// Points of order with their rulings (6.2), and calls to order (5.10). Empty: none.
Blocks orderOfItem(const Source& source, std::uint32_t item);

/// Below a heading, where the session says that it holds sample data; else empty.
Blocks sampleReminder(const Source& source);
/// The heading of a column with what happened and when, which is sample data in a session that holds any, also in the
/// row of somebody who is not: "Given (sample)".
std::string sampleColumn(const Source& source, const std::string& heading);

}  // namespace rostrum::report
