// SPDX-License-Identifier: MIT
//
// The First Intersessional Consultation through the real server: made, served, played line by line over a connection
// for each badge, verified, and told by its report from the record alone.
#include "tests/end_to_end/session.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>
#include <csignal>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string_view>

namespace rostrum::end_to_end {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* script = ROSTRUM_TEST_DATA "/consultation/script.txt";

Finished replay(const Session& session, const Server& server, const std::string& file) {
    return run(
        {"replay", file, "--server", server.url(), "--badges", session.badgesFile(), "--time-zone", "Europe/Vienna"});
}

/// The 64 digits that stand behind `words`.
std::string hashBehind(const std::string& text, const std::string& words) {
    const std::size_t at = text.find(words);
    return at == std::string::npos ? "" : text.substr(at + words.size(), 64);
}

/// Played once for all tests; they only look.
struct Played {
    std::unique_ptr<Session> session = Session::ofTheConsultation();
    support::TemporaryDirectory before;  ///< the data directory as it was before it was served
    Finished replayed;
    int served = -1;
    Finished verified;
    std::string report;

    Played() {
        std::filesystem::copy(session->data(), before.path(), std::filesystem::copy_options::recursive);
        {
            Server server(*session, 0, {"--rehearsal"});
            replayed = replay(*session, server, script);
            server.program().signal(SIGTERM);
            served = server.program().wait();
        }
        verified = run({"verify", session->data()});
        report = run({"report", session->data()}).out;
    }
};

class Consultation : public testing::Test {
protected:
    static void SetUpTestSuite() { s_played = new Played; }
    static void TearDownTestSuite() {
        delete s_played;
        s_played = nullptr;
    }
    static const Played& played() { return *s_played; }
    static const std::string& report() { return s_played->report; }
    /// What stands under the heading, up to the next one.
    static std::string section(const std::string& heading) {
        const std::size_t begin = report().find("\n" + heading);
        if (begin == std::string::npos) return "";
        return report().substr(begin, report().find("\n#", begin + 1) - begin);
    }

private:
    inline static Played* s_played = nullptr;
};

TEST_F(Consultation, EveryLineIsAnsweredAsTheScriptExpectsAndEverybodySeesTheSame) {
    EXPECT_EQ(played().replayed.exit_code, 0) << played().replayed.err;
    EXPECT_THAT(played().replayed.out, HasSubstr("every answer was as the script expects"));
    EXPECT_EQ(played().served, 0);
}

TEST_F(Consultation, TheRecordIsSoundAndTheReportStatesItsHash) {
    EXPECT_EQ(played().verified.exit_code, 0) << played().verified.err;
    const std::string head = hashBehind(played().verified.out, "head hash ");
    EXPECT_EQ(head, hashBehind(report(), "whose hash is `"));
    EXPECT_EQ(run({"verify", played().session->data(), "--head", head}).exit_code, 0);
}

TEST_F(Consultation, TheReportStatesWhoAttendedByCategory) {
    EXPECT_THAT(
        section("## Attendance"),
        HasSubstr("82 Member States, two non-member observer States and 85 other participants: one entity of the "
                  "United Nations system, three intergovernmental organizations, 30 non-governmental "
                  "organizations in consultative status with the Economic and Social Council and 51 other "
                  "stakeholders"));
}

TEST_F(Consultation, TheReportStatesThreeMeetingsInViennaAndOnline) {
    EXPECT_THAT(section("## Meetings"),
                HasSubstr("held in English over three meetings in Vienna and online, on 24 and 25 March 2022"));
}

TEST_F(Consultation, TheReportStatesWhoPresidedOverWhat) {
    const std::string presiding = section("## Presiding officers");
    EXPECT_THAT(presiding, HasSubstr("Faouzia Boumaiza Mebarki (Algeria), Chair, over items 1 (sample), 2, 3"));
    EXPECT_THAT(presiding, HasSubstr("Eric Do Val Lacerda Sogocio (Brazil), Vice-Chair, over item 4"));
    EXPECT_THAT(section("### Item 2"), HasSubstr("the Chair, Faouzia Boumaiza Mebarki, opened the floor"));
    EXPECT_THAT(section("### Item 3"), HasSubstr("the Chair, Faouzia Boumaiza Mebarki, opened the floor"));
    EXPECT_THAT(section("### Item 4"), HasSubstr("the Vice-Chair, Eric Do Val Lacerda Sogocio, opened the floor"));
}

TEST_F(Consultation, TheReportNamesEveryPanellistWithFunctionAndOrganizationUnderTheirItem) {
    const std::pair<const char*, const char*> panellists[] = {
        {"### Item 2", "Paula Gutierrez, Law & Policy Lead on Civic Space and Technology Issues, Article 19"},
        {"### Item 2",
         "Raman Jit Singh Chima, Senior International Counsel and Asia Pacific Policy Director, Access Now"},
        {"### Item 2",
         "Andrea Romaoli Garcia, Chair, Foundation for International Blockchain and Real Estate Expertise (FIBREE)"},
        {"### Item 3", "Juan Carlos Sainz-Borgo, Dean, University for Peace"},
        {"### Item 3",
         "Pavan Duggal, Conference Director, International Conference on Cyberlaw, Cybercrime and Cybersecurity"},
        {"### Item 4",
         "Craig Jones, Director, Cybercrime Directorate, International Criminal Police Organization (INTERPOL)"},
        {"### Item 4", "Farhan Sahito, Director General, Privanova"},
        {"### Item 4", "Kaja Ciglic, Senior Director of Digital Diplomacy, Microsoft"},
        {"### Item 4", "Ioana Sandescu Bauer, President, eLiberare"},
    };
    for (const auto& [item, panellist] : panellists) EXPECT_THAT(section(item), HasSubstr(panellist));
}

TEST_F(Consultation, TheReportStatesTheAdjournmentAtTheThirdMeetingAfterAllItems) {
    EXPECT_THAT(
        section("## Adjournment"),
        HasSubstr("adjourned at its third meeting, on 25 March 2022, after all agenda items had been concluded"));
}

TEST_F(Consultation, TheReportIsMarkedAsARehearsalAndWhatIsSampleAsSample) {
    EXPECT_THAT(report(), HasSubstr("(rehearsal)"));
    EXPECT_THAT(report(), HasSubstr("**Rehearsal.**"));
    EXPECT_THAT(report(), HasSubstr("**Note on sample data.** Items 1 and 5; which States and organizations attended"));
    EXPECT_THAT(report(), HasSubstr("### Item 1: Opening (sample)"));
    EXPECT_THAT(report(), HasSubstr("India (sample)"));
    EXPECT_THAT(section("### Item 2"), Not(HasSubstr("Criminalization (sample)")));
}

/// The report without the parts of it that say in their first words that all in them is sample.
std::string withoutSampleParts(const std::string& text) {
    std::istringstream lines(text);
    std::string kept;
    bool is_sample_item = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("#")) is_sample_item = line.ends_with("(sample)");
        if (!is_sample_item && line.find(", all sample): ") == std::string::npos) kept += line + "\n";
    }
    return kept;
}

