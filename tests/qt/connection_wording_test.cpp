// SPDX-License-Identifier: MIT
//
// Every way in which a connection can stand, and what is said of it: why, and what to do.
#include "protocol/qt/connection_wording.h"

#include "tests/qt/memory_transport.h"

namespace rostrum::qt {
namespace {

using Trouble = Transport::Trouble;

/// Without the marks that isolate names.
std::string plain(QString text) {
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

class TheWordsOfAConnection : public testing::Test, public Linked {
protected:
    std::string problem() const { return plain(joinProblem(connection)); }
    std::string line() const { return plain(connectionLine(connection)); }
    std::string reason() const { return plain(disabledReason(connection)); }
    void failsWith(Trouble trouble, const QString& detail = {}) {
        transport.fails_with = trouble;
        transport.fails_saying = detail;
        joins(eg::chair);
    }
    void joinsWith(const QString& badge, const QString& session = {}) {
        Connection::Join join = joinOf(eg::chair);
        if (!badge.isEmpty()) join.badge = badge;
        join.session = session;
        connection.join(join);
        settle();
    }
    /// A server that says nothing but goodbye.
    void isSentAwayWith(v1::GoodbyeReason reason, const QString& session = {}) {
        Connection::Join join = joinOf(eg::chair);
        join.session = session;
        connection.join(join);
        transport.moves();
        v1::ServerFrame frame;
        frame.add_goodbyes()->set_reason(reason);
        emit transport.received(QByteArray::fromStdString(client::encode(frame, client::Encoding::proto)));
        connection.tick();
    }
};

TEST_F(TheWordsOfAConnection, AreFewWhenAllIsWell) {
    EXPECT_EQ(reason(), "Not possible: not joined.");
    EXPECT_EQ(problem(), "");
    joins(eg::chair);

    EXPECT_EQ(problem(), "");
    EXPECT_EQ(line(), "");
    EXPECT_EQ(reason(), "");
}

TEST_F(TheWordsOfAConnection, TellOfConnecting) {
    transport.hangs = true;
    joins(eg::chair);

    EXPECT_EQ(problem(), "");
    EXPECT_EQ(reason(), "Not possible yet: connecting.");
}

TEST_F(TheWordsOfAConnection, TellOfAWrongBadge) {
    joinsWith("1-0000-0000-0000-0000");

    EXPECT_EQ(problem(),
              "The server does not know this badge. Check it for a slip, or ask the Secretariat to print it again.");
    EXPECT_EQ(reason(), "Not possible: not joined.");
}

TEST_F(TheWordsOfAConnection, TellOfABadgeThatWasReplaced) {
    joins(eg::chair);
    host::Seat desk(served, eg::desk);
    desk.does(eg::reissueBadge(eg::chair));
    settle();

    EXPECT_EQ(problem(), "This badge was replaced by a newer one. Ask the Secretariat for it.");
}

TEST_F(TheWordsOfAConnection, TellOfAnotherVersion) {
    isSentAwayWith(v1::VERSION);

    EXPECT_EQ(problem(),
              "The server and this program are of different versions. Install the one that belongs to the server.");
}

TEST_F(TheWordsOfAConnection, TellOfASessionThatIsNotThere) {
    isSentAwayWith(v1::NO_SUCH_SESSION, "adhoc");
    EXPECT_EQ(problem(),
              "The server at floor.example.org has no session “adhoc”. Check the name at the end of the address.");

    isSentAwayWith(v1::NO_SUCH_SESSION);
    EXPECT_EQ(problem(),
              "The server at floor.example.org holds several sessions. Add the name of yours to the address: "
              "floor.example.org/NAME.");
}

TEST_F(TheWordsOfAConnection, TellThatThePlaceWasTaken) {
    isSentAwayWith(v1::REPLACED);

    EXPECT_EQ(problem(), "The place of this window was taken by another one. To go on here, join again.");
}

TEST_F(TheWordsOfAConnection, TellOfAServerThatIsFull) {
    isSentAwayWith(v1::FULL);

    EXPECT_EQ(problem(),
              "The server takes no more connections now. Close other windows that use this badge. This one goes on "
              "trying.");
}

TEST_F(TheWordsOfAConnection, TellOfAServerThatRestarts) {
    isSentAwayWith(v1::RESTARTING);
    EXPECT_EQ(problem(), "The server is restarting. This window joins as soon as it is back.");

    transport.fails_with = Trouble::unreachable;
    pass(10s);
    EXPECT_EQ(problem(), "The server is restarting. This window joins as soon as it is back.");
}

TEST_F(TheWordsOfAConnection, TellOfAnEndWithoutAWord) {
    isSentAwayWith(v1::SILENT);

    EXPECT_EQ(problem(), "The server ended the connection. This window goes on trying.");
}

TEST_F(TheWordsOfAConnection, TellThatNobodyAnswers) {
    failsWith(Trouble::unreachable);

    EXPECT_EQ(problem(),
              "Nobody answers at floor.example.org. Check the address and the network, and whether the server is "
              "running. This window goes on trying.");
}

TEST_F(TheWordsOfAConnection, TellOfAHostThatIsUnknown) {
    failsWith(Trouble::no_such_host);

    EXPECT_EQ(problem(),
              "No machine is called floor.example.org. Check the address for a slip, and the network. This window goes "
              "on trying.");
}

TEST_F(TheWordsOfAConnection, TellOfACertificateThatIsNotTrusted) {
    failsWith(Trouble::untrusted_certificate, "The certificate is self-signed");

    EXPECT_EQ(problem(),
              "The certificate of floor.example.org is not trusted: The certificate is self-signed. Your badge was not "
              "sent. Ask whoever runs the server for a certificate that this machine trusts.");
}

TEST_F(TheWordsOfAConnection, TellOfSomethingElseThatAnswers) {
    failsWith(Trouble::not_rostrum);

    EXPECT_EQ(problem(), "What answers at floor.example.org is no Rostrum server. Check the address and the port.");
}

TEST_F(TheWordsOfAConnection, TellOfAConnectionThatWasLostAtOnce) {
    failsWith(Trouble::lost);

    EXPECT_EQ(problem(), "The connection to floor.example.org was lost. This window goes on trying.");
}

TEST_F(TheWordsOfAConnection, GrowWithTheOutage) {
    joins(eg::chair);
    transport.fails_with = Trouble::unreachable;
    transport.isCut();
    pass(2s);
    EXPECT_EQ(line(), "");
    EXPECT_EQ(reason(), "");
    pass(1s);
    EXPECT_EQ(line(), "Reconnecting…");
    EXPECT_EQ(reason(), "Not possible now: reconnecting to the server.");
    pass(39s);
    EXPECT_EQ(line(), "Not connected since 23:13:20 (0:42). The list is as of then.");
    EXPECT_EQ(problem(), "") << "the state stays on the screen";

    transport.fails_with = Trouble::none;
    pass(6s);
    EXPECT_EQ(line(), "");
}

TEST_F(TheWordsOfAConnection, NameWhatTheNetworkPutInBetween) {
    joins(eg::chair);
    transport.fails_with = Trouble::untrusted_certificate;
    transport.isCut();
    pass(20s);

    EXPECT_EQ(
        line(),
        "Not connected since 23:13:20 (0:20): the certificate of floor.example.org is not trusted. The list is as "
        "of then.");
}

TEST_F(TheWordsOfAConnection, SayThatTheServerRestarts) {
    joins(eg::chair);
    served.host().drain(served.clocks);
    transport.fails_with = Trouble::unreachable;
    pass(4s);

    EXPECT_EQ(line(), "The server is restarting. Reconnecting…");
}

TEST_F(TheWordsOfAConnection, SayThatTheSessionIsClosed) {
    joins(eg::chair);
    connection.send(eg::closeSession());
    settle();

    EXPECT_EQ(line(), "The session is closed. Nothing in it changes any more.");
    EXPECT_EQ(reason(), "Not possible any more: the session is closed.");
}

}  // namespace
}  // namespace rostrum::qt
