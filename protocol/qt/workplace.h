// SPDX-License-Identifier: MIT
#pragma once

/// What every app does around its connection: joins and leaves, sends what is pressed, knows what is under way, and
/// words the answers. What a screen shows of the meeting is not here: each app derives its own and shows each scene.
/// Used by Console and Delegate, and by the pages that both share. On the thread of the user interface.

#include "protocol/qt/connection.h"

#include <QtQml/qqmlregistration.h>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace rostrum::qt {

class Workplace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(rostrum::qt::Connection* connection READ connection CONSTANT)
    /// The names of the acts under way, as the functions of the app are named, "giveFloor": their buttons show it.
    Q_PROPERTY(QStringList pending READ pending NOTIFY pendingChanged)
    /// What was not done and why, or what was done elsewhere; said aloud too. Empty: nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// Why commands are disabled now; empty: they are not.
    Q_PROPERTY(QString disabledReason READ disabledReason NOTIFY connectionChanged)
    /// The bar of the connection: "Reconnecting…", "Not connected since 15:42:10. …"; empty: nothing to say.
    Q_PROPERTY(QString connectionLine READ connectionLine NOTIFY connectionChanged)
    /// Why it is not joined, and what to do: when Refused, while Connecting does not succeed, and after a badge that is
    /// not for this app.
    Q_PROPERTY(QString joinProblem READ joinProblem NOTIFY connectionChanged)
    /// What stands in the fields for joining: as typed or joined last.
    Q_PROPERTY(QString server READ server NOTIFY connectionChanged)
    Q_PROPERTY(QString badge READ badge NOTIFY connectionChanged)

public:
    /// `connection` outlives it.
    explicit Workplace(Connection& connection, QObject* parent = nullptr);

    Connection* connection() { return &m_connection; }
    QStringList pending() const;
    QString notice() const { return m_notice; }
    QString disabledReason() const;
    QString connectionLine() const;
    QString joinProblem() const;
    QString server() const { return m_server; }
    QString badge() const { return m_badge; }

    /// Empty: it joins. Else what is wrong with what was typed.
    Q_INVOKABLE QString join(const QString& server, const QString& badge);
    /// As in an earlier run. Without a badge or token it only fills in the fields.
    void joinAgain(const Connection::Join& join);
    Q_INVOKABLE void leave();
    Q_INVOKABLE void dismissNotice();

signals:
    void pendingChanged();
    void noticeChanged();
    void connectionChanged();
    /// To be said to the screen reader.
    void announced(const QString& sentence);

public slots:
    /// Shows what time changes: how long ago, since when. Called by its own timer each second, by tests after they
    /// moved the clock.
    void tick();

protected:
    /// Shows the scene of the connection. Called at every change of it, and each second.
    virtual void show() = 0;
    /// Whether somebody of this role can work here; who cannot is sent back to the page for joining.
    virtual bool isFor(v1::Role role) const = 0;
    /// What to do with a badge of another role.
    virtual QString notForThisRole() const = 0;
    /// Where it joins now.
    virtual void begins() {}
    /// The connection came or went.
    virtual void onPhase() {}

    /// Sends it, or says why not. `name`: of the act, for `pending`.
    void send(const QString& name, v1::Command command);
    bool isUnderWay(const QString& name) const { return m_pending.values().contains(name); }
    void say(const QString& notice);
    const state::State& state() const { return m_connection.scene().state; }

    Connection& m_connection;

private:
    void takePhase();
    void onAnswered(const client::Answered& answered);

    QHash<QString, QString> m_pending;  ///< uuid → name of the act
    QString m_notice;
    QString m_server;
    QString m_badge;
    bool m_is_of_another_role = false;  ///< the badge that joined last
    QTimer m_second;
};

}  // namespace rostrum::qt
