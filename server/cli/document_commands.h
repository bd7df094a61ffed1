// SPDX-License-Identifier: MIT
#pragma once

/// `rostrum badges`, `rostrum report` and `rostrum verify`: what is read off a session's record, whether a server runs
/// or not.

#include <string>

namespace rostrum::cli {

struct DocumentOptions {
    std::string directory;
    std::string session;    ///< empty: the only one
    std::string output;     ///< a file; empty: standard output
    std::string head_hash;  ///< for verify: the hash that a report stated; empty: none
};

/// Each an ExitCode.
int runBadges(const DocumentOptions& options);
int runReport(const DocumentOptions& options);
/// Failed if the record is not what was written, or does not hold the stated hash.
int runVerify(const DocumentOptions& options);

}  // namespace rostrum::cli
