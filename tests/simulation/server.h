// SPDX-License-Identifier: MIT
#pragma once

/// The server under test: the real host over the log in memory, on a machine that can lose its process, its power and
/// its sense of the time of day. Used by the simulation alone. Not thread-safe.

#include "server/host/host.h"
#include "server/store/memory_event_log.h"
#include "tests/simulation/network.h"
#include "tests/simulation/passing_log.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rostrum::simulation {

/// Hears what becomes durable, on its way to the log.
class WatchedLog final : public PassingLog {
public:
    using PassingLog::PassingLog;

    /// The changes that became durable since the last call.
    std::vector<v1::Change> takeDurable() { return std::exchange(m_durable, {}); }

    void submit(std::vector<v1::Change> changes, const host::ClockReading& clock) override;
    Result<std::uint32_t> durable() override;

private:
    std::vector<v1::Change> m_submitted;
    std::vector<v1::Change> m_durable;
};

/// Where something that lies can be put between the parts, to see that the simulation finds it out.
struct Seams {
    /// The log that the host gets, made from the honest one.
    std::function<std::unique_ptr<host::EventLog>(host::EventLog&)> log;
    /// What arrives of a frame that the host wrote.
    std::function<std::vector<std::string>(std::string)> frames;
    /// The machine's BOOTTIME follows the wall clock.
    bool boottime_follows_wall_clock = false;
};

class Server {
public:
    static inline const std::string key = std::string(32, 'k');

    /// With a record that holds `foundation` alone.
    Server(const v1::Change& foundation, Network& network, Seams seams, std::int64_t utc_ms);

    /// How the next turn ends.
    enum class Ending { well, killed_before_commit, killed_after_commit };
    /// One turn at true time `now_ms`, with what has arrived. False: the process is gone.
    bool turn(std::int64_t now_ms, Ending ending);
    /// The process is gone at once; what was submitted and not durable, there is none between turns.
    void die();
    /// The process starts again. An error is the host's.
    Status start(std::int64_t now_ms);
    /// Its machine starts anew too: another boot id, BOOTTIME from 0.
    void reboot(std::int64_t now_ms);
    void stepWallClock(std::int64_t by_ms);

    bool isUp() const { return m_host != nullptr; }
    /// Requires: isUp().
    const host::Host& host() const { return *m_host; }
    store::MemoryEventLog& log() { return *m_log; }
    std::uint32_t durableSeq() const { return m_log == nullptr ? 0 : m_log->head().seq; }
    /// What became durable since the last call, survivors of a crash included.
    std::vector<v1::Change> takeDurable();
    host::Clocks clocks(std::int64_t now_ms) const;
    /// How much less the meeting clock says than a screen may that has gone on by itself since an earlier start: a
    /// machine that starts anew with its wall clock set back takes up the meeting clock where it stood, however long it
    /// was away.
    std::int64_t meetingClockSetBackMs() const { return m_meeting_ahead_ms_max - m_meeting_ahead_ms; }

private:
    void noteMeetingClock(std::int64_t now_ms);
    void mount(store::MemoryEventLog::Record record);

    Network& m_network;
    Seams m_seams;
    std::unique_ptr<store::MemoryEventLog> m_log;
    std::unique_ptr<WatchedLog> m_watched;
    std::unique_ptr<host::EventLog> m_lying;
    std::unique_ptr<host::Host> m_host;
    std::vector<v1::Change> m_heard;
    std::uint32_t m_heard_seq = 0;
    std::string m_boot_id = "boot-1";
    std::uint32_t m_boots = 1;
    std::int64_t m_booted_ms = -100'000;
    std::int64_t m_utc_offset_ms = 0;
    std::int64_t m_wall_steps_ms = 0;
    std::int64_t m_meeting_ahead_ms = 0;      ///< meeting time less true time, as this start took it up
    std::int64_t m_meeting_ahead_ms_max = 0;  ///< of all starts
};

}  // namespace rostrum::simulation
