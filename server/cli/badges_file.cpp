// SPDX-License-Identifier: MIT
#include "server/cli/badges_file.h"

#include "server/cli/csv.h"
#include "server/cli/words.h"

#include <charconv>

namespace rostrum::cli {
namespace {

const std::vector<std::string> columns = {"person", "role",        "name",           "title",
                                          "where",  "participant", "participant_id", "badge"};

std::uint32_t numberOf(const std::string& text) {
    std::uint32_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

std::string writeBadges(const std::vector<BadgeLine>& badges) {
    std::string text = writeCsvRow(columns);
    for (const BadgeLine& badge : badges) {
        const v1::Person& person = badge.person;
        const std::string participant_id = person.participant() == 0 ? "" : std::to_string(person.participant());
        text +=
            writeCsvRow({std::to_string(person.id()), std::string(wordOf(person.role())), person.name(), person.title(),
                         std::string(wordOf(person.modality())), badge.participant, participant_id, badge.secret});
    }
    return text;
}

std::vector<BadgeLine> readBadges(std::string_view text, const std::string& name, Problems& problems) {
    std::vector<BadgeLine> badges;
    const std::vector<CsvRow> rows = readCsv(text, name, problems);
    if (rows.empty()) return badges;
    if (rows[0].cells != columns) {
        problems.add(name + ":1", "is not a list of badges: write one with `rostrum badges DIR --output badges.csv`");
        return badges;
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& cells = rows[i].cells;
        const std::string place = name + ":" + std::to_string(rows[i].line);
        if (cells.size() != columns.size()) {
            problems.add(place, "has " + std::to_string(cells.size()) + " cells instead of 8: write the file anew");
            continue;
        }
        BadgeLine& badge = badges.emplace_back();
        badge.person.set_id(numberOf(cells[0]));
        badge.person.set_role(valueOf<v1::Role>(cells[1]).value_or(v1::ROLE_UNSPECIFIED));
        badge.person.set_name(cells[2]);
        badge.person.set_title(cells[3]);
        badge.person.set_modality(valueOf<v1::Modality>(cells[4]).value_or(v1::MODALITY_UNSPECIFIED));
        badge.person.set_participant(numberOf(cells[6]));
        badge.participant = cells[5];
        badge.secret = cells[7];
        if (badge.person.id() == 0 || badge.person.role() == v1::ROLE_UNSPECIFIED) {
            problems.add(place, "the columns person and role are needed: write the file anew");
        }
    }
    return badges;
}

}  // namespace rostrum::cli
