// SPDX-License-Identifier: MIT
#include "protocol/qt/web_socket_transport.h"

#include <QSslError>
#include <QWebSocketHandshakeOptions>

#include <utility>

namespace rostrum::qt {
namespace {

constexpr quint64 message_bytes_max = 1 << 20;  ///< a server's frame is far smaller

}  // namespace

WebSocketTransport::WebSocketTransport(QObject* parent) : Transport(parent) {
    m_socket.setMaxAllowedIncomingMessageSize(message_bytes_max);
    m_socket.setMaxAllowedIncomingFrameSize(message_bytes_max);
    connect(&m_socket, &QWebSocket::connected, this, &WebSocketTransport::onConnected);
    connect(&m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::onDisconnected);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketTransport::received);
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &WebSocketTransport::onError);
    connect(&m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_trouble = Trouble::untrusted_certificate;
        m_detail = errors.isEmpty() ? QString() : errors.first().errorString();
    });
}

WebSocketTransport::~WebSocketTransport() {
    m_socket.disconnect(this);
}

void WebSocketTransport::open(const QUrl& url, const QString& subprotocol) {
    m_stage = Stage::opening;
    m_subprotocol = subprotocol;
    m_trouble = Trouble::none;
    m_detail.clear();
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({subprotocol});
    m_socket.open(url, options);
}

void WebSocketTransport::send(const QByteArray& message) {
    m_socket.sendBinaryMessage(message);
}

void WebSocketTransport::close() {
    const Stage stage = std::exchange(m_stage, Stage::idle);
    // A close frame for the other end, if it listens; nobody waits for its answer.
    if (stage == Stage::open) m_socket.close();
    m_socket.abort();
    if (stage != Stage::idle) emit closed(m_trouble, m_detail);
}

void WebSocketTransport::onConnected() {
    if (m_socket.subprotocol() != m_subprotocol) {
        m_trouble = Trouble::not_rostrum;
        return close();
    }
    m_stage = Stage::open;
    emit opened();
}

void WebSocketTransport::onError() {
    if (m_trouble != Trouble::none || m_stage == Stage::idle) return;
    m_detail = m_socket.errorString();
    if (m_stage == Stage::open) {
        m_trouble = Trouble::lost;
    } else if (m_socket.error() == QAbstractSocket::HostNotFoundError) {
        m_trouble = Trouble::no_such_host;
    } else if (m_socket.localPort() != 0) {
        m_trouble = Trouble::not_rostrum;  // somebody answered, and did not speak as a Rostrum server does
    } else {
        m_trouble = Trouble::unreachable;
    }
    if (m_socket.state() == QAbstractSocket::UnconnectedState) finish();
}

// It may come before the error that is its reason.
void WebSocketTransport::onDisconnected() {
    if (m_socket.error() != QAbstractSocket::UnknownSocketError) onError();
    // Who hangs up in the middle of the handshake, without a word, is no Rostrum server either.
    if (m_stage == Stage::opening && m_trouble == Trouble::none) m_trouble = Trouble::not_rostrum;
    finish();
}

void WebSocketTransport::finish() {
    if (std::exchange(m_stage, Stage::idle) == Stage::idle) return;
    emit closed(m_trouble, m_detail);
}

}  // namespace rostrum::qt