TEST_F(Consultation, EveryNameThatTheChairsReportDoesNotStateIsMarkedWhereverItStands) {
    const std::string text = withoutSampleParts(report());
    for (const cli::BadgeLine& badge : played().session->badges()) {
        const bool is_stated = badge.person.role() == v1::ROLE_CHAIR || badge.person.role() == v1::ROLE_VICE_CHAIR ||
                               badge.person.role() == v1::ROLE_PANELLIST;
        if (is_stated) continue;
        for (const std::string& name : {badge.person.name(), badge.participant}) {
            // "Algeria" is also the country of the Chair, and "Sample organization 1" begins "Sample organization 12".
            for (std::size_t at = text.find(name); !name.empty() && at != std::string::npos;
                 at = text.find(name, at + 1)) {
                const std::string_view rest = std::string_view(text).substr(at + name.size());
                const bool is_part = (at > 0 && (std::isalpha(static_cast<unsigned char>(text[at - 1])) != 0)) ||
                                     (!rest.empty() && std::isalnum(static_cast<unsigned char>(rest[0])) != 0);
                const bool is_country = at > 0 && text[at - 1] == '(';
                if (is_part || is_country) continue;
                EXPECT_TRUE(rest.starts_with(" (sample)")) << text.substr(at, 80);
            }
        }
    }
}

