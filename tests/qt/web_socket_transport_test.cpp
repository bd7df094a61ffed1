// SPDX-License-Identifier: MIT
//
// The transport of the apps over real sockets of this machine: the real server, nobody, and others who answer.
#include "protocol/qt/web_socket_transport.h"

#include "protocol/qt/connection.h"
#include "tests/net/served.h"
#include "tests/support/certificate.h"
#include "tests/support/temporary_directory.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocketServer>

namespace rostrum::qt {
namespace {

using Trouble = Transport::Trouble;

constexpr int patience_ms = 10'000;
const QString subprotocol = "rostrum.v1.proto";

QUrl urlOf(std::uint16_t port, const QString& scheme = "ws") {
    return QUrl(QString("%1://127.0.0.1:%2").arg(scheme).arg(port));
}

class AWebSocketTransport : public testing::Test {
protected:
    AWebSocketTransport() {
        QObject::connect(&transport, &Transport::closed, [this](Trouble trouble, const QString& detail) {
            troubles.push_back(trouble);
            details.push_back(detail.toStdString());
        });
    }
    /// With what a connection to whoever listens there ends.
    Trouble endOf(const QUrl& url) {
        QSignalSpy closed(&transport, &Transport::closed);
        transport.open(url, subprotocol);
        EXPECT_TRUE(!closed.isEmpty() || closed.wait(patience_ms));
        return troubles.empty() ? Trouble::none : troubles.back();
    }
    WebSocketTransport transport;
    QSignalSpy opened{&transport, &Transport::opened};
    std::vector<Trouble> troubles;
    std::vector<std::string> details;
};

/// Somebody on a port who answers whatever is asked with the same words, and hangs up.
class Somebody {
public:
    explicit Somebody(const QByteArray& answer) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, [this, answer] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    std::uint16_t port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

/// Serves and lets the user interface go on, until the condition holds.
bool both(net::Served& served, const std::function<bool()>& condition) {
    return served.until([&] {
        QCoreApplication::processEvents();
        return condition();
    });
}

TEST_F(AWebSocketTransport, CarriesMessagesToTheServerAndBack) {
    net::Served served;
    std::vector<QByteArray> received;
    QObject::connect(&transport, &Transport::received, [&](const QByteArray& message) { received.push_back(message); });
    transport.open(urlOf(served.port()), subprotocol);
    ASSERT_TRUE(both(served, [&] { return opened.count() == 1; }));

    v1::ClientFrame hello;
    hello.mutable_hello()->set_badge_secret(served.badge(eg::chair));
    hello.mutable_hello()->set_protocol(1);
    transport.send(QByteArray::fromStdString(client::encode(hello, client::Encoding::proto)));
    ASSERT_TRUE(both(served, [&] { return !received.empty(); }));
    const auto frame = client::decodeServerFrame(received.front().toStdString(), client::Encoding::proto);
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->welcomes(0).person(), eg::chair);

