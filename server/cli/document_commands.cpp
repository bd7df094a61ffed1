// SPDX-License-Identifier: MIT
#include "server/cli/document_commands.h"

#include "server/cli/exit_codes.h"
#include "server/cli/output.h"
#include "server/cli/record_access.h"

namespace rostrum::cli {
namespace {

/// Badges are secrets, so a file is readable by its owner alone.
int deliver(const std::string& text, const std::string& output) {
    if (output.empty()) return print(text);
    const Status written = writePrivateFile(output, text);
    if (written) return exit_done;
    complain(written.error().message);
    return exit_failed;
}

int runDocument(const DocumentOptions& options, const DocumentRequest& request) {
    const auto fetched = fetchDocument(DataDirectory(options.directory), options.session, request);
    if (const auto* text = std::get_if<std::string>(&fetched)) return deliver(*text, options.output);
    const Failure& failure = std::get<Failure>(fetched);
    complain(failure.message);
    return failure.exit_code;
}

}  // namespace

int runBadges(const DocumentOptions& options) {
    return runDocument(options, {.document = Document::badges, .stated_hash = ""});
}

int runReport(const DocumentOptions& options) {
    return runDocument(options, {.document = Document::report, .stated_hash = ""});
}

int runVerify(const DocumentOptions& options) {
    return runDocument(options, {.document = Document::verify, .stated_hash = options.head_hash});
}

}  // namespace rostrum::cli
