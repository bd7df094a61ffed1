// SPDX-License-Identifier: MIT
#include "protocol/state/speaking_clock.h"
#include "server/report/names.h"
#include "server/report/proceedings.h"
#include "server/report/sections.h"
#include "server/report/wording.h"

#include <map>

namespace rostrum::report {
namespace {

using Speeches = std::vector<const v1::SpeechRecord*>;

/// Whole seconds that have passed, as every screen showed them.
std::string duration(std::uint64_t ms) {
    return state::formatClock(static_cast<std::int64_t>(ms / 1'000));
}

/// Who spoke: "India (Jane Doe, Minister)".
std::string speaker(const Source& source, const v1::SpeechRecord& record) {
    const v1::Speech& speech = record.speech();
    if (speech.officer() != 0) return capitalized(theOfficer(source.state, speech.given_by()));
    if (speech.panel_place() != 0) return marked(panellist(source.state, speech.panel_place()));
    std::string name = marked(participant(source.state, speech.participant()));
    const auto* request = requestWith(source.state, speech.request());
    if (request == nullptr || request->speaker_name().empty()) return name;
    name += " (" + escaped(request->speaker_name());
    if (!request->speaker_title().empty()) name += ", " + escaped(request->speaker_title());
    return name + ")";
}

/// "Statement", "Question to Craig Jones".
std::string kind(const Source& source, const v1::SpeechRecord& record) {
    std::string word = capitalized(nounOf(record.speech().kind()).one);
    const auto* request = requestWith(source.state, record.speech().request());
    if (request == nullptr || request->addressees().empty()) return word;
    std::vector<std::string> to;
    for (const std::uint32_t place : request->addressees()) to.push_back(marked(panellist(source.state, place)));
    return word + " to " + joined(to);
}

std::string groupName(const Source& source, std::uint32_t id) {
    const auto* session = source.state.find<v1::Session>(1);
    if (session == nullptr) return marked({});
    for (const v1::Group& group : session->groups()) {
        if (group.id() == id) return marked({group.name()});
    }
    return marked({});
}

/// "National" for a State, "In its own name" for an organization, "For the …", "Personal".
std::string capacity(const Source& source, const v1::SpeechRecord& record) {
    if (record.speech().officer() != 0) return "Presiding officer";
    if (record.speech().panel_place() != 0) return "Panellist";
    if (record.capacity() == v1::CAPACITY_FOR_A_GROUP) return "On behalf of " + groupName(source, record.group());
    if (record.capacity() == v1::CAPACITY_PERSONAL) return "Personal";
    const auto* row = source.state.find<v1::Participant>(record.speech().participant());
    return row != nullptr && isState(row->category()) ? "National" : "In its own name";
}

std::string remarks(const Source& source, const v1::SpeechRecord& record) {
    std::vector<std::string> all;
    if (record.speech().out_of_order()) all.emplace_back("called out of order");
    if (wasResumed(source.state, record)) all.emplace_back("resumed after a lost connection");
    if (record.speech().calls_to_order() != 0) all.emplace_back("called to order");
    if (const std::string end = phraseOf(record.end()); !end.empty()) all.push_back(end);
    return capitalized(joinedBySemicolons(all));
}

Table table(const Source& source, const Speeches& speeches) {
    Table table{{sampleColumn(source, "Given"), "Speaker", "Kind", "Capacity", sampleColumn(source, "Where"),
                 sampleColumn(source, "Speaking time"), sampleColumn(source, "Remarks")},
                {}};
    for (const v1::SpeechRecord* record : speeches) {
        const v1::Speech& speech = record->speech();
        table.rows.push_back({source.time.shortMoment(speech.given_utc_ms()), speaker(source, *record),
                              kind(source, *record), capacity(source, *record), capitalized(wordsOf(speech.modality())),
                              duration(speech.spent_ms()), remarks(source, *record)});
    }
    return table;
}

/// Everything but the presiding officer's own words, which nobody gives the floor for.
std::string countSentence(const Speeches& speeches) {
    constexpr v1::Kind kinds[] = {v1::KIND_PRESENTATION, v1::KIND_STATEMENT, v1::KIND_QUESTION, v1::KIND_REPLY,
                                  v1::KIND_POINT_OF_ORDER};
    std::map<v1::Kind, std::size_t> counts;
    std::uint64_t spent_ms = 0;
    for (const v1::SpeechRecord* record : speeches) {
        if (record->speech().kind() == v1::KIND_FROM_THE_CHAIR) continue;
        ++counts[record->speech().kind()];
        spent_ms += record->speech().spent_ms();
    }
    std::vector<std::string> parts;
    for (const v1::Kind kind : kinds) {
        if (counts.contains(kind)) parts.push_back(counted(counts[kind], nounOf(kind)));
    }
    if (parts.empty()) return "The presiding officer spoke from the chair:";
    return "The floor was given for " + joined(parts) + ", with a speaking time of " + duration(spent_ms) + " in all:";
}

/// Participants that took the floor, listed or not, each once, in the order in which they first did. A point of order
/// is no taking of the floor.
Bullets whoTookTheFloor(const Source& source, const Speeches& speeches) {
    std::map<v1::Category, std::vector<Name>> names;
    Ids seen;
    for (const v1::SpeechRecord* record : speeches) {
        const v1::Speech& speech = record->speech();
        const bool took_it = speech.participant() != 0 && speech.kind() != v1::KIND_POINT_OF_ORDER;
        if (!took_it || !seen.insert(speech.participant()).second) continue;
        const auto* row = source.state.find<v1::Participant>(speech.participant());
        const v1::Category category = row == nullptr ? v1::CATEGORY_UNSPECIFIED : row->category();
        names[category].push_back(participant(source.state, speech.participant()));
    }
    Bullets bullets;
    for (const v1::Category category : categories_in_order) {
        if (names.contains(category))
            bullets.lines.push_back(listed(capitalized(nounOf(category).many), names[category]));
    }
    return bullets;
}

}  // namespace

Blocks speechesOfItem(const Source& source, std::uint32_t item) {
    const Speeches speeches = speechesOn(source.state, item);
    if (speeches.empty()) return {};
    Blocks blocks{Paragraph{countSentence(speeches)}, table(source, speeches)};
    Bullets speakers = whoTookTheFloor(source, speeches);
    if (speakers.lines.empty()) return blocks;
    blocks.push_back(Paragraph{"The following took the floor:"});
    blocks.push_back(std::move(speakers));
    return blocks;
}

}  // namespace rostrum::report
