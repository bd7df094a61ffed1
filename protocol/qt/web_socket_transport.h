// SPDX-License-Identifier: MIT
#pragma once

/// The Transport of the apps: a QWebSocket, with TLS where the address asks for it. Used by main.cpp of both apps and
/// by tests that go over a real socket. On the thread of the user interface.

#include "protocol/qt/transport.h"

#include <QWebSocket>

namespace rostrum::qt {

class WebSocketTransport final : public Transport {
    Q_OBJECT

public:
    explicit WebSocketTransport(QObject* parent = nullptr);
    ~WebSocketTransport() override;
    void open(const QUrl& url, const QString& subprotocol) override;
    void send(const QByteArray& message) override;
    void close() override;

private:
    void onConnected();
    void onError();
    void onDisconnected();
    void finish();

    enum class Stage { idle, opening, open };
    Stage m_stage = Stage::idle;
    QString m_subprotocol;
    Trouble m_trouble = Trouble::none;
    QString m_detail;
    QWebSocket m_socket;  ///< last: its destructor still tells that it is disconnected
};

}  // namespace rostrum::qt
