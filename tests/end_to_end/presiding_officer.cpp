// SPDX-License-Identifier: MIT
#include "tests/end_to_end/presiding_officer.h"

#include "server/cli/local_time.h"
#include "server/cli/words.h"

#include <cctype>

namespace rostrum::end_to_end {
namespace {

using testing::AssertionResult;

constexpr const char* list = "List of speakers";
constexpr const char* for_a_presentation = " for a presentation";
constexpr const char* for_a_reply = " for a reply";

/// What stands behind `beginning`; none if the words do not begin so.
std::optional<std::string> behind(const std::string& beginning, const std::string& words) {
    if (!words.starts_with(beginning)) return std::nullopt;
    return words.substr(beginning.size());
}

std::string ordinal(const std::string& number) {
    return number + (number == "1" ? "st" : number == "2" ? "nd" : number == "3" ? "rd" : "th");
}

const v1::AgendaItem& itemNow(const state::State& told) {
    for (const auto& [id, stored] : told.table<v1::AgendaItem>().all()) {
        if (stored.row.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) return stored.row;
    }
    return v1::AgendaItem::default_instance();
}

std::string participantOf(const state::State& told, const state::Order& order) {
    if (order.empty()) return "nobody";
    return told.find<v1::Participant>(told.find<v1::Request>(order.begin()->second)->participant())->name();
}

std::string nextOnTheList(const state::State& told) {
    return participantOf(told, told.list(itemNow(told).id()));
}

const v1::PanelPlace& panellist(const state::State& told, const std::string& name) {
    for (const auto& [id, stored] : told.table<v1::PanelPlace>().all()) {
        if (stored.row.name() == name && stored.row.item() == itemNow(told).id()) return stored.row;
    }
    return v1::PanelPlace::default_instance();
}

/// The minute that has begun or begins then: the console asks for hours and minutes.
std::string minuteAfter(std::int64_t utc_ms, const std::string& time_zone) {
    return cli::formatTimeOfDay(utc_ms + 59'999, time_zone).substr(0, 5);
}

}  // namespace

PresidingOfficer::PresidingOfficer(Room& room, const state::State& told, const Server& server,
                                   const cli::BadgeLine& badge)
    : m_told(told), m_console(room, ROSTRUM_CHAIR, {"--server", server.url(), "--badge", badge.secret}) {}

AssertionResult PresidingOfficer::answers(const std::string& keys, const std::string& title,
                                          const std::string& button) {
    if (auto opened = m_console.opens(keys, title); !opened) return opened;
    return m_console.accepts(button);
}

AssertionResult PresidingOfficer::presses(const std::string& keys, const std::string& button) {
    if (auto is_there = m_console.sees(button, "Button"); !is_there) return is_there;
    m_console.presses(keys);
    return testing::AssertionSuccess();
}

std::optional<AssertionResult> PresidingOfficer::plainly(const std::string& words) {
    if (words == "suspend the meeting") return answers("Ctrl+Shift+S", "Suspend the meeting?", "Suspend the meeting");
    if (words == "resume the meeting") return m_console.does("F5", "Resume the meeting");
    if (words == "adjourn the meeting") return answers("Ctrl+Shift+A", "Adjourn the meeting?", "Adjourn the meeting");
    if (words == "accept the chair") return m_console.does("F5", "Accept the chair");
    if (words == "conclude the item") return concludes();
    if (words == "open the floor") return answers("F5", "Open the floor on Item ", "Open the floor");
    if (words == "close the list") return answers("Ctrl+L", "Close the list of speakers", "Close the list now");
    if (words == "give the floor") return m_console.does("F5", "Give the floor to " + nextOnTheList(m_told));
    if (words == "pause") return m_console.does("F7", "‖ Pause");
    if (words == "resume") return m_console.does("F7", "▶ Go on");
    if (words == "extend by 0:30") return presses("F9", "+30 s");
    if (words == "mark absent") return m_console.chooses("More about the floor", "Absent: to the end of the list");
    if (words == "undo") return presses("Ctrl+Z", "Undo");
    if (words == "hear the point of order") {
        return m_console.does("F4", "⚑ Hear " + participantOf(m_told, m_told.pointsOfOrder()));
    }
    if (words == "close the session") {
        if (auto is_there = m_console.goesTo("Close the session…"); !is_there) return is_there;
        return answers("Return", "Close the session?", "Close the session");
    }
    return std::nullopt;
}

AssertionResult PresidingOfficer::does(const cli::ScriptLine& line) {
    if (auto done = plainly(line.words)) return *done;
    if (const auto number = behind("open meeting ", line.words)) {
        return m_console.does("F5", "Open the " + ordinal(*number) + " meeting");
    }
    if (const auto number = behind("take up item ", line.words)) return m_console.does("F5", "Take up item " + *number);
    if (behind("offer the chair to ", line.words)) return answers("Ctrl+H", "Hand over the chair", "Offer the chair");
    if (const auto to = behind("give the floor to ", line.words)) return gives(*to);
    if (const auto outcome = behind("rule: ", line.words)) return rules(*outcome);
    if (const auto duration = behind("close the list in ", line.words)) {
        const std::string& time_zone = m_told.find<v1::Session>(1)->time_zone();
        return closesTheListAt(minuteAfter(line.utc_ms + cli::durationOf(*duration).value_or(0), time_zone));
    }
    return testing::AssertionFailure() << "no keys are known for \"" << line.words << "\"";
}

/// A panellist with a presentation or a reply, or somebody out of order with the reason.
AssertionResult PresidingOfficer::gives(const std::string& to) {
    if (to.ends_with(for_a_presentation)) {
        const v1::PanelPlace& place = panellist(m_told, to.substr(0, to.find(for_a_presentation)));
        return m_console.does("F5", "Give the floor to " + place.organization());
    }
    if (to.ends_with(for_a_reply)) {
        const v1::PanelPlace& place = panellist(m_told, to.substr(0, to.find(for_a_reply)));
        return m_console.chooses("Give a reply…", place.organization() + " (" + place.name() + ")");
    }
    const std::string name = to.substr(0, to.find(": "));
    if (auto is_at = m_console.goesToRow(list, ", " + name + ","); !is_at) return is_at;
    if (auto opened = m_console.opens("Ctrl+G", "Give the floor out of order?"); !opened) return opened;
    m_console.types(to.substr(to.find(": ") + 2));
    return m_console.accepts("Give the floor to " + name);
}

AssertionResult PresidingOfficer::rules(std::string outcome) {
    if (auto opened = m_console.opens("F4", "Rule on the point of order of "); !opened) return opened;
    outcome[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(outcome[0])));
    if (auto is_at = m_console.arrowsTo(outcome); !is_at) return is_at;
    return m_console.accepts("Record the ruling");
}

/// By the primary button where it is what comes next, else by its own key.
AssertionResult PresidingOfficer::concludes() {
    const v1::AgendaItem& item = itemNow(m_told);
    if (item.list() == v1::LIST_STATUS_CLOSED) return m_console.does("F5", "Conclude item " + item.number());
    return answers("Ctrl+N", "Conclude Item " + item.number(), "Conclude the item");
}

AssertionResult PresidingOfficer::closesTheListAt(const std::string& time_of_day) {
    if (auto opened = m_console.opens("Ctrl+L", "Close the list of speakers"); !opened) return opened;
    if (auto is_at = m_console.arrowsTo("At a time"); !is_at) return is_at;
    if (auto is_at = m_console.goesTo("Time of day"); !is_at) return is_at;
    m_console.types(time_of_day);
    return m_console.accepts("Announce the closing");
}

AssertionResult PresidingOfficer::tries(const cli::ScriptLine& line) {
    switch (line.expected) {
        case v1::POINT_OF_ORDER_WAITING:
            if (auto is_there = presses("F5", "Give the floor to " + nextOnTheList(m_told)); !is_there) return is_there;
            return m_console.sees("The point of order goes first.", "Notification");
        case v1::NOT_PRESIDING:
            if (auto is_at = m_console.goesToRow("Agenda", "Item " + *behind("take up item ", line.words)); !is_at) {
                return is_at;
            }
            m_console.presses("Return");
            return m_console.sees("You do not preside.", "Notification");
        case v1::MEETING_SUSPENDED:
            if (auto is_at = m_console.goesToRow(list, ", " + nextOnTheList(m_told) + ","); !is_at) return is_at;
            m_console.presses("Ctrl+G");
            if (auto is_told = m_console.reads("Not done: "); !is_told) return is_told;
            m_console.presses("Ctrl+D");
            return testing::AssertionSuccess();
        default:
            return testing::AssertionFailure() << "no way is known to try \"" << line.words << "\"";
    }
}

}  // namespace rostrum::end_to_end
