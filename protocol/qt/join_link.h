// SPDX-License-Identifier: MIT
#pragma once

/// What a person pastes to join: a badge and the address of a server, or a `rostrum:` link that holds both:
/// `rostrum://host:port/session#badge` (TLS), `rostrum+ws://…` (without, for localhost). Pure; any thread.

#include "protocol/qt/connection.h"

#include <QString>

#include <variant>

namespace rostrum::qt {

/// Why nothing can be joined with what was typed: a field, and what to do, worded for the person.
struct JoinProblem {
    enum class Field { server, badge, link };
    Field field = Field::link;
    QString sentence;
};

/// Reads `server` ("floor.example.org", "localhost:7040", "floor.example.org/adhoc", a ws:, wss:, http:, https: or
/// rostrum: link) and `badge`. Either may be the whole link. A badge in the link serves where `badge` is empty. Without
/// a scheme: wss, but ws for localhost, and there port 7040. A path is the name of the session, except in the address
/// of a web page (http:, https:).
std::variant<Connection::Join, JoinProblem> readJoin(const QString& server, const QString& badge);

/// The link that opens an app with this filled in.
QString joinLink(const Connection::Join& join);

/// The same without the badge, as it stands in the field for the server: "floor.example.org/adhoc".
QString serverText(const Connection::Join& join);

}  // namespace rostrum::qt
