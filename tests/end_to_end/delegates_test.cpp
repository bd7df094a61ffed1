// SPDX-License-Identifier: MIT
//
// A short meeting with two delegate apps and two consoles, all of them the real ones, on a real server: both delegates
// ask at the same moment, one is called and is absent, one speaks over time, one raises a point of order, one loses its
// connection while speaking and comes back. And an app that is frozen, which never shows an old clock as live.
#include "tests/end_to_end/keyboard_user.h"
#include "tests/end_to_end/relay.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <regex>

namespace rostrum::end_to_end {
namespace {

using testing::AssertionResult;

constexpr const char* first = "Delegation 1";   // in the room
constexpr const char* second = "Delegation 2";  // online

class DelegatesMeeting : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(room.awaitEverybodyCurrent());
        ASSERT_TRUE(chair.isAt("Open the 1st meeting"));
        ASSERT_TRUE(chair.does("F5", "Open the 1st meeting"));
        ASSERT_TRUE(chair.goesToRow("Agenda", "Item 2"));
        chair.presses("Return");
        ASSERT_TRUE(chair.opens("F5", "Open the floor on Item 2 · Debate"));
        ASSERT_TRUE(chair.accepts("Open the floor"));
        ASSERT_TRUE(in_room.sees("Request the floor", "Button"));
        ASSERT_TRUE(online.sees("Request the floor", "Button"));
    }

    // ---- what everybody else is told ----

    const state::State& told() const { return secretary.view(); }
    const v1::Speech* speech() const {
        const auto* floor = told().find<v1::Floor>(1);
        return floor == nullptr ? nullptr : told().find<v1::Speech>(floor->current());
    }
    std::string participant(std::uint32_t id) const {
        const auto* row = told().find<v1::Participant>(id);
        return row == nullptr ? "nobody" : row->name();
    }
    std::string speaking() const { return speech() == nullptr ? "nobody" : participant(speech()->participant()); }
    std::vector<std::uint32_t> waiting() const {
        std::vector<std::uint32_t> ids;
        for (const auto& [place, request] : told().list(2)) ids.push_back(request);
        return ids;
    }
    std::string head() const {
        return waiting().empty() ? "nobody" : participant(told().find<v1::Request>(waiting().front())->participant());
    }
    AssertionResult told(const std::string& what, const std::function<bool()>& is_so) {
        if (room.await(is_so)) return testing::AssertionSuccess();
        return testing::AssertionFailure()
               << "not told: " << what << "; " << speaking() << " has the floor, " << waiting().size() << " wait";
    }
    AssertionResult gives(const std::string& name) {
        if (auto given = chair.does("F5", "Give the floor to " + name); !given) return given;
        return told(name + " has the floor", [&] { return speaking() == name; });
    }
    KeyboardUser& appOf(const std::string& delegation) { return delegation == first ? in_room : online; }
    static std::string otherThan(const std::string& delegation) { return delegation == first ? second : first; }

    void bothAskAtTheSameMoment();
    void oneIsCalledAndIsAbsent();
    void oneSpeaksOverTime();
    void oneRaisesAPointOfOrder();
    void oneLosesItsConnectionWhileSpeaking();

    Session session{2};
    Server server{session, freePort()};
    Relay relay{net::parseAddress(server.url()).value().port};
    Room room{server.address()};
    Guest& secretary = room.admit(session.badge("Secretary"));
    KeyboardUser chair{room, ROSTRUM_CHAIR, {"--server", server.url(), "--badge", session.badge("Chair").secret}};
    KeyboardUser vice_chair{
        room, ROSTRUM_CHAIR, {"--server", server.url(), "--badge", session.badge("Vice-Chair").secret}};
    KeyboardUser in_room{room, ROSTRUM_DELEGATE, {"--server", server.url(), "--badge", session.badge(first).secret}};
    KeyboardUser online{room, ROSTRUM_DELEGATE, {"--server", relay.url(), "--badge", session.badge(second).secret}};
};

void DelegatesMeeting::bothAskAtTheSameMoment() {
    in_room.presses("F2");
    online.presses("F2");
    ASSERT_TRUE(told("both are on the list", [this] { return waiting().size() == 2; }));
    const std::string next = head();
    ASSERT_TRUE(appOf(next).sees("You are next", "Heading"));
    ASSERT_TRUE(appOf(otherThan(next)).sees("2nd on the list", "Heading"));
    ASSERT_TRUE(appOf(otherThan(next)).reads("Received "));
    ASSERT_TRUE(chair.sees("Give the floor to " + next, "Button"));
    ASSERT_TRUE(vice_chair.sees("Suggest " + next, "Button"));
    // One withdraws, and asks anew.
    const std::string other = otherThan(next);
    ASSERT_TRUE(appOf(other).does("F2", "2nd on the list"));
    ASSERT_TRUE(told("one has withdrawn", [this] { return waiting().size() == 1; }));
    ASSERT_TRUE(appOf(other).does("F2", "Request the floor"));
    ASSERT_TRUE(told("and asks anew", [this] { return waiting().size() == 2; }));
}

void DelegatesMeeting::oneIsCalledAndIsAbsent() {
    const std::string absent = head();
    ASSERT_TRUE(gives(absent));
    ASSERT_TRUE(appOf(absent).sees("You have the floor", "Heading"));
    ASSERT_TRUE(chair.chooses("More about the floor", "Absent: to the end of the list"));
    ASSERT_TRUE(told("the floor is free", [this] { return speaking() == "nobody"; }));
    ASSERT_TRUE(appOf(absent).sees("2nd on the list", "Heading")) << "the place is lost, the request is not (4.6)";
    EXPECT_EQ(head(), otherThan(absent));
}