TEST_F(Consultation, NoReplyIsAttributedToAPanellistWhereTheChairsReportKnowsOfNone) {
    for (const char* item : {"### Item 2", "### Item 3"}) {
        EXPECT_THAT(section(item), Not(HasSubstr("| Reply |")));
        EXPECT_THAT(section(item), Not(HasSubstr("Replies were given")));
    }
    EXPECT_THAT(report(), Not(HasSubstr("From the chair"))) << "nor any words to the officers";
}

TEST_F(Consultation, TheTimesOfThoseWhoAreNamedTrulyAreMarkedAsSample) {
    EXPECT_THAT(section("### Item 2"), HasSubstr("| Given (sample) | Speaker | Kind | Capacity | Where (sample) | "
                                                 "Speaking time (sample) |"));
    EXPECT_THAT(section("## Meetings"), HasSubstr("| Opened (sample) | Adjourned (sample) | Agenda items (sample) |"));
    for (const char* unknown :
         {"who presided over the panels", "when the chair was handed over", "when the meetings were opened",
          "which item was taken up at which of them", "which panellist replied to what"}) {
        EXPECT_THAT(report(), HasSubstr(unknown));
    }
}

// The consultation was in English: that booths are served is sample, and stays out of the report.
TEST_F(Consultation, BoothsStayOutOfTheReport) {
    for (const cli::BadgeLine& badge : played().session->badges()) {
        if (badge.person.role() != v1::ROLE_BOOTH) continue;
        EXPECT_THAT(report(), Not(HasSubstr(badge.person.name())));
    }
    EXPECT_THAT(report(), Not(HasSubstr("ooth")));
    EXPECT_THAT(report(), Not(HasSubstr("nterpret")));
}

TEST_F(Consultation, ARecordInWhichOneLetterWasChangedIsFoundAndTheEntryNamed) {
    const support::TemporaryDirectory tampered;
    std::filesystem::copy(played().session->data(), tampered.path(), std::filesystem::copy_options::recursive);
    const std::filesystem::path file =
        tampered.path() / std::filesystem::relative(played().session->record(), played().session->data());
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(stream), {}};
    const std::size_t at = content.find("leave for the airport");
    ASSERT_NE(at, std::string::npos);
    stream.seekp(static_cast<std::streamoff>(at));
    stream.put('L');
    stream.close();

    const Finished verified = run({"verify", tampered.path()});
    EXPECT_EQ(verified.exit_code, 1);
    EXPECT_THAT(verified.err, testing::ContainsRegex("entry [0-9]+"));
    const Finished reported = run({"report", tampered.path()});
    EXPECT_EQ(reported.exit_code, 1) << "nothing is told from a record that is not sound";
    EXPECT_EQ(reported.out, "");
}

TEST_F(Consultation, ARecordWhoseEndWasDroppedIsFoundByTheHashThatTheReportStates) {
    EXPECT_EQ(run({"verify", played().before.path()}).exit_code, 0) << "it is sound as far as it goes";
    const std::string head = hashBehind(report(), "whose hash is `");
    const Finished verified = run({"verify", played().before.path(), "--head", head});
    EXPECT_EQ(verified.exit_code, 1);
    EXPECT_THAT(verified.err, HasSubstr("the end of the record was dropped, or it is another record"));
}

TEST(Script, ThatExpectsAnotherAnswerFailsAtItsLine) {
    const std::unique_ptr<Session> session = Session::ofTheConsultation();
    Server server(*session, 0, {"--rehearsal"});
    const support::TemporaryDirectory folder;
    const auto file = folder.write("wrong.txt",
                                   "day 2022-03-24\n"
                                   "10:03:00 | Chair | open meeting 1\n"
                                   "\n"
                                   "+0:10    | Chair | take up item 2 => NOT_PRESIDING\n"
                                   "+0:10    | Chair | adjourn the meeting\n");
    const Finished replayed = replay(*session, server, file);
    EXPECT_EQ(replayed.exit_code, 1);
    EXPECT_THAT(replayed.err, HasSubstr("line 4 (Chair: take up item 2): it was accepted, but the script expects "
                                        "NOT_PRESIDING"));
    EXPECT_THAT(run({"report", session->data()}).out, Not(HasSubstr("adjourned on"))) << "it stops there";
}

}  // namespace
}  // namespace rostrum::end_to_end
