// SPDX-License-Identifier: MIT
#include "server/cli/record_access.h"

#include "server/cli/configuration.h"
#include "server/cli/exit_codes.h"
#include "server/cli/session_documents.h"
#include "server/host/badges.h"
#include "server/net/http_get.h"
#include "server/store/sqlite_event_log.h"
#include "server/store/verify.h"

#include <fmt/core.h>

#include <algorithm>

namespace rostrum::cli {
namespace {

std::string_view wordFor(Document document) {
    switch (document) {
        case Document::badges:
            return "badges";
        case Document::report:
            return "report";
        case Document::verify:
            return "verify";
    }
    return "";
}

/// No session can have this name, so no badge is ever the same.
std::string administrationSecret(const std::string& server_key) {
    return host::badgeSecret(server_key, "this server", 1, 1);
}

DocumentFailure failed(const std::string& message, int exit_code) {
    return {exit_code, message};
}

std::variant<std::string, DocumentFailure> askServer(const DataDirectory& directory, const std::string& address,
                                                     const std::string& key, const std::string& path) {
    Problems problems;
    const Configuration configuration = readConfiguration(
        directory.configurationFile(), [](const std::string&) { return std::nullopt; }, {}, problems);
    auto parsed = net::parseAddress(address);
    if (!parsed) return failed(parsed.error().message, exit_failed);
    const auto response = net::httpGet(parsed.value(), path, administrationSecret(key), configuration.certificate);
    if (!response)
        return failed(response.error().message + ". The record is held by a server that does not answer.", exit_failed);
    if (response.value().status == 200) return response.value().body;
    return failed(
        fmt::format("the server at {} answered {}: {}", address, response.value().status, response.value().body),
        response.value().status == 404 ? exit_not_found : exit_failed);
}

}  // namespace

std::variant<std::string, DocumentFailure> fetchDocument(const DataDirectory& directory, const std::string& session,
                                                         Document document) {
    const auto name = directory.session(session);
    if (!name) return failed(name.error().message, exit_not_found);
    const auto key = directory.key();
    if (!key) return failed(key.error().message, exit_configuration);
    auto log = store::SqliteEventLog::open(directory.recordFile(name.value()), {});
    const auto address = directory.servingAddress();
    if (!log && log.error().kind == ErrorKind::in_use && address) {
        return askServer(directory, *address, key.value(),
                         fmt::format("/admin/{}/{}", name.value(), wordFor(document)));
    }
    if (!log) return failed(log.error().message, exit_failed);
    state::State state;
    const Status read = log.value()->read(
        1, [&](const v1::Change& change) { state.apply(change.seq(), change.rows(), change.removals()); });
    if (!read) return failed(read.error().message, exit_failed);
    switch (document) {
        case Document::badges:
            return badgesOf(state, name.value(), key.value());
        case Document::report:
            return reportOf(state, log.value()->head());
        case Document::verify:
            return soundText(log.value()->head().seq, store::hex(log.value()->head().hash));
    }
    return std::string();
}

host::HttpAnswer answerHttp(const host::House& house, const std::string& server_key, std::string_view path,
                            std::string_view authorization) {
    constexpr std::string_view prefix = "/admin/";
    const bool is_administration =
        path.starts_with(prefix) && authorization == "Bearer " + administrationSecret(server_key);
    if (!is_administration) return house.http(path);
    path.remove_prefix(prefix.size());
    const std::string_view session = path.substr(0, path.find('/'));
    const std::string_view document = path.substr(std::min(path.size(), session.size() + 1));
    for (const auto& host : house.hosts()) {
        if (host->session() != session) continue;
        if (document == wordFor(Document::badges)) {
            return {200, "text/csv; charset=utf-8", badgesOf(host->state(), host->session(), server_key)};
        }
        if (document == wordFor(Document::report)) {
            return {200, "text/markdown; charset=utf-8", reportOf(host->state(), host->log().head())};
        }
        if (document == wordFor(Document::verify)) {
            const Status read = host->log().read(1, [](const v1::Change&) {});
            if (!read) return {500, "text/plain; charset=utf-8", read.error().message};
            return {200, "text/plain; charset=utf-8",
                    soundText(host->log().head().seq, store::hex(host->log().head().hash))};
        }
    }
    return {404, "text/plain; charset=utf-8", "this server has no such session or document\n"};
}

}  // namespace rostrum::cli
