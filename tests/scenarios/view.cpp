// SPDX-License-Identifier: MIT
#include "tests/scenarios/view.h"

#include "protocol/state/speaking_clock.h"
#include "protocol/state/suggestions.h"
#include "tests/scenarios/cast.h"
#include "tests/support/invariants.h"

#include <cctype>
#include <cstdio>

namespace rostrum::scenarios {
namespace {

/// "UNDER_CONSIDERATION" of ITEM_STATUS_UNDER_CONSIDERATION becomes "under consideration".
template <class Word>
std::string word(Word value, const google::protobuf::EnumDescriptor& words) {
    const auto* described = words.FindValueByNumber(static_cast<int>(value));
    std::string text = described == nullptr ? "?" : described->name();
    std::string prefix;  // ITEM_STATUS_ of ItemStatus
    for (const char letter : words.name()) {
        if (std::isupper(letter) && !prefix.empty()) prefix += '_';
        prefix += static_cast<char>(std::toupper(letter));
    }
    if (text.rfind(prefix + "_", 0) == 0) text.erase(0, prefix.size() + 1);
    for (char& letter : text) letter = letter == '_' ? ' ' : static_cast<char>(std::tolower(letter));
    return text;
}

/// The names, or "nobody".
class Names {
public:
    void add(const std::string& name) { m_text += (m_text.empty() ? "" : ", ") + name; }
    std::string text() const { return m_text.empty() ? "nobody" : m_text; }

private:
    std::string m_text;
};

std::string personName(const State& state, std::uint32_t id) {
    const auto* person = state.find<v1::Person>(id);
    return person == nullptr ? "the server" : person->name();
}

std::string participantName(const State& state, std::uint32_t id) {
    const auto* participant = state.find<v1::Participant>(id);
    return participant == nullptr ? "?" : participant->name();
}

/// "0:47.250": speaking time is never rounded in the record.
std::string exactly(std::uint32_t ms) {
    char text[24];
    std::snprintf(text, sizeof text, "%u:%02u.%03u", ms / 60'000, ms / 1'000 % 60, ms % 1'000);
    return text;
}

std::string speakerOf(const State& state, const v1::Speech& speech) {
    if (speech.officer() != 0) return personName(state, speech.officer());
    if (speech.panel_place() != 0) {
        const auto* panel = state.find<v1::PanelPlace>(speech.panel_place());
        return panel == nullptr ? "?" : panel->name() + " (" + word(speech.kind(), *v1::Kind_descriptor()) + ")";
    }
    const std::string name = participantName(state, speech.participant());
    return speech.kind() == v1::KIND_STATEMENT ? name : name + " (" + word(speech.kind(), *v1::Kind_descriptor()) + ")";
}

std::string textOf(const State& state, std::uint32_t speech_id, core::Now now) {
    const auto* speech = state.find<v1::Speech>(speech_id);
    if (speech == nullptr) return "nobody";
    const state::SpeakingClock clock = state::speakingClock(*speech, now.meeting_ms);
    std::string text = speakerOf(state, *speech) + " " + state::formatClock(state::shownSeconds(clock));
    if (clock.in_lead_in) text += ", lead-in";
    if (clock.phase == state::Phase::warned) text += ", warned";
    if (clock.phase == state::Phase::over) text += ", over time";
    for (const int hold : speech->holds()) text += ", held: " + word(hold, *v1::Hold_descriptor());
    return text;
}

std::string meetingLine(const State& state) {
    std::string text = "none yet";
    for (const auto& [id, stored] : state.table<v1::Meeting>().all()) {
        const v1::Meeting& meeting = stored.row;
        if (meeting.status() == v1::MEETING_STATUS_PLANNED) continue;
        text = std::to_string(meeting.number()) + " " + word(meeting.status(), *v1::MeetingStatus_descriptor());
        const auto* term = state.find<v1::PresidingTerm>(meeting.presiding_term());
        if (term == nullptr) continue;
        text += ", " + term->name() + " presides";
        if (term->console_lost()) text += ", whose console is lost";
    }
    for (const auto& [id, stored] : state.table<v1::HandoverOffer>().all()) {
        text += ", the chair is offered to " + personName(state, stored.row.to());
    }
    for (const auto& [id, stored] : state.table<v1::Operating>().all()) {
        if (stored.row.ended_utc_ms() == 0) text += ", " + personName(state, stored.row.person()) + " operates";
    }
    return text;
}

std::string itemLine(const v1::AgendaItem& item) {
    std::string text = word(item.status(), *v1::ItemStatus_descriptor());
    if (item.segment() != v1::SEGMENT_UNSPECIFIED) text += ", " + word(item.segment(), *v1::Segment_descriptor());
    text += ", list " + word(item.list(), *v1::ListStatus_descriptor());
    if (item.opens_utc_ms() != 0) text += ", opens at " + timeOfDay(item.opens_utc_ms());
    if (item.closes_utc_ms() != 0) text += ", closes at " + timeOfDay(item.closes_utc_ms());
    if (item.closes_after_nth() != 0) {
        text += " after speaker " + std::to_string(item.closes_after_nth()) + ", " + std::to_string(item.spoken()) +
                " so far";
    }
    return text;
}

std::string panelLine(const State& state, std::uint32_t item) {
    std::map<std::uint32_t, std::string> by_place;
    for (const auto& [id, stored] : state.table<v1::PanelPlace>().all()) {
        const v1::PanelPlace& panel = stored.row;
        if (panel.item() != item) continue;
        std::string text = panel.name() + " (" + word(panel.status(), *v1::PanelStatus_descriptor());
        if (panel.wishes_to_reply()) text += ", wishes to reply";
        if (panel.replies() != 0) text += ", replied";
        by_place[panel.place()] = text + ")";
    }
    Names names;
    for (const auto& [place, text] : by_place) names.add(text);
    return names.text();
}

std::string orderLine(const State& state, const state::Order& order) {
    Names names;
    for (const auto& [place, id] : order) names.add(nameOf(state, *state.find<v1::Request>(id)));
    return names.text();
}

std::string suggestedLine(const State& state) {
    Names names;
    for (const v1::Suggestion& suggestion : state::suggestionsThatHold(state)) {
        const auto* request = state.find<v1::Request>(suggestion.request());
        const auto* panel = state.find<v1::PanelPlace>(suggestion.panel_place());
        names.add((request != nullptr ? nameOf(state, *request) : panel->name()) + " by " +
                  personName(state, suggestion.id()));
    }
    return names.text();
}

std::string actLine(const State& state, const v1::Change& change, const v1::Act& act) {
    std::string text = change.origin() == v1::ORIGIN_COMMAND ? "done" : act.what();
    if (act.for_person() != 0) text += ", for " + personName(state, act.for_person());
    if (act.out_of_order()) text += ", out of order";
    if (!act.reason().empty()) text += ", because \"" + act.reason() + "\"";
    return text;
}

/// Where the request stands: on a list or, finished with its item, kept as a record. Unspecified: there is none.
v1::RequestStatus statusOf(const State& state, std::uint32_t request) {
    if (const auto* row = state.find<v1::Request>(request)) return row->status();
    const auto* record = state.find<v1::RequestRecord>(request);
    return record == nullptr ? v1::REQUEST_STATUS_UNSPECIFIED : record->request().status();
}

void addRequestLine(const State& before, const v1::Request& request, const State& after,
                    std::vector<std::string>& lines) {
    const v1::RequestStatus was = statusOf(before, request.id());
    if (was == request.status() || (!support::isFinal(was) && !support::isFinal(request.status()))) return;
    lines.push_back(nameOf(after, request) + ": " + word(request.status(), *v1::RequestStatus_descriptor()) +
                    (support::isFinal(was) ? " again" : ""));
}

void addRowLine(const State& before, const v1::Row& row, const State& after, std::vector<std::string>& lines) {
    switch (row.of_case()) {
        case v1::Row::kSpeechRecord: {
            const v1::Speech& speech = row.speech_record().speech();
            lines.push_back(speakerOf(after, speech) + " spoke " + exactly(speech.spent_ms()) + ", " +
                            word(row.speech_record().end(), *v1::SpeechEnd_descriptor()));
            break;
        }
        case v1::Row::kRequest:
            addRequestLine(before, row.request(), after, lines);
            break;
        case v1::Row::kRequestRecord:
            addRequestLine(before, row.request_record().request(), after, lines);
            break;
        case v1::Row::kRuling:
            lines.push_back("ruling on " + participantName(after, row.ruling().participant()) +
                            "'s point of order: " + word(row.ruling().outcome(), *v1::RulingOutcome_descriptor()) +
                            (row.ruling().text().empty() ? "" : ", \"" + row.ruling().text() + "\""));
            break;
        case v1::Row::kCallToOrder:
            lines.push_back(participantName(after, row.call_to_order().participant()) + " is called to order: " +
                            word(row.call_to_order().ground(), *v1::OrderGround_descriptor()));
            break;
        case v1::Row::kAttendance:
            lines.push_back(personName(after, row.attendance().person()) + " attends, " +
                            word(row.attendance().modality(), *v1::Modality_descriptor()));
            break;
        case v1::Row::kMeeting: {
            Names left;
            for (const std::uint32_t item : row.meeting().items_left())
                left.add(after.find<v1::AgendaItem>(item)->number());
            if (row.meeting().items_left_size() != 0) lines.push_back("items left: " + left.text());
            break;
        }
        default:
            break;
    }
}

}  // namespace

View viewOf(const State& state, core::Now now) {
    View view;
    view.emplace_back("meeting", meetingLine(state));
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        view.emplace_back("item " + stored.row.number(), itemLine(stored.row));
        view.emplace_back("panel of item " + stored.row.number(), panelLine(state, id));
    }
    const auto* stored_floor = state.find<v1::Floor>(1);
    const v1::Floor floor = stored_floor == nullptr ? v1::Floor() : *stored_floor;
    view.emplace_back("from the chair", textOf(state, floor.officer(), now));
    view.emplace_back("floor", textOf(state, floor.current(), now));
    view.emplace_back("interrupted", textOf(state, floor.interrupted(), now));
    view.emplace_back("suggested", suggestedLine(state));
    view.emplace_back("points of order", orderLine(state, state.pointsOfOrder()));
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        view.emplace_back("list of item " + stored.row.number(), orderLine(state, state.list(id)));
        view.emplace_back("pending on item " + stored.row.number(), orderLine(state, state.pending(id)));
    }
    return view;
}

