// SPDX-License-Identifier: MIT
#include "server/net/certificate.h"
#include "server/net/http_get.h"
#include "tests/net/served.h"
#include "tests/net/served_elsewhere.h"
#include "tests/support/certificate.h"
#include "tests/support/temporary_directory.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rostrum::net {
namespace {

using support::CertificateFiles;
using support::makeCertificate;

ServedOptions withCertificate(const CertificateFiles& files) {
    ServedOptions options;
    options.listen.certificate = files.certificate;
    options.listen.private_key = files.private_key;
    return options;
}

/// The version that a client and the server agree on when the client knows none above `newest`; empty: none.
std::string agreedVersion(std::uint16_t port, int newest) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place), 0);
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    SSL_CTX_set_security_level(context.get(), 0);  // else OpenSSL itself refuses the old ones
    SSL_CTX_set_max_proto_version(context.get(), newest);
    SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
    const std::unique_ptr<SSL, decltype(&SSL_free)> connection(SSL_new(context.get()), SSL_free);
    SSL_set_fd(connection.get(), socket);
    const bool is_agreed = SSL_connect(connection.get()) == 1;
    const std::string version = is_agreed ? SSL_get_version(connection.get()) : "";
    ::close(socket);
    return version;
}

class Tls : public testing::Test {
protected:
    support::TemporaryDirectory folder;
    CertificateFiles files = makeCertificate(folder.path());
};

TEST_F(Tls, Version12AndLaterAreServedAndOlderOnesRefused) {
    ServedElsewhere served(withCertificate(files));
    EXPECT_EQ(agreedVersion(served.port(), TLS1_1_VERSION), "");
    EXPECT_EQ(agreedVersion(served.port(), TLS1_2_VERSION), "TLSv1.2");
    EXPECT_EQ(agreedVersion(served.port(), TLS1_3_VERSION), "TLSv1.3");
}

TEST_F(Tls, WhoAsksIsAnsweredByTheServerOfThatFingerprintAndTellsNothingToAnother) {
    ServedElsewhere served(withCertificate(files));
    const Address address{"127.0.0.1", served.port(), true};
    const auto fingerprint = readCertificate(files.certificate, files.private_key);
    ASSERT_TRUE(fingerprint);
    const auto answer = httpGet(address, "/healthz", "secret", fingerprint.value());
    ASSERT_TRUE(answer) << answer.error().message;
    EXPECT_EQ(answer.value().status, 200);
    const support::TemporaryDirectory elsewhere;
    const CertificateFiles others = makeCertificate(elsewhere.path());
    for (const std::string& other : {readCertificate(others.certificate, others.private_key).value(), std::string()}) {
        const auto none = httpGet(address, "/healthz", "secret", other);
        ASSERT_FALSE(none);
        EXPECT_THAT(none.error().message, HasSubstr("another certificate"));
    }
}

TEST_F(Tls, WhoExpectsACertificateTellsNothingToAServerWithout) {
    ServedElsewhere served{ServedOptions()};
    const auto answer = httpGet({"127.0.0.1", served.port(), false}, "/healthz", "secret", std::string(64, 'a'));
    ASSERT_FALSE(answer);
    EXPECT_THAT(answer.error().message, HasSubstr("another certificate"));
}

TEST_F(Tls, AListenerSaysWhatIsWrongWithItsCertificate) {
    EventLoop loop;
    ListenOptions options;
    options.certificate = files.certificate;
    options.private_key = folder / "missing.pem";
    const auto listener = Listener::open(loop, options);
    ASSERT_FALSE(listener);
    EXPECT_THAT(listener.error().message, HasSubstr("missing.pem cannot be read: No such file or directory"));
}

TEST(AnAddress, OfIpv6StandsInBrackets) {
    const auto address = parseAddress("wss://[::1]:7040/ws");
    ASSERT_TRUE(address);
    EXPECT_EQ(address.value().host, "::1");
    EXPECT_EQ(address.value().port, 7040);
    EXPECT_EQ(placeOf("::1", 7040), "[::1]:7040");
    EXPECT_EQ(placeOf("127.0.0.1", 7040), "127.0.0.1:7040");
}

}  // namespace
}  // namespace rostrum::net
