// SPDX-License-Identifier: MIT
#include "server/cli/record_access.h"

#include "server/cli/exit_codes.h"
#include "server/cli/session_documents.h"
#include "server/host/badges.h"
#include "server/net/http_get.h"
#include "server/store/sqlite_event_log.h"
#include "server/store/verify.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace rostrum::cli {
namespace {

constexpr std::chrono::milliseconds between_tries{50};
constexpr std::chrono::seconds patience{10};

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

std::string pathOf(const std::string& session, const DocumentRequest& request) {
    std::string path = "/admin/" + session + "/" + std::string(wordFor(request.document));
    if (!request.stated_hash.empty()) path += "/" + request.stated_hash;
    return path;
}

/// Of a record that nobody else has open. Errors: in_use; others.
Result<std::string> readDocument(const std::filesystem::path& record, const std::string& session,
                                 const std::string& server_key, const DocumentRequest& request) {
    if (request.document == Document::verify) {
        const auto sound = store::verifyRecord(record, store::hashFrom(request.stated_hash).value_or(""));
        if (!sound) return sound.error();
        return soundText(sound.value());
    }
    auto log = store::SqliteEventLog::open(record, {.ballast_bytes = 0, .vfs = ""});
    if (!log) return log.error();
    state::State state;
    const Status read = log.value()->read(
        1, [&](const v1::Change& change) { state.apply(change.seq(), change.rows(), change.removals()); });
    if (!read) return read.error();
    return request.document == Document::badges ? badgesOf(state, session, server_key)
                                                : reportOf(state, log.value()->head());
}

Result<net::HttpResponse> askServer(const Serving& serving, const std::string& path, const std::string& server_key) {
    const auto address = net::parseAddress(serving.address);
    if (!address) return address.error();
    return net::httpGet(address.value(), path, administrationSecret(server_key), serving.fingerprint);
}

std::variant<std::string, Failure> answered(const net::HttpResponse& response, const Serving& serving) {
    if (response.status == 200) return response.body;
    if (response.status == 500) return Failure{exit_failed, response.body};
    return Failure{response.status == 404 ? exit_not_found : exit_failed,
                   "the server at " + serving.address + " answered " + std::to_string(response.status) +
                       ": it serves another directory, or is of another version"};
}

host::HttpAnswer plainText(int status, std::string text) {
    return {status, "text/plain; charset=utf-8", std::move(text)};
}

host::HttpAnswer answerVerify(const host::EventLog& log, std::string_view stated_hash) {
    const auto hash = store::hashFrom(stated_hash);
    if (!hash && !stated_hash.empty()) return plainText(404, "this is not a hash\n");
    const auto sound = log.verify(hash.value_or(""));
    return sound ? plainText(200, soundText(sound.value())) : plainText(500, sound.error().message);
}

/// Takes `text` up to the next '/' off its front.
std::string_view takePart(std::string_view& text) {
    const std::string_view part = text.substr(0, text.find('/'));
    text.remove_prefix(std::min(text.size(), part.size() + 1));
    return part;
}

}  // namespace

std::variant<std::string, Failure> fetchDocument(const DataDirectory& directory, const std::string& session,
                                                 const DocumentRequest& request) {
    const auto found = directory.session(session);
    if (const auto* failure = std::get_if<Failure>(&found)) return *failure;
    const std::string& name = std::get<std::string>(found);
    const auto key = directory.key();
    const std::string server_key = key ? key.value() : "";
    if (!key && request.document == Document::badges) return Failure{exit_configuration, key.error().message};
    const auto until = std::chrono::steady_clock::now() + patience;
    while (true) {
        auto read = readDocument(directory.recordFile(name), name, server_key, request);
        if (read) return std::move(read.value());
        if (read.error().kind != ErrorKind::in_use) return Failure{exit_failed, read.error().message};
        std::string in_the_way = read.error().message;
        if (const auto serving = directory.serving()) {
            if (!key) return Failure{exit_configuration, key.error().message};
            const auto response = askServer(*serving, pathOf(name, request), server_key);
            if (response) return answered(response.value(), *serving);
            in_the_way += "; " + response.error().message;
        }
        // Somebody who reads it is done in a moment; a server that starts will say where it is.
        if (std::chrono::steady_clock::now() >= until) return Failure{exit_failed, in_the_way};
        std::this_thread::sleep_for(between_tries);
    }
}

host::HttpAnswer answerHttp(const host::House& house, const std::string& server_key, std::string_view path,
                            std::string_view authorization) {
    constexpr std::string_view prefix = "/admin/";
    const bool is_administration =
        path.starts_with(prefix) && authorization == "Bearer " + administrationSecret(server_key);
    if (!is_administration) return house.http(path);
    path.remove_prefix(prefix.size());
    const std::string_view session = takePart(path);
    const std::string_view document = takePart(path);
    for (const auto& host : house.hosts()) {
        if (host->session() != session) continue;
        if (document == wordFor(Document::badges) && path.empty()) {
            return {200, "text/csv; charset=utf-8", badgesOf(host->state(), host->session(), server_key)};
        }
        if (document == wordFor(Document::report) && path.empty()) {
            return {200, "text/markdown; charset=utf-8", reportOf(host->state(), host->log().head())};
        }
        if (document == wordFor(Document::verify)) return answerVerify(host->log(), path);
    }
    return plainText(404, "this server has no such session or document\n");
}

}  // namespace rostrum::cli
