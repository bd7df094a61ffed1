// SPDX-License-Identifier: MIT
#include "protocol/qt/join_link.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rostrum::qt {
namespace {

constexpr int port_default = 7040;  ///< of `rostrum serve`

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JoinLink)
};

bool isLink(const QString& text) {
    return text.startsWith("rostrum:") || text.startsWith("rostrum+ws:");
}

bool isThisMachine(const QString& host) {
    return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

/// "wss", "ws"; empty: no scheme that leads to a server.
QString socketScheme(const QString& scheme) {
    if (scheme == "wss" || scheme == "https" || scheme == "rostrum") return "wss";
    if (scheme == "ws" || scheme == "http" || scheme == "rostrum+ws") return "ws";
    return {};
}

QUrl urlIn(const QString& server) {
    static const QRegularExpression scheme("^[a-z][a-z0-9+.-]*://");
    if (scheme.match(server).hasMatch()) return QUrl(server, QUrl::StrictMode);
    QUrl url("wss://" + server, QUrl::StrictMode);
    if (!isThisMachine(url.host())) return url;
    url.setScheme("ws");
    if (url.port() == -1) url.setPort(port_default);
    return url;
}

/// A person's number, and 16 letters and digits, in any case and with any dashes or spaces: the server forgives as
/// much.
bool looksLikeABadge(const QString& badge) {
    static const QRegularExpression form("^[0-9]+[- ]([- ]?[0-9A-Za-z]){16}$");
    return form.match(badge).hasMatch();
}

}  // namespace

std::variant<Connection::Join, JoinProblem> readJoin(const QString& server, const QString& badge) {
    using Field = JoinProblem::Field;
    // As people paste it: with spaces around, or the end of the line on which it was printed.
    const QString typed_badge = badge.simplified();
    const QString address = isLink(typed_badge) ? typed_badge : server.simplified();
    if (address.isEmpty()) {
        return JoinProblem{Field::server,
                           Words::tr("Write the address of the server, or paste the link that you got.")};
    }
    const QUrl url = urlIn(address);
    const QString scheme = socketScheme(url.scheme());
    if (!url.isValid() || url.host().isEmpty() || scheme.isEmpty()) {
        const QString sentence =
            Words::tr("“%1” is not an address. Write it like floor.example.org or localhost:7040.").arg(address);
        return JoinProblem{isLink(address) ? Field::link : Field::server, sentence};
    }
    Connection::Join join;
    join.server.setScheme(scheme);
    join.server.setHost(url.host());
    join.server.setPort(url.port());
    if (!url.scheme().startsWith("http")) join.session = url.path().section('/', 1, 1);
    join.badge = isLink(typed_badge) || typed_badge.isEmpty() ? url.fragment() : typed_badge;
    if (join.badge.isEmpty()) return JoinProblem{Field::badge, Words::tr("Write or paste your badge.")};
    if (!looksLikeABadge(join.badge)) {
        return JoinProblem{Field::badge, Words::tr("This is not a badge. A badge looks like 17-7K3M-9QXT-2VBN-4HJR.")};
    }
    return join;
}

QString joinLink(const Connection::Join& join) {
    QUrl url = join.server;
    url.setScheme(join.server.scheme() == "ws" ? "rostrum+ws" : "rostrum");
    if (!join.session.isEmpty()) url.setPath("/" + join.session);
    if (!join.badge.isEmpty()) url.setFragment(join.badge);
    return url.toString(QUrl::FullyEncoded);
}

QString serverText(const Connection::Join& join) {
    if (join.server.isEmpty()) return {};
    QUrl url = join.server;
    if (!join.session.isEmpty()) url.setPath("/" + join.session);
    const bool says_itself = urlIn(url.authority()).scheme() == url.scheme();
    const QString text = url.toString();
    return says_itself ? text.section("://", 1) : text;
}

}  // namespace rostrum::qt
