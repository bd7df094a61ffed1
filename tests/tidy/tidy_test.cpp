// SPDX-License-Identifier: MIT
//
// The tree keeps its own promises: layers, sizes, words, citations. Each finding names the place and the remedy.
#include "tests/tidy/checkers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace rostrum::tidy {
namespace {

const std::vector<File>& tree() {
    static const std::vector<File> files = readTree(ROSTRUM_SOURCE_DIR);
    return files;
}

template <class Checker>
Findings everywhere(Checker check) {
    Findings findings;
    for (const File& file : tree()) {
        const Findings found = check(file);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

/// One line for each finding, so that an editor can jump to it.
testing::AssertionResult nothingIn(const Findings& findings) {
    if (findings.empty()) return testing::AssertionSuccess();
    testing::AssertionResult result = testing::AssertionFailure();
    for (const Finding& finding : findings) result << "\n" << finding;
    return result;
}

const File& fileAt(const std::string& path) {
    static const File none;
    const auto at = std::find_if(tree().begin(), tree().end(), [&](const File& file) { return file.path == path; });
    return at == tree().end() ? none : *at;
}

TEST(TheTree, IsRead) {
    EXPECT_FALSE(fileAt("protocol/state/state.cpp").lines.empty());
    EXPECT_FALSE(fileAt("check").lines.empty());
}

TEST(TheTree, HasArrowsThatGoDownOnly) {
    EXPECT_TRUE(nothingIn(everywhere(upwardIncludes)));
}

TEST(TheTree, KeepsEachLibraryInItsFolder) {
    EXPECT_TRUE(nothingIn(everywhere(strayLibraries)));
}

TEST(TheTree, HasNoLongFiles) {
    EXPECT_TRUE(nothingIn(everywhere(longFiles)));
}

TEST(TheTree, HasNoLongFunctions) {
    EXPECT_TRUE(nothingIn(everywhere(longFunctions)));
}

TEST(TheTree, BuildsEverySource) {
    EXPECT_TRUE(nothingIn(unbuiltSources(tree())));
}

TEST(TheTree, HasNamesThatSaySomething) {
    EXPECT_TRUE(nothingIn(everywhere(emptyNames)));
}

TEST(TheTree, NamesItsLicenceInEverySource) {
    EXPECT_TRUE(nothingIn(everywhere(missingLicences)));
}

TEST(TheTree, TakesTimeAndChanceAsInputs) {
    EXPECT_TRUE(nothingIn(everywhere(readsOfClocks)));
}

TEST(TheTree, IsFinished) {
    EXPECT_TRUE(nothingIn(everywhere(unfinishedWork)));
}

TEST(TheTree, HasTestsThatDoNotSleep) {
    EXPECT_TRUE(nothingIn(everywhere(sleepingTests)));
}

TEST(TheTree, HasTestsThatCanFail) {
    EXPECT_TRUE(nothingIn(everywhere(idleTests)));
}

TEST(TheTree, StandsOnAnyMachine) {
    EXPECT_TRUE(nothingIn(everywhere(machinePaths)));
}

TEST(TheTree, CitesRulesThatExist) {
    const auto rules = statedRules(fileAt("server/RULES.md"));
    EXPECT_GT(rules.size(), 30u);
    EXPECT_TRUE(nothingIn(everywhere([&](const File& file) { return unknownCitations(file, rules); })));
}

}  // namespace
}  // namespace rostrum::tidy
