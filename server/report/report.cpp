// SPDX-License-Identifier: MIT
#include "server/report/report.h"

#include "server/report/names.h"
#include "server/report/sections.h"

namespace rostrum::report {
namespace {

/// The title, and what must be known before anything is read.
Blocks titleBlocks(const v1::Session& session) {
    Blocks blocks{Heading{1, marked({session.title()})}};
    const std::string body = escaped(session.body());
    if (!body.empty()) blocks.push_back(Line{body});
    blocks.push_back(Line{session.rehearsal() ? "**Report of the session (rehearsal)**" : "**Report of the session**"});
    if (session.rehearsal()) {
        blocks.push_back(
            Note{"**Rehearsal.** The clock of this session was moved by hand: no time in this report "
                 "is the time of a real meeting."});
    }
    const std::string sample = escaped(session.sample_note());
    if (!sample.empty()) {
        blocks.push_back(Note{"**Note on sample data.** " + sample +
                              " Names and columns with “(sample)” behind them, and lists that say so, are sample."});
    }
    return blocks;
}

Blocks recordSection(const Head& head) {
    const std::string end = head.hash_hex.empty() ? "." : ", whose hash is `" + head.hash_hex + "`.";
    return {Heading{2, "The record"},
            Paragraph{sentences({"This report was written from the record of the session alone, up to entry " +
                                     std::to_string(head.seq) + end,
                                 head.hash_hex.empty() ? ""
                                                       : "With that hash `rostrum verify --head` finds out "
                                                         "whether the record has been changed or cut since."})}};
}

}  // namespace

Blocks sampleReminder(const Source& source) {
    const auto* session = source.state.find<v1::Session>(1);
    if (session == nullptr || escaped(session->sample_note()).empty()) return {};
    return {Line{"*Holds sample data: see the note at the beginning.*"}};
}

std::string sampleColumn(const Source& source, const std::string& heading) {
    return heading + (sampleReminder(source).empty() ? "" : " (sample)");
}

std::string writeMarkdown(const state::State& state, const Head& head) {
    const auto* session = state.find<v1::Session>(1);
    if (session == nullptr) {
        Blocks blocks{Heading{1, "Report"}, Paragraph{"The record holds no session."}};
        append(blocks, recordSection(head));
        return rendered(blocks);
    }
    const Source source{state, ZonedTime(session->time_zone())};
    Blocks blocks = titleBlocks(*session);
    append(blocks, meetingsSection(source));
    append(blocks, attendanceSection(source));
    append(blocks, presidingSection(source));
    append(blocks, itemsSection(source));
    append(blocks, adjournmentSection(source));
    append(blocks, recordSection(head));
    return rendered(blocks);
}

}  // namespace rostrum::report