std::vector<std::string> linesOf(const State& before, const v1::Change& change, const State& after) {
    std::vector<std::string> lines;
    for (const v1::Row& row : change.rows()) {
        if (row.has_act() && row.act().seq() == change.seq()) lines.push_back(actLine(after, change, row.act()));
    }
    for (const v1::Row& row : change.rows()) addRowLine(before, row, after, lines);
    return lines;
}

std::string lineOf(const v1::Refusal& refusal, const State& state) {
    std::string code = v1::RefusalCode_Name(refusal.code());
    std::string name;
    bool begins_word = true;
    for (const char letter : code) {
        if (letter != '_') name += static_cast<char>(begins_word ? letter : std::tolower(letter));
        begins_word = letter == '_';
    }
    std::string text = "refused: " + name + (refusal.rule().empty() ? "" : ", rule " + refusal.rule());
    const v1::Refusal::Details& details = refusal.details();
    if (!details.field().empty()) text += "; " + details.field();
    if (details.by_person() != 0) text += "; by " + personName(state, details.by_person());
    if (details.participant() != 0) text += "; " + participantName(state, details.participant());
    if (details.item() != 0) text += "; item " + state.find<v1::AgendaItem>(details.item())->number();
    if (details.position() != 0) text += "; position " + std::to_string(details.position());
    if (details.count() != 0) text += "; " + std::to_string(details.count());
    if (details.at_utc_ms() != 0) text += "; at " + timeOfDay(details.at_utc_ms());
    if (details.ago_ms() != 0) text += "; " + exactly(details.ago_ms()) + " ago";
    if (details.retry_after_ms() != 0) text += "; in " + exactly(details.retry_after_ms());
    if (details.status() != 0) text += "; " + word(details.status(), *v1::RequestStatus_descriptor());
    return text;
}

std::string nameOf(const State& state, const v1::Request& request) {
    std::string name = participantName(state, request.participant());
    const auto* session = state.find<v1::Session>(1);
    for (const v1::Group& group : session->groups()) {
        if (group.id() == request.group()) name += " for the " + group.name();
    }
    if (request.kind() == v1::KIND_QUESTION) name += " (question)";
    if (request.kind() == v1::KIND_REPLY) name += " (reply)";
    if (request.kind() == v1::KIND_POINT_OF_ORDER) name += " (point of order)";
    if (request.modality() == v1::MODALITY_ONLINE) name += " [online]";
    if (request.moved()) name += " [moved]";
    if (request.spent_ms() != 0) name += " [" + exactly(request.spent_ms()) + " spent]";
    if (request.limit_ms() != 0) name += " [limit " + state::formatClock(request.limit_ms() / 1'000) + "]";
    return name;
}

std::string timeOfDay(std::int64_t utc_ms) {
    const std::int64_t seconds = (utc_ms - day_utc_ms) / 1'000;
    char text[24];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", static_cast<int>(seconds / 3'600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return text;
}

}  // namespace rostrum::scenarios
