// SPDX-License-Identifier: MIT
#include "server/report/names.h"
#include "server/report/numbers_in_words.h"
#include "server/report/sections.h"
#include "server/report/wording.h"

namespace rostrum::report {
namespace {

Ids itemsNotConcluded(const state::State& state) {
    Ids ids;
    for (const v1::AgendaItem* item : agenda(state)) {
        if (item->status() != v1::ITEM_STATUS_CONCLUDED) ids.insert(item->id());
    }
    return ids;
}

std::string leftSentence(const state::State& state, const Ids& left) {
    if (left.empty()) return "";
    return capitalized(items(state, left)) + " had not been concluded.";
}

std::string meetingSentence(const Source& source, const v1::Meeting& meeting) {
    const std::string name = "The " + meetings(source.state, {meeting.id()});
    switch (meeting.status()) {
        case v1::MEETING_STATUS_ADJOURNED: {
            const Ids left(meeting.items_left().begin(), meeting.items_left().end());
            return sentences({name + " was adjourned on " + source.time.moment(meeting.adjourned_utc_ms()) +
                                  phraseOf(meeting.adjourned_on()) + ".",
                              leftSentence(source.state, left)});
        }
        case v1::MEETING_STATUS_IN_PROGRESS:
            return name + " was in progress at the end of this record.";
        case v1::MEETING_STATUS_SUSPENDED:
            return name + " was suspended at the end of this record.";
        default:
            return name + " had not been opened at the end of this record.";
    }
}

/// The meeting with which the session ended; null: it goes on.
const v1::Meeting* lastMeeting(const state::State& state, const v1::Session& session) {
    const v1::Meeting* last = nullptr;
    for (const v1::Meeting* meeting : meetings(state)) {
        const bool is_adjourned = meeting->status() == v1::MEETING_STATUS_ADJOURNED;
        if (is_adjourned) last = meeting;
        if (!is_adjourned && session.status() != v1::SESSION_STATUS_CLOSED) return nullptr;
    }
    return last;
}

std::string sessionSentence(const Source& source, const v1::Session& session) {
    const std::string closed = session.status() == v1::SESSION_STATUS_CLOSED
                                   ? "It was closed on " + source.time.moment(session.closed_utc_ms()) + "."
                                   : "";
    const v1::Meeting* last = lastMeeting(source.state, session);
    if (last == nullptr && closed.empty()) return "The session had not ended at the end of this record.";
    if (last == nullptr) return "The session was closed without a meeting.";
    const Ids left = itemsNotConcluded(source.state);
    const std::string after = left.empty() ? " after all agenda items had been concluded."
                                           : ". Agenda " + items(source.state, left) + " had not been concluded.";
    return sentences({"The session was adjourned at its " + meetings(source.state, {last->id()}) + ", on " +
                          source.time.day(last->adjourned_utc_ms()) + (left.empty() ? "," : "") + after,
                      closed});
}

}  // namespace

Blocks adjournmentSection(const Source& source) {
    const auto* session = source.state.find<v1::Session>(1);
    if (session == nullptr || source.state.table<v1::Meeting>().all().empty()) return {};
    Blocks blocks{Heading{2, "Adjournment"}};
    append(blocks, sampleReminder(source));
    std::vector<std::string> ends;
    for (const v1::Meeting* meeting : meetings(source.state)) ends.push_back(meetingSentence(source, *meeting));
    blocks.push_back(Paragraph{sentences(ends)});
    blocks.push_back(Paragraph{sessionSentence(source, *session)});
    return blocks;
}

}  // namespace rostrum::report
