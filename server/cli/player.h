// SPDX-License-Identifier: MIT
#pragma once

/// Plays a meeting script through a server that runs a rehearsal: one real connection for each badge, each line by who
/// does it, time by the administrator's StepClock. Nobody but the Secretariat joins a session before it is known to be
/// one. Stops at the first answer that differs from what the script expects; at the end compares what every connection
/// sees. Used by replay_command. On the thread of the loop.

#include "server/cli/badges_file.h"
#include "server/cli/exit_codes.h"
#include "server/cli/live_client.h"
#include "server/cli/script.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::cli {

struct Progress {
    std::size_t done = 0;
    std::size_t of = 0;
    const ScriptLine* line = nullptr;  ///< the one to be played; null before the first and after the last
};

class Player {
public:
    struct Venue {
        net::Address address;
        std::string session;              ///< empty: the server's only one
        std::string trusted_certificate;  ///< as of net::ClientSockets
    };
    /// `pace_ms`: the time before each line that shows on a board, so that people can watch; 0: as fast as it goes.
    /// Requires: checkScript() has nothing to say of badges and lines.
    Player(net::EventLoop& loop, const Venue& venue, std::vector<BadgeLine> badges, std::vector<ScriptLine> lines,
           std::uint64_t pace_ms, std::function<void(const Progress&)> on_progress);

    /// Plays everything; none: it went as expected. Failures: the server cannot be reached; it does not let a badge in;
    /// the session is no rehearsal; the first line that did not go as expected, with its number and what happened
    /// instead; at the end a connection that does not see what the Secretariat sees.
    std::optional<Failure> play();

private:
    struct Actor {
        BadgeLine badge;
        std::unique_ptr<LiveClient> client;
        bool is_away = false;  ///< dropped by the script
    };
    enum class Step { knocking, joining, idle, stepping_clock, acting, comparing };

    void onEvent(Actor& actor, const client::Event& event);
    void round();
    void knock(std::int64_t now_ms);
    void awaitEverybody(std::int64_t now_ms);
    void advance(std::int64_t now_ms);
    bool witnessIsUpToDate() const;
    /// Every connection sees what the witness sees, as far as its audience may.
    void compareViews(std::int64_t now_ms);
    void begin(const ScriptLine& line, std::int64_t now_ms);
    void act(const ScriptLine& line, std::int64_t now_ms);
    void answered(const v1::Outcome& outcome);
    void lineDone();
    Actor* find(const std::string& who);
    void fail(const std::string& what, ExitCode exit_code = exit_failed);

    net::EventLoop& m_loop;
    net::ClientSockets m_sockets;
    std::deque<Actor> m_actors;
    /// Of the Secretariat, which sees every request: its view tells which row a name means.
    Actor* m_witness = nullptr;
    std::vector<v1::Person> m_persons;
    std::vector<ScriptLine> m_lines;
    std::uint64_t m_pace_ms;
    std::function<void(const Progress&)> m_on_progress;
    Step m_step = Step::knocking;
    std::size_t m_at = 0;
    std::string m_waiting_for;    ///< the uuid of the command that is being answered
    std::int64_t m_since_ms = 0;  ///< when the present step began
    std::int64_t m_line_began_ms = 0;
    std::uint32_t m_last_seq = 0;      ///< of the last accepted command
    std::uint32_t m_last_act_seq = 0;  ///< of the last one that a line of the script sent, for "undo"
    std::optional<Failure> m_failure;
};

}  // namespace rostrum::cli
