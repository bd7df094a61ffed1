// SPDX-License-Identifier: MIT
#pragma once

/// What the tree promises about itself, each promise as a pure function from files to findings. Used by tidy_test.cpp
/// on the real tree and by checkers_test.cpp on small examples that break it. Any thread.

#include "tests/tidy/tree.h"

#include <set>

namespace rostrum::tidy {

/// layers.cpp: an #include (or an import of a .proto) against the arrows between folders, which go down only.
Findings upwardIncludes(const File& file);
/// layers.cpp: a library of others included outside the folders it belongs to.
Findings strayLibraries(const File& file);

/// sizes.cpp: at most 400 lines of C++, 250 of QML.
Findings longFiles(const File& file);
/// sizes.cpp: at most 70 lines from the line of a function's opening brace to that of its closing one, without the
/// labels of cases: a switch over an enum is as long as its vocabulary.
Findings longFunctions(const File& file);
/// sizes.cpp: a source that no CMakeLists.txt of its folder, or of one above, names.
Findings unbuiltSources(const std::vector<File>& tree);

/// words.cpp: names of files and types that say nothing: Manager, Helper, Utils, Impl, Common.
Findings emptyNames(const File& file);
/// words.cpp: a source whose first two lines do not name the licence.
Findings missingLicences(const File& file);
/// words.cpp: clocks and randomness in the folders that get both as inputs.
Findings readsOfClocks(const File& file);
/// words.cpp: marks of unfinished work.
Findings unfinishedWork(const File& file);
/// words.cpp: tests that wait for real time to pass.
Findings sleepingTests(const File& file);
/// words.cpp: tests that are switched off or cannot fail.
Findings idleTests(const File& file);
/// words.cpp: absolute paths that exist on somebody's machine only.
Findings machinePaths(const File& file);

/// citations.cpp: the numbers of the rules that the rulebook's file states ("**5.1** …" at the beginning of a line).
std::set<std::string> statedRules(const File& rulebook);
/// citations.cpp: a rule cited in a comment, or quoted by a refusal, that is not among `rules`. Cited is a number at
/// the beginning of a comment, after "Rulebook", or in parentheses that begin with one: "(5.1)", "(5.1, 6.2)",
/// "(5.1-5.4)".
Findings unknownCitations(const File& file, const std::set<std::string>& rules);

}  // namespace rostrum::tidy
