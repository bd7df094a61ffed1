// SPDX-License-Identifier: MIT
#pragma once

/// How a subcommand gets at the record of a session: it opens it, or, where a running server holds it, asks that server
/// as administrator with a secret that only the owner of the data directory can derive. Used by badges, report and
/// verify.

#include "server/cli/data_directory.h"
#include "server/host/house.h"

#include <string>
#include <string_view>

namespace rostrum::cli {

enum class Document { badges, report, verify };

/// The document of the session. Errors: no such session (`is_missing`), a record that is damaged, a server that does
/// not answer.
struct DocumentFailure {
    int exit_code = 0;
    std::string message;
};
std::variant<std::string, DocumentFailure> fetchDocument(const DataDirectory& directory, const std::string& session,
                                                         Document document);

/// The server's side: answers "/admin/SESSION/report" and its like when `authorization` holds the secret, else 404, so
/// that nobody learns that there is such a path; every other path by the house.
host::HttpAnswer answerHttp(const host::House& house, const std::string& server_key, std::string_view path,
                            std::string_view authorization);

}  // namespace rostrum::cli
