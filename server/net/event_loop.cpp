// SPDX-License-Identifier: MIT
#include "server/net/event_loop.h"

#include <uv.h>

#include <utility>
#include <vector>

namespace rostrum::net {

struct EventLoop::Handles {
    uv_loop_t loop{};
    uv_check_t check{};
    uv_timer_t timer{};
    uv_idle_t no_waiting{};  ///< while it is active the loop does not wait for sockets
    uv_signal_t terminate{};
    uv_signal_t interrupt{};
    std::function<void()> turn;
    std::function<void()> terminated;
    std::vector<std::function<void()>> at_end;

    static Handles& of(void* data) { return *static_cast<Handles*>(data); }
};

namespace {

template <class Handle>
uv_handle_t* generic(Handle& handle) {
    return reinterpret_cast<uv_handle_t*>(&handle);
}

}  // namespace

EventLoop::EventLoop() : m_handles(std::make_unique<Handles>()) {
    Handles& h = *m_handles;
    uv_loop_init(&h.loop);
    uv_check_init(&h.loop, &h.check);
    uv_timer_init(&h.loop, &h.timer);
    uv_idle_init(&h.loop, &h.no_waiting);
    uv_signal_init(&h.loop, &h.terminate);
    uv_signal_init(&h.loop, &h.interrupt);
    h.check.data = h.timer.data = h.terminate.data = h.interrupt.data = &h;
    uv_check_start(&h.check, [](uv_check_t* handle) {
        Handles& self = Handles::of(handle->data);
        uv_idle_stop(&self.no_waiting);
        if (self.turn) self.turn();
    });
}

EventLoop::~EventLoop() {
    Handles& h = *m_handles;
    for (uv_handle_t* handle :
         {generic(h.check), generic(h.timer), generic(h.no_waiting), generic(h.terminate), generic(h.interrupt)}) {
        uv_close(handle, nullptr);
    }
    uv_run(&h.loop, UV_RUN_DEFAULT);
    for (const auto& act : h.at_end) act();
    uv_loop_close(&h.loop);
}

void EventLoop::afterEachRound(std::function<void()> turn) {
    m_handles->turn = std::move(turn);
}

void EventLoop::wakeWithin(std::uint64_t delay_ms) {
    uv_timer_t& timer = m_handles->timer;
    if (uv_is_active(generic(timer)) != 0 && uv_timer_get_due_in(&timer) <= delay_ms) return;
    // Timers run before the loop waits for sockets, the turn after that: so it must not wait.
    const uv_timer_cb ran_out = [](uv_timer_t* handle) {
        uv_idle_start(&Handles::of(handle->data).no_waiting, [](uv_idle_t*) {});
    };
    uv_timer_start(&timer, ran_out, delay_ms, 0);
}

void EventLoop::onTermination(std::function<void()> act) {
    Handles& h = *m_handles;
    h.terminated = std::move(act);
    const uv_signal_cb call = [](uv_signal_t* handle, int) { Handles::of(handle->data).terminated(); };
    uv_signal_start(&h.terminate, call, SIGTERM);
    uv_signal_start(&h.interrupt, call, SIGINT);
}

void EventLoop::atEnd(std::function<void()> act) {
    m_handles->at_end.push_back(std::move(act));
}

void EventLoop::run() {
    uv_run(&m_handles->loop, UV_RUN_DEFAULT);
}

void EventLoop::stop() {
    uv_stop(&m_handles->loop);
}

void* EventLoop::native() {
    return &m_handles->loop;
}

}  // namespace rostrum::net
