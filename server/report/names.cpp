// SPDX-License-Identifier: MIT
#include "server/report/names.h"

#include "server/report/markdown.h"
#include "server/report/wording.h"

#include <unicode/coll.h>

#include <algorithm>
#include <memory>

namespace rostrum::report {
namespace {

constexpr char sample_mark[] = " (sample)";

/// The parts that are not empty, escaped, with commas.
std::string withCommas(std::string text, const std::vector<std::string>& parts) {
    for (const std::string& part : parts) {
        if (!part.empty()) text += ", " + escaped(part);
    }
    return text;
}

Name nameOf(const state::State& state, const v1::PresidingTerm& term) {
    return {term.name(), person(state, term.person()).is_sample};
}

Name nameOf(const state::State& state, const v1::PanelPlace& place) {
    return {place.name(), person(state, place.person()).is_sample};
}

}  // namespace

std::string marked(const Name& name) {
    const std::string text = escaped(name.raw);
    return (text.empty() ? "(not named)" : text) + (name.is_sample ? sample_mark : "");
}

std::vector<Name> sorted(std::vector<Name> names) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale::getEnglish(), status));
    if (collator != nullptr) collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    const bool by_bytes = collator == nullptr || U_FAILURE(status) != 0;  // ICU without its data
    std::stable_sort(names.begin(), names.end(), [&](const Name& left, const Name& right) {
        UErrorCode compared = U_ZERO_ERROR;
        const UCollationResult order = by_bytes ? UCOL_EQUAL : collator->compareUTF8(left.raw, right.raw, compared);
        return order == UCOL_EQUAL ? left.raw < right.raw : order == UCOL_LESS;
    });
    return names;
}

std::string listed(const std::string& label, const std::vector<Name>& names) {
    const auto isSample = [](const Name& name) { return name.is_sample; };
    const bool all_sample = names.size() > 1 && std::all_of(names.begin(), names.end(), isSample);
    std::string text =
        "**" + label + "** (" + std::to_string(names.size()) + (all_sample ? ", all sample" : "") + "): ";
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += (i > 0 ? "; " : "") + (all_sample ? marked({names[i].raw}) : marked(names[i]));
    }
    return text;
}

Name participant(const state::State& state, std::uint32_t id) {
    const auto* row = state.find<v1::Participant>(id);
    return row == nullptr ? Name() : Name{row->name(), row->sample()};
}

Name person(const state::State& state, std::uint32_t id) {
    const auto* row = state.find<v1::Person>(id);
    return row == nullptr ? Name() : Name{row->name(), row->sample()};
}

std::string theOfficer(const state::State& state, std::uint32_t term) {
    const auto* row = state.find<v1::PresidingTerm>(term);
    const v1::PresidingTerm& found = row == nullptr ? v1::PresidingTerm::default_instance() : *row;
    return "the " + wordsOf(found.role()) + ", " + marked(nameOf(state, found));
}

std::string officerInFull(const state::State& state, const v1::PresidingTerm& term) {
    const std::string country = term.country().empty() ? "" : " (" + escaped(term.country()) + ")";
    const Name name = nameOf(state, term);
    return marked({name.raw}) + country + ", " + wordsOf(term.role()) + (name.is_sample ? sample_mark : "");
}

std::string panellistInFull(const state::State& state, const v1::PanelPlace& place) {
    return withCommas(marked(nameOf(state, place)), {place.function(), place.organization()});
}

Name panellist(const state::State& state, std::uint32_t panel_place) {
    const auto* row = state.find<v1::PanelPlace>(panel_place);
    return row == nullptr ? Name() : nameOf(state, *row);
}

std::vector<const v1::AgendaItem*> agenda(const state::State& state) {
    std::vector<const v1::AgendaItem*> all;
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) all.push_back(&stored.row);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto* left, const auto* right) { return left->order() < right->order(); });
    return all;
}

std::string itemNumbers(const state::State& state, const Ids& ids) {
    std::vector<std::string> numbers;
    for (const v1::AgendaItem* item : agenda(state)) {
        if (ids.contains(item->id())) numbers.push_back(marked({item->number(), item->sample()}));
    }
    return joined(numbers);
}

std::string items(const state::State& state, const Ids& ids) {
    const std::string numbers = itemNumbers(state, ids);
    if (numbers.empty()) return "";
    return (ids.size() == 1 ? "item " : "items ") + numbers;
}

std::vector<const v1::Meeting*> meetings(const state::State& state) {
    std::vector<const v1::Meeting*> all;
    for (const auto& [id, stored] : state.table<v1::Meeting>().all()) all.push_back(&stored.row);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto* left, const auto* right) { return left->number() < right->number(); });
    return all;
}

std::string meetings(const state::State& state, const Ids& ids) {
    std::vector<std::string> ordinals;
    for (const v1::Meeting* meeting : meetings(state)) {
        if (ids.contains(meeting->id())) ordinals.push_back(ordinal(meeting->number()));
    }
    if (ordinals.empty()) return "";
    return joined(ordinals) + (ordinals.size() == 1 ? " meeting" : " meetings");
}

}  // namespace rostrum::report
