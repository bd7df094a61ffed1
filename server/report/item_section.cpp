// SPDX-License-Identifier: MIT
#include "server/report/names.h"
#include "server/report/proceedings.h"
#include "server/report/sections.h"
#include "server/report/wording.h"

#include <algorithm>

namespace rostrum::report {
namespace {

constexpr Noun request_noun{"request was", "requests were"};

std::vector<std::string> namesOf(const state::State& state, const v1::AgendaItem& item, v1::PanelStatus status) {
    std::vector<std::string> names;
    for (const v1::PanelPlace* place : panelOf(state, item.id())) {
        if (place->status() == status) names.push_back(panellistInFull(state, *place));
    }
    return names;
}

std::string panelParagraph(const Source& source, const v1::AgendaItem& item) {
    const auto presented = namesOf(source.state, item, v1::PANEL_STATUS_PRESENTED);
    const auto passed_over = namesOf(source.state, item, v1::PANEL_STATUS_PASSED_OVER);
    const auto waiting = namesOf(source.state, item, v1::PANEL_STATUS_WAITING);
    std::string held;
    if (!presented.empty()) {
        held = "A panel was held under agenda item " + escaped(item.number()) + ", with " +
               (presented.size() == 1 ? "a presentation by " : "presentations by ") + joinedBySemicolons(presented) +
               ". " + capitalized(theOfficer(source.state, item.presentations_presided_by())) + ", presided.";
    }
    return sentences({held, passed_over.empty() ? "" : "Passed over: " + joinedBySemicolons(passed_over) + ".",
                      waiting.empty() ? "" : "Invited, without a presentation: " + joinedBySemicolons(waiting) + "."});
}

/// Some presentation was given, and all of them before the floor was opened.
bool followedPresentations(const state::State& state, const v1::AgendaItem& item) {
    bool any = false;
    for (const v1::SpeechRecord* record : speechesOn(state, item.id())) {
        if (record->speech().kind() != v1::KIND_PRESENTATION) continue;
        if (record->speech().given_utc_ms() > item.floor_opened_utc_ms()) return false;
        any = true;
    }
    return any;
}

std::string whoMayAsk(const v1::ListRules& rules) {
    if (rules.categories().empty()) return "all participants";
    std::vector<std::string> invited;
    for (const int category : rules.categories()) {
        invited.emplace_back(nounOf(static_cast<v1::Category>(category)).many);
    }
    return joined(invited);
}

std::string floorParagraph(const Source& source, const v1::AgendaItem& item) {
    if (item.floor_opened_utc_ms() == 0) return "";
    const std::string officer = theOfficer(source.state, item.floor_opened_by());
    const std::string opened =
        (followedPresentations(source.state, item) ? "Following the presentations, " + officer : capitalized(officer)) +
        ", opened the floor on " + source.time.moment(item.floor_opened_utc_ms()) + ".";
    const bool is_closed = item.list() == v1::LIST_STATUS_CLOSED && item.closed_utc_ms() != 0;
    return sentences(
        {opened, "It was open to " + whoMayAsk(item.rules()) + ".",
         is_closed ? "The list of speakers was closed on " + source.time.moment(item.closed_utc_ms()) + "." : ""});
}

std::string repliesParagraph(const Source& source, const v1::AgendaItem& item) {
    std::vector<std::string> names;
    for (const v1::PanelPlace* place : panelOf(source.state, item.id())) {
        if (place->replies() != 0) names.push_back(marked(panellist(source.state, place->id())));
    }
    return names.empty() ? "" : "Replies were given by " + joined(names) + ".";
}

enum class Called { not_at_all, absent };

/// Those of the list that ended so. Points of order are told with their rulings.
std::vector<std::string> endedAs(const state::State& state, std::uint32_t item, v1::RequestStatus status,
                                 Called called = Called::not_at_all) {
    std::vector<std::string> names;
    for (const v1::Request* request : requestsOn(state, item)) {
        if (request->kind() == v1::KIND_POINT_OF_ORDER || request->status() != status) continue;
        if (request->absent() != (called == Called::absent)) continue;
        const std::string begun = request->spent_ms() == 0 ? "" : " (interrupted by a lost connection before)";
        names.push_back(marked(participant(state, request->participant())) + begun);
    }
    return names;
}

std::string unheardParagraph(const Source& source, const v1::AgendaItem& item) {
    const auto not_reached = endedAs(source.state, item.id(), v1::REQUEST_STATUS_NOT_REACHED);
    const auto denied = endedAs(source.state, item.id(), v1::REQUEST_STATUS_DENIED);
    const auto absent = endedAs(source.state, item.id(), v1::REQUEST_STATUS_DENIED, Called::absent);
    return sentences(
        {not_reached.empty() ? "" : "On the list and not reached: " + joinedBySemicolons(not_reached) + ".",
         absent.empty() ? "" : "Called and absent: " + joinedBySemicolons(absent) + ".",
         denied.empty() ? "" : "The floor was not accorded to: " + joinedBySemicolons(denied) + "."});
}

/// Who has the floor and how many wait, where the record ends in the middle of the item.
std::string nowSentence(const Source& source, const v1::AgendaItem& item) {
    std::vector<std::string> speaking;
    for (const v1::Speech* speech : rowsOn<v1::Speech>(source.state, item.id())) {
        if (speech->panel_place() != 0) speaking.push_back(marked(panellist(source.state, speech->panel_place())));
        if (speech->participant() != 0) speaking.push_back(marked(participant(source.state, speech->participant())));
    }
    const std::size_t waiting = source.state.list(item.id()).size();
    return sentences(
        {speaking.empty() ? "" : "At the end of this record the floor was held by " + joined(speaking) + ".",
         waiting == 0 ? "" : capitalized(counted(waiting, request_noun)) + " waiting on the list."});
}

std::string conclusionSentence(const Source& source, const v1::AgendaItem& item) {
    const Ids in(item.meetings().begin(), item.meetings().end());
    const std::string at = in.empty() ? "" : " at the " + meetings(source.state, in);
    switch (item.status()) {
        case v1::ITEM_STATUS_CONCLUDED:
            return "The item was considered" + at + ", and its consideration was concluded.";
        case v1::ITEM_STATUS_TO_BE_CONTINUED:
            return "The item was considered" + at + ", and its consideration was to be continued.";
        case v1::ITEM_STATUS_DEFERRED:
            return "Consideration of the item was deferred.";
        case v1::ITEM_STATUS_UNDER_CONSIDERATION:
            return "The item was under consideration at the end of this record.";
        default:
            return "The item was not taken up.";
    }
}

void addParagraph(Blocks& blocks, const std::string& text) {
    if (!text.empty()) blocks.push_back(Paragraph{text});
}

Blocks itemSection(const Source& source, const v1::AgendaItem& item) {
    const std::string number = marked({item.number()});
    Blocks blocks{Heading{3, "Item " + number + ": " + marked({item.title(), item.sample()})}};
    append(blocks,
           item.sample() ? Blocks{Line{"*Everything under this item is sample data.*"}} : sampleReminder(source));
    addParagraph(blocks, panelParagraph(source, item));
    addParagraph(blocks, floorParagraph(source, item));
    append(blocks, speechesOfItem(source, item.id()));
    addParagraph(blocks, repliesParagraph(source, item));
    append(blocks, orderOfItem(source, item.id()));
    addParagraph(blocks, unheardParagraph(source, item));
    addParagraph(blocks, sentences({conclusionSentence(source, item), nowSentence(source, item)}));
    return blocks;
}

/// What was said while no item was under consideration.
Blocks betweenItems(const Source& source) {
    Blocks said = speechesOfItem(source, 0);
    append(said, orderOfItem(source, 0));
    if (said.empty()) return {};
    Blocks blocks{Heading{3, "Between items"}};
    append(blocks, sampleReminder(source));
    append(blocks, std::move(said));
    return blocks;
}

}  // namespace

Blocks itemsSection(const Source& source) {
    Blocks blocks{Heading{2, "Agenda items"}};
    for (const v1::AgendaItem* item : agenda(source.state)) append(blocks, itemSection(source, *item));
    append(blocks, betweenItems(source));
    return blocks.size() == 1 ? Blocks() : blocks;
}

}  // namespace rostrum::report
