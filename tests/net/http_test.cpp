// SPDX-License-Identifier: MIT
#include "tests/net/served.h"

namespace rostrum::net {
namespace {

std::string requestWith(const std::string& method, const std::string& path, const std::string& headers = "") {
    return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

TEST(Http, HealthzAndVersionAnswer) {
    Served served;
    const HttpText health = gets(served, "/healthz");
    EXPECT_EQ(health.status, 200);
    EXPECT_EQ(health.body, "{\"status\":\"ok\"}\n");
    EXPECT_THAT(health.head, HasSubstr("content-type: application/json\r\n"));
    EXPECT_EQ(gets(served, "/version").body, "{\"version\":\"test\"}\n");
    EXPECT_EQ(gets(served, "/healthz?deep=1").status, 200);
}

TEST(Http, NoAnswerIsKeptOrGuessedAtByBrowsers) {
    Served served;
    const HttpText answer = gets(served, "/version");
    EXPECT_THAT(answer.head, HasSubstr("cache-control: no-store\r\n"));
    EXPECT_THAT(answer.head, HasSubstr("x-content-type-options: nosniff\r\n"));
}

TEST(Http, UnknownPathsAreNotFound) {
    Served served;
    for (const std::string path : {"/", "/index.html", "/healthz/", "/HEALTHZ", "/../etc/passwd",
                                   "/%2e%2e/%2e%2e/etc/passwd", "/healthz%00", "/admin/", "/admin"}) {
        const HttpText answer = gets(served, path);
        EXPECT_TRUE(answer.status == 404 || answer.status == 403 || answer.status == 0) << path << answer.status;
        EXPECT_THAT(answer.body, Not(HasSubstr("root:"))) << path;
    }
    EXPECT_TRUE(served.isWell());
}

TEST(Http, OnlyGetIsServed) {
    Served served;
    for (const std::string method : {"HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        EXPECT_EQ(asks(served, requestWith(method, "/healthz", "Content-Length: 0\r\n")).status, 405) << method;
    }
    for (const std::string method : {"CONNECT", "TRACE", "PROPFIND", "PRI"}) {
        EXPECT_NE(asks(served, requestWith(method, "/healthz")).status, 200) << method;
    }
    EXPECT_TRUE(served.isWell());
}

TEST(Http, ABodyIsNotWaitedFor) {
    Served served;
    RawPeer peer(served.port());
    peer.sends(requestWith("POST", "/healthz", "Content-Length: 1000000000\r\n"));
    EXPECT_TRUE(served.until([&] { return peer.isClosed(); }));
    EXPECT_EQ(takeHttp(peer.heard()).value_or(HttpText{}).status, 405);
    EXPECT_TRUE(served.until([&] { return served.listener->sockets() == 0; }));
}

TEST(Http, LongUrlsAndHeadersAreRefused) {
    Served served;
    const std::string too_long(20'000, 'a');
    EXPECT_NE(gets(served, "/healthz?" + too_long).status, 200);
    EXPECT_NE(gets(served, "/healthz", "X-Long: " + too_long + "\r\n").status, 200);
    EXPECT_NE(gets(served, "/healthz", "Authorization: Bearer " + too_long + "\r\n").status, 200);
    std::string many;
    for (int number = 0; number < 2'000; ++number) many += "X-" + std::to_string(number) + ": 1\r\n";
    EXPECT_NE(gets(served, "/healthz", many).status, 200);
    EXPECT_TRUE(served.isWell());
}

TEST(Http, NonsenseIsRefused) {
    Served served;
    for (const std::string bytes :
         {"\r\n\r\n", "GET\r\n\r\n", "GET  \r\n\r\n", "\x16\x03\x01\x02\x01\x01\xfc\x03\x03", "HELO floor\r\n\r\n",
          "GET /healthz HTTP/9.9\r\n\r\n", "GET healthz HTTP/1.1\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n\r\n"}) {
        RawPeer peer(served.port());
        peer.sends(bytes);
        peer.sends(std::string(3, '\0'));
        EXPECT_TRUE(served.until([&] { return peer.isClosed() || takeHttp(peer.heard()); })) << bytes;
    }
    EXPECT_TRUE(served.isWell());
}

// On a connection that was kept open libwebsockets 4.1 would read headers that it has freed (CVE-2025-11677).
TEST(Http, AnUnknownUpgradeIsRefused) {
    Served served;
    for (const std::string to : {"foo", "TLS/1.0", "websockets", "raw", "websocket, h2c"}) {
        const HttpText answer = asks(served, upgradeRequest({"rostrum.v1.proto", "", to}));
        EXPECT_TRUE(answer.status == 403 || answer.status == 0) << to << answer.status;
        const std::string kept = "GET /healthz HTTP/1.1\r\nConnection: keep-alive\r\n\r\n";
        EXPECT_EQ(asks(served, kept + upgradeRequest({"rostrum.v1.proto", "", to})).status, 200);
    }
    EXPECT_TRUE(served.isWell());
}

// Only HTTP/1.1 is spoken: HTTP/2 would carry WebSockets past what is checked here.
TEST(Http, TheUpgradeToHttp2IsRefused) {
    Served served;
    const std::string settings = "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n";
    EXPECT_THAT(answerTo(served, {"", settings, "h2c"}), Not(HasSubstr(" 101")));
    EXPECT_NE(asks(served, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").status, 200);
    EXPECT_TRUE(served.isWell());
}

TEST(Http, NothingIsServedBeyondLocalhostUnlessConfigured) {
    Served served;
    EXPECT_TRUE(canConnect("127.0.0.1", served.port()));
    EXPECT_FALSE(canConnect("127.0.0.2", served.port()));
    ServedOptions everywhere;
    everywhere.listen.address = "0.0.0.0";
    Served open(everywhere);
    EXPECT_TRUE(canConnect("127.0.0.2", open.port()));
}

TEST(Http, AnAddressThatIsNotOursOrAPortThatIsTakenIsAnErrorThatNamesIt) {
    Served served;
    EventLoop loop;
    ListenOptions options;
    options.port = served.port();
    const auto taken = Listener::open(loop, options);
    ASSERT_FALSE(taken);
    EXPECT_THAT(taken.error().message, HasSubstr("127.0.0.1:" + std::to_string(served.port())));
    options.address = "192.0.2.1";
    options.port = 0;
    const auto foreign = Listener::open(loop, options);
    ASSERT_FALSE(foreign);
    EXPECT_THAT(foreign.error().message, HasSubstr("192.0.2.1"));
}

}  // namespace
}  // namespace rostrum::net