    transport.close();
    EXPECT_THAT(troubles, testing::ElementsAre(Trouble::none));
    EXPECT_TRUE(both(served, [&] { return served.listener->sockets() == 0; })) << "the server is told";
}

TEST_F(AWebSocketTransport, TellsWhenTheServerEndsTheConnection) {
    net::Served served;
    transport.open(urlOf(served.port()), subprotocol);
    ASSERT_TRUE(both(served, [&] { return opened.count() == 1; }));
    transport.send("no frame");

    EXPECT_TRUE(both(served, [&] { return troubles.size() == 1; }));
}

TEST_F(AWebSocketTransport, ConnectsAgainAfterAnEnd) {
    net::Served served;
    for (const int times : {1, 2, 3}) {
        transport.open(urlOf(served.port()), subprotocol);
        ASSERT_TRUE(both(served, [&] { return opened.count() == times; }));
        transport.close();
    }
    EXPECT_EQ(troubles.size(), 3u);
}

TEST_F(AWebSocketTransport, TellsThatNobodyAnswers) {
    std::uint16_t port = 0;
    {
        const Somebody gone("");
        port = gone.port();
    }
    EXPECT_EQ(endOf(urlOf(port)), Trouble::unreachable);
    EXPECT_NE(details.back(), "");
    EXPECT_EQ(endOf(urlOf(port)), Trouble::unreachable) << "also the second time";
}

TEST_F(AWebSocketTransport, TellsThatAHostIsUnknown) {
    EXPECT_EQ(endOf(QUrl("ws://floor.invalid:7040")), Trouble::no_such_host);
}

TEST_F(AWebSocketTransport, TellsASiteFromAServer) {
    const Somebody site("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    EXPECT_EQ(endOf(urlOf(site.port())), Trouble::not_rostrum);

    const Somebody missing("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(endOf(urlOf(missing.port())), Trouble::not_rostrum);

    const Somebody mail("220 mail.example.org ESMTP\r\n");
    EXPECT_EQ(endOf(urlOf(mail.port())), Trouble::not_rostrum);
}

TEST_F(AWebSocketTransport, TellsWhoHangsUpWithoutAWordFromAServer) {
    const Somebody mute("");

    EXPECT_EQ(endOf(urlOf(mute.port())), Trouble::not_rostrum);
}

TEST_F(AWebSocketTransport, TellsAnotherWebSocketFromAServer) {
    QWebSocketServer chat("chat", QWebSocketServer::NonSecureMode);
    chat.listen(QHostAddress::LocalHost);

    EXPECT_EQ(endOf(urlOf(chat.serverPort())), Trouble::not_rostrum);
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(AWebSocketTransport, IsClosedAtOnceWhoeverIsSilent) {
    QTcpServer silent;
    silent.listen(QHostAddress::LocalHost);
    transport.open(urlOf(silent.serverPort()), subprotocol);
    ASSERT_TRUE(silent.waitForNewConnection(patience_ms));
    transport.close();

    EXPECT_THAT(troubles, testing::ElementsAre(Trouble::none));
    transport.close();
    EXPECT_EQ(troubles.size(), 1u) << "nothing was open";
}

TEST_F(AWebSocketTransport, TrustsNoCertificateOfAnUnknownAuthority) {
    const support::TemporaryDirectory folder;
    const support::CertificateFiles files = support::makeCertificate(folder.path());
    net::ServedOptions options;
    options.listen.certificate = files.certificate;
    options.listen.private_key = files.private_key;
    net::Served served(options);
    transport.open(QUrl(QString("wss://localhost:%1").arg(served.port())), subprotocol);
    ASSERT_TRUE(both(served, [&] { return !troubles.empty(); }));
    EXPECT_EQ(troubles.back(), Trouble::untrusted_certificate);
    EXPECT_THAT(details.back(), testing::HasSubstr("issuer certificate"));
    EXPECT_EQ(opened.count(), 0);

    transport.open(urlOf(served.port(), "ws"), subprotocol);
    ASSERT_TRUE(both(served, [&] { return troubles.size() == 2; }));
    EXPECT_EQ(troubles.back(), Trouble::not_rostrum) << "without TLS it says nothing";
}

TEST_F(AWebSocketTransport, TellsThatThereIsNoTLS) {
    net::Served served;
    transport.open(urlOf(served.port(), "wss"), subprotocol);
    ASSERT_TRUE(both(served, [&] { return !troubles.empty(); }));

    EXPECT_EQ(troubles.back(), Trouble::not_rostrum);
}

TEST(AConnectionOverARealSocket, JoinsAndIsAnswered) {
    net::Served served;
    Connection connection(std::make_unique<WebSocketTransport>(), {"test", "1"}, machineLocalMs);
    QSignalSpy answers(&connection, &Connection::answered);
    Connection::Join join;
    join.server = urlOf(served.port());
    join.badge = QString::fromStdString(served.badge(eg::chair));
    connection.join(join);
    ASSERT_TRUE(both(served, [&] { return connection.phase() == Connection::Phase::Live; }));
    connection.send(eg::openMeeting(1));

    EXPECT_TRUE(both(served, [&] { return answers.count() == 1; }));
    EXPECT_EQ(connection.scene().state.find<v1::Meeting>(1)->status(), v1::MEETING_STATUS_IN_PROGRESS);
}

}  // namespace
}  // namespace rostrum::qt
