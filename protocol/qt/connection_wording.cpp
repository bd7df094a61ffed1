// SPDX-License-Identifier: MIT
#include "protocol/qt/connection_wording.h"

#include "protocol/qt/join_link.h"
#include "protocol/qt/wording.h"

#include <QCoreApplication>

namespace rostrum::qt {
namespace {

using Phase = Connection::Phase;
using Trouble = Transport::Trouble;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString serverOf(const Connection& connection) {
    return Wording::isolated(serverText(connection.joined()));
}

QString hostOf(const Connection& connection) {
    return Wording::isolated(connection.joined().server.host());
}

QString noSuchSession(const Connection& connection) {
    const QString session = connection.joined().session;
    if (session.isEmpty()) {
        return Words::tr("The server at %1 holds several sessions. Add the name of yours to the address: %1/NAME.")
            .arg(serverOf(connection));
    }
    return Words::tr("The server at %1 has no session “%2”. Check the name at the end of the address.")
        .arg(hostOf(connection), Wording::isolated(session));
}

/// What the server said when it ended the connection.
QString goodbyeSentence(const Connection& connection) {
    switch (connection.goodbye().reason()) {
        case v1::BAD_BADGE:
            return Words::tr(
                "The server does not know this badge. Check it for a slip, or ask the Secretariat to print "
                "it again.");
        case v1::REVOKED:
            return Words::tr("This badge was replaced by a newer one. Ask the Secretariat for it.");
        case v1::VERSION:
            return Words::tr(
                "The server and this program are of different versions. Install the one that belongs to "
                "the server.");
        case v1::NO_SUCH_SESSION:
            return noSuchSession(connection);
        case v1::REPLACED:
            return Words::tr("The place of this window was taken by another one. To go on here, join again.");
        case v1::FULL:
            return Words::tr(
                "The server takes no more connections now. Close other windows that use this badge. This "
                "one goes on trying.");
        case v1::RESTARTING:
            return Words::tr("The server is restarting. This window joins as soon as it is back.");
        default:
            return Words::tr("The server ended the connection. This window goes on trying.");
    }
}

QString troubleSentence(const Connection& connection) {
    switch (connection.trouble()) {
        case Trouble::none:
            return {};
        case Trouble::unreachable:
            return Words::tr(
                       "Nobody answers at %1. Check the address and the network, and whether the server is "
                       "running. This window goes on trying.")
                .arg(serverOf(connection));
        case Trouble::no_such_host:
            return Words::tr(
                       "No machine is called %1. Check the address for a slip, and the network. This window goes "
                       "on trying.")
                .arg(hostOf(connection));
        case Trouble::untrusted_certificate:
            return Words::tr(
                       "The certificate of %1 is not trusted: %2. Your badge was not sent. Ask whoever runs the "
                       "server for a certificate that this machine trusts.")
                .arg(hostOf(connection), Wording::isolated(connection.troubleDetail()));
        case Trouble::not_rostrum:
            return Words::tr("What answers at %1 is no Rostrum server. Check the address and the port.")
                .arg(serverOf(connection));
        case Trouble::lost:
            return Words::tr("The connection to %1 was lost. This window goes on trying.").arg(serverOf(connection));
    }
    return {};
}

/// A restart is the reason, whatever happens while it lasts.
bool isRestarting(const Connection& connection) {
    return connection.goodbye().reason() == v1::RESTARTING;
}

QString longOutageLine(const Connection& connection) {
    const std::int64_t since_utc_ms = connection.lastLiveUtcMs().value_or(0);
    const QString since = Wording::timeToTheSecond(connection.scene().state, since_utc_ms);
    const QString ago = Wording::clock(connection.utcNowMs() - since_utc_ms);
    if (connection.trouble() == Trouble::untrusted_certificate) {
        return Words::tr("Not connected since %1 (%2): the certificate of %3 is not trusted. The list is as of then.")
            .arg(since, ago, hostOf(connection));
    }
    return Words::tr("Not connected since %1 (%2). The list is as of then.").arg(since, ago);
}

}  // namespace

QString joinProblem(const Connection& connection) {
    if (connection.phase() == Phase::Refused && connection.trouble() != Trouble::untrusted_certificate) {
        return goodbyeSentence(connection);
    }
    if (connection.phase() != Phase::Refused && connection.phase() != Phase::Connecting) return {};
    if (connection.trouble() != Trouble::none && !isRestarting(connection)) return troubleSentence(connection);
    const bool was_sent_away = connection.goodbye().reason() != v1::GOODBYE_REASON_UNSPECIFIED;
    return was_sent_away ? goodbyeSentence(connection) : QString();
}

QString connectionLine(const Connection& connection) {
    if (connection.phase() == Phase::Ended) return Words::tr("The session is closed. Nothing in it changes any more.");
    switch (connection.outage()) {
        case Connection::Outage::None:
            return {};
        case Connection::Outage::Short:
            if (isRestarting(connection)) return Words::tr("The server is restarting. Reconnecting…");
            return Words::tr("Reconnecting…");
        case Connection::Outage::Long:
            return longOutageLine(connection);
    }
    return {};
}

QString disabledReason(const Connection& connection) {
    switch (connection.phase()) {
        case Phase::NotJoined:
        case Phase::Refused:
            return Words::tr("Not possible: not joined.");
        case Phase::Connecting:
            return Words::tr("Not possible yet: connecting.");
        case Phase::Reconnecting:
            return Words::tr("Not possible now: reconnecting to the server.");
        case Phase::Live:
            return {};
        case Phase::Ended:
            return Words::tr("Not possible any more: the session is closed.");
    }
    return {};
}

}  // namespace rostrum::qt
