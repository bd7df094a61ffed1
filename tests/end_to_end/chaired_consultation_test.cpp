// SPDX-License-Identifier: MIT
//
// The First Intersessional Consultation once more, chaired from the real consoles of the Chair and of the Vice-Chair by
// keyboard alone. The delegates, the panellists, the desk and time do what the script says over their connections.
#include "server/cli/phrases.h"
#include "server/cli/script_check.h"
#include "server/net/machine_clocks.h"
#include "tests/end_to_end/presiding_officer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <sstream>

namespace rostrum::end_to_end {
namespace {

using testing::AssertionFailure;
using testing::AssertionResult;
using testing::AssertionSuccess;

constexpr const char* script = ROSTRUM_TEST_DATA "/consultation/script.txt";

std::vector<cli::ScriptLine> lines() {
    std::ifstream file(script);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    cli::Problems problems;
    std::vector<cli::ScriptLine> read = cli::readScript(text, "script.txt", "Europe/Vienna", problems);
    EXPECT_TRUE(problems.none());
    return read;
}

/// "GiveFloor", as the record names it.
std::string nameOf(const v1::Command& command) {
    const auto* of = v1::Command::descriptor()->FindOneofByName("of");
    return command.GetReflection()->GetOneofFieldDescriptor(command, of)->message_type()->name();
}

class ChairedConsultation : public testing::Test {
protected:
    void SetUp() override {
        for (const cli::BadgeLine& badge : session->badges()) {
            const v1::Role role = badge.person.role();
            if (badge.person.name() != desk.badge().person.name() && role != v1::ROLE_CHAIR &&
                role != v1::ROLE_VICE_CHAIR)
                guests.push_back(&room.admit(badge));
        }
        guests.push_back(&desk);
        ASSERT_TRUE(room.awaitEverybodyCurrent());
    }

    const state::State& told() const { return desk.view(); }
    PresidingOfficer* officer(const std::string& who) {
        return who == "Chair" ? &chair : who == "Vice-Chair" ? &vice_chair : nullptr;
    }
    Guest* guest(const std::string& who) {
        const auto at = std::find_if(guests.begin(), guests.end(),
                                     [&](const Guest* one) { return cli::isCalled(who, one->badge()); });
        return at == guests.end() ? nullptr : *at;
    }
    std::uint32_t personOf(const std::string& who) const {
        const auto& badges = session->badges();
        return std::find_if(badges.begin(), badges.end(), [&](const auto& badge) { return cli::isCalled(who, badge); })
            ->person.id();
    }
    v1::Command commandOf(const cli::ScriptLine& line, const v1::Person& person) const {
        return cli::commandOf(line.words,
                              {told(), person.id(), person.participant(), person.modality(), line.utc_ms, 0, persons})
            .value();
    }
    const v1::Speech* speech() const { return told().find<v1::Speech>(told().find<v1::Floor>(1)->current()); }
    /// Whoever has the floor, as screens name them.
    std::string speaking() const {
        if (speech() == nullptr) return "Nobody has the floor";
        if (speech()->panel_place() != 0) return told().find<v1::PanelPlace>(speech()->panel_place())->organization();
        return told().find<v1::Participant>(speech()->participant())->name();
    }

    AssertionResult plays(const cli::ScriptLine& line);
    AssertionResult isExpected(const std::string& what);
    AssertionResult presides(PresidingOfficer& one, const cli::ScriptLine& line);
    AssertionResult takesPart(Guest& one, const cli::ScriptLine& line);
    void stepsTheClockTo(std::int64_t utc_ms);
    AssertionResult deskIsTold(std::uint32_t seq) {
        if (room.await([&] { return desk.isCurrent() && told().seq() >= seq; })) return AssertionSuccess();
        return AssertionFailure() << "the desk is not told";
    }

