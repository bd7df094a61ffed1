// SPDX-License-Identifier: MIT
//
// Rulebook 5.5 over real sockets: "Giving the floor carries what the giver saw."
#include "tests/end_to_end/room.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rostrum::end_to_end {
namespace {

constexpr int delegations = 6;
constexpr int rounds = 200;

class Race : public testing::Test {
protected:
    void SetUp() override {
        chair = &room.admit(session.badge("Chair"));
        desk = &room.admit(session.badge("Secretary"));
        for (int i = 1; i <= delegations; ++i) {
            delegates.push_back(&room.admit(session.badge("Delegation " + std::to_string(i))));
        }
        ASSERT_TRUE(room.awaitEverybodyCurrent());
        openFloor(room, *chair);
        for (Guest* delegate : delegates) room.must(*delegate, eg::requestFloor());
        ASSERT_TRUE(bothSee(chair->view().seq()));
    }

    bool bothSee(std::uint32_t seq) {
        return room.await([&] { return chair->view().seq() >= seq && desk->view().seq() >= seq; });
    }

    /// Who has spoken asks again, so that the list never runs dry.
    void askAgain(std::uint32_t participant) {
        const auto delegate = std::find_if(delegates.begin(), delegates.end(),
                                           [&](const Guest* one) { return one->participant() == participant; });
        ASSERT_TRUE(bothSee(room.must(**delegate, eg::requestFloor())));
    }

    Session session{delegations};
    Server server{session, 0};
    Room room{server.address()};
    Guest* chair = nullptr;
    Guest* desk = nullptr;
    std::vector<Guest*> delegates;
};

TEST_F(Race, OfTwoWhoPressNextAtTheSameMomentOneGivesTheFloorAndTheOtherIsToldThatItIsStale) {
    std::map<Guest*, int> won;
    for (int round = 0; round < rounds; ++round) {
        Guest* first = round % 2 == 0 ? chair : desk;
        Guest* second = first == chair ? desk : chair;
        const eg::Sees seen = sees(chair->view());
        ASSERT_EQ(sees(desk->view()).next, seen.next);
        ASSERT_EQ(sees(desk->view()).current, seen.current);
        const std::uint32_t after_that = std::next(chair->view().list(2).begin())->second;
        const v1::Speech* before = chair->view().find<v1::Speech>(seen.current);
        const std::uint32_t has_spoken = before == nullptr ? 0 : before->participant();

        const std::string one = first->press(eg::giveFloor(seen.next, seen));
        // Otherwise the same socket would always be written first.
        ASSERT_TRUE(round % 2 == 0 || room.await([] { return true; }));
        const std::string other = second->press(eg::giveFloor(seen.next, seen));
        ASSERT_TRUE(room.await([&] { return first->answer(one) && second->answer(other); }));

        const bool first_won = first->answer(one)->has_seq();
        const v1::Outcome won_by = first_won ? *first->answer(one) : *second->answer(other);
        const v1::Outcome lost_by = first_won ? *second->answer(other) : *first->answer(one);
        ASSERT_TRUE(won_by.has_seq()) << won_by.ShortDebugString();
        ASSERT_EQ(lost_by.refusal().code(), v1::STALE_FLOOR) << lost_by.ShortDebugString();
        EXPECT_EQ(lost_by.refusal().rule(), "5.5");
        ++won[first_won ? first : second];

        ASSERT_TRUE(bothSee(won_by.seq()));
        const v1::Speech* given = chair->view().find<v1::Speech>(sees(chair->view()).current);
        ASSERT_NE(given, nullptr);
        EXPECT_EQ(given->request(), seen.next) << "the head of the list has the floor";
        EXPECT_EQ(sees(chair->view()).next, after_that) << "nobody is skipped";
        if (has_spoken != 0) askAgain(has_spoken);
    }
    EXPECT_GT(won[chair], 0);
    EXPECT_GT(won[desk], 0);
    EXPECT_EQ(won[chair] + won[desk], rounds);
}

}  // namespace
}  // namespace rostrum::end_to_end
