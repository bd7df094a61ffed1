// SPDX-License-Identifier: MIT
#include "server/cli/participants_file.h"

#include "server/cli/csv.h"
#include "server/cli/text_check.h"
#include "server/cli/words.h"
#include "server/core/desk_acts.h"
#include "server/core/limits.h"

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
    std::size_t number() const { return m_row.line; }
    /// Of a cell that people read on screens.
    std::string text(const std::string& column) const {
        std::string text = cell(column);
        if (const auto wrong = wrongWithText(text, core::name_bytes_max)) problem(column, *wrong);
        return text;
    }
    /// What the line says, whatever the order of its columns.
    std::vector<std::string> all() const {
        std::vector<std::string> cells;
        for (const std::string_view column : columns) cells.push_back(cell(std::string(column)));
        return cells;
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

/// Takes in line after line.
class Reader {
public:
    explicit Reader(ParticipantsFile& file) : m_file(file) {}

    void read(const Line& line) {
        const std::string name = line.text("participant");
        if (name.empty()) {
            return line.problem("participant", "is empty: write the name of the delegation or organization");
        }
        if (const auto [same, is_new] = m_lines.emplace(line.all(), line.number()); !is_new) {
            return line.problem("line", "is the same as line " + std::to_string(same->second) + ": remove one");
        }
        const v1::Participant* participant = readParticipant(line, name);
        if (participant != nullptr) readPerson(line, *participant);
    }

private:
    struct Known {
        std::size_t index = 0;  ///< in the file
        std::size_t line = 0;   ///< where it stands first
    };

    /// Null: it cannot be told which one is meant.
    const v1::Participant* readParticipant(const Line& line, const std::string& name) {
        const auto category = line.word<v1::Category>("category");
        const auto [at, is_new] =
            m_known.emplace(core::foldedCase(name), Known{m_file.participants.size(), line.number()});
        if (is_new) {
            v1::Participant& row = m_file.participants.emplace_back();
            row.set_id(static_cast<std::uint32_t>(m_file.participants.size()));
            row.set_name(name);
            row.set_category(category);
            row.set_seat(line.cell("seat"));
            row.set_sample(line.cell("sample") == "yes");
            return &row;
        }
        const v1::Participant& first = m_file.participants[at->second.index];
        const std::string where = "line " + std::to_string(at->second.line);
        if (first.name() != name) {
            line.problem("participant",
                         "is \"" + first.name() + "\" in " + where + ": write one participant in one way");
            return nullptr;
        }
        const bool is_told = category == v1::CATEGORY_UNSPECIFIED || first.category() == v1::CATEGORY_UNSPECIFIED;
        if (!is_told && first.category() != category)
            line.problem("category", "differs from " + where + ": write the same one");
        return &first;
    }

    void readPerson(const Line& line, const v1::Participant& participant) {
        v1::Person& person = m_file.persons.emplace_back();
        const std::string name = line.text("person");
        person.set_participant(participant.id());
        person.set_name(name.empty() ? participant.name() : name);
        person.set_title(line.text("title"));
        person.set_role(v1::ROLE_DELEGATE);
        person.set_modality(line.word<v1::Modality>("modality"));
        person.set_dignitary(line.word<v1::Dignitary>("dignitary"));
        person.set_seat(line.text("seat"));
        person.set_sample(line.yes("sample"));
        if (person.modality() == v1::MODALITY_UNSPECIFIED) person.set_modality(v1::MODALITY_IN_THE_ROOM);
    }

    ParticipantsFile& m_file;
    std::map<std::vector<std::string>, std::size_t> m_lines;  ///< what they say, and their numbers
    std::map<std::string, Known> m_known;                     ///< participants, by their names without case
};

}  // namespace

ParticipantsFile readParticipants(std::string_view text, const std::string& name, Problems& problems) {
    ParticipantsFile file;
    const std::vector<CsvRow> rows = readCsv(text, name, problems);
    if (rows.empty()) return file;
    const auto header = readHeader(rows[0], name, problems);
    Reader reader(file);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Line line(rows[i], header, name, problems);
        if (rows[i].cells.size() > rows[0].cells.size()) {
            line.problem("line", "has more cells than the first line has columns: quote cells that hold the separator");
        }
        if (header.contains("participant")) reader.read(line);
    }
    return file;
}

}  // namespace rostrum::cli