void DelegatesMeeting::oneSpeaksOverTime() {
    const std::string speaker = head();
    room.must(secretary, eg::setRequestLimit(waiting().front(), 1'000));
    ASSERT_TRUE(gives(speaker));
    ASSERT_TRUE(appOf(speaker).sees("Time is up.", "Notification"));
    ASSERT_TRUE(appOf(speaker).reads("Clock: −0:"));
    ASSERT_TRUE(chair.reads("time is up"));
    appOf(speaker).presses("F8");
    ASSERT_TRUE(told("it has finished", [this] { return speaking() == "nobody"; }));
    ASSERT_TRUE(appOf(speaker).sees("Request the floor", "Button"));
}

void DelegatesMeeting::oneRaisesAPointOfOrder() {
    const std::string speaker = head();
    const std::string other = otherThan(speaker);
    ASSERT_TRUE(gives(speaker));
    ASSERT_TRUE(appOf(other).opens("F4", "Raise a point of order?"));
    ASSERT_TRUE(appOf(other).isAt("Cancel")) << "what costs nobody anything";
    ASSERT_TRUE(appOf(other).accepts("Raise the point of order"));
    ASSERT_TRUE(chair.does("F4", "⚑ Hear " + other));
    ASSERT_TRUE(appOf(other).sees("Your point of order is heard", "Heading"));
    ASSERT_TRUE(appOf(speaker).sees("Please wait", "Heading"));
    ASSERT_TRUE(appOf(speaker).reads("Point of order: " + other + "."));
    ASSERT_TRUE(chair.opens("F4", "Rule on the point of order of " + other));
    ASSERT_TRUE(chair.isAt("Upheld"));
    chair.presses("Space");
    ASSERT_TRUE(chair.accepts("Record the ruling"));
    ASSERT_TRUE(appOf(speaker).sees("You have the floor", "Heading"));
    ASSERT_TRUE(appOf(other).sees("Request the floor", "Button"));
    appOf(speaker).presses("F8");
    ASSERT_TRUE(told("it has finished", [this] { return speaking() == "nobody"; }));
}

// 5.7: "When the connection of an online speaker is lost, the clock pauses 3 s later and the Chair is told."
void DelegatesMeeting::oneLosesItsConnectionWhileSpeaking() {
    ASSERT_TRUE(online.does("F2", "Request the floor"));
    ASSERT_TRUE(told("it asks", [this] { return waiting().size() == 1; }));
    ASSERT_TRUE(gives(second));
    ASSERT_TRUE(online.sees("You have the floor", "Heading"));
    relay.isPulled();
    ASSERT_TRUE(chair.reads("Offline for "));
    ASSERT_TRUE(online.reads("Reconnecting…"));
    relay.isBack();
    ASSERT_TRUE(online.reads("Your connection was lost. The clock stands until the presiding officer resumes it."));
    ASSERT_TRUE(online.sees("● Connected"));
    ASSERT_TRUE(chair.reads("Online again."));
    chair.presses("F7");
    ASSERT_TRUE(told("it goes on", [this] { return speech()->holds().empty(); }));
    ASSERT_TRUE(online.sees("You have the floor", "Heading"));
    online.presses("F8");
    ASSERT_TRUE(told("it has finished", [this] { return speaking() == "nobody"; }));
    EXPECT_TRUE(waiting().empty()) << "no request is left of all this";
}

TEST_F(DelegatesMeeting, GoesOnWhateverHappensToItsDelegates) {
    ASSERT_NO_FATAL_FAILURE(bothAskAtTheSameMoment());
    ASSERT_NO_FATAL_FAILURE(oneIsCalledAndIsAbsent());
    ASSERT_NO_FATAL_FAILURE(oneSpeaksOverTime());
    ASSERT_NO_FATAL_FAILURE(oneRaisesAPointOfOrder());
    ASSERT_NO_FATAL_FAILURE(oneLosesItsConnectionWhileSpeaking());
}

/// The seconds on the clock of the first such name: "Clock: 29:40, time left, of 30:00".
int secondsOnClock(const Screen& screen) {
    static const std::regex clock("Clock: (\\d+):(\\d\\d), time left.*");
    for (const Element& element : screen.elements) {
        std::smatch found;
        if (std::regex_match(element.name, found, clock)) return std::stoi(found[1]) * 60 + std::stoi(found[2]);
    }
    return -1;
}

TEST_F(DelegatesMeeting, AFrozenAppNeverShowsAnOldClockAsLive) {
    in_room.presses("F2");
    ASSERT_TRUE(told("it asks", [this] { return waiting().size() == 1; }));
    ASSERT_TRUE(gives(first));
    ASSERT_TRUE(online.reads("time left"));
    constexpr int frozen_s = 10;
    const int before_s = secondsOnClock(online.looks());
    ASSERT_GT(before_s, 0);
    const pid_t app = online.pid();
    kill(app, SIGSTOP);
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(frozen_s);
    // The others go on while it is frozen.
    ASSERT_TRUE(room.await([&] { return std::chrono::steady_clock::now() >= until; }));
    kill(app, SIGCONT);

    // The first turn of its loop answers what was asked meanwhile, still frozen; what is painted comes after its
    // timers.
    online.looks();
    // The first screen that it shows. The clock tells full tens of seconds, so that it is behind by nine at most.
    const Screen& awake = online.looks();
    const int after_s = secondsOnClock(awake);
    EXPECT_TRUE(after_s < 0 || after_s <= before_s - frozen_s + 9) << before_s << " " << after_s << "\n"
                                                                   << awake.text();
    ASSERT_TRUE(online.sees("● Connected"));
    ASSERT_TRUE(online.reads("time left"));
    EXPECT_LE(secondsOnClock(online.looks()), before_s - frozen_s + 9);
}

}  // namespace
}  // namespace rostrum::end_to_end
