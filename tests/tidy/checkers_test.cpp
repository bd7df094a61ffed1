// SPDX-License-Identifier: MIT
//
// Each checker of the tree on a small example that breaks its promise, and on the nearest one that keeps it.
#include "tests/tidy/checkers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::tidy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The numbers of the lines found.
std::vector<std::size_t> lines(const Findings& findings) {
    std::vector<std::size_t> numbers;
    for (const Finding& finding : findings) numbers.push_back(finding.line);
    return numbers;
}

std::string repeated(const std::string& line, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += line;
    return text;
}

TEST(ReadingSource, TellsCodeFromCommentsAndQuotes) {
    const File file = fileOf("a.cpp", "int a = 1'000;  // why\nauto b = \"// no\";\n/* on\nand */ int c;\n");

    ASSERT_EQ(file.lines.size(), 4u);
    EXPECT_EQ(file.lines[0].code, "int a = 1'000;  ");
    EXPECT_EQ(file.lines[0].comment, " why");
    EXPECT_EQ(file.lines[1].code, "auto b = \"\";");
    EXPECT_EQ(file.lines[2].comment, " on");
    EXPECT_EQ(file.lines[3].code, " int c;");
}

TEST(ReadingSource, PassesOverRawStrings) {
    const File file = fileOf("a.cpp", "auto a = R\"x(one {\n// two )\" )x\"; int b;\n");

    EXPECT_EQ(file.lines[0].code, "auto a = ");
    EXPECT_EQ(file.lines[1].code, "; int b;");
    EXPECT_EQ(file.lines[1].comment, "");
}

TEST(Layers, AnIncludeThatGoesUpIsFound) {
    const std::string text = "#include \"protocol/state/state.h\"\n#include \"server/host/host.h\"\n";

    EXPECT_THAT(lines(upwardIncludes(fileOf("server/core/floor.cpp", text))), ElementsAre(2));
    EXPECT_THAT(lines(upwardIncludes(fileOf("protocol/state/state.cpp", text))), ElementsAre(2));
    EXPECT_THAT(upwardIncludes(fileOf("server/cli/serve.cpp", text)), IsEmpty());
}

TEST(Layers, TheStoreKnowsOnlyThePortOfTheHost) {
    const std::string text = "#include \"server/host/event_log.h\"\n#include \"server/host/host.h\"\n";

    EXPECT_THAT(lines(upwardIncludes(fileOf("server/store/memory_log.cpp", text))), ElementsAre(2));
}

TEST(Layers, OnlyTheCommandLineNamesATwinOfTheLog) {
    const std::string text = "#include \"server/store/memory_log.h\"\n";

    for (const auto* folder : {"server/core", "server/host", "server/net", "server/report", "protocol/client"}) {
        EXPECT_THAT(lines(upwardIncludes(fileOf(std::string(folder) + "/a.cpp", text))), ElementsAre(1));
    }
    EXPECT_THAT(upwardIncludes(fileOf("server/main.cpp", text)), IsEmpty());
}

TEST(Layers, TheAppsAndTheServerMeetInTheProtocolOnly) {
    EXPECT_THAT(lines(upwardIncludes(fileOf("chair-console/main.cpp", "#include \"server/core/decide.h\"\n"))),
                ElementsAre(1));
    EXPECT_THAT(lines(upwardIncludes(fileOf("server/cli/watch.cpp", "#include \"protocol/qt/clock.h\"\n"))),
                ElementsAre(1));
    EXPECT_THAT(lines(upwardIncludes(fileOf("server/core/floor.cpp", "#include \"tests/support/eg.h\"\n"))),
                ElementsAre(1));
}

TEST(Layers, LibrariesOfOthersStayInTheirFolders) {
    const std::string text =
        "#include <libwebsockets.h>\n#include <sqlite3.h>\n#include <sodium.h>\n#include <QString>\n";

    EXPECT_THAT(lines(strayLibraries(fileOf("server/cli/serve.cpp", text))), ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(lines(strayLibraries(fileOf("server/net/listener.cpp", text))), ElementsAre(2, 3, 4));
    EXPECT_THAT(lines(strayLibraries(fileOf("server/store/sqlite_log.cpp", text))), ElementsAre(1, 4));
}

TEST(Sizes, FilesEndAtTheirLimit) {
    EXPECT_THAT(longFiles(fileOf("a.cpp", repeated("\n", 400))), IsEmpty());
    EXPECT_THAT(lines(longFiles(fileOf("a.cpp", repeated("\n", 401)))), ElementsAre(0));
    EXPECT_THAT(lines(longFiles(fileOf("A.qml", repeated("\n", 251)))), ElementsAre(0));
    EXPECT_THAT(longFiles(fileOf("a.md", repeated("\n", 999))), IsEmpty());
}

TEST(Sizes, FunctionsEndAtTheirLimit) {
    const std::string shortest = "int f(int a,\n      int b) {\n" + repeated("    a();\n", 68) + "}\n";
    const std::string longest = "int f(int a,\n      int b) {\n" + repeated("    if (a) {\n    }\n", 35) + "}\n";

    EXPECT_THAT(longFunctions(fileOf("a.cpp", shortest)), IsEmpty());
    EXPECT_THAT(lines(longFunctions(fileOf("a.cpp", longest))), ElementsAre(2));
    EXPECT_THAT(longFunctions(fileOf("a.cpp", "class A : public B<int()> {\n" + repeated("int a;\n", 99) + "};\n")),
                IsEmpty());
}

TEST(Sizes, LabelsOfCasesDoNotMakeAFunctionLong) {
    const std::string table = "int f(int a) {\n" + repeated("    case v1::A:\n", 99) + "        return 1;\n}\n";

    EXPECT_THAT(longFunctions(fileOf("a.cpp", table)), IsEmpty());
}

TEST(Sizes, ASourceThatNothingBuildsIsFound) {
    const std::vector<File> tree{fileOf("server/core/CMakeLists.txt", "SOURCES floor.cpp\n"),
                                 fileOf("server/core/floor.cpp", ""), fileOf("server/core/order.cpp", "")};

    EXPECT_THAT(unbuiltSources(tree),
                ElementsAre(Finding{"server/core/order.cpp", 0,
                                    "nothing builds it: name it in its folder's CMakeLists.txt, or delete it"}));
}

TEST(Sizes, ASourceIsBuiltByAPatternOrFromBeside) {
    const std::vector<File> tree{fileOf("tests/rules/CMakeLists.txt", "*_test.cpp ../support/eg.cpp\n"),
                                 fileOf("tests/rules/floor_test.cpp", ""), fileOf("tests/rules/eg.cpp", ""),
                                 fileOf("tests/support/eg.cpp", "")};

    const Findings findings = unbuiltSources(tree);

    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().path, "tests/rules/eg.cpp");
}

