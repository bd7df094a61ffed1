// SPDX-License-Identifier: MIT
//
// Issue 2: "Several sessions in one data directory." "plain HTTP (/healthz, /version)"; "connection caps"; "SIGTERM
// drains and says restarting". Design 4: a connection is "closed without a Hello in 3 s".
#include "server/host/house.h"

#include "tests/host/served.h"

namespace rostrum::host {
namespace {

/// A house with two sessions of the same people.
class AHouse : public ::testing::Test {
protected:
    AHouse() {
        for (const std::string name : {"alpha", "beta"}) addSession(name);
    }
    void addSession(const std::string& name) {
        auto& log = logs.emplace_back(std::make_unique<store::MemoryEventLog>("lineage-" + name));
        log->submit({std::get<v1::Change>(core::found(eg::founding(), {0, clocks.utc_ms}))},
                    {std::string(clocks.boot_id), clocks.boottime_ms, 0, clocks.utc_ms});
        EXPECT_TRUE(log->durable());
        Options options;
        options.session = name;
        options.server_key = Served::key;
        house.add(std::move(Host::open(*log, link, options, clocks).value()));
    }
    ConnectionId opens() {
        const ConnectionId id = link.connect();
        house.opened(id, Encoding::proto, clocks);
        return id;
    }
    void saysHello(ConnectionId id, const std::string& session, const std::string& badge_of) {
        v1::ClientFrame frame;
        frame.mutable_hello()->set_protocol(1);
        frame.mutable_hello()->set_session(session);
        frame.mutable_hello()->set_badge_secret(badgeSecret(Served::key, badge_of, eg::chair, 1));
        house.received(id, frame.SerializeAsString(), clocks);
    }
    v1::ServerFrame hears(ConnectionId id) {
        EXPECT_TRUE(house.turn(clocks));
        v1::ServerFrame all;
        while (const auto bytes = link.read(id)) all.MergeFromString(*bytes);
        return all;
    }
    v1::GoodbyeReason goodbye(ConnectionId id) {
        const v1::ServerFrame all = hears(id);
        return all.goodbyes().empty() ? v1::GOODBYE_REASON_UNSPECIFIED : all.goodbyes(0).reason();
    }
    std::string lineageOf(ConnectionId id) {
        const v1::ServerFrame all = hears(id);
        return all.welcomes().empty() ? "not welcome" : all.welcomes(0).lineage();
    }

