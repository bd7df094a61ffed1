// SPDX-License-Identifier: MIT
#pragma once

/// A crowd in its seats: the Chair in seat 0, a delegate in every other, each on a connection of its own. They join as
/// if they came back (nothing is to be caught up), ask for the floor, and hear of it. Reads of each frame only how far
/// it tells. Used by the benchmarks; one thread.

#include "rostrum/v1/commands.pb.h"
#include "rostrum/v1/frames.pb.h"
#include "tests/benchmark/crowd.h"
#include "tests/benchmark/growing_record.h"
#include "tests/benchmark/round.h"

#include <functional>
#include <string>
#include <vector>

namespace rostrum::benchmark {

class Delegations {
public:
    using Seat = Crowd::Index;

    Delegations(const Premises& premises, std::uint16_t port, Transport transport);

    /// Fills the seats up to `count`; returns when each has been told all.
    void join(Seat count);
    /// The delegate in `asker` asks for the floor; until everybody knows. Requires: did not ask before.
    Round ask(Seat asker);
    /// Every delegate asks at once, in the order of the seats; until everybody knows of everybody.
    Round askAll();
    /// Lets everybody be heard, so that the server does not take anybody for gone.
    void ping();

    // ---- step by step, for connections that end and come back ----

    /// Begins to join again; false: there is no server.
    bool begin(Seat seat);
    /// Waits at most so long for what comes, and takes part in it.
    void receive(int wait_ms_max);
    bool isJoined(Seat seat) const { return m_seats[seat].phase == Phase::joined; }
    /// Called when the connection of a seat has ended, with the pause that the server asked for.
    void onEnd(std::function<void(Seat seat, std::uint32_t retry_after_ms)> act) { m_on_end = std::move(act); }

private:
    enum class Phase { away, upgrading, joining, joined };
    struct Member {
        Phase phase = Phase::away;
        std::uint32_t told_seq = 0;
        std::uint32_t answered_seq = 0;  ///< of the last command
        bool awaits_answer = false;
        bool has_pong = true;
        std::uint32_t retry_after_ms = 0;
        std::string stream;
    };
    void take(Seat seat, std::string_view piece);
    void takeMessage(Seat seat, std::string_view payload);
    void leave(Seat seat);
    void sayHello(Seat seat);
    void send(Seat seat, const v1::ClientFrame& frame);
    void press(Seat asker);

    const Premises& m_premises;
    Crowd m_crowd;
    std::vector<Member> m_seats;
    std::size_t m_bytes = 0;
    std::uint64_t m_commands = 0;
    std::function<void(Seat, std::uint32_t)> m_on_end;
};

}  // namespace rostrum::benchmark