    std::unique_ptr<Session> session = Session::ofTheConsultation();
    Server server{*session, 0, {"--rehearsal"}};
    Room room{server.address()};
    std::vector<Guest*> guests;
    std::vector<v1::Person> persons = [this] {
        std::vector<v1::Person> all;
        for (const cli::BadgeLine& badge : session->badges()) all.push_back(badge.person);
        return all;
    }();
    Guest& desk = room.admit(session->badge("Sample Secretary"));
    PresidingOfficer chair{room, told(), server, session->badge("Faouzia Boumaiza Mebarki")};
    PresidingOfficer vice_chair{room, told(), server, session->badge("Eric Do Val Lacerda Sogocio")};
};

void ChairedConsultation::stepsTheClockTo(std::int64_t utc_ms) {
    Guest& administrator = *guest("Administrator");
    const std::int64_t now_ms = administrator.client().utcNow(net::readClocks().boottime_ms).value_or(0);
    if (utc_ms > now_ms) room.must(administrator, eg::stepClock(static_cast<std::uint32_t>(utc_ms - now_ms)));
}

AssertionResult ChairedConsultation::plays(const cli::ScriptLine& line) {
    stepsTheClockTo(line.utc_ms);
    if (line.words.starts_with("expect ")) return isExpected(line.words.substr(7));
    if (PresidingOfficer* one = officer(line.who)) return presides(*one, line);
    Guest& one = *guest(line.who);
    if (line.words == "drop") one.live().drop();
    if (line.words == "return") one.live().reconnect();
    if (line.words == "drop" || line.words == "return") return AssertionSuccess();
    return takesPart(one, line);
}

AssertionResult ChairedConsultation::isExpected(const std::string& what) {
    const auto holds = [&] {
        if (what == "floor nobody") return speech() == nullptr;
        if (what.starts_with("floor ")) return speaking() == what.substr(6);
        if (speech() == nullptr) return false;
        return what == "speaker lost"   ? speech()->lost()
               : what == "speaker back" ? !speech()->lost()
                                        : what == "clock paused" && !speech()->holds().empty();
    };
    if (room.await(holds)) return AssertionSuccess();
    return AssertionFailure() << "not as expected; " << speaking() << " has the floor";
}

AssertionResult ChairedConsultation::takesPart(Guest& one, const cli::ScriptLine& line) {
    const v1::Outcome outcome = room.does(one, commandOf(line, one.badge().person));
    const v1::RefusalCode got = outcome.has_refusal() ? outcome.refusal().code() : v1::REFUSAL_CODE_UNSPECIFIED;
    if (got != line.expected) return AssertionFailure() << outcome.ShortDebugString();
    return deskIsTold(outcome.seq());
}

/// The keys did what the script says, and nothing else: the record has the act of this person.
AssertionResult ChairedConsultation::presides(PresidingOfficer& one, const cli::ScriptLine& line) {
    const std::uint32_t seq_before = told().seq();
    const std::uint32_t person = personOf(line.who);
    const auto newAct = [&]() -> const v1::Act* {
        for (const auto& [slot, stored] : told().table<v1::Act>().all()) {
            if (stored.row.seq() > seq_before && stored.row.person() == person) return &stored.row;
        }
        return nullptr;
    };
    if (line.expected != v1::REFUSAL_CODE_UNSPECIFIED) {
        if (auto tried = one.tries(line); !tried) return tried;
        if (newAct() != nullptr) return AssertionFailure() << "it did something: " << newAct()->ShortDebugString();
        return AssertionSuccess();
    }
    const std::string expected = nameOf(commandOf(line, v1::Person()));
    if (auto done = one.does(line); !done) return done;
    if (!room.await([&] { return newAct() != nullptr; })) return AssertionFailure() << "the keys do nothing";
    if (newAct()->what() != expected) return AssertionFailure() << "it did another thing: " << newAct()->what();
    return one.seesOnTheFloor(speaking());
}

/// The same script in another session, played by `rostrum replay` at the same time.
class Replay {
public:
    /// The report on it.
    std::string report() {
        EXPECT_EQ(m_program.wait(), 0) << m_program.err().rest();
        return run({"report", m_session->data()}).out;
    }

private:
    std::unique_ptr<Session> m_session = Session::ofTheConsultation();
    Server m_server{*m_session, 0, {"--rehearsal"}};
    Program m_program{{"replay", script, "--server", m_server.url(), "--badges", m_session->badgesFile(), "--time-zone",
                       "Europe/Vienna"}};
};

/// The paragraphs of the report, without the one that states the length and the hash of the record.
std::vector<std::string> paragraphs(const std::string& report) {
    std::vector<std::string> all;
    std::istringstream text(report);
    for (std::string line; std::getline(text, line);) {
        if (line.find("whose hash is `") == std::string::npos) all.push_back(line);
    }
    return all;
}

/// The console announces a closing for a minute, the script for a second of the minute before.
std::string closedAMinuteLater(std::string report) {
    const std::string in_the_script = "The list of speakers was closed on 24 March 2022 at 11:42.";
    const std::size_t at = report.find(in_the_script);
    EXPECT_NE(at, std::string::npos);
    return report.replace(at, in_the_script.size(), "The list of speakers was closed on 24 March 2022 at 11:43.");
}

TEST_F(ChairedConsultation, GoesAsTheScriptSaysAndItsReportStatesTheSame) {
    Replay replay;
    for (const cli::ScriptLine& line : lines()) {
        ASSERT_TRUE(plays(line)) << "at line " << line.number << " (" << line.who << ": " << line.words << ")";
    }
    server.program().signal(SIGTERM);
    EXPECT_EQ(server.program().wait(), 0);
    EXPECT_EQ(run({"verify", session->data()}).exit_code, 0);

    const std::string report = run({"report", session->data()}).out;
    EXPECT_THAT(report, testing::HasSubstr("82 Member States"));
    EXPECT_EQ(paragraphs(report), paragraphs(closedAMinuteLater(replay.report())));
}

}  // namespace
}  // namespace rostrum::end_to_end
