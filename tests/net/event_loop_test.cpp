// SPDX-License-Identifier: MIT
#include "server/net/event_loop.h"

#include <gtest/gtest.h>
#include <uv.h>

namespace rostrum::net {
namespace {

// What is due is done when it is due, not when a socket happens to stir.
TEST(EventLoop, TakesItsTurnWhenTheWakeUpIsDueThoughNothingElseHappens) {
    EventLoop loop;
    uv_timer_t far_off;  // as libwebsockets has one
    uv_timer_init(static_cast<uv_loop_t*>(loop.native()), &far_off);
    bool was_in_time = false;
    far_off.data = &loop;
    uv_timer_start(
        &far_off, [](uv_timer_t* timer) { static_cast<EventLoop*>(timer->data)->stop(); }, 5'000, 0);
    int turns = 0;
    loop.afterEachRound([&] {
        ++turns;
        was_in_time = turns == 3;
        if (was_in_time) return loop.stop();
        loop.wakeWithin(1);
    });

    loop.wakeWithin(0);
    loop.run();

    EXPECT_TRUE(was_in_time) << turns << " turns before the far-off timer";
    uv_close(reinterpret_cast<uv_handle_t*>(&far_off), nullptr);
}

TEST(EventLoop, KeepsTheEarlierOfTwoWakeUps) {
    EventLoop loop;
    const std::uint64_t began_ms = uv_now(static_cast<uv_loop_t*>(loop.native()));
    loop.afterEachRound([&] { loop.stop(); });

    loop.wakeWithin(1);
    loop.wakeWithin(60'000);
    loop.run();

    EXPECT_LT(uv_now(static_cast<uv_loop_t*>(loop.native())) - began_ms, 60'000u);
}

}  // namespace
}  // namespace rostrum::net
