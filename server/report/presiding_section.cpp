// SPDX-License-Identifier: MIT
#include "server/report/names.h"
#include "server/report/numbers_in_words.h"
#include "server/report/sections.h"
#include "server/report/wording.h"

#include <algorithm>

namespace rostrum::report {
namespace {

/// Terms have ids in the order in which they began.
std::vector<const v1::PresidingTerm*> termsOf(const state::State& state, std::uint32_t meeting) {
    std::vector<const v1::PresidingTerm*> terms;
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        if (stored.row.meeting() == meeting) terms.push_back(&stored.row);
    }
    return terms;
}

/// Everybody who presided, in the order of their first terms, with all the items over which they did.
std::string summary(const state::State& state) {
    std::vector<const v1::PresidingTerm*> officers;
    std::map<std::uint32_t, Ids> items_of;
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        const v1::PresidingTerm& term = stored.row;
        if (!items_of.contains(term.person())) officers.push_back(&term);
        items_of[term.person()].insert(term.items().begin(), term.items().end());
    }
    std::vector<std::string> parts;
    for (const v1::PresidingTerm* officer : officers) {
        const std::string over = items(state, items_of[officer->person()]);
        parts.push_back(officerInFull(state, *officer) + (over.empty() ? "" : ", over " + over));
    }
    return "The session was presided over by " + joinedBySemicolons(parts) + ".";
}

/// How the term followed the one before it, if there is one.
std::string termSentence(const Source& source, const v1::PresidingTerm& term, const v1::PresidingTerm* before) {
    const std::string officer = theOfficer(source.state, term.id());
    const std::string previous = before == nullptr ? "" : theOfficer(source.state, before->id());
    const std::string at = source.time.moment(term.began_utc_ms());
    const std::string over_items = items(source.state, Ids(term.items().begin(), term.items().end()));
    const std::string over = over_items.empty() ? "" : " over " + over_items;
    const std::string reason = escaped(term.reason());
    switch (term.began()) {
        case v1::TERM_BEGAN_HANDED_OVER:
            return "On " + at + " " + previous + ", handed the chair over to " + officer + ", who presided" + over +
                   ".";
        case v1::TERM_BEGAN_TAKEN: {
            const bool is_back = term.role() == v1::ROLE_CHAIR;
            return "On " + at + " " + officer + ", took the chair" + (is_back ? " back from " : " in the absence of ") +
                   previous + (reason.empty() ? "" : ", giving as the reason “" + reason + "”") +
                   (over.empty() ? "" : ", and presided" + over) + ".";
        }
        default:
            return "At the " + meetings(source.state, {term.meeting()}) + " " + officer + ", presided" + over +
                   " from the opening on " + at + ".";
    }
}

std::vector<std::string> operatingSentences(const Source& source, const v1::Meeting& meeting) {
    std::vector<std::string> all;
    for (const auto& [id, stored] : source.state.table<v1::Operating>().all()) {
        const v1::Operating& operating = stored.row;
        const bool after_opening = operating.began_utc_ms() >= meeting.opened_utc_ms();
        const bool before_end =
            meeting.adjourned_utc_ms() == 0 || operating.began_utc_ms() <= meeting.adjourned_utc_ms();
        if (!after_opening || !before_end) continue;
        const std::string until =
            operating.ended_utc_ms() == 0 ? "" : " until " + source.time.moment(operating.ended_utc_ms());
        all.push_back("From " + source.time.moment(operating.began_utc_ms()) + until + " " +
                      marked(person(source.state, operating.person())) + " operated for " +
                      marked(person(source.state, operating.for_person())) + ", whose connection was lost.");
    }
    return all;
}

std::string meetingParagraph(const Source& source, const v1::Meeting& meeting) {
    std::vector<std::string> parts;
    const v1::PresidingTerm* before = nullptr;
    for (const v1::PresidingTerm* term : termsOf(source.state, meeting.id())) {
        parts.push_back(termSentence(source, *term, before));
        before = term;
    }
    for (std::string& sentence : operatingSentences(source, meeting)) parts.push_back(std::move(sentence));
    return sentences(parts);
}

}  // namespace

Blocks presidingSection(const Source& source) {
    if (source.state.table<v1::PresidingTerm>().all().empty()) return {};
    Blocks blocks{Heading{2, "Presiding officers"}};
    append(blocks, sampleReminder(source));
    blocks.push_back(Paragraph{summary(source.state)});
    for (const v1::Meeting* meeting : meetings(source.state)) {
        if (!termsOf(source.state, meeting->id()).empty())
            blocks.push_back(Paragraph{meetingParagraph(source, *meeting)});
    }
    return blocks;
}

}  // namespace rostrum::report
