// SPDX-License-Identifier: MIT
#include "protocol/qt/workplace.h"

#include "protocol/qt/connection_wording.h"
#include "protocol/qt/join_link.h"
#include "protocol/qt/refusal_wording.h"

#include <utility>

namespace rostrum::qt {

Workplace::Workplace(Connection& connection, QObject* parent) : QObject(parent), m_connection(connection) {
    connect(&m_connection, &Connection::sceneChanged, this, [this] { show(); });
    connect(&m_connection, &Connection::phaseChanged, this, &Workplace::takePhase);
    connect(&m_connection, &Connection::answered, this, &Workplace::onAnswered);
    connect(&m_second, &QTimer::timeout, this, &Workplace::tick);
    m_second.start(1'000);
}

void Workplace::tick() {
    if (m_connection.phase() == Connection::Phase::NotJoined) return;
    show();
    // It holds the time since.
    if (m_connection.outage() == Connection::Outage::Long) emit connectionChanged();
}

// ---- joining ----

QString Workplace::join(const QString& server, const QString& badge) {
    m_server = server;
    m_badge = badge;
    const auto read = readJoin(server, badge);
    if (const auto* problem = std::get_if<JoinProblem>(&read)) return problem->sentence;
    joinAgain(std::get<Connection::Join>(read));
    return {};
}

void Workplace::joinAgain(const Connection::Join& join) {
    m_server = serverText(join);
    m_badge = join.badge;
    begins();
    m_pending.clear();
    emit pendingChanged();
    say({});
    const bool has_proof = !join.badge.isEmpty() || !join.token.isEmpty();
    if (has_proof && !join.server.isEmpty()) m_connection.join(join);
    emit connectionChanged();
}

void Workplace::leave() {
    m_pending.clear();
    emit pendingChanged();
    m_connection.leave();
}

void Workplace::takePhase() {
    if (m_connection.phase() != Connection::Phase::NotJoined) m_is_of_another_role = false;
    if (m_connection.welcome() && !isFor(m_connection.scene().role)) {
        m_is_of_another_role = true;
        return leave();
    }
    onPhase();
    emit connectionChanged();
}

QString Workplace::disabledReason() const {
    return qt::disabledReason(m_connection);
}

QString Workplace::connectionLine() const {
    return qt::connectionLine(m_connection);
}

QString Workplace::joinProblem() const {
    return m_is_of_another_role ? notForThisRole() : qt::joinProblem(m_connection);
}

// ---- acts and answers ----

QStringList Workplace::pending() const {
    QStringList names = m_pending.values();
    names.sort();
    names.removeDuplicates();
    return names;
}

void Workplace::send(const QString& name, v1::Command command) {
    const QString reason = disabledReason();
    if (!reason.isEmpty()) return say(reason);
    say({});
    m_pending.insert(m_connection.send(std::move(command)), name);
    emit pendingChanged();
}

void Workplace::onAnswered(const client::Answered& answered) {
    m_pending.remove(QString::fromStdString(answered.outcome.uuid()));
    emit pendingChanged();
    if (answered.outcome.has_refusal()) {
        say(refusalSentence(answered.outcome.refusal(), answered.command, state()));
    } else if (answered.outcome.not_done()) {
        say(tr("Not done: the connection was away for too long. Press again if it is still to be done."));
    }
}

void Workplace::dismissNotice() {
    say({});
}

void Workplace::say(const QString& notice) {
    if (!notice.isEmpty()) emit announced(notice);
    if (notice == m_notice) return;
    m_notice = notice;
    emit noticeChanged();
}

}  // namespace rostrum::qt
