// SPDX-License-Identifier: MIT
#pragma once

/// How a report names people, participants, items and meetings. Every function that gives a std::string gives Markdown:
/// names escaped, and "(sample)" behind what is sample data. Only inside server/report. Pure; any thread.

#include "protocol/state/state.h"

#include <set>
#include <string>
#include <vector>

namespace rostrum::report {

using Ids = std::set<std::uint32_t>;

/// A name as people gave it.
struct Name {
    std::string raw;
    bool is_sample = false;
};

/// "India", "India (sample)"; "(not named)" for an empty one.
std::string marked(const Name& name);

/// In the order of an English index: accents do not matter, and 2 comes before 10.
std::vector<Name> sorted(std::vector<Name> names);

/// A list for a bullet, "**Member States** (3): Brazil; France; Kenya"; where all are sample, that is said once.
std::string listed(const std::string& label, const std::vector<Name>& names);

Name participant(const state::State& state, std::uint32_t id);
Name person(const state::State& state, std::uint32_t id);

/// "the Chair, Faouzia Boumaiza Mebarki": whoever presided during the term.
std::string theOfficer(const state::State& state, std::uint32_t term);
/// "Faouzia Boumaiza Mebarki (Algeria), Chair"
std::string officerInFull(const state::State& state, const v1::PresidingTerm& term);
/// "Craig Jones, Director, Cybercrime Directorate, INTERPOL"
std::string panellistInFull(const state::State& state, const v1::PanelPlace& place);
Name panellist(const state::State& state, std::uint32_t panel_place);

/// In the order of the agenda.
std::vector<const v1::AgendaItem*> agenda(const state::State& state);
/// "item 4", "items 1 (sample), 2 and 3"; "" for none.
std::string items(const state::State& state, const Ids& ids);
/// Only the numbers: "1 (sample), 2 and 3".
std::string itemNumbers(const state::State& state, const Ids& ids);

/// In the order of their numbers.
std::vector<const v1::Meeting*> meetings(const state::State& state);
/// "first meeting", "first, second and third meetings"; "" for none.
std::string meetings(const state::State& state, const Ids& ids);

}  // namespace rostrum::report