    Clocks clocks{"boot-1", 1'000, 1'700'000'000'000};
    support::MemoryLink link;
    std::vector<std::unique_ptr<store::MemoryEventLog>> logs;
    House house{link, {.server_version = "1.2.3", .connections_max = 3}};
};

TEST_F(AHouse, LeadsAConnectionToTheSessionThatItsHelloNames) {
    const ConnectionId first = opens();
    const ConnectionId second = opens();

    saysHello(first, "alpha", "alpha");
    saysHello(second, "beta", "beta");

    EXPECT_EQ(lineageOf(first), "lineage-alpha");
    EXPECT_EQ(lineageOf(second), "lineage-beta");
}

TEST_F(AHouse, KnowsNobodyByTheBadgeOfAnotherSession) {
    const ConnectionId id = opens();

    saysHello(id, "beta", "alpha");

    EXPECT_EQ(goodbye(id), v1::BAD_BADGE);
}

TEST_F(AHouse, AsksForTheNameWhereThereAreSeveralSessions) {
    const ConnectionId unnamed = opens();
    const ConnectionId unknown = opens();

    saysHello(unnamed, "", "alpha");
    saysHello(unknown, "gamma", "gamma");

    EXPECT_EQ(goodbye(unnamed), v1::NO_SUCH_SESSION);
    EXPECT_EQ(goodbye(unknown), v1::NO_SUCH_SESSION);
}

TEST_F(AHouse, TakesSoManyConnectionsAndNoMoreUntilOneIsGone) {
    const ConnectionId first = opens();
    opens();
    opens();
    const ConnectionId fourth = opens();

    EXPECT_EQ(goodbye(fourth), v1::FULL);
    EXPECT_TRUE(link.isClosed(fourth));
    house.closed(fourth, clocks);
    house.closed(first, clocks);
    EXPECT_EQ(goodbye(opens()), v1::GOODBYE_REASON_UNSPECIFIED);
}

TEST_F(AHouse, SendsAwayWhoSaysNothingOrNoHello) {
    const ConnectionId mute = opens();
    const ConnectionId rude = opens();
    house.received(rude, "\xff", clocks);
    EXPECT_EQ(goodbye(rude), v1::BAD_FRAME);

    clocks.boottime_ms += 2'999;
    EXPECT_EQ(goodbye(mute), v1::GOODBYE_REASON_UNSPECIFIED);
    clocks.boottime_ms += 1;
    EXPECT_LE(house.nextTurnBoottimeMs(clocks), clocks.boottime_ms);

    EXPECT_EQ(goodbye(mute), v1::NO_HELLO);
}

TEST_F(AHouse, AnswersMachinesOverHttp) {
    EXPECT_EQ(house.http("/version"), (HttpAnswer{200, "application/json", "{\"version\":\"1.2.3\"}\n"}));
    EXPECT_EQ(house.http("/healthz"), (HttpAnswer{200, "application/json", "{\"status\":\"ok\"}\n"}));
    EXPECT_EQ(house.http("/").status, 404);
    EXPECT_EQ(house.http("/healthz/../version").status, 404);
}

TEST_F(AHouse, StopsAllWhenTheRecordOfOneFails) {
    const ConnectionId id = opens();
    saysHello(id, "beta", "beta");
    hears(id);
    logs[1]->failNextCommit(store::Undecided::lost);
    v1::ClientFrame frame;
    *frame.mutable_command() = eg::openMeeting(1);
    frame.mutable_command()->set_uuid("00000000-0000-4000-8000-000000000001");
    house.received(id, frame.SerializeAsString(), clocks);

    const Status status = house.turn(clocks);

    ASSERT_FALSE(status);
    EXPECT_NE(status.error().message.find("beta"), std::string::npos) << status.error().message;
    EXPECT_EQ(house.http("/healthz").status, 503);
}

TEST_F(AHouse, SaysThatItRestartsToThoseWhoAreThereAndThoseWhoCome) {
    const ConnectionId joined = opens();
    saysHello(joined, "alpha", "alpha");
    hears(joined);
    const ConnectionId waiting = opens();

    house.drain(clocks);

    EXPECT_EQ(goodbye(joined), v1::RESTARTING);
    EXPECT_EQ(goodbye(waiting), v1::RESTARTING);
    EXPECT_EQ(goodbye(opens()), v1::RESTARTING);
    EXPECT_EQ(house.http("/healthz").status, 503);
}

TEST(AHost, IsNotOpenedOverARecordWithoutASession) {
    support::MemoryLink link;
    store::MemoryEventLog log("lineage");
    Options options;
    options.session = "empty";
    options.server_key = Served::key;

    const auto host = Host::open(log, link, options, {"boot-1", 0, 0});

    ASSERT_FALSE(host);
    EXPECT_NE(host.error().message.find("rostrum init"), std::string::npos) << host.error().message;
}

TEST(AHost, IsNotOpenedOverARecordThatIsNewerThanTheProgram) {
    support::MemoryLink link;
    store::MemoryEventLog log("lineage");
    v1::Change newer = std::get<v1::Change>(core::found(eg::founding(), {0, 1'700'000'000'000}));
    newer.add_rows();  // of a table that this program does not know
    log.submit({newer}, {"boot-1", 0, 0, 0});
    ASSERT_TRUE(log.durable());
    Options options;
    options.session = "newer";
    options.server_key = Served::key;

    const auto host = Host::open(log, link, options, {"boot-1", 0, 0});

    ASSERT_FALSE(host);
    EXPECT_NE(host.error().message.find("newer than this program"), std::string::npos) << host.error().message;
}

}  // namespace
}  // namespace rostrum::host
