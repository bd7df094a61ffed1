// SPDX-License-Identifier: MIT
#include "server/cli/board.h"

#include "protocol/state/current.h"
#include "protocol/state/projected_times.h"
#include "protocol/state/speaking_clock.h"
#include "protocol/state/speech_limit.h"
#include "server/cli/local_time.h"
#include "server/cli/text_width.h"
#include "server/cli/words.h"

#include <fmt/core.h>

#include <algorithm>

namespace rostrum::cli {
namespace {

using state::State;

constexpr std::size_t title_columns_min = 8;

std::string nameOf(const State& view, const v1::Speech& speech) {
    if (const auto* participant = view.find<v1::Participant>(speech.participant())) return participant->name();
    if (const auto* place = view.find<v1::PanelPlace>(speech.panel_place())) {
        return place->name() + ", " + place->organization();
    }
    return "The presiding officer";
}

std::string participantOf(const State& view, std::uint32_t request_id) {
    const auto* request = view.find<v1::Request>(request_id);
    const auto* participant = request == nullptr ? nullptr : view.find<v1::Participant>(request->participant());
    return participant == nullptr ? "" : participant->name();
}

std::string meetingLine(const State& view) {
    const v1::Meeting* meeting = meetingInProgress(view);
    if (meeting == nullptr) return "No meeting is in progress";
    const auto* term = view.find<v1::PresidingTerm>(meeting->presiding_term());
    const char* status = meeting->status() == v1::MEETING_STATUS_SUSPENDED ? ", suspended" : "";
    const char* role = term != nullptr && term->role() == v1::ROLE_CHAIR ? "the Chair" : "the Vice-Chair";
    return fmt::format("Meeting {}{} · {} presides", meeting->number(), status, role);
}

std::string itemLine(const State& view) {
    const v1::AgendaItem* item = itemUnderConsideration(view);
    if (item == nullptr) return "No item is under consideration";
    const char* list = "list not open";
    if (item->list() == v1::LIST_STATUS_OPEN) list = "list open";
    if (item->list() == v1::LIST_STATUS_CLOSING) list = "list closing";
    if (item->list() == v1::LIST_STATUS_CLOSED) list = "list closed";
    return fmt::format("Item {} {} · {}", item->number(), item->title(), list);
}

/// A state is a word and a shape.
std::string clockText(const v1::Speech& speech, std::int64_t meeting_ms) {
    const state::SpeakingClock clock = state::speakingClock(speech, meeting_ms);
    std::string shape = "▶ time left";
    if (!clock.limited) shape = "▶ time used";
    if (clock.phase == state::Phase::warned) shape = "▲ time left";
    if (clock.phase == state::Phase::over) shape = "■ over time";
    if (!clock.running) shape = "‖ paused";
    return fmt::format("{}  {}", state::formatClock(state::shownSeconds(clock)), shape);
}

const v1::Speech* speechOnTheFloor(const State& view) {
    const auto* floor = view.find<v1::Floor>(1);
    if (floor == nullptr) return nullptr;
    return view.find<v1::Speech>(floor->officer() != 0 ? floor->officer() : floor->current());
}

std::string cut(const std::string& text, std::size_t columns) {
    if (shownWidth(text) <= columns) return text;
    return columns == 0 ? "" : beginning(text, columns - 1) + "…";
}

std::string padded(const std::string& text, std::size_t columns) {
    std::string all = cut(text, columns);
    return all.append(columns - shownWidth(all), ' ');
}

/// However long the session's title is, the time stands at the end.
std::string titleLine(const State& view, const v1::Session& session, const Moment& moment, std::size_t columns) {
    const std::string time = fmt::format(" · {}{}", formatTimeOfDay(moment.utc_ms, session.time_zone()),
                                         session.rehearsal() ? " · rehearsal" : "");
    const std::string meeting = " · " + meetingLine(view);
    const auto roomBeside = [columns](const std::string& text) {
        return columns - std::min(columns, shownWidth(text));
    };
    const std::string title =
        cut(session.title(), std::max<std::size_t>(title_columns_min, roomBeside(meeting + time)));
    return cut(title + meeting, roomBeside(time)) + time;
}

void drawFloor(const State& view, const Moment& moment, std::vector<std::string>& lines) {
    const v1::Speech* speech = speechOnTheFloor(view);
    if (speech == nullptr) {
        lines.emplace_back("  Nobody has the floor");
        return;
    }
    const char* flag = speech->kind() == v1::KIND_POINT_OF_ORDER ? "⚑ " : "";
    lines.push_back(fmt::format("  {}{}", flag, nameOf(view, *speech)));
    const std::string limit =
        speech->limit_ms() == 0 ? "" : fmt::format(" of {}", state::formatClock(speech->limit_ms() / 1000));
    const char* where = speech->modality() == v1::MODALITY_ONLINE ? " · online" : "";
    lines.push_back(fmt::format("  {}{}   {}{}{}", clockText(*speech, moment.meeting_ms), limit, wordOf(speech->kind()),
                                where, moment.is_live ? "" : "   (not live)"));
    const auto* floor = view.find<v1::Floor>(1);
    if (const auto* interrupted = view.find<v1::Speech>(floor->interrupted())) {
        lines.push_back(fmt::format("  interrupts {} at {}", nameOf(view, *interrupted),
                                    clockText(*interrupted, moment.meeting_ms)));
    }
}

void drawList(const State& view, const Moment& moment, std::size_t columns, std::vector<std::string>& lines) {
    for (const auto& [place, id] : view.pointsOfOrder()) {
        lines.push_back("⚑ Point of order waiting: " + participantOf(view, id));
    }
    const v1::AgendaItem* item = itemUnderConsideration(view);
    const auto* session = view.find<v1::Session>(1);
    if (item == nullptr || session == nullptr) return;
    const state::Order& list = view.list(item->id());
    lines.push_back(fmt::format("List of speakers: {} waiting", list.size()));
    const auto projection = state::projectList(view, item->id(), moment.meeting_ms, moment.utc_ms);
    const std::size_t name_columns = columns > 60 ? columns - 44 : 16;
    std::size_t position = 0;
    for (const auto& [place, id] : list) {
        const auto* request = view.find<v1::Request>(id);
        std::string about;
        if (projection && position < projection->starts.size()) {
            about = formatTimeOfDay(projection->starts[position].utc_ms, session->time_zone()).substr(0, 5);
        }
        lines.push_back(fmt::format("{:>4}  {}  {:<10} {:<11} {:>5} {:>6}", ++position,
                                    padded(participantOf(view, id), name_columns), wordOf(request->kind()),
                                    wordOf(request->modality()),
                                    state::formatClock(state::speechLimitMs(view, *request) / 1000), about));
    }
}

std::string summary(const State& view) {
    std::string line = meetingLine(view) + " · " + itemLine(view);
    if (const v1::Speech* speech = speechOnTheFloor(view)) {
        line +=
            fmt::format(" · {}{} has the floor ({}{})", speech->kind() == v1::KIND_POINT_OF_ORDER ? "⚑ " : "",
                        nameOf(view, *speech), wordOf(speech->kind()), speech->holds().empty() ? "" : ", clock paused");
    }
    const v1::AgendaItem* item = itemUnderConsideration(view);
    if (item == nullptr) return line;
    const state::Order& list = view.list(item->id());
    if (item->list() != v1::LIST_STATUS_NOT_OPEN || !list.empty()) line += fmt::format(" · {} waiting", list.size());
    if (!list.empty()) line += ", next " + participantOf(view, list.begin()->second);
    if (!view.pointsOfOrder().empty()) {
        line += ", ⚑ point of order: " + participantOf(view, view.pointsOfOrder().begin()->second);
    }
    return line;
}

}  // namespace

std::vector<std::string> drawBoard(const State& view, const Moment& moment, std::size_t columns, std::size_t rows) {
    std::vector<std::string> lines;
    const auto* session = view.find<v1::Session>(1);
    if (session == nullptr) return {"Waiting for the server…"};
    lines.push_back(titleLine(view, *session, moment, columns));
    if (!session->sample_note().empty()) lines.push_back(sampleLine(*session));
    lines.push_back(itemLine(view));
    lines.emplace_back();
    drawFloor(view, moment, lines);
    lines.emplace_back();
    drawList(view, moment, columns, lines);
    if (lines.size() > rows && rows > 1) {
        const std::size_t hidden = lines.size() - rows + 1;
        lines.resize(rows - 1);
        lines.push_back(fmt::format("      and {} more", hidden));
    }
    for (std::string& line : lines) line = cut(withoutControls(line), columns);
    return lines;
}

std::string sampleLine(const v1::Session& session) {
    return session.sample_note().empty() ? "" : withoutControls("Holds sample data. " + session.sample_note());
}

std::string summarizeFloor(const State& view) {
    return view.find<v1::Session>(1) == nullptr ? "" : withoutControls(summary(view));
}

}  // namespace rostrum::cli
