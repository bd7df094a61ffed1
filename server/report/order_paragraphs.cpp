// SPDX-License-Identifier: MIT
#include "server/report/names.h"
#include "server/report/proceedings.h"
#include "server/report/sections.h"
#include "server/report/wording.h"

namespace rostrum::report {
namespace {

constexpr Noun call_noun{"call to order was made", "calls to order were made"};
constexpr Noun point_noun{"point of order was raised", "points of order were raised"};

/// ", with the words: “…”"
std::string inTheWords(const std::string& text) {
    const std::string words = escaped(text);
    return words.empty() ? "" : ", with the words “" + words + "”";
}

const v1::Ruling* rulingOn(const state::State& state, const v1::Request& point) {
    for (const auto& [id, stored] : state.table<v1::Ruling>().all()) {
        if (stored.row.request() == point.id()) return &stored.row;
    }
    return nullptr;
}

/// What became of it without a ruling.
std::string notRuledOn(const v1::Request& point) {
    switch (point.status()) {
        case v1::REQUEST_STATUS_CANCELLED:
            return "It was withdrawn before it was heard.";
        case v1::REQUEST_STATUS_NOT_REACHED:
            return "The meeting was adjourned before it was heard.";
        case v1::REQUEST_STATUS_GRANTED:
            return "It was being heard at the end of this record.";
        default:
            return "It waited to be heard at the end of this record.";
    }
}

std::string rulingSentence(const Source& source, const v1::Ruling& ruling) {
    const std::string words = inTheWords(ruling.text());
    if (ruling.outcome() == v1::RULING_OUTCOME_WITHDRAWN) return "It was withdrawn" + words + ".";
    return capitalized(theOfficer(source.state, ruling.term())) + ", " + phraseOf(ruling.outcome()) + words + ".";
}

std::string pointOfOrder(const Source& source, const v1::Request& point) {
    const v1::Ruling* ruling = rulingOn(source.state, point);
    return sentences({"On " + source.time.moment(point.received_utc_ms()) + " " +
                          marked(participant(source.state, point.participant())) + " raised a point of order.",
                      ruling == nullptr ? notRuledOn(point) : rulingSentence(source, *ruling)});
}

/// The call names a participant, or the speech of a panellist.
Name whoWasCalled(const Source& source, const v1::CallToOrder& call) {
    if (call.participant() != 0) return participant(source.state, call.participant());
    if (const auto* speech = source.state.find<v1::Speech>(call.speech()))
        return panellist(source.state, speech->panel_place());
    for (const auto& [id, stored] : source.state.table<v1::SpeechRecord>().all()) {
        const v1::Speech& speech = stored.row.speech();
        if (speech.id() == call.speech()) return panellist(source.state, speech.panel_place());
    }
    return {};
}

std::string callToOrder(const Source& source, const v1::CallToOrder& call) {
    return "On " + source.time.moment(call.at_utc_ms()) + " " + theOfficer(source.state, call.term()) + ", called " +
           marked(whoWasCalled(source, call)) + " to order " + phraseOf(call.ground()) + inTheWords(call.text()) + ".";
}

void add(Blocks& blocks, Noun noun, Bullets bullets) {
    if (bullets.lines.empty()) return;
    blocks.push_back(Paragraph{capitalized(counted(bullets.lines.size(), noun)) + ":"});
    blocks.push_back(std::move(bullets));
}

}  // namespace

Blocks orderOfItem(const Source& source, std::uint32_t item) {
    Bullets points;
    for (const v1::Request* request : requestsOn(source.state, item)) {
        if (request->kind() == v1::KIND_POINT_OF_ORDER) points.lines.push_back(pointOfOrder(source, *request));
    }
    Bullets calls;
    for (const v1::CallToOrder* call : rowsOn<v1::CallToOrder>(source.state, item)) {
        calls.lines.push_back(callToOrder(source, *call));
    }
    Blocks blocks;
    add(blocks, point_noun, std::move(points));
    add(blocks, call_noun, std::move(calls));
    return blocks;
}

}  // namespace rostrum::report
