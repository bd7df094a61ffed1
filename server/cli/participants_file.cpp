// SPDX-License-Identifier: MIT
#include "server/cli/participants_file.h"

#include "server/cli/csv.h"
#include "server/cli/words.h"

#include <algorithm>
#include <map>

namespace rostrum::cli {
namespace {

constexpr std::string_view columns[] = {"participant", "category", "person",    "title",
                                        "modality",    "seat",     "dignitary", "sample"};

/// One line, by column name; tells its place for problems.
class Line {
public:
    Line(const CsvRow& row, const std::map<std::string, std::size_t>& header, const std::string& file,
         Problems& problems)
        : m_row(row), m_header(header), m_file(file), m_problems(problems) {}

    std::string cell(const std::string& column) const {
        const auto at = m_header.find(column);
        return at == m_header.end() || at->second >= m_row.cells.size() ? "" : m_row.cells[at->second];
    }
    void problem(const std::string& column, const std::string& what) const {
        m_problems.add(m_file + ":" + std::to_string(m_row.line) + ", " + column, what);
    }
    template <class E>
    E word(const std::string& column) const {
        const std::string text = cell(column);
        const auto value = valueOf<E>(text);
        if (!value) problem(column, "\"" + text + "\" is not known: write " + expectedWords<E>());
        return value.value_or(E{});
    }
    bool yes(const std::string& column) const {
        const std::string text = cell(column);
        if (!text.empty() && text != "yes" && text != "no") problem(column, "\"" + text + "\": write yes or no");
        return text == "yes";
    }

private:
    const CsvRow& m_row;
    const std::map<std::string, std::size_t>& m_header;
    const std::string& m_file;
    Problems& m_problems;
};

std::map<std::string, std::size_t> readHeader(const CsvRow& row, const std::string& file, Problems& problems) {
    std::map<std::string, std::size_t> header;
    const std::string place = file + ":" + std::to_string(row.line);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string& name = row.cells[i];
        if (std::find(std::begin(columns), std::end(columns), name) == std::end(columns)) {
            problems.add(place, "the column \"" + name +
                                    "\" is not known: the columns are participant, category, person, "
                                    "title, modality, seat, dignitary and sample");
        } else if (!header.emplace(name, i).second) {
            problems.add(place, "the column \"" + name + "\" stands twice: remove one");
        }
    }
    for (const char* needed : {"participant", "category"}) {
        if (!header.contains(needed))
            problems.add(place, std::string("the column \"") + needed + "\" is missing: add it");
    }
    return header;
}

void readPerson(const Line& line, const v1::Participant& participant, ParticipantsFile& file) {
    v1::Person person;
    person.set_participant(participant.id());
    person.set_name(line.cell("person").empty() ? participant.name() : line.cell("person"));
    person.set_title(line.cell("title"));
    person.set_role(v1::ROLE_DELEGATE);
    person.set_modality(line.word<v1::Modality>("modality"));
    person.set_dignitary(line.word<v1::Dignitary>("dignitary"));
    person.set_seat(line.cell("seat"));
    person.set_sample(line.yes("sample"));
    if (person.modality() == v1::MODALITY_UNSPECIFIED) person.set_modality(v1::MODALITY_IN_THE_ROOM);
    file.persons.push_back(person);
}

}  // namespace

ParticipantsFile readParticipants(std::string_view text, const std::string& name, Problems& problems) {
    ParticipantsFile file;
    const std::vector<CsvRow> rows = readCsv(text, name, problems);
    if (rows.empty()) {
        problems.add(name, "is empty: the first line names the columns, participant and category at least");
        return file;
    }
    const auto header = readHeader(rows[0], name, problems);
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Line line(rows[i], header, name, problems);
        if (rows[i].cells.size() > rows[0].cells.size()) {
            line.problem("line", "has more cells than the first line has columns: quote cells that hold the separator");
        }
        const std::string participant = line.cell("participant");
        if (participant.empty()) {
            line.problem("participant", "is empty: write the name of the delegation or organization");
            continue;
        }
        const auto category = line.word<v1::Category>("category");
        const auto [at, is_new] = known.emplace(participant, file.participants.size());
        if (is_new) {
            v1::Participant& row = file.participants.emplace_back();
            row.set_id(static_cast<std::uint32_t>(file.participants.size()));
            row.set_name(participant);
            row.set_category(category);
            row.set_seat(line.cell("seat"));
            row.set_sample(line.yes("sample"));
        } else if (file.participants[at->second].category() != category) {
            line.problem("category", "differs from the first line of \"" + participant + "\": write the same one");
        }
        readPerson(line, file.participants[at->second], file);
    }
    return file;
}

}  // namespace rostrum::cli
