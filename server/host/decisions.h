// SPDX-License-Identifier: MIT
#pragma once

/// What happens in a session, one turn at a time: deadlines, presence and commands become changes of the state, in that
/// order, and the changes one transaction of the record. It says when the record holds them, and knows no connection
/// and no frame. Used inside server/host. Not thread-safe.

#include "protocol/state/state.h"
#include "server/core/decide.h"
#include "server/host/event_log.h"
#include "server/host/meeting_clock.h"
#include "server/host/presence.h"
#include "server/host/token_bucket.h"

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace rostrum::host {

class Decisions {
public:
    /// What a connection asks for.
    struct Asked {
        ConnectionId connection = 0;
        std::uint32_t person = 0;
        std::uint32_t generation = 0;  ///< of the badge that the connection was joined with
        std::variant<v1::Command, v1::WasDone> what;
    };
    struct Answer {
        ConnectionId connection = 0;
        v1::Outcome outcome;
    };
    /// What a turn brought.
    struct Turn {
        std::vector<v1::Change> changes;  ///< in order of seq
        std::vector<Answer> answers;      ///< in order of receipt
    };

    /// `state` is what the log holds. All three outlive this.
    Decisions(EventLog& log, state::State& state, Presence& presence, MeetingClock clock, Rate commands_per_badge,
              const Clocks& clocks);

    /// To be decided in the next turn, after what was asked before.
    void ask(Asked asked) { m_asked.push_back(std::move(asked)); }
    bool hasAsked() const { return !m_asked.empty(); }

    /// Advances, takes in presence, decides what was asked, and waits until all of it is durable. After an error nobody
    /// knows what the record holds, and nothing of the turn may be told.
    Result<Turn> turn(const Clocks& clocks);

    /// When time itself will do something, on CLOCK_BOOTTIME; none: not before something else happens.
    std::optional<std::int64_t> nextBoottimeMs(const Clocks& clocks) const;

    const MeetingClock& clock() const { return m_clock; }

private:
    /// Whose presence matters, beside attendance: whenever this changes it is noted anew.
    struct Watched {
        std::uint32_t meeting = 0;
        std::uint32_t term = 0;
        std::uint32_t operating = 0;
        std::uint32_t current = 0;
        std::uint32_t interrupted = 0;
        bool operator==(const Watched&) const = default;
    };
    Watched watched() const;

    void happen(v1::Change change);
    void advanceAll();
    void stepClock(std::uint32_t by_ms);
    void noteArrivals();
    void noteWatched();
    void notePresence(std::uint32_t person);
    std::optional<v1::Outcome> decide(const Asked& asked, const Clocks& clocks);
    v1::Outcome decideCommand(const v1::Command& command, std::uint32_t person, const Clocks& clocks);
    std::optional<AcceptedCommand> findAccepted(std::uint32_t person, const std::string& uuid) const;
    v1::Outcome answerWasDone(const v1::WasDone& question, std::uint32_t person) const;
    std::optional<v1::Refusal> refuseBeforeDeciding(const v1::Command& command, std::uint32_t person,
                                                    const Clocks& clocks);
    bool presides(std::uint32_t person) const;

    EventLog& m_log;
    state::State& m_state;
    Presence& m_presence;
    MeetingClock m_clock;
    Rate m_commands_per_badge;
    std::int64_t m_grace_until_boottime_ms;
    std::map<std::uint32_t, TokenBucket> m_buckets;  ///< by person
    std::vector<Asked> m_asked;

    // of the turn that is under way
    core::Now m_now;
    bool m_in_grace = true;
    std::optional<bool> m_has_room;
    std::vector<v1::Change> m_changes;
    std::map<std::pair<std::uint32_t, std::string>, std::size_t> m_accepted;  ///< among m_changes, by person and uuid
    Watched m_watched;
};

}  // namespace rostrum::host
