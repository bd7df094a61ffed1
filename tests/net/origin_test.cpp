// SPDX-License-Identifier: MIT
#include "tests/net/served.h"

namespace rostrum::net {
namespace {

ServedOptions onlyFrom(const std::string& origin) {
    ServedOptions options;
    options.listen.origins = {"https://other.example.org", origin};
    return options;
}

std::string answerToOrigin(Served& served, const std::string& origin) {
    return answerTo(served, {"rostrum.v1.json", "Origin: " + origin + "\r\n", "websocket"});
}

// A page of somebody else's in a delegate's browser must not speak for the delegate (reliability T8).
TEST(Origin, ThatIsAllowedIsLetIn) {
    Served served(onlyFrom("https://floor.example.org"));
    EXPECT_THAT(answerToOrigin(served, "https://floor.example.org"), HasSubstr(" 101"));
}

TEST(Origin, ProgramsSendNoneAndAreLetIn) {
    Served served(onlyFrom("https://floor.example.org"));
    EXPECT_THAT(answerTo(served, {}), HasSubstr(" 101"));
}

TEST(Origin, AnyOtherIsRefusedHoweverMuchItLooksLikeIt) {
    Served served(onlyFrom("https://floor.example.org"));
    for (const std::string origin :
         {"https://evil.example", "null", "http://floor.example.org", "https://floor.example.org:8443",
          "https://floor.example.org.evil.example", "https://evil.example/https://floor.example.org",
          "https://floor.example.org/", "https://FLOOR.example.org", "floor.example.org", "https://",
          "https://floor.example.org, https://evil.example", "file://"}) {
        EXPECT_THAT(answerToOrigin(served, origin), Not(HasSubstr(" 101"))) << origin;
    }
    EXPECT_THAT(answerToOrigin(served, "https://" + std::string(600, 'a')), Not(HasSubstr(" 101")));
    EXPECT_THAT(
        answerTo(served, {"rostrum.v1.json", "Origin: https://floor.example.org\r\nOrigin: https://evil.example\r\n",
                          "websocket"}),
        Not(HasSubstr(" 101")));
    EXPECT_EQ(served.house->connections(), 0u);
    EXPECT_TRUE(served.isWell());
}

// What an operator reads in the log when a page cannot connect.
TEST(Origin, ThatIsRefusedIsToldToTheOperator) {
    std::vector<std::string> told;
    ServedOptions options = onlyFrom("https://floor.example.org");
    options.listen.on_turned_away = [&](const std::string& why) { told.push_back(why); };
    Served served(options);
    answerToOrigin(served, "https://evil.example");
    answerToOrigin(served, "https://floor.example.org");
    EXPECT_THAT(told, ::testing::ElementsAre(
                          "a page of the origin \"https://evil.example\", which the setting `origins` does not name"));
}

TEST(Origin, NoneIsAllowedUnlessItIsConfigured) {
    Served served;
    EXPECT_THAT(answerToOrigin(served, "https://floor.example.org"), Not(HasSubstr(" 101")));
    EXPECT_THAT(answerToOrigin(served, "http://127.0.0.1:" + std::to_string(served.port())), Not(HasSubstr(" 101")));
}

}  // namespace
}  // namespace rostrum::net
