// SPDX-License-Identifier: MIT
#pragma once

/// Somebody's console, app or screen: the real sans-I/O client, on a machine with a clock of its own, over a simulated
/// link. It keeps its own history of what it asked and what it was told. Used by the simulation alone. Not thread-safe.

#include "protocol/client/client.h"
#include "tests/simulation/network.h"

#include <map>
#include <string>
#include <vector>

namespace rostrum::simulation {

/// One press of a button, as the device remembers it.
struct Press {
    v1::Command command;
    std::vector<v1::Outcome> answers;
};

class Device {
public:
    struct Options {
        std::size_t number = 0;  ///< in the world
        std::uint32_t person = 0;
        std::string badge_secret;
        client::Encoding encoding = client::Encoding::proto;
        std::int64_t clock_offset_ms = 0;
        std::int32_t clock_drift_ppm = 0;
    };
    Device(Options options, Network& network, Random& random);

    std::uint32_t person() const { return m_options.person; }
    std::size_t number() const { return m_options.number; }
    const client::Client& client() const { return m_client; }
    const std::map<std::string, Press>& history() const { return m_history; }
    /// 0: not connected.
    ConnectionId link() const { return m_link; }
    bool hasLeftForGood() const { return m_left_for_good; }
    bool isAway(std::int64_t now_ms) const { return now_ms < m_away_until_ms; }
    /// The greatest error that its meeting clock has admitted so far.
    std::int64_t worstClockErrorMs() const { return m_worst_clock_error_ms; }
    /// What this machine's clock reads at true time `now_ms`.
    std::int64_t localMs(std::int64_t now_ms) const;

    /// Lets the client do what is due. `is_reachable`: somebody listens at the server's address.
    enum class Server { listens, away };
    void wake(std::int64_t now_ms, Server server);
    void receive(const Network::Arrival& arrival, std::int64_t now_ms);
    void press(v1::Command command, std::int64_t now_ms);
    /// It is switched off, and on again at `until_ms`.
    void leave(std::int64_t until_ms, std::int64_t now_ms);
    void comeBack() { m_away_until_ms = 0; }
    /// The desk printed the badge again.
    void takeBadge(const std::string& secret, std::int64_t now_ms);

    /// What is wrong with what this device was told.
    std::vector<std::string> takeWrongs() { return std::exchange(m_wrongs, {}); }
    /// Whether its view was begun anew since the last call.
    bool takeWasReset() { return std::exchange(m_was_reset, false); }
    /// Answers since the last call.
    std::vector<client::Answered> takeAnswers() { return std::exchange(m_answers, {}); }

private:
    void pump(std::int64_t now_ms);
    void note(const client::Answered& answered);
    void noteClockError(std::int64_t now_ms);
    void wrong(const std::string& sentence);

    Options m_options;
    Network& m_network;
    client::Client m_client;
    ConnectionId m_link = 0;
    bool m_left_for_good = false;
    bool m_was_reset = false;
    std::int64_t m_away_until_ms = 0;
    std::uint32_t m_seq_seen = 0;
    std::int64_t m_worst_clock_error_ms = 0;
    std::map<std::string, Press> m_history;
    std::vector<client::Answered> m_answers;
    std::vector<std::string> m_wrongs;
};

}  // namespace rostrum::simulation
