// SPDX-License-Identifier: MIT
#pragma once

/// How a subcommand gets at the record of a session: it opens it, or, where a running server holds it, asks that server
/// as administrator with a secret that only the owner of the data directory can derive. Used by badges, report and
/// verify.

#include "server/cli/data_directory.h"
#include "server/host/house.h"

#include <string>
#include <string_view>
#include <variant>

namespace rostrum::cli {

enum class Document { badges, report, verify };

struct DocumentRequest {
    Document document = Document::report;
    std::string stated_hash;  ///< for verify: 64 digits; empty: none
};

/// The document of the session. It waits a while for a record that somebody else reads just now. Failures: no such
/// session; a record that is damaged, or does not hold the stated hash; a server that does not answer.
std::variant<std::string, Failure> fetchDocument(const DataDirectory& directory, const std::string& session,
                                                 const DocumentRequest& request);

/// The server's side: answers "/admin/SESSION/report" and its like when `authorization` holds the secret, else 404, so
/// that nobody learns that there is such a path; every other path by the house.
host::HttpAnswer answerHttp(const host::House& house, const std::string& server_key, std::string_view path,
                            std::string_view authorization);

}  // namespace rostrum::cli
