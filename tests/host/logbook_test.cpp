// SPDX-License-Identifier: MIT
#include "server/host/logbook.h"
#include "server/host/house.h"
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

/// What is written down, a line each.
class Lines final : public Logbook {
public:
    void joined(const Party& party, const v1::Hello&) override { add("joined", party); }
    void refused(const Party& party, v1::GoodbyeReason reason) override {
        add("refused " + v1::GoodbyeReason_Name(reason), party);
    }
    void ended(const Party& party, v1::GoodbyeReason reason) override {
        add("ended " + v1::GoodbyeReason_Name(reason), party);
    }
    void left(const Party& party) override { add("left", party); }
    void happened(const std::string&, const v1::Change& change) override { seqs.push_back(change.seq()); }

    std::vector<std::string> take() { return std::exchange(m_lines, {}); }
    std::vector<std::uint32_t> seqs;

private:
    void add(const std::string& what, const Party& party) {
        m_lines.push_back(what + " " + party.session + " " + std::to_string(party.person));
    }
    std::vector<std::string> m_lines;
};

class ALogbook : public testing::Test {
protected:
    ALogbook() {
        served.options.logbook = &lines;
        served.restart();
    }
    Lines lines;
    Served served;
};

TEST_F(ALogbook, HoldsWhoJoinsAndWhoLeaves) {
    const std::string chair = " consultation " + std::to_string(eg::chair);
    {
        Seat seat(served, eg::chair);
        EXPECT_THAT(lines.take(), ElementsAre("joined" + chair));
        seat.isCut();
        EXPECT_THAT(lines.take(), ElementsAre("left" + chair));
    }
}

TEST_F(ALogbook, HoldsWhomABadBadgeNamesAndSaysOnceThatItIsNotLetIn) {
    Peer stranger(served);
    v1::Hello hello = stranger.helloOf(eg::chair);
    hello.set_badge_secret("7-AAAA-BBBB-CCCC-DDDD");
    stranger.sends(hello);
    EXPECT_THAT(lines.take(), ElementsAre("refused BAD_BADGE consultation 7"));
}

TEST_F(ALogbook, HoldsWhyTheServerEndsAConnection) {
    Peer hostile = Peer::joined(served, eg::display);
    lines.take();
    hostile.sends("\xff");
    EXPECT_THAT(lines.take(), ElementsAre("ended BAD_FRAME consultation " + std::to_string(eg::display)));
}

// A ring of the last acts would forget most of a burst.
TEST_F(ALogbook, HoldsEveryChangeOfATurnHoweverManyThereAre) {
    Seat chair(served, eg::chair);
    chair.does(eg::openMeeting(1));
    lines.seqs.clear();
    constexpr std::uint32_t presses = 250;  // more than the acts that a session keeps
    for (std::uint32_t i = 0; i < presses; ++i) {
        v1::Command command = i % 2 == 0 ? eg::suspendMeeting() : eg::resumeMeeting();
        chair.pressesOnly(command);
    }
    const std::uint32_t before = served.state().seq();
    served.settle();
    ASSERT_EQ(served.state().seq(), before + presses);
    ASSERT_EQ(lines.seqs.size(), presses);
    EXPECT_EQ(lines.seqs.front(), before + 1);
    EXPECT_EQ(lines.seqs.back(), before + presses);
}

}  // namespace
}  // namespace rostrum::host
