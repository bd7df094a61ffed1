// SPDX-License-Identifier: MIT
#include "server/cli/document_commands.h"

#include "server/cli/exit_codes.h"
#include "server/cli/record_access.h"
#include "server/cli/session_documents.h"
#include "server/cli/words.h"
#include "server/store/verify.h"

#include <fmt/core.h>

#include <cstdio>

namespace rostrum::cli {
namespace {

int tell(const DocumentFailure& failure) {
    fmt::print(stderr, "{}\n", failure.message);
    return failure.exit_code;
}

/// Badges are secrets, so a file is readable by its owner alone.
int deliver(const std::string& text, const std::string& output) {
    if (output.empty()) {
        fmt::print("{}", text);
        return exit_done;
    }
    const Status written = writePrivateFile(output, text);
    if (written) return exit_done;
    fmt::print(stderr, "{}\n", written.error().message);
    return exit_failed;
}

int runDocument(const DocumentOptions& options, Document document) {
    const auto fetched = fetchDocument(DataDirectory(options.directory), options.session, document);
    if (const auto* failure = std::get_if<DocumentFailure>(&fetched)) return tell(*failure);
    return deliver(std::get<std::string>(fetched), options.output);
}

int verifyServed(const DataDirectory& directory, const DocumentOptions& options) {
    const auto fetched = fetchDocument(directory, options.session, Document::verify);
    if (const auto* failure = std::get_if<DocumentFailure>(&fetched)) return tell(*failure);
    const std::string& text = std::get<std::string>(fetched);
    fmt::print("{}", text);
    if (options.head_hash.empty() || text.find(options.head_hash) != std::string::npos) return exit_done;
    fmt::print(stderr,
               "It no longer ends with {}: it has grown since, or its end was dropped. To know which, end the server "
               "and verify again.\n",
               options.head_hash);
    return exit_failed;
}

}  // namespace

int runBadges(const DocumentOptions& options) {
    return runDocument(options, Document::badges);
}

int runReport(const DocumentOptions& options) {
    return runDocument(options, Document::report);
}

int runVerify(const DocumentOptions& options) {
    const DataDirectory directory(options.directory);
    const auto name = directory.session(options.session);
    if (!name) {
        fmt::print(stderr, "{}\n", name.error().message);
        return exit_not_found;
    }
    const std::string stated = store::hashFrom(options.head_hash).value_or("");
    const auto verified = store::verifyRecord(directory.recordFile(name.value()), stated);
    if (!verified && verified.error().kind == ErrorKind::in_use) return verifyServed(directory, options);
    if (!verified) {
        fmt::print(stderr, "{}\n", verified.error().message);
        return exit_failed;
    }
    const host::SoundRecord& record = verified.value();
    fmt::print("{}", soundText(record.head.seq, store::hex(record.head.hash)));
    if (!record.erased.empty())
        fmt::print("Personal data was erased in {}.\n", counted(record.erased.size(), "entry", "entries"));
    return exit_done;
}

}  // namespace rostrum::cli