TEST(Words, NamesThatSayNothingAreFound) {
    EXPECT_THAT(lines(emptyNames(fileOf("server/string_utils.h", ""))), ElementsAre(0));
    EXPECT_THAT(lines(emptyNames(fileOf("a.h", "class TokenManager {\nstruct Row {};\nusing RowImpl = Row;\n"))),
                ElementsAre(1, 3));
    EXPECT_THAT(lines(emptyNames(fileOf("a.proto", "message CommonHelpers {\n"))), ElementsAre(1));
    EXPECT_THAT(emptyNames(fileOf("simple.h", "struct Commonwealth {};\nclass Implementation;\n")), IsEmpty());
}

TEST(Words, EverySourceBeginsWithItsLicence) {
    EXPECT_THAT(lines(missingLicences(fileOf("a.cpp", "#pragma once\n"))), ElementsAre(1));
    EXPECT_THAT(lines(missingLicences(fileOf("demo", "#!/usr/bin/env bash\n"))), ElementsAre(1));
    EXPECT_THAT(missingLicences(fileOf("check", "#!/usr/bin/env bash\n# SPDX-License-Identifier: MIT\n")), IsEmpty());
    EXPECT_THAT(missingLicences(fileOf("data.csv", "a,b\n")), IsEmpty());
}

TEST(Words, ClocksAndChanceAreFoundWhereTheyAreInputs) {
    const std::string text =
        "auto a = std::chrono::steady_clock::now();\nauto b = std::time(nullptr);\nauto c = rand();\n"
        "std::random_device d;\nauto e = row.time();\n// time(nullptr)\nauto f = uptime(1);\n";

    EXPECT_THAT(lines(readsOfClocks(fileOf("server/core/floor.cpp", text))), ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(readsOfClocks(fileOf("server/net/machine_clocks.cpp", text)), IsEmpty());
}

TEST(Words, UnfinishedWorkIsFound) {
    EXPECT_THAT(lines(unfinishedWork(fileOf("a.cpp", "// TODO: later\nint todo;\n"))), ElementsAre(1));
}

TEST(Words, SleepingTestsAreFound) {
    const std::string text = "std::this_thread::sleep_for(1s);\nusleep(5);\n// sleep(1)\nasleep();\n";

    EXPECT_THAT(lines(sleepingTests(fileOf("tests/net/a_test.cpp", text))), ElementsAre(1, 2));
}

TEST(Words, TestsThatCannotFailAreFound) {
    const std::string text = "GTEST_SKIP();\nTEST(A, DISABLED_B) {\nEXPECT_TRUE(true);\nEXPECT_TRUE(truth);\n";

    EXPECT_THAT(lines(idleTests(fileOf("tests/net/a_test.cpp", text))), ElementsAre(1, 2, 3));
}

TEST(Words, PathsOfOneMachineAreFound) {
    EXPECT_THAT(lines(machinePaths(fileOf("a.md", "see /home/me/a\nsee build/home/a\n"))), ElementsAre(1));
}

TEST(Citations, TheRulebookStatesItsRulesAtTheBeginningOfALine) {
    const File rulebook = fileOf("server/RULES.md", "**5.1** One floor.\nSee **6.1**.\n**12.3** Undo.\n");

    EXPECT_THAT(statedRules(rulebook), ElementsAre("12.3", "5.1"));
}

TEST(Citations, RulesThatDoNotExistAreFoundWhereverTheyAreCited) {
    const std::string text =
        "int a;  ///< 9.9: why\n// Rulebook 9.9 says so.\n// It ends (5.1, 9.9).\n// It ends (5.1-5.1).\n"
        "// Takes 9.9 of them (9.9 ms), SQLite (9.9.1).\nreturn {\"9.9\"};\n";

    EXPECT_THAT(lines(unknownCitations(fileOf("server/core/a.cpp", text), {"5.1"})), ElementsAre(1, 2, 3, 6));
    EXPECT_THAT(lines(unknownCitations(fileOf("server/net/a.cpp", text), {"5.1"})), ElementsAre(1, 2, 3));
}

}  // namespace
}  // namespace rostrum::tidy
