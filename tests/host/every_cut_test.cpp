// SPDX-License-Identifier: MIT
//
// Issue 2: "the sans-I/O client against the real host in memory, cut at every frame". Rulebook 3.7: "An accepted
// command sent twice (after a reconnect) has one effect and gets the first one's answer, always." Design 4: "Outcome,
// never before the update with its seq." "Resuming closes the connection that is resumed before it is answered."
#include "tests/host/served.h"

namespace rostrum::host {
namespace {

/// What came of a delegate's part in a meeting.
struct Story {
    std::vector<std::string> answers;
    std::uint32_t record = 0;  ///< how long
    std::vector<std::string> seen_wrongly;
    std::size_t resets = 0;
    bool is_cut = false;
};

/// France joins, asks, speaks, finishes, asks again and withdraws, and its connection breaks at one frame. 0: it holds.
Story play(std::size_t cut_at_frame, Seat::Break how, Encoding encoding) {
    Served served;
    Seat chair(served, eg::chair);
    Seat france(served, eg::delegateOf(eg::france), encoding, Seat::Comes::later);
    Story story;
    const auto presses = [&](const v1::Command& command) {
        france.pressesOnly(command);
        const std::size_t before = france.answers.size();
        served.pass(3s);
        if (france.answers.size() != before + 1) story.answers.push_back("not answered once");
        EXPECT_LE(france.answers.back().outcome.seq(), france.client.view().seq());
    };
    if (cut_at_frame > 0) france.breaksAtFrame(cut_at_frame, how);
    chair.does(eg::openMeeting(1));
    france.comes();
    served.pass(3s);
    chair.does(eg::takeUpItem(2));
    chair.does(eg::openFloor(2));
    presses(eg::requestFloor());
    const Id speech = chair.givesFloor(1);
    served.pass(1s);
    presses(eg::finishSpeech(speech));
    presses(eg::requestFloor());
    presses(eg::withdrawRequest(2));
    served.pass(10s);

    for (const client::Answered& answered : france.answers) {
        story.answers.push_back(answered.outcome.has_seq() ? "done" : answered.outcome.ShortDebugString());
    }
    story.record = served.state().seq();
    story.seen_wrongly = france.seesWrongly();
    story.resets = france.resets;
    story.is_cut = france.hasBroken();
    EXPECT_TRUE(chair.client.isCurrent());
    EXPECT_THAT(chair.seesWrongly(), IsEmpty());
    return story;
}

class EveryCut : public ::testing::TestWithParam<std::tuple<Encoding, Seat::Break>> {};

INSTANTIATE_TEST_SUITE_P(OfAnEncoding, EveryCut,
                         ::testing::Combine(::testing::Values(Encoding::proto, Encoding::json),
                                            ::testing::Values(Seat::Break::noticed, Seat::Break::unnoticed)),
                         [](const auto& of) {
                             return std::string(std::get<0>(of.param) == Encoding::proto ? "Proto" : "Json") +
                                    (std::get<1>(of.param) == Seat::Break::noticed ? "Noticed" : "Unnoticed");
                         });

TEST_P(EveryCut, LosesNothingDoesNothingTwiceAndEndsInTheSameView) {
    const auto [encoding, how] = GetParam();
    const Story whole = play(0, how, encoding);
    ASSERT_THAT(whole.answers, ElementsAre("done", "done", "done", "done"));

    std::size_t frame = 1;
    for (bool is_cut = true; is_cut; ++frame) {
        SCOPED_TRACE("cut at frame " + std::to_string(frame));
        const Story story = play(frame, how, encoding);
        EXPECT_EQ(story.answers, whole.answers);
        EXPECT_EQ(story.record, whole.record) << "the same changes, each once";
        EXPECT_THAT(story.seen_wrongly, IsEmpty());
        EXPECT_EQ(story.resets, 1u) << "it goes on from where it was";
        is_cut = story.is_cut;
    }
    EXPECT_GT(frame, 30u) << "every frame had its turn";
}

}  // namespace
}  // namespace rostrum::host
