// SPDX-License-Identifier: MIT
#pragma once

/// The port through which a Connection moves whole WebSocket messages. Its twins: WebSocketTransport (QWebSocket) for
/// the apps, and one in memory for tests. It knows nothing of what the messages say. On the thread of the user
/// interface.

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

namespace rostrum::qt {

class Transport : public QObject {
    Q_OBJECT

public:
    /// Why a connection ended or was not made, as far as it matters to what a person can do about it.
    enum class Trouble {
        none,
        unreachable,            ///< nobody answers there
        no_such_host,           ///< the name is unknown
        untrusted_certificate,  ///< TLS; the text says what is wrong with it
        not_rostrum,            ///< something else answers
        lost,                   ///< it was open
    };
    Q_ENUM(Trouble)

    using QObject::QObject;
    /// Answered by opened() or closed(). Requires: none is open or being opened.
    virtual void open(const QUrl& url, const QString& subprotocol) = 0;
    virtual void send(const QByteArray& message) = 0;
    /// At once, whatever the other end does: closed() has been emitted when this returns, if one was open or being
    /// opened.
    virtual void close() = 0;

signals:
    void opened();
    void received(const QByteArray& message);
    /// `detail`: in the words of the system, for a person who can mend it.
    void closed(rostrum::qt::Transport::Trouble trouble, const QString& detail);
};

}  // namespace rostrum::qt
