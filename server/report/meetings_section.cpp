// SPDX-License-Identifier: MIT
#include "server/report/names.h"
#include "server/report/numbers_in_words.h"
#include "server/report/sections.h"

namespace rostrum::report {
namespace {

constexpr Noun meeting_noun{"meeting", "meetings"};

/// "in Vienna and online"; "" where the session says nothing of its place.
std::string where(const v1::Session& session) {
    const std::string place = escaped(session.place());
    if (place.empty()) return session.online() ? " online" : "";
    return " in " + place + (session.online() ? " and online" : "");
}

std::string language(const v1::Session& session) {
    const std::string name = escaped(session.language());
    return name.empty() ? "" : " in " + name;
}

std::string heldSentence(const Source& source, const v1::Session& session) {
    std::vector<std::int64_t> openings;
    for (const v1::Meeting* meeting : meetings(source.state)) {
        if (meeting->opened_utc_ms() != 0) openings.push_back(meeting->opened_utc_ms());
    }
    const std::size_t planned = source.state.table<v1::Meeting>().all().size();
    if (openings.empty()) {
        return "The session was to be held" + language(session) + " over " + counted(planned, meeting_noun) +
               where(session) + ". At the end of this record no meeting had been opened.";
    }
    return "The session was held" + language(session) + " over " + counted(openings.size(), meeting_noun) +
           where(session) + ", " + source.time.days(openings) + ".";
}

std::string endOf(const Source& source, const v1::Meeting& meeting) {
    switch (meeting.status()) {
        case v1::MEETING_STATUS_ADJOURNED:
            return source.time.moment(meeting.adjourned_utc_ms());
        case v1::MEETING_STATUS_IN_PROGRESS:
            return "in progress";
        case v1::MEETING_STATUS_SUSPENDED:
            return "suspended";
        default:
            return "";
    }
}

Table table(const Source& source) {
    Table table{{"Meeting", "Planned", sampleColumn(source, "Opened"), sampleColumn(source, "Adjourned"),
                 sampleColumn(source, "Agenda items")},
                {}};
    for (const v1::Meeting* meeting : meetings(source.state)) {
        Ids taken_up;
        for (const v1::AgendaItem* item : agenda(source.state)) {
            for (const std::uint32_t in : item->meetings()) {
                if (in == meeting->id()) taken_up.insert(item->id());
            }
        }
        const bool is_planned = meeting->planned_start_utc_ms() != 0;
        table.rows.push_back(
            {capitalized(ordinal(meeting->number())),
             is_planned ? source.time.span(meeting->planned_start_utc_ms(), meeting->planned_end_utc_ms()) : "",
             meeting->opened_utc_ms() == 0 ? "not opened" : source.time.moment(meeting->opened_utc_ms()),
             endOf(source, *meeting), itemNumbers(source.state, taken_up)});
    }
    return table;
}

}  // namespace

Blocks meetingsSection(const Source& source) {
    const auto* session = source.state.find<v1::Session>(1);
    Blocks blocks{Heading{2, "Meetings"}};
    append(blocks, sampleReminder(source));
    blocks.push_back(Paragraph{heldSentence(source, session == nullptr ? v1::Session() : *session)});
    if (source.state.table<v1::Meeting>().all().empty()) return blocks;
    blocks.push_back(
        Paragraph{"The meetings were as follows. All times in this report are those of " + source.time.zone() + "."});
    blocks.push_back(table(source));
    return blocks;
}

}  // namespace rostrum::report
